/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The charts: each as it is of the sample course, what it shows, and how the guide reads it.
 */

#include "help/poise-help-parts.h"
#include "help/poise-help-writer.h"
#include "balance/poise-balance.h"
#include "export/poise-export.h"
#include "words/poise-words-guide.h"
#include "words/poise-words-series.h"
#include "words/poise-words-templates.h"

/* What a chart is called in files, and which entry of the guide reads it. */
static const struct
{
  const char *name;
  const char *entry;
} charts[] = {
  [POISE_SERIES_COURSE] = { "balance", "balance" },
  [POISE_SERIES_SECTIONS] = { "rhythm", "rhythm" },
  [POISE_SERIES_PURPOSES] = { "purposes", "purposes" },
  [POISE_SERIES_LEARNING_TYPES] = { "learning-types", "learning-types" },
};
G_STATIC_ASSERT (G_N_ELEMENTS (charts) == POISE_N_SERIES_KINDS);

/** poise_help_figure_get_name: Returns: (transfer full): the file with the picture of @chart */
char *
poise_help_figure_get_name (PoiseSeriesKind chart)
{
  return g_strdup_printf ("chart-%s.svg", charts[chart].name);
}

/**
 * poise_help_figure_draw:
 * @error: return location: the sample course cannot be read, or cairo fails
 *
 * Returns: (transfer full): @chart of the sample course in the language of the process, as the export has it
 */
GBytes *
poise_help_figure_draw (PoiseSeriesKind chart, GError **error)
{
  const PoiseExportOptions options = { .chart = chart };
  g_autoptr (PoisePlan) plan = poise_words_load_template ("sample", error);

  return plan ? poise_export_write (poise_export_find_format ("svg", NULL), plan, &options, error) : NULL;
}

/* The picture, and in words what it shows, for those who do not see it. */
static void
add_picture (GString *page, const PoiseBalance *balance, PoiseSeriesKind kind)
{
  g_autofree char *file = poise_help_figure_get_name (kind);
  g_autofree char *media = g_strdup_printf ("media type=\"image\" mime=\"image/svg+xml\" src=\"figures/%s\"", file);
  g_autofree char *summary = poise_words_series_summary_of (balance, kind, FALSE);

  poise_help_open (page, media);
  poise_help_add (page, "p", summary);
  poise_help_close (page, "media");
}

static void
add_chart (GString *page, const PoiseBalance *balance, PoiseSeriesKind kind)
{
  g_autofree char *section = g_strdup_printf ("section id=\"%s\"", charts[kind].name);
  const PoiseGuideEntry *entry = poise_guide_find_entry (charts[kind].entry);
  g_autofree char *reference = g_strdup_printf ("guide#%s", charts[kind].entry);
  g_autofree char *link = poise_help_link (reference, poise_words_guide_title (entry));

  poise_help_open (page, section);
  poise_help_add (page, "title", poise_words_series_name (kind));
  if (poise_words_help_chart (kind))
    poise_help_add (page, "p", poise_words_help_chart (kind));
  add_picture (page, balance, kind);
  if (entry->part == POISE_GUIDE_CHARTS)
    poise_help_add_entry_blocks (page, entry);
  else
    poise_help_add_markup (page, "p", link);
  poise_help_close (page, "section");
}

/** poise_help_add_charts: all of them; @error: return location: the sample course cannot be read */
gboolean
poise_help_add_charts (GString *page, GError **error)
{
  g_autoptr (PoisePlan) plan = poise_words_load_template ("sample", error);
  g_autoptr (PoiseBalance) balance = NULL;

  if (!plan)
    return FALSE;
  balance = poise_balance_new (plan);
  for (PoiseSeriesKind kind = 0; kind < POISE_N_SERIES_KINDS; kind++)
    add_chart (page, balance, kind);
  return TRUE;
}
