/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reports as they are filled and read: what stands in which cell, and what is left out of texts.
 */

#include "export/poise-report-build.h"

static const PoiseReportAbout about = { "Title", NULL, "Subject", "en", FALSE };

static PoiseReport *
new_report (void)
{
  const PoiseExportOptions options = { .audience = POISE_AUDIENCE_STUDENTS, .grey = TRUE };

  return poise_report_new_empty (&about, &options);
}

static const PoiseReportText *
text_at (const PoiseReport *report, guint block, guint row, guint column, guint text)
{
  const PoiseReportCell *cell = &poise_report_get_cells (report, poise_report_get_block (report, block), row)[column];

  g_assert_cmpuint (text, <, cell->n_texts);
  return &poise_report_get_texts (report, cell)[text];
}

static void
test_about (void)
{
  const PoiseExportOptions options = { 0 };
  const PoiseReportAbout given = { "A\nB\x01", "  ", "", "ar", TRUE };
  g_autoptr (PoiseReport) report = poise_report_new_empty (&given, &options);
  const PoiseReportAbout *kept = poise_report_get_about (report);

  g_assert_cmpstr (kept->title, ==, "A B");
  g_assert_null (kept->author);
  g_assert_cmpstr (kept->subject, ==, "");
  g_assert_cmpstr (kept->language, ==, "ar");
  g_assert_true (kept->right_to_left);
  g_assert_cmpuint (poise_report_get_n_blocks (report), ==, 0);
}

static void
test_single_blocks (void)
{
  g_autoptr (PoiseReport) report = new_report ();

  poise_report_add_title (report, "One\ntitle");
  poise_report_add_heading (report, 2, "Week 1", "3 h");
  poise_report_add_heading (report, 3, "Alone", NULL);
  poise_report_add_paragraph (report, POISE_REPORT_QUIET, "Two\nlines");
  poise_report_add_own_paragraph (report, POISE_REPORT_PLAIN, "Own\x02 words");

  g_assert_cmpuint (poise_report_get_n_blocks (report), ==, 5);
  g_assert_cmpuint (poise_report_get_block (report, 0)->level, ==, 1);
  g_assert_cmpstr (text_at (report, 0, 0, 0, 0)->text, ==, "One title");
  g_assert_cmpuint (poise_report_get_block (report, 1)->n_columns, ==, 2);
  g_assert_cmpstr (text_at (report, 1, 0, 1, 0)->text, ==, "3 h");
  g_assert_cmpuint (poise_report_get_block (report, 2)->n_columns, ==, 1);
  g_assert_cmpuint (poise_report_get_block (report, 2)->level, ==, 3);
  g_assert_cmpstr (text_at (report, 3, 0, 0, 0)->text, ==, "Two\nlines");
  g_assert_false (text_at (report, 3, 0, 0, 0)->own);
  g_assert_cmpstr (text_at (report, 4, 0, 0, 0)->text, ==, "Own words");
  g_assert_true (text_at (report, 4, 0, 0, 0)->own);
}

static void
test_nothing_to_say (void)
{
  static const char *const nothing[] = { NULL, "", " \n ", "\x01\x02" };
  g_autoptr (PoiseReport) report = new_report ();

  for (guint i = 0; i < G_N_ELEMENTS (nothing); i++)
    {
      poise_report_add_title (report, nothing[i]);
      poise_report_add_heading (report, 2, nothing[i], "aside");
      poise_report_add_paragraph (report, POISE_REPORT_PLAIN, nothing[i]);
      g_assert_cmpuint (poise_report_get_n_blocks (report), ==, 0);
    }
  poise_report_begin_list (report);
  poise_report_begin_item (report);
  for (guint i = 0; i < G_N_ELEMENTS (nothing); i++)
    {
      poise_report_add_text (report, POISE_REPORT_PLAIN, nothing[i]);
      poise_report_add_link (report, nothing[i], nothing[i]);
    }
  g_assert_cmpuint (poise_report_get_cells (report, poise_report_get_block (report, 0), 0)->n_texts, ==, 0);
}

static void
test_table (void)
{
  const PoiseReportColumn columns[] = {
    { "Section", POISE_REPORT_COLUMN_NAME, -1, 0 },
    { NULL, POISE_REPORT_COLUMN_NUMBER, POISE_MODE_SYNCHRONOUS, 20 },
  };
  g_autoptr (PoiseReport) report = new_report ();
  const PoiseReportBlock *block;

  poise_report_begin_table (report, "Numbers", columns, 2);
  for (guint row = 0; row < 100; row++)
    {
      g_autofree char *name = g_strdup_printf ("Week %u", row);

      if (row == 99)
        poise_report_begin_total (report);
      else
        poise_report_begin_row (report);
      poise_report_begin_head (report, -1);
      poise_report_add_own_text (report, POISE_REPORT_STRONG, name);
      poise_report_add_text (report, POISE_REPORT_QUIET, row % 2 == 0 ? "even" : NULL);
      poise_report_begin_cell (report, POISE_MODE_ASYNCHRONOUS);
      poise_report_add_text (report, POISE_REPORT_PLAIN, "7");
    }

  block = poise_report_get_block (report, 0);
  g_assert_cmpuint (block->n_rows, ==, 100);
  g_assert_true (block->total);
  g_assert_cmpstr (block->caption, ==, "Numbers");
  g_assert_cmpstr (poise_report_get_columns (report, block)[1].head, ==, "");
  g_assert_cmpint (poise_report_get_columns (report, block)[1].sign, ==, POISE_MODE_SYNCHRONOUS);
  g_assert_cmpstr (text_at (report, 0, 42, 0, 0)->text, ==, "Week 42");
  g_assert_cmpuint (poise_report_get_cells (report, block, 42)[0].n_texts, ==, 2);
  g_assert_cmpuint (poise_report_get_cells (report, block, 43)[0].n_texts, ==, 1);
  g_assert_true (poise_report_get_cells (report, block, 43)[0].head);
  g_assert_cmpint (poise_report_get_cells (report, block, 43)[1].sign, ==, POISE_MODE_ASYNCHRONOUS);
  g_assert_cmpstr (text_at (report, 0, 99, 1, 0)->text, ==, "7");
}

static void
test_links (void)
{
  static const struct
  {
    const char *text, *uri;
    const char *shown[2];
    gboolean leads;
  } cases[] = {
    { "Room", "https://example.org", { "Room", NULL }, TRUE },
    { NULL, "https://example.org", { "https://example.org", NULL }, TRUE },
    { "Write", "mailto:a@example.org", { "Write", NULL }, TRUE },
    { "Run", "javascript:alert(1)", { "Run", "javascript:alert(1)" }, FALSE },
    { "file:///etc/passwd", "file:///etc/passwd", { "file:///etc/passwd", NULL }, FALSE },
    { "Book, page 7", NULL, { "Book, page 7", NULL }, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoiseReport) report = new_report ();
      const PoiseReportCell *cell;

      g_test_message ("%s", cases[i].uri);
      poise_report_begin_list (report);
      poise_report_begin_item (report);
      poise_report_add_link (report, cases[i].text, cases[i].uri);
      cell = poise_report_get_cells (report, poise_report_get_block (report, 0), 0);
      g_assert_cmpuint (cell->n_texts, ==, cases[i].shown[1] != NULL ? 2 : 1);
      for (guint text = 0; text < cell->n_texts; text++)
        g_assert_cmpstr (text_at (report, 0, 0, 0, text)->text, ==, cases[i].shown[text]);
      g_assert_cmpstr (text_at (report, 0, 0, 0, 0)->uri, ==, cases[i].leads ? cases[i].uri : NULL);
    }
}

static void
test_parts (void)
{
  PoiseExportOptions options = { .audience = POISE_AUDIENCE_STUDENTS };

  g_assert_cmpint (poise_export_choose_parts (&options), ==, poise_export_get_usual_parts (POISE_AUDIENCE_STUDENTS));
  options.parts = POISE_PART_NOTES | POISE_PART_SCHEDULE;
  g_assert_cmpint (poise_export_choose_parts (&options), ==, POISE_PART_SCHEDULE);
  options.audience = POISE_AUDIENCE_INSTRUCTOR;
  g_assert_cmpint (poise_export_choose_parts (&options), ==, POISE_PART_NOTES | POISE_PART_SCHEDULE);
  g_assert_cmpstr (poise_export_get_part_name (POISE_PART_NOTES), ==, "notes");
  g_assert_cmpstr (poise_export_get_part_name (POISE_PART_BALANCE), ==, "balance");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/report/about", test_about);
  g_test_add_func ("/export/report/single-blocks", test_single_blocks);
  g_test_add_func ("/export/report/nothing-to-say", test_nothing_to_say);
  g_test_add_func ("/export/report/table", test_table);
  g_test_add_func ("/export/report/links", test_links);
  g_test_add_func ("/export/report/parts", test_parts);
  return g_test_run ();
}
