/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which page of the help is about which part of the windows, in one table.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** POISE_HELP_CONTENTS: the page that leads to all others. */
#define POISE_HELP_CONTENTS "index"

const char *poise_help_places_find (GtkWindow *window);
void poise_help_places_set (GtkWindow *dialog, const char *page);

G_END_DECLS
