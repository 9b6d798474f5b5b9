/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What can be said of an activity by yes or no, as far as rules on a whole section or plan count it. A mark is
 * a row of data; counts of marks are kept, so that such a rule needs no look at the activities.
 */

#pragma once

#include "advisor/poise-catalogue.h"

G_BEGIN_DECLS

/**
 * PoiseMark:
 * @POISE_MARK_SILENT: it does not say whether learners meet anybody in it, as imported ones do
 * @POISE_MARK_SINGLE_SLOT: synchronous, with no second live session for those who miss the first
 * @POISE_MARK_WHOLE_DISCUSSION: an asynchronous discussion of the subject by the whole class
 * @POISE_MARK_CONTACT: learners meet each other or the teacher, at a common time or not
 * @POISE_MARK_OWN_PLANNING: asynchronous, and there is that reason for a common time
 * @POISE_MARK_LIVE_PLANNING: synchronous, for that reason
 * @POISE_MARK_LONG_LIVE: a long stretch of live session, but not face to face
 * @POISE_MARK_LONG_LECTURE: learners listen for long, with nothing else to do
 * @POISE_MARK_LONG_VIDEO: much recorded video that does not stop for questions
 * @POISE_MARK_VIDEO: learners watch recorded or live video
 */
typedef enum
{
  POISE_MARK_NONE,
  POISE_MARK_SILENT,
  POISE_MARK_UNDECIDED,
  POISE_MARK_NO_MINUTES,
  POISE_MARK_NO_PURPOSE,
  POISE_MARK_HAS_TYPE,
  POISE_MARK_LIVE_WITHOUT_TIME,
  POISE_MARK_LIVE_WITH_TIME,
  POISE_MARK_SINGLE_SLOT,
  POISE_MARK_WHOLE_DISCUSSION,
  POISE_MARK_TEACHER_SAID,
  POISE_MARK_TEACHER_PRESENT,
  POISE_MARK_GROUP_WORK,
  POISE_MARK_TALK_WITH_TOOL,
  POISE_MARK_CONTACT,
  POISE_MARK_CONTENT_WITHOUT_OUTCOME,
  POISE_MARK_SUMMATIVE,
  POISE_MARK_FORMATIVE,
  POISE_MARK_WEIGHTED,
  POISE_MARK_OWN_PLANNING,
  POISE_MARK_OWN_SOCIAL,
  POISE_MARK_OWN_SIMPLE_ISSUE,
  POISE_MARK_OWN_AGREEMENT,
  POISE_MARK_LIVE_PLANNING,
  POISE_MARK_LIVE_SOCIAL,
  POISE_MARK_LIVE_SIMPLE_ISSUE,
  POISE_MARK_LIVE_AGREEMENT,
  POISE_MARK_LONG_LIVE,
  POISE_MARK_LONG_LECTURE,
  POISE_MARK_LONG_VIDEO,
  POISE_MARK_VIDEO,
  POISE_N_MARKS
} PoiseMark;

/** POISE_MARK_LONG_LIVE_MINUTES: more than this is long; timetables give an hour. */
#define POISE_MARK_LONG_LIVE_MINUTES 60

/** POISE_MARK_LONG_LECTURE_MINUTES: listening for longer wants something to do; ours. */
#define POISE_MARK_LONG_LECTURE_MINUTES 30

/** POISE_MARK_LONG_VIDEO_MINUTES: twice the six minutes that a study found, to allow for pauses and notes. */
#define POISE_MARK_LONG_VIDEO_MINUTES 12

/** PoiseMarks: a set of marks, one bit each. */
typedef guint64 PoiseMarks;

/** POISE_MARK_BIT: the place of a mark in a set. */
#define POISE_MARK_BIT(mark) (G_GUINT64_CONSTANT (1) << (mark))

PoiseMarks
poise_marks_of (const PoisePlan *plan, const PoiseCatalogue *catalogue, const PoiseActivity *activity);

gboolean poise_activity_is_face_to_face (const PoisePlan *plan,
                                         const PoiseCatalogue *catalogue,
                                         const PoiseActivity *activity);

G_END_DECLS
