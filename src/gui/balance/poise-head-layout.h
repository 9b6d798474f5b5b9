/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A heading and the controls that belong to it: at the end of its line where there is room, else below it.
 * (GtkFlowBox would do, but takes the focus from what is in it when its own children take none, so that Tab goes
 * no further; GTK 4.8.)
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_HEAD_LAYOUT (poise_head_layout_get_type ())
G_DECLARE_FINAL_TYPE (PoiseHeadLayout, poise_head_layout, POISE, HEAD_LAYOUT, GtkLayoutManager)

GtkLayoutManager *poise_head_layout_new (void);

G_END_DECLS
