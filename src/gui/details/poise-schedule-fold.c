/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The group of when an activity meets live and when it is due. Of one activity each session has its rows; of several
 * what all sessions have in common is set at once. A new session begins as the usual live slot in the section's days.
 */

#include "gui/details/poise-schedule-fold.h"

#include "gui/details/poise-details-rows.h"
#include "gui/details/poise-details-sessions.h"
#include "gui/details/poise-details-summary.h"
#include "gui/details/poise-item-rows.h"
#include "poise-config.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

struct _PoiseScheduleFold
{
  PoiseFold parent_instance;

  PoisePlan *plan; /* (nullable) until shown */
  PoisePlace place;
  guint n_sessions;
  gboolean single;
  char *zone; /* (nullable) of the computer */

  PoiseValueRow *due;
  PoiseValueRow *time;
  PoiseValueRow *length;
  PoiseValueRow *time_zone;
  GtkWidget *add_row;
  GtkButton *add;
  GtkWidget *remove_row;
  GtkButton *remove;
  PoiseItemRows *items;
};

G_DEFINE_TYPE (PoiseScheduleFold, poise_schedule_fold, POISE_TYPE_FOLD)

static const PoiseItemField fields[] = {
  { POISE_SESSION_START, POISE_VALUE_DATE_TIME, 0, 0, NC_ ("item", "Start") },
  { POISE_SESSION_MINUTES, POISE_VALUE_MINUTES, 0, POISE_MINUTES_MAX, NC_ ("item", "Length in Minutes") },
  { POISE_SESSION_ZONE, POISE_VALUE_ZONE, 0, 0, NC_ ("item", "Time Zone") },
};

static const PoiseItemList list = {
  POISE_ACTIVITY_SCHEDULE, &poise_session_type, fields, G_N_ELEMENTS (fields), NC_ ("item", "Remove Session"),
};

static PoiseDetailsProxy *
proxy_of (PoiseScheduleFold *self)
{
  return poise_fold_get_proxy (POISE_FOLD (self));
}

/* ---- From rows to edits ---- */

static void
on_due (PoiseValueRow *row, PoiseScheduleFold *self)
{
  poise_details_take_text (row, proxy_of (self), POISE_ACTIVITY_DUE, "due");
}

static void
set_in_each (PoiseScheduleFold *self, PoiseValueRow *row, const PoiseDetailsChange *inner, const char *part)
{
  poise_details_take (row, proxy_of (self),
                      &(PoiseDetailsChange){ .set = poise_details_set_each,
                                             .member = POISE_ACTIVITY_SCHEDULE,
                                             .part = inner },
                      part);
}

static void
on_time (PoiseValueRow *row, PoiseScheduleFold *self)
{
  set_in_each (self, row,
               &(PoiseDetailsChange){ .set = poise_details_set_time,
                                      .member = POISE_SESSION_START,
                                      .text = poise_value_row_get_value (row) },
               "session-time");
}

static void
on_length (PoiseValueRow *row, PoiseScheduleFold *self)
{
  set_in_each (self, row,
               &(PoiseDetailsChange){ .set = poise_details_set_number,
                                      .member = POISE_SESSION_MINUTES,
                                      .number = poise_value_row_get_number (row) },
               "session-minutes");
}

static void
on_time_zone (PoiseValueRow *row, PoiseScheduleFold *self)
{
  set_in_each (self, row,
               &(PoiseDetailsChange){ .set = poise_details_set_text,
                                      .member = POISE_SESSION_ZONE,
                                      .text = poise_value_row_get_value (row) },
               "session-zone");
}

static void
add_one (PoiseScheduleFold *self, const GDate *today)
{
  g_autoptr (PoiseSession) session = poise_session_suggest (self->plan, self->place, today, self->zone);

  if (poise_details_proxy_put_item (proxy_of (self), POISE_ACTIVITY_SCHEDULE, self->n_sessions, session, NULL))
    gtk_widget_grab_focus (GTK_WIDGET (poise_item_rows_get_row (self->items, self->n_sessions - 1, 0)));
}

static void
on_add (PoiseScheduleFold *self)
{
  PoiseDetailsProxy *proxy = proxy_of (self);
  const PoisePicks *picks = proxy ? poise_details_proxy_get_picks (proxy) : NULL;
  GDate today;

  if (!picks)
    return;
  g_date_clear (&today, 1);
  g_date_set_time_t (&today, time (NULL));
  if (self->single)
    add_one (self, &today);
  else if (poise_details_proxy_put_plan (proxy, poise_details_with_sessions (self->plan, picks, &today, self->zone),
                                         POISE_EDIT_SCHEDULE))
    gtk_widget_grab_focus (GTK_WIDGET (self->time));
}

static void
on_remove_all (PoiseScheduleFold *self)
{
  if (proxy_of (self))
    poise_details_proxy_put_list (proxy_of (self), POISE_ACTIVITY_SCHEDULE, NULL, NULL);
  gtk_widget_grab_focus (GTK_WIDGET (self->add));
}

/* ---- From the plan to rows ---- */

static void
show_meanings (PoiseScheduleFold *self, GPtrArray *sessions)
{
  for (guint i = 0; i < poise_list_length (sessions); i++)
    {
      const PoiseSession *session = g_ptr_array_index (sessions, i);
      PoiseValueRow *row = poise_item_rows_get_row (self->items, i, 0);
      g_autofree char *meaning = poise_session_explain (self->plan, self->place.section, session, self->zone);
      g_autofree char *hint = poise_details_day_hint (self->plan, self->place.section, session->start);

      poise_value_row_set_meaning (row, meaning);
      poise_value_row_set_hint (row, hint);
    }
}

static void
show_common (PoiseScheduleFold *self, const PoiseDetailsState *state)
{
  const PoiseBlend *blend = state->blend;
  gboolean several = !self->single && blend->n_sessions > 0;

  poise_details_show_text (self->time, state, blend->session_time);
  poise_details_show_number (self->length, state, blend->session_minutes);
  poise_details_show_text (self->time_zone, state, blend->session_zone);
  gtk_widget_set_visible (GTK_WIDGET (self->time), several);
  gtk_widget_set_visible (GTK_WIDGET (self->length), several);
  gtk_widget_set_visible (GTK_WIDGET (self->time_zone), several);
}

static void
show_buttons (PoiseScheduleFold *self, const PoiseBlend *blend)
{
  guint n_without = blend->n_activities - blend->n_with_sessions;
  g_autofree char *number = poise_words_number (n_without);
  g_autofree char *remove_number = poise_words_number (blend->n_sessions);
  g_autofree char *add
      = self->single
            /* Translators: a button: adds a live session */
            ? g_strdup (_ ("Add Session"))
            /* Translators: of the selected activities, so many have no live session yet. */
            : g_strdup_printf (ngettext ("Add a Session to %s Activity", "Add a Session to Each of %s Activities",
                                         n_without),
                               number);
  g_autofree char *remove = g_strdup_printf (
      /* Translators: %s is a number: a button that removes all sessions of what is selected */
      ngettext ("Remove %s Session", "Remove All %s Sessions", blend->n_sessions), remove_number);

  gtk_button_set_label (self->add, add);
  gtk_button_set_label (self->remove, remove);
  gtk_widget_set_visible (self->add_row, self->single || n_without > 0);
  gtk_widget_set_visible (self->remove_row, !self->single && blend->n_sessions > 0);
}

static void
poise_schedule_fold_show (PoiseFold *fold, const PoiseDetailsState *state)
{
  PoiseScheduleFold *self = POISE_SCHEDULE_FOLD (fold);
  GPtrArray *sessions = state->activity ? state->activity->schedule : NULL;
  g_autofree char *hint = NULL;

  poise_plan_ref (state->plan);
  g_clear_pointer (&self->plan, poise_plan_unref);
  self->plan = state->plan;
  self->place = state->place;
  self->single = state->activity != NULL;
  self->n_sessions = state->blend->n_sessions;
  hint = self->single ? poise_details_day_hint (state->plan, state->place.section, state->activity->due) : NULL;
  poise_details_show_text (self->due, state, state->blend->due);
  poise_value_row_set_hint (self->due, hint);
  poise_item_rows_show (self->items, poise_fold_get_proxy (fold), state->subject, sessions);
  show_meanings (self, sessions);
  show_common (self, state);
  show_buttons (self, state->blend);
}

static char *
poise_schedule_fold_summarize (PoiseFold *fold, const PoiseDetailsState *state)
{
  GPtrArray *sessions = state->activity ? state->activity->schedule : NULL;

  return poise_details_summarize_schedule (state->blend, sessions ? g_ptr_array_index (sessions, 0) : NULL);
}

/* ---- Life ---- */

static void
poise_schedule_fold_dispose (GObject *object)
{
  PoiseScheduleFold *self = POISE_SCHEDULE_FOLD (object);

  g_clear_pointer (&self->plan, poise_plan_unref);
  g_clear_pointer (&self->zone, g_free);
  g_clear_object (&self->items);
  G_OBJECT_CLASS (poise_schedule_fold_parent_class)->dispose (object);
}

static void
poise_schedule_fold_class_init (PoiseScheduleFoldClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_schedule_fold_dispose;
  POISE_FOLD_CLASS (class)->show = poise_schedule_fold_show;
  POISE_FOLD_CLASS (class)->summarize = poise_schedule_fold_summarize;
  g_type_ensure (POISE_TYPE_VALUE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-schedule-fold.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseScheduleFold, due);
  gtk_widget_class_bind_template_child (widget_class, PoiseScheduleFold, time);
  gtk_widget_class_bind_template_child (widget_class, PoiseScheduleFold, length);
  gtk_widget_class_bind_template_child (widget_class, PoiseScheduleFold, time_zone);
  gtk_widget_class_bind_template_child (widget_class, PoiseScheduleFold, add_row);
  gtk_widget_class_bind_template_child (widget_class, PoiseScheduleFold, add);
  gtk_widget_class_bind_template_child (widget_class, PoiseScheduleFold, remove_row);
  gtk_widget_class_bind_template_child (widget_class, PoiseScheduleFold, remove);
  gtk_widget_class_bind_template_callback (widget_class, on_due);
  gtk_widget_class_bind_template_callback (widget_class, on_time);
  gtk_widget_class_bind_template_callback (widget_class, on_length);
  gtk_widget_class_bind_template_callback (widget_class, on_time_zone);
  gtk_widget_class_bind_template_callback (widget_class, on_add);
  gtk_widget_class_bind_template_callback (widget_class, on_remove_all);
  gtk_widget_class_bind_template_callback (widget_class, poise_fold_seal);
}

static void
poise_schedule_fold_init (PoiseScheduleFold *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->zone = poise_details_system_zone ();
  self->items = poise_item_rows_new (&list, self->add_row);
}
