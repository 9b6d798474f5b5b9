/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Rules on the length of live sessions, the gaps between them, and what fills them. The studies are small and
 * of video meetings at work, so where learners meet face to face these rules are silent, and the limits that we
 * draw (poise-mark.h) are wider than what was measured.
 */

#include "advisor/poise-rule.h"

#include "advisor/poise-meeting.h"

#define SOURCE(name) &poise_sources[POISE_SOURCE_##name]

/* What let stress sink again between meetings. */
#define GAP_MINUTES 10
/* When stress set in on days of meetings. */
#define DAY_MINUTES 120

/* Some activities bear the mark of the rule; how many. */
static gboolean
has_any (const PoiseCase *given, PoiseAdvice *draft)
{
  guint count = given->totals->marks[given->rule->concerns];

  if (count == 0)
    return FALSE;
  poise_advice_put_number (draft, "count", count);
  poise_advice_put_minutes (draft, "limit", given->rule->constant);
  return TRUE;
}

static gboolean
is_timed_video (const PoiseCase *given, const PoiseMeeting *meeting)
{
  return meeting->start >= 0 && meeting->minutes > 0
         && !poise_activity_is_face_to_face (given->plan, given->catalogue, meeting->activity);
}

/* Two or more sessions that follow each other with hardly a gap, and together take long. */
static gboolean
has_chain (const PoiseCase *given, PoiseAdvice *draft)
{
  const GArray *meetings = poise_case_get_meetings (given);
  guint length = 0;
  int begin = 0, end = 0;
  guint32 day = 0;

  for (guint i = 0; i < meetings->len; i++)
    {
      const PoiseMeeting *meeting = &g_array_index (meetings, PoiseMeeting, i);

      if (!is_timed_video (given, meeting))
        continue;
      if (length == 0 || meeting->julian != day || meeting->start - end >= GAP_MINUTES)
        {
          length = 0;
          begin = end = meeting->start;
          day = meeting->julian;
        }
      length += meeting->start + meeting->minutes > end;
      end = MAX (end, meeting->start + meeting->minutes);
      if (length > 1 && end - begin > POISE_MARK_LONG_LIVE_MINUTES)
        {
          poise_advice_put_date (draft, "date", day);
          poise_advice_put_minutes (draft, "minutes", end - begin);
          return TRUE;
        }
    }
  return FALSE;
}

static gboolean
has_long_day (const PoiseCase *given, PoiseAdvice *draft)
{
  const GArray *meetings = poise_case_get_meetings (given);
  gint64 minutes = 0;
  guint32 day = 0;

  for (guint i = 0; i < meetings->len; i++)
    {
      const PoiseMeeting *meeting = &g_array_index (meetings, PoiseMeeting, i);

      if (meeting->minutes <= 0
          || poise_activity_is_face_to_face (given->plan, given->catalogue, meeting->activity))
        continue;
      minutes = meeting->julian == day ? minutes + meeting->minutes : meeting->minutes;
      day = meeting->julian;
      if (minutes > DAY_MINUTES)
        {
          poise_advice_put_date (draft, "date", day);
          poise_advice_put_minutes (draft, "minutes", minutes);
          return TRUE;
        }
    }
  return FALSE;
}

/* What a session is made of, and what carries it */
#define MEETING                                                                                              \
  (POISE_READS_OF_ACTIVITIES (MODE) | POISE_READS_OF_ACTIVITIES (SCHEDULE)                                   \
   | POISE_READS_OF_ACTIVITIES (MINUTES) | POISE_READS_OF_ACTIVITIES (TOOLS))

static const PoiseRule rules[] = {
  {
      .id = "live-long",
      .scope = POISE_SCOPE_PLAN,
      .severity = POISE_SEVERITY_HINT,
      .source = SOURCE (MICROSOFT_2020),
      .condition = has_any,
      .constant = POISE_MARK_LONG_LIVE_MINUTES,
      .concerns = POISE_MARK_LONG_LIVE,
  },
  {
      .id = "live-lecture",
      .scope = POISE_SCOPE_PLAN,
      .severity = POISE_SEVERITY_HINT,
      .source = SOURCE (FREEMAN_2014),
      .condition = has_any,
      .constant = POISE_MARK_LONG_LECTURE_MINUTES,
      .concerns = POISE_MARK_LONG_LECTURE,
  },
  {
      .id = "live-without-gap",
      .scope = POISE_SCOPE_SECTION,
      .severity = POISE_SEVERITY_HINT,
      .source = SOURCE (MICROSOFT_2021),
      .reads = POISE_READS (TOOLS),
      .reads_of_activities = MEETING,
      .condition = has_chain,
  },
  {
      .id = "live-long-day",
      .scope = POISE_SCOPE_SECTION,
      .severity = POISE_SEVERITY_WORTH_A_LOOK,
      .source = SOURCE (MICROSOFT_2020),
      .reads = POISE_READS (TOOLS),
      .reads_of_activities = MEETING,
      .condition = has_long_day,
  },
};

const PoiseRuleFamily poise_rules_live = { "live", rules, G_N_ELEMENTS (rules) };
