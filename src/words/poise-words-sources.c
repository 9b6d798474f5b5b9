/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How sources are cited, and where in them the figure stands.
 */

#include "words/poise-words-advice.h"

#include <glib/gi18n.h>

static const struct
{
  const char *source;
  const char *place;
} places[] = {
  { "akcaoglu-2016", N_ ("Abstract, t-tests on sociability and group cohesion") },
  { "aycock-2002",
    N_ ("Lessons on redesigning a course, as later articles of the University of Wisconsin quote it") },
  { "babaian-2020", N_ ("Section on designing breakout groups") },
  { "barre-2016", N_ ("Estimation details below the calculator") },
  { "bernard-2009", N_ ("Abstract, average effect over 74 comparisons") },
  { "biggs-1996", N_ ("Abstract, which names the idea") },
  { "cmu-2020", N_ ("First question, on recording live sessions") },
  { "credit-hour-2020",
    N_ ("Definition of “credit hour”; minutes of an hour by New York University’s guidance") },
  { "dennis-2008", N_ ("Abstract, propositions on conveyance, convergence and several media") },
  { "ects-2015", N_ ("Key features: workload, as national guidelines quote it") },
  { "freeman-2014", N_ ("Abstract, results of the meta-analysis") },
  { "guo-2014", N_ ("Finding 1, in the authors’ own summary") },
  { "hrastinski-2008", N_ ("Table of when, why and how to use the two modes; three kinds of communication") },
  { "martin-2021", N_ ("Abstract, effects on knowledge and attitudes") },
  { "martin-2022", N_ ("Abstract, correlations of teaching presence") },
  { "microsoft-2020", N_ ("Section on fatigue in remote meetings") },
  { "microsoft-2021", N_ ("Description of the experiment with 14 people") },
  { "nicol-2006", N_ ("Abstract, and the list of seven principles") },
  { "open-university-2019", N_ ("The example of Alex’s fifth week") },
  { "rienties-2015", N_ ("Results, as the LACE project’s “Evidence of the month” reports them") },
  { "rienties-2016", N_ ("Abstract, predictor of academic retention") },
  { "stanford-2020", N_ ("Sections on bandwidth and immediacy") },
  { "suny-2021",
    N_ ("Standards 2 (overview and dates), 38 (scheduled interaction), 41 (community) and 44 (grading)") },
  { "w3c-2023", N_ ("Success criteria 1.2.2 and 1.2.4") },
  { "worcester-2019", N_ ("The whole article") },
};

/** poise_words_source: (transfer full): how @source is cited: "Hrastinski 2008"; names are not translated. */
char *
poise_words_source (const PoiseSource *source)
{
  return g_strdup_printf ("%s %d", source->authors, source->year);
}

/** poise_words_source_place: (nullable): where in @source the figure stands, or who reports it. */
const char *
poise_words_source_place (const PoiseSource *source)
{
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    if (g_strcmp0 (places[i].source, source->id) == 0)
      return _ (places[i].place);
  return NULL;
}
