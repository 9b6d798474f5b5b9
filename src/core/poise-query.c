/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Queries. Texts are compared folded: compatibility forms, case and accents away. Most texts are plain ASCII
 * and are compared where they stand, without a copy, so that a search can follow typing over 10 000 activities.
 */

#include "core/poise-query.h"

#include <string.h>

/* (transfer full) @text without case, accents and compatibility forms; vowel signs that are letters stay. */
static char *
fold_text (const char *text)
{
  g_autofree char *normal = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);
  g_autofree char *small = normal != NULL ? g_utf8_casefold (normal, -1) : g_strdup ("");
  g_autofree char *apart = g_utf8_normalize (small, -1, G_NORMALIZE_ALL);
  GString *folded = g_string_new (NULL);

  for (const char *p = apart; p != NULL && *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_combining_class (g_utf8_get_char (p)) == 0)
      g_string_append_unichar (folded, g_utf8_get_char (p));
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
  folded = fold_text (text);
  return contains_folded (folded, word, length);
}

static const char *
tool_name (const PoisePlan *plan, const char *id)
{
  const PoiseTool *tool = poise_plan_find_tool (plan, id);

  return tool != NULL && tool->name != NULL ? tool->name : id;
}

static gboolean
word_occurs (const PoisePlan *plan, const PoiseActivity *activity, const char *word, gsize length)
{
  if (contains (activity->title, word, length) || contains (activity->notes, word, length))
    return TRUE;
  for (guint i = 0; i < poise_list_length (activity->tools); i++)
    if (contains (tool_name (plan, g_ptr_array_index (activity->tools, i)), word, length))
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

static gboolean
text_matches (const char *text, const PoisePlan *plan, const PoiseActivity *activity)
{
  g_autofree char *folded = g_str_is_ascii (text) ? NULL : fold_text (text);
  const char *word = folded != NULL ? folded : text;

  for (word += space_length (word); *word != '\0'; word += space_length (word))
    {
      gsize length = word_length (word);

      if (!word_occurs (plan, activity, word, length))
        return FALSE;
      word += length;
    }
  return TRUE;
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
  copy->tool = g_strdup (query->tool);
  return copy;
}

/** poise_query_free: (nullable): frees a query made by poise_query_copy(). */
void
poise_query_free (PoiseQuery *query)
{
  if (query == NULL)
    return;

  g_free ((char *) query->text);
  g_free ((char *) query->tool);
  g_free (query);
}

/** poise_query_is_empty: whether @query takes every activity because it asks for nothing. */
gboolean
poise_query_is_empty (const PoiseQuery *query)
{
  g_return_val_if_fail (query != NULL, TRUE);

  return (query->text == NULL || query->text[space_length (query->text)] == '\0') && query->modes == 0 &&
         query->purposes == 0 && query->learning_types == 0 && query->assessments == 0 && query->tool == NULL &&
         !query->without_minutes;
}

/**
 * poise_query_matches:
 * @query: what is looked for
 * @plan: the plan of @activity, for the names of its own tools
 * @activity: an activity
 *
 * Each word of the text must occur, in part or whole, in the title, the notes, the title of a link, or the
 * name of a tool; of a tool that is not the plan's own, in its id. Every set that is not 0 must have the
 * activity's value.
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
         (query->tool == NULL || poise_texts_contain (activity->tools, query->tool)) &&
         (!query->without_minutes || activity->minutes == POISE_UNSET) &&
         (query->text == NULL || text_matches (query->text, plan, activity));
}
