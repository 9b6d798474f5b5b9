/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Sentences around the comparison of two plans.
 */

#include "words/poise-words-compare.h"

#include "words/poise-words-clock.h"
#include "words/poise-words-counts.h"
#include "words/poise-words-diff.h"
#include "words/poise-words-format.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/* ---- When it was saved ---- */

/* The one of two sentences that fits, filled in: with the time of a day, or with day and time. */
static char *
tell_saved (gint64 saved, gint64 now, const char *today, const char *earlier)
{
  gboolean same_day;
  g_autofree char *text = poise_words_clock (saved, now, &same_day);

  if (!text)
    /* Translators: the saved version of a plan, with which it is compared */
    return g_strdup (_ ("Saved"));
  return poise_words_format (same_day ? today : earlier, "time", text, NULL);
}

/**
 * poise_words_saved_at:
 * @saved: when, in seconds since 1970
 * @now: the time that is now, the same way
 *
 * Returns: (transfer full): "Saved at 14:05" of today, "Saved on Mon, 18 Jan, 14:05" of another day
 */
char *
poise_words_saved_at (gint64 saved, gint64 now)
{
  /* Translators: {time} is a time of today: "Saved at 14:05" */
  return tell_saved (saved, now, _ ("Saved at {time}"),
                     /* Translators: {time} is a day and a time: "Saved on Mon, 18 Jan, 14:05" */
                     _ ("Saved on {time}"));
}

/** poise_words_same_as_saved: that a plan is what its file held when it was saved; arguments as above. */
char *
poise_words_same_as_saved (gint64 saved, gint64 now)
{
  /* Translators: {time} is a time of today */
  return tell_saved (saved, now, _ ("Nothing differs from the file saved at {time}."),
                     /* Translators: {time} is a day and a time */
                     _ ("Nothing differs from the file saved on {time}."));
}

/** poise_words_same_as: that a plan does not differ from the plan or template called @name. */
char *
poise_words_same_as (const char *name)
{
  return poise_words_format (_ ("Nothing differs from “{name}”."), "name", name, NULL);
}

/* ---- How much ---- */

static guint
count_sections (const PoiseDiff *diff)
{
  guint n = 0;

  for (guint i = 0; i < poise_diff_get_n_sections (diff); i++)
    n += poise_diff_get_section (diff, i)->n_changes > 0;
  return n;
}

/** poise_words_compare_count: "12 changes in 4 sections"; without sections where only the course itself differs. */
char *
poise_words_compare_count (const PoiseDiff *diff)
{
  guint n = poise_diff_get_n_changes (diff), n_sections = count_sections (diff);
  g_autofree char *count = poise_words_number (n), *changes = NULL, *number = NULL;

  changes = poise_words_format (ngettext ("{count} change", "{count} changes", n), "count", count, NULL);
  if (n_sections == 0)
    return g_steal_pointer (&changes);
  number = poise_words_number (n_sections);
  /* Translators: "12 changes in 4 sections"; {changes} is "12 changes" */
  return poise_words_format (ngettext ("{changes} in {count} section", "{changes} in {count} sections", n_sections),
                             "changes", changes, "count", number, NULL);
}

/** poise_words_compare_pair: "Week 5. Synchronous: 1 h, was 2 h. Asynchronous: 3 h, as before." */
char *
poise_words_compare_pair (const PoiseDiff *diff, const PoiseShift *shift)
{
  static const PoiseMode modes[] = { POISE_MODE_SYNCHRONOUS, POISE_MODE_ASYNCHRONOUS, POISE_MODE_UNDECIDED };
  g_autofree char *title = poise_words_shift_title (diff, shift);
  char *text;
  gboolean any = FALSE;

  if (shift->section_before < 0 && shift->section_after >= 0)
    /* Translators: a section that only the newer of two plans has */
    text = poise_words_format (_ ("{section}, added."), "section", title, NULL);
  else if (shift->section_after < 0 && shift->section_before >= 0)
    /* Translators: a section that only the older of two plans has */
    text = poise_words_format (_ ("{section}, removed."), "section", title, NULL);
  else
    /* Translators: the title of a section, before sentences on its time */
    text = poise_words_format (_ ("{section}."), "section", title, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    {
      char *sentence = poise_words_shift_time (shift, modes[i]);

      any = any || sentence;
      if (sentence)
        poise_words_add_sentence (&text, sentence);
    }
  if (!any)
    poise_words_add_sentence (&text, g_strdup (_ ("No time in either plan.")));
  return text;
}

/** poise_words_compare_summary: what the chart of both plans shows, for whoever does not see it. */
char *
poise_words_compare_summary (const PoiseDiff *diff)
{
  char *text = poise_words_diff_share (diff);
  guint n_differ = 0;
  g_autofree char *count = NULL;

  poise_words_add_sentence (&text, poise_words_compare_pair (diff, poise_diff_get_course (diff)));
  for (guint i = 0; i < poise_diff_get_n_sections (diff); i++)
    {
      const PoiseShift *shift = poise_diff_get_section (diff, i);

      for (guint mode = 0; mode < POISE_N_MODES; mode++)
        if (shift->before.minutes[mode] != shift->after.minutes[mode])
          {
            n_differ++;
            break;
          }
    }
  count = poise_words_number (n_differ);
  if (n_differ > 0)
    poise_words_add_sentence (&text, poise_words_format (ngettext ("The time of {count} section differs.",
                                                                   "The times of {count} sections differ.", n_differ),
                                                         "count", count, NULL));
  return text;
}

/**
 * poise_words_minutes_difference:
 * @before: minutes
 * @after: minutes
 *
 * Returns: (transfer full): by how much it is more or less: "+30 min", "−1 h 30 min"; "same" where it is neither
 */
char *
poise_words_minutes_difference (gint64 before, gint64 after)
{
  g_autofree char *time = poise_words_duration (after > before ? after - before : before - after);

  if (after == before)
    /* Translators: of an amount that has not changed */
    return g_strdup (C_ ("difference", "same"));
  /* Translators: by how much longer it is: "+1 h 30 min" */
  return poise_words_format (after > before ? C_ ("difference", "+{time}")
                                            /* Translators: by how much shorter it is: "−1 h 30 min" */
                                            : C_ ("difference", "−{time}"),
                             "time", time, NULL);
}

/* ---- Buttons ---- */

/** poise_words_compare_show: what a screen reader calls the button “Show” of a change to @title. */
char *
poise_words_compare_show (const char *title)
{
  /* Translators: what a screen reader calls the button “Show” of an activity or a section */
  return poise_words_format (_ ("Show “{title}”"), "title", title, NULL);
}

/** poise_words_compare_restore: what a screen reader calls the button “Restore” of a change to @title. */
char *
poise_words_compare_restore (const char *title)
{
  /* Translators: what a screen reader calls the button that puts an activity back as it was saved */
  return poise_words_format (_ ("Restore “{title}”"), "title", title, NULL);
}

/** poise_words_compare_restored: that @title is as it was saved again. */
char *
poise_words_compare_restored (const char *title)
{
  return poise_words_format (_ ("“{title}” restored"), "title", title, NULL);
}
