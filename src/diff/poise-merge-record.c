/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Merging one thing: member by member, as its table says. A member that one side left alone is as the other has it;
 * where both changed it, sets and lists are merged, and of single values there is a conflict.
 */

#include "diff/poise-merge-private.h"

#include "core/poise-record-private.h"

/** Draft: mine, until something has to be put in; then a copy of it. */
typedef struct
{
  gpointer mine;
  gpointer changed;
} Draft;

static gpointer
open_draft (Draft *self)
{
  if (self->changed == NULL)
    self->changed = poise_record_copy (self->mine);
  return self->changed;
}

/* Puts in what @record has there. */
static void
put_member (Draft *self, guint index, gconstpointer record)
{
  const PoiseMember *member = &((const PoiseRecord *) record)->type->members[index];
  gpointer changed = open_draft (self);

  switch (poise_member_get_shape (member))
    {
    case POISE_SHAPE_TEXT:
      poise_record_put_text (changed, index, TEXT_AT (record, member));
      break;
    case POISE_SHAPE_RECORD:
      poise_record_put_record (changed, index,
                               RECORD_AT (record, member) != NULL ? poise_record_ref (RECORD_AT (record, member)) : NULL);
      break;
    case POISE_SHAPE_LIST:
      poise_record_put_list (changed, index,
                             LIST_AT (record, member) != NULL ? g_ptr_array_ref (LIST_AT (record, member)) : NULL);
      break;
    case POISE_SHAPE_NUMBER:
    default:
      poise_record_put_number (changed, index, NUMBER_AT (record, member));
    }
}

/* ---- Members that both changed, differently ---- */

/* What learners' lives allow is several facts; any other record is one value. */
static gboolean
has_parts (const PoiseRecordType *type)
{
  return type == &poise_circumstances_type;
}

static void
merge_parts (PoiseMerge *self, const PoiseMergeTopic *topic, guint index, Draft *draft)
{
  const PoiseRecordType *type = topic->type->members[index].type;
  PoiseMergeTopic parts = { .type = type, .sections = { -1, -1, -1 }, .rank = topic->rank };

  for (guint side = 0; side < POISE_N_MERGE_SIDES; side++)
    {
      parts.records[side] = poise_record_get_record (topic->records[side], index);
      if (parts.records[side] != NULL)
        continue;
      parts.records[side] = poise_record_seal (poise_record_new (type));
      g_ptr_array_add (self->kept, parts.records[side]);
    }
  poise_record_put_record (open_draft (draft), index, poise_merge_record (self, &parts, POISE_MERGE_NONE_LEFT_OUT));
}

/* What is in the set for both, or was put into it or taken out of it by either. */
static void
merge_set (const PoiseMergeTopic *topic, guint index, Draft *draft)
{
  guint sets[POISE_N_MERGE_SIDES], agreed;

  for (guint side = 0; side < POISE_N_MERGE_SIDES; side++)
    sets[side] = (guint) poise_record_get_number (topic->records[side], index);
  agreed = ~(sets[POISE_MERGE_MINE] ^ sets[POISE_MERGE_THEIRS]);
  poise_record_put_number (open_draft (draft), index,
                           (int) ((sets[POISE_MERGE_MINE] & agreed) | (~sets[POISE_MERGE_BASE] & ~agreed)));
}

static void
merge_value (PoiseMerge *self, const PoiseMergeTopic *topic, guint index, Draft *draft)
{
  const PoiseMergeQuestion question = { POISE_CONFLICT_MEMBER, (int) index, NULL, POISE_MERGE_MINE };

  if (poise_merge_decide (self, topic, &question) == POISE_MERGE_THEIRS)
    put_member (draft, index, topic->records[POISE_MERGE_THEIRS]);
}

static void
merge_member (PoiseMerge *self, const PoiseMergeTopic *topic, guint index, Draft *draft)
{
  const PoiseMember *member = &topic->type->members[index];

  if (poise_member_get_shape (member) == POISE_SHAPE_LIST)
    poise_record_put_list (open_draft (draft), index, poise_merge_list (self, topic, index));
  else if (member->kind == POISE_MEMBER_TERMS)
    merge_set (topic, index, draft);
  else if (member->kind == POISE_MEMBER_RECORD && has_parts (member->type))
    merge_parts (self, topic, index, draft);
  else
    merge_value (self, topic, index, draft);
}

static void
merge_unknown (PoiseMerge *self, const PoiseMergeTopic *topic, Draft *draft)
{
  gpointer base = topic->records[POISE_MERGE_BASE], theirs = topic->records[POISE_MERGE_THEIRS];
  GPtrArray *extras = ((PoiseRecord *) theirs)->extras;

  if (poise_record_extras_equal (base, theirs) || poise_record_extras_equal (draft->mine, theirs))
    return;
  if (poise_record_extras_equal (base, draft->mine))
    poise_record_put_extras (open_draft (draft), extras != NULL ? g_ptr_array_ref (extras) : NULL);
  else
    poise_record_put_extras (open_draft (draft), poise_merge_extras (self, topic));
}

/* ---- For the other steps ---- */

/** poise_merge_is_same: whether @a and @b say the same, whatever member @left_out is. */
gboolean
poise_merge_is_same (gconstpointer a, gconstpointer b, guint left_out)
{
  if (a == b)
    return TRUE;
  for (guint i = 0; i < ((const PoiseRecord *) a)->type->n_members; i++)
    if (i != left_out && !poise_record_member_equal (a, b, i))
      return FALSE;
  return poise_record_extras_equal (a, b);
}

/**
 * poise_merge_record:
 * @topic: something that all three have
 * @left_out: a member that somebody else merges, or %POISE_MERGE_NONE_LEFT_OUT
 *
 * Returns: (transfer full): both together; where nothing differs, mine or theirs itself
 */
gpointer
poise_merge_record (PoiseMerge *self, const PoiseMergeTopic *topic, guint left_out)
{
  gpointer base = topic->records[POISE_MERGE_BASE], theirs = topic->records[POISE_MERGE_THEIRS];
  Draft draft = { topic->records[POISE_MERGE_MINE], NULL };

  if (draft.mine == theirs || base == theirs)
    return poise_record_ref (draft.mine);
  if (draft.mine == base)
    return poise_record_ref (poise_merge_is_same (base, theirs, POISE_MERGE_NONE_LEFT_OUT) ? base : theirs);
  for (guint i = 0; i < topic->type->n_members; i++)
    if (i == left_out || poise_record_member_equal (base, theirs, i) || poise_record_member_equal (draft.mine, theirs, i))
      continue;
    else if (poise_record_member_equal (base, draft.mine, i))
      put_member (&draft, i, theirs);
    else
      merge_member (self, topic, i, &draft);
  merge_unknown (self, topic, &draft);
  return draft.changed != NULL ? poise_record_seal (draft.changed) : poise_record_ref (draft.mine);
}

/* What both added with one id */
static gpointer
merge_added (PoiseMerge *self, const PoiseMergeTopic *topic, guint left_out)
{
  static const PoiseMergeQuestion question
      = { POISE_CONFLICT_ADDED, POISE_CONFLICT_NO_MEMBER, NULL, POISE_MERGE_MINE };
  PoiseMergeSide choice = POISE_MERGE_MINE;

  if (!poise_merge_is_same (topic->records[POISE_MERGE_MINE], topic->records[POISE_MERGE_THEIRS], left_out))
    choice = poise_merge_decide (self, topic, &question);
  return poise_record_ref (topic->records[choice]);
}

/**
 * poise_merge_thing:
 * @topic: something that stays
 * @left_out: a member that somebody else merges, or %POISE_MERGE_NONE_LEFT_OUT
 *
 * Returns: (transfer full): what it is after the merge, whoever has it
 */
gpointer
poise_merge_thing (PoiseMerge *self, const PoiseMergeTopic *topic, guint left_out)
{
  if (topic->records[POISE_MERGE_MINE] == NULL)
    return poise_record_ref (topic->records[POISE_MERGE_THEIRS]);
  if (topic->records[POISE_MERGE_THEIRS] == NULL)
    return poise_record_ref (topic->records[POISE_MERGE_MINE]);
  if (topic->records[POISE_MERGE_BASE] == NULL)
    return merge_added (self, topic, left_out);
  return poise_merge_record (self, topic, left_out);
}
