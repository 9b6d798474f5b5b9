/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Tags that must balance, addresses that must not break out, texts without what has no shape.
 */

#include "export/poise-export.h"
#include "export/poise-pdf-pages.h"
#include "export/poise-pdf-text.h"
#include "export/poise-printable.h"

#include <string.h>

static void
test_printable (void)
{
  static const char *const cases[][2] = {
    { "", "" },
    { "plain", "plain" },
    { "a\tb", "a b" },
    { "a\r\nb\rc\xe2\x80\xa8" "d\n\n", "a\nb\nc\nd" },
    { "\x01" "a\x7f\xef\xbf\xbf" "b\xc2\x85" "c", "ab\nc" },
    { "\xef\xb7\x90\xf4\x8f\xbf\xbe", "" },
    { "é 中文 العربية 😀", "é 中文 العربية 😀" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *printable = poise_printable (cases[i][0]);

      g_assert_cmpstr (printable, ==, cases[i][1]);
    }
}

static void
test_balanced (void)
{
  g_autoptr (PoisePdfPages) pages = poise_pdf_pages_new (100, 100);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;

  poise_pdf_pages_begin (pages, "Sect");
  poise_pdf_pages_begin (pages, "P");
  poise_pdf_pages_end (pages, "P");
  poise_pdf_pages_next (pages);
  g_assert_true (poise_pdf_pages_begin_link (pages, "https://example.org"));
  poise_pdf_pages_end (pages, CAIRO_TAG_LINK);
  g_assert_false (poise_pdf_pages_begin_link (pages, "example"));
  poise_pdf_pages_end (pages, "Sect");
  bytes = poise_pdf_pages_finish (pages, &error);
  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), 5, "%PDF-", 5);
}

static void
test_wrong_end (void)
{
  if (g_test_subprocess ())
    {
      g_autoptr (PoisePdfPages) pages = poise_pdf_pages_new (100, 100);

      poise_pdf_pages_begin (pages, "Table");
      poise_pdf_pages_begin (pages, "TR");
      poise_pdf_pages_end (pages, "Table");
      return;
    }
  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_failed ();
  g_test_trap_assert_stderr ("*\"TR\" == \"Table\"*");
}

static void
test_missing_end (void)
{
  if (g_test_subprocess ())
    {
      g_autoptr (PoisePdfPages) pages = poise_pdf_pages_new (100, 100);
      g_autoptr (GBytes) bytes = NULL;

      poise_pdf_pages_begin (pages, "Table");
      bytes = poise_pdf_pages_finish (pages, NULL);
      return;
    }
  g_test_trap_subprocess (NULL, 0, 0);
  g_test_trap_assert_failed ();
  g_test_trap_assert_stderr ("*\"Table\" == \"Document\"*");
}

static void
test_drawing_error (void)
{
  g_autoptr (PoisePdfPages) pages = poise_pdf_pages_new (100, 100);
  cairo_t *cr = poise_pdf_pages_get_cairo (pages);
  g_autoptr (GError) error = NULL;

  cairo_restore (cr); /* without a save: cairo refuses everything from now on */
  g_assert_null (poise_pdf_pages_finish (pages, &error));
  g_assert_error (error, POISE_EXPORT_ERROR, POISE_EXPORT_ERROR_DRAWING);
}

static void
test_one_layout (void)
{
  g_autoptr (PoisePdfPages) pages = poise_pdf_pages_new (100, 100);
  g_autoptr (PoisePdfTexts) texts = poise_pdf_texts_new (poise_pdf_pages_get_cairo (pages), FALSE);
  const PoisePdfText *text = poise_pdf_texts_get (texts, POISE_PDF_STYLE_CELL, 50, "Asynchronous");

  g_assert_true (poise_pdf_texts_get (texts, POISE_PDF_STYLE_CELL, 50, "Asynchronous") == text);
  g_assert_true (poise_pdf_texts_get (texts, POISE_PDF_STYLE_CELL, 51, "Asynchronous") != text);
  g_assert_true (poise_pdf_texts_get (texts, POISE_PDF_STYLE_NOTE, 50, "Asynchronous") != text);
  g_assert_true (poise_pdf_texts_get (texts, POISE_PDF_STYLE_CELL, 50, "Synchronous") != text);
}

/* A word longer than a line breaks inside; nothing is wider than its column */
static void
test_wrap (void)
{
  g_autoptr (PoisePdfPages) pages = poise_pdf_pages_new (100, 100);
  g_autoptr (PoisePdfTexts) texts = poise_pdf_texts_new (poise_pdf_pages_get_cairo (pages), FALSE);
  g_autofree char *word = g_strnfill (200, 'm');
  const PoisePdfText *text = poise_pdf_texts_get (texts, POISE_PDF_STYLE_CELL, 60, word);

  g_assert_cmpuint (text->n_lines, >, 10);
  for (guint i = 0; i < text->n_lines; i++)
    {
      g_assert_cmpfloat (poise_pdf_text_get_line_width (text, i), <=, 60.1);
      g_assert_cmpfloat (text->lines[i], >, text->baselines[i]);
    }
}

/* No line ends in an amount that has room on one, none is wider than its column, and the text is as it was. */
static void
test_amounts (void)
{
  static const char amounts[] = "Takes 1 h 30 min of 45 min, and 2 h";
  g_autoptr (PoisePdfPages) pages = poise_pdf_pages_new (100, 100);
  g_autoptr (PoisePdfTexts) texts = poise_pdf_texts_new (poise_pdf_pages_get_cairo (pages), FALSE);
  double room = poise_pdf_texts_measure (texts, POISE_PDF_STYLE_BODY, "1 h 30 min");
  guint n_lines = 0;

  for (int width = 15; width < 150; width++)
    {
      const PoisePdfText *text = poise_pdf_texts_get (texts, POISE_PDF_STYLE_BODY, width, amounts);

      g_assert_cmpstr (pango_layout_get_text (text->layout), ==, amounts);
      n_lines += text->n_lines;
      for (guint i = 0; i < text->n_lines; i++)
        {
          const char *line = amounts + pango_layout_get_line_readonly (text->layout, i)->start_index;

          g_assert_cmpfloat (poise_pdf_text_get_line_width (text, i), <=, width + 0.1);
          if (width > room)
            g_assert_false (g_str_has_prefix (line, "min") || g_str_has_prefix (line, "h") || g_str_has_prefix (line, "30"));
        }
    }
  g_assert_cmpuint (n_lines, >, 200);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/pages/printable", test_printable);
  g_test_add_func ("/export/pages/balanced", test_balanced);
  g_test_add_func ("/export/pages/wrong-end", test_wrong_end);
  g_test_add_func ("/export/pages/missing-end", test_missing_end);
  g_test_add_func ("/export/pages/drawing-error", test_drawing_error);
  g_test_add_func ("/export/pages/one-layout", test_one_layout);
  g_test_add_func ("/export/pages/wrap", test_wrap);
  g_test_add_func ("/export/pages/amounts", test_amounts);
  return g_test_run ();
}
