/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Tells what went wrong with a file: which one, where in it, and why nothing was changed.
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void poise_error_dialog_present (GtkWindow *parent, const char *heading, GFile *file, const GError *error);
void poise_error_dialog_present_text (GtkWindow *parent, const char *heading, const char *body);
void poise_error_dialog_present_way_out (
    GtkWindow *parent, const char *heading, const char *body, const char *label, const char *action);

G_END_DECLS
