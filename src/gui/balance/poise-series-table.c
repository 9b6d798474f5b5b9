/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The table of a chart. A row for each group and a column for each mode; that of the course, which has one group
 * only, has a row for each mode and says shares, too.
 */

#include "gui/balance/poise-series-table.h"

#include "words/poise-words-series.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

static char *
amount_text (gint64 amount, gboolean counts)
{
  return counts ? poise_words_number (amount) : poise_words_duration (amount);
}

/* ---- Groups by mode ---- */

static const char *
head_of_groups (PoiseSeriesKind kind)
{
  switch (kind)
    {
    case POISE_SERIES_SECTIONS:
      return C_ ("table head", "Section");
    case POISE_SERIES_PURPOSES:
      return C_ ("table head", "Purpose");
    default:
      return C_ ("table head", "Learning Type");
    }
}

/** poise_series_table_get_name: what a screen reader calls the table of @series */
const char *
poise_series_table_get_name (const PoiseSeries *series)
{
  g_return_val_if_fail (series != NULL, "");

  switch (series->kind)
    {
    case POISE_SERIES_COURSE:
      return _ ("Time by mode");
    case POISE_SERIES_SECTIONS:
      return series->counts ? _ ("Activities by section") : _ ("Time by section");
    case POISE_SERIES_PURPOSES:
      return series->counts ? _ ("Activities by purpose") : _ ("Time by purpose");
    default:
      return series->counts ? _ ("Activities by learning type") : _ ("Time by learning type");
    }
}

static void
add_values (PoiseNumberTable *table, const PoiseSeries *series, const char *name, int group)
{
  const gint64 *values = group == POISE_SERIES_ALL ? series->total : series->values[group];
  const PoiseSeriesPart part = { group, POISE_SERIES_ALL };
  g_autofree char *synchronous = amount_text (values[POISE_MODE_SYNCHRONOUS], series->counts);
  g_autofree char *asynchronous = amount_text (values[POISE_MODE_ASYNCHRONOUS], series->counts);
  g_autofree char *undecided = amount_text (values[POISE_MODE_UNDECIDED], series->counts);
  g_autofree char *whole = amount_text (poise_series_get_value (series, &part, NULL), series->counts);
  const char *cells[] = { name, synchronous, asynchronous, undecided, whole, NULL };

  if (group == POISE_SERIES_ALL)
    poise_number_table_add_sum (table, cells);
  else
    poise_number_table_add_row (table, cells);
}

static void
fill_groups (PoiseNumberTable *table, const PoiseSeries *series)
{
  const char *heads[] = { head_of_groups (series->kind),
                          poise_words_mode (POISE_MODE_SYNCHRONOUS),
                          poise_words_mode (POISE_MODE_ASYNCHRONOUS),
                          poise_words_mode (POISE_MODE_UNDECIDED),
                          /* Translators: the head of a column of sums, and of the row of sums. */
                          C_ ("table head", "Total"),
                          NULL };

  poise_number_table_begin (table, poise_series_table_get_name (series), heads);
  for (guint i = 0; i < series->n_groups; i++)
    {
      g_autofree char *name = poise_words_series_group (series, i);

      add_values (table, series, name, i);
    }
  add_values (table, series, C_ ("table head", "Total"), POISE_SERIES_ALL);
  poise_number_table_end (table);
}

/* ---- The course by mode ---- */

/* A mode's share of the decided time; an en dash where none is known. */
static char *
share_text (const PoiseTally *tally, PoiseMode mode)
{
  char *share = poise_words_share (tally, mode);

  return share != NULL ? share : g_strdup ("–");
}

static void
fill_modes (PoiseNumberTable *table, const PoiseSeries *series)
{
  const PoiseMode modes[] = { POISE_MODE_SYNCHRONOUS, POISE_MODE_ASYNCHRONOUS, POISE_MODE_UNDECIDED };
  const char *heads[] = { C_ ("table head", "Mode"), C_ ("table head", "Share"), C_ ("table head", "Time"),
                          C_ ("table head", "Activities"), NULL };
  const PoiseSums *sums = series->section == POISE_SERIES_ALL
                              ? poise_balance_get_course (series->balance)
                              : poise_balance_get_section (series->balance, series->section);

  poise_number_table_begin (table, poise_series_table_get_name (series), heads);
  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    {
      g_autofree char *share = share_text (&sums->total, modes[i]);
      g_autofree char *time = amount_text (sums->total.minutes[modes[i]], FALSE);
      g_autofree char *count = amount_text (sums->total.count[modes[i]], TRUE);
      const char *cells[] = { poise_words_mode (modes[i]), share, time, count, NULL };

      poise_number_table_add_row (table, cells);
    }
  poise_number_table_end (table);
}

/**
 * poise_series_table_fill:
 * @table: a table; what it had is gone
 * @series: whose numbers it shows
 */
void
poise_series_table_fill (PoiseNumberTable *table, const PoiseSeries *series)
{
  g_return_if_fail (POISE_IS_NUMBER_TABLE (table));
  g_return_if_fail (series != NULL);

  if (series->kind == POISE_SERIES_COURSE)
    fill_modes (table, series);
  else
    fill_groups (table, series);
}
