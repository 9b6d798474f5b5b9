/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What can be looked for beside text, one by one.
 */

#include "gui/find/poise-find-terms.h"

#include "words/poise-words.h"

#include <glib/gi18n.h>

/* ---- Queries as sets of terms ---- */

/* (nullable) the set of values of @kind in @query */
static int *
find_set (PoiseQuery *query, PoiseFindKind kind)
{
  switch (kind)
    {
    case POISE_FIND_MODE:
      return &query->modes;
    case POISE_FIND_PURPOSE:
      return &query->purposes;
    case POISE_FIND_LEARNING_TYPE:
      return &query->learning_types;
    case POISE_FIND_ASSESSMENT:
      return &query->assessments;
    default:
      return NULL;
    }
}

/** poise_find_has: Returns: whether @query asks for @term */
gboolean
poise_find_has (const PoiseQuery *query, PoiseFindTerm term)
{
  PoiseQuery copy = *query;
  int *set = find_set (&copy, term.kind);

  if (set)
    return (*set & POISE_TERM_BIT (term.value)) != 0;
  if (term.kind == POISE_FIND_MINUTES)
    return query->without_minutes;
  if (term.kind == POISE_FIND_ADVICE)
    return query->marked;
  return query->tools && g_strv_contains (query->tools, term.tool);
}

/* (transfer full) (nullable) @tools with @tool, or without it */
static const char *const *
set_tool (const char *const *tools, const char *tool, gboolean on)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) changed = NULL;

  for (guint i = 0; tools && tools[i]; i++)
    if (g_strcmp0 (tools[i], tool) != 0)
      g_strv_builder_add (builder, tools[i]);
  if (on)
    g_strv_builder_add (builder, tool);
  changed = g_strv_builder_end (builder);
  return changed[0] ? (const char *const *) g_steal_pointer (&changed) : NULL;
}

/** poise_find_set: Returns: (transfer full): @query with @term, or without it */
PoiseQuery *
poise_find_set (const PoiseQuery *query, PoiseFindTerm term, gboolean on)
{
  PoiseQuery *changed = poise_query_copy (query);
  int *set = find_set (changed, term.kind);

  if (set)
    {
      *set = on ? *set | POISE_TERM_BIT (term.value) : *set & ~POISE_TERM_BIT (term.value);
    }
  else if (term.kind == POISE_FIND_MINUTES)
    {
      changed->without_minutes = on;
    }
  else if (term.kind == POISE_FIND_ADVICE)
    {
      changed->marked = on;
    }
  else
    {
      char **tools = (char **) changed->tools;

      changed->tools = set_tool (query->tools, term.tool, on);
      g_strfreev (tools);
    }
  return changed;
}

/** poise_find_set_text: Returns: (transfer full): @query with another text */
PoiseQuery *
poise_find_set_text (const PoiseQuery *query, const char *text)
{
  PoiseQuery *changed = poise_query_copy (query);

  g_free ((char *) changed->text);
  changed->text = *text ? g_strdup (text) : NULL;
  return changed;
}

/* ---- Lists of terms ---- */

static int
compare_tools (gconstpointer a, gconstpointer b, gpointer plan)
{
  g_autofree char *left = poise_words_tool (plan, ((const PoiseFindTerm *) a)->tool);
  g_autofree char *right = poise_words_tool (plan, ((const PoiseFindTerm *) b)->tool);

  return poise_words_compare (left, right);
}

static void
add_tool (GArray *terms, GHashTable *seen, const char *id)
{
  PoiseFindTerm term = { POISE_FIND_TOOL, 0, g_intern_string (id) };

  if (g_hash_table_add (seen, (gpointer) term.tool))
    g_array_append_val (terms, term);
}

/* Those that activities of the plan use, and those that are looked for, in the order of the dictionary. */
static void
add_tools (GArray *terms, const PoisePlan *plan, const PoiseQuery *query)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

  for (guint i = 0; query->tools && query->tools[i]; i++)
    add_tool (terms, seen, query->tools[i]);
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      PoiseSection *section = poise_plan_get_section (plan, i);

      for (guint k = 0; k < poise_section_n_activities (section); k++)
        {
          GPtrArray *tools = poise_section_get_activity (section, k)->tools;

          for (guint m = 0; m < poise_list_length (tools); m++)
            add_tool (terms, seen, g_ptr_array_index (tools, m));
        }
    }
  g_array_sort_with_data (terms, compare_tools, (gpointer) plan);
}

/** poise_find_list_choices: Returns: (transfer full) (element-type PoiseFindTerm): the terms of @kind to choose from */
GArray *
poise_find_list_choices (const PoisePlan *plan, const PoiseQuery *query, PoiseFindKind kind)
{
  static const int n_values[POISE_N_FIND_KINDS] = {
    [POISE_FIND_MODE] = POISE_N_MODES,
    [POISE_FIND_MINUTES] = 1,
    [POISE_FIND_ADVICE] = 1,
    [POISE_FIND_PURPOSE] = POISE_N_PURPOSES,
    [POISE_FIND_LEARNING_TYPE] = POISE_N_LEARNING_TYPES,
    [POISE_FIND_ASSESSMENT] = POISE_N_ASSESSMENT_KINDS,
  };
  GArray *terms = g_array_new (FALSE, FALSE, sizeof (PoiseFindTerm));

  if (kind == POISE_FIND_TOOL)
    add_tools (terms, plan, query);
  /* What is not said comes last. */
  for (int i = 1; i <= n_values[kind]; i++)
    {
      PoiseFindTerm term = { kind, i % n_values[kind], NULL };

      g_array_append_val (terms, term);
    }
  return terms;
}

/** poise_find_list_terms: Returns: (transfer full) (element-type PoiseFindTerm): what @query asks for beside its text */
GArray *
poise_find_list_terms (const PoisePlan *plan, const PoiseQuery *query)
{
  GArray *terms = g_array_new (FALSE, FALSE, sizeof (PoiseFindTerm));

  for (PoiseFindKind kind = 0; kind < POISE_N_FIND_KINDS; kind++)
    {
      /* What an empty plan offers of tools are those that are looked for. */
      g_autoptr (PoisePlan) nothing = kind == POISE_FIND_TOOL ? poise_plan_new () : NULL;
      g_autoptr (GArray) choices = poise_find_list_choices (nothing ? nothing : plan, query, kind);

      for (guint i = 0; i < choices->len; i++)
        if (poise_find_has (query, g_array_index (choices, PoiseFindTerm, i)))
          g_array_append_val (terms, g_array_index (choices, PoiseFindTerm, i));
    }
  return terms;
}

/* ---- Names ---- */

/** poise_find_kind_name: Returns: (transfer none): the heading above its terms */
const char *
poise_find_kind_name (PoiseFindKind kind)
{
  static const char *const names[POISE_N_FIND_KINDS] = {
    [POISE_FIND_MODE] = N_ ("Mode"),
    [POISE_FIND_MINUTES] = N_ ("Minutes"),
    /* Translators: heading of filters: whether advice is about an activity */
    [POISE_FIND_ADVICE] = N_ ("Advice"),
    [POISE_FIND_PURPOSE] = N_ ("Purpose"),
    [POISE_FIND_LEARNING_TYPE] = N_ ("Learning Type"),
    [POISE_FIND_ASSESSMENT] = N_ ("Assessment"),
    /* Translators: heading of filters: tools of activities, such as a forum */
    [POISE_FIND_TOOL] = N_ ("Tool"),
  };

  return _ (names[kind]);
}

static const char *
name_nothing (PoiseFindKind kind)
{
  switch (kind)
    {
    case POISE_FIND_MINUTES:
      return _ ("No Minutes");
    case POISE_FIND_ADVICE: /* Translators: a filter: activities that advice is about */
      return _ ("Has Advice");
    case POISE_FIND_PURPOSE:
      return _ ("No Purpose");
    case POISE_FIND_LEARNING_TYPE:
      return _ ("No Learning Type");
    case POISE_FIND_ASSESSMENT:
      return _ ("No Assessment");
    default:
      return poise_words_mode (POISE_MODE_UNDECIDED);
    }
}

/**
 * poise_find_term_name:
 * @plan: whose tools have names
 * @alone: whether it stands without the heading of its kind, so that it must say what it is about
 *
 * Returns: (transfer full): "Synchronous", "No Minutes", "Video conference"
 */
char *
poise_find_term_name (const PoisePlan *plan, PoiseFindTerm term, gboolean alone)
{
  if (term.kind == POISE_FIND_TOOL)
    return poise_words_tool (plan, term.tool);
  if (term.value == 0 && (alone || term.kind == POISE_FIND_MINUTES || term.kind == POISE_FIND_ADVICE))
    return g_strdup (name_nothing (term.kind));
  switch (term.kind)
    {
    case POISE_FIND_PURPOSE:
      return g_strdup (poise_words_purpose (term.value));
    case POISE_FIND_LEARNING_TYPE:
      return g_strdup (poise_words_learning_type (term.value));
    case POISE_FIND_ASSESSMENT:
      return g_strdup (poise_words_assessment_kind (term.value));
    default:
      return g_strdup (poise_words_mode (term.value));
    }
}
