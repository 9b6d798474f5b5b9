/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * json-glib truncates texts at \u0000 and aborts at half a surrogate pair, so it never sees a broken text: it
 * gets a copy with blanks instead. Whoever reads the nodes asks the scan whether a text is broken.
 */

#include "store/poise-decoder.h"

#include <string.h>

struct _PoiseDecoder
{
  const PoiseScan *scan;
  JsonParser *parser;
  GHashTable *shared; /* GRefString to itself */
};

/** poise_decoder_new: (transfer full): decodes values of @scan, which must outlive it; for one thread. */
PoiseDecoder *
poise_decoder_new (const PoiseScan *scan)
{
  PoiseDecoder *decoder = g_new0 (PoiseDecoder, 1);

  decoder->scan = scan;
  decoder->parser = json_parser_new ();
  decoder->shared
      = g_hash_table_new_full (g_str_hash, g_str_equal, (GDestroyNotify)g_ref_string_release, NULL);
  return decoder;
}

/** poise_decoder_free: (nullable): ends a decoder and the nodes it gave out. */
void
poise_decoder_free (PoiseDecoder *decoder)
{
  if (decoder == NULL)
    return;
  g_object_unref (decoder->parser);
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

/* (transfer full) (nullable): the text of @index with its broken texts blanked; %NULL if it has none */
static char *
blank_broken (const PoiseScan *scan, guint index)
{
  const PoiseSpan *span = &scan->spans[index];
  char *copy = NULL;

  for (guint i = index; scan->n_broken > 0 && i < span->next; i++)
    if (scan->spans[i].broken)
      {
        if (copy == NULL)
          copy = g_strndup (scan->text + span->start, span->end - span->start);
        memset (copy + (scan->spans[i].start + 1 - span->start), ' ',
                scan->spans[i].end - scan->spans[i].start - 2);
      }
  return copy;
}

/**
 * poise_decoder_decode:
 * @decoder: a decoder
 * @span: a value
 *
 * Returns: (transfer none) (nullable): what json-glib makes of it, until the next call; %NULL with a
 *   %POISE_STORE_ERROR where json-glib does not understand what the scan let pass
 */
JsonNode *
poise_decoder_decode (PoiseDecoder *decoder, guint span, GError **error)
{
  const PoiseScan *scan = decoder->scan;
  g_autofree char *copy = blank_broken (scan, span);
  g_autoptr (GError) reason = NULL;

  if (json_parser_load_from_data (decoder->parser, copy != NULL ? copy : scan->text + scan->spans[span].start,
                                  scan->spans[span].end - scan->spans[span].start, &reason)
      && json_parser_get_root (decoder->parser) != NULL)
    return json_parser_get_root (decoder->parser);

  g_propagate_error (error, poise_scan_error (scan, span, POISE_STORE_ERROR_SYNTAX,
                                              reason != NULL ? reason->message : NULL, NULL));
  return NULL;
}
