/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Captions and choices of the workload helper, one table each, and the sentences on what an estimate rests on.
 */

#include "words/poise-words-workload.h"

#include "words/poise-words-format.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

static const char *const kinds[POISE_N_WORKLOAD_KINDS] = {
  [POISE_WORKLOAD_READING] = NC_ ("workload", "Reading"),
  [POISE_WORKLOAD_WRITING] = NC_ ("workload", "Writing"),
  [POISE_WORKLOAD_VIDEO] = NC_ ("workload", "Watching or Listening"),
  [POISE_WORKLOAD_POSTS] = NC_ ("workload", "Discussion Posts"),
};

static const char *const inputs[POISE_N_WORKLOAD_INPUTS] = {
  [POISE_READING_PAGES] = NC_ ("workload", "Pages to Read"),
  [POISE_READING_DENSITY] = NC_ ("workload", "Page"),
  [POISE_READING_NOVELTY] = NC_ ("workload", "New Concepts"),
  [POISE_READING_PURPOSE] = NC_ ("workload", "Purpose of Reading"),
  [POISE_WRITING_PAGES] = NC_ ("workload", "Pages to Write"),
  [POISE_WRITING_DENSITY] = NC_ ("workload", "Page"),
  [POISE_WRITING_GENRE] = NC_ ("workload", "Kind of Text"),
  [POISE_WRITING_DRAFTS] = NC_ ("workload", "Drafts"),
  [POISE_VIDEO_MINUTES] = NC_ ("workload", "Length in Minutes"),
  [POISE_VIDEO_TIMES] = NC_ ("workload", "Times Played"),
  [POISE_POSTS_NUMBER] = NC_ ("workload", "Posts and Answers"),
  [POISE_POSTS_FORM] = NC_ ("workload", "Form"),
  [POISE_POSTS_WORDS] = NC_ ("workload", "Words in Each"),
  [POISE_POSTS_MINUTES] = NC_ ("workload", "Minutes of Each"),
};

/* The numbers of words are what the page stands for, and part of the source. */
static const char *const choices[POISE_N_WORKLOAD_INPUTS][3] = {
  [POISE_READING_DENSITY]
  = { NC_ ("workload", "Paperback, 450 words"), NC_ ("workload", "Monograph, 600 words"),
      NC_ ("workload", "Textbook, 750 words") },
  [POISE_READING_NOVELTY]
  = { NC_ ("workload", "No new ones"), NC_ ("workload", "Some new ones"), NC_ ("workload", "Many new ones") },
  /* Translators: to survey a text is to skim it for its main ideas; to engage, to work through problems or question
   * each claim */
  [POISE_READING_PURPOSE] = { NC_ ("workload", "Survey"), NC_ ("workload", "Understand"), NC_ ("workload", "Engage") },
  [POISE_WRITING_DENSITY]
  = { NC_ ("workload", "Double-spaced, 250 words"), NC_ ("workload", "Single-spaced, 500 words") },
  [POISE_WRITING_GENRE]
  = { NC_ ("workload", "Reflection or narrative"), NC_ ("workload", "Argument"), NC_ ("workload", "Research") },
  [POISE_WRITING_DRAFTS]
  = { NC_ ("workload", "No drafting"), NC_ ("workload", "Some drafting"), NC_ ("workload", "Extensive drafting") },
  [POISE_POSTS_FORM] = { NC_ ("workload", "Text"), NC_ ("workload", "Audio or video") },
};

static const char *
translate (const char *text)
{
  return g_dpgettext2 (NULL, "workload", text);
}

/** poise_words_workload_kind: Returns: (transfer none): what learners do: "Reading" */
const char *
poise_words_workload_kind (PoiseWorkloadKind kind)
{
  g_return_val_if_fail (kind < POISE_N_WORKLOAD_KINDS, "");

  return translate (kinds[kind]);
}

/** poise_words_workload_input: Returns: (transfer none): what is asked: "Pages to Read" */
const char *
poise_words_workload_input (PoiseWorkloadInput input)
{
  g_return_val_if_fail (input < POISE_N_WORKLOAD_INPUTS, "");

  return translate (inputs[input]);
}

/**
 * poise_words_workload_choice:
 * @input: one that has choices
 * @choice: which, from 0, less than their number
 *
 * Returns: (transfer none): "Monograph, 600 words"
 */
const char *
poise_words_workload_choice (PoiseWorkloadInput input, int choice)
{
  g_return_val_if_fail (input < POISE_N_WORKLOAD_INPUTS, "");
  g_return_val_if_fail (choice >= 0 && choice < poise_workload_input_spec (input)->n_choices, "");

  return translate (choices[input][choice]);
}

/** poise_words_workload_take: (transfer full): "Use 130 min"; for %POISE_UNSET what the button says while it has none */
char *
poise_words_workload_take (int minutes)
{
  g_autofree char *time = minutes != POISE_UNSET ? poise_words_minutes (minutes) : NULL;

  if (time == NULL)
    return g_strdup (_ ("Use the Estimate"));
  /* Translators: a button that takes an estimate; {time} is such as “130 min” */
  return poise_words_format (_ ("Use {time}"), "time", time, NULL);
}

/* The first input that is out of its range, in words; NULL where none is */
static char *
describe_wrong (const PoiseWorkload *workload)
{
  for (guint i = 0; i < POISE_N_WORKLOAD_INPUTS; i++)
    {
      const PoiseWorkloadInputSpec *spec = poise_workload_input_spec (i);
      int value = workload->inputs[i];

      if (poise_workload_uses (workload, i) && (value < spec->minimum || value > spec->maximum))
        {
          g_autofree char *least = poise_words_number (spec->minimum);
          g_autofree char *most = poise_words_number (spec->maximum);

          /* Translators: {what} is what is asked for, such as “Pages to Read” */
          return poise_words_format (_ ("{what}: a whole number from {least} to {most}."), "what",
                                     poise_words_workload_input (i), "least", least, "most", most, NULL);
        }
    }
  return NULL;
}

static char *
describe_reading (const PoiseWorkload *workload)
{
  guint n_pages = (guint) poise_workload_get_pages_per_hour (workload);
  g_autofree char *pages = poise_words_number (n_pages);

  return poise_words_format (ngettext ("{pages} page an hour.", "{pages} pages an hour.", n_pages), "pages", pages, NULL);
}

static char *
describe_writing (const PoiseWorkload *workload)
{
  g_autofree char *time = poise_words_duration (poise_workload_get_minutes_per_page (workload));

  return poise_words_format (_ ("{time} for each page."), "time", time, NULL);
}

static char *
describe_posts (const PoiseWorkload *workload)
{
  if (workload->inputs[POISE_POSTS_FORM] == 0)
    return g_strdup (_ ("Thoughtful posts of 250 words take an hour to write. Reading those of others is not in it."));
  return g_strdup (_ ("A minute of a recorded post takes about 21 minutes to prepare and record. Listening to others is "
                      "not in it."));
}

/**
 * poise_words_workload_reason:
 * @workload: some work
 *
 * Returns: (transfer full): what its estimate rests on, or why there is none
 */
char *
poise_words_workload_reason (const PoiseWorkload *workload)
{
  char *wrong = describe_wrong (workload);

  if (wrong != NULL)
    return wrong;
  if (poise_workload_estimate (workload) == POISE_UNSET)
    return g_strdup (_ ("This is too much for one activity."));
  switch (workload->kind)
    {
    case POISE_WORKLOAD_READING:
      return describe_reading (workload);
    case POISE_WORKLOAD_WRITING:
      return describe_writing (workload);
    case POISE_WORKLOAD_POSTS:
      return describe_posts (workload);
    case POISE_WORKLOAD_VIDEO:
    case POISE_N_WORKLOAD_KINDS:
    default:
      return g_strdup (_ ("As long as it is, each time. For pausing and taking notes there is no rate with a source: add "
                          "what you think right."));
    }
}

/**
 * poise_words_workload_read:
 * @text: what was typed
 * @number: (out): the number
 *
 * Reads digits of any script, with space around.
 *
 * Returns: whether @text is a whole number of at most nine digits
 */
gboolean
poise_words_workload_read (const char *text, int *number)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text));
  glong n_digits = g_utf8_strlen (stripped, -1);

  *number = 0;
  if (n_digits < 1 || n_digits > 9)
    return FALSE;
  for (const char *p = stripped; *p != '\0'; p = g_utf8_next_char (p))
    {
      int digit = g_unichar_digit_value (g_utf8_get_char (p));

      if (digit < 0)
        return FALSE;
      *number = *number * 10 + digit;
    }
  return TRUE;
}
