/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Takes files that are dropped anywhere on its content, and shows while they are over it that it would.
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_DROP_ZONE (poise_drop_zone_get_type ())
G_DECLARE_FINAL_TYPE (PoiseDropZone, poise_drop_zone, POISE, DROP_ZONE, AdwBin)

/*
 * Property: "content" (GtkWidget, nullable).
 * Signal: "dropped" (GListModel): of GFile.
 */

G_END_DECLS
