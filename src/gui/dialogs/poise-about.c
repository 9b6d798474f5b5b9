/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What Poise is, which version, under which licence.
 */

#include "gui/dialogs/poise-about.h"

#include "poise-config.h"

#include <glib/gi18n.h>

/**
 * poise_about_present:
 * @parent: (nullable): the window that it stands over
 */
void
poise_about_present (GtkWindow *parent)
{
  GtkWidget *about = adw_about_window_new ();

  g_object_set (about, "application-name", _ ("Poise"), "application-icon", POISE_APPLICATION_ID, "version",
                POISE_VERSION, "developer-name", _ ("The Poise contributors"), "license-type", GTK_LICENSE_GPL_3_0,
                "comments", _ ("Plan a course and balance what learners do together and in their own time."),
                /* Translators: your names, one a line. */
                "translator-credits", _ ("translator-credits"), "transient-for", parent, "modal", TRUE, NULL);
  gtk_window_present (GTK_WINDOW (about));
}
