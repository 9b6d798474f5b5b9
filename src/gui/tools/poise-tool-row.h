/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One tool in the list of all: whether the activities have it, what it is called, why one would take it, and a button
 * that takes it out of the list for good. Enter and a click on the row give it to the activities or take it away.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** POISE_TOOL_ROW_UNRANKED: the rank of a tool that is not suggested. */
#define POISE_TOOL_ROW_UNRANKED G_MAXUINT

#define POISE_TYPE_TOOL_ROW (poise_tool_row_get_type ())
G_DECLARE_FINAL_TYPE (PoiseToolRow, poise_tool_row, POISE, TOOL_ROW, GtkListBoxRow)

/*
 * Signals:
 *  "set" (gboolean wanted): the activities are to have the tool, or not;
 *  "hide-tool" (): it is not to be offered any more.
 */
GtkWidget *poise_tool_row_new (const char *id, const char *name, const char *why, guint rank);
const char *poise_tool_row_get_tool (PoiseToolRow *self);
const char *poise_tool_row_get_name (PoiseToolRow *self);
guint poise_tool_row_get_rank (PoiseToolRow *self);
void poise_tool_row_show (PoiseToolRow *self, guint n, guint n_all, gboolean can_hide);
void poise_tool_row_toggle (PoiseToolRow *self);

G_END_DECLS
