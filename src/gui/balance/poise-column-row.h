/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An activity beneath the chart: the sign of its mode, title, minutes, and a way to another section. It shows what it
 * is told to and says what is wanted.
 */

#pragma once

#include "core/poise-plan.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_COLUMN_ROW (poise_column_row_get_type ())
G_DECLARE_FINAL_TYPE (PoiseColumnRow, poise_column_row, POISE, COLUMN_ROW, GtkListBoxRow)

/* Signal: "move-wanted" (): the person wants the activity in another section. */

GtkWidget *poise_column_row_new (void);
void poise_column_row_show (PoiseColumnRow *self, const PoiseActivity *activity, gboolean can_edit);
const char *poise_column_row_get_id (PoiseColumnRow *self);
const char *poise_column_row_get_title (PoiseColumnRow *self);

G_END_DECLS
