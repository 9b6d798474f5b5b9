/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The questions before a file is written over, or changes are lost. Each gives a dialog that is shown already;
 * its "response" is one of those named.
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

AdwMessageDialog *poise_ask_unsaved (GtkWindow *parent, const char *title);    /* save, discard, cancel */
AdwMessageDialog *poise_ask_hard_link (GtkWindow *parent, GFile *file); /* save-as, replace-name, through, cancel */
AdwMessageDialog *poise_ask_read_only_folder (GtkWindow *parent, GFile *file); /* save-as, through, cancel */
AdwMessageDialog *poise_ask_not_saved (GtkWindow *parent, GFile *file, const GError *error); /* save-as, cancel */
AdwMessageDialog *poise_ask_discard (GtkWindow *parent, const char *title);
AdwMessageDialog *poise_ask_replace (GtkWindow *parent, GFile *file);         /* replace, cancel */

G_END_DECLS
