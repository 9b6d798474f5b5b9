/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Rows with a check for each of the course's outcomes.
 */

#include "gui/details/poise-outcome-checks.h"

#include "poise-config.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

struct _PoiseOutcomeChecks
{
  GObject parent_instance;

  GtkWidget *last;          /* the row that they stand before; not owned */
  PoiseDetailsProxy *proxy; /* (nullable) until shown */
  gboolean showing;
  GPtrArray *rows; /* of AdwActionRow */
};

G_DEFINE_TYPE (PoiseOutcomeChecks, poise_outcome_checks, G_TYPE_OBJECT)

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
on_toggled (GtkCheckButton *check, PoiseOutcomeChecks *self)
{
  GtkWidget *row = gtk_widget_get_ancestor (GTK_WIDGET (check), ADW_TYPE_ACTION_ROW);
  g_autofree char *id = g_strdup (outcome_of (row));

  if (self->showing || !self->proxy)
    return;
  poise_details_proxy_put_listed (self->proxy, POISE_ACTIVITY_OUTCOMES, id, gtk_check_button_get_active (check));
  if (!gtk_widget_get_visible (row))
    gtk_widget_child_focus (self->last, GTK_DIR_TAB_FORWARD);
}

/* ---- Rows ---- */

static GtkWidget *
make_row (PoiseOutcomeChecks *self)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *check = gtk_check_button_new ();
  GtkListBox *box = GTK_LIST_BOX (gtk_widget_get_parent (self->last));

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  g_signal_connect_object (check, "toggled", G_CALLBACK (on_toggled), self, 0);
  gtk_list_box_insert (box, row, gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (self->last)));
  return row;
}

/* @note: (nullable) */
static void
show_row (PoiseOutcomeChecks *self,
          guint index,
          const PoiseBlend *blend,
          const char *id,
          const char *text,
          const char *note)
{
  guint n = poise_blend_count (blend, blend->outcomes, id);
  GtkCheckButton *check;
  GtkWidget *row;

  if (index == self->rows->len)
    g_ptr_array_add (self->rows, g_object_ref (make_row (self)));
  row = g_ptr_array_index (self->rows, index);
  check = check_of (row);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), text);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), note ? note : "");
  g_object_set_data_full (G_OBJECT (row), "outcome", g_strdup (id), g_free);
  gtk_check_button_set_active (check, n == blend->n_activities);
  gtk_check_button_set_inconsistent (check, n > 0 && n < blend->n_activities);
  gtk_widget_set_visible (row, TRUE);
}

/* "In 3 of 12 activities", where that is neither none nor all. */
static char *
note_of (const PoiseBlend *blend, const char *id)
{
  guint n = poise_blend_count (blend, blend->outcomes, id);
  g_autofree char *some = poise_words_number (n);
  g_autofree char *all = poise_words_number (blend->n_activities);

  if (n == 0 || n == blend->n_activities)
    return NULL;
  /* Translators: of the selected activities so many (first number) have it. */
  return g_strdup_printf (ngettext ("In %s of %s activity", "In %s of %s activities", blend->n_activities), some, all);
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
show_known (PoiseOutcomeChecks *self, const PoiseDetailsState *state)
{
  GPtrArray *outcomes = state->plan->outcomes;
  guint n = 0;

  for (guint i = 0; i < poise_list_length (outcomes); i++)
    {
      const PoiseOutcome *outcome = g_ptr_array_index (outcomes, i);
      g_autofree char *note = outcome->id ? note_of (state->blend, outcome->id) : NULL;

      if (outcome->id)
        show_row (self, n++, state->blend, outcome->id, outcome->text ? outcome->text : "", note);
    }
  return n;
}

static guint
show_unknown (PoiseOutcomeChecks *self, const PoiseDetailsState *state, guint n)
{
  for (guint i = 0; i < state->blend->outcomes->len; i++)
    {
      const char *id = poise_blend_get_item (state->blend->outcomes, i)->id;
      /* Translators: %s is the short name, in a file, of an outcome that the course does not have. */
      g_autofree char *text = g_strdup_printf (_ ("Unknown outcome %s"), id);

      if (!plan_has (state->plan, id))
        show_row (self, n++, state->blend, id, text, _ ("The course has no such outcome. Uncheck to remove it."));
    }
  return n;
}

/* ---- Life ---- */

static void
poise_outcome_checks_dispose (GObject *object)
{
  PoiseOutcomeChecks *self = POISE_OUTCOME_CHECKS (object);

  g_clear_object (&self->proxy);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  G_OBJECT_CLASS (poise_outcome_checks_parent_class)->dispose (object);
}

static void
poise_outcome_checks_class_init (PoiseOutcomeChecksClass *class)
{
  G_OBJECT_CLASS (class)->dispose = poise_outcome_checks_dispose;
}

static void
poise_outcome_checks_init (PoiseOutcomeChecks *self)
{
  self->rows = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * poise_outcome_checks_new:
 * @last: the row in a list box that they are to stand before; lives as long as the checks
 *
 * Returns: (transfer full): checks for no outcome yet
 */
PoiseOutcomeChecks *
poise_outcome_checks_new (GtkWidget *last)
{
  PoiseOutcomeChecks *self = g_object_new (POISE_TYPE_OUTCOME_CHECKS, NULL);

  self->last = last;
  return self;
}

/** poise_outcome_checks_show: Shows which outcomes the activities lead to that @state is of. */
void
poise_outcome_checks_show (PoiseOutcomeChecks *self, PoiseDetailsProxy *proxy, const PoiseDetailsState *state)
{
  guint n;

  g_return_if_fail (POISE_IS_OUTCOME_CHECKS (self));

  g_set_object (&self->proxy, proxy);
  self->showing = TRUE;
  n = show_unknown (self, state, show_known (self, state));
  for (guint i = n; i < self->rows->len; i++)
    gtk_widget_set_visible (g_ptr_array_index (self->rows, i), FALSE);
  self->showing = FALSE;
}
