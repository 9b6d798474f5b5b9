/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reading texts, numbers, flags, words of closed sets and lists of texts into members of records.
 */

#pragma once

#include "core/poise-record.h"
#include "store/poise-decoder.h"

G_BEGIN_DECLS

gboolean poise_reader_check_type (const PoiseScan *scan, guint span, const char *type, GError **error);
gboolean poise_reader_check_text (const PoiseScan *scan, guint span, GError **error);
gboolean poise_reader_read_value (PoiseDecoder *decoder, gpointer record, guint index, guint span, GError **error);

G_END_DECLS
