/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The catalogue, and its ranking of tools for an activity. A tool fits if it serves the activity's mode and
 * purpose; what does not say whom it serves fits all. Fitting tools rank by points:
 *
 *   fitness for the purpose (the best of all where there is no purpose), 1 to 3      2 points each
 *   serves the learning type                                                         3
 *   asks for a medium connection where learners have weak ones                      -3
 *   asks for a high one                                                             -6
 *
 * The instructor's own tools come first among equals, then the order of the catalogue decides.
 */

#include "advisor/poise-catalogue.h"

/* What a tool of the instructor's own counts for: it was named for the purpose, or for none in particular. */
#define OWN_FITNESS_NAMED 3
#define OWN_FITNESS_OPEN 1

struct _PoiseCatalogue
{
  gatomicrefcount reference_count;
  GPtrArray *entries;
  GHashTable *by_id;
};

/**
 * poise_catalogue_new:
 * @entries: (transfer full) (element-type PoiseCatalogueEntry): the tools, an array that frees its elements
 *
 * Returns: (transfer full): the catalogue; it never changes and may be used from any thread
 */
PoiseCatalogue *
poise_catalogue_new (GPtrArray *entries)
{
  PoiseCatalogue *catalogue = g_new0 (PoiseCatalogue, 1);

  g_atomic_ref_count_init (&catalogue->reference_count);
  catalogue->entries = entries;
  catalogue->by_id = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < entries->len; i++)
    {
      PoiseCatalogueEntry *entry = g_ptr_array_index (entries, i);

      g_hash_table_insert (catalogue->by_id, entry->tool->id, entry);
    }
  return catalogue;
}

/** poise_catalogue_ref: (transfer full): one reference more. */
PoiseCatalogue *
poise_catalogue_ref (PoiseCatalogue *catalogue)
{
  g_atomic_ref_count_inc (&catalogue->reference_count);
  return catalogue;
}

/** poise_catalogue_unref: (nullable): one reference less; the last frees it. */
void
poise_catalogue_unref (PoiseCatalogue *catalogue)
{
  if (catalogue == NULL || !g_atomic_ref_count_dec (&catalogue->reference_count))
    return;
  g_hash_table_unref (catalogue->by_id);
  g_ptr_array_unref (catalogue->entries);
  g_free (catalogue);
}

/**
 * poise_catalogue_entry_new:
 * @tool: (transfer full): a sealed tool with an id
 *
 * Returns: (transfer full): an entry to fill in, with no examples and fitness 0 for everything
 */
PoiseCatalogueEntry *
poise_catalogue_entry_new (PoiseTool *tool)
{
  PoiseCatalogueEntry *entry = g_new0 (PoiseCatalogueEntry, 1);

  entry->tool = tool;
  return entry;
}

/** poise_catalogue_entry_free: (nullable): frees an entry that no catalogue holds. */
void
poise_catalogue_entry_free (PoiseCatalogueEntry *entry)
{
  if (entry == NULL)
    return;
  poise_tool_unref (entry->tool);
  g_clear_pointer (&entry->examples, g_ptr_array_unref);
  g_clear_pointer (&entry->low_bandwidth_replacement, g_ref_string_release);
  g_free (entry);
}

/** poise_catalogue_get_n_entries: how many tools there are. */
guint
poise_catalogue_get_n_entries (const PoiseCatalogue *catalogue)
{
  return catalogue->entries->len;
}

/** poise_catalogue_get_entry: (transfer none): the tool at @index, from 0. */
const PoiseCatalogueEntry *
poise_catalogue_get_entry (const PoiseCatalogue *catalogue, guint index)
{
  g_return_val_if_fail (index < catalogue->entries->len, NULL);

  return g_ptr_array_index (catalogue->entries, index);
}

/** poise_catalogue_find: (transfer none) (nullable): the tool with the id @id. */
const PoiseCatalogueEntry *
poise_catalogue_find (const PoiseCatalogue *catalogue, const char *id)
{
  return id != NULL ? g_hash_table_lookup (catalogue->by_id, id) : NULL;
}

/**
 * poise_catalogue_find_tool:
 * @catalogue: (nullable): the tools that Poise knows
 * @plan: (nullable): the plan, whose own tools come first
 * @id: (nullable): the id of a tool
 *
 * Returns: (transfer none) (nullable): what is known of the tool
 */
const PoiseTool *
poise_catalogue_find_tool (const PoiseCatalogue *catalogue, const PoisePlan *plan, const char *id)
{
  const PoiseTool *own = plan != NULL && plan->tools != NULL ? poise_plan_find_tool (plan, id) : NULL;
  const PoiseCatalogueEntry *entry = own == NULL && catalogue != NULL ? poise_catalogue_find (catalogue, id) : NULL;

  return entry != NULL ? entry->tool : own;
}

/* ---- Ranking ---- */

/* A tool that fits, while it is being ranked. */
typedef struct
{
  PoiseTool *tool;
  int points;
  guint order;
} Candidate;

static gboolean
set_allows (int set, int value)
{
  return set == 0 || value == 0 || (set & POISE_TERM_BIT (value)) != 0;
}

static int
best_fitness (const int *fitness, int purpose)
{
  int best = 0;

  if (purpose != POISE_PURPOSE_NONE)
    return fitness[purpose];
  for (int i = 0; i < POISE_N_PURPOSES; i++)
    best = MAX (best, fitness[i]);
  return best;
}

static int
own_fitness (const PoiseTool *tool, int purpose)
{
  return tool->purposes != 0 && purpose != POISE_PURPOSE_NONE ? OWN_FITNESS_NAMED : OWN_FITNESS_OPEN;
}

static int
count_points (const PoiseTool *tool, int fitness, const PoisePlan *plan, const PoiseActivity *activity)
{
  gboolean weak = plan != NULL && plan->circumstances != NULL && plan->circumstances->low_bandwidth == 1;
  int points = 2 * fitness;

  if (activity->learning_type != POISE_LEARNING_TYPE_NONE
      && (tool->learning_types & POISE_TERM_BIT (activity->learning_type)) != 0)
    points += 3;
  if (weak && tool->bandwidth == POISE_BANDWIDTH_MEDIUM)
    points -= 3;
  if (weak && tool->bandwidth == POISE_BANDWIDTH_HIGH)
    points -= 6;
  return points;
}

static void
consider (GArray *candidates,
          PoiseTool *tool,
          int fitness,
          const PoisePlan *plan,
          const PoiseActivity *activity)
{
  Candidate candidate = { tool, count_points (tool, fitness, plan, activity), candidates->len };

  if (fitness > 0 && set_allows (tool->modes, activity->mode)
      && !poise_texts_contain (activity->tools, tool->id))
    g_array_append_val (candidates, candidate);
}

static int
compare_candidates (gconstpointer a, gconstpointer b)
{
  const Candidate *left = a, *right = b;

  if (left->points != right->points)
    return right->points - left->points;
  return left->order < right->order ? -1 : left->order > right->order;
}

/**
 * poise_catalogue_suggest:
 * @catalogue: the tools that Poise knows
 * @plan: (nullable): the plan, for its own tools and its circumstances; an own tool hides the catalogue's
 * of its id
 * @activity: the activity
 * @at_most: how many are wanted
 *
 * Returns: (transfer full) (element-type PoiseTool): the tools that fit and that @activity does not have yet,
 *   best first, the same each time
 */
GPtrArray *
poise_catalogue_suggest (const PoiseCatalogue *catalogue,
                         const PoisePlan *plan,
                         const PoiseActivity *activity,
                         guint at_most)
{
  g_autoptr (GArray) candidates = g_array_new (FALSE, FALSE, sizeof (Candidate));
  GPtrArray *tools = poise_records_new ();

  for (guint i = 0; plan != NULL && i < poise_list_length (plan->tools); i++)
    {
      PoiseTool *tool = g_ptr_array_index (plan->tools, i);

      if (set_allows (tool->purposes, activity->purpose))
        consider (candidates, tool, own_fitness (tool, activity->purpose), plan, activity);
    }
  for (guint i = 0; i < catalogue->entries->len; i++)
    {
      PoiseCatalogueEntry *entry = g_ptr_array_index (catalogue->entries, i);

      if (plan == NULL || poise_plan_find_tool (plan, entry->tool->id) == NULL)
        consider (candidates, entry->tool, best_fitness (entry->fitness, activity->purpose), plan, activity);
    }
  g_array_sort (candidates, compare_candidates);

  for (guint i = 0; i < MIN (at_most, candidates->len); i++)
    g_ptr_array_add (tools, poise_tool_ref (g_array_index (candidates, Candidate, i).tool));
  return tools;
}
