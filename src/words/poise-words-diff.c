/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What differs between two plans on the whole, and what it comes to in time.
 */

#include "words/poise-words-diff-private.h"

#include "words/poise-words-format.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/* ---- The whole ---- */

static const char *
choose_count_format (PoiseChangeKind kind, guint n)
{
  switch (kind)
    {
    case POISE_CHANGE_SECTION_ADDED:
      return ngettext ("{count} section added", "{count} sections added", n);
    case POISE_CHANGE_SECTION_REMOVED:
      return ngettext ("{count} section removed", "{count} sections removed", n);
    case POISE_CHANGE_SECTION_MOVED:
      return ngettext ("{count} section moved", "{count} sections moved", n);
    case POISE_CHANGE_SECTION_CHANGED:
      return ngettext ("{count} section changed", "{count} sections changed", n);
    case POISE_CHANGE_ACTIVITY_ADDED:
      return ngettext ("{count} activity added", "{count} activities added", n);
    case POISE_CHANGE_ACTIVITY_REMOVED:
      return ngettext ("{count} activity removed", "{count} activities removed", n);
    case POISE_CHANGE_ACTIVITY_MOVED:
      return ngettext ("{count} activity moved", "{count} activities moved", n);
    case POISE_CHANGE_ACTIVITY_CHANGED:
      return ngettext ("{count} activity changed", "{count} activities changed", n);
    case POISE_CHANGE_COURSE:
    case POISE_CHANGE_IDS:
    case POISE_N_CHANGE_KINDS:
    default:
      /* Translators: such as the title of the course, its target, its outcomes */
      return ngettext ("{count} detail of the course changed", "{count} details of the course changed", n);
    }
}

/* How many changes there are of each kind; of the course, how many of its members changed. */
static void
count_kinds (const PoiseDiff *diff, guint *n)
{
  for (guint i = 0; i < poise_diff_get_n_changes (diff); i++)
    {
      const PoiseChange *change = poise_diff_get_change (diff, i);

      if (change->kind != POISE_CHANGE_COURSE)
        n[change->kind]++;
      for (guint member = 0; change->kind == POISE_CHANGE_COURSE && member < 32; member++)
        n[POISE_CHANGE_COURSE] += (change->members >> member) & 1;
    }
}

/**
 * poise_words_diff_summary:
 * @diff: what differs
 *
 * Returns: (transfer full): how much differs: "1 section added, 2 activities moved and 1 activity changed"; other ids
 *   count only where nothing else differs
 */
char *
poise_words_diff_summary (const PoiseDiff *diff)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new_with_free_func (g_free);
  guint n[POISE_N_CHANGE_KINDS] = { 0 };

  if (poise_diff_is_empty (diff))
    return g_strdup (_ ("Nothing differs"));
  count_kinds (diff, n);
  if (poise_diff_get_n_changes (diff) == n[POISE_CHANGE_IDS])
    return g_strdup (_ ("Only the ids differ"));
  for (guint kind = POISE_CHANGE_COURSE; kind < POISE_N_CHANGE_KINDS; kind++)
    if (n[kind] > 0)
      {
        g_autofree char *count = poise_words_number (n[kind]);

        g_ptr_array_add (parts, poise_words_format (choose_count_format (kind, n[kind]), "count", count, NULL));
      }
  g_ptr_array_add (parts, NULL);
  return poise_words_list ((const char *const *) parts->pdata);
}

/**
 * poise_words_diff_share:
 * @diff: what differs
 *
 * Returns: (transfer full): the share of synchronous time in the course: "34% of the decided time is synchronous, was
 *   40%."
 */
char *
poise_words_diff_share (const PoiseDiff *diff)
{
  const PoiseShift *course = poise_diff_get_course (diff);
  g_autofree char *before = poise_words_share (&course->before, POISE_MODE_SYNCHRONOUS);
  g_autofree char *now = poise_words_share (&course->after, POISE_MODE_SYNCHRONOUS);

  if (before == NULL && now == NULL)
    return g_strdup (_ ("No time is decided in either plan."));
  if (before == NULL)
    return poise_words_format (_ ("{now} of the decided time is synchronous; no time was decided."), "now", now, NULL);
  if (now == NULL)
    return poise_words_format (_ ("No time is decided any more; {before} was synchronous."), "before", before, NULL);
  if (g_str_equal (before, now))
    return poise_words_format (_ ("{now} of the decided time is synchronous, as before."), "now", now, NULL);
  return poise_words_format (_ ("{now} of the decided time is synchronous, was {before}."), "now", now, "before", before,
                             NULL);
}

/* ---- Sections ---- */

/** poise_words_shift_title: what @shift is about: the section as the newer plan calls it, or "Whole course" */
char *
poise_words_shift_title (const PoiseDiff *diff, const PoiseShift *shift)
{
  if (shift->section_after >= 0)
    return poise_words_section_title (poise_diff_get_after (diff), (guint) shift->section_after);
  if (shift->section_before >= 0)
    return poise_words_section_title (poise_diff_get_before (diff), (guint) shift->section_before);
  /* Translators: said of differences that are about no section */
  return g_strdup (_ ("Whole course"));
}

/**
 * poise_words_shift_time:
 * @shift: of a section or the course
 * @mode: a mode
 *
 * Returns: (transfer full) (nullable): the time of that mode: "Synchronous: 1 h, was 2 h 30 min."; %NULL where there is
 *   none and was none
 */
char *
poise_words_shift_time (const PoiseShift *shift, PoiseMode mode)
{
  g_autofree char *now = poise_words_duration (shift->after.minutes[mode]);
  g_autofree char *before = poise_words_duration (shift->before.minutes[mode]);

  if (shift->after.minutes[mode] == 0 && shift->before.minutes[mode] == 0)
    return NULL;
  if (shift->after.minutes[mode] == shift->before.minutes[mode])
    /* Translators: time by mode: "Synchronous: 1 h, as before." */
    return poise_words_format (_ ("{mode}: {now}, as before."), "mode", poise_words_mode (mode), "now", now, NULL);
  /* Translators: time by mode: "Synchronous: 1 h, was 2 h 30 min." */
  return poise_words_format (_ ("{mode}: {now}, was {before}."), "mode", poise_words_mode (mode), "now", now, "before",
                             before, NULL);
}

static const char *
choose_switch_format (PoiseMode from, PoiseMode to, gint64 minutes)
{
  gulong n = (gulong) minutes;

  if (from == POISE_MODE_SYNCHRONOUS && to == POISE_MODE_ASYNCHRONOUS)
    /* Translators: "90 minutes moved from synchronous to asynchronous." It may stand after "Week 5: ". */
    return ngettext ("{minutes} minute moved from synchronous to asynchronous.",
                     "{minutes} minutes moved from synchronous to asynchronous.", n);
  if (from == POISE_MODE_ASYNCHRONOUS && to == POISE_MODE_SYNCHRONOUS)
    return ngettext ("{minutes} minute moved from asynchronous to synchronous.",
                     "{minutes} minutes moved from asynchronous to synchronous.", n);
  if (from == POISE_MODE_SYNCHRONOUS)
    return ngettext ("{minutes} minute moved from synchronous to undecided.",
                     "{minutes} minutes moved from synchronous to undecided.", n);
  if (from == POISE_MODE_ASYNCHRONOUS)
    return ngettext ("{minutes} minute moved from asynchronous to undecided.",
                     "{minutes} minutes moved from asynchronous to undecided.", n);
  if (to == POISE_MODE_SYNCHRONOUS)
    return ngettext ("{minutes} minute moved from undecided to synchronous.",
                     "{minutes} minutes moved from undecided to synchronous.", n);
  return ngettext ("{minutes} minute moved from undecided to asynchronous.",
                   "{minutes} minutes moved from undecided to asynchronous.", n);
}

static void
add_minutes (GPtrArray *sentences, const char *format, gint64 minutes)
{
  g_autofree char *number = poise_words_number (minutes);

  if (minutes > 0)
    g_ptr_array_add (sentences, poise_words_format (format, "minutes", number, NULL));
}

/* By how much what is in the section in both plans is longer now. */
static gint64
get_growth (const PoiseShift *shift)
{
  gint64 stayed_before = poise_tally_get_minutes (&shift->before) - poise_tally_get_minutes (&shift->removed) -
                         poise_tally_get_minutes (&shift->left);
  gint64 stayed_after = poise_tally_get_minutes (&shift->after) - poise_tally_get_minutes (&shift->added) -
                        poise_tally_get_minutes (&shift->arrived);

  return stayed_after - stayed_before;
}

static void
add_amounts (GPtrArray *sentences, const PoiseShift *shift)
{
  gint64 arrived = poise_tally_get_minutes (&shift->arrived), left = poise_tally_get_minutes (&shift->left);
  gint64 added = poise_tally_get_minutes (&shift->added), removed = poise_tally_get_minutes (&shift->removed);
  gint64 growth = get_growth (shift);

  add_minutes (sentences,
               /* Translators: time of activities that were in another section before */
               ngettext ("{minutes} minute came from other sections.",
                         "{minutes} minutes came from other sections.", (gulong) arrived),
               arrived);
  add_minutes (sentences,
               ngettext ("{minutes} minute went to other sections.",
                         "{minutes} minutes went to other sections.", (gulong) left),
               left);
  add_minutes (sentences,
               /* Translators: time of new activities */
               ngettext ("{minutes} minute was added.", "{minutes} minutes were added.",
                         (gulong) added),
               added);
  add_minutes (sentences,
               ngettext ("{minutes} minute was removed.", "{minutes} minutes were removed.",
                         (gulong) removed),
               removed);
  add_minutes (sentences,
               /* Translators: the activities that it had before take longer */
               ngettext ("{minutes} minute more for what was there.",
                         "{minutes} minutes more for what was there.", (gulong) MAX (growth, 0)),
               growth);
  add_minutes (sentences,
               ngettext ("{minutes} minute less for what was there.",
                         "{minutes} minutes less for what was there.", (gulong) MAX (-growth, 0)),
               -growth);
}

/**
 * poise_words_shift_brief:
 * @shift: what the differences come to for a section, or for the course
 *
 * Returns: (transfer full) (array zero-terminated=1): where its time went, first of all between the modes, to stand
 *   below its title: "90 minutes moved from synchronous to asynchronous."; none where all time is as it was
 */
char **
poise_words_shift_brief (const PoiseShift *shift)
{
  static const PoiseMode modes[] = { POISE_MODE_SYNCHRONOUS, POISE_MODE_ASYNCHRONOUS, POISE_MODE_UNDECIDED };
  GPtrArray *sentences = g_ptr_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    for (guint k = 0; k < G_N_ELEMENTS (modes); k++)
      if (i != k)
        {
          gint64 minutes = shift->switched[modes[i]][modes[k]];

          add_minutes (sentences, choose_switch_format (modes[i], modes[k], minutes), minutes);
        }
  add_amounts (sentences, shift);
  g_ptr_array_add (sentences, NULL);
  return (char **) g_ptr_array_free (sentences, FALSE);
}

/**
 * poise_words_shift:
 * @diff: what differs
 * @shift: what it comes to for a section, or for the course
 *
 * Returns: (transfer full) (array zero-terminated=1): the same with its title: "Week 5: 90 minutes moved from
 *   synchronous to asynchronous."
 */
char **
poise_words_shift (const PoiseDiff *diff, const PoiseShift *shift)
{
  g_autofree char *title = poise_words_shift_title (diff, shift);
  char **sentences = poise_words_shift_brief (shift);

  for (guint i = 0; sentences[i] != NULL; i++)
    {
      g_autofree char *sentence = sentences[i];

      /* Translators: a section, and a sentence on its time: "Week 5: 90 minutes were added." */
      sentences[i] = poise_words_format (_ ("{section}: {sentence}"), "section", title, "sentence", sentence, NULL);
    }
  return sentences;
}
