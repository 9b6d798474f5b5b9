/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Headlines of charts: of the rhythm in poise-words-rhythm.c, of the others here.
 */

#include "words/poise-words-headline.h"

#include "words/poise-words-format.h"
#include "words/poise-words-series.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

static gint64
get_whole (const PoiseSeries *series, int group)
{
  return poise_series_get_value (series, &(PoiseSeriesPart) { group, POISE_SERIES_ALL }, NULL);
}

static const char *
choose (const PoiseSeries *series, const char *of_minutes, const char *of_counts)
{
  return series->counts ? of_counts : of_minutes;
}

/* ---- Nothing yet: what to do ---- */

static gboolean
has_activities (const PoiseSeries *series)
{
  const PoiseBalance *balance = series->balance;
  gboolean all = series->section == POISE_SERIES_ALL || series->kind == POISE_SERIES_SECTIONS;
  const PoiseSums *sums
      = all ? poise_balance_get_course (balance) : poise_balance_get_section (balance, series->section);

  return poise_tally_get_count (&sums->total) > 0;
}

static char *
describe_nothing (const PoiseSeries *series)
{
  if (has_activities (series))
    return g_strdup (_ ("No activity has minutes yet. Give some of them minutes to see how the time divides."));
  return g_strdup (_ ("No activities yet. Add some to see how they divide."));
}

/* ---- The course, or one section, in one bar ---- */

/* Of what is decided, in percent; the rounded number that sentences about the balance name everywhere */
static char *
describe_share (const PoiseSeries *series)
{
  gint64 synchronous = series->total[POISE_MODE_SYNCHRONOUS];
  gint64 asynchronous = series->total[POISE_MODE_ASYNCHRONOUS];
  g_autofree char *percent = NULL;

  if (synchronous == 0 && asynchronous == 0)
    return g_strdup (choose (series, _ ("No time is decided yet."), _ ("No activity is decided yet.")));
  if (asynchronous == 0)
    return g_strdup (choose (series, _ ("All of the decided time is synchronous."),
                             _ ("All decided activities are synchronous.")));
  if (synchronous == 0)
    return g_strdup (choose (series, _ ("All of the decided time is asynchronous."),
                             _ ("All decided activities are asynchronous.")));
  percent = poise_words_percent (synchronous / ((double) synchronous + asynchronous));
  /* Translators: {percent} is like "34%" */
  return poise_words_format (choose (series, _ ("{percent} of the decided time is synchronous."),
                                     /* Translators: {percent} is like "34%" */
                                     _ ("{percent} of the decided activities are synchronous.")),
                             "percent", percent, NULL);
}

static char *
describe_bar (const PoiseSeries *series)
{
  gint64 undecided = series->total[POISE_MODE_UNDECIDED];
  char *text = NULL;

  if (!series->counts && series->section == POISE_SERIES_ALL)
    return poise_words_balance_summary (series->balance);
  text = describe_share (series);
  if (undecided > 0)
    {
      g_autofree char *amount = poise_words_series_amount (series, undecided);

      /* Translators: {amount} is like "45 min" or "2 activities" */
      poise_words_add_sentence (&text, poise_words_format (_ ("Still undecided: {amount}."), "amount", amount, NULL));
    }
  return text;
}

/* ---- Groups with a term ---- */

static gint64
get_without_term (const PoiseSeries *series)
{
  guint last = series->n_groups - 1;

  return poise_series_get_term (series, last) == 0 ? get_whole (series, last) : 0;
}

/* Its share is that of all that has a term, for what has none may yet become anything. */
static char *
describe_largest (const PoiseSeries *series, const char *name, gint64 value)
{
  double all = get_whole (series, POISE_SERIES_ALL) - (double) get_without_term (series);
  g_autofree char *amount = poise_words_series_amount (series, value);
  g_autofree char *percent = poise_words_percent (CLAMP (value / all, 0, 1));
  const char *format;

  if (series->kind == POISE_SERIES_PURPOSES)
    /* Translators: {name} is a purpose, such as "Content", {amount} is like "4 h 20 min" or "5 activities", {percent}
     * is like "34%" */
    format = _ ("The largest purpose is {name}: {amount}, {percent} of all with a purpose.");
  else
    /* Translators: {name} is a learning type, such as "Practice", {amount} is like "4 h 20 min" or "5 activities",
     * {percent} is like "34%" */
    format = _ ("The largest learning type is {name}: {amount}, {percent} of all with a learning type.");
  return poise_words_format (format, "name", name, "amount", amount, "percent", percent, NULL);
}

static char *
describe_several_largest (const PoiseSeries *series, const char *names, gint64 value)
{
  g_autofree char *amount = poise_words_series_amount (series, value);

  return poise_words_format (series->kind == POISE_SERIES_PURPOSES
                                 /* Translators: {names} is a list of purposes, {amount} is like "4 h 20 min" or
                                  * "5 activities" */
                                 ? _ ("The largest purposes are {names}: {amount} each.")
                                 /* Translators: {names} is a list of learning types, {amount} is like "4 h 20 min" or
                                  * "5 activities" */
                                 : _ ("The largest learning types are {names}: {amount} each."),
                             "names", names, "amount", amount, NULL);
}

static void
add_largest (char **text, const PoiseSeries *series)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL;
  gint64 most = 1;

  for (guint i = 0; i < series->n_groups; i++)
    {
      if (poise_series_get_term (series, i) == 0 || get_whole (series, i) < most)
        continue;
      if (get_whole (series, i) > most)
        g_ptr_array_set_size (names, 0);
      most = get_whole (series, i);
      g_ptr_array_add (names, poise_words_series_group (series, i));
    }
  if (names->len == 0)
    return;
  g_ptr_array_add (names, NULL);
  list = poise_words_list ((const char *const *) names->pdata);
  poise_words_add_sentence (text, names->len == 2 ? describe_largest (series, list, most)
                                                  : describe_several_largest (series, list, most));
}

/* The groups with a term that have nothing in the mode @without, but something in the mode @with */
static char *
name_groups (const PoiseSeries *series, int without, int with)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < series->n_groups; i++)
    {
      gint64 lacking = poise_series_get_value (series, &(PoiseSeriesPart) { i, without }, NULL);
      gboolean has = with < 0 || series->values[i][with] > 0;

      if (poise_series_get_term (series, i) != 0 && lacking == 0 && has)
        g_ptr_array_add (names, poise_words_series_group (series, i));
    }
  if (names->len == 0)
    return NULL;
  g_ptr_array_add (names, NULL);
  return poise_words_list ((const char *const *) names->pdata);
}

static void
add_groups (char **text, const char *format, char *names)
{
  if (names != NULL)
    poise_words_add_sentence (text, poise_words_format (format, "groups", names, NULL));
  g_free (names);
}

static void
add_without_term (char **text, const PoiseSeries *series)
{
  g_autofree char *amount = NULL;

  if (get_without_term (series) == 0)
    return;
  amount = poise_words_series_amount (series, get_without_term (series));
  poise_words_add_sentence (text, poise_words_format (series->kind == POISE_SERIES_PURPOSES
                                                          /* Translators: {amount} is like "45 min" or "2 activities" */
                                                          ? _ ("Without a purpose: {amount}.")
                                                          /* Translators: {amount} is like "45 min" or "2 activities" */
                                                          : _ ("Without a learning type: {amount}."),
                                                      "amount", amount, NULL));
}

static char *
describe_terms (const PoiseSeries *series)
{
  char *text = NULL;

  add_largest (&text, series);
  if (get_without_term (series) < get_whole (series, POISE_SERIES_ALL))
    {
      /* Translators: {groups} is a list of purposes or learning types, such as "Planning and Social" */
      add_groups (&text, choose (series, _ ("Without any time: {groups}."), _ ("Without any activity: {groups}.")),
                  name_groups (series, POISE_SERIES_ALL, POISE_SERIES_ALL));
      if (series->kind == POISE_SERIES_PURPOSES)
        {
          /* Translators: {groups} is a list of purposes, such as "Planning and Social" */
          add_groups (&text, _ ("Synchronous, never asynchronous: {groups}."),
                      name_groups (series, POISE_MODE_ASYNCHRONOUS, POISE_MODE_SYNCHRONOUS));
          /* Translators: {groups} is a list of purposes, such as "Planning and Social" */
          add_groups (&text, _ ("Asynchronous, never synchronous: {groups}."),
                      name_groups (series, POISE_MODE_SYNCHRONOUS, POISE_MODE_ASYNCHRONOUS));
        }
    }
  add_without_term (&text, series);
  return text;
}

/**
 * poise_words_series_headline:
 * @series: a series
 *
 * Returns: (transfer full): what one should see in its chart, in a few sentences; what to do where there is nothing
 */
char *
poise_words_series_headline (const PoiseSeries *series)
{
  g_return_val_if_fail (series != NULL, NULL);

  if (poise_series_is_empty (series))
    return describe_nothing (series);
  switch (series->kind)
    {
    case POISE_SERIES_COURSE:
      return describe_bar (series);
    case POISE_SERIES_SECTIONS:
      return poise_words_rhythm_headline (series);
    default:
      return describe_terms (series);
    }
}
