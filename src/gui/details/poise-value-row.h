/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A row with a caption and an entry for one value. It shows what it is told to and says what was typed; it
 * changes nothing itself.
 *
 * What always holds:
 *  - showing a value never says that one was typed;
 *  - what is being typed stays as typed while it means the value that is shown;
 *  - what means nothing stays too, marked, with a sentence on what is expected, and the value is that of before;
 *    Escape writes that one back.
 */

#pragma once

#include "gui/details/poise-value.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_VALUE_ROW (poise_value_row_get_type ())
G_DECLARE_FINAL_TYPE (PoiseValueRow, poise_value_row, POISE, VALUE_ROW, AdwPreferencesRow)

/*
 * Properties: "caption" (string), "kind" (string, a name of #PoiseValueKind), "minimum", "maximum" (int),
 *   "step" (int: − and + buttons by so much; 0 for none), "placeholder" (string).
 * Signals:
 *  "typed" (): poise_value_row_get_value() is another one;
 *  "left" (): Enter, or the focus went elsewhere: what is typed next is another step.
 */
GtkWidget *poise_value_row_new (const char *caption, PoiseValueKind kind);

void poise_value_row_show (PoiseValueRow *self, const char *subject, const char *value);
void poise_value_row_show_number (PoiseValueRow *self, const char *subject, int number);
void poise_value_row_show_mixed (PoiseValueRow *self, const char *subject);
gboolean poise_value_row_is_taken_back (PoiseValueRow *self);
const char *poise_value_row_get_value (PoiseValueRow *self);
int poise_value_row_get_number (PoiseValueRow *self);
void poise_value_row_commit (PoiseValueRow *self);
void poise_value_row_commit_focused (GtkWidget *widget);
void poise_value_row_set_placeholder (PoiseValueRow *self, const char *placeholder);
void poise_value_row_set_meaning (PoiseValueRow *self, const char *meaning);
void poise_value_row_set_hint (PoiseValueRow *self, const char *hint);
void poise_value_row_set_fact (PoiseValueRow *self, const char *fact);
void poise_value_row_stack_suffixes (PoiseValueRow *self);
void poise_value_row_add_suffix (PoiseValueRow *self, GtkWidget *suffix);
GtkEditable *poise_value_row_get_entry (PoiseValueRow *self);

G_END_DECLS
