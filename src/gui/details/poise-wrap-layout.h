/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Children one after the other, each as wide as it wants, in as many lines as they need: for chips.
 * (libadwaita has AdwWrapLayout for this from 1.7 on.)
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_WRAP_LAYOUT (poise_wrap_layout_get_type ())
G_DECLARE_FINAL_TYPE (PoiseWrapLayout, poise_wrap_layout, POISE, WRAP_LAYOUT, GtkLayoutManager)

GtkLayoutManager *poise_wrap_layout_new (int spacing);

G_END_DECLS
