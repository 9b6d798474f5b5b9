/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Queries. Texts are compared folded: compatibility forms, case and accents away. Most texts are plain ASCII
 * and are compared where they stand, without a copy, so that a search can follow typing over 10 000 activities.
 * What other characters fold to is remembered, a few hundred of them for each thread: a text is in one script.
 */

#include "core/poise-query.h"

#include <string.h>

/* What one character becomes; @length 0 for an entry that is free. */
typedef struct
{
  gunichar character;
  guint length;
  char bytes[24];
} FoldedCharacter;

#define N_REMEMBERED 512

static GPrivate remembered = G_PRIVATE_INIT (g_free);

/* Case, accents and compatibility forms away; vowel signs that are letters stay. Folding a text is folding each
 * of its characters: decomposing and case folding look at no neighbours. */
static void
append_slowly (GString *folded, const char *character)
{
  g_autofree char *normal = g_utf8_normalize (character, g_utf8_next_char (character) - character, G_NORMALIZE_ALL);
  g_autofree char *small = normal != NULL ? g_utf8_casefold (normal, -1) : g_strdup ("");
  g_autofree char *apart = g_utf8_normalize (small, -1, G_NORMALIZE_ALL);

  for (const char *p = apart; p != NULL && *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_combining_class (g_utf8_get_char (p)) == 0)
      g_string_append_unichar (folded, g_utf8_get_char (p));
}

static void
append_folded (GString *folded, const char *text)
{
  FoldedCharacter *entries = g_private_get (&remembered), *entry;
  gunichar character = g_utf8_get_char (text);
  gsize start = folded->len;

  if (entries == NULL)
    {
      entries = g_new0 (FoldedCharacter, N_REMEMBERED);
      g_private_set (&remembered, entries);
    }
  entry = &entries[character % N_REMEMBERED];
  if (entry->length > 0 && entry->character == character)
    {
      g_string_append_len (folded, entry->bytes, entry->length);
      return;
    }
  append_slowly (folded, text);
  if (folded->len == start || folded->len - start > sizeof entry->bytes)
    return;
  entry->character = character;
  entry->length = folded->len - start;
  memcpy (entry->bytes, folded->str + start, entry->length);
}

/**
 * poise_query_fold:
 * @text: valid UTF-8
 *
 * Returns: (transfer full): @text without case and accents: one of two that are folded holds the other where
 *   somebody who looks for it would say so
 */
char *
poise_query_fold (const char *text)
{
  GString *folded = g_string_sized_new (strlen (text));

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if ((guchar) *p < 128)
      g_string_append_c (folded, g_ascii_tolower (*p));
    else
      append_folded (folded, p);
  return g_string_free (folded, FALSE);
}

static gboolean
starts_with (const char *text, const char *word, gsize length)
{
  for (gsize i = 0; i < length; i++)
    if (g_ascii_tolower (text[i]) != g_ascii_tolower (word[i]))
      return FALSE;
  return TRUE;
}

/* @text and @word are ASCII or folded; an end of @text differs from every character of @word. */
static gboolean
contains_folded (const char *text, const char *word, gsize length)
{
  for (; *text != '\0'; text++)
    if (starts_with (text, word, length))
      return TRUE;
  return FALSE;
}

static gboolean
contains (const char *text, const char *word, gsize length)
{
  g_autofree char *folded = NULL;

  if (text == NULL)
    return FALSE;
  if (g_str_is_ascii (text))
    return contains_folded (text, word, length);
  folded = poise_query_fold (text);
  return contains_folded (folded, word, length);
}

static const char *
tool_name (const PoiseQuery *query, const PoisePlan *plan, const char *id)
{
  const PoiseTool *tool = poise_plan_find_tool (plan, id);
  const char *name = tool != NULL ? tool->name : NULL;

  if (name == NULL && query->tool_names != NULL)
    name = g_hash_table_lookup (query->tool_names, id);
  return name != NULL ? name : id;
}

static gboolean
word_occurs (const PoiseQuery *query, const PoisePlan *plan, const PoiseActivity *activity, const char *word, gsize length)
{
  if (contains (activity->title, word, length) || contains (activity->notes, word, length))
    return TRUE;
  for (guint i = 0; i < poise_list_length (activity->tools); i++)
    if (contains (tool_name (query, plan, g_ptr_array_index (activity->tools, i)), word, length))
      return TRUE;
  for (guint i = 0; i < poise_list_length (activity->links); i++)
    if (contains (((const PoiseLink *) g_ptr_array_index (activity->links, i))->title, word, length))
      return TRUE;
  return FALSE;
}

static gsize
space_length (const char *text)
{
  const char *p = text;

  while (*p != '\0' && g_unichar_isspace (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);
  return p - text;
}

static gsize
word_length (const char *text)
{
  const char *p = text;

  while (*p != '\0' && !g_unichar_isspace (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);
  return p - text;
}

/* @activity: (nullable): if %NULL, the words must occur in @title */
static gboolean
text_matches (const PoiseQuery *query, const PoisePlan *plan, const PoiseActivity *activity, const char *title)
{
  g_autofree char *folded = g_str_is_ascii (query->text) ? NULL : poise_query_fold (query->text);
  const char *word = folded != NULL ? folded : query->text;

  for (word += space_length (word); *word != '\0'; word += space_length (word))
    {
      gsize length = word_length (word);

      if (activity != NULL ? !word_occurs (query, plan, activity, word, length) : !contains (title, word, length))
        return FALSE;
      word += length;
    }
  return TRUE;
}

static gboolean
has_one_of (const PoiseActivity *activity, const char *const *tools)
{
  if (tools == NULL || tools[0] == NULL)
    return TRUE;
  for (guint i = 0; tools[i] != NULL; i++)
    if (poise_texts_contain (activity->tools, tools[i]))
      return TRUE;
  return FALSE;
}

static gboolean
has_text (const PoiseQuery *query)
{
  return query->text != NULL && query->text[space_length (query->text)] != '\0';
}

static gboolean
allows (int set, int value)
{
  return set == 0 || (set & POISE_TERM_BIT (value)) != 0;
}

/**
 * poise_query_copy:
 * @query: a query
 *
 * Returns: (transfer full): a copy with texts of its own
 */
PoiseQuery *
poise_query_copy (const PoiseQuery *query)
{
  PoiseQuery *copy;

  g_return_val_if_fail (query != NULL, NULL);

  copy = g_memdup2 (query, sizeof (PoiseQuery));
  copy->text = g_strdup (query->text);
  copy->tools = (const char *const *) g_strdupv ((char **) query->tools);
  copy->marks = query->marks != NULL ? g_hash_table_ref (query->marks) : NULL;
  copy->tool_names = query->tool_names != NULL ? g_hash_table_ref (query->tool_names) : NULL;
  return copy;
}

/** poise_query_free: (nullable): frees a query made by poise_query_copy(). */
void
poise_query_free (PoiseQuery *query)
{
  if (query == NULL)
    return;

  g_free ((char *) query->text);
  g_strfreev ((char **) query->tools);
  g_clear_pointer (&query->marks, g_hash_table_unref);
  g_clear_pointer (&query->tool_names, g_hash_table_unref);
  g_free (query);
}

static gboolean
same_tools (const char *const *a, const char *const *b)
{
  static const char *const none[] = { NULL };

  return g_strv_equal (a != NULL ? a : none, b != NULL ? b : none);
}

/** poise_query_equal: whether @a and @b ask for the same; how tools are called, and what is marked, is no question. */
gboolean
poise_query_equal (const PoiseQuery *a, const PoiseQuery *b)
{
  g_return_val_if_fail (a != NULL, FALSE);
  g_return_val_if_fail (b != NULL, FALSE);

  return g_strcmp0 (a->text != NULL ? a->text : "", b->text != NULL ? b->text : "") == 0 && a->modes == b->modes &&
         a->purposes == b->purposes && a->learning_types == b->learning_types && a->assessments == b->assessments &&
         same_tools (a->tools, b->tools) && !a->without_minutes == !b->without_minutes && !a->marked == !b->marked;
}

/** poise_query_has_terms: whether @query asks for anything beside its text. */
gboolean
poise_query_has_terms (const PoiseQuery *query)
{
  g_return_val_if_fail (query != NULL, FALSE);

  return query->modes != 0 || query->purposes != 0 || query->learning_types != 0 || query->assessments != 0 ||
         (query->tools != NULL && query->tools[0] != NULL) || query->without_minutes || query->marked;
}

/** poise_query_is_empty: whether @query takes every activity because it asks for nothing. */
gboolean
poise_query_is_empty (const PoiseQuery *query)
{
  g_return_val_if_fail (query != NULL, TRUE);

  return !has_text (query) && !poise_query_has_terms (query);
}

static gboolean
is_marked (const PoiseQuery *query, const PoiseActivity *activity)
{
  return query->marks != NULL && activity->id != NULL && g_hash_table_contains (query->marks, activity->id);
}

/**
 * poise_query_matches:
 * @query: what is looked for
 * @plan: the plan of @activity, for the names of its own tools
 * @activity: an activity
 *
 * Each word of the text must occur, in part or whole, in the title, the notes, the title of a link, or the
 * name of a tool; of a tool without a name, in its id. Every set that is not 0 must have the activity's value.
 *
 * Returns: whether @activity is what @query looks for
 */
gboolean
poise_query_matches (const PoiseQuery *query, const PoisePlan *plan, const PoiseActivity *activity)
{
  g_return_val_if_fail (query != NULL, FALSE);
  g_return_val_if_fail (plan != NULL, FALSE);
  g_return_val_if_fail (activity != NULL, FALSE);

  return allows (query->modes, activity->mode) && allows (query->purposes, activity->purpose) &&
         allows (query->learning_types, activity->learning_type) &&
         allows (query->assessments,
                 activity->assessment != NULL ? activity->assessment->kind : POISE_ASSESSMENT_NONE) &&
         has_one_of (activity, query->tools) && (!query->without_minutes || activity->minutes == POISE_UNSET) &&
         (!query->marked || is_marked (query, activity)) &&
         (query->text == NULL || text_matches (query, plan, activity, NULL));
}

/**
 * poise_query_matches_section:
 * @query: what is looked for
 * @section: a section
 *
 * Returns: whether @query has a text, nothing else, and each word of it occurs in the title of @section
 */
gboolean
poise_query_matches_section (const PoiseQuery *query, const PoiseSection *section)
{
  g_return_val_if_fail (query != NULL, FALSE);
  g_return_val_if_fail (section != NULL, FALSE);

  return has_text (query) && !poise_query_has_terms (query) && text_matches (query, NULL, NULL, section->title);
}
