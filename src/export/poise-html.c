/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The frame of a page: its head, the title block, the list of contents, and a section below each heading.
 */

#include "export/poise-html.h"

#include "export/poise-export-formats.h"
#include "export/poise-html-parts.h"
#include "export/poise-markup.h"
#include "words/poise-words-web.h"

#define LISTED_MIN 4 /* headings, for a list of contents to be worth its room */

/* Scripts do not run even if one got in, and nothing is fetched from anywhere. */
#define POLICY "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

static void
add_element (PoiseHtml *self, const char *tag, const char *text)
{
  g_string_append_printf (self->page, "<%s>", tag);
  poise_markup_append (self->page, text);
  g_string_append_printf (self->page, "</%s>\n", tag);
}

static void
add_meta (PoiseHtml *self, const char *key, const char *name, const char *content)
{
  if (content == NULL || *content == '\0')
    return;
  g_string_append_printf (self->page, "<meta %s=\"%s\"", key, name);
  poise_markup_append_attribute (self->page, "content", content);
  g_string_append (self->page, ">\n");
}

static void
add_head (PoiseHtml *self, const PoiseReportAbout *about)
{
  g_string_append (self->page, "<head>\n<meta charset=\"utf-8\">\n");
  add_meta (self, "http-equiv", "Content-Security-Policy", POLICY);
  add_meta (self, "name", "viewport", "width=device-width, initial-scale=1");
  add_meta (self, "name", "color-scheme", "light dark");
  add_element (self, "title", about->title);
  add_meta (self, "name", "author", about->author);
  add_meta (self, "name", "description", about->subject);
  add_meta (self, "name", "generator", "Poise");
  poise_html_add_style (self);
  g_string_append (self->page, "</head>\n");
}

/* ---- Blocks ---- */

static const PoiseReportCell *
get_cell (const PoiseHtml *self, const PoiseReportBlock *block, guint column)
{
  return &poise_report_get_cells (self->report, block, 0)[column];
}

static void
add_title (PoiseHtml *self, const PoiseReportBlock *block)
{
  const PoiseReportText *text = poise_report_get_texts (self->report, get_cell (self, block, 0));

  g_string_append (self->page, "<h1><bdi>");
  poise_markup_append (self->page, text->text);
  g_string_append (self->page, "</bdi></h1>\n");
}

static void
add_heading (PoiseHtml *self, const PoiseReportBlock *block, guint number)
{
  const PoiseReportText *text = poise_report_get_texts (self->report, get_cell (self, block, 0));
  guint level = MIN (block->level, 6);

  g_string_append_printf (self->page, "<div class=\"heading\"><h%u id=\"part-%u\"><bdi>", level, number);
  poise_markup_append (self->page, text->text);
  g_string_append_printf (self->page, "</bdi></h%u>", level);
  if (block->n_columns > 1)
    {
      g_string_append (self->page, "<p class=\"aside\">");
      poise_html_add_line (self, poise_report_get_texts (self->report, get_cell (self, block, 1))->text);
      g_string_append (self->page, "</p>");
    }
  g_string_append (self->page, "</div>\n");
}

static gboolean
add_block (PoiseHtml *self, const PoiseReportBlock *block, guint number, GError **error)
{
  switch (block->kind)
    {
    case POISE_REPORT_TITLE:
      add_title (self, block);
      return TRUE;
    case POISE_REPORT_HEADING:
      add_heading (self, block, number);
      return TRUE;
    case POISE_REPORT_PARAGRAPH:
      poise_html_add_paragraph (self, block);
      return TRUE;
    case POISE_REPORT_LIST:
      poise_html_add_list (self, block);
      return TRUE;
    case POISE_REPORT_TABLE:
      poise_html_add_table (self, block);
      return TRUE;
    case POISE_REPORT_CHART:
      return poise_html_add_chart (self, block, error);
    }
  g_return_val_if_reached (FALSE);
}

/* ---- The frame ---- */

/* How many blocks stand before the first heading: they are the title block. */
static guint
count_title_blocks (const PoiseReport *report)
{
  guint n_blocks = poise_report_get_n_blocks (report);

  for (guint i = 0; i < n_blocks; i++)
    if (poise_report_get_block (report, i)->kind == POISE_REPORT_HEADING)
      return i;
  return n_blocks;
}

static guint
count_parts (const PoiseReport *report)
{
  guint n_parts = 0;

  for (guint i = 0; i < poise_report_get_n_blocks (report); i++)
    n_parts += poise_report_get_block (report, i)->level == 2;
  return n_parts;
}

/* Headings are named by their place in the report. */
static void
add_contents (PoiseHtml *self)
{
  g_string_append (self->page, "<nav aria-labelledby=\"contents\">\n<p id=\"contents\">");
  poise_markup_append (self->page, poise_words_web_contents ());
  g_string_append (self->page, "</p>\n<ul>\n");
  for (guint i = 0; i < poise_report_get_n_blocks (self->report); i++)
    {
      const PoiseReportBlock *block = poise_report_get_block (self->report, i);

      if (block->level != 2)
        continue;
      g_string_append_printf (self->page, "<li><a href=\"#part-%u\"><bdi>", i);
      poise_markup_append (self->page, poise_report_get_texts (self->report, get_cell (self, block, 0))->text);
      g_string_append (self->page, "</bdi></a></li>\n");
    }
  g_string_append (self->page, "</ul>\n</nav>\n");
}

/* Ends sections of @level and deeper. @open: (element-type guint): levels of those that are open */
static void
end_sections (PoiseHtml *self, GArray *open, guint level)
{
  while (open->len > 0 && g_array_index (open, guint, open->len - 1) >= level)
    {
      g_string_append (self->page, "</section>\n");
      g_array_set_size (open, open->len - 1);
    }
}

static gboolean
add_main (PoiseHtml *self, guint first, GError **error)
{
  g_autoptr (GArray) open = g_array_new (FALSE, FALSE, sizeof (guint));

  g_string_append (self->page, "<main id=\"content\" tabindex=\"-1\">\n");
  for (guint i = first; i < poise_report_get_n_blocks (self->report); i++)
    {
      const PoiseReportBlock *block = poise_report_get_block (self->report, i);

      if (block->kind == POISE_REPORT_HEADING)
        {
          end_sections (self, open, block->level);
          g_string_append (self->page, "<section>\n");
          g_array_append_val (open, block->level);
        }
      if (!add_block (self, block, i, error))
        return FALSE;
    }
  end_sections (self, open, 0);
  g_string_append (self->page, "</main>\n");
  return TRUE;
}

static gboolean
add_body (PoiseHtml *self, GError **error)
{
  guint n_title_blocks = count_title_blocks (self->report);
  gboolean listed = count_parts (self->report) >= LISTED_MIN;

  g_string_append_printf (self->page, "<body class=\"%s%s\">\n", listed ? "listed" : "alone",
                          poise_report_get_options (self->report)->grey ? " grey" : "");
  g_string_append (self->page, "<a class=\"skip\" href=\"#content\">");
  poise_markup_append (self->page, poise_words_web_skip ());
  g_string_append (self->page, "</a>\n");
  poise_html_add_signs (self);
  g_string_append (self->page, "<header>\n");
  for (guint i = 0; i < n_title_blocks; i++)
    if (!add_block (self, poise_report_get_block (self->report, i), i, error))
      return FALSE;
  g_string_append (self->page, "</header>\n");
  if (listed)
    add_contents (self);
  if (!add_main (self, n_title_blocks, error))
    return FALSE;
  g_string_append (self->page, "</body>\n");
  return TRUE;
}

/**
 * poise_html_write:
 * @report: what it says
 * @error: %POISE_EXPORT_ERROR_DRAWING where cairo fails to draw a chart
 *
 * Returns: (transfer full) (nullable): the page, in UTF-8
 */
GBytes *
poise_html_write (const PoiseReport *report, GError **error)
{
  const PoiseReportAbout *about = poise_report_get_about (report);
  g_autoptr (GString) page = g_string_new ("<!DOCTYPE html>\n<html");
  g_autoptr (PoiseReportWidths) widths = poise_report_widths_new (report);
  PoiseHtml self = { .report = report, .page = page, .widths = widths };

  poise_markup_append_attribute (page, "lang", about->language);
  poise_markup_append_attribute (page, "dir", about->right_to_left ? "rtl" : "ltr");
  g_string_append (page, ">\n");
  add_head (&self, about);
  if (!add_body (&self, error))
    return NULL;
  g_string_append (page, "</html>\n");
  return g_string_free_to_bytes (g_steal_pointer (&page));
}

/** poise_export_write_html: as one web page; fails with %POISE_EXPORT_ERROR_DRAWING where cairo does */
GBytes *
poise_export_write_html (PoisePlan *plan, const PoiseExportOptions *options, GError **error)
{
  g_autoptr (PoiseReport) report = poise_report_new (plan, options);

  return poise_html_write (report, error);
}
