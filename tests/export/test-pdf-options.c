/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Pages as they were asked for: of which size and colour, and with which parts; and well filled.
 */

#include "export/course-plan.h"
#include "export/pdf-tools.h"

#include <string.h>

static void
test_sizes (void)
{
  static const struct
  {
    PoiseExportOptions options;
    const char *size;
  } cases[] = {
    { { .paper = POISE_PAPER_A4 }, "595.276 x 841.89 pts" },
    { { .paper = POISE_PAPER_A4, .landscape = TRUE }, "841.89 x 595.276 pts" },
    { { .paper = POISE_PAPER_LETTER }, "612 x 792 pts" },
    { { .paper = POISE_PAPER_LETTER, .landscape = TRUE }, "792 x 612 pts" },
  };
  g_autoptr (PoisePlan) plan = course_plan ();

  if (!pdf_tools_found ())
    return;
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PdfFile) file = pdf_export_with (plan, &cases[i].options);
      g_autofree char *info = pdf_info (file);

      g_test_message ("%s in\n%s", cases[i].size, info);
      g_assert_nonnull (strstr (info, cases[i].size));
    }
}

/* No text stands outside the paper's margins, however it lies */
static void
test_margins (void)
{
  const PoiseExportOptions options = { .landscape = TRUE };
  g_autoptr (PoisePlan) plan = course_plan ();
  g_autoptr (GRegex) regex = g_regex_new ("xMin=\"([0-9.]+)\" yMin=\"[0-9.]+\" xMax=\"([0-9.]+)\"", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  g_autoptr (PdfFile) file = NULL;
  g_autofree char *boxes = NULL;
  guint n_words = 0;

  if (!pdf_tools_found ())
    return;
  file = pdf_export_with (plan, &options);
  boxes = pdf_boxes (file);
  for (g_regex_match (regex, boxes, 0, &match); g_match_info_matches (match); g_match_info_next (match, NULL), n_words++)
    {
      g_autofree char *left = g_match_info_fetch (match, 1);
      g_autofree char *right = g_match_info_fetch (match, 2);

      g_assert_cmpfloat (g_ascii_strtod (left, NULL), >, 56);
      g_assert_cmpfloat (g_ascii_strtod (right, NULL), <, 841.89 - 56);
    }
  g_assert_cmpuint (n_words, >, 200);
}

static void
test_grey (void)
{
  g_autoptr (PoisePlan) plan = course_plan ();

  if (!pdf_tools_found ())
    return;
  for (guint grey = 0; grey < 2; grey++)
    {
      const PoiseExportOptions options = { .grey = grey };
      g_autoptr (PdfFile) file = pdf_export_with (plan, &options);
      gboolean coloured = FALSE;

      for (guint page = 1; page <= file->n_pages; page++)
        coloured |= pdf_has_colour (file, page);
      g_assert_cmpint (coloured, ==, !grey);
    }
}

static void
test_parts (void)
{
  const PoiseExportOptions options = { .parts = POISE_PART_SCHEDULE };
  g_autoptr (PoisePlan) plan = course_plan ();
  g_autoptr (PdfFile) file = NULL;
  g_autofree char *structure = NULL;
  g_autofree char *letters = NULL;

  if (!pdf_tools_found ())
    return;
  file = pdf_export_with (plan, &options);
  structure = pdf_structure (file);
  letters = pdf_structure_letters (structure);
  g_assert_nonnull (strstr (letters, "Planthegroupproject"));
  g_assert_null (strstr (letters, "Assessment"));
  g_assert_null (strstr (letters, "hopesandworries"));
  g_assert_null (strstr (structure, "Figure"));
}

/* How many rows of a table of @n_rows stand on the last page */
static guint
count_last_rows (guint n_rows)
{
  const PoiseExportOptions options = { .audience = POISE_AUDIENCE_STUDENTS, .parts = POISE_PART_SCHEDULE };
  GPtrArray *sections = poise_records_new (), *activities = poise_records_new ();
  g_autoptr (PoisePlan) plan = NULL;
  g_autoptr (PdfFile) file = NULL;
  g_autofree char *text = NULL;

  for (guint i = 0; i < n_rows; i++)
    g_ptr_array_add (activities, activity_of ("Talk", POISE_MODE_SYNCHRONOUS, 30, NULL));
  g_ptr_array_add (sections, section_of ("Section", NULL, activities));
  plan = plan_of ("Tails", sections);
  file = pdf_export_with (plan, &options);
  text = pdf_page_text (file, file->n_pages);
  {
    g_auto (GStrv) parts = g_strsplit (text, "30 min", -1);

    return g_strv_length (parts) - 1;
  }
}

/* However many rows there are, no page is for one or two of them */
static void
test_tails (void)
{
  guint fewest = G_MAXUINT;

  if (!pdf_tools_found ())
    return;
  for (guint n_rows = 20; n_rows <= 32; n_rows++)
    {
      guint n_last = count_last_rows (n_rows);

      g_test_message ("%u rows: %u", n_rows, n_last);
      g_assert_cmpuint (n_last, >=, 3);
      fewest = MIN (fewest, n_last);
    }
  g_assert_cmpuint (fewest, <, 10); /* else no page ended within the sweep */
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/pdf-options/sizes", test_sizes);
  g_test_add_func ("/export/pdf-options/margins", test_margins);
  g_test_add_func ("/export/pdf-options/grey", test_grey);
  g_test_add_func ("/export/pdf-options/parts", test_parts);
  g_test_add_func ("/export/pdf-options/tails", test_tails);
  return g_test_run ();
}
