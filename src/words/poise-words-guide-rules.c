/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What each rule looks at, in one sentence of the guide, with the limits that it has; in the order of the rules.
 */

#include "words/poise-words-guide.h"

#include <glib/gi18n.h>

static const struct
{
  const char *rule;
  const char *text;
} looks[] = {
  /* ---- Mode ---- */
  { "learners-cannot-meet", N_ ("An activity is synchronous, although learners cannot meet at the same time.") },
  { "complex-issue-live-only", N_ ("A complex issue is taken up live, with no step in one’s own time beside it.") },
  { "new-content-live-only", N_ ("New material is presented live, with no step in one’s own time beside it.") },
  { "work-alone-live", N_ ("Everybody works alone, and yet at the same time.") },
  { "planning-in-own-time-only", N_ ("All planning is asynchronous, although learners could meet.") },
  { "acquaintance-in-own-time-only", N_ ("All social activities are asynchronous, although learners could meet.") },
  { "simple-issues-in-own-time-only",
    N_ ("All simple issues, three or more, are discussed asynchronously, in a course that does meet.") },
  { "agreement-in-own-time-only",
    N_ ("All collaborations, three or more, are asynchronous, in a course that does meet.") },

  /* ---- Dates ---- */
  { "session-in-break", N_ ("A live session is in a break.") },
  { "date-outside-section", N_ ("A date is not within its section. Work may be due up to a week later.") },
  { "own-time-with-session", N_ ("An asynchronous activity has a live session.") },
  { "session-length", N_ ("Live sessions take longer or shorter than their activity, by five minutes or more.") },
  { "sessions-overlap", N_ ("Two live sessions for the whole class overlap.") },
  { "deadlines-on-one-day", N_ ("Three or more pieces of work are due on one day.") },
  { "sessions-without-time", N_ ("Most live activities have a date, and some have none.") },

  /* ---- Live sessions ---- */
  { "live-long", N_ ("A live activity goes on for more than an hour, unless it is face to face.") },
  { "live-lecture", N_ ("Learners listen for more than half an hour in a live activity.") },
  { "live-without-gap", N_ ("Several live sessions go on for more than an hour without a gap of ten minutes.") },
  { "live-long-day", N_ ("Live sessions of one day take more than two hours.") },

  /* ---- Interaction ---- */
  { "group-size", N_ ("A small group has more than seven members, or only one.") },
  { "discussion-of-whole-class", N_ ("A class of more than 15 discusses asynchronously as a whole.") },
  { "no-discussion", N_ ("Learners neither discuss nor work together in any activity.") },
  { "no-teacher", N_ ("You are not present in any activity.") },
  { "one-medium", N_ ("All discussions and group tasks, four or more, use the same tool.") },
  { "sections-without-contact", N_ ("In a section, learners meet neither each other nor you.") },

  /* ---- Video ---- */
  { "video-long", N_ ("An activity has more than 12 minutes of recorded video.") },
  { "section-only-takes-in", N_ ("Learners only read, listen or watch in a section.") },

  /* ---- Access ---- */
  { "heavy-tool", N_ ("A tool needs a good connection, and some learners have a weak one.") },
  { "live-tool-in-own-time", N_ ("An asynchronous activity uses a tool for live use.") },
  { "own-time-tool-live", N_ ("A synchronous activity uses a tool for one’s own time.") },
  { "time-zones", N_ ("A live activity has one time only, for learners in three time zones or more.") },
  { "captions", N_ ("There is video, and a plan cannot say whether it has captions.") },

  /* ---- Workload ---- */
  { "week-over-budget", N_ ("A section takes more than the weekly budget, by over 5%.") },
  { "heaviest-week", N_ ("A section takes more than twice the typical time a week, and two hours more.") },
  { "credits-exceeded", N_ ("All activities take more than the credits stand for, by over a quarter.") },
  { "credits-unfilled-ects", N_ ("All activities take less than three quarters of what ECTS credits stand for, and no weekly budget is set.") },
  { "credits-unfilled-us",
    N_ ("All activities take less than three quarters of what US credits stand for, and no weekly budget is set.") },
  { "minutes-missing", N_ ("Activities do not say how long they take.") },
  { "mostly-taking-in", N_ ("Reading, listening and watching take more than half of the time.") },
  { "weights-not-100", N_ ("What assessment counts for does not add up to 100%.") },
  { "no-feedback-before-grade", N_ ("Activities count for the grade, and none is there for feedback alone.") },

  /* ---- Coverage ---- */
  { "target-missed", N_ ("The synchronous share is outside the target that you have set.") },
  { "outcome-without-activity", N_ ("No activity leads to an outcome.") },
  { "outcome-without-assessment", N_ ("No assessment covers an outcome.") },
  { "activity-without-outcome", N_ ("An activity about the subject leads to none of the outcomes.") },
  { "no-planning", N_ ("Learners work in groups three times or more, and none of it is for planning.") },
  { "no-social", N_ ("No activity is for getting acquainted and supporting each other.") },
  { "acquaintance-late", N_ ("Learners get acquainted only after the first section.") },
  { "many-undecided", N_ ("More than a quarter of the activities are undecided.") },
  { "purposes-missing", N_ ("More than half of the activities do not say what they are for.") },
  { "empty-sections", N_ ("A section has no activities.") },
};

/** poise_words_guide_rule: Returns: (nullable): what the rule with the id @rule looks at, in a sentence */
const char *
poise_words_guide_rule (const char *rule)
{
  for (guint i = 0; i < G_N_ELEMENTS (looks); i++)
    if (g_strcmp0 (looks[i].rule, rule) == 0)
      return _ (looks[i].text);
  return NULL;
}
