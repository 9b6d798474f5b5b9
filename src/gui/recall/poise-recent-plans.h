/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The plans opened or saved last, kept in the settings for all windows. Who does not want the desktop to
 * remember files is not remembered here either.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GVariant *poise_recent_plans_get (GSettings *settings);
void poise_recent_plans_note (GSettings *settings, GFile *file, const char *title);
void poise_recent_plans_forget (GSettings *settings, const char *uri);
void poise_recent_plans_clear (GSettings *settings);
GMenu *poise_recent_plans_list_menu (GSettings *settings, const char *action, GFile *except);
GMenuModel *poise_recent_plans_to_menu (GSettings *settings);

G_END_DECLS
