/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * When one activity meets live. A new session begins as the usual live slot in the section's days.
 */

#include "gui/details/poise-sessions-row.h"

#include "core/poise-date.h"
#include "gui/details/poise-item-rows.h"
#include "poise-config.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

struct _PoiseSessionsRow
{
  AdwExpanderRow parent_instance;

  PoiseDetailsProxy *proxy; /* (nullable) until shown */
  PoisePlan *plan;          /* (nullable) until shown */
  PoisePlace place;
  guint n_sessions;
  PoiseItemRows *items;
};

G_DEFINE_TYPE (PoiseSessionsRow, poise_sessions_row, ADW_TYPE_EXPANDER_ROW)

static const PoiseItemField fields[] = {
  { POISE_SESSION_START, POISE_VALUE_DATE_TIME, 0, 0, NC_ ("item", "Start") },
  { POISE_SESSION_MINUTES, POISE_VALUE_MINUTES, 0, POISE_MINUTES_MAX, NC_ ("item", "Length in Minutes") },
  { POISE_SESSION_ZONE, POISE_VALUE_ZONE, 0, 0, NC_ ("item", "Time Zone") },
};

static const PoiseItemList list = {
  POISE_ACTIVITY_SCHEDULE, &poise_session_type, fields, G_N_ELEMENTS (fields), NC_ ("item", "Remove Session"),
};

/* The day of the slot within the section's days if there is one, else their first. */
static void
find_day (const PoisePlan *plan, guint section, const GDate *today, GDate *day)
{
  GDate first, last;

  *day = *today;
  if (!poise_plan_get_section_days (plan, section, &first, &last))
    return;
  *day = first;
  if (!plan->live_slot || plan->live_slot->weekday == POISE_UNSET)
    return;
  while (g_date_compare (day, &last) <= 0)
    {
      if ((int)g_date_get_weekday (day) == plan->live_slot->weekday)
        return;
      g_date_add_days (day, 1);
    }
  *day = first;
}

/**
 * poise_session_suggest:
 * @plan: a plan
 * @place: of an activity
 * @today: for a plan that does not say when the section is
 *
 * Returns: (transfer full): a session that is likely meant: in the section's days, at the time of the plan's live slot,
 *   as long as the activity
 */
PoiseSession *
poise_session_suggest (const PoisePlan *plan, PoisePlace place, const GDate *today)
{
  const PoiseLiveSlot *slot = plan->live_slot;
  const PoiseActivity *activity = poise_plan_get_activity (plan, place);
  PoiseSession *session = poise_record_new (&poise_session_type);
  g_autofree char *date = NULL;
  g_autofree char *start = NULL;
  GDate day;

  find_day (plan, place.section, today, &day);
  date = poise_date_format (&day);
  start = slot && slot->time ? g_strconcat (date, "T", slot->time, NULL) : g_strdup (date);
  poise_record_put_text (session, POISE_SESSION_START, start);
  if (activity->minutes != POISE_UNSET)
    poise_record_put_number (session, POISE_SESSION_MINUTES, activity->minutes);
  else if (slot)
    poise_record_put_number (session, POISE_SESSION_MINUTES, slot->minutes);
  if (slot)
    poise_record_put_text (session, POISE_SESSION_ZONE, slot->zone);
  return poise_record_seal (session);
}

static void
on_add (PoiseSessionsRow *self)
{
  g_autoptr (PoiseSession) session = NULL;
  GDate today;

  if (!self->proxy)
    return;
  g_date_clear (&today, 1);
  g_date_set_time_t (&today, time (NULL));
  session = poise_session_suggest (self->plan, self->place, &today);
  if (poise_details_proxy_put_item (self->proxy, POISE_ACTIVITY_SCHEDULE, self->n_sessions, session, NULL))
    gtk_widget_grab_focus (GTK_WIDGET (poise_item_rows_get_row (self->items, self->n_sessions - 1, 0)));
}

static GtkWidget *
make_add_row (PoiseSessionsRow *self)
{
  GtkWidget *row = adw_preferences_row_new ();
  GtkWidget *button = gtk_button_new_with_label (_ ("Add Session"));

  gtk_widget_add_css_class (button, "flat");
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), button);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Add Session"), -1);
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_add), self, G_CONNECT_SWAPPED);
  return row;
}

static void
poise_sessions_row_dispose (GObject *object)
{
  PoiseSessionsRow *self = POISE_SESSIONS_ROW (object);

  g_clear_object (&self->proxy);
  g_clear_pointer (&self->plan, poise_plan_unref);
  g_clear_object (&self->items);
  G_OBJECT_CLASS (poise_sessions_row_parent_class)->dispose (object);
}

static void
poise_sessions_row_class_init (PoiseSessionsRowClass *class)
{
  G_OBJECT_CLASS (class)->dispose = poise_sessions_row_dispose;
}

static void
poise_sessions_row_init (PoiseSessionsRow *self)
{
  GtkWidget *add = make_add_row (self);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  /* Translators: when everybody meets at the same time. */
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), _ ("Live Sessions"));
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), add);
  self->items = poise_item_rows_new (&list, add);
}

/* When the first one is, or how many there are. */
static char *
summarize (GPtrArray *sessions)
{
  const PoiseSession *first = poise_list_length (sessions) > 0 ? g_ptr_array_index (sessions, 0) : NULL;
  g_autofree char *number = poise_words_number (poise_list_length (sessions));

  if (!first)
    return g_strdup ("");
  if (sessions->len == 1 && first->start)
    return poise_words_date_time (first->start);
  return g_steal_pointer (&number);
}

/** poise_sessions_row_show: Shows the sessions of the activity that @state is of. */
void
poise_sessions_row_show (PoiseSessionsRow *self, PoiseDetailsProxy *proxy, const PoiseDetailsState *state)
{
  g_autofree char *summary = NULL;

  g_return_if_fail (POISE_IS_SESSIONS_ROW (self));
  g_return_if_fail (state->activity != NULL);

  g_set_object (&self->proxy, proxy);
  poise_plan_ref (state->plan);
  g_clear_pointer (&self->plan, poise_plan_unref);
  self->plan = state->plan;
  self->place = state->place;
  self->n_sessions = poise_list_length (state->activity->schedule);
  summary = summarize (state->activity->schedule);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), summary);
  poise_item_rows_show (self->items, proxy, state->subject, state->activity->schedule);
}
