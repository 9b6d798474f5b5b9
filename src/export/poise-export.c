/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The table of formats. A new one is a row here, one in poise-export-write.c and a file with its writer.
 */

#include "export/poise-export.h"

#include <string.h>

G_DEFINE_QUARK (poise-export-error-quark, poise_export_error)

#define OF_REPORT (POISE_EXPORT_OF_PARTS | POISE_EXPORT_FOR_AUDIENCE | POISE_EXPORT_IN_COLOUR)
#define OF_PICTURE (POISE_EXPORT_OF_CHART | POISE_EXPORT_FOR_AUDIENCE | POISE_EXPORT_IN_COLOUR)

static const PoiseExportFormat formats[] = {
  { "csv", ".csv", POISE_EXPORT_FOR_AUDIENCE },
  { "html", ".html", OF_REPORT },
  { "ics", ".ics", POISE_EXPORT_FOR_AUDIENCE },
  { "imscc", ".imscc",
    POISE_EXPORT_FOR_AUDIENCE | POISE_EXPORT_USUALLY_FOR_STUDENTS | POISE_EXPORT_AS_CARTRIDGE },
  { "ldj", ".ldj", POISE_EXPORT_FOR_AUDIENCE },
  { "md", ".md", POISE_EXPORT_OF_PARTS | POISE_EXPORT_FOR_AUDIENCE },
  { "odt", ".odt", OF_REPORT | POISE_EXPORT_OF_PAGES },
  { "pdf", ".pdf", OF_REPORT | POISE_EXPORT_OF_PAGES | POISE_EXPORT_AS_PAGES },
  { "png", ".png", OF_PICTURE | POISE_EXPORT_OF_PIXELS },
  { "poise.json", ".poise.json", 0 },
  { "svg", ".svg", OF_PICTURE },
  { "xlsx", ".xlsx", POISE_EXPORT_FOR_AUDIENCE | POISE_EXPORT_IN_COLOUR | POISE_EXPORT_OF_PAGES },
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

/* ---- Parts of documents, by the number of their bit ---- */

static const char *const part_names[POISE_N_PARTS] = {
  "balance", "charts", "outcomes", "schedule", "assessment", "advice", "notes",
};

/** poise_export_get_part_name: @part: one flag */
const char *
poise_export_get_part_name (PoiseExportParts part)
{
  return part_names[g_bit_nth_lsf (part, -1)];
}

/** poise_export_get_usual_parts: all that an audience may have */
PoiseExportParts
poise_export_get_usual_parts (PoiseAudience audience)
{
  PoiseExportParts all = (1 << POISE_N_PARTS) - 1;

  return audience == POISE_AUDIENCE_STUDENTS ? all & ~(POISE_PART_ADVICE | POISE_PART_NOTES) : all;
}

/** poise_export_choose_parts: those that were asked for, but for what the audience must not see; without any, the usual */
PoiseExportParts
poise_export_choose_parts (const PoiseExportOptions *options)
{
  PoiseExportParts usual = poise_export_get_usual_parts (options->audience);

  return options->parts != 0 ? options->parts & usual : usual;
}
