/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the texts of a scanned file say, one at a time. There is no tree of a file, nor of a part of it: the scan
 * has found every value already, and only texts need more than a look at their bytes.
 */

#pragma once

#include "store/poise-scan.h"

G_BEGIN_DECLS

typedef struct _PoiseDecoder PoiseDecoder;

PoiseDecoder *poise_decoder_new (const PoiseScan *scan);
void poise_decoder_free (PoiseDecoder *decoder);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseDecoder, poise_decoder_free)

const PoiseScan *poise_decoder_get_scan (const PoiseDecoder *decoder);
GRefString *poise_decoder_share (PoiseDecoder *decoder, const char *text);
const char *poise_decoder_get_text (PoiseDecoder *decoder, guint span, GError **error);

G_END_DECLS
