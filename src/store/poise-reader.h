/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * From JSON text to records, by the tables of their types.
 */

#pragma once

#include "core/poise-plan.h"
#include "store/poise-scan.h"

G_BEGIN_DECLS

gpointer poise_reader_read (const PoiseScan *scan,
                            const PoiseRecordType *type,
                            const char *format,
                            int newest_version,
                            GError **error);

G_END_DECLS
