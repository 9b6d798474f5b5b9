/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The menu of what a plan can be compared with: the file that it was saved to, other plans, templates.
 */

#pragma once

#include "gui/compare/poise-compare-source.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GMenuModel *poise_compare_menu_new (GSettings *settings, GFile *own, GPtrArray *own_templates);
PoiseCompareSource *poise_compare_menu_find_template (const char *id);

G_END_DECLS
