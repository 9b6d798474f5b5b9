/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The three modes side by side, each with its sign and its word. It shows what it is told to and says what
 * was chosen; it changes nothing itself.
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_MODE_ROW (poise_mode_row_get_type ())
G_DECLARE_FINAL_TYPE (PoiseModeRow, poise_mode_row, POISE, MODE_ROW, AdwPreferencesRow)

/* Signal: "chosen" (int mode): the person wants this #PoiseMode, another one than is shown. */

void poise_mode_row_show (PoiseModeRow *self, int mode);
void poise_mode_row_add_note (PoiseModeRow *self, GtkWidget *note);

G_END_DECLS
