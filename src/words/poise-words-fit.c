/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The reasons for either mode, as sentences; and words of titles that hint at one.
 */

#include "words/poise-words-advice.h"

#include "words/poise-words-format.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>
#include <string.h>

/* What is said where a reason holds, and where it would if it held. */
typedef struct
{
  const char *fits;
  const char *missing;
} FitWords;

static const FitWords words[POISE_N_FIT_REASONS] = {
  [POISE_FIT_CANNOT_MEET] = { N_ ("Asynchronous fits because learners cannot meet at the same time."), NULL },
  [POISE_FIT_COMPLEX_ISSUE]
  = { N_ ("Asynchronous fits because the issue is complex: learners need time to reflect."),
      N_ ("Asynchronous would help if learners are to reflect on a complex issue.") },
  [POISE_FIT_NEW_CONTENT]
  = { N_ ("Asynchronous fits because learners take in something new: they can pause and "
          "repeat."),
      N_ ("Asynchronous would help if learners are to take in something new.") },
  [POISE_FIT_WORK_ALONE]
  = { N_ ("Asynchronous fits because everybody works alone: nobody has to wait for an answer."),
      N_ ("Asynchronous would help if everybody is to work alone.") },
  [POISE_FIT_TIME_ZONES]
  = { N_ ("Asynchronous fits because learners live in several time zones: a common time is hard to find."),
      NULL },
  [POISE_FIT_WEAK_CONNECTIONS]
  = { N_ ("Asynchronous fits because some learners have weak connections: it asks less of them."), NULL },
  [POISE_FIT_TITLE_OWN_TIME]
  = { N_ ("A weak hint: “{word}” in the title often means asynchronous work."), NULL },
  [POISE_FIT_PLANNING]
  = { N_ ("Synchronous fits because work is planned: quick answers commit and motivate."),
      N_ ("Synchronous would help if learners are to plan work together.") },
  [POISE_FIT_ACQUAINTANCE]
  = { N_ ("Synchronous fits because learners get to know and support each other: it brings them closer."),
      N_ ("Synchronous would help if learners are to get to know each other.") },
  [POISE_FIT_SIMPLE_ISSUE]
  = { N_ ("Synchronous fits because the issue is simple: a talk settles it sooner."),
      N_ ("Synchronous would help if the issue is simple enough to be settled in a talk.") },
  [POISE_FIT_AGREEMENT]
  = { N_ ("Synchronous fits because learners have to agree: they do so sooner when they keep in step."),
      N_ ("Synchronous would help if learners have to agree on a common result.") },
  [POISE_FIT_TEACHER_PRESENT]
  = { N_ ("Synchronous fits because you are present: learners get answers at once."),
      N_ ("Synchronous would help if learners are to get answers from you at once.") },
  [POISE_FIT_TITLE_LIVE] = { N_ ("A weak hint: “{word}” in the title often means synchronous work."), NULL },
};

/** poise_words_fit_verdict: (transfer full): what the weighing comes to, in one sentence. */
char *
poise_words_fit_verdict (const PoiseFit *fit)
{
  gboolean clear = poise_fit_is_clear (fit);

  switch (poise_fit_get_mode (fit))
    {
    case POISE_MODE_SYNCHRONOUS:
      return g_strdup (clear ? _ ("Synchronous fits better.") : _ ("Synchronous fits a little better."));
    case POISE_MODE_ASYNCHRONOUS:
      return g_strdup (clear ? _ ("Asynchronous fits better.") : _ ("Asynchronous fits a little better."));
    case POISE_MODE_UNDECIDED:
    case POISE_N_MODES:
    default:
      return g_strdup (fit->reasons != 0
                           ? _ ("Both modes fit equally well.")
                           : _ ("The plan says too little about this activity to suggest a mode."));
    }
}

/* The case-folded @word as it stands in @title; as it is where folding has changed its length */
static char *
quote (const char *title, const char *word)
{
  glong length = g_utf8_strlen (word, -1), last = g_utf8_strlen (title, -1) - length;

  for (glong i = 0; i <= last; i++)
    {
      g_autofree char *part = g_utf8_substring (title, i, i + length);
      g_autofree char *folded = g_utf8_casefold (part, -1);

      if (strcmp (folded, word) == 0)
        return g_steal_pointer (&part);
    }
  return g_strdup (word);
}

/**
 * poise_words_fit_reason:
 * @reason: a reason that holds
 * @activity: of this activity
 * @hints: (nullable): the words that counted in its title
 *
 * Returns: (transfer full): "Asynchronous fits because …"
 */
char *
poise_words_fit_reason (PoiseFitReasonIndex reason, const PoiseActivity *activity, const PoiseFitHints *hints)
{
  const char *word;
  g_autofree char *quoted = NULL;

  g_return_val_if_fail (reason < POISE_N_FIT_REASONS, NULL);

  word = poise_fit_find_hint (hints, poise_fit_reasons[reason].mode, activity->title);
  quoted = word != NULL ? quote (activity->title, word) : g_strdup ("");
  return poise_words_format (_ (words[reason].fits), "word", quoted, NULL);
}

/** poise_words_fit_missing: (nullable): "Synchronous would help if …", of a reason that does not hold. */
const char *
poise_words_fit_missing (PoiseFitReasonIndex reason)
{
  g_return_val_if_fail (reason < POISE_N_FIT_REASONS, NULL);

  return words[reason].missing != NULL ? _ (words[reason].missing) : NULL;
}

/* ---- Words of titles ---- */

/* Adds the words of a list, separated by bars, folded. */
static void
add_words (GPtrArray *all, const char *list)
{
  g_auto (GStrv) parts = g_strsplit (list, "|", -1);

  for (char **part = parts; *part != NULL; part++)
    {
      g_strstrip (*part);
      if (**part != '\0')
        g_ptr_array_add (all, g_utf8_casefold (*part, -1));
    }
}

static const char *const *
list_words (const char *english, const char *translated)
{
  GPtrArray *all = g_ptr_array_new ();

  add_words (all, english);
  if (translated != english)
    add_words (all, translated);
  g_ptr_array_add (all, NULL);
  return (const char *const *)g_ptr_array_free (all, FALSE);
}

static PoiseFitHints *
make_hints (void)
{
  static const char live[] =
      /* Translators: words in the title of an activity that hint at a live one, separated by bars. Use words of your
       * language that are rarely about anything else; do not translate these one by one. */
      N_ ("live|meeting|meet|kick-off|kickoff|webinar|video call|office hours|debate|role "
            "play|Q&A|questions and answers|breakout|lecture|seminar|workshop");
  static const char own_time[] =
      /* Translators: words in the title of an activity that hint at one in the learners' own time, separated by bars.
       * Use words of your language that are rarely about anything else; do not translate these one by one. */
      N_ ("read|reading|watch|write|writing|essay|reflect|reflection|blog|journal|post|forum|quiz|self-test|"
          "homework|assignment|hand in|submit|draft|annotate|portfolio");
  PoiseFitHints *hints = g_new0 (PoiseFitHints, 1);

  hints->live = list_words (live, _ (live));
  hints->own_time = list_words (own_time, _ (own_time));
  return hints;
}

/** poise_words_fit_hints: (transfer none): words that count in titles: English ones and those of the language. */
const PoiseFitHints *
poise_words_fit_hints (void)
{
  static const PoiseFitHints *hints;

  if (g_once_init_enter (&hints))
    g_once_init_leave (&hints, make_hints ());
  return hints;
}
