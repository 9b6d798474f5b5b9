/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Word lists of quick entry, read once. A list is one text with semicolons between its words, so that a
 * language can have more or fewer of them.
 */

#include "words/poise-quick-words.h"

#include "words/poise-quick-tokens.h"

#include <glib/gi18n.h>
#include <string.h>

/* A phrase that begins with a comma is understood only where it is set apart: "Sing together" is a title. */
#define SYNCHRONOUS "live;sync;synchronous;synchronously;in real time;,together;,in class;,in-class"
#define ASYNCHRONOUS                                                                                         \
  "async;asynchronous;asynchronously;own time;in own time;in your own time;in their own time;"               \
  "in one’s own time;in one's own time;self-paced;at your own pace;at their own pace;,self paced"
#define UNDECIDED ",undecided"
#define HOURS "h;hr;hrs;hour;hours"
#define MINUTES "min;mins;minute;minutes"

/* After these a time or a mode belongs to the title: "Explain it in 5 min", "Where we live". */
#define BINDING                                                                                              \
  "a;an;the;this;that;these;those;every;each;in;within;after;before;by;of;with;without;at;until;till;to;"    \
  "from;than;about;around;over;under;up;on;first;last;next;per;and;or;not;no;nor;but;vs;versus;is;are;be;"   \
  "being;was;were;i;you;we;they;he;she;it;who;people;us;my;your;our;their;his;her;its;go;goes;going;went;"   \
  "ca;approx;approximately;max;maximum;minimum;least;most;how;what;why;where;when;as;if;x;×;*;+;~;≈;=;&"

/* Before these a time at the start or in the middle belongs to the title: "Swim 30 min a day". */
#define FOLLOWING                                                                                            \
  "a;an;and;or;of;per;each;every;to;before;after;later;early;earlier;ago;from;x;×;more;less;long;longer;"   \
  "old;"                                                                                                     \
  "ahead;apart;daily;weekly;maximum;minimum;max;at;by;until;till;&;+;*"

/* These may stand before a time at the end, and go with it: "Debate for 45 min". */
#define LEADING "for"

typedef struct
{
  GPtrArray *phrases;
  GHashTable *units;
  GHashTable *binding;
  GHashTable *following;
  GHashTable *leading;
} WordLists;

static void
free_phrase (gpointer data)
{
  PoiseQuickPhrase *phrase = data;

  g_strfreev (phrase->words);
  g_free (phrase);
}

/** poise_quick_fold: (transfer full) @text for comparing, without a full stop at its end. */
char *
poise_quick_fold (const char *text, gssize length)
{
  g_autofree char *plain = g_utf8_normalize (text, length, G_NORMALIZE_ALL_COMPOSE);
  char *folded = g_utf8_casefold (plain != NULL ? plain : "", -1);
  gsize folded_length = strlen (folded);

  if (folded_length > 1 && folded[folded_length - 1] == '.')
    folded[folded_length - 1] = '\0';
  return folded;
}

static void
add_words (GHashTable *words, const char *list, int value)
{
  g_auto (GStrv) parts = g_strsplit (list, ";", -1);

  for (int i = 0; parts[i] != NULL; i++)
    {
      char *folded = poise_quick_fold (g_strstrip (parts[i]), -1);

      if (*folded != '\0')
        g_hash_table_replace (words, folded, GINT_TO_POINTER (value));
      else
        g_free (folded);
    }
}

static void
add_phrases (GPtrArray *phrases, const char *list, PoiseMode mode)
{
  g_auto (GStrv) parts = g_strsplit (list, ";", -1);

  for (int i = 0; parts[i] != NULL; i++)
    {
      const char *text = g_strstrip (parts[i]);
      gboolean apart = *text == ',';
      g_autofree char *folded = poise_quick_fold (text + apart, -1);
      PoiseQuickPhrase *phrase;

      if (*g_strstrip (folded) == '\0')
        continue;
      phrase = g_new (PoiseQuickPhrase, 1);
      *phrase = (PoiseQuickPhrase){ g_strsplit (folded, " ", -1), mode, apart };
      g_ptr_array_add (phrases, phrase);
    }
}

/* Longer phrases first, so that "in own time" is not read as "own time" with an "in" left over. */
static int
compare_lengths (gconstpointer a, gconstpointer b)
{
  const PoiseQuickPhrase *const *first = a;
  const PoiseQuickPhrase *const *second = b;

  return (int)g_strv_length ((*second)->words) - (int)g_strv_length ((*first)->words);
}

static GHashTable *
words_new (const char *english, const char *translated, int value)
{
  GHashTable *words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  add_words (words, english, value);
  add_words (words, translated, value);
  return words;
}

static WordLists *
make_lists (void)
{
  WordLists *lists = g_new0 (WordLists, 1);

  lists->phrases = g_ptr_array_new_with_free_func (free_phrase);
  add_phrases (lists->phrases, SYNCHRONOUS, POISE_MODE_SYNCHRONOUS);
  add_phrases (lists->phrases, ASYNCHRONOUS, POISE_MODE_ASYNCHRONOUS);
  add_phrases (lists->phrases, UNDECIDED, POISE_MODE_UNDECIDED);
  /* Translators: the texts with the context "quick entry" are words that a person may type after the title
   * of an activity: "Debate 45 min live". List those of your language, with semicolons between them; the
   * English words are understood in any case. A comma before a word means: only where it is set apart from
   * the title by a comma, a dash, brackets or a time, because it could be part of a title.
   * Here: words for "at the same time" */
  add_phrases (lists->phrases, C_ ("quick entry", "live;synchronous;,together"), POISE_MODE_SYNCHRONOUS);
  /* Translators: words for "in one's own time" */
  add_phrases (lists->phrases, C_ ("quick entry", "asynchronous;own time;self-paced"),
               POISE_MODE_ASYNCHRONOUS);
  /* Translators: words for "not decided whether synchronous or asynchronous" */
  add_phrases (lists->phrases, C_ ("quick entry", ",undecided"), POISE_MODE_UNDECIDED);
  g_ptr_array_sort (lists->phrases, compare_lengths);

  /* Translators: hours, after a number; the short form that Poise itself writes among them */
  lists->units = words_new (HOURS, C_ ("quick entry", "h;hour;hours"), POISE_QUICK_HOURS);
  add_words (lists->units, MINUTES, POISE_QUICK_MINUTES);
  /* Translators: minutes, after a number; the short form that Poise itself writes among them */
  add_words (lists->units, C_ ("quick entry", "min;minute;minutes"), POISE_QUICK_MINUTES);
  add_words (lists->units, "m;';′;’", POISE_QUICK_SHORT_MINUTES);

  /* Translators: words after which a time or a mode is part of the title: "Explain it in 5 min" */
  lists->binding = words_new (BINDING, C_ ("quick entry", "in;within;after;the;a;to;and;or"), 1);
  /* Translators: words before which a time is part of the title: "Swim 30 min a day" */
  lists->following = words_new (FOLLOWING, C_ ("quick entry", "a;per;each;before;after;or;and;of"), 1);
  /* Translators: words that may stand before a time and go with it: "Debate for 45 min" */
  lists->leading = words_new (LEADING, C_ ("quick entry", "for"), 1);
  return lists;
}

static const WordLists *
get_lists (void)
{
  static gsize lists = 0;

  if (g_once_init_enter (&lists))
    g_once_init_leave (&lists, (gsize)make_lists ());
  return (const WordLists *)lists;
}

/** poise_quick_find_unit: the #PoiseQuickKind of the unit of time @folded, or -1. */
int
poise_quick_find_unit (const char *folded)
{
  gpointer kind;

  return g_hash_table_lookup_extended (get_lists ()->units, folded, NULL, &kind) ? GPOINTER_TO_INT (kind)
                                                                                 : -1;
}

/** poise_quick_binds: whether what follows @folded belongs to the title. */
gboolean
poise_quick_binds (const char *folded)
{
  return g_hash_table_contains (get_lists ()->binding, folded);
}

/** poise_quick_follows: whether a time before @folded belongs to the title. */
gboolean
poise_quick_follows (const char *folded)
{
  return g_hash_table_contains (get_lists ()->following, folded);
}

/** poise_quick_leads: whether @folded, before a time at the end, goes with it. */
gboolean
poise_quick_leads (const char *folded)
{
  return g_hash_table_contains (get_lists ()->leading, folded);
}

/** poise_quick_get_phrases: (transfer none) (element-type PoiseQuickPhrase) longest first. */
const GPtrArray *
poise_quick_get_phrases (void)
{
  return get_lists ()->phrases;
}
