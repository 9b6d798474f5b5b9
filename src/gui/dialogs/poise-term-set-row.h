/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A row that offers the values of a closed set, of which any number may be chosen. It shows what it is told to and
 * says what was chosen.
 */

#pragma once

#include "core/poise-terms.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_TERM_SET_ROW (poise_term_set_row_get_type ())
G_DECLARE_FINAL_TYPE (PoiseTermSetRow, poise_term_set_row, POISE, TERM_SET_ROW, AdwPreferencesRow)

/** PoiseTermWord: what a value of the set is called. */
typedef const char *(*PoiseTermWord) (int value);

/* Signal: "chosen" (int set): the person wants this set, one POISE_TERM_BIT for each value. */

GtkWidget *poise_term_set_row_new (const char *caption, const PoiseTerms *terms, PoiseTermWord word);
void poise_term_set_row_show (PoiseTermSetRow *self, int set);

G_END_DECLS
