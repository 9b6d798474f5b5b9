/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A strict look at the bytes of a JSON text (RFC 8259), before anything else trusts them.
 *
 * What always holds of a finished scan:
 *  - the text is one JSON value in UTF-8, nested at most %POISE_SCAN_DEPTH deep, no object has a key twice,
 *    and nothing but white space stands around it; a byte order mark at its very beginning is passed over;
 *  - every value and every key of an object has a span, in the order of the text, so that span 0 is the
 *    whole value; in an object keys and values take turns;
 *  - a span's `next` is the span that follows it on the same level, past all it holds.
 *
 * Places are bytes inside, and lines and columns (in characters, from 1) in errors.
 */

#pragma once

#include "store/poise-store-error.h"

#include <glib.h>

G_BEGIN_DECLS

/** POISE_SCAN_DEPTH: how deep lists and objects may be nested. */
#define POISE_SCAN_DEPTH 64

/** POISE_SCAN_MAX_BYTES: the largest text that is read, 256 MiB. */
#define POISE_SCAN_MAX_BYTES (256u * 1024 * 1024)

/**
 * PoiseSpan:
 * @start: its first byte
 * @end: the byte after its last
 * @next: the span after it and all it holds
 * @escaped: whether a text has escapes
 * @broken: whether a text has an escape that no UTF-8 C string can hold: U+0000 or half of a surrogate pair
 */
typedef struct
{
  guint32 start;
  guint32 end;
  guint32 next : 30;
  guint32 escaped : 1;
  guint32 broken : 1;
} PoiseSpan;

/**
 * PoiseScan:
 * @text: (array length=length): the bytes, borrowed
 * @spans: (array length=n_spans): every key and value
 * @n_broken: how many spans are broken
 */
typedef struct
{
  const char *text;
  gsize length;
  PoiseSpan *spans;
  guint n_spans;
  guint n_allocated;
  guint n_broken;
} PoiseScan;

PoiseScan *poise_scan_new (const char *text, gsize length, GError **error);
void poise_scan_free (PoiseScan *scan);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseScan, poise_scan_free)

char poise_scan_first_byte (const PoiseScan *scan, guint span);
char *poise_scan_raw (const PoiseScan *scan, guint span);
char *poise_scan_decode (const PoiseScan *scan, guint span);
gboolean poise_scan_key_is (const PoiseScan *scan, guint key, const char *name);
gboolean poise_scan_find (const PoiseScan *scan, guint object, const char *name, guint *value);
const char *poise_scan_type_word (const PoiseScan *scan, guint span);

/* Errors: at a byte, at a span, at the escape that breaks a text, or at a member that an object lacks */
GError *poise_scan_error_at (const PoiseScan *scan,
                             gsize offset,
                             PoiseStoreError code,
                             const char *found,
                             const char *expected);
GError *poise_scan_error (const PoiseScan *scan,
                          guint span,
                          PoiseStoreError code,
                          const char *found,
                          const char *expected);
GError *poise_scan_error_broken (const PoiseScan *scan, guint span);
GError *poise_scan_error_missing (const PoiseScan *scan, guint object, const char *member);

G_END_DECLS
