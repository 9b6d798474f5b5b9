/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The dialog holds the plan as it was when it was asked for. What it says of the dates and what it makes come from
 * the same functions of src/core.
 */

#include "gui/dialogs/poise-term-dialog.h"

#include "core/poise-beginning.h"
#include "core/poise-date.h"
#include "gui/details/poise-value-row.h"
#include "gui/dialogs/poise-message-dialog.h"
#include "gui/help/poise-help-places.h"
#include "words/poise-words-templates.h"

#include <glib/gi18n.h>

/** Term: what one dialog is about; the dialog owns it. */
typedef struct
{
  AdwMessageDialog *dialog;
  PoisePlan *plan;
  gboolean has_dates;
  GDate before;
  PoiseDateTally tally;
  PoiseValueRow *start;
  GtkLabel *moves;
  PoiseTermBegun begun;
  gpointer data;
} Term;

static void
term_free (gpointer data)
{
  Term *term = data;

  poise_plan_unref (term->plan);
  g_free (term);
}

/* What stands in the entry, not what stood there when it last meant something. */
static gboolean
get_first_day (Term *term, GDate *first_day)
{
  static const PoiseValueSpec spec = { .kind = POISE_VALUE_DATE };
  g_autofree char *message = NULL;
  g_autofree char *date
      = poise_value_read (&spec, gtk_editable_get_text (poise_value_row_get_entry (term->start)), &message);

  return poise_date_parse (date, first_day);
}

static char *
describe_move (Term *term, const GDate *first_day)
{
  if (!term->has_dates)
    return g_strdup (_ ("This plan has no dates yet: sections follow from the first day."));
  return poise_words_date_shift (g_date_days_between (&term->before, first_day), &term->tally);
}

static void
update (Term *term)
{
  GDate first_day;
  gboolean known = get_first_day (term, &first_day);
  g_autofree char *moves = known ? describe_move (term, &first_day) : NULL;

  gtk_label_set_label (term->moves, moves ? moves : _ ("Say on which day the new term begins."));
  adw_message_dialog_set_response_enabled (term->dialog, "create", known);
}

static void
on_response (AdwMessageDialog *dialog, const char *response, Term *term)
{
  g_autoptr (PoisePlan) plan = NULL;
  GDate first_day;

  if (g_strcmp0 (response, "create") != 0 || !get_first_day (term, &first_day))
    return;
  plan = poise_beginning_start_on (term->plan, &first_day);
  term->begun (plan, term->data);
}

static GtkWidget *
make_content (Term *term)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 9);
  GtkWidget *list = gtk_list_box_new ();

  term->start = POISE_VALUE_ROW (poise_value_row_new (_ ("First Day of the New Term"), POISE_VALUE_DATE));
  gtk_entry_set_activates_default (GTK_ENTRY (poise_value_row_get_entry (term->start)), TRUE);
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("First Day of the New Term"),
                                  -1);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_list_box_append (GTK_LIST_BOX (list), GTK_WIDGET (term->start));
  gtk_box_append (GTK_BOX (box), list);
  term->moves = GTK_LABEL (gtk_label_new (""));
  gtk_label_set_xalign (term->moves, 0);
  gtk_label_set_wrap (term->moves, TRUE);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (term->moves));
  return box;
}

static void
suggest (Term *term)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *text = NULL;
  GDate today, first_day;

  g_date_set_dmy (&today, g_date_time_get_day_of_month (now), g_date_time_get_month (now), g_date_time_get_year (now));
  if (!term->has_dates)
    return;
  poise_beginning_suggest_first_day (&term->before, &today, &first_day);
  text = poise_date_format (&first_day);
  poise_value_row_show (term->start, "term", text);
}

/**
 * poise_term_dialog_present:
 * @parent: the window of the plan
 * @plan: the plan of this term
 * @begun: what is to be done with that of the next one
 * @data: for @begun
 *
 * Returns: (transfer none): the dialog
 */
GtkWindow *
poise_term_dialog_present (GtkWindow *parent, PoisePlan *plan, PoiseTermBegun begun, gpointer data)
{
  Term *term = g_new0 (Term, 1);

  term->dialog = poise_message_dialog_new (
      parent, _ ("New Term from This Plan"),
      _ ("The new plan opens in a window of its own, with everything that is in this one. This one stays as it is."));
  poise_help_places_set (GTK_WINDOW (term->dialog), "begin#term");
  g_object_set_data_full (G_OBJECT (term->dialog), "term", term, term_free);
  term->plan = poise_plan_ref (plan);
  term->begun = begun;
  term->data = data;
  term->has_dates = poise_beginning_get_first_day (plan, &term->before);
  poise_beginning_count_dates (plan, &term->tally);
  adw_message_dialog_add_responses (term->dialog, "cancel", _ ("_Cancel"), "create", _ ("C_reate Plan"), NULL);
  adw_message_dialog_set_response_appearance (term->dialog, "create", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (term->dialog, "create");
  adw_message_dialog_set_close_response (term->dialog, "cancel");
  adw_message_dialog_set_extra_child (term->dialog, make_content (term));
  suggest (term);
  update (term);
  g_signal_connect_swapped (poise_value_row_get_entry (term->start), "changed", G_CALLBACK (update), term);
  g_signal_connect_swapped (term->start, "typed", G_CALLBACK (update), term);
  g_signal_connect (term->dialog, "response", G_CALLBACK (on_response), term);
  gtk_window_present (GTK_WINDOW (term->dialog));
  gtk_widget_grab_focus (GTK_WIDGET (term->start));
  return GTK_WINDOW (term->dialog);
}
