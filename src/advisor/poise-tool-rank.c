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

/* How well a tool serves each purpose. */
typedef struct
{
  int fitness[POISE_N_PURPOSES];
  gboolean is_open; /* it is for none in particular */
} Grades;

static Grades
make_grades (const int *fitness)
{
  Grades grades = { .is_open = TRUE };

  for (int i = POISE_PURPOSE_CONTENT; i < POISE_N_PURPOSES; i++)
    {
      grades.fitness[i] = fitness[i];
      grades.is_open = grades.is_open && fitness[i] == 0;
    }
  for (int i = POISE_PURPOSE_CONTENT; grades.is_open && i < POISE_N_PURPOSES; i++)
    grades.fitness[i] = FITNESS_OPEN;
  return grades;
}

static Grades
grade_own (const PoiseTool *tool)
{
  int fitness[POISE_N_PURPOSES] = { 0 };

  for (int i = POISE_PURPOSE_CONTENT; i < POISE_N_PURPOSES; i++)
    if ((tool->purposes & POISE_TERM_BIT (i)) != 0)
      fitness[i] = FITNESS_NAMED;
  return make_grades (fitness);
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
static GRefString *
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
  GRefString *replaced = find_replaced (question, ranked->tool);
  int bandwidth = ranked->tool->bandwidth;

  if (replaced != NULL)
    give (ranked, POISE_TOOL_REASON_REPLACES, 4, 0)->text = g_ref_string_acquire (replaced);
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
weigh_purpose (const Question *question, PoiseRankedTool *ranked, const Grades *grades)
{
  int purpose = question->activity->purpose;
  int least = FITNESS_NAMED, sum = 0;

  for (int i = POISE_PURPOSE_CONTENT; i < POISE_N_PURPOSES; i++)
    {
      least = MIN (least, grades->fitness[i]);
      sum += grades->fitness[i];
    }
  if (purpose == POISE_PURPOSE_NONE)
    give (ranked, POISE_TOOL_REASON_OPEN, sum, 0)->fitness = least;
  else if (grades->is_open)
    give (ranked, POISE_TOOL_REASON_OPEN, 2 * FITNESS_OPEN, 0)->fitness = FITNESS_OPEN;
  else
    give (ranked, POISE_TOOL_REASON_PURPOSE, 2 * grades->fitness[purpose], purpose)->fitness
        = grades->fitness[purpose];
}

static void
weigh (const Question *question, PoiseRankedTool *ranked, const Grades *grades, gboolean is_own)
{
  const PoiseActivity *activity = question->activity;
  const PoiseTool *tool = ranked->tool;
  gboolean suits = activity->learning_type != POISE_LEARNING_TYPE_NONE
                   && (tool->learning_types & POISE_TERM_BIT (activity->learning_type)) != 0;

  weigh_purpose (question, ranked, grades);
  if (suits)
    give (ranked, POISE_TOOL_REASON_LEARNING_TYPE, 3, activity->learning_type);
  if (activity->mode != POISE_MODE_UNDECIDED && tool->modes != 0)
    give (ranked, POISE_TOOL_REASON_MODE, 0, activity->mode);
  if (question->weak)
    weigh_connection (question, ranked);
  if (tool->account == FALSE)
    give (ranked, POISE_TOOL_REASON_NO_ACCOUNT, suits ? 1 : 0, 0);
  if (is_own)
    give (ranked, POISE_TOOL_REASON_OWN, 0, 0);
  weigh_obstacles (question, ranked);
}

/* ---- Candidates ---- */

static void
free_ranked (gpointer data)
{
  PoiseRankedTool *ranked = data;

  for (guint i = 0; i < ranked->n_reasons; i++)
    g_clear_pointer (&ranked->reasons[i].text, g_ref_string_release);
  poise_tool_unref (ranked->tool);
  g_free (ranked);
}

static void
consider (const Question *question, GPtrArray *candidates, PoiseTool *tool, const Grades *grades, gboolean is_own)
{
  int purpose = question->activity->purpose;
  PoiseRankedTool *ranked;

  if ((purpose != POISE_PURPOSE_NONE && grades->fitness[purpose] == 0)
      || !set_allows (tool->modes, question->activity->mode)
      || poise_texts_contain (question->activity->tools, tool->id))
    return;
  ranked = g_new0 (PoiseRankedTool, 1);
  ranked->tool = poise_tool_ref (tool);
  ranked->order = candidates->len;
  weigh (question, ranked, grades, is_own);
  g_ptr_array_add (candidates, ranked);
}

static void
consider_own (const Question *question, GPtrArray *candidates)
{
  for (guint i = 0; question->plan != NULL && i < poise_list_length (question->plan->tools); i++)
    {
      PoiseTool *tool = g_ptr_array_index (question->plan->tools, i);
      Grades grades = grade_own (tool);

      consider (question, candidates, tool, &grades, TRUE);
    }
}

static void
consider_catalogue (const Question *question, GPtrArray *candidates)
{
  for (guint i = 0; i < poise_catalogue_get_n_entries (question->catalogue); i++)
    {
      const PoiseCatalogueEntry *entry = poise_catalogue_get_entry (question->catalogue, i);
      const char *id = entry->tool->id;
      Grades grades = make_grades (entry->fitness);

      if (!poise_catalogue_is_hidden (question->catalogue, id)
          && (question->plan == NULL || poise_plan_find_tool (question->plan, id) == NULL))
        consider (question, candidates, entry->tool, &grades, poise_catalogue_is_own (question->catalogue, id));
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
 *   best first, the same each time
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
