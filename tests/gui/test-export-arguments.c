/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * From choices to what poise-cli is told, and to what is remembered: tables, and there and back. Every format has words.
 */

#include "gui/export/poise-export-arguments.h"
#include "gui/export/poise-export-memory.h"
#include "words/poise-words-export.h"

#include <string.h>

#define PAGES (POISE_EXPORT_OF_PAGES | POISE_EXPORT_OF_PARTS | POISE_EXPORT_FOR_AUDIENCE | POISE_EXPORT_IN_COLOUR)
#define PIXELS (POISE_EXPORT_OF_CHART | POISE_EXPORT_OF_PIXELS | POISE_EXPORT_IN_COLOUR)

static const struct
{
  PoiseExportTraits traits;
  PoiseExportOptions options;
  const char *language;
  const char *told; /* between the format and where to */
} table[] = {
  { 0, { 0 }, NULL, "" },
  { 0, { .audience = POISE_AUDIENCE_STUDENTS, .grey = TRUE, .parts = POISE_PART_NOTES, .scale = 4 }, NULL, "" },
  { POISE_EXPORT_FOR_AUDIENCE, { 0 }, "sv", "--audience=instructor --language=sv " },
  { POISE_EXPORT_FOR_AUDIENCE, { .audience = POISE_AUDIENCE_STUDENTS }, NULL, "--audience=students " },
  { PAGES, { 0 }, NULL, "--audience=instructor --paper=a4 " },
  { PAGES,
    { .paper = POISE_PAPER_LETTER, .landscape = TRUE, .grey = TRUE, .parts = POISE_PART_SCHEDULE | POISE_PART_NOTES },
    NULL,
    "--audience=instructor --paper=letter --orientation=landscape --parts=schedule,notes --grey " },
  /* What students must not see is not even asked for. */
  { PAGES,
    { .audience = POISE_AUDIENCE_STUDENTS, .parts = POISE_PART_SCHEDULE | POISE_PART_NOTES },
    NULL,
    "--audience=students --paper=a4 --parts=schedule " },
  { PAGES,
    { .audience = POISE_AUDIENCE_STUDENTS, .parts = POISE_PART_NOTES },
    NULL,
    "--audience=students --paper=a4 " },
  { POISE_EXPORT_OF_CHART, { .scale = 3 }, NULL, "--chart=balance --measure=minutes " },
  { PIXELS,
    { .chart = POISE_SERIES_PURPOSES, .counts = TRUE, .scale = 2.5 },
    NULL,
    "--chart=purposes --measure=activities --scale=2.5 " },
  { POISE_EXPORT_AS_CARTRIDGE, { 0 }, NULL, "--cartridge=1.1 " },
  { POISE_EXPORT_AS_CARTRIDGE | POISE_EXPORT_FOR_AUDIENCE,
    { .cartridge = POISE_CARTRIDGE_1_3 },
    "de",
    "--audience=instructor --cartridge=1.3 --language=de " },
};

static void
test_arguments (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      const PoiseExportFormat format = { .name = "some", .suffix = ".some", .traits = table[i].traits };
      g_auto (GStrv) arguments = poise_export_arguments (&format, &table[i].options, table[i].language);
      g_autofree char *told = g_strjoinv (" ", arguments);
      g_autofree char *expected = g_strdup_printf ("export --format=some %s-o - -", table[i].told);

      g_assert_cmpstr (told, ==, expected);
    }
}

static void
assert_same (const PoiseExportOptions *a, const PoiseExportOptions *b)
{
  g_assert_cmpint (a->audience, ==, b->audience);
  g_assert_cmpint (a->paper, ==, b->paper);
  g_assert_cmpint (a->landscape, ==, b->landscape);
  g_assert_cmpint (a->grey, ==, b->grey);
  g_assert_cmpuint (a->parts, ==, b->parts);
  g_assert_cmpint (a->chart, ==, b->chart);
  g_assert_cmpint (a->counts, ==, b->counts);
  g_assert_cmpfloat (a->scale, ==, b->scale);
  g_assert_cmpint (a->cartridge, ==, b->cartridge);
}

/* Whatever was there before */
static void
test_memory (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    for (guint k = 0; k < 2; k++)
      {
        g_autoptr (GVariant) variant = g_variant_ref_sink (poise_export_memory_to_variant (&table[i].options));
        PoiseExportOptions options = { 0 };

        if (k == 1)
          options = (PoiseExportOptions){ .audience = POISE_AUDIENCE_STUDENTS, .paper = POISE_PAPER_LETTER,
                                          .landscape = TRUE, .grey = TRUE, .chart = POISE_SERIES_SECTIONS,
                                          .counts = TRUE, .cartridge = POISE_CARTRIDGE_1_3 };
        poise_export_memory_from_variant (variant, &options);
        assert_same (&options, &table[i].options);
      }
}

/* What another version, or anybody, wrote there changes nothing that is not understood. */
static void
test_strange_memory (void)
{
  static const char *const strange[] = {
    "@a{ss} {}",
    "{'audience': '', 'paper': 'a5', 'orientation': 'LANDSCAPE', 'colour': '1', 'measure': 'hours'}",
    "{'parts': '', 'chart': 'pie', 'scale': '0'}",
    "{'parts': 'everything,,', 'scale': '9'}",
    "{'scale': 'nan', 'cartridge': '1.2'}",
    "{'scale': '-1'}",
    "{'scale': '1e300', 'new': 'thing'}",
  };
  const PoiseExportOptions before = { .paper = POISE_PAPER_LETTER, .chart = POISE_SERIES_PURPOSES, .scale = 2,
                                      .cartridge = POISE_CARTRIDGE_1_3 };

  for (guint i = 0; i < G_N_ELEMENTS (strange); i++)
    {
      g_autoptr (GVariant) variant = g_variant_parse (G_VARIANT_TYPE ("a{ss}"), strange[i], NULL, NULL, NULL);
      PoiseExportOptions options = before;

      poise_export_memory_from_variant (variant, &options);
      assert_same (&options, &before);
    }
}

static void
test_words (void)
{
  guint n_formats;
  const PoiseExportFormat *formats = poise_export_get_formats (&n_formats);

  for (guint i = 0; i < n_formats; i++)
    {
      g_assert_cmpstr (poise_words_export_format (formats[i].name), !=, formats[i].name);
      g_assert_true (g_str_has_suffix (poise_words_export_purpose (formats[i].name), "."));
    }
  for (guint i = 0; i < POISE_N_PARTS; i++)
    {
      const char *name = poise_export_get_part_name (1 << i);

      g_assert_cmpstr (poise_words_export_part (name), !=, name);
    }
  g_assert_cmpstr (poise_words_export_format ("new"), ==, "new");
  g_assert_cmpstr (poise_words_export_purpose ("new"), ==, "");
  g_assert_cmpstr (poise_words_export_part ("new"), ==, "new");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gui/export-arguments/arguments", test_arguments);
  g_test_add_func ("/gui/export-arguments/memory", test_memory);
  g_test_add_func ("/gui/export-arguments/strange-memory", test_strange_memory);
  g_test_add_func ("/gui/export-arguments/words", test_words);
  return g_test_run ();
}
