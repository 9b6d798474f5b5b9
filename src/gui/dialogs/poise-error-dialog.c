/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Tells what went wrong with a file.
 */

#include "gui/dialogs/poise-error-dialog.h"

#include "words/poise-words.h"

#include <glib/gi18n.h>

/* What is wrong, then where: a sentence that anybody can read before the place that a helper asks for. */
static char *
describe (GFile *file, const GError *error)
{
  g_autofree char *name = file ? g_file_get_parse_name (file) : NULL;
  g_autofree char *sentence = poise_words_error (error);
  g_autofree char *place = poise_words_error_place (error);
  GString *body = g_string_new (sentence);

  if (place)
    g_string_append_printf (body, "\n\n%s", place);
  if (name)
    g_string_append_printf (body, "%s%s", place ? "\n" : "\n\n", name);
  return g_string_free (body, FALSE);
}

/**
 * poise_error_dialog_present:
 * @parent: the window that it stands over
 * @heading: what could not be done
 * @file: (nullable): what it was to be done with
 * @error: of any domain of Poise, or GIO's
 */
void
poise_error_dialog_present (GtkWindow *parent, const char *heading, GFile *file, const GError *error)
{
  g_autofree char *body = describe (file, error);

  poise_error_dialog_present_text (parent, heading, body);
}

/**
 * poise_error_dialog_present_text:
 * @parent: the window that it stands over
 * @heading: what could not be done
 * @body: why, in sentences
 */
void
poise_error_dialog_present_text (GtkWindow *parent, const char *heading, const char *body)
{
  GtkWidget *dialog = adw_message_dialog_new (parent, heading, body);

  adw_message_dialog_add_response (ADW_MESSAGE_DIALOG (dialog), "close", _ ("_Close"));
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "close");
  gtk_window_present (GTK_WINDOW (dialog));
}
