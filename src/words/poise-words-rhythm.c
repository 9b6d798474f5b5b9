/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The headline of the rhythm: where the course is synchronous, what is full, what is bare. Each sentence is built
 * of the groups for which something holds: named where they are few, counted where they are many.
 */

#include "words/poise-words-headline.h"

#include "words/poise-words-format.h"
#include "words/poise-words-series.h"
#include "words/poise-words-value.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

#define NAMES_MAX 4 /* more sections than this are not named one by one */
#define RUN_MIN 3   /* sections in a row; fewer are no stretch */

/* A series by section, and the greatest sum of one of them. */
typedef struct
{
  const PoiseSeries *series;
  gint64 most;
} Rhythm;

typedef gboolean (*Test) (const Rhythm *self, guint group);

static gint64
get_whole (const Rhythm *self, guint group)
{
  return poise_series_get_value (self->series, &(PoiseSeriesPart) { group, POISE_SERIES_ALL }, NULL);
}

/* Where there is no time there may still be activities, so each is said in its own words. */
static const char *
choose (const Rhythm *self, const char *of_minutes, const char *of_counts)
{
  return self->series->counts ? of_counts : of_minutes;
}

/* ---- What may hold of a section ---- */

static gboolean
is_bare (const Rhythm *self, guint group)
{
  return get_whole (self, group) == 0;
}

static gboolean
is_synchronous (const Rhythm *self, guint group)
{
  return self->series->values[group][POISE_MODE_SYNCHRONOUS] > 0;
}

static gboolean
lacks_synchronous (const Rhythm *self, guint group)
{
  return !is_bare (self, group) && !is_synchronous (self, group);
}

static gboolean
is_undecided (const Rhythm *self, guint group)
{
  return self->series->values[group][POISE_MODE_UNDECIDED] > 0;
}

static gboolean
is_fullest (const Rhythm *self, guint group)
{
  return get_whole (self, group) == self->most;
}

static gboolean
is_over_budget (const Rhythm *self, guint group)
{
  double budget = poise_series_get_budget (self->series, group);

  return budget > 0 && get_whole (self, group) > budget;
}

static guint
count_groups (const Rhythm *self, Test test)
{
  guint n = 0;

  for (guint i = 0; i < self->series->n_groups; i++)
    n += test (self, i);
  return n;
}

/* The first for which @test holds */
static guint
find_group (const Rhythm *self, Test test)
{
  guint i = 0;

  while (i + 1 < self->series->n_groups && !test (self, i))
    i++;
  return i;
}

/* "“Week 3”, “Week 6” and “Week 9”", where @test holds; %NULL where that would be none or too many */
static char *
name_groups (const Rhythm *self, Test test)
{
  guint n = count_groups (self, test);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  if (n == 0 || n > NAMES_MAX)
    return NULL;
  for (guint i = 0; i < self->series->n_groups; i++)
    if (test (self, i))
      g_ptr_array_add (names, poise_words_series_group (self->series, i));
  g_ptr_array_add (names, NULL);
  return poise_words_list_quoted ((const char *const *) names->pdata);
}

/* ---- Sentences ---- */

static char *
describe_synchronous (const Rhythm *self)
{
  guint n = count_groups (self, is_synchronous);
  g_autofree char *count = poise_words_number (n);
  g_autofree char *total = poise_words_number (self->series->n_groups);
  const char *format;

  if (n == 0)
    format = choose (self, _ ("No time is synchronous."), _ ("No activity is synchronous."));
  else if (n == self->series->n_groups)
    format = choose (self, _ ("Every section has synchronous time."), _ ("Every section has synchronous activities."));
  else
    /* Translators: {count} is the number that the plural is of, {total} that of all sections */
    format = choose (self,
                     ngettext ("{count} of {total} sections has synchronous time.",
                               "{count} of {total} sections have synchronous time.", n),
                     /* Translators: {count} is the number that the plural is of, {total} that of all sections */
                     ngettext ("{count} of {total} sections has synchronous activities.",
                               "{count} of {total} sections have synchronous activities.", n));
  return poise_words_format (format, "count", count, "total", total, NULL);
}

static char *
describe_fullest (const Rhythm *self)
{
  g_autofree char *amount = poise_words_series_amount (self->series, self->most);
  guint n = count_groups (self, is_fullest);
  g_autofree char *name = poise_words_series_group (self->series, find_group (self, is_fullest));
  g_autofree char *names = name_groups (self, is_fullest);
  const char *format;

  if (n == self->series->n_groups)
    /* Translators: {amount} is like "4 h 20 min" or "5 activities" */
    format = _ ("Every section has {amount}.");
  else if (n == 1)
    /* Translators: {section} is its title, {amount} is like "4 h 20 min" or "5 activities" */
    format = _ ("The fullest section is “{section}”: {amount}.");
  else if (names != NULL)
    /* Translators: {sections} is a list of titles in quotation marks, {amount} is like "4 h 20 min" or "5
     * activities" */
    format = _ ("The fullest sections are {sections}: {amount} each.");
  else
    /* Translators: {amount} is like "4 h 20 min" or "5 activities" */
    format = _ ("The fullest sections have {amount} each.");
  return poise_words_format (format, "section", name, "sections", names != NULL ? names : "", "amount", amount, NULL);
}

static char *
name_budget (const Rhythm *self)
{
  return poise_words_duration (poise_balance_get_plan (self->series->balance)->weekly_minutes);
}

static void
add_over_budget (char **text, const Rhythm *self)
{
  guint n = count_groups (self, is_over_budget);
  g_autofree char *names = name_groups (self, is_over_budget);
  g_autofree char *count = poise_words_number (n);
  g_autofree char *budget = NULL;
  const char *format;

  if (n == 0)
    return;
  budget = name_budget (self);
  if (names != NULL)
    /* Translators: {budget} is like "8 h", {sections} is a list of titles in quotation marks */
    format = _ ("Over the weekly budget of {budget}: {sections}.");
  else
    /* Translators: {budget} is like "8 h" */
    format = ngettext ("{count} section is over the weekly budget of {budget}.",
                       "{count} sections are over the weekly budget of {budget}.", n);
  poise_words_add_sentence (text, poise_words_format (format, "budget", budget, "count", count, "sections",
                                                      names != NULL ? names : "", NULL));
}

/* The longest run of sections that have something, and nothing synchronous. */
static guint
find_run (const Rhythm *self, guint *first)
{
  guint longest = 0, run = 0;

  for (guint i = 0; i < self->series->n_groups; i++)
    {
      run = lacks_synchronous (self, i) ? run + 1 : 0;
      if (run > longest)
        {
          longest = run;
          *first = i + 1 - run;
        }
    }
  return longest;
}

static void
add_run (char **text, const Rhythm *self)
{
  guint first = 0;
  guint n = find_run (self, &first);
  g_autofree char *count = poise_words_number (n);
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;
  const char *format;

  if (n < RUN_MIN)
    return;
  from = poise_words_series_group (self->series, first);
  to = poise_words_series_group (self->series, first + n - 1);
  format = choose (self,
                   /* Translators: {first} and {last} are titles of sections */
                   ngettext ("The longest stretch without synchronous time is {count} section, from “{first}” to “{last}”.",
                             "The longest stretch without synchronous time is {count} sections, from “{first}” to “{last}”.",
                             n),
                   /* Translators: {first} and {last} are titles of sections */
                   ngettext ("The longest stretch without synchronous activities is {count} section, from “{first}” to "
                             "“{last}”.",
                             "The longest stretch without synchronous activities is {count} sections, from “{first}” "
                             "to “{last}”.",
                             n));
  poise_words_add_sentence (text, poise_words_format (format, "count", count, "first", from, "last", to, NULL));
}

static void
add_without_synchronous (char **text, const Rhythm *self)
{
  g_autofree char *names = name_groups (self, lacks_synchronous);
  const char *format;

  if (names == NULL)
    {
      add_run (text, self);
      return;
    }
  format = choose (self,
                   /* Translators: {sections} is a list of titles in quotation marks */
                   _ ("Without synchronous time: {sections}."),
                   /* Translators: {sections} is a list of titles in quotation marks */
                   _ ("Without synchronous activities: {sections}."));
  poise_words_add_sentence (text, poise_words_format (format, "sections", names, NULL));
}

static void
add_bare (char **text, const Rhythm *self)
{
  guint n = count_groups (self, is_bare);
  g_autofree char *names = name_groups (self, is_bare);
  g_autofree char *count = poise_words_number (n);
  const char *format;

  if (n == 0)
    return;
  if (names != NULL)
    format = choose (self,
                     /* Translators: {sections} is a list of titles in quotation marks */
                     _ ("Without any planned time: {sections}."),
                     /* Translators: {sections} is a list of titles in quotation marks */
                     _ ("Without activities: {sections}."));
  else
    format = choose (self,
                     ngettext ("No time is planned in {count} section.", "No time is planned in {count} sections.", n),
                     ngettext ("No activities are in {count} section.", "No activities are in {count} sections.", n));
  poise_words_add_sentence (text, poise_words_format (format, "sections", names != NULL ? names : "", "count", count,
                                                      NULL));
}

static void
add_undecided (char **text, const Rhythm *self)
{
  gint64 undecided = self->series->total[POISE_MODE_UNDECIDED];
  g_autofree char *names = name_groups (self, is_undecided);
  g_autofree char *amount = NULL;

  if (undecided == 0)
    return;
  amount = poise_words_series_amount (self->series, undecided);
  poise_words_add_sentence (text,
                            poise_words_format (names != NULL
                                                    /* Translators: {amount} is like "45 min" or "2 activities",
                                                     * {sections} is a list of titles in quotation marks */
                                                    ? _ ("Still undecided: {amount} ({sections}).")
                                                    /* Translators: {amount} is like "45 min" or "2 activities" */
                                                    : _ ("Still undecided: {amount}."),
                                                "amount", amount, "sections", names != NULL ? names : "", NULL));
}

/* ---- One section among all ---- */

static void
add_rank (char **text, const Rhythm *self, guint group)
{
  g_autofree char *count = NULL;
  g_autofree char *total = poise_words_number (self->series->n_groups);
  guint n_fuller = 0;

  for (guint i = 0; i < self->series->n_groups; i++)
    n_fuller += get_whole (self, i) > get_whole (self, group);
  if (n_fuller == 0)
    {
      /* Translators: no section has more than the one that the sentence before is of */
      poise_words_add_sentence (text, g_strdup (_ ("No section is fuller.")));
      return;
    }
  count = poise_words_number (n_fuller);
  /* Translators: fuller than the section that the sentence before is of; {count} is the number that the plural is
   * of, {total} that of all sections */
  poise_words_add_sentence (text, poise_words_format (ngettext ("{count} of {total} sections is fuller.",
                                                                "{count} of {total} sections are fuller.", n_fuller),
                                                      "count", count, "total", total, NULL));
}

static char *
describe_one (const Rhythm *self, guint group)
{
  char *text = poise_words_series_part (self->series, &(PoiseSeriesPart) { group, POISE_SERIES_ALL });

  if (is_over_budget (self, group))
    {
      g_autofree char *budget = name_budget (self);

      /* Translators: {budget} is like "8 h" */
      poise_words_add_sentence (&text, poise_words_format (_ ("That is over the weekly budget of {budget}."), "budget",
                                                           budget, NULL));
    }
  if (self->series->n_groups > 1)
    add_rank (&text, self, group);
  return text;
}

/** poise_words_rhythm_headline: of a series by section in which something is planned. */
char *
poise_words_rhythm_headline (const PoiseSeries *series)
{
  Rhythm self = { .series = series };
  char *text = NULL;

  for (guint i = 0; i < series->n_groups; i++)
    self.most = MAX (self.most, get_whole (&self, i));
  if (series->section != POISE_SERIES_ALL || series->n_groups == 1)
    return describe_one (&self, MAX (series->section, 0));

  poise_words_add_sentence (&text, describe_synchronous (&self));
  poise_words_add_sentence (&text, describe_fullest (&self));
  add_over_budget (&text, &self);
  if (series->total[POISE_MODE_SYNCHRONOUS] > 0)
    add_without_synchronous (&text, &self);
  add_bare (&text, &self);
  add_undecided (&text, &self);
  return text;
}
