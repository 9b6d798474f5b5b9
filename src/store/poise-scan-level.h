/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A list or an object whose end the scan has not reached yet.
 */

#pragma once

#include "store/poise-scan.h"

G_BEGIN_DECLS

/**
 * PoiseScanLevel:
 * @span: the list or object
 * @n_keys: how many keys an object has so far
 * @keys: (nullable): its keys, decoded, once there are many
 */
typedef struct
{
  guint span;
  guint n_keys;
  GHashTable *keys;
} PoiseScanLevel;

gboolean poise_scan_level_repeats (PoiseScanLevel *level, const PoiseScan *scan);
void poise_scan_level_clear (PoiseScanLevel *level);

G_END_DECLS
