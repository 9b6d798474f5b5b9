/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a person prefers, in a window. What it shows is always what the settings say, and the other way round.
 */

#pragma once

#include "gui/tools/poise-tool-shelf.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_PREFERENCES (poise_preferences_get_type ())
G_DECLARE_FINAL_TYPE (PoisePreferences, poise_preferences, POISE, PREFERENCES, AdwPreferencesWindow)

PoisePreferences *poise_preferences_new (GtkWindow *parent, GSettings *settings, PoiseToolShelf *shelf);
AdwColorScheme poise_preferences_to_color_scheme (GSettings *settings);

G_END_DECLS
