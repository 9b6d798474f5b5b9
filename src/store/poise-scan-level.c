/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Finding keys that stand twice in an object, while it is being scanned.
 */

#include "store/poise-scan-level.h"

#include <string.h>

/* With more keys than this an object's keys are hashed; with fewer, comparing each with each is faster. */
#define FEW_KEYS 24

static gboolean
same_key (const PoiseScan *scan, guint a, guint b)
{
  const PoiseSpan *left = &scan->spans[a], *right = &scan->spans[b];
  g_autofree char *left_key = NULL, *right_key = NULL;

  if (!left->escaped && !right->escaped)
    return left->end - left->start == right->end - right->start
           && memcmp (scan->text + left->start, scan->text + right->start, left->end - left->start) == 0;
  left_key = poise_scan_decode (scan, a);
  right_key = poise_scan_decode (scan, b);
  return strcmp (left_key, right_key) == 0;
}

static void
hash_keys (PoiseScanLevel *level, const PoiseScan *scan, guint last)
{
  level->keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint key = level->span + 1; key != last; key = scan->spans[key + 1].next)
    g_hash_table_add (level->keys, poise_scan_decode (scan, key));
}

/**
 * poise_scan_level_repeats:
 * @level: an object that is being scanned
 * @scan: the scan, whose last span is a key of the object
 *
 * Returns: whether that key stands in the object already, however it is spelled
 */
gboolean
poise_scan_level_repeats (PoiseScanLevel *level, const PoiseScan *scan)
{
  guint last = scan->n_spans - 1;

  if (++level->n_keys > FEW_KEYS)
    {
      if (level->keys == NULL)
        hash_keys (level, scan, last);
      return !g_hash_table_add (level->keys, poise_scan_decode (scan, last));
    }
  for (guint key = level->span + 1; key != last; key = scan->spans[key + 1].next)
    if (same_key (scan, key, last))
      return TRUE;
  return FALSE;
}

/** poise_scan_level_clear: frees what a level needed; for lists and finished objects too. */
void
poise_scan_level_clear (PoiseScanLevel *level)
{
  g_clear_pointer (&level->keys, g_hash_table_unref);
}
