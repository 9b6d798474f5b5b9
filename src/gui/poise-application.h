/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The application: its windows, one for each plan, and what is asked of no window in particular.
 */

#pragma once

#include "gui/tools/poise-tool-shelf.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_APPLICATION (poise_application_get_type ())
G_DECLARE_FINAL_TYPE (PoiseApplication, poise_application, POISE, APPLICATION, AdwApplication)

PoiseApplication *poise_application_new (void);
PoiseToolShelf *poise_application_get_shelf (PoiseApplication *self);
PoiseCatalogue *poise_application_get_catalogue (PoiseApplication *self);
GSettings *poise_application_get_settings (PoiseApplication *self);

typedef struct _PoiseWindow PoiseWindow;

/* What windows tell, so that they can be made again at the next start */
void poise_application_note_windows (PoiseApplication *self);
void poise_application_window_goes (PoiseApplication *self, PoiseWindow *window);
void poise_application_stay (PoiseApplication *self);

G_END_DECLS
