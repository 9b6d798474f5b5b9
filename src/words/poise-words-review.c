/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a person reads while looking through an import.
 */

#include "words/poise-words-review.h"

#include "words/poise-words-counts.h"
#include "words/poise-words-format.h"
#include "words/poise-words-value.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/* How many titles of activities are said in one line. */
#define N_NAMED 12u

/** poise_words_review_mode_count: "3 synchronous": how many activities are so */
char *
poise_words_review_mode_count (PoiseMode mode, guint n_activities)
{
  g_autofree char *count = poise_words_number (n_activities);
  const char *text;

  switch (mode)
    {
    case POISE_MODE_SYNCHRONOUS:
      /* Translators: how many activities are so */
      text = ngettext ("{count} synchronous", "{count} synchronous", n_activities);
      break;
    case POISE_MODE_ASYNCHRONOUS:
      /* Translators: how many activities are so */
      text = ngettext ("{count} asynchronous", "{count} asynchronous", n_activities);
      break;
    case POISE_MODE_UNDECIDED:
    case POISE_N_MODES:
    default:
      /* Translators: of how many activities the mode is undecided */
      text = ngettext ("{count} undecided", "{count} undecided", n_activities);
    }
  return poise_words_format (text, "count", count, NULL);
}

/** poise_words_review_read: how much came of a file */
char *
poise_words_review_read (guint n_sections, guint n_activities, guint n_breaks)
{
  g_autofree char *sections = poise_words_count_sections (n_sections);
  g_autofree char *activities = poise_words_count_activities (n_activities);
  g_autofree char *breaks = poise_words_count_breaks (n_breaks);
  const char *const items[] = { sections, activities, n_breaks > 0 ? breaks : NULL, NULL };

  return poise_words_list (items);
}

/* Adds a sentence about so many activities, where there are any. */
static void
add_count (char **text, guint n_activities, const char *sentence)
{
  g_autofree char *count = poise_words_number (n_activities);

  if (n_activities > 0)
    poise_words_add_sentence (text, poise_words_format (sentence, "count", count, NULL));
}

/**
 * poise_words_review_guessed:
 * @n_said: of how many activities the file says the mode itself
 * @n_guessed: how many others have the mode that was guessed
 * @n_changed: to how many a person gave another mode than the file says or was guessed
 * @n_open: how many are undecided
 *
 * Returns: (transfer full): sentences on where the modes are from
 */
char *
poise_words_review_guessed (guint n_said, guint n_guessed, guint n_changed, guint n_open)
{
  char *text = NULL;

  add_count (&text, n_said,
             ngettext ("The file itself says the mode of {count} activity.",
                       "The file itself says the modes of {count} activities.", n_said));
  add_count (&text, n_guessed,
             ngettext ("The mode of {count} activity is a guess, with its reason.",
                       "The modes of {count} activities are guesses, each with its reason.", n_guessed));
  add_count (&text, n_changed,
             ngettext ("You changed the mode of {count} activity.", "You changed the modes of {count} activities.",
                       n_changed));
  add_count (&text, n_open,
             ngettext ("The mode of {count} activity is left open.", "The modes of {count} activities are left open.",
                       n_open));
  return text != NULL ? text : g_strdup (_ ("No mode had to be guessed."));
}

/**
 * poise_words_review_head:
 * @guessed: (nullable): what poise_words_review_guessed() says of the activities; %NULL where there are none
 * @can_change: whether they can be looked through
 *
 * Returns: (transfer full): the same, and what can be done about it
 */
char *
poise_words_review_head (const char *guessed, gboolean can_change)
{
  char *text = g_strdup (guessed != NULL ? guessed : _ ("No activity was found in the file."));

  if (guessed != NULL && can_change)
    poise_words_add_sentence (&text, g_strdup (_ ("Each can be changed here, or later in the plan.")));
  return text;
}

/** poise_words_review_only_open: a check box that shows only activities with no mode yet; @n_open: how many there are */
char *
poise_words_review_only_open (guint n_open)
{
  g_autofree char *count = poise_words_number (n_open);

  return poise_words_format (ngettext ("Only What Is Left Open ({count})", "Only What Is Left Open ({count})", n_open),
                             "count", count, NULL);
}

/** poise_words_review_kind: "Forum (3)": what activities are where they come from, and how many; @kind is a name */
char *
poise_words_review_kind (const char *kind, guint n_items)
{
  g_autofree char *count = poise_words_number (n_items);

  /* Translators: a kind of activities, and how many there are: "Forum (3)" */
  return poise_words_format (_ ("{kind} ({count})"), "kind", kind, "count", count, NULL);
}

/** poise_words_review_kind_modes: "2 synchronous and 1 undecided"; @n_modes: (array fixed-size=3): by mode; one is not 0 */
char *
poise_words_review_kind_modes (const guint *n_modes)
{
  static const PoiseMode order[] = { POISE_MODE_SYNCHRONOUS, POISE_MODE_ASYNCHRONOUS, POISE_MODE_UNDECIDED };
  g_autoptr (GPtrArray) counts = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    if (n_modes[order[i]] > 0)
      g_ptr_array_add (counts, poise_words_review_mode_count (order[i], n_modes[order[i]]));
  g_ptr_array_add (counts, NULL);
  return poise_words_list ((const char *const *)counts->pdata);
}

static const char *
find_decided (PoiseMode guessed)
{
  switch (guessed)
    {
    case POISE_MODE_SYNCHRONOUS:
      return _ ("You decided otherwise; the guess was synchronous.");
    case POISE_MODE_ASYNCHRONOUS:
      return _ ("You decided otherwise; the guess was asynchronous.");
    case POISE_MODE_UNDECIDED:
    case POISE_N_MODES:
    default:
      return _ ("You decided it; it was left open.");
    }
}

/** poise_words_review_decided: @why: what was guessed, and why; and that the person decided otherwise */
char *
poise_words_review_decided (const char *why, PoiseMode guessed)
{
  char *text = g_strdup (why);

  poise_words_add_sentence (&text, g_strdup (find_decided (guessed)));
  return text;
}

/** poise_words_review_notes: the heading above what an import left out, read otherwise, or did not understand */
char *
poise_words_review_notes (guint n_notes)
{
  g_autofree char *count = poise_words_number (n_notes);

  return poise_words_format (
      ngettext ("{count} note on how the file was read", "{count} notes on how the file was read", n_notes),
      "count", count, NULL);
}

/** poise_words_review_guess: "Announcements: Asynchronous. Forum: …": @change: an activity with its mode; @why: a sentence */
char *
poise_words_review_guess (const char *change, const char *why)
{
  /* Translators: the title of an activity with its mode, and the reason for it */
  return poise_words_format (_ ("{change}. {reason}"), "change", change, "reason", why, NULL);
}

/**
 * poise_words_review_guesses:
 * @mode: what was guessed
 * @titles: (element-type utf8): of all activities for which this was
 * @why: a sentence: the reason, which is the same for all
 *
 * Returns: (transfer full): "Asynchronous (3): “Announcements”, “News” and “Questions”. Forum: …"
 */
char *
poise_words_review_guesses (PoiseMode mode, GPtrArray *titles, const char *why)
{
  g_autoptr (GPtrArray) named = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *count = poise_words_number (titles->len);
  g_autofree char *list = NULL;

  for (guint i = 0; i < MIN (titles->len, N_NAMED); i++)
    g_ptr_array_add (named, poise_words_quote (titles->pdata[i]));
  if (titles->len > N_NAMED)
    g_ptr_array_add (named, poise_words_more (titles->len - N_NAMED));
  g_ptr_array_add (named, NULL);
  list = poise_words_list ((const char *const *) named->pdata);
  /* Translators: a mode, of how many activities it was guessed, their titles in quotation marks, and a sentence that
   * says why */
  return poise_words_format (_ ("{mode} ({count}): {titles}. {reason}"), "mode", poise_words_mode (mode), "count", count,
                             "titles", list, "reason", why, NULL);
}

/** poise_words_review_line: "Line 3" */
char *
poise_words_review_line (int line)
{
  g_autofree char *number = poise_words_number (line);

  return poise_words_format (_ ("Line {number}"), "number", number, NULL);
}

/** poise_words_review_place: @section: in which an activity is; @evidence: why it has its mode; for a screen reader */
char *
poise_words_review_place (const char *section, const char *evidence)
{
  /* Translators: a section of a course, and a sentence */
  return poise_words_format (_ ("{section}. {sentence}"), "section", section, "sentence", evidence, NULL);
}

/** poise_words_review_set_all: a button that sets the mode of all activities of @kind, as a screen reader says it */
char *
poise_words_review_set_all (const char *kind)
{
  return poise_words_format (_ ("Set all: {kind}"), "kind", kind, NULL);
}

/** poise_words_reading: what is done while a file is read; @name: of the file */
char *
poise_words_reading (const char *name)
{
  return poise_words_format (_ ("Reading “{name}”…"), "name", name, NULL);
}

/** poise_words_reading_progress: "3.1 MB of 12.0 MB"; @size: in bytes, or -1 where nobody knows */
char *
poise_words_reading_progress (goffset done, goffset size)
{
  g_autofree char *read = g_format_size (done);
  g_autofree char *all = size >= 0 ? g_format_size (size) : NULL;

  if (all == NULL)
    return g_steal_pointer (&read);
  /* Translators: how much of a file has been read, such as "3.1 MB of 12.0 MB" */
  return poise_words_format (_ ("{done} of {size}"), "done", read, "size", all, NULL);
}
