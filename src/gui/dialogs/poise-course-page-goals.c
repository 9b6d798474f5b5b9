/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Goals. None is set until the instructor sets it; what credits stand for is offered, never taken by itself.
 */

#include "gui/dialogs/poise-course-page-goals.h"

#include "gui/details/poise-value-row.h"
#include "gui/poise-amounts.h"
#include "poise-config.h"
#include "words/poise-words-course.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

struct _PoiseCoursePageGoals
{
  PoiseCoursePage parent_instance;

  PoiseValueRow *synchronous_percent;
  GtkWidget *tolerance_percent;
  PoiseValueRow *credits_value;
  GtkButton *take_load;
  int weekly; /* minutes that the button sets */
};

G_DEFINE_TYPE (PoiseCoursePageGoals, poise_course_page_goals, POISE_TYPE_COURSE_PAGE)

static const PoiseCourseBinding bindings[] = {
  { "tolerance_percent", POISE_COURSE_NUMBER, POISE_PLAN_TARGET, &poise_target_type, POISE_TARGET_TOLERANCE_PERCENT },
  { "credits_system", POISE_COURSE_TERM, POISE_PLAN_CREDITS, &poise_credits_type, POISE_CREDITS_SYSTEM },
  { "credits_value", POISE_COURSE_TEXT, POISE_PLAN_CREDITS, &poise_credits_type, POISE_CREDITS_VALUE },
  { "weekly_minutes", POISE_COURSE_NUMBER, POISE_PLAN_WEEKLY_MINUTES, NULL, 0 },
};

/* Without a share there is no target, and a tolerance of nothing means nothing. */
static void
on_share_typed (PoiseCoursePageGoals *self)
{
  PoiseDetailsProxy *proxy = poise_course_page_get_proxy (POISE_COURSE_PAGE (self));
  int percent = poise_value_row_get_number (self->synchronous_percent);

  if (!proxy)
    return;
  if (percent == POISE_UNSET)
    poise_details_proxy_put_record (proxy, POISE_PLAN_TARGET, NULL, "synchronous_percent");
  else
    poise_details_proxy_put_part_number (proxy, POISE_PLAN_TARGET, &poise_target_type,
                                         POISE_TARGET_SYNCHRONOUS_PERCENT, percent, "synchronous_percent");
}

static void
on_take_load (PoiseCoursePageGoals *self)
{
  PoiseDetailsProxy *proxy = poise_course_page_get_proxy (POISE_COURSE_PAGE (self));

  if (proxy)
    poise_details_proxy_put_number (proxy, POISE_PLAN_WEEKLY_MINUTES, self->weekly, NULL);
}

static void
show_target (PoiseCoursePageGoals *self, const PoisePlan *plan)
{
  PoiseDetailsProxy *proxy = poise_course_page_get_proxy (POISE_COURSE_PAGE (self));
  PoiseBalance *balance = poise_workspace_get_balance (poise_details_proxy_get_workspace (proxy));
  g_autofree char *share = poise_words_present_share (balance);
  int percent = plan->target ? plan->target->synchronous_percent : POISE_UNSET;

  poise_value_row_show_number (self->synchronous_percent, "plan", percent);
  poise_value_row_set_fact (self->synchronous_percent, share);
  gtk_widget_set_sensitive (self->tolerance_percent, percent != POISE_UNSET);
}

static void
show_load (PoiseCoursePageGoals *self, const PoisePlan *plan)
{
  PoiseCreditLoad load;
  gboolean known = poise_plan_get_credit_load (plan, &load);
  g_autofree char *sentence = known ? poise_words_credit_load (&load) : NULL;
  g_autofree char *weekly = poise_words_duration (load.weekly);
  /* Translators: a button that sets the time of a learner in a week, for example “Use 14 h a Week”. */
  g_autofree char *label = g_strdup_printf (_ ("Use %s a Week"), weekly);

  poise_value_row_set_fact (self->credits_value, sentence);
  self->weekly = load.weekly;
  gtk_button_set_label (self->take_load, label);
  gtk_widget_set_visible (GTK_WIDGET (self->take_load), load.weekly > 0 && load.weekly != plan->weekly_minutes);
}

static void
poise_course_page_goals_show (PoiseCoursePage *page, PoisePlan *plan)
{
  PoiseCoursePageGoals *self = POISE_COURSE_PAGE_GOALS (page);

  show_target (self, plan);
  show_load (self, plan);
}

static void
poise_course_page_goals_class_init (PoiseCoursePageGoalsClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  POISE_COURSE_PAGE_CLASS (class)->show = poise_course_page_goals_show;
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-course-page-goals.ui");
  poise_course_page_class_bind (widget_class, bindings, G_N_ELEMENTS (bindings));
  gtk_widget_class_bind_template_child (widget_class, PoiseCoursePageGoals, synchronous_percent);
  gtk_widget_class_bind_template_child (widget_class, PoiseCoursePageGoals, tolerance_percent);
  gtk_widget_class_bind_template_child (widget_class, PoiseCoursePageGoals, credits_value);
  gtk_widget_class_bind_template_child (widget_class, PoiseCoursePageGoals, take_load);
  gtk_widget_class_bind_template_callback (widget_class, on_share_typed);
  gtk_widget_class_bind_template_callback (widget_class, on_take_load);
  gtk_widget_class_bind_template_callback (widget_class, poise_course_page_seal);
}

static void
poise_course_page_goals_init (PoiseCoursePageGoals *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_button_set_label (self->take_load, ""); /* which makes the button its label */
  gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (self->take_load)), TRUE);
  poise_amounts_keep (GTK_WIDGET (self->take_load));
  poise_course_page_bind (POISE_COURSE_PAGE (self), bindings, G_N_ELEMENTS (bindings));
}
