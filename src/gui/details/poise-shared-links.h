/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Rows for the links that several activities have: how many have each, a button that gives it to all, and one that
 * takes it from all. Of very many different links the first are shown.
 */

#pragma once

#include "gui/details/poise-details-proxy.h"
#include "gui/details/poise-details-state.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_SHARED_LINKS (poise_shared_links_get_type ())
G_DECLARE_FINAL_TYPE (PoiseSharedLinks, poise_shared_links, POISE, SHARED_LINKS, GObject)

PoiseSharedLinks *poise_shared_links_new (GtkWidget *last);
void poise_shared_links_show (PoiseSharedLinks *self, PoiseDetailsProxy *proxy, const PoiseDetailsState *state);

G_END_DECLS
