/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Keeps in the settings which windows show a saved plan, and makes them again at the next start.
 *
 * What always holds:
 *  - the settings know of the windows at any time, not only after a good end;
 *  - what was being reopened when Poise ended is not reopened by itself again;
 *  - a plan that has gone is told of, and stops no other.
 */

#pragma once

#include "gui/poise-window.h"

G_BEGIN_DECLS

#define POISE_TYPE_REOPENER (poise_reopener_get_type ())
G_DECLARE_FINAL_TYPE (PoiseReopener, poise_reopener, POISE, REOPENER, GObject)

PoiseReopener *poise_reopener_new (PoiseApplication *application, GSettings *settings);

gboolean poise_reopener_start (PoiseReopener *self);
void poise_reopener_note (PoiseReopener *self);
void poise_reopener_window_goes (PoiseReopener *self, PoiseWindow *window);
void poise_reopener_leave (PoiseReopener *self);
void poise_reopener_stay (PoiseReopener *self);
void poise_reopener_end (PoiseReopener *self);

G_END_DECLS
