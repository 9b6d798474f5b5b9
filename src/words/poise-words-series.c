/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The sentences of series. A chart's description reads out every number that the chart shows; a course of very
 * many sections is summed up instead, as whoever looks at it would do.
 */

#include "words/poise-words-series.h"

#include "words/poise-words-counts.h"
#include "words/poise-words-format.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/* More groups than this are summed up rather than read out. */
#define GROUPS_READ_OUT 20

/* ---- Names ---- */

/** poise_words_series_name: what the chart of @kind is called, for a screen reader and in menus. */
const char *
poise_words_series_name (PoiseSeriesKind kind)
{
  switch (kind)
    {
    case POISE_SERIES_COURSE:
      return C_ ("chart", "Balance");
    case POISE_SERIES_SECTIONS:
      /* Translators: the name of a chart: how live and own time take turns, section by section. */
      return C_ ("chart", "Rhythm");
    case POISE_SERIES_PURPOSES:
      /* Translators: the name of a chart: how much of each mode is for content, planning and social support */
      return C_ ("chart", "Purposes");
    case POISE_SERIES_LEARNING_TYPES:
      return C_ ("chart", "Learning Types");
    default:
      g_return_val_if_reached ("");
    }
}

/** poise_words_series_group: what @group of @series is called. */
char *
poise_words_series_group (const PoiseSeries *series, guint group)
{
  const PoisePlan *plan = poise_balance_get_plan (series->balance);
  int term;

  g_return_val_if_fail (group < series->n_groups, g_strdup (""));

  if (series->kind == POISE_SERIES_SECTIONS)
    return poise_words_section_title (plan, group);
  if (series->kind == POISE_SERIES_COURSE)
    return series->section == POISE_SERIES_ALL ? g_strdup (_ ("All sections together"))
                                               : poise_words_section_title (plan, series->section);
  term = poise_series_get_term (series, group);
  if (series->kind == POISE_SERIES_PURPOSES)
    return g_strdup (term > 0 ? poise_words_purpose (term)
                              /* Translators: a row of a chart: activities for which no purpose is chosen */
                              : _ ("No purpose"));
  return g_strdup (term > 0 ? poise_words_learning_type (term)
                            /* Translators: a row of a chart: activities for which no learning type is chosen */
                            : _ ("No learning type"));
}

/* ---- Amounts ---- */

/** poise_words_series_number: @value as it stands in a chart of @series: "2 h 20 min", or a number of activities. */
char *
poise_words_series_number (const PoiseSeries *series, gint64 value)
{
  return series->counts ? poise_words_number (value) : poise_words_duration (value);
}

/** poise_words_series_amount: @value of @series with what it counts: "2 h 20 min", "5 activities" */
char *
poise_words_series_amount (const PoiseSeries *series, gint64 value)
{
  return series->counts ? poise_words_count_activities (MIN (value, (gint64) G_MAXUINT)) : poise_words_duration (value);
}

static const char *
choose_count_format (PoiseMode mode, gint64 count)
{
  gulong n = MIN (count, (gint64) G_MAXINT);

  switch (mode)
    {
    case POISE_MODE_SYNCHRONOUS:
      return ngettext ("{amount} synchronous activity", "{amount} synchronous activities", n);
    case POISE_MODE_ASYNCHRONOUS:
      return ngettext ("{amount} asynchronous activity", "{amount} asynchronous activities", n);
    default:
      return ngettext ("{amount} undecided activity", "{amount} undecided activities", n);
    }
}

static const char *
choose_minutes_format (PoiseMode mode)
{
  switch (mode)
    {
    case POISE_MODE_SYNCHRONOUS:
      /* Translators: {amount} is like "45 min" */
      return _ ("{amount} synchronous");
    case POISE_MODE_ASYNCHRONOUS:
      /* Translators: {amount} is like "45 min" */
      return _ ("{amount} asynchronous");
    default:
      /* Translators: {amount} is like "45 min" */
      return _ ("{amount} undecided");
    }
}

/* As the chart writes it: the rhythm has all its numbers in minutes. */
static char *
write_number (const PoiseSeries *series, gint64 value)
{
  return series->kind == POISE_SERIES_SECTIONS && !series->counts ? poise_words_minutes (value)
                                                                  : poise_words_series_number (series, value);
}

/* "45 min synchronous" or "2 synchronous activities" */
static char *
describe_amount (const PoiseSeries *series, gint64 value, PoiseMode mode)
{
  g_autofree char *number = write_number (series, value);

  return poise_words_format (series->counts ? choose_count_format (mode, value) : choose_minutes_format (mode),
                             "amount", number, NULL);
}

static char *
describe_nothing (const char *name, gboolean counts)
{
  return counts ? poise_words_format (_ ("{section}: no activities yet."), "section", name, NULL)
                : poise_words_format (_ ("{section}: no time planned yet."), "section", name, NULL);
}

/* "Week 1: 45 min synchronous, 60 min asynchronous." */
static char *
describe_values (const PoiseSeries *series, const char *name, const gint64 *values)
{
  g_autofree char *synchronous = NULL;
  g_autofree char *asynchronous = NULL;
  g_autofree char *undecided = NULL;

  if (values[POISE_MODE_SYNCHRONOUS] == 0 && values[POISE_MODE_ASYNCHRONOUS] == 0 && values[POISE_MODE_UNDECIDED] == 0)
    return describe_nothing (name, series->counts);
  synchronous = describe_amount (series, values[POISE_MODE_SYNCHRONOUS], POISE_MODE_SYNCHRONOUS);
  asynchronous = describe_amount (series, values[POISE_MODE_ASYNCHRONOUS], POISE_MODE_ASYNCHRONOUS);
  if (values[POISE_MODE_UNDECIDED] == 0)
    /* Translators: "Week 1: 45 min synchronous, 60 min asynchronous." */
    return poise_words_format (_ ("{section}: {synchronous}, {asynchronous}."), "section", name, "synchronous",
                               synchronous, "asynchronous", asynchronous, NULL);

  undecided = describe_amount (series, values[POISE_MODE_UNDECIDED], POISE_MODE_UNDECIDED);
  /* Translators: "Week 1: 45 min synchronous, 60 min asynchronous, 30 min undecided." */
  return poise_words_format (_ ("{section}: {synchronous}, {asynchronous}, {undecided}."), "section", name,
                             "synchronous", synchronous, "asynchronous", asynchronous, "undecided", undecided, NULL);
}

/* ---- Parts ---- */

static char *
name_of_part (const PoiseSeries *series, const PoiseSeriesPart *part)
{
  if (part->group != POISE_SERIES_ALL)
    return poise_words_series_group (series, part->group);
  if (series->section != POISE_SERIES_ALL && series->kind != POISE_SERIES_SECTIONS)
    return poise_words_section_title (poise_balance_get_plan (series->balance), series->section);
  return g_strdup (_ ("All sections together"));
}

static char *
describe_group (const PoiseSeries *series, int group)
{
  const PoiseSeriesPart part = { group, POISE_SERIES_ALL };
  g_autofree char *name = name_of_part (series, &part);

  return describe_values (series, name, group == POISE_SERIES_ALL ? series->total : series->values[group]);
}

/* How much of the whole chart a purpose or a learning type is. */
static void
add_share (char **text, const PoiseSeries *series, int group)
{
  double all = poise_series_get_value (series, &(PoiseSeriesPart) { POISE_SERIES_ALL, POISE_SERIES_ALL }, NULL);
  double own = poise_series_get_value (series, &(PoiseSeriesPart) { group, POISE_SERIES_ALL }, NULL);
  g_autofree char *percent = NULL;

  if (series->kind < POISE_SERIES_PURPOSES || group == POISE_SERIES_ALL || own == 0)
    return;
  percent = poise_words_percent (MIN (own / all, 1));
  poise_words_add_sentence (text, poise_words_format (series->counts
                                                          /* Translators: {percent} is like "34%" */
                                                          ? _ ("That is {percent} of all activities.")
                                                          /* Translators: {percent} is like "34%" */
                                                          : _ ("That is {percent} of all time."),
                                                      "percent", percent, NULL));
}

static char *
describe_mode (const PoiseSeries *series, const PoiseSeriesPart *part)
{
  g_autofree char *name = name_of_part (series, part);
  g_autofree char *amount = describe_amount (series, poise_series_get_value (series, part, NULL), part->mode);

  /* Translators: {group} is like "Week 1" or "Planning", {amount} is like "45 min synchronous" */
  return poise_words_format (_ ("{group}: {amount}."), "group", name, "amount", amount, NULL);
}

/**
 * poise_words_series_part:
 * @series: a series
 * @part: a part of it
 *
 * Returns: (transfer full): its exact values: "Week 1: 45 min synchronous, 60 min asynchronous.", or of one mode
 *   "Week 1: 45 min synchronous."; with the share of the whole where the parts of the chart are shares, and with what
 *   the mode favours where it is about communication
 */
char *
poise_words_series_part (const PoiseSeries *series, const PoiseSeriesPart *part)
{
  char *text;

  g_return_val_if_fail (poise_series_has_part (series, part), g_strdup (""));

  if (part->mode == POISE_SERIES_ALL)
    {
      text = describe_group (series, part->group);
      add_share (&text, series, part->group);
      return text;
    }
  text = describe_mode (series, part);
  if (series->kind == POISE_SERIES_PURPOSES && poise_series_get_value (series, part, NULL) > 0
      && part->mode != POISE_MODE_UNDECIDED)
    poise_words_add_sentence (&text, g_strdup (part->mode == POISE_MODE_SYNCHRONOUS
                                                   ? _ ("This favours personal participation.")
                                                   : _ ("This favours cognitive participation.")));
  return text;
}

/* ---- All of it ---- */

static gint64
get_whole (const PoiseSeries *series, guint group)
{
  return poise_series_get_value (series, &(PoiseSeriesPart) { group, POISE_SERIES_ALL }, NULL);
}

/* The first of the groups that have most, or, with @least, least. */
static guint
find_extreme (const PoiseSeries *series, gboolean least)
{
  guint found = 0;

  for (guint i = 1; i < series->n_groups; i++)
    if (least ? get_whole (series, i) < get_whole (series, found) : get_whole (series, i) > get_whole (series, found))
      found = i;
  return found;
}

static void
add_part (char **text, const PoiseSeries *series, int group)
{
  poise_words_add_sentence (text, describe_group (series, group));
}

static void
add_extremes (char **text, const PoiseSeries *series)
{
  add_part (text, series, POISE_SERIES_ALL);
  poise_words_add_sentence (text, g_strdup (_ ("The fullest section:")));
  add_part (text, series, find_extreme (series, FALSE));
  poise_words_add_sentence (text, g_strdup (_ ("The emptiest section:")));
  add_part (text, series, find_extreme (series, TRUE));
}

static void
add_sections (char **text, const PoiseSeries *series)
{
  const PoisePlan *plan = poise_balance_get_plan (series->balance);
  g_autofree char *number = poise_words_number (series->n_groups);

  poise_words_add_sentence (text, poise_words_format (ngettext ("{count} section.", "{count} sections.",
                                                                series->n_groups),
                                                      "count", number, NULL));
  if (series->n_groups > GROUPS_READ_OUT)
    add_extremes (text, series);
  else
    for (guint i = 0; i < series->n_groups; i++)
      add_part (text, series, i);

  if (!series->counts && plan->weekly_minutes > 0)
    {
      g_autofree char *budget = poise_words_minutes (plan->weekly_minutes);

      poise_words_add_sentence (text, poise_words_format (_ ("The weekly budget is {minutes}."), "minutes", budget,
                                                          NULL));
    }
}

static void
add_groups (char **text, const PoiseSeries *series)
{
  for (guint i = 0; i < series->n_groups; i++)
    add_part (text, series, i);
  if (series->kind == POISE_SERIES_PURPOSES)
    poise_words_add_sentence (text, g_strdup (_ ("Synchronous communication favours personal participation, "
                                                 "asynchronous communication cognitive participation.")));
}

/**
 * poise_words_series_summary:
 * @series: a series
 *
 * Returns: (transfer full): what its chart shows: "2 sections. Week 1: 45 min synchronous, 60 min asynchronous. …";
 *   the sums and the extremes where sections are more than 20; of the course what
 *   poise_words_balance_summary() says
 */
char *
poise_words_series_summary (const PoiseSeries *series)
{
  char *text = NULL;

  g_return_val_if_fail (series != NULL, NULL);

  if (series->kind == POISE_SERIES_COURSE && series->section == POISE_SERIES_ALL && !series->counts)
    text = poise_words_balance_summary (series->balance);
  else if (series->n_groups == 0)
    text = g_strdup (_ ("No sections yet."));
  else if (series->kind == POISE_SERIES_SECTIONS)
    add_sections (&text, series);
  else
    add_groups (&text, series);
  if (series->saturated)
    poise_words_add_sentence (&text, g_strdup (poise_words_series_saturated ()));
  return text;
}

/** poise_words_series_summary_of: poise_words_series_summary() of the series of @kind of the whole @balance. */
char *
poise_words_series_summary_of (const PoiseBalance *balance, PoiseSeriesKind kind, gboolean counts)
{
  g_autoptr (PoiseSeries) series = poise_series_new (balance, kind, counts, POISE_SERIES_ALL);

  return poise_words_series_summary (series);
}

/** poise_words_series_saturated: what is said where a sum was too great for a number. */
const char *
poise_words_series_saturated (void)
{
  return _ ("Some sums are too great to be shown; the greatest possible number stands for them.");
}

/**
 * poise_words_participation:
 * @mode: a mode
 *
 * Source: Hrastinski 2008: synchronous e-learning supports personal participation, asynchronous e-learning cognitive
 * participation.
 *
 * Returns: (nullable) (transfer none): what communication in @mode favours, for the head of a column; %NULL where it
 *   is undecided
 */
const char *
poise_words_participation (PoiseMode mode)
{
  switch (mode)
    {
    case POISE_MODE_SYNCHRONOUS:
      return _ ("Favours personal participation");
    case POISE_MODE_ASYNCHRONOUS:
      return _ ("Favours cognitive participation");
    default:
      return NULL;
    }
}
