/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Merging lists that both changed, other than sections and activities: what one has put in is in, what one has taken
 * out is out. Things with ids are merged one by one; values are there or not.
 */

#include "diff/poise-merge-private.h"

static gboolean
has_ids (const PoiseMember *member)
{
  return member->kind == POISE_MEMBER_RECORDS && member->type->members[0].kind == POISE_MEMBER_ID;
}

static GPtrArray *
get_list (const PoiseMergeTopic *topic, PoiseMergeSide side, int member)
{
  if (member == POISE_CONFLICT_NO_MEMBER)
    return ((PoiseRecord *) topic->records[side])->extras;
  return poise_record_get_list (topic->records[side], (guint) member);
}

static PoiseMergeNodes *
list_nodes (const PoiseMergeTopic *topic, int member, PoiseMergeKey key)
{
  PoiseMergeNodes *nodes = poise_merge_nodes_new (key);

  poise_merge_nodes_add_list (nodes, POISE_MERGE_MINE, get_list (topic, POISE_MERGE_MINE, member), 0);
  poise_merge_nodes_add_list (nodes, POISE_MERGE_THEIRS, get_list (topic, POISE_MERGE_THEIRS, member), 0);
  poise_merge_nodes_add_list (nodes, POISE_MERGE_BASE, get_list (topic, POISE_MERGE_BASE, member), 0);
  return nodes;
}

static gboolean
is_on (const PoiseMergeNode *node, PoiseMergeSide side)
{
  return node->records[side] != NULL;
}

/* What mine and theirs do not agree on is as the base has it not. */
static gboolean
is_wanted (const PoiseMergeNode *node)
{
  if (is_on (node, POISE_MERGE_MINE) == is_on (node, POISE_MERGE_THEIRS))
    return is_on (node, POISE_MERGE_MINE);
  return !is_on (node, POISE_MERGE_BASE);
}

static gpointer
get_present (const PoiseMergeNode *node)
{
  return node->records[is_on (node, POISE_MERGE_MINE) ? POISE_MERGE_MINE : POISE_MERGE_THEIRS];
}

/* (element-type guint): the nodes that are wanted, in order */
static GArray *
order_nodes (PoiseMergeNodes *nodes, PoiseMergeSide preferred, gboolean *agrees)
{
  GArray *order = g_array_new (FALSE, FALSE, sizeof (guint));
  PoiseMergeRun runs[POISE_N_MERGE_SIDES];

  poise_merge_nodes_get_runs (nodes, runs);
  *agrees = poise_merge_order (nodes, 0, runs, preferred, order);
  return order;
}

/* ---- Values ---- */

static gpointer
ref_element (const PoiseMember *member, gpointer element)
{
  return member->kind == POISE_MEMBER_TEXTS ? (gpointer) g_ref_string_acquire (element) : poise_record_ref (element);
}

/* Whether something was taken out by both, and each put something else in: as if both had changed it. */
static gboolean
is_replaced_by_both (const PoiseMergeNodes *nodes)
{
  gboolean taken_out = FALSE, put_in_here = FALSE, put_in_there = FALSE;

  for (guint i = 0; i < nodes->array->len; i++)
    {
      const PoiseMergeNode *node = poise_merge_nodes_get (nodes, i);
      gboolean here = is_on (node, POISE_MERGE_MINE), there = is_on (node, POISE_MERGE_THEIRS);

      if (is_on (node, POISE_MERGE_BASE))
        taken_out |= !here && !there;
      else
        {
          put_in_here |= here && !there;
          put_in_there |= there && !here;
        }
    }
  return taken_out && put_in_here && put_in_there;
}

/* Tools and outcomes of an activity, and dismissed advice, are sets; there nothing is replaced by anything. */
static gboolean
is_set (const PoiseMember *member)
{
  return member->kind == POISE_MEMBER_TEXTS || member->type == &poise_dismissal_type;
}

static GPtrArray *
merge_values (PoiseMerge *self, const PoiseMergeTopic *topic, guint index)
{
  const PoiseMember *member = &topic->type->members[index];
  const PoiseMergeQuestion question = { POISE_CONFLICT_MEMBER, (int) index, NULL, POISE_MERGE_MINE };
  PoiseMergeKey key = member->kind == POISE_MEMBER_TEXTS ? POISE_MERGE_KEY_TEXT : POISE_MERGE_KEY_VALUE;
  g_autoptr (PoiseMergeNodes) nodes = list_nodes (topic, (int) index, key);
  g_autoptr (GArray) order = NULL;
  GPtrArray *list;
  gboolean agrees;

  if (!is_set (member) && is_replaced_by_both (nodes))
    {
      list = get_list (topic, poise_merge_decide (self, topic, &question), (int) index);
      return list != NULL ? g_ptr_array_ref (list) : NULL;
    }
  for (guint i = 0; i < nodes->array->len; i++)
    if (is_wanted (poise_merge_nodes_get (nodes, i)))
      poise_merge_nodes_get (nodes, i)->owner = 0;
  order = order_nodes (nodes, POISE_MERGE_MINE, &agrees);
  list = member->kind == POISE_MEMBER_TEXTS ? poise_texts_new () : poise_records_new ();
  for (guint i = 0; i < order->len; i++)
    g_ptr_array_add (list, ref_element (member, get_present (poise_merge_nodes_get (nodes, g_array_index (order, guint, i)))));
  return list;
}

/* ---- Things with ids ---- */

/* (transfer full) (nullable): the thing after the merge; %NULL where it is removed */
static gpointer
merge_thing (PoiseMerge *self, const PoiseMergeTopic *topic)
{
  PoiseMergeSide side = topic->records[POISE_MERGE_MINE] != NULL ? POISE_MERGE_MINE : POISE_MERGE_THEIRS;
  const PoiseMergeQuestion question = { POISE_CONFLICT_REMOVED, POISE_CONFLICT_NO_MEMBER, NULL, side };
  gpointer base = topic->records[POISE_MERGE_BASE];

  if (topic->records[side] == NULL)
    return NULL;
  if (base == NULL || topic->records[poise_merge_other (side)] != NULL)
    return poise_merge_thing (self, topic, POISE_MERGE_NONE_LEFT_OUT);
  if (poise_record_equal (base, topic->records[side]) || poise_merge_decide (self, topic, &question) != side)
    return NULL;
  return poise_record_ref (topic->records[side]);
}

static GPtrArray *
merge_things (PoiseMerge *self, const PoiseMergeTopic *topic, guint index)
{
  const PoiseMergeQuestion question = { POISE_CONFLICT_ORDER, (int) index, NULL, POISE_MERGE_MINE };
  g_autoptr (PoiseMergeNodes) nodes = list_nodes (topic, (int) index, POISE_MERGE_KEY_ID);
  g_autoptr (GPtrArray) things = g_ptr_array_new_with_free_func (poise_record_unref);
  g_autoptr (GArray) order = NULL;
  GPtrArray *list = poise_records_new ();
  gboolean agrees;

  for (guint i = 0; i < nodes->array->len; i++)
    {
      PoiseMergeNode *node = poise_merge_nodes_get (nodes, i);
      PoiseMergeTopic thing = { .type = topic->type->members[index].type,
                                .sections = { -1, -1, -1 },
                                .occurrence = node->occurrence,
                                .rank = topic->rank };

      for (guint side = 0; side < POISE_N_MERGE_SIDES; side++)
        thing.records[side] = node->records[side];
      g_ptr_array_add (things, merge_thing (self, &thing));
      node->owner = things->pdata[i] != NULL ? 0 : POISE_MERGE_NOWHERE;
    }
  order = order_nodes (nodes, poise_merge_look_up (self, topic, &question), &agrees);
  if (!agrees)
    poise_merge_decide (self, topic, &question);
  for (guint i = 0; i < order->len; i++)
    g_ptr_array_add (list, poise_record_ref (things->pdata[g_array_index (order, guint, i)]));
  return list;
}

/* ---- Public ---- */

/**
 * poise_merge_list:
 * @topic: something that all three have
 * @member: one of its lists, which both have changed
 *
 * Returns: (transfer full) (nullable): both lists together
 */
GPtrArray *
poise_merge_list (PoiseMerge *self, const PoiseMergeTopic *topic, guint member)
{
  if (has_ids (&topic->type->members[member]))
    return merge_things (self, topic, member);
  return merge_values (self, topic, member);
}

/* (nullable): what stands in the file for an unknown member after the merge */
static const char *
merge_extra (PoiseMerge *self, const PoiseMergeTopic *topic, const PoiseMergeNode *node)
{
  const char *values[POISE_N_MERGE_SIDES];
  PoiseMergeQuestion question = { POISE_CONFLICT_MEMBER, POISE_CONFLICT_NO_MEMBER, NULL, POISE_MERGE_MINE };

  for (guint side = 0; side < POISE_N_MERGE_SIDES; side++)
    {
      const PoiseExtra *extra = node->records[side];

      values[side] = extra != NULL ? extra->json : NULL;
      if (extra != NULL)
        question.extra = extra->name;
    }
  if (g_strcmp0 (values[POISE_MERGE_MINE], values[POISE_MERGE_THEIRS]) == 0 ||
      g_strcmp0 (values[POISE_MERGE_BASE], values[POISE_MERGE_THEIRS]) == 0)
    return values[POISE_MERGE_MINE];
  if (g_strcmp0 (values[POISE_MERGE_BASE], values[POISE_MERGE_MINE]) == 0)
    return values[POISE_MERGE_THEIRS];
  return values[poise_merge_decide (self, topic, &question)];
}

/** poise_merge_extras: (transfer full): the unknown members of @topic, which both have changed. */
GPtrArray *
poise_merge_extras (PoiseMerge *self, const PoiseMergeTopic *topic)
{
  g_autoptr (PoiseMergeNodes) nodes = list_nodes (topic, POISE_CONFLICT_NO_MEMBER, POISE_MERGE_KEY_NAME);
  g_autofree const char **values = g_new (const char *, nodes->array->len);
  g_autoptr (GArray) order = NULL;
  GPtrArray *extras = poise_extras_new ();
  gboolean agrees;

  for (guint i = 0; i < nodes->array->len; i++)
    {
      values[i] = merge_extra (self, topic, poise_merge_nodes_get (nodes, i));
      poise_merge_nodes_get (nodes, i)->owner = values[i] != NULL ? 0 : POISE_MERGE_NOWHERE;
    }
  order = order_nodes (nodes, POISE_MERGE_MINE, &agrees);
  for (guint i = 0; i < order->len; i++)
    {
      guint index = g_array_index (order, guint, i);
      const PoiseExtra *extra = get_present (poise_merge_nodes_get (nodes, index));

      g_ptr_array_add (extras, poise_extra_new (extra->name, values[index]));
    }
  return extras;
}
