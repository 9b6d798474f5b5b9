/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What texts of a file say: a table, and json-glib asked about all texts of random plans, escaped and not.
 */

#include "store/poise-decoder.h"

#include "common/random-plan.h"
#include "store/poise-store.h"

#include <json-glib/json-glib.h>
#include <string.h>

static const struct
{
  const char *json;
  const char *text;
} cases[] = {
  { "\"\"", "" },
  { "\"plain\"", "plain" },
  { "\"é 😀 \u200f\"", "é 😀 \u200f" },
  { "\"\x7f\"", "\x7f" },
  { "\"\\\"\"", "\"" },
  { "\"\\\\\"", "\\" },
  { "\"\\\\n\"", "\\n" },
  { "\"\\/ /\"", "/ /" },
  { "\"\\b\\f\\n\\r\\t\"", "\b\f\n\r\t" },
  { "\"\\u0001\\u007F\\u00e9\\u00E9\"", "\x01\x7f\xc3\xa9\xc3\xa9" },
  { "\"\\ud83d\\ude00\"", "😀" },
  { "\"\\udbff\\udfff\\ud800\\udc00\"", "\xf4\x8f\xbf\xbf\xf0\x90\x80\x80" },
  { "\"synchr\\u006fnous\"", "synchronous" },
};

static void
test_texts (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (PoiseScan) scan = poise_scan_new (cases[i].json, strlen (cases[i].json), &error);
      g_autoptr (PoiseDecoder) decoder = NULL;

      g_assert_no_error (error);
      decoder = poise_decoder_new (scan);
      g_assert_cmpstr (poise_decoder_get_text (decoder, 0, &error), ==, cases[i].text);
      g_assert_no_error (error);
    }
}

/* A long text does not show through a short one after it, and escaped and plain ones do not mix. */
static void
test_in_turns (void)
{
  static const char json[] = "[\"a long text\", \"b\", \"\\n\", \"c\", \"\\t\\t\", \"\"]";
  static const char *const texts[] = { "a long text", "b", "\n", "c", "\t\t", "" };
  g_autoptr (PoiseScan) scan = poise_scan_new (json, strlen (json), NULL);
  g_autoptr (PoiseDecoder) decoder = poise_decoder_new (scan);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_assert_cmpstr (poise_decoder_get_text (decoder, i + 1, NULL), ==, texts[i]);
}

static guint
compare_with_json_glib (PoiseDecoder *decoder, guint span, GHashTable *seen)
{
  const PoiseScan *scan = poise_decoder_get_scan (decoder);
  g_autofree char *raw = poise_scan_raw (scan, span);
  g_autofree char *own = poise_scan_decode (scan, span);
  g_autoptr (JsonNode) node = json_from_string (raw, NULL);

  g_assert_nonnull (node);
  g_assert_cmpstr (poise_decoder_get_text (decoder, span, NULL), ==, json_node_get_string (node));
  g_assert_cmpstr (own, ==, json_node_get_string (node));
  g_hash_table_add (seen, g_steal_pointer (&raw));
  return scan->spans[span].escaped;
}

static void
test_random_texts (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (8);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n_escaped = 0;

  for (guint i = 0; i < 60; i++)
    {
      g_autoptr (PoisePlan) plan = random_plan (random, 4, 4);
      g_autoptr (GBytes) bytes = poise_store_write (plan, NULL);
      g_autoptr (PoiseScan) scan = poise_scan_new (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), NULL);
      g_autoptr (PoiseDecoder) decoder = poise_decoder_new (scan);

      for (guint span = 0; span < scan->n_spans; span++)
        if (poise_scan_first_byte (scan, span) == '"' && !scan->spans[span].broken)
          n_escaped += compare_with_json_glib (decoder, span, seen);
    }
  g_assert_cmpuint (n_escaped, >, 100);
  g_assert_cmpuint (g_hash_table_size (seen), >, 1000);
}

static void
test_share (void)
{
  g_autoptr (PoiseScan) scan = poise_scan_new ("0", 1, NULL);
  g_autoptr (PoiseDecoder) decoder = poise_decoder_new (scan);
  GRefString *first = poise_decoder_share (decoder, "forum");
  GRefString *second = poise_decoder_share (decoder, "forum");
  GRefString *other = poise_decoder_share (decoder, "blog");

  g_assert_true (first == second);
  g_assert_cmpstr (other, ==, "blog");
  g_ref_string_release (first);
  g_ref_string_release (second);
  g_ref_string_release (other);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store/decoder/texts", test_texts);
  g_test_add_func ("/store/decoder/in-turns", test_in_turns);
  g_test_add_func ("/store/decoder/random-texts", test_random_texts);
  g_test_add_func ("/store/decoder/share", test_share);
  return g_test_run ();
}
