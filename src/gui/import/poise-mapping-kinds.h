/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a column can be for, as a person chooses it: the items of a drop-down, in the order in which they are offered.
 */

#pragma once

#include "import/poise-csv-mapping.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkStringList *poise_mapping_kinds_new_model (gboolean own);
guint poise_mapping_kinds_get_item (PoiseCsvKind kind);
PoiseCsvKind poise_mapping_kinds_at (guint item, PoiseCsvKind own);

G_END_DECLS
