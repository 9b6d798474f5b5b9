/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The ranking. A tool of the plan stands before that of the catalogue with its id, which knows more of it, though:
 * what it replaces.
 */

#include "advisor/poise-tool-rank.h"

/* What a tool counts for that was named for the purpose without a grade, or for none in particular. */
#define FITNESS_NAMED 3
#define FITNESS_OPEN 1

/* What is asked of tools. */
typedef struct
{
  const PoiseCatalogue *catalogue;
  const PoisePlan *plan; /* (nullable) */
  const PoiseActivity *activity;
  gboolean weak;        /* some learners have weak connections */
  gboolean cannot_meet; /* learners cannot meet at the same time */
} Question;

static gboolean
set_allows (int set, int value)
{
  return set == 0 || value == 0 || (set & POISE_TERM_BIT (value)) != 0;
}

static int
best_fitness (const int *fitness)
{
  int best = 0;

  for (int i = 0; i < POISE_N_PURPOSES; i++)
    best = MAX (best, fitness[i]);
  return best;
}

/* 0 to 3, and whether that is what the tool says of the very purpose. */
static int
grade_entry (const PoiseCatalogueEntry *entry, int purpose, gboolean *is_said)
{
  int best = best_fitness (entry->fitness);

  *is_said = best > 0 && purpose != POISE_PURPOSE_NONE;
  if (best == 0)
    return FITNESS_OPEN;
  return *is_said ? entry->fitness[purpose] : best;
}

static int
grade_own (const PoiseTool *tool, int purpose, gboolean *is_said)
{
  *is_said = tool->purposes != 0 && purpose != POISE_PURPOSE_NONE;
  if (!set_allows (tool->purposes, purpose))
    return 0;
  return *is_said ? FITNESS_NAMED : FITNESS_OPEN;
}

/* ---- Reasons ---- */

static PoiseToolReason *
give (PoiseRankedTool *ranked, PoiseToolReasonKind kind, int points, int value)
{
  PoiseToolReason *reason = &ranked->reasons[ranked->n_reasons++];

  *reason = (PoiseToolReason){ .kind = kind, .points = points, .value = value };
  ranked->points += points;
  return reason;
}

/* (nullable): the tool of the activity that @tool can stand for at less bandwidth. A recording can stand for a live
 * lecture, since it may be loaded beforehand, but asks for no less. */
static const char *
find_replaced (const Question *question, const PoiseTool *tool)
{
  GPtrArray *tools = question->activity->tools;

  for (guint i = 0; i < poise_list_length (tools); i++)
    {
      const PoiseCatalogueEntry *entry = poise_catalogue_find (question->catalogue, g_ptr_array_index (tools, i));

      if (entry != NULL && g_strcmp0 (entry->low_bandwidth_replacement, tool->id) == 0
          && tool->bandwidth < entry->tool->bandwidth)
        return g_ptr_array_index (tools, i);
    }
  return NULL;
}

static void
weigh_connection (const Question *question, PoiseRankedTool *ranked)
{
  const char *replaced = find_replaced (question, ranked->tool);
  int bandwidth = ranked->tool->bandwidth;

  if (replaced != NULL)
    give (ranked, POISE_TOOL_REASON_REPLACES, 4, 0)->text = replaced;
  else if (bandwidth == POISE_BANDWIDTH_NONE || bandwidth == POISE_BANDWIDTH_LOW)
    give (ranked, POISE_TOOL_REASON_LIGHT, 0, bandwidth);
}

static void
weigh_obstacles (const Question *question, PoiseRankedTool *ranked)
{
  const PoiseTool *tool = ranked->tool;

  if (question->weak && tool->bandwidth == POISE_BANDWIDTH_MEDIUM)
    give (ranked, POISE_TOOL_REASON_HEAVY, -3, tool->bandwidth);
  if (question->weak && tool->bandwidth == POISE_BANDWIDTH_HIGH)
    give (ranked, POISE_TOOL_REASON_HEAVY, -6, tool->bandwidth);
  if (question->cannot_meet && tool->modes == POISE_TERM_BIT (POISE_MODE_SYNCHRONOUS))
    give (ranked, POISE_TOOL_REASON_LIVE_ONLY, -6, 0);
}

static void
weigh (const Question *question, PoiseRankedTool *ranked, int fitness, gboolean is_said, gboolean is_own)
{
  const PoiseActivity *activity = question->activity;
  const PoiseTool *tool = ranked->tool;

  if (is_said)
    give (ranked, POISE_TOOL_REASON_PURPOSE, 2 * fitness, activity->purpose)->fitness = fitness;
  else
    give (ranked, POISE_TOOL_REASON_OPEN, 2 * fitness, 0)->fitness = fitness;
  if (activity->learning_type != POISE_LEARNING_TYPE_NONE
      && (tool->learning_types & POISE_TERM_BIT (activity->learning_type)) != 0)
    give (ranked, POISE_TOOL_REASON_LEARNING_TYPE, 3, activity->learning_type);
  if (activity->mode != POISE_MODE_UNDECIDED && tool->modes != 0)
    give (ranked, POISE_TOOL_REASON_MODE, 0, activity->mode);
  if (question->weak)
    weigh_connection (question, ranked);
  if (tool->account == FALSE)
    give (ranked, POISE_TOOL_REASON_NO_ACCOUNT, 1, 0);
  if (is_own)
    give (ranked, POISE_TOOL_REASON_OWN, 0, 0);
  weigh_obstacles (question, ranked);
}

/* ---- Candidates ---- */

static void
free_ranked (gpointer data)
{
  PoiseRankedTool *ranked = data;

  poise_tool_unref (ranked->tool);
  g_free (ranked);
}

static void
consider (const Question *question, GPtrArray *candidates, PoiseTool *tool, int fitness, gboolean is_said, gboolean own)
{
  PoiseRankedTool *ranked;

  if (fitness == 0 || !set_allows (tool->modes, question->activity->mode)
      || poise_texts_contain (question->activity->tools, tool->id))
    return;
  ranked = g_new0 (PoiseRankedTool, 1);
  ranked->tool = poise_tool_ref (tool);
  ranked->order = candidates->len;
  weigh (question, ranked, fitness, is_said, own);
  g_ptr_array_add (candidates, ranked);
}

static void
consider_own (const Question *question, GPtrArray *candidates)
{
  for (guint i = 0; question->plan != NULL && i < poise_list_length (question->plan->tools); i++)
    {
      PoiseTool *tool = g_ptr_array_index (question->plan->tools, i);
      gboolean is_said;
      int fitness = grade_own (tool, question->activity->purpose, &is_said);

      consider (question, candidates, tool, fitness, is_said, TRUE);
    }
}

static void
consider_catalogue (const Question *question, GPtrArray *candidates)
{
  for (guint i = 0; i < poise_catalogue_get_n_entries (question->catalogue); i++)
    {
      const PoiseCatalogueEntry *entry = poise_catalogue_get_entry (question->catalogue, i);
      const char *id = entry->tool->id;
      gboolean is_said;
      int fitness = grade_entry (entry, question->activity->purpose, &is_said);

      if (!poise_catalogue_is_hidden (question->catalogue, id)
          && (question->plan == NULL || poise_plan_find_tool (question->plan, id) == NULL))
        consider (question, candidates, entry->tool, fitness, is_said,
                  poise_catalogue_is_own (question->catalogue, id));
    }
}

static int
compare_ranked (gconstpointer a, gconstpointer b)
{
  const PoiseRankedTool *left = *(gpointer *) a, *right = *(gpointer *) b;

  if (left->points != right->points)
    return right->points - left->points;
  return left->order < right->order ? -1 : left->order > right->order;
}

/**
 * poise_catalogue_rank:
 * @catalogue: the tools that there are
 * @plan: (nullable): the plan, for its own tools and its circumstances; an own tool stands for the catalogue's
 *   of its id
 * @activity: the activity; an undecided mode or no purpose leaves that side open
 * @at_most: how many are wanted
 *
 * Returns: (transfer full) (element-type PoiseRankedTool): the tools that fit and that @activity does not have yet,
 *   best first, the same each time. Texts of reasons are @activity's.
 */
GPtrArray *
poise_catalogue_rank (const PoiseCatalogue *catalogue,
                      const PoisePlan *plan,
                      const PoiseActivity *activity,
                      guint at_most)
{
  const PoiseCircumstances *circumstances = plan != NULL ? plan->circumstances : NULL;
  Question question = {
    .catalogue = catalogue,
    .plan = plan,
    .activity = activity,
    .weak = circumstances != NULL && circumstances->low_bandwidth == TRUE,
    .cannot_meet = circumstances != NULL && circumstances->can_meet == FALSE,
  };
  GPtrArray *candidates = g_ptr_array_new_with_free_func (free_ranked);

  consider_own (&question, candidates);
  consider_catalogue (&question, candidates);
  g_ptr_array_sort (candidates, compare_ranked);
  if (at_most < candidates->len)
    g_ptr_array_set_size (candidates, at_most);
  return candidates;
}
