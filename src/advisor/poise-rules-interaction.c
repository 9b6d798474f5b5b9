/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Rules on who talks with whom: learners with each other and with the teacher, and in what company.
 */

#include "advisor/poise-rule.h"

#define SOURCE(name) &poise_sources[POISE_SOURCE_##name]

/* Above this, a discussion of the whole class is one among many; ours. */
#define LARGE_CLASS 15
/* Practitioners found three to seven best in breakout groups, and two good for beginners. */
#define SMALLEST_GROUP 2
#define LARGEST_GROUP 7
/* How many talks make a pattern; ours. */
#define FEW_TALKS 4
/* How many activities a plan must have before one can say that it lacks something; ours. */
#define FEW_ACTIVITIES 4

static gboolean
discusses_with_all (const PoiseCase *given, PoiseAdvice *draft)
{
  guint count = given->totals->marks[POISE_MARK_WHOLE_DISCUSSION];

  if (count == 0 || given->plan->learners <= LARGE_CLASS)
    return FALSE;
  poise_advice_put_number (draft, "count", count);
  poise_advice_put_number (draft, "learners", given->plan->learners);
  return TRUE;
}

static gboolean
has_odd_group_size (const PoiseCase *given, PoiseAdvice *draft)
{
  const PoiseGroup *group = given->activity->group;

  if (group == NULL || group->kind != POISE_GROUP_SMALL || group->size == POISE_UNSET
      || (group->size >= SMALLEST_GROUP && group->size <= LARGEST_GROUP))
    return FALSE;
  poise_advice_put_number (draft, "count", group->size);
  return TRUE;
}

/* Learning types are said of most activities, so what is not among them is not there. */
static gboolean
types_are_known (const PoiseTotals *totals)
{
  return totals->n_activities >= FEW_ACTIVITIES
         && totals->marks[POISE_MARK_HAS_TYPE] * 2 > totals->n_activities;
}

static gboolean
has_no_discussion (const PoiseCase *given, PoiseAdvice *draft)
{
  const PoiseTotals *totals = given->totals;

  if (!types_are_known (totals) || poise_totals_count_type (totals, POISE_LEARNING_TYPE_DISCUSSION) > 0
      || poise_totals_count_type (totals, POISE_LEARNING_TYPE_COLLABORATION) > 0)
    return FALSE;
  poise_advice_put_number (draft, "total", totals->n_activities);
  return TRUE;
}

static gboolean
has_no_teacher (const PoiseCase *given, PoiseAdvice *draft)
{
  const PoiseTotals *totals = given->totals;

  return totals->n_activities >= FEW_ACTIVITIES
         && totals->marks[POISE_MARK_TEACHER_SAID] * 2 > totals->n_activities
         && totals->marks[POISE_MARK_TEACHER_PRESENT] == 0;
}

/* The one tool of all the sections' talks; NULL if there is none, or another one too. */
static const char *
find_only_tool (const PoiseCase *given)
{
  const char *only = NULL;

  for (guint i = 0; i < given->n_sections; i++)
    {
      GHashTable *set = given->sections[i]->sets[POISE_FACT_TALK_TOOLS];
      GHashTableIter iter;
      gpointer id;

      if (set == NULL)
        continue;
      g_hash_table_iter_init (&iter, set);
      while (g_hash_table_iter_next (&iter, &id, NULL))
        {
          if (only != NULL && g_strcmp0 (only, id) != 0)
            return NULL;
          only = id;
        }
    }
  return only;
}

static gboolean
has_one_medium (const PoiseCase *given, PoiseAdvice *draft)
{
  guint count = given->totals->marks[POISE_MARK_TALK_WITH_TOOL];
  const char *tool;

  if (count < FEW_TALKS)
    return FALSE;
  tool = find_only_tool (given);
  if (tool == NULL)
    return FALSE;
  poise_advice_put_number (draft, "count", count);
  poise_advice_put_tool (draft, "tool", tool);
  return TRUE;
}

/* Nobody meets anybody in the section, and it says enough to know. */
static gboolean
lacks_contact (const PoiseFacts *facts)
{
  return facts->totals.n_activities > 0 && facts->totals.marks[POISE_MARK_SILENT] == 0
         && facts->totals.marks[POISE_MARK_UNDECIDED] == 0 && facts->totals.marks[POISE_MARK_CONTACT] == 0;
}

static gboolean
has_lonely_sections (const PoiseCase *given, PoiseAdvice *draft)
{
  guint count = 0;

  for (guint i = 0; i < given->n_sections; i++)
    count += lacks_contact (given->sections[i]);
  if (count == 0)
    return FALSE;
  poise_advice_put_number (draft, "count", count);
  poise_advice_put_number (draft, "total", given->n_sections);
  return TRUE;
}

static const PoiseRule rules[] = {
  {
      .id = "group-size",
      .scope = POISE_SCOPE_ACTIVITY,
      .severity = POISE_SEVERITY_HINT,
      .source = SOURCE (BABAIAN_2020),
      .condition = has_odd_group_size,
  },
  {
      .id = "discussion-of-whole-class",
      .scope = POISE_SCOPE_PLAN,
      .severity = POISE_SEVERITY_HINT,
      .source = SOURCE (AKCAOGLU_2016),
      .reads = POISE_READS (LEARNERS),
      .condition = discusses_with_all,
      .concerns = POISE_MARK_WHOLE_DISCUSSION,
  },
  {
      .id = "no-discussion",
      .scope = POISE_SCOPE_PLAN,
      .severity = POISE_SEVERITY_WORTH_A_LOOK,
      .source = SOURCE (RIENTIES_2016),
      .condition = has_no_discussion,
  },
  {
      .id = "no-teacher",
      .scope = POISE_SCOPE_PLAN,
      .severity = POISE_SEVERITY_WORTH_A_LOOK,
      .source = SOURCE (MARTIN_2022),
      .condition = has_no_teacher,
  },
  {
      .id = "one-medium",
      .scope = POISE_SCOPE_PLAN,
      .severity = POISE_SEVERITY_HINT,
      .source = SOURCE (DENNIS_2008),
      .condition = has_one_medium,
      .concerns = POISE_MARK_TALK_WITH_TOOL,
  },
  {
      .id = "sections-without-contact",
      .scope = POISE_SCOPE_PLAN,
      .severity = POISE_SEVERITY_WORTH_A_LOOK,
      .source = SOURCE (BERNARD_2009),
      .condition = has_lonely_sections,
      .concerns_section = lacks_contact,
  },
};

const PoiseRuleFamily poise_rules_interaction = { "interaction", rules, G_N_ELEMENTS (rules) };
