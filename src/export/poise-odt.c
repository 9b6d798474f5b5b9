/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The files of the document, and its blocks in their order.
 */

#include "export/poise-odt.h"

#include "export/poise-export-clock.h"
#include "export/poise-export-formats.h"
#include "export/poise-export-picture.h"
#include "export/poise-markup.h"
#include "export/poise-odt-parts.h"
#include "export/poise-report-lines.h"
#include "poise-config.h"

#include <string.h>

#define TYPE "application/vnd.oasis.opendocument.text"
#define MARGIN 20        /* millimetres */
#define FOOT 6           /* millimetres, of a page's height */
#define SIGNED_ROWS 1000 /* with more, signs in cells would make word processors slow */

/* ---- Files ---- */

static void
append_entry (PoiseOdt *self, const char *name, const char *type)
{
  g_string_append_printf (self->manifest,
                          "<manifest:file-entry manifest:full-path=\"%s\" manifest:media-type=\"%s\"/>\n", name, type);
}

/** poise_odt_add_file: @name: within the document; @type: its media type */
gboolean
poise_odt_add_file (PoiseOdt *self, const char *name, const char *type, gconstpointer data, gsize length, GError **error)
{
  append_entry (self, name, type);
  return poise_zip_add (self->zip, name, data, length, error);
}

static gboolean
add_xml (PoiseOdt *self, const char *name, const char *xml, GError **error)
{
  return poise_odt_add_file (self, name, "text/xml", xml, strlen (xml), error);
}

static void
append_fact (GString *xml, const char *element, const char *text)
{
  if (text == NULL || *text == '\0')
    return;
  g_string_append_printf (xml, "<%s>", element);
  poise_markup_append (xml, text);
  g_string_append_printf (xml, "</%s>\n", element);
}

static gboolean
add_meta (PoiseOdt *self, GError **error)
{
  const PoiseReportAbout *about = poise_report_get_about (self->report);
  g_autoptr (GDateTime) now = poise_export_clock_now ();
  g_autofree char *date = g_date_time_format (now, "%Y-%m-%dT%H:%M:%S");
  g_autoptr (GString) xml
      = g_string_new ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                      "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                      "xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" "
                      "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.3\"><office:meta>\n");

  append_fact (xml, "meta:generator", "Poise/" POISE_VERSION);
  append_fact (xml, "dc:title", about->title);
  append_fact (xml, "dc:subject", about->subject);
  append_fact (xml, "meta:initial-creator", about->author);
  append_fact (xml, "dc:creator", about->author);
  append_fact (xml, "dc:language", about->language);
  append_fact (xml, "meta:creation-date", date);
  append_fact (xml, "dc:date", date);
  g_string_append (xml, "</office:meta></office:document-meta>\n");
  return add_xml (self, "meta.xml", xml->str, error);
}

static gboolean
add_manifest (PoiseOdt *self, GError **error)
{
  g_string_append (self->manifest, "</manifest:manifest>\n");
  return poise_zip_add (self->zip, "META-INF/manifest.xml", self->manifest->str, self->manifest->len, error);
}

/* ---- Blocks ---- */

static void
add_heading (PoiseOdt *self, const PoiseReportBlock *block)
{
  const PoiseReportCell *cells = poise_report_get_cells (self->report, block, 0);
  const PoiseReportText *text = poise_report_get_texts (self->report, &cells[0]);
  guint level = MIN (block->level - 1, 3);
  gboolean turned = poise_report_is_turned (self->report, text);

  g_string_append_printf (self->body,
                          turned ? "<text:h text:style-name=\"Name%uTurned\" text:outline-level=\"%u\">"
                                 : "<text:h text:style-name=\"Heading_20_%u\" text:outline-level=\"%u\">",
                          level, level);
  poise_odt_add_line (self, text->text);
  g_string_append (self->body, "</text:h>\n");
  if (block->n_columns > 1)
    poise_odt_add_text (self, "Aside", poise_report_get_texts (self->report, &cells[1]), -1);
}

static void
add_list (PoiseOdt *self, const PoiseReportBlock *block)
{
  if (block->n_rows == 0)
    return;
  g_string_append (self->body, "<text:list text:style-name=\"List_20_1\">\n");
  for (guint row = 0; row < block->n_rows; row++)
    {
      const PoiseReportCell *cell = poise_report_get_cells (self->report, block, row);

      g_string_append (self->body, "<text:list-item>");
      for (guint i = 0; i < cell->n_texts; i++)
        poise_odt_add_text (self, "Item", &poise_report_get_texts (self->report, cell)[i], -1);
      g_string_append (self->body, "</text:list-item>\n");
    }
  g_string_append (self->body, "</text:list>\n");
}

static gboolean
add_block (PoiseOdt *self, const PoiseReportBlock *block, GError **error)
{
  static const char *const styles[] = { [POISE_REPORT_PLAIN] = "Text", [POISE_REPORT_STRONG] = "Strong",
                                        [POISE_REPORT_QUIET] = "Quiet" };

  switch (block->kind)
    {
    case POISE_REPORT_TITLE:
      poise_odt_add_text (
          self, "NameTitle", poise_report_get_texts (self->report, poise_report_get_cells (self->report, block, 0)), -1);
      return TRUE;
    case POISE_REPORT_HEADING:
      add_heading (self, block);
      return TRUE;
    case POISE_REPORT_PARAGRAPH:
      poise_odt_add_text (self, styles[block->tone],
                          poise_report_get_texts (self->report, poise_report_get_cells (self->report, block, 0)), -1);
      return TRUE;
    case POISE_REPORT_LIST:
      add_list (self, block);
      return TRUE;
    case POISE_REPORT_TABLE:
      poise_odt_add_table (self, block);
      return TRUE;
    case POISE_REPORT_CHART:
      return poise_odt_add_chart (self, block, error);
    }
  g_return_val_if_reached (FALSE);
}

static gboolean
add_content (PoiseOdt *self, GError **error)
{
  g_autoptr (GString) xml = NULL;

  for (guint i = 0; i < poise_report_get_n_blocks (self->report); i++)
    if (!add_block (self, poise_report_get_block (self->report, i), error))
      return FALSE;
  xml = g_string_sized_new (self->body->len + 16384);
  g_string_append (xml, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        "<office:document-content " POISE_ODT_NAMESPACES
                        " xmlns:xlink=\"http://www.w3.org/1999/xlink\" office:version=\"1.3\">\n<office:automatic-styles>\n");
  poise_odt_append_own_styles (self, xml);
  g_string_append_len (xml, self->columns->str, self->columns->len);
  g_string_append (xml, "</office:automatic-styles>\n<office:body><office:text>\n");
  g_string_append_len (xml, self->body->str, self->body->len);
  g_string_append (xml, "</office:text></office:body>\n</office:document-content>\n");
  return add_xml (self, "content.xml", xml->str, error);
}

/* ---- The document ---- */

static void
set_page (PoiseOdt *self)
{
  static const double sizes[][2] = { [POISE_PAPER_A4] = { 210, 297 }, [POISE_PAPER_LETTER] = { 215.9, 279.4 } };
  const PoiseExportOptions *options = poise_report_get_options (self->report);
  const double *size = sizes[options->paper];
  double width = options->landscape ? size[1] : size[0];
  double height = options->landscape ? size[0] : size[1];

  self->page = (PoiseOdtPage){ width, height, MARGIN, width - 2 * MARGIN, height - 2 * MARGIN - FOOT };
}

static guint
count_rows (const PoiseReport *report)
{
  guint n_rows = 0;

  for (guint i = 0; i < poise_report_get_n_blocks (report); i++)
    n_rows += poise_report_get_block (report, i)->n_rows;
  return n_rows;
}

static void
init (PoiseOdt *self, const PoiseReport *report)
{
  self->report = report;
  self->zip = poise_zip_new ();
  self->manifest
      = g_string_new ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                      "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
                      "manifest:version=\"1.3\">\n");
  self->body = g_string_new (NULL);
  self->columns = g_string_new (NULL);
  self->column_names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->widths = poise_report_widths_new (report);
  self->signs = count_rows (report) <= SIGNED_ROWS;
  poise_export_init_style (&self->style, poise_report_get_options (report));
  set_page (self);
}

static void
clear (PoiseOdt *self)
{
  poise_zip_free (self->zip);
  g_string_free (self->manifest, TRUE);
  g_string_free (self->body, TRUE);
  g_string_free (self->columns, TRUE);
  g_hash_table_unref (self->column_names);
  poise_report_widths_free (self->widths);
}

/**
 * poise_odt_write:
 * @report: what it says
 * @error: %POISE_EXPORT_ERROR_DRAWING where cairo fails to draw a chart, %POISE_EXPORT_ERROR_TOO_LARGE beyond 2 GiB
 *
 * Returns: (transfer full) (nullable): the document
 */
GBytes *
poise_odt_write (const PoiseReport *report, GError **error)
{
  PoiseOdt self = { 0 };
  g_autofree char *styles = NULL;
  GBytes *bytes = NULL;

  init (&self, report);
  append_entry (&self, "/", TYPE);
  styles = poise_odt_make_styles (&self);
  /* The type comes first and as it is, so that it can be read without unpacking anything (ODF 1.3, part 2, 3.3). */
  if (poise_zip_add_stored (self.zip, "mimetype", TYPE, strlen (TYPE), error) && poise_odt_add_signs (&self, error)
      && add_content (&self, error) && add_xml (&self, "styles.xml", styles, error) && add_meta (&self, error)
      && add_manifest (&self, error))
    bytes = poise_zip_finish (self.zip);
  clear (&self);
  return bytes;
}

/** poise_export_write_odt: as OpenDocument text */
GBytes *
poise_export_write_odt (PoisePlan *plan, const PoiseExportOptions *options, GError **error)
{
  g_autoptr (PoiseReport) report = poise_report_new (plan, options);

  return poise_odt_write (report, error);
}
