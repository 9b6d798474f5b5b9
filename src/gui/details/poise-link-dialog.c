/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Asks before a link is opened. What is shown is, sign by sign, what is opened then.
 */

#include "gui/details/poise-link-dialog.h"

#include "gui/dialogs/poise-message-dialog.h"
#include "poise-config.h"

#include <glib/gi18n.h>

/* So high may a long address be before it scrolls, in pixels. */
#define MOST_HEIGHT 180

static GtkWidget *
make_text (void)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_CHAR);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 44);
  return label;
}

/* The host stands out: that is who is asked. An address is written left to right everywhere. */
static GtkWidget *
make_address (const PoiseLinkTarget *target)
{
  GtkWidget *label = make_text ();
  GtkWidget *scroller = gtk_scrolled_window_new ();
  g_autofree char *markup
      = g_markup_printf_escaped ("<span alpha=\"70%%\">%s</span><b>%s</b><span alpha=\"70%%\">%s</span>",
                                 target->before, target->host, target->after);

  gtk_label_set_markup (GTK_LABEL (label), markup);
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_widget_set_direction (label, GTK_TEXT_DIR_LTR);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), MOST_HEIGHT);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), label);
  return scroller;
}

/* @text: (transfer full) */
static void
append_warning (GtkWidget *box, char *text)
{
  GtkWidget *label = make_text ();

  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_label (GTK_LABEL (label), text);
  gtk_widget_add_css_class (label, "warning");
  gtk_box_append (GTK_BOX (box), label);
  g_free (text);
}

static GtkWidget *
make_content (const PoiseLinkTarget *target)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  gtk_box_append (GTK_BOX (box), make_address (target));
  if (target->readable)
    /* Translators: %s is the name of a host with letters such as ä or я. */
    append_warning (box, g_strdup_printf (_ ("Written with its own letters this is “%s”, in which some may look like others."),
                                          target->readable));
  if (target->has_user)
    append_warning (box, g_strdup (_ ("What stands before the @ is not where this link leads.")));
  return box;
}

static void
on_response (AdwMessageDialog *dialog, const char *response, gpointer data)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (dialog));

  if (strcmp (response, "open") == 0)
    gtk_show_uri (parent, g_object_get_data (G_OBJECT (dialog), "uri"), GDK_CURRENT_TIME);
}

/**
 * poise_link_dialog_ask:
 * @parent: (nullable): over which window
 * @target: which can be opened
 *
 * Shows where the link leads, and opens it if the person wants that.
 *
 * Returns: (transfer none): the dialog, which belongs to itself
 */
GtkWindow *
poise_link_dialog_ask (GtkWindow *parent, const PoiseLinkTarget *target)
{
  AdwMessageDialog *dialog = poise_message_dialog_new (parent, _ ("Open This Link?"), NULL);

  g_return_val_if_fail (target->uri != NULL, NULL);

  adw_message_dialog_set_extra_child (dialog, make_content (target));
  adw_message_dialog_add_responses (dialog, "cancel", _ ("_Cancel"), "open",
                                    /* Translators: a button: opens a link or a plan */
                                    _ ("_Open"), NULL);
  adw_message_dialog_set_default_response (dialog, "cancel");
  adw_message_dialog_set_close_response (dialog, "cancel");
  g_object_set_data_full (G_OBJECT (dialog), "uri", g_strdup (target->uri), g_free);
  g_signal_connect (dialog, "response", G_CALLBACK (on_response), NULL);
  gtk_window_present (GTK_WINDOW (dialog));
  return GTK_WINDOW (dialog);
}
