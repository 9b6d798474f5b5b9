/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Nodes are found by hash tables from keys to the first node with a key; from there, nodes lead on to each other.
 * Two plans that PoiseMatch would match by titles, because no ids are in common, have nothing in common here: a
 * guess is good enough to show, not to merge by.
 */

#include "diff/poise-merge-nodes.h"

#include "core/poise-record-private.h"

/* ---- Records as keys ---- */

static guint hash_record (gconstpointer record);

static guint
hash_member (gconstpointer record, const PoiseMember *member)
{
  guint hash = 0;

  switch (poise_member_get_shape (member))
    {
    case POISE_SHAPE_TEXT:
      return TEXT_AT (record, member) != NULL ? g_str_hash (TEXT_AT (record, member)) : 0;
    case POISE_SHAPE_RECORD:
      return RECORD_AT (record, member) != NULL ? hash_record (RECORD_AT (record, member)) : 0;
    case POISE_SHAPE_LIST:
      for (guint i = 0; i < poise_list_length (LIST_AT (record, member)); i++)
        hash = hash * 31 + (member->kind == POISE_MEMBER_TEXTS ? g_str_hash (LIST_AT (record, member)->pdata[i])
                                                               : hash_record (LIST_AT (record, member)->pdata[i]));
      return hash;
    case POISE_SHAPE_NUMBER:
    default:
      return (guint) NUMBER_AT (record, member);
    }
}

static guint
hash_record (gconstpointer record)
{
  const PoiseRecordType *type = ((const PoiseRecord *) record)->type;
  guint hash = 0;

  for (guint i = 0; i < type->n_members; i++)
    hash = hash * 31 + hash_member (record, &type->members[i]);
  return hash;
}

/* ---- Finding ---- */

static gconstpointer
get_key (const PoiseMergeNodes *self, gpointer record, GHashTable **table)
{
  *table = self->first;
  switch (self->key)
    {
    case POISE_MERGE_KEY_ID:
      if (poise_record_get_text (record, 0) != NULL)
        return poise_record_get_text (record, 0);
      *table = self->first_untold;
      return poise_record_get_text (record, 1) != NULL ? poise_record_get_text (record, 1) : "";
    case POISE_MERGE_KEY_NAME:
      return ((PoiseExtra *) record)->name;
    case POISE_MERGE_KEY_VALUE:
    case POISE_MERGE_KEY_TEXT:
    default:
      return record;
    }
}

static guint
add_node (PoiseMergeNodes *self, guint occurrence)
{
  PoiseMergeNode node = { .occurrence = occurrence, .next = -1, .owner = POISE_MERGE_NOWHERE };

  for (guint side = 0; side < POISE_N_MERGE_SIDES; side++)
    node.owners[side] = node.places[side] = POISE_MERGE_NOWHERE;
  g_array_append_val (self->array, node);
  return self->array->len - 1;
}

/* The node after node @at, which has the same key; a new one where there is none. */
static guint
follow (PoiseMergeNodes *self, guint at)
{
  guint next;

  if (poise_merge_nodes_get (self, at)->next >= 0)
    return (guint) poise_merge_nodes_get (self, at)->next;
  next = add_node (self, poise_merge_nodes_get (self, at)->occurrence + 1);
  poise_merge_nodes_get (self, at)->next = (int) next;
  return next;
}

/* The first node with the key of @record that has nothing on @side yet; a new one where there is none. */
static guint
find_node (PoiseMergeNodes *self, PoiseMergeSide side, gpointer record)
{
  GHashTable *table;
  gconstpointer key = get_key (self, record, &table);
  guint found = GPOINTER_TO_UINT (g_hash_table_lookup (table, key)), first, at;

  first = at = found > 0 ? found - 1 : add_node (self, 0);
  if (found == 0)
    g_hash_table_insert (table, (gpointer) key, GUINT_TO_POINTER (first + 1));
  else if (poise_merge_nodes_get (self, first)->records[side] != NULL)
    at = follow (self, (guint) poise_merge_nodes_get (self, first)->last[side]);
  poise_merge_nodes_get (self, first)->last[side] = (int) at;
  return at;
}

/* ---- Public ---- */

/** poise_merge_nodes_new: (transfer full): no nodes yet, of things that are the same by @key. */
PoiseMergeNodes *
poise_merge_nodes_new (PoiseMergeKey key)
{
  PoiseMergeNodes *self = g_new0 (PoiseMergeNodes, 1);
  gboolean by_value = key == POISE_MERGE_KEY_VALUE;

  self->key = key;
  self->array = g_array_new (FALSE, FALSE, sizeof (PoiseMergeNode));
  for (guint side = 0; side < POISE_N_MERGE_SIDES; side++)
    self->sides[side] = g_array_sized_new (FALSE, FALSE, sizeof (guint), 1); /* so that there is a place to point to */
  self->first = g_hash_table_new (by_value ? hash_record : g_str_hash, by_value ? poise_record_equal : g_str_equal);
  if (key == POISE_MERGE_KEY_ID)
    self->first_untold = g_hash_table_new (g_str_hash, g_str_equal);
  return self;
}

void
poise_merge_nodes_free (PoiseMergeNodes *nodes)
{
  if (nodes == NULL)
    return;

  g_array_unref (nodes->array);
  for (guint side = 0; side < POISE_N_MERGE_SIDES; side++)
    g_array_unref (nodes->sides[side]);
  g_hash_table_unref (nodes->first);
  g_clear_pointer (&nodes->first_untold, g_hash_table_unref);
  g_free (nodes);
}

/**
 * poise_merge_nodes_add:
 * @nodes: nodes
 * @side: a side
 * @record: (not nullable): what is next on that side; kept alive by the caller
 * @owner: what it is in
 */
void
poise_merge_nodes_add (PoiseMergeNodes *nodes, PoiseMergeSide side, gpointer record, int owner)
{
  guint index = find_node (nodes, side, record);
  PoiseMergeNode *node = poise_merge_nodes_get (nodes, index);

  node->records[side] = record;
  node->owners[side] = owner;
  node->places[side] = (int) nodes->sides[side]->len;
  g_array_append_val (nodes->sides[side], index);
}

/** poise_merge_nodes_add_list: adds all of @list, which may be %NULL, to @side. */
void
poise_merge_nodes_add_list (PoiseMergeNodes *nodes, PoiseMergeSide side, GPtrArray *list, int owner)
{
  for (guint i = 0; i < poise_list_length (list); i++)
    poise_merge_nodes_add (nodes, side, list->pdata[i], owner);
}

/** poise_merge_nodes_get: (transfer none): node @index, until another is added. */
PoiseMergeNode *
poise_merge_nodes_get (const PoiseMergeNodes *nodes, guint index)
{
  return &g_array_index (nodes->array, PoiseMergeNode, index);
}

/** poise_merge_nodes_get_runs: fills in @runs, by side, with all of each side. */
void
poise_merge_nodes_get_runs (const PoiseMergeNodes *nodes, PoiseMergeRun *runs)
{
  for (guint side = 0; side < POISE_N_MERGE_SIDES; side++)
    runs[side] = (PoiseMergeRun) { (const guint *) nodes->sides[side]->data, nodes->sides[side]->len };
}
