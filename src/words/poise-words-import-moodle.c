/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each function is one sentence, or one title.
 */

#include "words/poise-words-import-moodle.h"

#include "words/poise-words-counts.h"
#include "words/poise-words-format.h"
#include "words/poise-words-import-kinds.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/** poise_words_moodle_general: the section above all others of a course */
const char *
poise_words_moodle_general (void)
{
  /* Translators: the title of the first section of a course in Moodle, which is about the whole course */
  return _ ("General");
}

/** poise_words_moodle_elsewhere: a section whose place nobody knows */
const char *
poise_words_moodle_elsewhere (void)
{
  /* Translators: the title of a section with activities of which it is not known where in the course they belong */
  return _ ("Elsewhere in the course");
}

/** poise_words_moodle_topic: a section without a name, in a course by topics; @number: as the language writes it */
char *
poise_words_moodle_topic (const char *number)
{
  /* Translators: the title of a section of a course, as "Week 3" is */
  return poise_words_format (_ ("Topic {number}"), "number", number, NULL);
}

/** poise_words_moodle_in_subsection: where an activity was */
char *
poise_words_moodle_in_subsection (const char *title)
{
  return poise_words_format (_ ("Part of: {title}"), "title", title, NULL);
}

/** poise_words_moodle_opens: from when on it can be done; @time: a date and time of a plan */
char *
poise_words_moodle_opens (const char *time)
{
  g_autofree char *moment = poise_words_time_range (time, -1);

  /* Translators: {time} is a date and time from which on an activity can be done */
  return poise_words_format (_ ("Opens: {time}"), "time", moment, NULL);
}

/** poise_words_moodle_closes: until when it can be done; @time: a date and time of a plan */
char *
poise_words_moodle_closes (const char *time)
{
  g_autofree char *moment = poise_words_time_range (time, -1);

  /* Translators: {time} is a date and time until which an activity can be done */
  return poise_words_format (_ ("Closes: {time}"), "time", moment, NULL);
}

/** poise_words_moodle_choices: learners choose one of @n_choices times */
char *
poise_words_moodle_choices (guint n_choices)
{
  g_autofree char *count = poise_words_number (n_choices);

  return poise_words_format (ngettext ("There is {count} time to choose.", "There are {count} times to choose from.",
                                       n_choices),
                             "count", count, NULL);
}

/** poise_words_moodle_hidden: of a section or an activity that only teachers see */
char *
poise_words_moodle_hidden (void)
{
  return g_strdup (_ ("Hidden from students."));
}

/** poise_words_moodle_left_out: something that learners do nothing in; @kind: what Moodle calls it */
char *
poise_words_moodle_left_out (const char *title, const char *kind)
{
  g_autofree char *name = poise_words_import_kind (kind);

  /* Translators: {title} is a name, {kind} is what it is, such as "Question bank" */
  return poise_words_format (_ ("“{title}” ({kind}) is no activity of learners and was left out."), "title", title,
                             "kind", name, NULL);
}

/** poise_words_moodle_deleted: something that was about to be deleted when the backup was made */
char *
poise_words_moodle_deleted (const char *title)
{
  return poise_words_format (_ ("“{title}” was being deleted in Moodle and was left out."), "title", title, NULL);
}

/** poise_words_moodle_subsection: a subsection, whose activities are in the section around it */
char *
poise_words_moodle_subsection (const char *title, guint n_activities)
{
  g_autofree char *count = poise_words_number (n_activities);

  return poise_words_format (
      /* Translators: {title} is the name of a section within another one */
      ngettext ("The subsection “{title}” became part of the section around it, with {count} activity.",
                "The subsection “{title}” became part of the section around it, with {count} activities.", n_activities),
      "title", title, "count", count, NULL);
}

/** poise_words_moodle_text_meets: a text between activities that tells of a meeting; @quote: what it says */
char *
poise_words_moodle_text_meets (const char *quote)
{
  return poise_words_format (
      _ ("A text between the activities speaks of meeting live, but is no activity; it is in the notes of the section: "
         "“{quote}”"),
      "quote", quote, NULL);
}

/** poise_words_moodle_other_groups: sessions that learners of one group do not go to */
char *
poise_words_moodle_other_groups (const char *title, guint n_sessions)
{
  g_autofree char *count = poise_words_number (n_sessions);

  /* Translators: {title} is the name of an activity */
  return poise_words_format (ngettext ("“{title}” has sessions for several groups; those of one group are in the plan, "
                                       "and {count} session for others was left out.",
                                       "“{title}” has sessions for several groups; those of one group are in the plan, "
                                       "and {count} sessions for others were left out.",
                                       n_sessions),
                             "title", title, "count", count, NULL);
}

/** poise_words_moodle_has_choices: appointments, or classes that are held several times */
char *
poise_words_moodle_has_choices (const char *title, guint n_choices)
{
  g_autofree char *count = poise_words_number (n_choices);

  return poise_words_format (ngettext ("“{title}” offers {count} time, which is not in the plan.",
                                       "“{title}” offers {count} times, of which each learner chooses one; they are not all in "
                                       "the plan.",
                                       n_choices),
                             "title", title, "count", count, NULL);
}

/** poise_words_moodle_wrong_times: dates that no calendar has */
char *
poise_words_moodle_wrong_times (const char *title)
{
  return poise_words_format (_ ("“{title}” has a date that does not exist; it was left out."), "title", title, NULL);
}

/** poise_words_moodle_not_read: an activity that the backup lists and does not have */
char *
poise_words_moodle_not_read (const char *title)
{
  return poise_words_format (_ ("“{title}” is listed in the backup, but what it consists of is missing; only its name was "
                                "read."),
                             "title", title, NULL);
}

/** poise_words_moodle_release: which Moodle the backup is of */
char *
poise_words_moodle_release (const char *release)
{
  /* Translators: {release} is a version of Moodle */
  return poise_words_format (_ ("The backup was made by Moodle {release}."), "release", release, NULL);
}

/** poise_words_moodle_zone: in which zone times are told; @zone: its name in the database of zones */
char *
poise_words_moodle_zone (const char *zone)
{
  g_autofree char *name = poise_words_zone (zone);

  /* Translators: {zone} is such as "Stockholm time" */
  return poise_words_format (_ ("Dates and times are in the zone of this computer: {zone}."), "zone", name, NULL);
}

/** poise_words_moodle_no_weeks: topics have no dates; @start: when the course begins */
char *
poise_words_moodle_no_weeks (const GDate *start)
{
  g_autofree char *day = poise_words_date_full (start);

  return poise_words_format (_ ("The course begins on {day}. Its sections are not weeks, so they have no dates."), "day",
                             day, NULL);
}

/** poise_words_moodle_n_hidden: activities that learners do not see */
char *
poise_words_moodle_n_hidden (guint n_activities)
{
  g_autofree char *count = poise_words_number (n_activities);

  return poise_words_format (ngettext ("{count} activity is hidden from students; its notes say so.",
                                       "{count} activities are hidden from students; their notes say so.", n_activities),
                             "count", count, NULL);
}

/** poise_words_moodle_n_graded: activities that count because they have a grade */
char *
poise_words_moodle_n_graded (guint n_activities)
{
  g_autofree char *count = poise_words_number (n_activities);

  return poise_words_format (ngettext ("{count} assignment or quiz has a grade in Moodle, so it is summative here.",
                                       "{count} assignments and quizzes have a grade in Moodle, so they are summative here.",
                                       n_activities),
                             "count", count, NULL);
}

/** poise_words_moodle_n_cut: descriptions that were too long to keep whole */
char *
poise_words_moodle_n_cut (guint n_texts)
{
  g_autofree char *count = poise_words_number (n_texts);

  return poise_words_format (ngettext ("{count} description is longer than 256 KiB; its end was left out.",
                                       "{count} descriptions are longer than 256 KiB; their ends were left out.", n_texts),
                             "count", count, NULL);
}
