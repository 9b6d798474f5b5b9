/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Tells how a schedule was made into a plan. What is said of the whole is the dialog's text; what is said of
 * single lines stands in a list below, which scrolls.
 */

#include "gui/dialogs/poise-import-dialog.h"

#include "poise-config.h"

#include <glib/gi18n.h>

#define MOST_HEIGHT 240

static char *
say_of_whole (const PoiseImportReport *report)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < report->lines->len; i++)
    {
      const PoiseImportLine *line = g_ptr_array_index (report->lines, i);

      if (line->line == 0)
        g_string_append_printf (text, "%s%s", text->len > 0 ? "\n" : "", line->sentence);
    }
  return g_string_free (text, FALSE);
}

static GtkWidget *
make_row (const PoiseImportLine *line)
{
  GtkWidget *row = adw_action_row_new ();
  g_autofree char *place = g_strdup_printf (_ ("Line %d"), line->line);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), line->sentence);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), place);
  return row;
}

/* (transfer floating) (nullable): what is said of single lines */
static GtkWidget *
make_list (const PoiseImportReport *report)
{
  GtkWidget *list = g_object_ref_sink (gtk_list_box_new ());
  GtkWidget *scroller = NULL;

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Single Lines"), -1);
  for (guint i = 0; i < report->lines->len; i++)
    {
      const PoiseImportLine *line = g_ptr_array_index (report->lines, i);

      if (line->line > 0)
        gtk_list_box_append (GTK_LIST_BOX (list), make_row (line));
    }
  if (gtk_widget_get_first_child (list))
    {
      scroller = gtk_scrolled_window_new ();
      gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
      gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
      gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), MOST_HEIGHT);
      gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), list);
    }
  g_object_unref (list);
  return scroller;
}

/**
 * poise_import_dialog_present:
 * @parent: the window that shows the plan
 * @file: that it was made from
 * @report: how
 */
void
poise_import_dialog_present (GtkWindow *parent, GFile *file, const PoiseImportReport *report)
{
  g_autofree char *base = g_file_get_basename (file);
  g_autofree char *name = g_filename_display_name (base);
  g_autofree char *body = say_of_whole (report);
  GtkWidget *dialog = adw_message_dialog_new (parent, NULL, body);

  adw_message_dialog_format_heading (ADW_MESSAGE_DIALOG (dialog), _ ("A Plan from “%s”"), name);
  adw_message_dialog_set_extra_child (ADW_MESSAGE_DIALOG (dialog), make_list (report));
  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _ ("_Close"));
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "close");
  gtk_window_present (GTK_WINDOW (dialog));
}
