/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which of the course's outcomes one activity leads to. An outcome that the activity names and the course does
 * not have is shown too, checked, so that it can be taken away.
 */

#include "gui/details/poise-outcomes-row.h"

#include "gui/details/poise-add-row.h"
#include "poise-config.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

struct _PoiseOutcomesRow
{
  AdwExpanderRow parent_instance;

  PoiseDetailsProxy *proxy; /* (nullable) until shown */
  PoiseActivity *activity;  /* (nullable) until shown */
  gboolean showing;
  PoiseAddRow *add;
  GPtrArray *rows; /* of AdwActionRow */
};

G_DEFINE_TYPE (PoiseOutcomesRow, poise_outcomes_row, ADW_TYPE_EXPANDER_ROW)

static const char *
outcome_of (gpointer row)
{
  return g_object_get_data (G_OBJECT (row), "outcome");
}

static GtkCheckButton *
check_of (gpointer row)
{
  return GTK_CHECK_BUTTON (adw_action_row_get_activatable_widget (ADW_ACTION_ROW (row)));
}

static void
on_toggled (GtkCheckButton *check, PoiseOutcomesRow *self)
{
  GtkWidget *row = gtk_widget_get_ancestor (GTK_WIDGET (check), ADW_TYPE_ACTION_ROW);
  g_autofree char *id = g_strdup (outcome_of (row));
  g_autoptr (GPtrArray) outcomes = NULL;

  if (self->showing || !self->activity)
    return;
  outcomes = poise_texts_new ();
  for (guint i = 0; i < poise_list_length (self->activity->outcomes); i++)
    if (strcmp (g_ptr_array_index (self->activity->outcomes, i), id) != 0)
      g_ptr_array_add (outcomes, g_ref_string_acquire (g_ptr_array_index (self->activity->outcomes, i)));
  if (gtk_check_button_get_active (check))
    g_ptr_array_add (outcomes, g_ref_string_new (id));
  poise_details_proxy_put_list (self->proxy, POISE_ACTIVITY_OUTCOMES, outcomes, NULL);
}

static void
on_added (PoiseAddRow *row, const char *text, PoiseOutcomesRow *self)
{
  if (self->proxy)
    poise_details_proxy_add_outcome (self->proxy, text);
}

/* ---- Rows ---- */

static GtkWidget *
make_row (PoiseOutcomesRow *self)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *check = gtk_check_button_new ();
  GtkListBox *box = GTK_LIST_BOX (gtk_widget_get_parent (GTK_WIDGET (self->add)));

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  g_signal_connect_object (check, "toggled", G_CALLBACK (on_toggled), self, 0);
  gtk_list_box_insert (box, row, gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (self->add)));
  return row;
}

static void
show_row (PoiseOutcomesRow *self, guint index, const char *id, const char *text)
{
  GtkWidget *row;

  if (index == self->rows->len)
    g_ptr_array_add (self->rows, g_object_ref (make_row (self)));
  row = g_ptr_array_index (self->rows, index);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), text);
  g_object_set_data_full (G_OBJECT (row), "outcome", g_strdup (id), g_free);
  gtk_check_button_set_active (check_of (row), poise_texts_contain (self->activity->outcomes, id));
  gtk_widget_set_visible (row, TRUE);
}

static gboolean
plan_has (const PoisePlan *plan, const char *id)
{
  for (guint i = 0; i < poise_list_length (plan->outcomes); i++)
    if (g_strcmp0 (((PoiseOutcome *)g_ptr_array_index (plan->outcomes, i))->id, id) == 0)
      return TRUE;
  return FALSE;
}

static guint
show_outcomes (PoiseOutcomesRow *self, const PoisePlan *plan)
{
  guint n = 0;

  for (guint i = 0; i < poise_list_length (plan->outcomes); i++)
    {
      const PoiseOutcome *outcome = g_ptr_array_index (plan->outcomes, i);

      if (outcome->id)
        show_row (self, n++, outcome->id, outcome->text ? outcome->text : "");
    }
  for (guint i = 0; i < poise_list_length (self->activity->outcomes); i++)
    {
      const char *id = g_ptr_array_index (self->activity->outcomes, i);
      /* Translators: the short name, in a file, of an outcome that the course does not have. */
      g_autofree char *text = g_strdup_printf (_ ("%s (unknown outcome)"), id);

      if (!plan_has (plan, id))
        show_row (self, n++, id, text);
    }
  return n;
}

/* ---- Life ---- */

static void
poise_outcomes_row_dispose (GObject *object)
{
  PoiseOutcomesRow *self = POISE_OUTCOMES_ROW (object);

  g_clear_object (&self->proxy);
  g_clear_pointer (&self->activity, poise_activity_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  G_OBJECT_CLASS (poise_outcomes_row_parent_class)->dispose (object);
}

static void
poise_outcomes_row_class_init (PoiseOutcomesRowClass *class)
{
  G_OBJECT_CLASS (class)->dispose = poise_outcomes_row_dispose;
}

static void
poise_outcomes_row_init (PoiseOutcomesRow *self)
{
  self->rows = g_ptr_array_new_with_free_func (g_object_unref);
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  /* Translators: what learners can do after the course. */
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), _ ("Outcomes"));
  self->add = POISE_ADD_ROW (poise_add_row_new (_ ("New Outcome"), POISE_VALUE_TEXT));
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), GTK_WIDGET (self->add));
  g_signal_connect_object (self->add, "added", G_CALLBACK (on_added), self, 0);
}

/** poise_outcomes_row_show: Shows which outcomes the activity leads to that @state is of. */
void
poise_outcomes_row_show (PoiseOutcomesRow *self, PoiseDetailsProxy *proxy, const PoiseDetailsState *state)
{
  g_autofree char *count = NULL;
  guint n;

  g_return_if_fail (POISE_IS_OUTCOMES_ROW (self));
  g_return_if_fail (state->activity != NULL);

  g_set_object (&self->proxy, proxy);
  poise_activity_ref (state->activity);
  g_clear_pointer (&self->activity, poise_activity_unref);
  self->activity = state->activity;
  self->showing = TRUE;
  n = show_outcomes (self, state->plan);
  for (guint i = n; i < self->rows->len; i++)
    gtk_widget_set_visible (g_ptr_array_index (self->rows, i), FALSE);
  self->showing = FALSE;
  n = poise_list_length (state->activity->outcomes);
  count = n > 0 ? poise_words_number (n) : g_strdup ("");
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), count);
}

/** poise_outcomes_row_flush: An outcome that has been typed is added. */
void
poise_outcomes_row_flush (PoiseOutcomesRow *self)
{
  g_return_if_fail (POISE_IS_OUTCOMES_ROW (self));
  poise_add_row_flush (self->add);
}
