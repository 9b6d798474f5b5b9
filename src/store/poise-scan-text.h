/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The texts of JSON, between quotes: passing over one strictly, decoding one, describing a character.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** PoiseScanText: how passing over a text, or looking at a character, went. */
typedef enum
{
  POISE_SCAN_TEXT_GOOD,
  POISE_SCAN_TEXT_CUT,      /* the bytes end too early */
  POISE_SCAN_TEXT_NOT_UTF8, /* at the place reached */
  POISE_SCAN_TEXT_WRONG     /* a character that may not stand at the place reached */
} PoiseScanText;

PoiseScanText poise_scan_text_skip (const char **at, const char *end, gboolean *escaped, gboolean *broken);
PoiseScanText poise_scan_text_describe (const char *at, const char *end, char **description);
char *poise_scan_text_decode (const char *raw, gsize length);
const char *poise_scan_text_find_broken (const char *raw, gsize length);

G_END_DECLS
