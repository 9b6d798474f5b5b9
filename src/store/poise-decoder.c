/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Most texts say what stands in the file, to the byte; json-glib is asked about those that have escapes. (A plan
 * costs a third of what it does when all of it goes through json-glib, activity by activity.)
 */

#include "store/poise-decoder.h"

#include <json-glib/json-glib.h>

struct _PoiseDecoder
{
  const PoiseScan *scan;
  GString *plain;     /* the last text without escapes */
  JsonParser *parser; /* (nullable): for those with */
  GHashTable *shared; /* GRefString to itself */
};

/** poise_decoder_new: (transfer full): decodes texts of @scan, which must outlive it; for one thread. */
PoiseDecoder *
poise_decoder_new (const PoiseScan *scan)
{
  PoiseDecoder *decoder = g_new0 (PoiseDecoder, 1);

  decoder->scan = scan;
  decoder->plain = g_string_new (NULL);
  decoder->shared
      = g_hash_table_new_full (g_str_hash, g_str_equal, (GDestroyNotify)g_ref_string_release, NULL);
  return decoder;
}

/** poise_decoder_free: (nullable): ends a decoder and what it gave out. */
void
poise_decoder_free (PoiseDecoder *decoder)
{
  if (decoder == NULL)
    return;
  g_string_free (decoder->plain, TRUE);
  g_clear_object (&decoder->parser);
  g_hash_table_unref (decoder->shared);
  g_free (decoder);
}

/** poise_decoder_get_scan: (transfer none): what it decodes. */
const PoiseScan *
poise_decoder_get_scan (const PoiseDecoder *decoder)
{
  return decoder->scan;
}

/**
 * poise_decoder_share:
 * @decoder: a decoder
 * @text: a text that stands in many places, such as the id of a tool
 *
 * Returns: (transfer full): one copy for all of them. (Interned texts are not safe between threads in
 * GLib 2.74.)
 */
GRefString *
poise_decoder_share (PoiseDecoder *decoder, const char *text)
{
  GRefString *shared = g_hash_table_lookup (decoder->shared, text);

  if (shared == NULL)
    {
      shared = g_ref_string_new (text);
      g_hash_table_add (decoder->shared, shared);
    }
  return g_ref_string_acquire (shared);
}

/* What json-glib makes of a text that has escapes. It truncates texts at \u0000 and aborts at half a surrogate pair,
 * so it never sees a broken one. */
static const char *
decode_escaped (PoiseDecoder *decoder, guint span, GError **error)
{
  const PoiseScan *scan = decoder->scan;
  const PoiseSpan *place = &scan->spans[span];
  g_autoptr (GError) reason = NULL;
  JsonNode *root = NULL;

  if (decoder->parser == NULL)
    decoder->parser = json_parser_new ();
  if (json_parser_load_from_data (decoder->parser, scan->text + place->start, place->end - place->start, &reason))
    root = json_parser_get_root (decoder->parser);
  if (root != NULL && json_node_get_value_type (root) == G_TYPE_STRING)
    return json_node_get_string (root);

  g_propagate_error (error, poise_scan_error (scan, span, POISE_STORE_ERROR_SYNTAX,
                                              reason != NULL ? reason->message : NULL, NULL));
  return NULL;
}

/**
 * poise_decoder_get_text:
 * @decoder: a decoder
 * @span: a text that is not broken
 *
 * Returns: (transfer none) (nullable): what it says, until the next call; %NULL with a %POISE_STORE_ERROR where
 *   json-glib does not understand what the scan let pass
 */
const char *
poise_decoder_get_text (PoiseDecoder *decoder, guint span, GError **error)
{
  const PoiseSpan *place = &decoder->scan->spans[span];

  g_assert (!place->broken);
  if (place->escaped)
    return decode_escaped (decoder, span, error);
  g_string_truncate (decoder->plain, 0);
  g_string_append_len (decoder->plain, decoder->scan->text + place->start + 1, place->end - place->start - 2);
  return decoder->plain->str;
}
