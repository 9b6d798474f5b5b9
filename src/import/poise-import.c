/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The table of formats, and how a file finds its format.
 */

#include "import/poise-import.h"

#include "import/poise-import-csv.h"
#include "import/poise-import-error.h"
#include "import/poise-import-imscc.h"
#include "import/poise-import-ldj.h"
#include "import/poise-import-moodle.h"

#include <string.h>

static const char *const csv_suffixes[] = { ".csv", ".tsv", ".txt", NULL }; /* Excel's "Unicode text" */
static const char *const imscc_suffixes[] = { ".imscc", NULL };
static const char *const ldj_suffixes[] = { ".ldj", NULL }; /* ".json" is also a plan's */
static const char *const moodle_suffixes[] = { ".mbz", NULL };

/* Where the bytes say what a file is, they decide; where none does, its ending. */
static const PoiseImportFormat formats[] = {
  { "csv", csv_suffixes, NULL, poise_import_csv_read },
  { "imscc", imscc_suffixes, poise_import_imscc_recognizes, poise_import_imscc_read },
  { "ldj", ldj_suffixes, poise_import_ldj_recognizes, poise_import_ldj_read },
  { "moodle", moodle_suffixes, poise_import_moodle_recognizes, poise_import_moodle_read },
};

/**
 * poise_import_get_formats:
 * @n_formats: (out): how many there are
 *
 * Returns: (array length=n_formats): all formats that become plans
 */
const PoiseImportFormat *
poise_import_get_formats (guint *n_formats)
{
  *n_formats = G_N_ELEMENTS (formats);
  return formats;
}

static gboolean
has_suffix (const char *file_name, const char *suffix)
{
  g_autofree char *lower = g_ascii_strdown (file_name, -1);

  return g_str_has_suffix (lower, suffix);
}

/**
 * poise_import_find_format:
 * @name: (nullable): its name, such as "csv"
 * @file_name: (nullable): a file whose ending tells, where @name is %NULL
 *
 * Returns: (nullable): the format, or %NULL where there is none of that name or ending
 */
const PoiseImportFormat *
poise_import_find_format (const char *name, const char *file_name)
{
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      if (name != NULL && g_strcmp0 (name, formats[i].name) == 0)
        return &formats[i];
      for (guint k = 0; name == NULL && file_name != NULL && formats[i].suffixes[k] != NULL; k++)
        if (has_suffix (file_name, formats[i].suffixes[k]))
          return &formats[i];
    }
  return NULL;
}

/**
 * poise_import_make_title:
 * @file_name: the name or path of a file, in the encoding of file names
 *
 * Returns: (transfer full): a title for a plan made from it: "courses/biology-2027.csv" → "biology-2027"
 */
char *
poise_import_make_title (const char *file_name)
{
  g_autofree char *base = g_path_get_basename (file_name);
  char *title = g_filename_display_name (base);
  char *dot = strrchr (title, '.');

  if (dot != NULL && dot > title)
    *dot = '\0';
  return title;
}

/**
 * poise_import_recognize:
 * @source: what is imported; it may stand anywhere afterwards
 * @error: of GIO, or %POISE_IMPORT_ERROR_UNKNOWN_FORMAT
 *
 * Returns: (nullable): what it is, by its bytes, or where they do not tell what its name says, so that this format can
 *   tell what is wrong with it
 */
const PoiseImportFormat *
poise_import_recognize (PoiseImportSource *source, GError **error)
{
  g_autoptr (GBytes) first = poise_import_source_peek (source, error);
  const char *name = poise_import_source_get_name (source);
  const PoiseImportFormat *by_name;

  if (first == NULL)
    return NULL;
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (formats[i].recognizes != NULL && formats[i].recognizes (source, first))
      return &formats[i];
  by_name = name != NULL ? poise_import_find_format (NULL, name) : NULL;
  if (by_name != NULL)
    return by_name;
  poise_import_error_set (error, POISE_IMPORT_ERROR_UNKNOWN_FORMAT, 0);
  return NULL;
}

/**
 * poise_import_read:
 * @source: what is imported
 * @format: (nullable): what it is; %NULL to find out
 * @title: (nullable): what to call the plan where the source does not say
 * @report: takes what was taken how
 * @error: of domain %POISE_IMPORT_ERROR, or of GIO
 *
 * May take seconds for a large course; see poise_import_source_set_progress().
 *
 * Returns: (transfer full) (nullable): the plan
 */
PoisePlan *
poise_import_read (PoiseImportSource *source,
                   const PoiseImportFormat *format,
                   const char *title,
                   PoiseImportReport *report,
                   GError **error)
{
  if (format == NULL)
    format = poise_import_recognize (source, error);
  if (format == NULL || !poise_import_source_seek (source, 0, G_SEEK_SET, error))
    return NULL;
  return format->read (source, title, report, error);
}
