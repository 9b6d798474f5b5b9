/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Paragraphs, lists and tables.
 */

#include "export/poise-html-parts.h"

#include "core/poise-address.h"
#include "export/poise-markup.h"
#include "export/poise-report-lines.h"
#include "words/poise-words-together.h"

#include <string.h>

#define TABLE_WIDTH 59.7 /* sizes of its font, as the style has them in a wide window */

/* ---- Texts ---- */

/** poise_html_mode_class: @mode: a #PoiseMode */
const char *
poise_html_mode_class (int mode)
{
  static const char *const classes[POISE_N_MODES] = {
    [POISE_MODE_UNDECIDED] = "undecided",
    [POISE_MODE_SYNCHRONOUS] = "synchronous",
    [POISE_MODE_ASYNCHRONOUS] = "asynchronous",
  };

  return classes[mode];
}

/* What follows stays beside the sign of @mode, also where it breaks into lines. @mode: -1 for none */
static void
begin_signed (PoiseHtml *self, int mode)
{
  if (mode >= 0)
    g_string_append_printf (self->page,
                            "<span class=\"signed\"><svg class=\"%s\" width=\"16\" height=\"16\" aria-hidden=\"true\">"
                            "<use href=\"#sign-%s\"/></svg><span>",
                            poise_html_mode_class (mode), poise_html_mode_class (mode));
}

static void
end_signed (PoiseHtml *self, int mode)
{
  if (mode >= 0)
    g_string_append (self->page, "</span></span>");
}

/** poise_html_add_line: @text: on one line, or on several of which none ends within an amount */
void
poise_html_add_line (PoiseHtml *self, const char *text)
{
  g_autofree char *kept = poise_words_keep_together (text);

  poise_markup_append (self->page, kept);
}

static void
add_lines (PoiseHtml *self, const char *paragraph)
{
  g_auto (GStrv) lines = g_strsplit (paragraph, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append (self->page, "<br>\n");
      poise_html_add_line (self, lines[i]);
    }
}

static const char *
find_tone_class (PoiseReportTone tone)
{
  return tone == POISE_REPORT_STRONG ? "name" : tone == POISE_REPORT_QUIET ? "quiet" : NULL;
}

static void
add_link (PoiseHtml *self, const PoiseReportText *text)
{
  g_autofree char *address = poise_address_escape (text->uri);

  g_string_append (self->page, "<a");
  poise_markup_append_attribute (self->page, "class", g_str_equal (text->uri, text->text) ? "address" : NULL);
  poise_markup_append_attribute (self->page, "href", address);
  g_string_append (self->page, " dir=\"auto\">");
  add_lines (self, text->text);
  g_string_append (self->page, "</a>");
}

/* A text in a line of something else. What somebody wrote keeps its own direction, and leaves alone what is around. */
static void
add_inline (PoiseHtml *self, const PoiseReportText *text)
{
  const char *tag = text->own ? "bdi" : "span";
  const char *class = find_tone_class (text->tone);
  gboolean bare = !text->own && class == NULL;

  if (text->uri != NULL)
    {
      add_link (self, text);
      return;
    }
  if (!bare)
    {
      g_string_append_printf (self->page, "<%s", tag);
      poise_markup_append_attribute (self->page, "class", class);
      g_string_append_c (self->page, '>');
    }
  add_lines (self, text->text);
  if (!bare)
    g_string_append_printf (self->page, "</%s>", tag);
}

/* Paragraphs of their own: of a plan's notes as they were written */
static void
add_paragraphs (PoiseHtml *self, const PoiseReportText *text)
{
  g_auto (GStrv) paragraphs = poise_report_split_paragraphs (text->text);

  for (guint i = 0; paragraphs[i] != NULL; i++)
    {
      g_string_append (self->page, "<p");
      poise_markup_append_attribute (self->page, "class", find_tone_class (text->tone));
      poise_markup_append_attribute (self->page, "dir", text->own ? "auto" : NULL);
      g_string_append_c (self->page, '>');
      add_lines (self, paragraphs[i]);
      g_string_append (self->page, "</p>\n");
    }
}

static void
add_unseen (PoiseHtml *self, const char *word)
{
  g_string_append (self->page, "<span class=\"unseen\">");
  poise_markup_append (self->page, word);
  g_string_append (self->page, "</span>");
}

/* With its sign, which is named where no text does */
static void
add_cell_texts (PoiseHtml *self, const PoiseReportCell *cell)
{
  const PoiseReportText *texts = poise_report_get_texts (self->report, cell);

  if (cell->n_texts <= 1)
    {
      begin_signed (self, cell->sign);
      if (cell->n_texts == 0 && cell->sign >= 0)
        add_unseen (self, poise_report_get_mode_word (self->report, cell->sign));
      if (cell->n_texts == 1)
        add_inline (self, texts);
      end_signed (self, cell->sign);
      return;
    }
  for (guint i = 0; i < cell->n_texts; i++)
    if (strchr (texts[i].text, '\n') != NULL)
      add_paragraphs (self, &texts[i]);
    else
      {
        g_string_append (self->page, "<p>");
        begin_signed (self, i == 0 ? cell->sign : -1);
        add_inline (self, &texts[i]);
        end_signed (self, i == 0 ? cell->sign : -1);
        g_string_append (self->page, "</p>");
      }
}

/* ---- Blocks ---- */

/** poise_html_add_paragraph: @block: a paragraph */
void
poise_html_add_paragraph (PoiseHtml *self, const PoiseReportBlock *block)
{
  add_paragraphs (self, poise_report_get_texts (self->report, poise_report_get_cells (self->report, block, 0)));
}

/** poise_html_add_list: @block: a list */
void
poise_html_add_list (PoiseHtml *self, const PoiseReportBlock *block)
{
  if (block->n_rows == 0)
    return;
  g_string_append (self->page, "<ul>\n");
  for (guint row = 0; row < block->n_rows; row++)
    {
      g_string_append (self->page, "<li>");
      add_cell_texts (self, poise_report_get_cells (self->report, block, row));
      g_string_append (self->page, "</li>\n");
    }
  g_string_append (self->page, "</ul>\n");
}

/* ---- Tables ----
 *
 * Of numbers, and of records, which on a phone stand below their names, the ones in columns, the others in lines.
 * Some browsers then forget that they are tables, so their parts say what they are. */

static gboolean
is_of_records (const PoiseHtml *self, const PoiseReportBlock *block)
{
  const PoiseReportColumn *columns = poise_report_get_columns (self->report, block);

  for (guint i = 0; i < block->n_columns; i++)
    if (columns[i].kind == POISE_REPORT_COLUMN_TEXT)
      return TRUE;
  return FALSE;
}

static const char *
find_column_class (const PoiseReportColumn *column)
{
  return column->kind == POISE_REPORT_COLUMN_NUMBER ? "number"
         : column->kind == POISE_REPORT_COLUMN_NAME ? "what"
                                                    : NULL;
}

/* Numbers get the columns that they need; records the same in all tables. */
static void
add_columns (PoiseHtml *self, const PoiseReportBlock *block)
{
  g_string_append (self->page, "<colgroup>");
  for (guint i = 0; i < block->n_columns; i++)
    {
      double width = poise_report_widths_get (self->widths, block, i, TABLE_WIDTH);
      int tenths = (int) (width * 10 + 0.5);

      if (width > 0)
        g_string_append_printf (self->page, "<col style=\"width:%d.%dem\">", tenths / 10, tenths % 10);
      else
        g_string_append (self->page, "<col>");
    }
  g_string_append (self->page, "</colgroup>\n");
}

static void
add_head (PoiseHtml *self, const PoiseReportBlock *block)
{
  const PoiseReportColumn *columns = poise_report_get_columns (self->report, block);

  g_string_append (self->page, "<thead role=\"rowgroup\">\n<tr role=\"row\">");
  for (guint i = 0; i < block->n_columns; i++)
    {
      gboolean empty = *columns[i].head == '\0' && columns[i].sign < 0;

      g_string_append (self->page, empty ? "<td role=\"cell\"" : "<th role=\"columnheader\" scope=\"col\"");
      poise_markup_append_attribute (self->page, "class", empty ? "empty" : find_column_class (&columns[i]));
      g_string_append_c (self->page, '>');
      begin_signed (self, columns[i].sign);
      poise_markup_append (self->page, columns[i].head);
      if (*columns[i].head == '\0' && columns[i].sign >= 0)
        add_unseen (self, poise_report_get_mode_word (self->report, columns[i].sign));
      end_signed (self, columns[i].sign);
      g_string_append (self->page, empty ? "</td>" : "</th>");
    }
  g_string_append (self->page, "</tr>\n</thead>\n");
}

/* On a phone a record's cells are told by the head of their column, which is not above them. */
static void
add_cell (PoiseHtml *self, const PoiseReportCell *cell, const PoiseReportColumn *column, gboolean records)
{
  gboolean empty = cell->n_texts == 0 && cell->sign < 0;

  g_string_append (self->page, cell->head ? "<th role=\"rowheader\" scope=\"row\"" : "<td role=\"cell\"");
  poise_markup_append_attribute (self->page, "class", empty ? "empty" : find_column_class (column));
  if (records && !empty && column->kind != POISE_REPORT_COLUMN_NAME && *column->head != '\0')
    poise_markup_append_attribute (self->page, "data-head", column->head);
  g_string_append_c (self->page, '>');
  add_cell_texts (self, cell);
  g_string_append (self->page, cell->head ? "</th>" : "</td>");
}

static void
add_rows (PoiseHtml *self, const PoiseReportBlock *block, const char *tag, guint first, guint end)
{
  const PoiseReportColumn *columns = poise_report_get_columns (self->report, block);
  gboolean records = is_of_records (self, block);

  if (first >= end)
    return;
  g_string_append_printf (self->page, "<%s role=\"rowgroup\">\n", tag);
  for (guint row = first; row < end; row++)
    {
      const PoiseReportCell *cells = poise_report_get_cells (self->report, block, row);

      g_string_append (self->page, "<tr role=\"row\">");
      for (guint i = 0; i < block->n_columns; i++)
        add_cell (self, &cells[i], &columns[i], records);
      g_string_append (self->page, "</tr>\n");
    }
  g_string_append_printf (self->page, "</%s>\n", tag);
}

/** poise_html_add_table: @block: a table */
void
poise_html_add_table (PoiseHtml *self, const PoiseReportBlock *block)
{
  guint end = block->n_rows - (block->total ? 1 : 0);

  if (block->n_rows == 0)
    return;
  g_string_append_printf (self->page, "<div class=\"%s\"><table role=\"table\">\n",
                          is_of_records (self, block) ? "records" : "numbers");
  if (block->caption != NULL)
    {
      g_string_append (self->page, "<caption class=\"unseen\">");
      poise_markup_append (self->page, block->caption);
      g_string_append (self->page, "</caption>\n");
    }
  if (is_of_records (self, block))
    add_columns (self, block);
  add_head (self, block);
  add_rows (self, block, "tbody", 0, end);
  add_rows (self, block, "tfoot", end, block->n_rows);
  g_string_append (self->page, "</table></div>\n");
}
