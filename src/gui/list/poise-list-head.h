/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The head of a section in the list: title, dates, how many activities where the rows below do not say it, balance,
 * and the button that folds them away. It shows what it is told to and says when it is to fold.
 */

#pragma once

#include "core/poise-row.h"
#include "gui/poise-workspace.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_LIST_HEAD (poise_list_head_get_type ())
G_DECLARE_FINAL_TYPE (PoiseListHead, poise_list_head, POISE, LIST_HEAD, GtkWidget)

/* Signal: "close-chosen" (): the person wants the section closed, or open where it is closed. */

GtkWidget *poise_list_head_new (PoiseWorkspace *workspace);
void poise_list_head_show (PoiseListHead *self, PoiseRow *row);
void poise_list_head_set_compact (PoiseListHead *self, gboolean compact);

G_END_DECLS
