/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Lists of words, each written as one text with semicolons, so that a language can have more or fewer of
 * them; and tables by first and last word, so that a line of many words is read in little time.
 */

#include "core/poise-quick-vocabulary.h"

#include "core/poise-quick-tokens.h"

#include <string.h>

struct _PoiseQuickVocabulary
{
  GHashTable *words[POISE_QUICK_N_WORDS]; /* (element-type utf8) sets */
  GHashTable *first;                      /* word → (element-type PoiseQuickPhrase), longest first */
  GHashTable *last;                       /* likewise; owns nothing */
  GPtrArray *phrases;
  GPtrArray *sections; /* (element-type utf8) "week #" */
  GHashTable *tools;   /* folded name → id */
};

static void
free_phrase (gpointer data)
{
  PoiseQuickPhrase *phrase = data;

  g_strfreev (phrase->words);
  g_free (phrase);
}

/** poise_quick_vocabulary_new: (transfer full) one that knows no words but the shortest unit of minutes. */
PoiseQuickVocabulary *
poise_quick_vocabulary_new (void)
{
  PoiseQuickVocabulary *self = g_new0 (PoiseQuickVocabulary, 1);

  for (int kind = 0; kind < POISE_QUICK_N_WORDS; kind++)
    self->words[kind] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->first
      = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_ptr_array_unref);
  self->last = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_ptr_array_unref);
  self->phrases = g_ptr_array_new_with_free_func (free_phrase);
  self->sections = g_ptr_array_new_with_free_func (g_free);
  self->tools = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  return self;
}

/** poise_quick_vocabulary_free: frees @vocabulary, which may be %NULL. */
void
poise_quick_vocabulary_free (PoiseQuickVocabulary *vocabulary)
{
  if (vocabulary == NULL)
    return;
  for (int kind = 0; kind < POISE_QUICK_N_WORDS; kind++)
    g_hash_table_unref (vocabulary->words[kind]);
  g_hash_table_unref (vocabulary->first);
  g_hash_table_unref (vocabulary->last);
  g_ptr_array_unref (vocabulary->phrases);
  g_ptr_array_unref (vocabulary->sections);
  g_hash_table_unref (vocabulary->tools);
  g_free (vocabulary);
}

/* ASCII is folded at once, as most of what is typed; other scripts by the rules of Unicode. */
static char *
fold_case (const char *text, gsize length)
{
  g_autofree char *plain = NULL;

  for (gsize i = 0; i < length; i++)
    if ((guchar)text[i] >= 0x80)
      {
        plain = g_utf8_normalize (text, length, G_NORMALIZE_ALL_COMPOSE);
        return g_utf8_casefold (plain != NULL ? plain : "", -1);
      }
  return g_ascii_strdown (text, length);
}

/**
 * poise_quick_fold:
 * @text: valid UTF-8
 * @length: its length in bytes, or -1
 *
 * Returns: (transfer full): @text for comparing, without a full stop at its end
 */
char *
poise_quick_fold (const char *text, gssize length)
{
  char *folded = fold_case (text, length < 0 ? strlen (text) : (gsize)length);
  gsize folded_length = strlen (folded);

  if (folded_length > 1 && folded[folded_length - 1] == '.')
    folded[folded_length - 1] = '\0';
  return folded;
}

/* ---- Making one ---- */

static void
add_to_index (GHashTable *table, const char *word, PoiseQuickPhrase *phrase)
{
  GPtrArray *phrases = g_hash_table_lookup (table, word);
  guint at = 0;

  if (phrases == NULL)
    {
      phrases = g_ptr_array_new ();
      g_hash_table_insert (table, g_strdup (word), phrases);
    }
  /* Longer ones first, so that "in own time" is not read as "own time" with an "in" left over. */
  while (at < phrases->len && ((PoiseQuickPhrase *)g_ptr_array_index (phrases, at))->n_words >= phrase->n_words)
    at++;
  g_ptr_array_insert (phrases, at, phrase);
}

static gboolean
is_known (const PoiseQuickVocabulary *self, const char *const *words)
{
  const GPtrArray *phrases = g_hash_table_lookup (self->first, words[0]);

  for (guint i = 0; phrases != NULL && i < phrases->len; i++)
    if (g_strv_equal ((const char *const *)((PoiseQuickPhrase *)g_ptr_array_index (phrases, i))->words, words))
      return TRUE;
  return FALSE;
}

static void
add_phrase (PoiseQuickVocabulary *self, PoiseQuickWords kind, const char *text)
{
  PoiseQuickPlacing placing = *text == ',' ? POISE_QUICK_APART
                              : *text == '#' ? POISE_QUICK_TAG
                                             : POISE_QUICK_ANYWHERE;
  g_autofree char *folded = poise_quick_fold (text + (placing != POISE_QUICK_ANYWHERE), -1);
  g_auto (GStrv) words = g_strsplit (g_strstrip (folded), " ", -1);
  gboolean is_purpose = kind >= POISE_QUICK_WORDS_CONTENT;
  PoiseQuickPhrase *phrase;

  if (words[0] == NULL || is_known (self, (const char *const *)words))
    return;
  phrase = g_new (PoiseQuickPhrase, 1);
  phrase->n_words = g_strv_length (words);
  phrase->words = g_steal_pointer (&words);
  phrase->is_purpose = is_purpose;
  phrase->value = is_purpose ? (int)kind - POISE_QUICK_WORDS_CONTENT + POISE_PURPOSE_CONTENT
                  : kind == POISE_QUICK_WORDS_SYNCHRONOUS  ? POISE_MODE_SYNCHRONOUS
                  : kind == POISE_QUICK_WORDS_ASYNCHRONOUS ? POISE_MODE_ASYNCHRONOUS
                                                           : POISE_MODE_UNDECIDED;
  phrase->placing = placing;
  g_ptr_array_add (self->phrases, phrase);
  add_to_index (self->first, phrase->words[0], phrase);
  add_to_index (self->last, phrase->words[phrase->n_words - 1], phrase);
}

/* Whether another kind that excludes @kind has the word, and came first: Swedish "i" leads, English "I" binds. */
static gboolean
is_taken (const PoiseQuickVocabulary *self, PoiseQuickWords kind, const char *folded)
{
  if (kind == POISE_QUICK_WORDS_HOURS || kind == POISE_QUICK_WORDS_MINUTES)
    return poise_quick_vocabulary_find_unit (self, folded) >= 0;
  if (kind == POISE_QUICK_WORDS_BINDING)
    return poise_quick_vocabulary_has (self, POISE_QUICK_WORDS_LEADING, folded);
  if (kind == POISE_QUICK_WORDS_LEADING)
    return poise_quick_vocabulary_has (self, POISE_QUICK_WORDS_BINDING, folded);
  if (kind >= POISE_QUICK_WORDS_TITLE_COLUMN)
    return poise_quick_vocabulary_find_column (self, folded) >= 0;
  return FALSE;
}

static void
add_word (PoiseQuickVocabulary *self, PoiseQuickWords kind, const char *text)
{
  g_autofree char *folded = poise_quick_fold (text, -1);

  if (kind == POISE_QUICK_WORDS_SECTION)
    g_ptr_array_add (self->sections, strchr (folded, '#') != NULL ? g_strdup (folded)
                                                                  : g_strconcat (folded, " #", NULL));
  else if (!is_taken (self, kind, folded))
    g_hash_table_add (self->words[kind], g_steal_pointer (&folded));
}

/**
 * poise_quick_vocabulary_add:
 * @kind: what the words are for
 * @list: words with semicolons between them. Before one for a mode or purpose, a comma means that it counts
 *   only where it is set apart from the title, and "#" that it counts only as a tag; in one for sections
 *   "#" is where the number stands
 *
 * Adds words of a language.
 */
void
poise_quick_vocabulary_add (PoiseQuickVocabulary *vocabulary, PoiseQuickWords kind, const char *list)
{
  g_auto (GStrv) parts = g_strsplit (list, ";", -1);

  for (int i = 0; parts[i] != NULL; i++)
    {
      if (*g_strstrip (parts[i]) == '\0')
        continue;
      if (kind < POISE_QUICK_WORDS_HOURS)
        add_phrase (vocabulary, kind, parts[i]);
      else
        add_word (vocabulary, kind, parts[i]);
    }
}

/** poise_quick_vocabulary_add_tool: adds the @name of the tool @id, for tables that have a column of tools. */
void
poise_quick_vocabulary_add_tool (PoiseQuickVocabulary *vocabulary, const char *name, const char *id)
{
  g_autofree char *folded = poise_quick_fold (name, -1);

  if (!g_hash_table_contains (vocabulary->tools, folded))
    g_hash_table_insert (vocabulary->tools, g_steal_pointer (&folded), g_strdup (id));
}

/* ---- Asking one ---- */

/** poise_quick_vocabulary_has: whether @folded is one of the words of @kind, which is not one for phrases. */
gboolean
poise_quick_vocabulary_has (const PoiseQuickVocabulary *vocabulary, PoiseQuickWords kind, const char *folded)
{
  return g_hash_table_contains (vocabulary->words[kind], folded);
}

/** poise_quick_vocabulary_find_column: the #PoiseQuickWords of columns that has the name @folded, or -1. */
int
poise_quick_vocabulary_find_column (const PoiseQuickVocabulary *vocabulary, const char *folded)
{
  for (int kind = POISE_QUICK_WORDS_TITLE_COLUMN; kind < POISE_QUICK_N_WORDS; kind++)
    if (poise_quick_vocabulary_has (vocabulary, kind, folded))
      return kind;
  return -1;
}

/** poise_quick_vocabulary_find_unit: the #PoiseQuickKind of the unit of time @folded, or -1. */
int
poise_quick_vocabulary_find_unit (const PoiseQuickVocabulary *vocabulary, const char *folded)
{
  static const char *const shortest[] = { "m", "'", "′", "’", NULL };

  if (poise_quick_vocabulary_has (vocabulary, POISE_QUICK_WORDS_HOURS, folded))
    return POISE_QUICK_HOURS;
  if (poise_quick_vocabulary_has (vocabulary, POISE_QUICK_WORDS_MINUTES, folded))
    return POISE_QUICK_MINUTES;
  return g_strv_contains (shortest, folded) ? (int)POISE_QUICK_SHORT_MINUTES : -1;
}

/** poise_quick_vocabulary_find_tool: (transfer none) (nullable) the id of the tool with the name @folded. */
const char *
poise_quick_vocabulary_find_tool (const PoiseQuickVocabulary *vocabulary, const char *folded)
{
  return g_hash_table_lookup (vocabulary->tools, folded);
}

/** poise_quick_vocabulary_beginning: (nullable) (element-type PoiseQuickPhrase) that begin so, longest first. */
const GPtrArray *
poise_quick_vocabulary_beginning (const PoiseQuickVocabulary *vocabulary, const char *folded)
{
  return g_hash_table_lookup (vocabulary->first, folded);
}

/** poise_quick_vocabulary_ending: (nullable) (element-type PoiseQuickPhrase) that end so, longest first. */
const GPtrArray *
poise_quick_vocabulary_ending (const PoiseQuickVocabulary *vocabulary, const char *folded)
{
  return g_hash_table_lookup (vocabulary->last, folded);
}

/* The phrase of exactly the words of @text, or %NULL */
static const PoiseQuickPhrase *
find_exactly (const PoiseQuickVocabulary *vocabulary, const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  const GPtrArray *phrases = words[0] != NULL ? poise_quick_vocabulary_beginning (vocabulary, words[0]) : NULL;

  for (guint i = 0; phrases != NULL && i < phrases->len; i++)
    {
      const PoiseQuickPhrase *phrase = g_ptr_array_index (phrases, i);

      if (g_strv_equal ((const char *const *)phrase->words, (const char *const *)words))
        return phrase;
    }
  return NULL;
}

/**
 * poise_quick_find_phrase:
 * @folded: the name of a tag, or what stands in a cell: "planning", "self-paced", "own_time"
 *
 * Returns: (transfer none) (nullable): the mode or purpose of exactly these words, wherever it would count
 */
const PoiseQuickPhrase *
poise_quick_find_phrase (const PoiseQuickVocabulary *vocabulary, const char *folded)
{
  const PoiseQuickPhrase *phrase = find_exactly (vocabulary, folded);
  g_autofree char *spaced = NULL;

  if (phrase != NULL || strpbrk (folded, "-_") == NULL)
    return phrase;
  spaced = g_strdelimit (g_strdup (folded), "-_", ' ');
  return find_exactly (vocabulary, spaced);
}

/** poise_quick_vocabulary_get_sections: (element-type utf8) patterns such as "week #", folded. */
const GPtrArray *
poise_quick_vocabulary_get_sections (const PoiseQuickVocabulary *vocabulary)
{
  return vocabulary->sections;
}
