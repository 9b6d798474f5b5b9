/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A row that offers the values of a closed set. It shows what it is told to and says what was chosen.
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_TERM_ROW (poise_term_row_get_type ())
G_DECLARE_FINAL_TYPE (PoiseTermRow, poise_term_row, POISE, TERM_ROW, AdwComboRow)

/*
 * Property: "terms" (string): "purpose", "learning-type", "complexity", "group", "assessment", "bandwidth", "credits",
 *   "weekday", or "flag" for yes and no.
 * Signal: "chosen" (int value): the person wants this value, another one than is shown.
 */
void poise_term_row_show (PoiseTermRow *self, int value);

G_END_DECLS
