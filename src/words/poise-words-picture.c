/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whole phrases with placeholders, so that languages may turn them round.
 */

#include "words/poise-words-picture.h"

#include "words/poise-words-document.h"
#include "words/poise-words-format.h"
#include "words/poise-words-series.h"

#include <glib/gi18n.h>

/** poise_words_picture_heading: the title of the course, and of the section where @series is of one alone. */
char *
poise_words_picture_heading (const PoiseSeries *series)
{
  const PoisePlan *plan = poise_balance_get_plan (series->balance);
  g_autofree char *course = poise_words_document_title (plan);
  g_autofree char *section = NULL;

  if (series->section == POISE_SERIES_ALL)
    return g_steal_pointer (&course);
  section = poise_words_section_title (plan, series->section);
  /* Translators: the heading of a picture: {course} is a title like "Ethics", {section} one like "Week 1" */
  return poise_words_format (_ ("{course}: {section}"), "course", course, "section", section, NULL);
}

/** poise_words_picture_subheading: the name of the chart, and what it measures. */
char *
poise_words_picture_subheading (const PoiseSeries *series)
{
  const char *chart = poise_words_series_name (series->kind);

  return series->counts
             /* Translators: says below its heading what a picture shows; {chart} is like "Rhythm" */
             ? poise_words_format (_ ("{chart}, by number of activities"), "chart", chart, NULL)
             /* Translators: says below its heading what a picture shows; {chart} is like "Rhythm" */
             : poise_words_format (_ ("{chart}, by time"), "chart", chart, NULL);
}

/** poise_words_picture_name: what a picture is called by whoever cannot see it. */
char *
poise_words_picture_name (const PoiseSeries *series)
{
  g_autofree char *heading = poise_words_picture_heading (series);
  g_autofree char *subheading = poise_words_picture_subheading (series);

  /* Translators: names a picture: {heading} is like "Ethics", {subheading} like "Rhythm, by time" */
  return poise_words_format (_ ("{heading} – {subheading}"), "heading", heading, "subheading", subheading, NULL);
}

static const char *
name_mode (PoiseMode mode, gboolean for_students)
{
  static const PoiseDocumentLabel labels[POISE_N_MODES] = {
    [POISE_MODE_UNDECIDED] = POISE_LABEL_OPEN,
    [POISE_MODE_SYNCHRONOUS] = POISE_LABEL_LIVE,
    [POISE_MODE_ASYNCHRONOUS] = POISE_LABEL_OWN_TIME,
  };

  return for_students ? poise_words_document_label (labels[mode]) : poise_words_mode (mode);
}

/* Of what is decided: undecided has none; nor have activities that are counted. */
static char *
describe_share (const PoiseSeries *series, PoiseMode mode)
{
  PoiseTally tally = { 0 };

  if (series->counts)
    return NULL;
  for (guint i = 0; i < POISE_N_MODES; i++)
    tally.minutes[i] = series->total[i];
  return poise_words_share (&tally, mode);
}

/**
 * poise_words_picture_entry:
 * @series: what the picture shows
 * @mode: one of the modes
 * @for_students: whether it speaks to them
 *
 * Returns: (transfer full): the mode with all of it: "Synchronous: 5 h 10 min (34%)"
 */
char *
poise_words_picture_entry (const PoiseSeries *series, PoiseMode mode, gboolean for_students)
{
  const char *name = name_mode (mode, for_students);
  g_autofree char *amount = series->counts ? poise_words_number (series->total[mode])
                                           : poise_words_duration (series->total[mode]);
  g_autofree char *share = describe_share (series, mode);

  if (share == NULL)
    /* Translators: an entry of a legend: {mode} is like "Undecided", {amount} like "45 min" or "3" */
    return poise_words_format (_ ("{mode}: {amount}"), "mode", name, "amount", amount, NULL);
  /* Translators: an entry of a legend: {mode} is like "Synchronous", {amount} like "45 min", {share} like "34%" */
  return poise_words_format (_ ("{mode}: {amount} ({share})"), "mode", name, "amount", amount, "share", share, NULL);
}

/** poise_words_picture_notice: what a picture says instead of showing an empty @series */
const char *
poise_words_picture_notice (const PoiseSeries *series)
{
  if (poise_plan_n_sections (poise_balance_get_plan (series->balance)) == 0)
    return poise_words_document_no_sections ();
  return series->counts ? _ ("There are no activities yet, so there is nothing to count.")
                        : poise_words_document_no_minutes ();
}

/** poise_words_picture_too_large: why there is no picture of so many pixels */
const char *
poise_words_picture_too_large (void)
{
  return _ ("The picture would have too many pixels. Choose a smaller scale, or SVG.");
}
