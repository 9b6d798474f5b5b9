/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The tables of the guide.
 */

#include "advisor/poise-guide.h"

#define SET(term) (1 << (term))
#define LIVE SET (POISE_MODE_SYNCHRONOUS)
#define OWN_TIME SET (POISE_MODE_ASYNCHRONOUS)
#define SOURCES(n, ...) .n_sources = n, .sources = { __VA_ARGS__ }

static const PoiseGuideEntry entries[] = {
  { "choosing", POISE_GUIDE_MODES, { 0 }, SOURCES (2, POISE_SOURCE_HRASTINSKI_2008, POISE_SOURCE_DENNIS_2008) },
  { "synchronous", POISE_GUIDE_MODES, { .modes = LIVE }, SOURCES (1, POISE_SOURCE_HRASTINSKI_2008) },
  { "asynchronous", POISE_GUIDE_MODES, { .modes = OWN_TIME }, SOURCES (1, POISE_SOURCE_HRASTINSKI_2008) },
  { "mixing",
    POISE_GUIDE_MODES,
    { 0 },
    SOURCES (3, POISE_SOURCE_DENNIS_2008, POISE_SOURCE_HRASTINSKI_2008, POISE_SOURCE_AYCOCK_2002) },
  { "cannot-meet", POISE_GUIDE_MODES, { 0 }, SOURCES (2, POISE_SOURCE_HRASTINSKI_2008, POISE_SOURCE_STANFORD_2020) },
  { "undecided", POISE_GUIDE_MODES, { .modes = SET (POISE_MODE_UNDECIDED) }, SOURCES (1, POISE_SOURCE_HRASTINSKI_2008) },

  { "purposes", POISE_GUIDE_PURPOSES, { .purposes = SET (POISE_PURPOSE_NONE) }, SOURCES (1, POISE_SOURCE_HRASTINSKI_2008) },
  { "content", POISE_GUIDE_PURPOSES, { .purposes = SET (POISE_PURPOSE_CONTENT) }, SOURCES (1, POISE_SOURCE_HRASTINSKI_2008) },
  { "planning", POISE_GUIDE_PURPOSES, { .purposes = SET (POISE_PURPOSE_PLANNING) }, SOURCES (1, POISE_SOURCE_HRASTINSKI_2008) },
  { "social",
    POISE_GUIDE_PURPOSES,
    { .purposes = SET (POISE_PURPOSE_SOCIAL) },
    SOURCES (2, POISE_SOURCE_HRASTINSKI_2008, POISE_SOURCE_SUNY_2021) },

  { "cognitive", POISE_GUIDE_PARTICIPATION, { .modes = OWN_TIME }, SOURCES (1, POISE_SOURCE_HRASTINSKI_2008) },
  { "personal", POISE_GUIDE_PARTICIPATION, { .modes = LIVE }, SOURCES (1, POISE_SOURCE_HRASTINSKI_2008) },
  { "research", POISE_GUIDE_PARTICIPATION, { 0 }, SOURCES (2, POISE_SOURCE_MARTIN_2021, POISE_SOURCE_BERNARD_2009) },
  { "contact",
    POISE_GUIDE_PARTICIPATION,
    { 0 },
    SOURCES (3, POISE_SOURCE_BERNARD_2009, POISE_SOURCE_MARTIN_2022, POISE_SOURCE_RIENTIES_2016) },

  { "live-sessions",
    POISE_GUIDE_PRACTICE,
    { .modes = LIVE },
    SOURCES (3, POISE_SOURCE_MICROSOFT_2020, POISE_SOURCE_MICROSOFT_2021, POISE_SOURCE_FREEMAN_2014) },
  { "groups",
    POISE_GUIDE_PRACTICE,
    { .learning_types = SET (POISE_LEARNING_TYPE_DISCUSSION) | SET (POISE_LEARNING_TYPE_COLLABORATION) },
    SOURCES (2, POISE_SOURCE_BABAIAN_2020, POISE_SOURCE_AKCAOGLU_2016) },
  { "video",
    POISE_GUIDE_PRACTICE,
    { .modes = OWN_TIME, .learning_types = SET (POISE_LEARNING_TYPE_ACQUISITION) },
    SOURCES (1, POISE_SOURCE_GUO_2014) },
  { "learning-types", POISE_GUIDE_PRACTICE, { 0 }, SOURCES (2, POISE_SOURCE_RIENTIES_2015, POISE_SOURCE_FREEMAN_2014) },
  { "tools", POISE_GUIDE_PRACTICE, { 0 }, SOURCES (2, POISE_SOURCE_HRASTINSKI_2008, POISE_SOURCE_DENNIS_2008) },
  { "access",
    POISE_GUIDE_PRACTICE,
    { 0 },
    SOURCES (3, POISE_SOURCE_STANFORD_2020, POISE_SOURCE_CMU_2020, POISE_SOURCE_W3C_2023) },
  { "dates",
    POISE_GUIDE_PRACTICE,
    { 0 },
    SOURCES (3, POISE_SOURCE_WORCESTER_2019, POISE_SOURCE_SUNY_2021, POISE_SOURCE_HRASTINSKI_2008) },
  { "workload",
    POISE_GUIDE_PRACTICE,
    { .without_minutes = TRUE },
    SOURCES (5, POISE_SOURCE_OPEN_UNIVERSITY_2019, POISE_SOURCE_ECTS_2015, POISE_SOURCE_CREDIT_HOUR_2020,
             POISE_SOURCE_BARRE_2016, POISE_SOURCE_AYCOCK_2002) },
  { "outcomes", POISE_GUIDE_PRACTICE, { 0 }, SOURCES (1, POISE_SOURCE_BIGGS_1996) },
  { "assessment",
    POISE_GUIDE_PRACTICE,
    { .assessments = SET (POISE_ASSESSMENT_FORMATIVE) | SET (POISE_ASSESSMENT_SUMMATIVE) },
    SOURCES (2, POISE_SOURCE_NICOL_2006, POISE_SOURCE_SUNY_2021) },

  { "balance", POISE_GUIDE_CHARTS, { 0 }, SOURCES (0, 0) },
  { "rhythm", POISE_GUIDE_CHARTS, { 0 }, SOURCES (2, POISE_SOURCE_OPEN_UNIVERSITY_2019, POISE_SOURCE_SUNY_2021) },
  { "target", POISE_GUIDE_CHARTS, { 0 }, SOURCES (2, POISE_SOURCE_MARTIN_2021, POISE_SOURCE_BERNARD_2009) },

  { "typing", POISE_GUIDE_POISE, { 0 }, SOURCES (0, 0) },
  { "keys", POISE_GUIDE_POISE, { 0 }, SOURCES (0, 0) },
  { "advice", POISE_GUIDE_POISE, { 0 }, SOURCES (0, 0) },
  { "giving", POISE_GUIDE_POISE, { 0 }, SOURCES (0, 0) },
};

static const struct
{
  const char *rule;
  const char *entry;
} explained[] = {
  { "learners-cannot-meet", "cannot-meet" },
  { "complex-issue-live-only", "asynchronous" },
  { "new-content-live-only", "mixing" },
  { "work-alone-live", "asynchronous" },
  { "planning-in-own-time-only", "planning" },
  { "acquaintance-in-own-time-only", "social" },
  { "simple-issues-in-own-time-only", "synchronous" },
  { "agreement-in-own-time-only", "mixing" },
  { "session-in-break", "dates" },
  { "date-outside-section", "dates" },
  { "own-time-with-session", "dates" },
  { "session-length", "dates" },
  { "sessions-overlap", "dates" },
  { "deadlines-on-one-day", "dates" },
  { "sessions-without-time", "dates" },
  { "live-long", "live-sessions" },
  { "live-lecture", "live-sessions" },
  { "live-without-gap", "live-sessions" },
  { "live-long-day", "live-sessions" },
  { "group-size", "groups" },
  { "discussion-of-whole-class", "groups" },
  { "no-discussion", "contact" },
  { "no-teacher", "contact" },
  { "sections-without-contact", "contact" },
  { "one-medium", "tools" },
  { "video-long", "video" },
  { "section-only-takes-in", "learning-types" },
  { "heavy-tool", "access" },
  { "live-tool-in-own-time", "tools" },
  { "own-time-tool-live", "tools" },
  { "time-zones", "access" },
  { "captions", "access" },
  { "week-over-budget", "workload" },
  { "heaviest-week", "rhythm" },
  { "credits-exceeded", "workload" },
  { "credits-unfilled-ects", "workload" },
  { "credits-unfilled-us", "workload" },
  { "minutes-missing", "workload" },
  { "mostly-taking-in", "learning-types" },
  { "weights-not-100", "assessment" },
  { "no-feedback-before-grade", "assessment" },
  { "target-missed", "target" },
  { "outcome-without-activity", "outcomes" },
  { "outcome-without-assessment", "outcomes" },
  { "activity-without-outcome", "outcomes" },
  { "no-planning", "planning" },
  { "no-social", "social" },
  { "acquaintance-late", "social" },
  { "many-undecided", "undecided" },
  { "purposes-missing", "purposes" },
  { "empty-sections", "rhythm" },
};

/**
 * poise_guide_get_entries:
 * @n_entries: (out): how many there are
 *
 * Returns: (array length=n_entries): the entries in their order, those of a part together
 */
const PoiseGuideEntry *
poise_guide_get_entries (guint *n_entries)
{
  *n_entries = G_N_ELEMENTS (entries);
  return entries;
}

/** poise_guide_find_entry: Returns: (nullable): the entry with the id @id */
const PoiseGuideEntry *
poise_guide_find_entry (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (entries); i++)
    if (g_strcmp0 (entries[i].id, id) == 0)
      return &entries[i];
  return NULL;
}

/** poise_guide_entry_for_rule: Returns: (nullable): the entry that explains the rule with the id @rule */
const PoiseGuideEntry *
poise_guide_entry_for_rule (const char *rule)
{
  for (guint i = 0; i < G_N_ELEMENTS (explained); i++)
    if (g_strcmp0 (explained[i].rule, rule) == 0)
      return poise_guide_find_entry (explained[i].entry);
  return NULL;
}

/** poise_guide_entry_count: Returns: how many activities of @plan the entry concerns; 0 where it is about none */
guint
poise_guide_entry_count (const PoiseGuideEntry *entry, const PoisePlan *plan)
{
  guint n = 0;

  if (poise_query_is_empty (&entry->concerns))
    return 0;
  for (guint s = 0; s < poise_plan_n_sections (plan); s++)
    {
      PoiseSection *section = poise_plan_get_section (plan, s);

      for (guint a = 0; a < poise_section_n_activities (section); a++)
        n += poise_query_matches (&entry->concerns, plan, poise_section_get_activity (section, a));
    }
  return n;
}
