/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is written reads back equal, and writing it again gives the same bytes; how a file looks; and that no
 * bytes, however mangled, crash the reader.
 */

#include "common/large-plan.h"
#include "common/random-plan.h"
#include "store/poise-store.h"

#include <string.h>

static GBytes *
write_plan (const PoisePlan *plan)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes = poise_store_write (plan, &error);

  g_assert_no_error (error);
  return bytes;
}

static PoisePlan *
read_plan (GBytes *bytes)
{
  g_autoptr (GError) error = NULL;
  PoisePlan *plan = poise_store_read (bytes, &error);

  g_assert_no_error (error);
  return plan;
}

/* The whole look of a file: a change here is a change of every saved file. */
static void
test_layout (void)
{
  static const char text[] = "{\n"
                             "  \"format\": \"poise-plan\",\n"
                             "  \"version\": 1,\n"
                             "  \"title\": \"Tab\\t, \\\"quote\\\", \\\\, \\u0001, \\u007f, \\u2028, é 😀 /\",\n"
                             "  \"circumstances\": {\n"
                             "    \"can-meet\": false,\n"
                             "    \"time-zones\": 3\n"
                             "  },\n"
                             "  \"tools\": [\n"
                             "    {\n"
                             "      \"id\": \"t\",\n"
                             "      \"modes\": [\"synchronous\", \"asynchronous\"],\n"
                             "      \"bandwidth\": \"none\",\n"
                             "      \"account\": true\n"
                             "    }\n"
                             "  ],\n"
                             "  \"sections\": [\n"
                             "    {\n"
                             "      \"id\": \"s\",\n"
                             "      \"activities\": [\n"
                             "        {\n"
                             "          \"id\": \"a\",\n"
                             "          \"title\": \"\",\n"
                             "          \"minutes\": 0,\n"
                             "          \"tools\": [\"t\", \"u\"],\n"
                             "          \"links\": [\n"
                             "            {},\n"
                             "            {\n"
                             "              \"uri\": \"x\"\n"
                             "            }\n"
                             "          ],\n"
                             "          \"z\": {\"b\" :1,\n"
                             " \"a\": 1.50e+400},\n"
                             "          \"y y\": null\n"
                             "        }\n"
                             "      ]\n"
                             "    }\n"
                             "  ]\n"
                             "}\n";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (PoisePlan) plan = read_plan (bytes);
  g_autoptr (GBytes) again = write_plan (plan);
  g_autofree char *written = g_strndup (g_bytes_get_data (again, NULL), g_bytes_get_size (again));

  g_assert_cmpstr (plan->title, ==, "Tab\t, \"quote\", \\, \x01, \x7f, \xe2\x80\xa8, é 😀 /");
  g_assert_cmpstr (written, ==, text);
}

static void
test_empty (void)
{
  g_autoptr (PoisePlan) plan = poise_plan_new ();
  g_autoptr (GBytes) bytes = write_plan (plan);
  g_autoptr (PoisePlan) again = read_plan (bytes);
  static const char text[] = "{\n  \"format\": \"poise-plan\",\n  \"version\": 1,\n  \"sections\": []\n}\n";

  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), text, strlen (text));
  g_assert_true (poise_record_equal (plan, again));
}

static void
test_random_plans (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20270111);

  for (guint i = 0; i < 10000; i++)
    {
      g_autoptr (PoisePlan) plan = random_plan (random, 3, 3);
      g_autoptr (GBytes) bytes = write_plan (plan);
      g_autoptr (PoisePlan) again = read_plan (bytes);
      g_autoptr (GBytes) twice = write_plan (again);

      if (!poise_record_equal (plan, again) || !g_bytes_equal (bytes, twice))
        {
          g_test_message ("plan %u:\n%.*s", i, (int) g_bytes_get_size (bytes), (char *) g_bytes_get_data (bytes, NULL));
          g_test_fail ();
          return;
        }
    }
}

/* Large enough for the threads, over the sections or over the activities of the only one: all comes back in its
 * order, sealed. */
static void
test_large_plan (void)
{
  static const guint n_sections[] = { 1, 40 };

  for (guint i = 0; i < G_N_ELEMENTS (n_sections); i++)
    {
      g_autoptr (PoisePlan) plan = large_plan (n_sections[i], 12000);
      g_autoptr (GBytes) bytes = write_plan (plan);
      g_autoptr (PoisePlan) again = read_plan (bytes);
      g_autoptr (GBytes) twice = write_plan (again);

      g_assert_cmpuint (g_bytes_get_size (bytes), >, 2 * 1024 * 1024);
      g_assert_true (poise_record_equal (plan, again));
      g_assert_true (g_bytes_equal (bytes, twice));
      for (guint k = 0; k < n_sections[i]; k++)
        {
          const PoiseSection *section = poise_plan_get_section (again, k);

          g_assert_true (section->record.sealed);
          g_assert_true (poise_section_get_activity (section, 0)->record.sealed);
        }
    }
}

/* However the threads run, the error is that of the first wrong place. */
static void
test_large_plan_errors (void)
{
  g_autoptr (PoisePlan) plan = large_plan (40, 12000);
  g_autoptr (GBytes) bytes = write_plan (plan);
  g_autoptr (GString) text = g_string_new_len (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_autoptr (GBytes) wrong = NULL;

  for (guint week = 17; week <= 40; week++)
    {
      g_autofree char *good = g_strdup_printf ("\"title\": \"Week %u\"", week);
      g_autofree char *bad = g_strdup_printf ("\"days\": %u", week * 1000);

      g_assert_cmpuint (g_string_replace (text, good, bad, 1), ==, 1);
    }
  wrong = g_bytes_new (text->str, text->len);
  for (guint i = 0; i < 20; i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (poise_store_read (wrong, &error));
      g_assert_error (error, POISE_STORE_ERROR, POISE_STORE_ERROR_OUT_OF_RANGE);
      g_assert_cmpstr (poise_store_error_get_path (error), ==, "sections[16].days");
    }
}

static GBytes *
small_file (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (7);
  g_autoptr (PoisePlan) plan = random_plan (random, 2, 2);

  return write_plan (plan);
}

/* Cut after any byte, a file is refused as truncated; only the newline at its end may be missing. */
static void
test_truncated (void)
{
  g_autoptr (GBytes) bytes = small_file ();
  gsize length = g_bytes_get_size (bytes);

  g_assert_cmpuint (length, >, 1000);
  for (gsize i = 0; i < length - 1; i++)
    {
      g_autofree char *copy = g_memdup2 (g_bytes_get_data (bytes, NULL), MAX (i, 1));
      g_autoptr (GBytes) cut = g_bytes_new_static (copy, i);
      g_autoptr (GError) error = NULL;

      g_assert_null (poise_store_read (cut, &error));
      if (i == 0)
        g_assert_error (error, POISE_STORE_ERROR, POISE_STORE_ERROR_EMPTY);
      else
        g_assert_error (error, POISE_STORE_ERROR, POISE_STORE_ERROR_TRUNCATED);
      g_assert_cmpint (poise_store_error_get_line (error), >=, 1);
    }
}

static void
mutate (GRand *random, GByteArray *bytes)
{
  static const char interesting[] = "{}[]\",:\\0-.eEtfnu\x00\x7f\x80\xc3\xed\xff \n";
  guint at = g_rand_int_range (random, 0, bytes->len);
  guint wanted = g_rand_int_range (random, 1, 20);
  guint length = MIN (bytes->len - at, wanted);

  switch (g_rand_int_range (random, 0, 4))
    {
    case 0:
      bytes->data[at] = g_rand_int_range (random, 0, 256);
      break;
    case 1:
      bytes->data[at] = interesting[g_rand_int_range (random, 0, sizeof interesting - 1)];
      break;
    case 2:
      g_byte_array_remove_range (bytes, at, MIN (length, bytes->len - 1));
      break;
    default:
      {
        g_autofree guint8 *piece = g_memdup2 (bytes->data + at, length);

        g_byte_array_append (bytes, piece, length);
      }
    }
}

/* Whatever the bytes: a plan that can be written and read again, or an error with a place. */
static void
test_mutations (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (42);
  g_autoptr (GBytes) bytes = small_file ();
  guint n_read = 0;

  for (guint i = 0; i < 20000; i++)
    {
      g_autoptr (GByteArray) copy = g_byte_array_new ();
      g_autoptr (GBytes) mutated = NULL;
      g_autoptr (PoisePlan) plan = NULL;
      g_autoptr (GError) error = NULL;

      g_byte_array_append (copy, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
      for (int n = g_rand_int_range (random, 1, 4); n > 0; n--)
        mutate (random, copy);
      mutated = g_byte_array_free_to_bytes (g_steal_pointer (&copy));
      plan = poise_store_read (mutated, &error);
      if (plan == NULL)
        {
          g_assert_cmpint (poise_store_error_get_line (error), >=, 1);
          g_assert_true (g_utf8_validate (error->message, -1, NULL));
        }
      else if (plan->version == POISE_PLAN_VERSION)
        {
          g_autoptr (GBytes) written = write_plan (plan);
          g_autoptr (PoisePlan) again = read_plan (written);

          g_assert_true (poise_record_equal (plan, again));
          n_read++;
        }
    }
  g_assert_cmpuint (n_read, >, 100); /* some changes fall into texts */
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store/round-trip/layout", test_layout);
  g_test_add_func ("/store/round-trip/empty", test_empty);
  g_test_add_func ("/store/round-trip/random-plans", test_random_plans);
  g_test_add_func ("/store/round-trip/large-plan", test_large_plan);
  g_test_add_func ("/store/round-trip/large-plan-errors", test_large_plan_errors);
  g_test_add_func ("/store/round-trip/truncated", test_truncated);
  g_test_add_func ("/store/round-trip/mutations", test_mutations);
  return g_test_run ();
}
