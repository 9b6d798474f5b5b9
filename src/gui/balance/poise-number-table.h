/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A small table of texts and numbers that a screen reader can walk: a head, then rows with a name and cells.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_NUMBER_TABLE (poise_number_table_get_type ())
G_DECLARE_FINAL_TYPE (PoiseNumberTable, poise_number_table, POISE, NUMBER_TABLE, GtkWidget)

/** POISE_NUMBER_TABLE_COLUMNS: the most columns, the rows' names included. */
#define POISE_NUMBER_TABLE_COLUMNS 6

void poise_number_table_begin (PoiseNumberTable *self, const char *name, const char *const *heads);
void poise_number_table_add_row (PoiseNumberTable *self, const char *const *cells);
void poise_number_table_add_sum (PoiseNumberTable *self, const char *const *cells);
void poise_number_table_end (PoiseNumberTable *self);

G_END_DECLS
