/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The table of formats. A new one is a row here and a file with its writer.
 */

#include "export/poise-export.h"

#include "export/poise-export-formats.h"

#include <string.h>

G_DEFINE_QUARK (poise-export-error-quark, poise_export_error)

static const PoiseExportFormat formats[] = {
  { "pdf", ".pdf", poise_export_write_pdf, FALSE, FALSE },
  { "png", ".png", poise_export_write_png, TRUE, TRUE },
  { "poise.json", ".poise.json", poise_export_write_json, FALSE, FALSE },
  { "svg", ".svg", poise_export_write_svg, TRUE, FALSE },
};

/**
 * poise_export_get_formats:
 * @n_formats: (out)
 *
 * Returns: (array length=n_formats) (transfer none): all formats
 */
const PoiseExportFormat *
poise_export_get_formats (guint *n_formats)
{
  *n_formats = G_N_ELEMENTS (formats);
  return formats;
}

static gboolean
ends_with (const char *file_name, const char *suffix)
{
  gsize name_length = strlen (file_name);
  gsize length = strlen (suffix);

  return name_length > length && g_ascii_strcasecmp (file_name + name_length - length, suffix) == 0;
}

/**
 * poise_export_find_format:
 * @name: (nullable): the name of a format, in any case
 * @file_name: (nullable): asked where @name is %NULL; its ending tells, in any case, the longest that fits
 *
 * Returns: (transfer none) (nullable): the format, or %NULL where there is none
 */
const PoiseExportFormat *
poise_export_find_format (const char *name, const char *file_name)
{
  const PoiseExportFormat *found = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (name != NULL)
      {
        if (g_ascii_strcasecmp (formats[i].name, name) == 0)
          return &formats[i];
      }
    else if (file_name != NULL && ends_with (file_name, formats[i].suffix)
             && (found == NULL || strlen (formats[i].suffix) > strlen (found->suffix)))
      found = &formats[i];
  return found;
}
