/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The links of one activity: add, name, open, remove.
 */

#pragma once

#include "gui/details/poise-details-proxy.h"
#include "gui/details/poise-details-state.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_LINKS_ROW (poise_links_row_get_type ())
G_DECLARE_FINAL_TYPE (PoiseLinksRow, poise_links_row, POISE, LINKS_ROW, AdwExpanderRow)

void poise_links_row_show (PoiseLinksRow *self, PoiseDetailsProxy *proxy, const PoiseDetailsState *state);
void poise_links_row_flush (PoiseLinksRow *self);

G_END_DECLS
