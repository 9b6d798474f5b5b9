/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Tells what went wrong with a file.
 */

#include "gui/dialogs/poise-error-dialog.h"

#include "gui/dialogs/poise-message-dialog.h"
#include "store/poise-portal-file.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/* Its responses */
#define CLOSE "close"
#define WAY_OUT "way-out"

/* What is wrong, then where: a sentence that anybody can read before the place that a helper asks for. */
static char *
describe (GFile *file, const GError *error)
{
  g_autofree char *name = file ? poise_portal_file_get_name (file) : NULL;
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

static void
on_response (AdwMessageDialog *dialog, const char *response, const char *action)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (dialog));

  if (g_str_equal (response, WAY_OUT) && parent != NULL)
    gtk_widget_activate_action (GTK_WIDGET (parent), action, NULL);
}

static AdwMessageDialog *
make_dialog (GtkWindow *parent, const char *heading, const char *body)
{
  AdwMessageDialog *dialog = poise_message_dialog_new (parent, heading, body);

  /* Translators: a button */
  adw_message_dialog_add_response (dialog, CLOSE, _ ("_Close"));
  adw_message_dialog_set_default_response (dialog, CLOSE);
  adw_message_dialog_set_close_response (dialog, CLOSE);
  return dialog;
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
  gtk_window_present (GTK_WINDOW (make_dialog (parent, heading, body)));
}

/**
 * poise_error_dialog_present_way_out:
 * @parent: the window that it stands over
 * @heading: what could not be done
 * @body: why, in sentences
 * @label: what can be done instead, with a mnemonic
 * @action: (scope forever): the action of @parent that does it
 */
void
poise_error_dialog_present_way_out (GtkWindow *parent,
                                    const char *heading,
                                    const char *body,
                                    const char *label,
                                    const char *action)
{
  AdwMessageDialog *dialog = make_dialog (parent, heading, body);

  adw_message_dialog_add_response (dialog, WAY_OUT, label);
  g_signal_connect (dialog, "response", G_CALLBACK (on_response), (gpointer) action);
  gtk_window_present (GTK_WINDOW (dialog));
}
