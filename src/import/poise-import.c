/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The table of formats, and what all of them need: errors that know their line, and the report.
 */

#include "import/poise-import.h"

#include "import/poise-import-csv.h"
#include "import/poise-import-error.h"
#include "words/poise-words-import.h"

#include <string.h>

typedef struct
{
  int line;
} PoiseImportErrorPrivate;

static void
poise_import_error_private_init (PoiseImportErrorPrivate *place)
{
}

static void
poise_import_error_private_copy (const PoiseImportErrorPrivate *source, PoiseImportErrorPrivate *copy)
{
  g_return_if_fail (source != NULL && copy != NULL);

  copy->line = source->line;
}

static void
poise_import_error_private_clear (PoiseImportErrorPrivate *place)
{
}

G_DEFINE_EXTENDED_ERROR (PoiseImportError, poise_import_error)

/**
 * poise_import_error_get_line:
 * @error: an error
 *
 * Returns: the line of the file that it is about, from 1; 0 where it is about the whole, or of another domain
 */
int
poise_import_error_get_line (const GError *error)
{
  const PoiseImportErrorPrivate *place;

  if (error->domain != POISE_IMPORT_ERROR)
    return 0;
  place = poise_import_error_get_private (error);
  return place != NULL ? place->line : 0;
}

static const char *
sentence_of (PoiseImportError code)
{
  switch (code)
    {
    case POISE_IMPORT_ERROR_NOT_UTF8:
      return poise_words_import_not_utf8 ();
    case POISE_IMPORT_ERROR_SYNTAX:
      return poise_words_import_open_quote ();
    case POISE_IMPORT_ERROR_EMPTY:
      return poise_words_import_empty ();
    case POISE_IMPORT_ERROR_UNKNOWN_FORMAT:
    default:
      return poise_words_import_unknown_format ();
    }
}

/**
 * poise_import_error_set:
 * @error: (nullable): where to put it
 * @code: what is wrong
 * @line: the line that it is about, or 0
 *
 * The message is a sentence in the language of the process.
 */
void
poise_import_error_set (GError **error, PoiseImportError code, int line)
{
  GError *made = g_error_new_literal (POISE_IMPORT_ERROR, code, sentence_of (code));
  PoiseImportErrorPrivate *place = poise_import_error_get_private (made);

  if (place != NULL)
    place->line = line;
  g_propagate_error (error, made);
}

static void
line_free (gpointer data)
{
  PoiseImportLine *line = data;

  g_free (line->sentence);
  g_free (line);
}

/** poise_import_report_new: Returns: (transfer full): a report with no lines */
PoiseImportReport *
poise_import_report_new (void)
{
  PoiseImportReport *report = g_new0 (PoiseImportReport, 1);

  report->lines = g_ptr_array_new_with_free_func (line_free);
  return report;
}

/** poise_import_report_free: frees @report and its sentences. @report: (nullable) */
void
poise_import_report_free (PoiseImportReport *report)
{
  if (report == NULL)
    return;
  g_ptr_array_unref (report->lines);
  g_free (report);
}

/**
 * poise_import_report_add:
 * @report: a report
 * @line: the line of the source that the sentence is about, or 0 for the whole
 * @sentence: (transfer full): what the person should know
 *
 * The report stays in the order of the source; what is about the same line stays in the order it was added.
 */
void
poise_import_report_add (PoiseImportReport *report, int line, char *sentence)
{
  PoiseImportLine *added = g_new0 (PoiseImportLine, 1);
  guint at = report->lines->len;

  added->line = line;
  added->sentence = sentence;
  while (at > 0 && ((PoiseImportLine *) g_ptr_array_index (report->lines, at - 1))->line > line)
    at--;
  g_ptr_array_insert (report->lines, at, added);
}

static const char *const csv_suffixes[] = { ".csv", ".tsv", NULL };

static const PoiseImportFormat formats[] = {
  { "csv", csv_suffixes, poise_import_csv_read },
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
