/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The questions before a file is written over, or changes are lost. What is safe is what Enter and Escape do.
 */

#include "gui/dialogs/poise-save-questions.h"

#include "gui/dialogs/poise-message-dialog.h"
#include "gui/help/poise-help-places.h"
#include "poise-config.h"
#include "store/poise-portal-file.h"
#include "words/poise-words-saving.h"

#include <glib/gi18n.h>

static AdwMessageDialog *
make (GtkWindow *parent, const char *heading)
{
  AdwMessageDialog *dialog = poise_message_dialog_new (parent, heading, NULL);

  poise_help_places_set (GTK_WINDOW (dialog), "save");
  adw_message_dialog_add_response (dialog, "cancel", _ ("_Cancel"));
  adw_message_dialog_set_default_response (dialog, "cancel");
  adw_message_dialog_set_close_response (dialog, "cancel");
  return dialog;
}

/**
 * poise_ask_unsaved:
 * @parent: the window that it stands over
 * @title: of the plan with changes; "" for none
 *
 * Returns: (transfer none): whether to save before they are lost
 */
AdwMessageDialog *
poise_ask_unsaved (GtkWindow *parent, const char *title)
{
  AdwMessageDialog *dialog = make (parent, _ ("Save Changes?"));

  adw_message_dialog_format_body (
      /* Translators: %s is the title of a plan. */
      dialog, _ ("“%s” has changes that are not saved. If you discard them, they are lost for good."),
      *title ? title : _ ("Untitled Plan"));
  /* Translators: a button: gives changes up, or a plan that was never saved */
  adw_message_dialog_add_responses (dialog, "discard", _ ("_Discard"), "save", _ ("_Save"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "discard", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_response_appearance (dialog, "save", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (dialog, "save");
  gtk_window_present (GTK_WINDOW (dialog));
  return dialog;
}

static char *
shown_name (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);

  return name ? g_filename_display_name (name) : g_file_get_parse_name (file);
}

/* What leaves everything as it is, and loses nothing, is what Enter does. */
static void
suggest_copy (AdwMessageDialog *dialog)
{
  adw_message_dialog_add_response (dialog, "save-as", _ ("Save _As…"));
  adw_message_dialog_set_response_appearance (dialog, "save-as", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (dialog, "save-as");
}

/**
 * poise_ask_hard_link:
 * @parent: the window that it stands over
 * @file: that has other names
 *
 * Returns: (transfer none): whether they are to change with it
 */
AdwMessageDialog *
poise_ask_hard_link (GtkWindow *parent, GFile *file)
{
  AdwMessageDialog *dialog = make (parent, _ ("The File Has Other Names"));
  g_autofree char *name = shown_name (file);
  g_autofree char *body = poise_words_hard_link (name);

  adw_message_dialog_set_body (dialog, body);
  adw_message_dialog_add_responses (dialog, "through", _ ("_Change Under All Names"), "replace-name",
                                    _ ("Change _Only This Name"), NULL);
  suggest_copy (dialog);
  gtk_window_present (GTK_WINDOW (dialog));
  return dialog;
}

/**
 * poise_ask_read_only_folder:
 * @parent: the window that it stands over
 * @file: that can be written in place only
 *
 * Returns: (transfer none): whether to do that
 */
AdwMessageDialog *
poise_ask_read_only_folder (GtkWindow *parent, GFile *file)
{
  AdwMessageDialog *dialog = make (parent, _ ("The Folder Takes No New File"));
  g_autofree char *name = shown_name (file);
  g_autofree char *body = poise_words_read_only_folder (name);

  adw_message_dialog_set_body (dialog, body);
  adw_message_dialog_add_response (dialog, "through", _ ("_Write Into the File"));
  suggest_copy (dialog);
  gtk_window_present (GTK_WINDOW (dialog));
  return dialog;
}

/**
 * poise_ask_not_saved:
 * @parent: the window that it stands over
 * @file: that was to be written
 * @error: why it was not
 *
 * Returns: (transfer none): whether to save elsewhere
 */
AdwMessageDialog *
poise_ask_not_saved (GtkWindow *parent, GFile *file, const GError *error)
{
  AdwMessageDialog *dialog = make (parent, _ ("The Plan Could Not Be Saved"));
  g_autofree char *name = poise_portal_file_get_name (file);
  g_autofree char *text = poise_words_not_saved (error);
  g_autofree char *body = g_strjoin ("\n\n", text, name, NULL);

  adw_message_dialog_set_body (dialog, body);
  adw_message_dialog_set_response_label (dialog, "cancel", _ ("_Close"));
  suggest_copy (dialog);
  gtk_window_present (GTK_WINDOW (dialog));
  return dialog;
}

/**
 * poise_ask_replace:
 * @parent: the window that it stands over
 * @file: that is there already
 *
 * Returns: (transfer none): whether to write over it
 */
AdwMessageDialog *
poise_ask_replace (GtkWindow *parent, GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);
  AdwMessageDialog *dialog = make (parent, _ ("Replace the File?"));

  /* Translators: %s is the name of a file. */
  adw_message_dialog_format_body (dialog, _ ("“%s” is there already. If you replace it, what it holds is lost."), name);
  /* Translators: a button: replaces a file */
  adw_message_dialog_add_response (dialog, "replace", _ ("_Replace"));
  adw_message_dialog_set_response_appearance (dialog, "replace", ADW_RESPONSE_DESTRUCTIVE);
  gtk_window_present (GTK_WINDOW (dialog));
  return dialog;
}

/**
 * poise_ask_discard:
 * @parent: the window that it stands over
 * @title: of the plan whose unsaved changes are to go
 *
 * Returns: (transfer none): whether they are to go for good
 */
AdwMessageDialog *
poise_ask_discard (GtkWindow *parent, const char *title)
{
  AdwMessageDialog *dialog = make (parent, _ ("Discard the Changes?"));

  /* Translators: %s is the title of a plan. */
  adw_message_dialog_format_body (dialog, _ ("The unsaved changes of “%s” are lost for good then."), title);
  adw_message_dialog_add_response (dialog, "discard", _ ("_Discard"));
  adw_message_dialog_set_response_appearance (dialog, "discard", ADW_RESPONSE_DESTRUCTIVE);
  gtk_window_present (GTK_WINDOW (dialog));
  return dialog;
}
