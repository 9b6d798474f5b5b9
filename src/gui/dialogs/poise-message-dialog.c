/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Message dialogs whose heading may be of any length. AdwMessageDialog has two labels for it, a large one that is shown
 * where it fits in one line, and a small one. Since 4.14, GTK looks for the least width of a window by asking how high
 * its parts would be at many widths, and libadwaita 1.7 asks the large label for widths below its least one, of which
 * GTK warns. Labels that might both break anywhere down to the same width have no such widths, and the large one is
 * shown where it was before.
 */

#include "gui/dialogs/poise-message-dialog.h"

/* In pixels: more than any letter is wide, and less than any dialog. */
#define LEAST_WIDTH 60

/* The first label of the style @style in @widget, or NULL. */
static GtkWidget *
find_label (GtkWidget *widget, const char *style)
{
  GtkWidget *found = GTK_IS_LABEL (widget) && gtk_widget_has_css_class (widget, style) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found;
       child = gtk_widget_get_next_sibling (child))
    found = find_label (child, style);
  return found;
}

static void
let_break (GtkWidget *label)
{
  if (!label)
    return;
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_set_size_request (label, LEAST_WIDTH, -1);
}

/**
 * poise_message_dialog_new:
 * @parent: (nullable): the window it belongs to
 * @heading: (nullable): what it is about
 * @body: (nullable): what it says
 *
 * Returns: (transfer none): a dialog that is not shown yet
 */
AdwMessageDialog *
poise_message_dialog_new (GtkWindow *parent, const char *heading, const char *body)
{
  GtkWidget *dialog = adw_message_dialog_new (parent, heading, body);

  let_break (find_label (dialog, "title-2"));
  let_break (find_label (dialog, "title-4"));
  return ADW_MESSAGE_DIALOG (dialog);
}
