/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A row in which something new is typed, with a title if one is asked for: Enter, the button or leaving the row adds
 * it, and the row is empty again. So nothing that was typed is lost, and nothing half-typed is added.
 */

#pragma once

#include "gui/details/poise-value.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_ADD_ROW (poise_add_row_get_type ())
G_DECLARE_FINAL_TYPE (PoiseAddRow, poise_add_row, POISE, ADD_ROW, AdwPreferencesRow)

/* Signal: "added" (const char *value, const char *title): @title is "" where none is asked for or typed */

GtkWidget *poise_add_row_new (const char *caption, PoiseValueKind kind);
void poise_add_row_ask_title (PoiseAddRow *self, const char *caption);
void poise_add_row_show (PoiseAddRow *self, const char *subject);
void poise_add_row_flush (PoiseAddRow *self);

G_END_DECLS
