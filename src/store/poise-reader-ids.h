/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The ids of what was just read: each only once among its kind, and every record has one.
 */

#pragma once

#include "core/poise-record.h"
#include "store/poise-scan.h"

G_BEGIN_DECLS

gboolean poise_reader_has_ids (const PoiseRecordType *type);
gboolean poise_reader_complete_ids (const PoiseScan *scan, PoiseRecord *root, GError **error);

G_END_DECLS
