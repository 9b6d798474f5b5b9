/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The page of one proposal. Charts are those of the Balance page, with the numbers of a plan that is not there yet.
 */

#include "gui/target/poise-target-page.h"

#include "advisor/poise-findings.h"
#include "gui/balance/poise-balance-bar.h"
#include "gui/balance/poise-chart-view.h"
#include "gui/poise-amounts.h"
#include "gui/target/poise-target-rows.h"
#include "gui/poise-scroll-through.h"
#include "poise-config.h"
#include "words/poise-words-target.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

struct _PoiseTargetPage
{
  GtkWidget parent_instance;

  PoisePlan *plan; /* (nullable) */
  PoiseCatalogue *catalogue;
  const PoiseTargetGoal *goal; /* the dialog's */
  PoiseBalance *now;
  PoiseBalance *then;
  PoiseFindings *findings; /* of the plan as it is */

  GtkLabel *title;
  GtkLabel *subtitle;
  GtkListBox *changes;
  PoiseBalanceBar *bar_now;
  PoiseBalanceBar *bar_then;
  GtkLabel *share_now;
  GtkLabel *share_then;
  GtkToggleButton *now_toggle;
  PoiseChartView *chart;
  GtkLabel *reading;
  GtkWidget *advice_group;
  GtkListBox *advice;
};

G_DEFINE_TYPE (PoiseTargetPage, poise_target_page, GTK_TYPE_WIDGET)

/* ---- Lists ---- */

static void
empty (GtkListBox *list)
{
  GtkListBoxRow *row;

  while ((row = gtk_list_box_get_row_at_index (list, 0)) != NULL)
    gtk_list_box_remove (list, GTK_WIDGET (row));
}

static void
append (GtkListBox *list, GtkWidget *row)
{
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_list_box_append (list, row);
}

static void
fill_changes (PoiseTargetPage *self, const PoiseTargetProposal *proposal)
{
  empty (self->changes);
  for (guint i = 0; i < proposal->changes->len; i++)
    append (self->changes, poise_target_rows_change (self->plan, self->goal,
                                                     &g_array_index (proposal->changes, PoiseTargetChange, i)));
}

static gboolean
has_advice (const GArray *list, const PoiseAdvice *advice)
{
  for (guint i = 0; i < list->len; i++)
    if (poise_advice_equal (g_array_index (list, PoiseFinding, i).advice, advice))
      return TRUE;
  return FALSE;
}

/* Advice of the same rule is not new because a number in it is another. */
static gboolean
is_said_now (const GArray *now, const PoiseFinding *finding)
{
  const PoiseAdvice *advice = finding->advice;

  if (has_advice (now, advice))
    return TRUE;
  for (guint i = 0; i < now->len && advice->rule->scope == POISE_SCOPE_PLAN; i++)
    if (g_array_index (now, PoiseFinding, i).advice->rule == advice->rule)
      return TRUE;
  return FALSE;
}

static void
fill_advice (PoiseTargetPage *self, PoisePlan *after)
{
  g_autoptr (PoiseFindings) findings = poise_findings_follow (self->findings, after);
  g_autoptr (GArray) now = poise_findings_list (self->findings), then = poise_findings_list (findings);
  guint n = 0;

  empty (self->advice);
  for (guint i = 0; i < then->len; i++)
    if (!is_said_now (now, &g_array_index (then, PoiseFinding, i)))
      {
        append (self->advice, poise_target_rows_advice (after, &g_array_index (then, PoiseFinding, i)));
        n++;
      }
  gtk_widget_set_visible (self->advice_group, n > 0);
}

/* ---- Charts ---- */

static void
show_bar (PoiseBalanceBar *bar, GtkLabel *share, const PoiseBalance *balance, const char *name)
{
  const PoiseTally *tally = &poise_balance_get_course (balance)->total;
  g_autofree char *summary = poise_words_balance_summary (balance);
  g_autofree char *percent = poise_words_share (tally, POISE_MODE_SYNCHRONOUS);

  poise_balance_bar_set (bar, tally, poise_balance_get_plan (balance)->target);
  poise_chart_widget_describe (POISE_CHART_WIDGET (bar), name, summary);
  gtk_label_set_label (share, percent ? percent : "–");
}

static void
show_rhythm (PoiseTargetPage *self)
{
  PoiseBalance *balance = gtk_toggle_button_get_active (self->now_toggle) ? self->now : self->then;

  g_autoptr (PoiseSeries) series = NULL;

  if (!balance)
    return;
  series = poise_series_new (balance, POISE_SERIES_SECTIONS, FALSE, POISE_SERIES_ALL);
  poise_chart_view_set_series (self->chart, series);
}

static void
show_reading (PoiseTargetPage *self)
{
  g_autofree char *reading = NULL;

  g_object_get (self->chart, "reading", &reading, NULL);
  gtk_label_set_label (self->reading, reading ? reading : "");
}

/* ---- Life ---- */

static void
clear (PoiseTargetPage *self)
{
  g_clear_pointer (&self->plan, poise_plan_unref);
  g_clear_pointer (&self->catalogue, poise_catalogue_unref);
  g_clear_pointer (&self->now, poise_balance_unref);
  g_clear_pointer (&self->then, poise_balance_unref);
  g_clear_pointer (&self->findings, poise_findings_unref);
}

static void
poise_target_page_dispose (GObject *object)
{
  PoiseTargetPage *self = POISE_TARGET_PAGE (object);
  GtkWidget *child;

  clear (self);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (poise_target_page_parent_class)->dispose (object);
}

static void
poise_target_page_class_init (PoiseTargetPageClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_target_page_dispose;
  g_type_ensure (POISE_TYPE_BALANCE_BAR);
  g_type_ensure (POISE_TYPE_CHART_VIEW);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-target-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseTargetPage, title);
  gtk_widget_class_bind_template_child (widget_class, PoiseTargetPage, subtitle);
  gtk_widget_class_bind_template_child (widget_class, PoiseTargetPage, changes);
  gtk_widget_class_bind_template_child (widget_class, PoiseTargetPage, bar_now);
  gtk_widget_class_bind_template_child (widget_class, PoiseTargetPage, bar_then);
  gtk_widget_class_bind_template_child (widget_class, PoiseTargetPage, share_now);
  gtk_widget_class_bind_template_child (widget_class, PoiseTargetPage, share_then);
  gtk_widget_class_bind_template_child (widget_class, PoiseTargetPage, now_toggle);
  gtk_widget_class_bind_template_child (widget_class, PoiseTargetPage, chart);
  gtk_widget_class_bind_template_child (widget_class, PoiseTargetPage, reading);
  gtk_widget_class_bind_template_child (widget_class, PoiseTargetPage, advice_group);
  gtk_widget_class_bind_template_child (widget_class, PoiseTargetPage, advice);
  gtk_widget_class_bind_template_callback (widget_class, show_reading);
  gtk_widget_class_bind_template_callback (widget_class, show_rhythm);
}

static void
poise_target_page_init (PoiseTargetPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  poise_amounts_keep (GTK_WIDGET (self));
  poise_scroll_through (GTK_WIDGET (self->chart));
}

/**
 * poise_target_page_set_plan:
 * @plan: the plan as it is
 * @catalogue: the tools that Poise knows
 * @goal: how @plan stands; must live until another plan is set
 */
void
poise_target_page_set_plan (PoiseTargetPage *self,
                            PoisePlan *plan,
                            PoiseCatalogue *catalogue,
                            const PoiseTargetGoal *goal)
{
  g_return_if_fail (POISE_IS_TARGET_PAGE (self));

  clear (self);
  self->plan = poise_plan_ref (plan);
  self->catalogue = poise_catalogue_ref (catalogue);
  self->goal = goal;
  self->now = poise_balance_new (plan);
  self->findings = poise_findings_new (plan, catalogue);
}

/**
 * poise_target_page_show:
 * @proposal: a proposal for the plan
 * @after: the plan with its changes
 */
void
poise_target_page_show (PoiseTargetPage *self, const PoiseTargetProposal *proposal, PoisePlan *after)
{
  g_autofree char *size = poise_words_target_size (proposal->changes->len);

  g_return_if_fail (POISE_IS_TARGET_PAGE (self));
  g_return_if_fail (self->plan != NULL);

  g_clear_pointer (&self->then, poise_balance_unref);
  self->then = poise_balance_follow (self->now, after);
  gtk_label_set_label (self->title, size);
  gtk_label_set_label (self->subtitle, poise_words_target_cost (proposal));
  show_bar (self->bar_now, self->share_now, self->now, C_ ("chart", "Balance Now"));
  show_bar (self->bar_then, self->share_then, self->then, C_ ("chart, after a proposal", "Balance Afterwards"));
  show_rhythm (self);
  fill_changes (self, proposal);
  fill_advice (self, after);
}
