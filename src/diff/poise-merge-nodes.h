/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What three plans, or three lists, have in common: a node for each thing, with its state in each of them. Not for
 * anybody but the merge.
 *
 * What always holds: whatever is added to a side stands in exactly one node of that side; things stand in one node
 * exactly if they have the same key and are as manieth with that key on their sides.
 */

#pragma once

#include "diff/poise-conflict.h"

G_BEGIN_DECLS

/**
 * PoiseMergeKey: what makes two things the same.
 * @POISE_MERGE_KEY_ID: of records that begin with an id and a title: the id, or the title where there is none
 * @POISE_MERGE_KEY_VALUE: of records: all they say
 * @POISE_MERGE_KEY_TEXT: of texts: themselves
 * @POISE_MERGE_KEY_NAME: of unknown members: their name
 */
typedef enum
{
  POISE_MERGE_KEY_ID,
  POISE_MERGE_KEY_VALUE,
  POISE_MERGE_KEY_TEXT,
  POISE_MERGE_KEY_NAME
} PoiseMergeKey;

/** POISE_MERGE_NOWHERE: the owner of what is not there. */
#define POISE_MERGE_NOWHERE (-1)

/**
 * PoiseMergeNode:
 * @records: by side, the thing; %NULL where it is not there
 * @owners: by side, what it is in, such as the node of a section; or %POISE_MERGE_NOWHERE
 * @places: by side, how manieth it is on that side
 * @occurrence: how many nodes with the same key come before
 * @next: the next node with the same key, or -1
 * @last: of the first node with a key: by side, the last that has something there
 * @owner: what it is in after the merge; %POISE_MERGE_NOWHERE to begin with
 * @rank: for poise_merge_order() alone
 */
typedef struct
{
  gpointer records[POISE_N_MERGE_SIDES];
  int owners[POISE_N_MERGE_SIDES];
  int places[POISE_N_MERGE_SIDES];
  guint occurrence;
  int next;
  int last[POISE_N_MERGE_SIDES];
  int owner;
  int rank;
} PoiseMergeNode;

/**
 * PoiseMergeNodes:
 * @array: (element-type PoiseMergeNode): all nodes, in the order in which they were first met
 * @sides: (element-type guint): by side, the node of each thing that was added, in that order
 */
typedef struct
{
  PoiseMergeKey key;
  GArray *array;
  GArray *sides[POISE_N_MERGE_SIDES];
  GHashTable *first;
  GHashTable *first_untold;
} PoiseMergeNodes;

/** PoiseMergeRun: (array length=n): nodes that follow each other on a side. */
typedef struct
{
  const guint *nodes;
  guint n;
} PoiseMergeRun;

PoiseMergeNodes *poise_merge_nodes_new (PoiseMergeKey key);
void poise_merge_nodes_free (PoiseMergeNodes *nodes);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseMergeNodes, poise_merge_nodes_free)

void poise_merge_nodes_add (PoiseMergeNodes *nodes, PoiseMergeSide side, gpointer record, int owner);
void poise_merge_nodes_add_list (PoiseMergeNodes *nodes, PoiseMergeSide side, GPtrArray *list, int owner);
PoiseMergeNode *poise_merge_nodes_get (const PoiseMergeNodes *nodes, guint index);
void poise_merge_nodes_get_runs (const PoiseMergeNodes *nodes, PoiseMergeRun *runs);

gboolean poise_merge_order (PoiseMergeNodes *nodes,
                            int owner,
                            const PoiseMergeRun *runs,
                            PoiseMergeSide preferred,
                            GArray *order);

G_END_DECLS
