/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The mapping is guessed, then the options have their say. A doubt that no option decided is told with the option that
 * would, and with the guess as it would be typed.
 */

#include "cli/poise-cli-mapping.h"

#include "cli/poise-cli-options.h"
#include "import/poise-csv-calendar.h"
#include "import/poise-csv-columns.h"
#include "import/poise-csv-doubts.h"
#include "import/poise-csv-guess.h"
#include "import/poise-import-csv.h"
#include "import/poise-import-error.h"
#include "words/poise-words-cli-mapping.h"
#include "words/poise-words-cli.h"

#include <string.h>

/* ---- Usage ---- */

static const char *
find_given (const PoiseCliMapping *self)
{
  if (self->columns != NULL)
    return "--columns";
  if (self->date_order != NULL)
    return "--date-order";
  if (self->year != 0)
    return "--year";
  return self->header != POISE_CLI_NO_LINE ? "--header" : NULL;
}

/* All names of kinds, or of orders, with commas between */
static char *
list_names (gboolean orders)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (int i = 0; i < (orders ? (int) POISE_CSV_N_ORDERS : (int) POISE_CSV_N_CHOICES); i++)
    g_ptr_array_add (names, (gpointer) (orders ? poise_csv_order_get_name (i) : poise_csv_kind_get_name (i)));
  g_ptr_array_add (names, NULL);
  return g_strjoinv (", ", (char **) names->pdata);
}

static char *
find_wrong_columns (const PoiseCliMapping *self)
{
  g_autofree char *wrong = NULL, *names = NULL;
  g_autoptr (GArray) kinds = self->columns != NULL ? poise_csv_kinds_parse (self->columns, &wrong) : NULL;
  gboolean twice;

  if (self->columns == NULL || kinds != NULL)
    return NULL;
  names = list_names (FALSE);
  twice = FALSE;
  for (int i = 0; i < POISE_CSV_N_CHOICES; i++)
    twice = twice || g_ascii_strcasecmp (wrong, poise_csv_kind_get_name (i)) == 0;
  return twice ? poise_words_cli_column_twice (wrong) : poise_words_cli_unknown_choice ("--columns", wrong, names);
}

/* (transfer full) (nullable): what is wrong with the options */
static char *
find_wrong (const PoiseCliMapping *self, const PoiseImportFormat *format)
{
  const char *given = find_given (self);
  PoiseCsvOrder order;
  char *wrong;

  if (given != NULL && strcmp (format->name, "csv") != 0)
    return poise_words_cli_not_for_format (given, format->name);
  wrong = find_wrong_columns (self);
  if (wrong == NULL && self->date_order != NULL && !poise_csv_order_parse (self->date_order, &order))
    {
      g_autofree char *names = list_names (TRUE);

      return poise_words_cli_unknown_choice ("--date-order", self->date_order, names);
    }
  if (wrong == NULL && (self->year < 0 || self->year > 9999))
    return poise_words_cli_wrong_number ("--year", 1, 9999);
  if (wrong == NULL && self->header < POISE_CLI_NO_LINE)
    return poise_words_cli_wrong_number ("--header", 0, G_MAXINT);
  return wrong;
}

/**
 * poise_cli_mapping_check:
 * @mapping: what the options say
 * @verb: whose they are
 * @format: of the file
 *
 * Returns: whether that can be meant; what is wrong is said
 */
gboolean
poise_cli_mapping_check (const PoiseCliMapping *mapping, const PoiseCliVerb *verb, const PoiseImportFormat *format)
{
  char *wrong = find_wrong (mapping, format);

  if (wrong != NULL)
    poise_cli_wrong_usage (verb, wrong);
  return wrong == NULL;
}

/* ---- Reading ---- */

/* The row on @line of the file, from 0; -1 for line 0, which is none. Of a line in the middle of a row it is that row. */
static int
find_row (const PoiseCsv *csv, int line)
{
  for (int i = csv->rows->len - 1; i >= 0; i--)
    if (((PoiseCsvRow *) g_ptr_array_index (csv->rows, i))->line <= line)
      return i;
  return -1;
}

/* Columns that are not named go to the notes. */
static gboolean
put_columns (const PoiseCliMapping *self, PoiseCsvMapping *mapping, GError **error)
{
  g_autofree char *wrong = NULL;
  g_autoptr (GArray) kinds = poise_csv_kinds_parse (self->columns, &wrong);

  g_assert (kinds != NULL);
  if (kinds->len > mapping->n_columns)
    {
      g_autofree char *sentence = poise_words_cli_too_many_columns (kinds->len, mapping->n_columns);

      g_set_error_literal (error, POISE_IMPORT_ERROR, POISE_IMPORT_ERROR_SYNTAX, sentence);
      return FALSE;
    }
  for (guint i = 0; i < mapping->n_columns; i++)
    mapping->kinds[i] = i < kinds->len ? g_array_index (kinds, PoiseCsvKind, i) : POISE_CSV_REST;
  mapping->own = FALSE;
  return TRUE;
}

static PoiseCsvMapping *
make_mapping (const PoiseCliMapping *self, const PoiseCsv *csv, GError **error)
{
  g_autoptr (PoiseCsvMapping) mapping = self->header == POISE_CLI_NO_LINE
                                            ? poise_csv_guess_mapping (csv)
                                            : poise_csv_guess_mapping_below (csv, find_row (csv, self->header));

  if (self->columns != NULL && !put_columns (self, mapping, error))
    return NULL;
  poise_csv_guess_dates (csv, mapping);
  if (self->date_order != NULL)
    poise_csv_order_parse (self->date_order, &mapping->order);
  if (self->year > 0)
    mapping->year = self->year;
  return g_steal_pointer (&mapping);
}

/* ---- What is left open ---- */

/* The mapping as it would be typed; NULL where it cannot be */
static char *
type_columns (const PoiseCsvMapping *mapping)
{
  GString *text = g_string_new ("--columns=");

  if (mapping->own)
    return g_string_free (text, TRUE);
  for (guint i = 0; i < mapping->n_columns; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? "," : "", poise_csv_kind_get_name (mapping->kinds[i]));
  return g_string_free (text, FALSE);
}

static void
tell_doubts (const PoiseCliMapping *self, const PoiseCsv *csv, const PoiseCsvMapping *mapping, PoiseImportReport *report)
{
  g_autoptr (PoiseCsvDoubts) doubts = poise_csv_doubts_new (csv, mapping);
  g_autoptr (PoiseCsvColumns) columns = poise_csv_columns_new (csv, mapping);
  g_autofree char *typed = type_columns (mapping);

  if (doubts->other_title != POISE_CSV_NO_COLUMN && self->columns == NULL)
    poise_import_report_add (report, 0,
                             poise_words_cli_two_titles (columns->names[doubts->title],
                                                         columns->names[doubts->other_title]));
  if (typed != NULL && self->columns == NULL &&
      (doubts->no_header || doubts->no_title || doubts->other_title != POISE_CSV_NO_COLUMN))
    poise_import_report_add (report, 0, poise_words_cli_how_columns (typed));
  if (doubts->order_example != NULL && self->date_order == NULL)
    poise_import_report_add (report, 0, poise_words_cli_how_order ());
  if (doubts->year_example != NULL && self->year == 0)
    poise_import_report_add (report, 0, poise_words_cli_how_year (doubts->year_example));
}

/**
 * poise_cli_mapping_read:
 * @mapping: what the options say; checked
 * @source: a table
 * @title: (nullable): what to call the plan
 * @report: takes what was taken how, and how to say otherwise
 * @error: as poise_import_csv_load() sets it, or %POISE_IMPORT_ERROR_SYNTAX where there are fewer columns than are named
 *
 * Returns: (transfer full) (nullable): the plan
 */
PoisePlan *
poise_cli_mapping_read (const PoiseCliMapping *mapping,
                        PoiseImportSource *source,
                        const char *title,
                        PoiseImportReport *report,
                        GError **error)
{
  g_autoptr (PoiseCsv) csv = poise_import_csv_load (source, error);
  g_autoptr (PoiseCsvMapping) made = csv != NULL ? make_mapping (mapping, csv, error) : NULL;
  PoisePlan *plan;

  if (made == NULL)
    return NULL;
  plan = poise_import_csv_read_mapped (csv, made, title, report);
  tell_doubts (mapping, csv, made, report);
  return plan;
}

/** poise_cli_mapping_clear: frees what the options said */
void
poise_cli_mapping_clear (PoiseCliMapping *mapping)
{
  g_clear_pointer (&mapping->columns, g_free);
  g_clear_pointer (&mapping->date_order, g_free);
}
