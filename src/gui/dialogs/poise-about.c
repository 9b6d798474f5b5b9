/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What Poise is, which version, under which licence, and whose research it builds on.
 */

#include "gui/dialogs/poise-about.h"

#include "poise-config.h"

#include <adwaita.h>
#include <glib/gi18n.h>

/* The same as in the metainfo; a test compares them. */
#define HOMEPAGE "https://github.com/poiseplanner/poise"
#define BUG_TRACKER "https://github.com/poiseplanner/poise/issues"

/* Name and address of each work, as AdwAboutWindow takes them */
static const char *const research[] = {
  "Stefan Hrastinski: Asynchronous and Synchronous E-Learning (EDUCAUSE Quarterly 31/4, 2008) "
  "https://er.educause.edu/articles/2008/11/asynchronous-and-synchronous-elearning",
  NULL,
};

/* What a report of a fault should say of the machine */
static char *
describe_machine (void)
{
  return g_strdup_printf ("Poise %s\nGTK %u.%u.%u\nlibadwaita %u.%u.%u\nGLib %u.%u.%u\n", POISE_VERSION,
                          gtk_get_major_version (), gtk_get_minor_version (), gtk_get_micro_version (),
                          adw_get_major_version (), adw_get_minor_version (), adw_get_micro_version (),
                          glib_major_version, glib_minor_version, glib_micro_version);
}

/**
 * poise_about_present:
 * @parent: (nullable): the window that it stands over
 */
void
poise_about_present (GtkWindow *parent)
{
  GtkWidget *about = adw_about_window_new ();
  g_autofree char *machine = describe_machine ();

  g_object_set (about, "application-name", _ ("Poise"), "application-icon", POISE_APPLICATION_ID, "version",
                POISE_VERSION, "developer-name", _ ("The Poise contributors"), "license-type", GTK_LICENSE_GPL_3_0,
                "comments", _ ("Plan a course and balance what learners do together and in their own time."),
                "website", HOMEPAGE, "issue-url", BUG_TRACKER, "debug-info", machine,
                /* Translators: your names, one a line. */
                "translator-credits", _ ("translator-credits"), "transient-for", parent, "modal", TRUE, NULL);
  adw_about_window_add_credit_section (ADW_ABOUT_WINDOW (about), _ ("Based on the Research of"),
                                       (const char **) research);
  gtk_window_present (GTK_WINDOW (about));
}
