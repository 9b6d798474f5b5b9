/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Sentences on what was added, removed and moved.
 */

#include "words/poise-words-diff-private.h"

#include "words/poise-words-document.h"
#include "words/poise-words-format.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/** poise_words_change_kind: (transfer none): what happened, in a word or two */
const char *
poise_words_change_kind (PoiseChangeKind kind)
{
  switch (kind)
    {
    case POISE_CHANGE_SECTION_ADDED:
    case POISE_CHANGE_ACTIVITY_ADDED:
      return C_ ("difference", "Added");
    case POISE_CHANGE_SECTION_REMOVED:
    case POISE_CHANGE_ACTIVITY_REMOVED:
      return C_ ("difference", "Removed");
    case POISE_CHANGE_SECTION_MOVED:
    case POISE_CHANGE_ACTIVITY_MOVED:
      return C_ ("difference", "Moved");
    case POISE_CHANGE_IDS:
      /* Translators: two plans are compared by titles, since they have no ids in common */
      return C_ ("difference", "Compared by Titles");
    case POISE_CHANGE_COURSE:
    case POISE_CHANGE_SECTION_CHANGED:
    case POISE_CHANGE_ACTIVITY_CHANGED:
    case POISE_N_CHANGE_KINDS:
    default:
      return C_ ("difference", "Changed");
    }
}

/* ---- Sections ---- */

static char *
tell_section (const PoisePlan *plan, guint index, const char *format)
{
  g_autofree char *section = poise_words_section_title (plan, index);

  return poise_words_format (format, "section", section, NULL);
}

static char *
tell_section_moved (const PoisePlan *plan, guint index)
{
  g_autofree char *section = poise_words_section_title (plan, index), *previous = NULL;

  if (index == 0)
    return poise_words_format (_ ("“{section}” now comes first."), "section", section, NULL);
  previous = poise_words_section_title (plan, index - 1);
  /* Translators: the order of sections: "“Week 5” now comes after “Week 2”." */
  return poise_words_format (_ ("“{section}” now comes after “{previous}”."), "section", section, "previous", previous,
                             NULL);
}

/* ---- Activities ---- */

static const char *
choose_added_format (const PoiseActivity *activity)
{
  gboolean timed = activity->minutes != POISE_UNSET;

  switch (activity->mode)
    {
    case POISE_MODE_SYNCHRONOUS:
      /* Translators: "Added to “Week 2”: “Quiz”, synchronous, 20 min." */
      return timed ? _ ("Added to “{section}”: “{title}”, synchronous, {time}.")
                   : _ ("Added to “{section}”: “{title}”, synchronous.");
    case POISE_MODE_ASYNCHRONOUS:
      return timed ? _ ("Added to “{section}”: “{title}”, asynchronous, {time}.")
                   : _ ("Added to “{section}”: “{title}”, asynchronous.");
    default:
      return timed ? _ ("Added to “{section}”: “{title}”, undecided, {time}.")
                   : _ ("Added to “{section}”: “{title}”, undecided.");
    }
}

static const char *
choose_removed_format (const PoiseActivity *activity)
{
  gboolean timed = activity->minutes != POISE_UNSET;

  switch (activity->mode)
    {
    case POISE_MODE_SYNCHRONOUS:
      return timed ? _ ("Removed from “{section}”: “{title}”, synchronous, {time}.")
                   : _ ("Removed from “{section}”: “{title}”, synchronous.");
    case POISE_MODE_ASYNCHRONOUS:
      return timed ? _ ("Removed from “{section}”: “{title}”, asynchronous, {time}.")
                   : _ ("Removed from “{section}”: “{title}”, asynchronous.");
    default:
      return timed ? _ ("Removed from “{section}”: “{title}”, undecided, {time}.")
                   : _ ("Removed from “{section}”: “{title}”, undecided.");
    }
}

static char *
tell_activity (const PoisePlan *plan, PoisePlace place, const char *(*choose) (const PoiseActivity *activity))
{
  const PoiseActivity *activity = poise_plan_get_activity (plan, place);
  g_autofree char *section = poise_words_section_title (plan, place.section);
  const char *title = poise_words_document_activity_title (activity);
  g_autofree char *time = poise_words_duration (poise_activity_minutes (activity));

  return poise_words_format (choose (activity), "section", section, "title", title, "time", time, NULL);
}

static char *
tell_moved_within (const PoisePlan *plan, PoisePlace place, const char *title, const char *section)
{
  const char *previous;

  if (place.activity == 0)
    /* Translators: an activity that was further down in a section */
    return poise_words_format (_ ("“{title}” now comes first in “{section}”."), "title", title, "section", section, NULL);
  previous = poise_words_document_activity_title (
      poise_plan_get_activity (plan, (PoisePlace) { place.section, place.activity - 1 }));
  /* Translators: the order of activities in a section: "“Quiz” now comes after “Reading” in “Week 2”." */
  return poise_words_format (_ ("“{title}” now comes after “{previous}” in “{section}”."), "title", title, "previous",
                             previous, "section", section, NULL);
}

static char *
tell_activity_moved (const PoiseDiff *diff, const PoiseChange *change)
{
  const PoisePlan *before = poise_diff_get_before (diff), *after = poise_diff_get_after (diff);
  guint from_section = change->place_before.section, to_section = change->place_after.section;
  const char *title = poise_words_document_activity_title (change->after);
  g_autofree char *from = poise_words_section_title (before, from_section);
  g_autofree char *to = poise_words_section_title (after, to_section);

  if (poise_match_find_section (poise_diff_get_match (diff), POISE_MATCH_BEFORE, from_section) == (int) to_section)
    return tell_moved_within (after, change->place_after, title, to);
  /* Translators: "“Kick-off” moved from “Week 1” to “Week 3”." */
  return poise_words_format (_ ("“{title}” moved from “{from}” to “{to}”."), "title", title, "from", from, "to", to, NULL);
}

/* ---- Public ---- */

static char *
tell_whole (const PoiseDiff *diff, const PoiseChange *change)
{
  const PoisePlan *before = poise_diff_get_before (diff), *after = poise_diff_get_after (diff);

  switch (change->kind)
    {
    case POISE_CHANGE_IDS:
      return g_strdup (_ ("The plans have no section in common by its id. What has the same title is taken to be the "
                          "same."));
    case POISE_CHANGE_SECTION_ADDED:
      return tell_section (after, change->place_after.section, /* Translators: “{section}” is a section, such as “Week 3” */
                           _ ("“{section}” was added."));
    case POISE_CHANGE_SECTION_REMOVED:
      return tell_section (before, change->place_before.section, /* Translators: “{section}” is a section, such as “Week 3” */
                           _ ("“{section}” was removed."));
    case POISE_CHANGE_SECTION_MOVED:
      return tell_section_moved (after, change->place_after.section);
    case POISE_CHANGE_ACTIVITY_ADDED:
      return tell_activity (after, change->place_after, choose_added_format);
    case POISE_CHANGE_ACTIVITY_REMOVED:
      return tell_activity (before, change->place_before, choose_removed_format);
    case POISE_CHANGE_ACTIVITY_MOVED:
      return tell_activity_moved (diff, change);
    case POISE_CHANGE_COURSE:
    case POISE_CHANGE_SECTION_CHANGED:
    case POISE_CHANGE_ACTIVITY_CHANGED:
    case POISE_N_CHANGE_KINDS:
    default:
      return NULL;
    }
}

/**
 * poise_words_change:
 * @diff: what differs
 * @change: one of its changes
 *
 * Returns: (transfer full) (array zero-terminated=1): at least one sentence; of what is changed, one or two for each
 *   member
 */
char **
poise_words_change (const PoiseDiff *diff, const PoiseChange *change)
{
  GPtrArray *sentences = g_ptr_array_new ();
  char *whole = tell_whole (diff, change);

  if (whole != NULL)
    g_ptr_array_add (sentences, whole);
  else
    poise_words_add_members (sentences, diff, change);
  g_ptr_array_add (sentences, NULL);
  return (char **) g_ptr_array_free (sentences, FALSE);
}
