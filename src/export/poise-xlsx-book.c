/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Looks are those that a spreadsheet gives to its own tables: nothing that fights with what a person adds. Days and
 * numbers have the formats that each spreadsheet shows in the manner of its user's country.
 */

#include "export/poise-xlsx-book.h"

#include "export/poise-export-clock.h"
#include "export/poise-xlsx-parts.h"
#include "export/poise-xlsx-text.h"
#include "words/poise-words-document.h"

#include <glib/gstdio.h>

/* Formats that ECMA-376, part 1, 18.8.30 gives numbers to */
#define FORMAT_NUMBER 3 /* #,##0 */
#define FORMAT_PERCENT 9
#define FORMAT_DATE 14
#define FORMAT_DATE_TIME 22

#define PAPER_LETTER 1
#define PAPER_A4 9

#define HEAD_HEIGHT 32 /* points: two lines */
#define HEAD_COLOR 0xEBEDF0
#define LINE_COLOR 0x9A9FA6
#define LINK_COLOR 0x1A5FB4

/** poise_xlsx_book_check: takes what a function of the library gives back */
void
poise_xlsx_book_check (PoiseXlsxBook *book, lxw_error error)
{
  if (book->failed == LXW_NO_ERROR)
    book->failed = error;
}

/* ---- Looks ---- */

static lxw_format *
new_format (PoiseXlsxBook *self, guint8 number_format, guint8 alignment)
{
  lxw_format *format = workbook_add_format (self->workbook);

  format_set_num_format_index (format, number_format);
  format_set_align (format, LXW_ALIGN_VERTICAL_TOP);
  format_set_align (format, alignment);
  return format;
}

/* The side that lines begin on; sheets that are mirrored do not mirror it. Numbers stand right in any language, digit
 * below digit */
static guint8
start_side (void)
{
  return poise_words_is_right_to_left () ? LXW_ALIGN_RIGHT : LXW_ALIGN_LEFT;
}

/* At the start of its cell, a little off the numbers before it */
static lxw_format *
new_start (PoiseXlsxBook *self, guint8 number_format)
{
  lxw_format *format = new_format (self, number_format, start_side ());

  format_set_indent (format, 1);
  return format;
}

static lxw_format *
new_head (PoiseXlsxBook *self, gboolean of_number)
{
  lxw_format *format = of_number ? new_format (self, 0, LXW_ALIGN_RIGHT) : new_start (self, 0);

  format_set_bold (format);
  format_set_text_wrap (format);
  format_set_bg_color (format, HEAD_COLOR);
  format_set_bottom (format, LXW_BORDER_THIN);
  format_set_bottom_color (format, LINE_COLOR);
  return format;
}

static lxw_format *
new_total (PoiseXlsxBook *self, guint8 number_format)
{
  lxw_format *format = new_format (self, number_format, LXW_ALIGN_RIGHT);

  format_set_bold (format);
  format_set_top (format, LXW_BORDER_THIN);
  format_set_top_color (format, LINE_COLOR);
  return format;
}

static void
add_formats (PoiseXlsxBook *self)
{
  self->head = new_head (self, FALSE);
  self->head_number = new_head (self, TRUE);
  self->text = new_start (self, 0);
  format_set_text_wrap (self->text);
  self->date = new_start (self, FORMAT_DATE);
  self->date_time = new_start (self, FORMAT_DATE_TIME);
  self->number = new_format (self, FORMAT_NUMBER, LXW_ALIGN_RIGHT);
  self->percent = new_format (self, FORMAT_PERCENT, LXW_ALIGN_RIGHT);
  self->link = new_start (self, 0);
  format_set_text_wrap (self->link);
  format_set_font_color (self->link, LINK_COLOR);
  format_set_underline (self->link, LXW_UNDERLINE_SINGLE);
  self->total = new_total (self, 0);
  format_set_align (self->total, start_side ());
  format_set_indent (self->total, 1);
  self->total_number = new_total (self, FORMAT_NUMBER);
  self->total_percent = new_total (self, FORMAT_PERCENT);
}

/* ---- The book ---- */

static void
put_properties (PoiseXlsxBook *self, const PoisePlan *plan)
{
  g_autoptr (GDateTime) now = poise_export_clock_now ();
  g_autofree char *title = poise_words_document_title (plan);
  g_autofree char *legal_title = poise_xlsx_text (title);
  g_autofree char *author = plan->instructor != NULL ? poise_xlsx_text (plan->instructor) : NULL;
  lxw_doc_properties properties = {
    .title = legal_title,
    .subject = (char *) poise_words_document_subject (self->options->audience == POISE_AUDIENCE_STUDENTS),
    .author = author,
    .created = g_date_time_to_unix (now),
  };

  poise_xlsx_book_check (self, workbook_set_properties (self->workbook, &properties));
}

/**
 * poise_xlsx_book_new:
 * @plan: a plan, for what is told of the whole book
 * @options: (transfer none): for whom, and how; must outlive the book
 * @error: of domain %G_FILE_ERROR where there is no room for temporary files
 *
 * Returns: (transfer full) (nullable): a book without sheets
 */
PoiseXlsxBook *
poise_xlsx_book_new (PoisePlan *plan, const PoiseExportOptions *options, GError **error)
{
  g_autofree char *folder = g_dir_make_tmp ("poise-XXXXXX", error);
  lxw_workbook_options workbook_options = { .tmpdir = folder };
  PoiseXlsxBook *self;

  if (folder == NULL)
    return NULL;
  self = g_new0 (PoiseXlsxBook, 1);
  self->options = options;
  self->names = g_ptr_array_new_with_free_func (g_free);
  poise_chart_style_init (&self->style, POISE_CHART_LIGHT);
  if (options->grey)
    poise_chart_style_make_grey (&self->style);
  self->file = g_build_filename (folder, "book.xlsx", NULL);
  self->workbook = workbook_new_opt (self->file, &workbook_options);
  self->folder = g_steal_pointer (&folder);
  add_formats (self);
  put_properties (self, plan);
  return self;
}

/** poise_xlsx_book_free: frees @book, and removes what it has left in files. @book: (nullable) */
void
poise_xlsx_book_free (PoiseXlsxBook *book)
{
  if (book == NULL)
    return;
  if (book->workbook != NULL)
    lxw_workbook_free (book->workbook);
  g_unlink (book->file);
  g_rmdir (book->folder);
  g_ptr_array_unref (book->names);
  g_free (book->file);
  g_free (book->folder);
  g_free (book);
}

/**
 * poise_xlsx_book_add_sheet:
 * @book: a book
 * @name: what to call it
 * @n_pages: on how many pages its columns are spread where it is printed
 *
 * Returns: (transfer none): an empty sheet in the direction of the language, whose first row stays where it is on
 *   screen and stands on each page. It is the last of @book->names
 */
lxw_worksheet *
poise_xlsx_book_add_sheet (PoiseXlsxBook *book, const char *name, guint n_pages)
{
  char *sheet_name = poise_xlsx_sheet_name (name, book->names);
  lxw_worksheet *sheet = workbook_add_worksheet (book->workbook, sheet_name);

  g_ptr_array_add (book->names, sheet_name);
  g_assert (sheet != NULL);
  if (poise_words_is_right_to_left ())
    worksheet_right_to_left (sheet);
  worksheet_freeze_panes (sheet, 1, 0);
  poise_xlsx_book_check (book, worksheet_repeat_rows (sheet, 0, 0));
  poise_xlsx_book_check (book, worksheet_set_row (sheet, 0, HEAD_HEIGHT, NULL));
  if (book->options->landscape)
    worksheet_set_landscape (sheet);
  else
    worksheet_set_portrait (sheet);
  worksheet_set_paper (sheet, book->options->paper == POISE_PAPER_LETTER ? PAPER_LETTER : PAPER_A4);
  worksheet_fit_to_pages (sheet, n_pages, 0);
  poise_xlsx_book_check (book, worksheet_set_footer (sheet, "&C&P / &N"));
  return sheet;
}

/** poise_xlsx_book_put: writes a text of any kind that fits into one cell. Rows and columns count from 0 */
void
poise_xlsx_book_put (PoiseXlsxBook *book,
                     lxw_worksheet *sheet,
                     guint row,
                     guint column,
                     const char *text,
                     lxw_format *format)
{
  g_autoptr (GPtrArray) pieces = poise_xlsx_pieces (text);

  poise_xlsx_book_check (book, worksheet_write_string (sheet, row, column, g_ptr_array_index (pieces, 0), format));
}

/**
 * poise_xlsx_book_finish:
 * @book: a book with at least one sheet; nothing more is added to it
 * @error: %POISE_EXPORT_ERROR_DRAWING where the library fails, or %G_FILE_ERROR
 *
 * Returns: (transfer full) (nullable): its bytes
 */
GBytes *
poise_xlsx_book_finish (PoiseXlsxBook *book, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;
  char *contents = NULL;
  gsize length = 0;

  poise_xlsx_book_check (book, workbook_close (g_steal_pointer (&book->workbook)));
  if (book->failed != LXW_NO_ERROR)
    {
      g_set_error_literal (error, POISE_EXPORT_ERROR, POISE_EXPORT_ERROR_DRAWING, lxw_strerror (book->failed));
      return NULL;
    }
  if (!g_file_get_contents (book->file, &contents, &length, error))
    return NULL;
  bytes = g_bytes_new_take (contents, length);
  if (!poise_xlsx_parts_are_whole (bytes))
    {
      g_set_error_literal (error, G_FILE_ERROR, G_FILE_ERROR_NOSPC, g_strerror (ENOSPC));
      return NULL;
    }
  return g_steal_pointer (&bytes);
}
