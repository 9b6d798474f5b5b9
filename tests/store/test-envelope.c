/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Envelopes: what is put in comes out; whatever is cut off or flipped is seen.
 */

#include "store/poise-envelope.h"

#include <string.h>

#define KIND "poise-draft"

static GBytes *
seal (const char *title, const void *contents, gsize length)
{
  g_autoptr (PoiseEnvelope) envelope = poise_envelope_new ();
  g_autoptr (GBytes) bytes = g_bytes_new (contents, length);

  poise_envelope_put (envelope, "title", title);
  poise_envelope_put (envelope, "left-out", NULL);
  poise_envelope_put_number (envelope, "time", G_MININT64);
  return poise_envelope_seal (envelope, KIND, bytes);
}

static void
test_round_trip (void)
{
  static const char *const titles[] = { "", "Academic Writing", "100 % \n\r\t\"ä\" & 授業 العربية", "a b c", " x " };

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    for (guint length = 0; length < 4; length++)
      {
        g_autoptr (GBytes) bytes = seal (titles[i], "\0\n\n", length);
        g_autoptr (PoiseEnvelope) whole = NULL;
        g_autoptr (PoiseEnvelope) head = NULL;
        g_autoptr (GBytes) contents = NULL;

        g_assert_cmpint (poise_envelope_open (bytes, KIND, &whole, &contents), ==, POISE_ENVELOPE_GOOD);
        g_assert_cmpstr (poise_envelope_get (whole, "title"), ==, titles[i]);
        g_assert_null (poise_envelope_get (whole, "left-out"));
        g_assert_cmpint (poise_envelope_get_number (whole, "time", 0), ==, G_MININT64);
        g_assert_cmpint (poise_envelope_get_number (whole, "left-out", -3), ==, -3);
        g_assert_cmpint (poise_envelope_get_number (whole, "title", -3), ==, -3);
        g_assert_cmpmem (g_bytes_get_data (contents, NULL), g_bytes_get_size (contents), "\0\n\n", length);
        g_assert_cmpint (poise_envelope_open_head (bytes, g_bytes_get_size (bytes), KIND, &head), ==,
                         POISE_ENVELOPE_GOOD);
        g_assert_cmpstr (poise_envelope_get (head, "title"), ==, titles[i]);
      }
}

/* Texts that are no UTF-8, or as long as a book, are made fit, so that the head stays one. */
static void
test_wild_texts (void)
{
  g_autoptr (GString) book = g_string_new (NULL);
  g_autoptr (GBytes) wild = seal ("a\xff\xc3", "x", 1);
  g_autoptr (GBytes) large = NULL;
  g_autoptr (PoiseEnvelope) envelope = NULL;
  g_autoptr (PoiseEnvelope) other = NULL;
  g_autoptr (GBytes) contents = NULL;

  while (book->len < 300000)
    g_string_append (book, "授");
  large = seal (book->str, "x", 1);
  g_assert_cmpuint (g_bytes_get_size (large), <, POISE_ENVELOPE_HEAD_BYTES);
  g_assert_cmpint (poise_envelope_open_head (large, g_bytes_get_size (large), KIND, &envelope), ==, POISE_ENVELOPE_GOOD);
  g_assert_true (g_str_has_prefix (book->str, poise_envelope_get (envelope, "title")));
  g_assert_cmpuint (strlen (poise_envelope_get (envelope, "title")), >, 10000);
  g_assert_cmpint (poise_envelope_open (wild, KIND, &other, &contents), ==, POISE_ENVELOPE_GOOD);
  g_assert_true (g_utf8_validate (poise_envelope_get (other, "title"), -1, NULL));
}

static PoiseEnvelopeState
open_copy (const void *data, gsize length)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, length);
  g_autoptr (PoiseEnvelope) envelope = NULL;
  g_autoptr (PoiseEnvelope) head = NULL;
  g_autoptr (GBytes) contents = NULL;
  PoiseEnvelopeState state = poise_envelope_open (bytes, KIND, &envelope, &contents);
  PoiseEnvelopeState head_state = poise_envelope_open_head (bytes, length, KIND, &head);

  g_assert_true ((state == POISE_ENVELOPE_GOOD) == (envelope != NULL && contents != NULL));
  g_assert_true ((head_state == POISE_ENVELOPE_GOOD) == (head != NULL));
  return state;
}

static void
test_cut (void)
{
  g_autoptr (GBytes) bytes = seal ("Title", "0123456789", 10);
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  for (gsize i = 0; i < length; i++)
    {
      g_autoptr (GBytes) rest = g_bytes_new (data, i);
      g_autoptr (PoiseEnvelope) head = NULL;

      g_assert_cmpint (open_copy (data, i), ==, POISE_ENVELOPE_DAMAGED);
      g_assert_cmpint (poise_envelope_open_head (rest, i, KIND, &head), ==, POISE_ENVELOPE_DAMAGED);
    }
}

static void
test_flipped (void)
{
  g_autoptr (GBytes) bytes = seal ("Title", "0123456789", 10);
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  g_autofree char *copy = g_memdup2 (data, length);

  for (gsize i = 0; i < length; i++)
    for (int bit = 0; bit < 8; bit++)
      {
        copy[i] = (char)(data[i] ^ (1 << bit));
        g_assert_cmpint (open_copy (copy, length), !=, POISE_ENVELOPE_GOOD);
        copy[i] = data[i];
      }
  g_assert_cmpint (open_copy (copy, length), ==, POISE_ENVELOPE_GOOD);
}

static void
test_others (void)
{
  static const struct
  {
    const char *text;
    PoiseEnvelopeState state;
  } cases[] = {
    { "", POISE_ENVELOPE_DAMAGED },
    { "\n", POISE_ENVELOPE_FOREIGN },
    { "poise-", POISE_ENVELOPE_DAMAGED },
    { "poise-draft 1", POISE_ENVELOPE_DAMAGED },
    { "poise-draft 1\n", POISE_ENVELOPE_DAMAGED },
    { "poise-draft 1 abc\n\n", POISE_ENVELOPE_DAMAGED },
    { "poise-draft 2\nanything", POISE_ENVELOPE_NEWER },
    { "poise-draft 2 x y z\n", POISE_ENVELOPE_NEWER },
    { "poise-draft 0 x\n", POISE_ENVELOPE_FOREIGN },
    { "poise-draft x\n", POISE_ENVELOPE_FOREIGN },
    { "poise-backup 1 x\n", POISE_ENVELOPE_FOREIGN },
    { "poise-drafts 1 x\n", POISE_ENVELOPE_FOREIGN },
    { "{\"format\": \"poise-plan\"}\n", POISE_ENVELOPE_FOREIGN },
    { "poise-draft 99999999999999999999 x\n", POISE_ENVELOPE_FOREIGN },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (open_copy (cases[i].text, strlen (cases[i].text)), ==, cases[i].state);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store/envelope/round-trip", test_round_trip);
  g_test_add_func ("/store/envelope/wild-texts", test_wild_texts);
  g_test_add_func ("/store/envelope/cut", test_cut);
  g_test_add_func ("/store/envelope/flipped", test_flipped);
  g_test_add_func ("/store/envelope/others", test_others);
  return g_test_run ();
}
