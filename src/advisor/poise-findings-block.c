/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What there is to say of one section and its activities, afresh or following a change.
 */

#include "advisor/poise-findings-private.h"

#include <string.h>

static PoiseBlock *
alloc_block (const PoiseSection *section, guint32 first_day, guint32 last_day)
{
  guint n = poise_section_n_activities (section);
  PoiseBlock *block = g_malloc0 (sizeof (PoiseBlock) + n * sizeof (PoiseNode *));

  g_atomic_ref_count_init (&block->reference_count);
  block->section = section;
  block->first_day = first_day;
  block->last_day = last_day;
  block->n_nodes = n;
  return block;
}

static PoiseCase
make_case (const PoiseAsking *asking, const PoiseBlock *block)
{
  return (PoiseCase){
    .plan = asking->plan,
    .catalogue = asking->catalogue,
    .section = block->section,
    .siblings = block->siblings,
    .first_day = block->first_day,
    .last_day = block->last_day,
    .facts = block->facts,
  };
}

static void
add_node (PoiseBlock *block, const PoiseAsking *asking, PoiseCase *given, guint index, PoiseTotals *totals)
{
  given->activity = g_ptr_array_index (block->section->activities, index);
  block->nodes[index] = poise_node_new (asking, given);
  poise_totals_count (totals, given->activity, block->nodes[index]->marks, 1);
  poise_advice_list_count (&block->nodes[index]->list, block->count, 1);
}

/**
 * poise_block_new:
 * @asking: what to go by
 * @section: a section
 * @first_day: its first day, or 0
 * @last_day: its last day, or 0
 *
 * Returns: (transfer full): what there is to say of @section
 */
PoiseBlock *
poise_block_new (const PoiseAsking *asking, const PoiseSection *section, guint32 first_day, guint32 last_day)
{
  PoiseBlock *block = alloc_block (section, first_day, last_day);
  g_autoptr (GArray) meetings = NULL;
  PoiseTotals totals;
  PoiseCase given;

  memset (&totals, 0, sizeof totals);
  poise_sums_count (&totals.sums, section);
  block->siblings = poise_totals_siblings (&totals);
  given = make_case (asking, block);
  for (guint i = 0; i < block->n_nodes; i++)
    add_node (block, asking, &given, i, &totals);
  block->facts = poise_facts_new (&totals, section);
  given.facts = block->facts;
  given.meetings = &meetings;
  block->list = poise_advice_list_ask (asking, &given, POISE_SCOPE_SECTION, NULL, NULL);
  poise_advice_list_count (&block->list, block->count, 1);
  return block;
}

/* ---- Following ---- */

/* Which activities two sections share at the beginning and at the end, by pointer. */
typedef struct
{
  guint head;
  guint tail;
} Shared;

static Shared
find_shared (const PoiseSection *before, const PoiseSection *after)
{
  guint n_before = poise_section_n_activities (before);
  guint n_after = poise_section_n_activities (after);
  guint n = MIN (n_before, n_after);
  Shared shared = { 0, 0 };

  if (before == after)
    return (Shared){ n, 0 };
  while (shared.head < n
         && g_ptr_array_index (before->activities, shared.head)
                == g_ptr_array_index (after->activities, shared.head))
    shared.head++;
  while (shared.tail < n - shared.head
         && g_ptr_array_index (before->activities, n_before - 1 - shared.tail)
                == g_ptr_array_index (after->activities, n_after - 1 - shared.tail))
    shared.tail++;
  return shared;
}

/**
 * poise_members_that_differ:
 * @a: a record
 * @b: another of its type
 *
 * Returns: the set of members that are not the same number or pointer, one bit each
 */
guint32
poise_members_that_differ (gconstpointer a, gconstpointer b)
{
  const PoiseRecordType *type = ((const PoiseRecord *)a)->type;
  guint32 differ = 0;

  for (guint i = 0; i < type->n_members; i++)
    {
      glong offset = (glong)type->members[i].offset;
      gboolean is_number
          = type->members[i].kind >= POISE_MEMBER_INTEGER && type->members[i].kind <= POISE_MEMBER_TERMS;

      if (is_number ? G_STRUCT_MEMBER (int, a, offset) != G_STRUCT_MEMBER (int, b, offset)
                    : G_STRUCT_MEMBER (gpointer, a, offset) != G_STRUCT_MEMBER (gpointer, b, offset))
        differ |= 1u << i;
    }
  return differ;
}

/* Which members differ in the activities that the sections do not share; all where they are not as many. */
static guint32
find_differences (const PoiseSection *before, const PoiseSection *after, Shared shared)
{
  guint n = poise_section_n_activities (after);
  guint32 differ = 0;

  if (poise_section_n_activities (before) != n)
    return G_MAXUINT32;
  for (guint i = shared.head; i < n - shared.tail; i++)
    differ |= poise_members_that_differ (g_ptr_array_index (before->activities, i),
                                         g_ptr_array_index (after->activities, i));
  return differ;
}

/* Which rules to ask again of an activity that did not change. */
static void
find_affected (const PoiseBlock *before,
               const PoiseBlock *after,
               const PoiseAsking *asking,
               PoiseAffected *affected)
{
  const PoiseRuleTable *table = poise_rule_table ();
  gboolean renamed = g_strcmp0 (before->section->id, after->section->id) != 0;
  guint32 changed = 0;

  if (before->siblings != after->siblings)
    changed |= POISE_READS_SIBLINGS;
  if (before->first_day != after->first_day || before->last_day != after->last_day)
    changed |= POISE_READS_DAYS;
  for (guint i = 0; i < table->n_in_scope[POISE_SCOPE_ACTIVITY]; i++)
    {
      guint index = table->in_scope[POISE_SCOPE_ACTIVITY][i];

      affected->rules[index]
          = renamed || asking->affected[index] || (table->rules[index]->reads & changed) != 0;
      if (affected->rules[index])
        affected->which[affected->n_which++] = index;
    }
}

/* Takes the node of an activity that is gone, or says something else now, out of what was counted. */
static void
forget_node (PoiseBlock *block, const PoiseActivity *activity, const PoiseNode *node, PoiseTotals *totals)
{
  poise_totals_count (totals, activity, node->marks, -1);
  poise_advice_list_count (&node->list, block->count, -1);
}

/* The node of an activity that both sections have. */
static void
keep_node (PoiseBlock *block,
           PoiseNode *node,
           const PoiseAsking *asking,
           PoiseCase *given,
           guint index,
           const PoiseAffected *affected,
           PoiseTotals *totals)
{
  if (affected->n_which == 0 && !asking->marks_affected)
    {
      block->nodes[index] = poise_node_ref (node);
      return;
    }
  given->activity = g_ptr_array_index (block->section->activities, index);
  block->nodes[index] = poise_node_follow (node, asking, given, affected);
  if (block->nodes[index] != node)
    {
      forget_node (block, given->activity, node, totals);
      poise_totals_count (totals, given->activity, block->nodes[index]->marks, 1);
      poise_advice_list_count (&block->nodes[index]->list, block->count, 1);
    }
}

static void
follow_nodes (PoiseBlock *block,
              const PoiseBlock *before,
              Shared shared,
              const PoiseAsking *asking,
              PoiseTotals *totals)
{
  guint n_rules = poise_rule_table ()->n_rules;
  PoiseAffected affected = { g_newa0 (guint8, n_rules), g_newa0 (guint, n_rules), 0 };
  PoiseCase given = make_case (asking, block);
  guint end = block->n_nodes - shared.tail, end_before = before->n_nodes - shared.tail;

  find_affected (before, block, asking, &affected);
  for (guint i = 0; i < shared.head; i++)
    keep_node (block, before->nodes[i], asking, &given, i, &affected, totals);
  for (guint i = shared.head; i < end_before; i++)
    forget_node (block, g_ptr_array_index (before->section->activities, i), before->nodes[i], totals);
  for (guint i = shared.head; i < end; i++)
    add_node (block, asking, &given, i, totals);
  for (guint i = end; i < block->n_nodes; i++)
    keep_node (block, before->nodes[i - end + end_before], asking, &given, i, &affected, totals);
}

/* The section's own rules: those that look at something that is not the same. */
static PoiseAdviceList
follow_list (const PoiseBlock *block, const PoiseBlock *before, const PoiseAsking *asking, guint32 differ)
{
  const PoiseRuleTable *table = poise_rule_table ();
  guint8 *affected = g_newa0 (guint8, table->n_rules);
  g_autoptr (GArray) meetings = NULL;
  PoiseCase given = make_case (asking, block);
  gboolean renamed = g_strcmp0 (block->section->id, before->section->id) != 0;

  for (guint i = 0; i < table->n_in_scope[POISE_SCOPE_SECTION]; i++)
    {
      guint index = table->in_scope[POISE_SCOPE_SECTION][i];
      const PoiseRule *rule = table->rules[index];

      affected[index] = renamed || asking->affected[index] || (rule->reads_of_activities & differ) != 0
                        || (block->facts != before->facts && (rule->reads & POISE_READS_FACTS) != 0);
    }
  given.meetings = &meetings;
  return poise_advice_list_ask (asking, &given, POISE_SCOPE_SECTION, &before->list, affected);
}

/* What the sets of facts are made of */
#define SETS                                                                                                 \
  (POISE_READS_OF_ACTIVITIES (OUTCOMES) | POISE_READS_OF_ACTIVITIES (TOOLS)                                  \
   | POISE_READS_OF_ACTIVITIES (ASSESSMENT) | POISE_READS_OF_ACTIVITIES (LEARNING_TYPE))

/**
 * poise_block_follow:
 * @block: of any section
 * @asking: what to go by; it says which rules are affected
 * @section: any section, best the same, or one made from the other by an edit
 * @first_day: its first day, or 0
 * @last_day: its last day, or 0
 *
 * Returns: (transfer full): what there is to say of @section
 */
PoiseBlock *
poise_block_follow (PoiseBlock *block,
                    const PoiseAsking *asking,
                    const PoiseSection *section,
                    guint32 first_day,
                    guint32 last_day)
{
  Shared shared = find_shared (block->section, section);
  guint32 differ = find_differences (block->section, section, shared);
  PoiseBlock *next = alloc_block (section, first_day, last_day);
  PoiseTotals totals = block->facts->totals;

  if (block->section != section)
    poise_sums_follow (&totals.sums, block->section, section);
  next->siblings = poise_totals_siblings (&totals);
  memcpy (next->count, block->count, sizeof next->count);
  poise_advice_list_count (&block->list, next->count, -1);
  follow_nodes (next, block, shared, asking, &totals);
  next->facts = poise_facts_follow (block->facts, &totals, section, (differ & SETS) == 0);
  next->list = follow_list (next, block, asking, differ);
  poise_advice_list_count (&next->list, next->count, 1);
  return next;
}

/** poise_block_ref: (transfer full): one reference more. */
PoiseBlock *
poise_block_ref (PoiseBlock *block)
{
  g_atomic_ref_count_inc (&block->reference_count);
  return block;
}

/** poise_block_unref: (nullable): one reference less; the last frees it. */
void
poise_block_unref (PoiseBlock *block)
{
  if (block == NULL || !g_atomic_ref_count_dec (&block->reference_count))
    return;
  poise_advice_list_clear (&block->list);
  poise_facts_unref (block->facts);
  for (guint i = 0; i < block->n_nodes; i++)
    poise_node_unref (block->nodes[i]);
  g_free (block);
}
