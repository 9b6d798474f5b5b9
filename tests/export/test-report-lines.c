/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the writers of reports share: paragraphs, directions, addresses, and columns that are wide enough.
 */

#include "export/poise-report-build.h"
#include "export/poise-report-lines.h"
#include "export/poise-report-widths.h"

static const struct
{
  const char *text;
  const char *paragraphs; /* with "|" between */
} texts[] = {
  { "", "" },
  { "one", "one" },
  { "one\ntwo", "one\ntwo" },
  { "one\n\ntwo", "one|two" },
  { "one\n \n\n two  \nthree\n", "one|two\nthree" },
  { "\n\none\n\n", "one" },
  { " \n", "" },
};

static void
test_paragraphs (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_auto (GStrv) paragraphs = poise_report_split_paragraphs (texts[i].text);
      g_autofree char *joined = g_strjoinv ("|", paragraphs);

      g_assert_cmpstr (joined, ==, texts[i].paragraphs);
    }
}

static const struct
{
  const char *text;
  gboolean own;
  gboolean turned_in_english;
  gboolean turned_in_arabic;
} directions[] = {
  { "Ethics", TRUE, FALSE, TRUE },   { "Ethics", FALSE, FALSE, FALSE },     { "الكتابة", TRUE, TRUE, FALSE },
  { "3. الكتابة", TRUE, TRUE, FALSE }, { "PDF الكتابة", TRUE, FALSE, TRUE }, { "2027", TRUE, FALSE, FALSE },
  { "作文", TRUE, FALSE, TRUE },     { "", TRUE, FALSE, FALSE },
};

static void
test_directions (void)
{
  static const PoiseReportAbout abouts[] = { { "T", NULL, "S", "en", FALSE }, { "T", NULL, "S", "ar", TRUE } };
  const PoiseExportOptions options = { 0 };

  for (guint i = 0; i < G_N_ELEMENTS (directions); i++)
    for (guint k = 0; k < G_N_ELEMENTS (abouts); k++)
      {
        g_autoptr (PoiseReport) report = poise_report_new_empty (&abouts[k], &options);
        const PoiseReportText text = { .text = directions[i].text, .own = directions[i].own };

        g_test_message ("“%s” in %s", text.text, abouts[k].language);
        g_assert_cmpint (poise_report_is_turned (report, &text), ==,
                         k == 0 ? directions[i].turned_in_english : directions[i].turned_in_arabic);
      }
}

/* ---- Widths ---- */

static void
add_table (PoiseReport *report, const char *head, const char *word, int sign)
{
  const PoiseReportColumn columns[] = {
    { "Name", POISE_REPORT_COLUMN_NAME, -1, 0 },
    { head, POISE_REPORT_COLUMN_TEXT, -1, 10 },
  };

  poise_report_begin_table (report, NULL, columns, 2);
  poise_report_begin_row (report);
  poise_report_begin_head (report, -1);
  poise_report_add_text (report, POISE_REPORT_STRONG, "Whatever stands here takes what is left");
  poise_report_begin_cell (report, sign);
  poise_report_add_text (report, POISE_REPORT_PLAIN, word);
}

static double
width_of (const PoiseReport *report, const PoiseReportWidths *widths, guint table, guint column)
{
  return poise_report_widths_get (widths, poise_report_get_block (report, table), column, 50);
}

static void
test_widths (void)
{
  const PoiseReportAbout about = { "T", NULL, "S", "en", FALSE };
  const PoiseExportOptions options = { 0 };
  g_autoptr (PoiseReport) report = poise_report_new_empty (&about, &options);
  g_autoptr (PoiseReportWidths) widths = NULL;

  add_table (report, "Mode", "yes", -1);
  add_table (report, "Mode", "no", -1);
  add_table (report, "Signed", "Summative", -1);
  add_table (report, "Signs", "Summative", POISE_MODE_SYNCHRONOUS);
  add_table (report, "Long", "many short words that go on and on and on", -1);
  add_table (report, "Word", "Donaudampfschifffahrtsgesellschaftskapitän", -1);
  widths = poise_report_widths_new (report);

  g_assert_cmpfloat (width_of (report, widths, 0, 0), ==, 0);
  g_assert_cmpfloat (width_of (report, widths, 0, 1), ==, width_of (report, widths, 1, 1));
  g_assert_cmpfloat (width_of (report, widths, 2, 1), >, 9 * 0.5);
  g_assert_cmpfloat (width_of (report, widths, 3, 1), >, width_of (report, widths, 2, 1));
  g_assert_cmpfloat_with_epsilon (width_of (report, widths, 4, 1), 5, 0.001); /* a tenth of 50 */
  g_assert_cmpfloat (width_of (report, widths, 5, 1), <, 15);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/report-lines/paragraphs", test_paragraphs);
  g_test_add_func ("/export/report-lines/directions", test_directions);
  g_test_add_func ("/export/report-lines/widths", test_widths);
  return g_test_run ();
}
