/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * json-glib, fed with one value of a scanned text at a time, so that there never is a tree of a whole file.
 */

#pragma once

#include "store/poise-scan.h"

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

typedef struct _PoiseDecoder PoiseDecoder;

PoiseDecoder *poise_decoder_new (const PoiseScan *scan);
void poise_decoder_free (PoiseDecoder *decoder);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseDecoder, poise_decoder_free)

const PoiseScan *poise_decoder_get_scan (const PoiseDecoder *decoder);
GRefString *poise_decoder_share (PoiseDecoder *decoder, const char *text);
JsonNode *poise_decoder_decode (PoiseDecoder *decoder, guint span, GError **error);

G_END_DECLS
