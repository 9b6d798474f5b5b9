/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One row per plan, RFC 4180.
 */

#include "cli/poise-cli-summary.h"

#include "export/poise-export-csv-cell.h"

static const PoiseMode modes[] = { POISE_MODE_SYNCHRONOUS, POISE_MODE_ASYNCHRONOUS, POISE_MODE_UNDECIDED };

static void
append_cell (GString *csv, const char *text)
{
  if (csv->len > 0)
    g_string_append_c (csv, ',');
  g_string_append (csv, text);
}

static void
append_number (GString *csv, gint64 number)
{
  char text[32];

  g_snprintf (text, sizeof text, "%" G_GINT64_FORMAT, number);
  append_cell (csv, text);
}

static void
append_text (GString *csv, const char *text)
{
  g_autofree char *cell = poise_export_csv_cell (text);

  append_cell (csv, cell);
}

/* "content-synchronous" and so on, for each value of a closed set, "none" last, under a name of the set */
static void
append_headers (GString *csv, const char *set, const PoiseTerms *terms)
{
  for (int i = 1; i <= terms->n_terms; i++)
    for (guint k = 0; k < G_N_ELEMENTS (modes); k++)
      {
        g_autofree char *name =
            g_strdup_printf ("%s-%s-%s", set, poise_terms_name (terms, i % terms->n_terms),
                             poise_terms_name (&poise_modes, modes[k]));

        append_cell (csv, name);
      }
}

static void
append_tallies (GString *csv, const PoiseTerms *terms, const PoiseTally *tallies)
{
  for (int i = 1; i <= terms->n_terms; i++)
    for (guint k = 0; k < G_N_ELEMENTS (modes); k++)
      append_number (csv, tallies[i % terms->n_terms].minutes[modes[k]]);
}

/** poise_cli_summary_csv_header: Returns: (transfer full): the row that names the columns */
char *
poise_cli_summary_csv_header (void)
{
  GString *csv = g_string_new ("file,title,sections,activities");

  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    g_string_append_printf (csv, ",%s-minutes", poise_terms_name (&poise_modes, modes[i]));
  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    g_string_append_printf (csv, ",%s-count", poise_terms_name (&poise_modes, modes[i]));
  g_string_append (csv, ",synchronous-share");
  append_headers (csv, "purpose", &poise_purposes);
  append_headers (csv, "learning-type", &poise_learning_types);
  g_string_append (csv, "\r\n");
  return g_string_free (csv, FALSE);
}

/**
 * poise_cli_summary_csv:
 * @file_name: the file, as the person wrote it
 * @balance: of the plan in it
 *
 * Returns: (transfer full): one row
 */
char *
poise_cli_summary_csv (const char *file_name, const PoiseBalance *balance)
{
  GString *csv = g_string_new (NULL);
  const PoisePlan *plan = poise_balance_get_plan (balance);
  const PoiseSums *course = poise_balance_get_course (balance);
  g_autofree char *share = poise_cli_summary_share (&course->total);

  append_text (csv, file_name);
  append_text (csv, plan->title != NULL ? plan->title : "");
  append_number (csv, poise_plan_n_sections (plan));
  append_number (csv, poise_tally_get_count (&course->total));
  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    append_number (csv, course->total.minutes[modes[i]]);
  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    append_number (csv, course->total.count[modes[i]]);
  append_cell (csv, share != NULL ? share : "");
  append_tallies (csv, &poise_purposes, course->purposes);
  append_tallies (csv, &poise_learning_types, course->learning_types);
  g_string_append (csv, "\r\n");
  return g_string_free (csv, FALSE);
}
