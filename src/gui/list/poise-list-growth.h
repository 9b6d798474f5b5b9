/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The first rows at once, the others right after the first frame.
 *
 * A GtkListView makes widgets for 200 rows before anything is painted, of which a window shows twenty. So the
 * view is given the first rows, and from the first painted frame on more with each frame, until it has all.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_LIST_GROWTH (poise_list_growth_get_type ())
G_DECLARE_FINAL_TYPE (PoiseListGrowth, poise_list_growth, POISE, LIST_GROWTH, GObject)

PoiseListGrowth *poise_list_growth_new (GListModel *rows, guint n_first);
void poise_list_growth_follow_frames (PoiseListGrowth *self, GtkWidget *view);
void poise_list_growth_reach (PoiseListGrowth *self, guint position);
void poise_list_growth_finish (PoiseListGrowth *self);

G_END_DECLS
