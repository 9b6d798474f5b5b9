/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * When the course is. Each setting stands beside what follows from it: the days that the course takes, what a
 * break shifts, how many live sessions the slot would give.
 */

#include "gui/dialogs/poise-course-page-days.h"

#include "core/poise-breaks.h"
#include "gui/details/poise-add-row.h"
#include "gui/details/poise-value-row.h"
#include "gui/dialogs/poise-course-items.h"
#include "poise-config.h"
#include "words/poise-words-course.h"
#include "words/poise-words-format.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

enum
{
  FIELD_FROM,
  FIELD_TO,
  FIELD_TITLE
};

struct _PoiseCoursePageDays
{
  PoiseCoursePage parent_instance;

  PoiseValueRow *start;
  GtkLabel *span;
  AdwPreferencesGroup *breaks_group;
  PoiseAddRow *add_break;
  PoiseCourseItems *breaks;
  AdwActionRow *fill;
  GtkWidget *fill_button;
};

G_DEFINE_TYPE (PoiseCoursePageDays, poise_course_page_days, POISE_TYPE_COURSE_PAGE)

static const PoiseCourseBinding bindings[] = {
  { "start", POISE_COURSE_TEXT, POISE_PLAN_START, NULL, 0 },
  { "section_days", POISE_COURSE_NUMBER, POISE_PLAN_SECTION_DAYS, NULL, 0 },
  { "weekday", POISE_COURSE_TERM, POISE_PLAN_LIVE_SLOT, &poise_live_slot_type, POISE_LIVE_SLOT_WEEKDAY },
  { "time", POISE_COURSE_TEXT, POISE_PLAN_LIVE_SLOT, &poise_live_slot_type, POISE_LIVE_SLOT_TIME },
  { "minutes", POISE_COURSE_NUMBER, POISE_PLAN_LIVE_SLOT, &poise_live_slot_type, POISE_LIVE_SLOT_MINUTES },
  { "zone", POISE_COURSE_TEXT, POISE_PLAN_LIVE_SLOT, &poise_live_slot_type, POISE_LIVE_SLOT_ZONE },
  { "uri", POISE_COURSE_TEXT, POISE_PLAN_LIVE_SLOT, &poise_live_slot_type, POISE_LIVE_SLOT_URI },
};

static const PoiseCourseField break_fields[] = {
  [FIELD_FROM] = { POISE_BREAK_FROM, NC_ ("item", "First Day of the Break"), POISE_VALUE_DATE, NULL, NULL, NULL },
  [FIELD_TO] = { POISE_BREAK_TO, NC_ ("item", "Last Day of the Break"), POISE_VALUE_DATE, NULL, NULL, NULL },
  [FIELD_TITLE] = { POISE_BREAK_TITLE, NC_ ("item", "Name of the Break"), POISE_VALUE_TEXT, NULL, NULL, NULL },
};

static const PoiseCourseList break_list = {
  POISE_PLAN_BREAKS, &poise_break_type, break_fields, G_N_ELEMENTS (break_fields), NC_ ("item", "Remove Break"),
};

/* ---- Breaks ---- */

/* A break begins as one day; its last one is typed next. */
static void
on_break_added (PoiseAddRow *row, const char *date, const char *title, PoiseCoursePageDays *self)
{
  gboolean entered = (gtk_widget_get_state_flags (GTK_WIDGET (row)) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0;
  PoiseCoursePage *page = POISE_COURSE_PAGE (self);
  g_autoptr (PoiseBreak) pause = poise_record_new (&poise_break_type);
  guint n = poise_list_length (poise_course_page_get_plan (page)->breaks);
  PoiseCourseItem *item;

  poise_record_put_text (pause, POISE_BREAK_FROM, date);
  poise_record_put_text (pause, POISE_BREAK_TO, date);
  poise_record_seal (pause);
  if (!poise_details_proxy_put_item (poise_course_page_get_proxy (page), POISE_PLAN_BREAKS, n, pause, NULL))
    return;
  item = poise_course_items_get_item (self->breaks, n);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (item), TRUE);
  if (entered)
    gtk_widget_grab_focus (poise_course_item_get_row (item, FIELD_TO));
}

static void
on_break_removed (PoiseCourseItems *items, guint index, PoiseCoursePageDays *self)
{
  PoiseCoursePage *page = POISE_COURSE_PAGE (self);

  if (poise_details_proxy_put_item (poise_course_page_get_proxy (page), POISE_PLAN_BREAKS, index, NULL, NULL))
    poise_course_page_emit_removed (page, _ ("Break removed"));
}

/* The name of the break, else its days; below it the days and what they do. */
static void
show_break (PoiseCoursePageDays *self, const PoisePlan *plan, guint index)
{
  const PoiseBreak *pause = g_ptr_array_index (plan->breaks, index);
  PoiseCourseItem *item = poise_course_items_get_item (self->breaks, index);
  g_autofree char *effect = poise_words_break_effect (plan, index);
  g_autofree char *days = NULL;
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();
  g_autofree char *below = NULL;
  GDate from, to;

  if (poise_break_get_days (pause, &from, &to))
    days = poise_words_date_range (&from, &to);
  if (pause->title && days)
    g_ptr_array_add (parts, days);
  if (effect)
    g_ptr_array_add (parts, effect);
  g_ptr_array_add (parts, NULL);
  below = poise_words_join_facts ((const char *const *) parts->pdata);
  /* Translators: days without class; said of a break that has no name */
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (item), pause->title ? pause->title : days ? days : _ ("Break"));
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (item), below);
  if (days)
    poise_value_row_set_fact (POISE_VALUE_ROW (poise_course_item_get_row (item, FIELD_TO)), effect);
  else
    poise_value_row_set_hint (POISE_VALUE_ROW (poise_course_item_get_row (item, FIELD_TO)), effect);
}

/* ---- Live sessions ---- */

static void
on_fill (PoiseCoursePageDays *self)
{
  PoiseCoursePage *page = POISE_COURSE_PAGE (self);
  PoiseSessionTally tally;
  PoisePlan *plan = poise_course_page_get_plan (page);

  if (plan)
    poise_details_proxy_put_plan (poise_course_page_get_proxy (page), poise_edit_fill_sessions (plan, &tally),
                                  POISE_EDIT_SESSIONS);
}

static void
show_fill (PoiseCoursePageDays *self, const PoisePlan *plan)
{
  PoiseSessionTally tally;
  g_autoptr (PoisePlan) filled = poise_edit_fill_sessions (plan, &tally);
  g_autofree char *what = poise_words_fill_sessions (plan, &tally);
  g_autofree char *left = poise_words_fill_left (&tally);
  gboolean focused = gtk_widget_has_focus (self->fill_button);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->fill), what);
  adw_action_row_set_subtitle (self->fill, left ? left : "");
  gtk_widget_set_sensitive (self->fill_button, tally.n_added > 0);
  if (focused && tally.n_added == 0)
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_BACKWARD);
}

/* ---- Life ---- */

static void
poise_course_page_days_show (PoiseCoursePage *page, PoisePlan *plan)
{
  PoiseCoursePageDays *self = POISE_COURSE_PAGE_DAYS (page);
  g_autofree char *span = poise_words_course_span (plan);
  g_autofree char *own = poise_words_course_own_starts (plan);

  gtk_label_set_label (self->span, span);
  poise_value_row_set_fact (self->start, own);
  poise_course_items_show (self->breaks, poise_course_page_get_proxy (page), plan->breaks);
  for (guint i = 0; i < poise_list_length (plan->breaks); i++)
    show_break (self, plan, i);
  show_fill (self, plan);
}

static void
poise_course_page_days_flush (PoiseCoursePage *page)
{
  poise_add_row_flush (POISE_COURSE_PAGE_DAYS (page)->add_break);
}

static void
poise_course_page_days_dispose (GObject *object)
{
  g_clear_object (&POISE_COURSE_PAGE_DAYS (object)->breaks);
  G_OBJECT_CLASS (poise_course_page_days_parent_class)->dispose (object);
}

static void
poise_course_page_days_class_init (PoiseCoursePageDaysClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_course_page_days_dispose;
  POISE_COURSE_PAGE_CLASS (class)->show = poise_course_page_days_show;
  POISE_COURSE_PAGE_CLASS (class)->flush = poise_course_page_days_flush;
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-course-page-days.ui");
  poise_course_page_class_bind (widget_class, bindings, G_N_ELEMENTS (bindings));
  gtk_widget_class_bind_template_child (widget_class, PoiseCoursePageDays, start);
  gtk_widget_class_bind_template_child (widget_class, PoiseCoursePageDays, span);
  gtk_widget_class_bind_template_child (widget_class, PoiseCoursePageDays, breaks_group);
  gtk_widget_class_bind_template_child (widget_class, PoiseCoursePageDays, fill);
  gtk_widget_class_bind_template_child (widget_class, PoiseCoursePageDays, fill_button);
  gtk_widget_class_bind_template_callback (widget_class, on_fill);
}

static void
poise_course_page_days_init (PoiseCoursePageDays *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  poise_course_page_bind (POISE_COURSE_PAGE (self), bindings, G_N_ELEMENTS (bindings));

  self->add_break = POISE_ADD_ROW (poise_add_row_new (_ ("First Day of a New Break"), POISE_VALUE_DATE));
  adw_preferences_group_add (self->breaks_group, GTK_WIDGET (self->add_break));
  self->breaks = poise_course_items_new (&break_list, GTK_WIDGET (self->add_break));
  g_signal_connect_object (self->add_break, "added", G_CALLBACK (on_break_added), self, 0);
  g_signal_connect_object (self->breaks, "remove", G_CALLBACK (on_break_removed), self, 0);
}
