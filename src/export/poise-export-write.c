/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which writer each format has. The window, which knows the formats and leaves the writing to the command line, does
 * without this file and so without the libraries that writers need.
 */

#include "export/poise-export.h"

#include "export/poise-export-formats.h"

static const struct
{
  const char *format;
  GBytes *(*write) (PoisePlan *plan, const PoiseExportOptions *options, GError **error);
} writers[] = {
  { "csv", poise_export_write_csv },
  { "html", poise_export_write_html },
  { "ics", poise_export_write_ics },
  { "imscc", poise_export_write_imscc },
  { "ldj", poise_export_write_ldj },
  { "md", poise_export_write_markdown },
  { "odt", poise_export_write_odt },
  { "pdf", poise_export_write_pdf },
  { "png", poise_export_write_png },
  { "poise.json", poise_export_write_json },
  { "svg", poise_export_write_svg },
  { "xlsx", poise_export_write_xlsx },
};

/**
 * poise_export_write:
 * @format: one of the table
 *
 * Returns: (transfer full): the plan in that format, or %NULL with an error of the writer
 */
GBytes *
poise_export_write (const PoiseExportFormat *format,
                    PoisePlan *plan,
                    const PoiseExportOptions *options,
                    GError **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (writers); i++)
    if (g_str_equal (writers[i].format, format->name))
      return writers[i].write (plan, options, error);
  g_return_val_if_reached (NULL);
}
