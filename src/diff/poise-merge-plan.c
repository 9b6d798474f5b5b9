/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Merging plans. First where each activity goes, then which sections stay, then what all of these are.
 *
 * What a side has removed together with its section is not removed for itself: it stays or goes with the section,
 * which stays whole as soon as the other side has changed anything in it.
 */

#include "diff/poise-merge-private.h"

/**
 * Fate: what becomes of a section.
 * @remover: of one that only one side has removed, that side; else %POISE_MERGE_BASE
 * @given_up: whether it has been chosen to remove it nevertheless
 * @wanted: whether the other side changed something in it, so that it is to stay
 * @stays: whether it does
 */
typedef struct
{
  PoiseMergeSide remover;
  gboolean given_up;
  gboolean wanted;
  gboolean stays;
} Fate;

/**
 * Merger:
 * @sections: nodes of sections, which own activities
 * @activities: nodes of activities
 * @starts: by side, for each section of the plan, how many activities stand before it; one entry more, for the end
 * @fates: (array): for each node of a section
 */
typedef struct
{
  PoiseMerge *merge;
  PoiseMergeNodes *sections;
  PoiseMergeNodes *activities;
  guint *starts[POISE_N_MERGE_SIDES];
  Fate *fates;
} Merger;

static const PoiseMergeQuestion removed_from_mine
    = { POISE_CONFLICT_REMOVED, POISE_CONFLICT_NO_MEMBER, NULL, POISE_MERGE_THEIRS };
static const PoiseMergeQuestion removed_from_theirs
    = { POISE_CONFLICT_REMOVED, POISE_CONFLICT_NO_MEMBER, NULL, POISE_MERGE_MINE };
static const PoiseMergeQuestion both_moved = { POISE_CONFLICT_MOVED, POISE_CONFLICT_NO_MEMBER, NULL, POISE_MERGE_MINE };

/* ---- Nodes ---- */

static void
add_side (Merger *self, PoiseMergeSide side)
{
  PoisePlan *plan = self->merge->sides[side];
  guint n_sections = poise_plan_n_sections (plan);

  poise_merge_nodes_add_list (self->sections, side, plan->sections, 0);
  self->starts[side] = g_new (guint, n_sections + 1);
  for (guint i = 0; i < n_sections; i++)
    {
      self->starts[side][i] = self->activities->sides[side]->len;
      poise_merge_nodes_add_list (self->activities, side, poise_plan_get_section (plan, i)->activities,
                                  (int) g_array_index (self->sections->sides[side], guint, i));
    }
  self->starts[side][n_sections] = self->activities->sides[side]->len;
}

/* The side that has removed what @node is, where only one has; else the base. */
static PoiseMergeSide
get_remover (const PoiseMergeNode *node)
{
  gboolean mine = node->records[POISE_MERGE_MINE] != NULL, theirs = node->records[POISE_MERGE_THEIRS] != NULL;

  if (node->records[POISE_MERGE_BASE] == NULL || mine == theirs)
    return POISE_MERGE_BASE;
  return mine ? POISE_MERGE_THEIRS : POISE_MERGE_MINE;
}

static const PoiseMergeQuestion *
ask_of_removal (PoiseMergeSide remover)
{
  return remover == POISE_MERGE_MINE ? &removed_from_mine : &removed_from_theirs;
}

/* Conflicts of a section come before those of the activities in it. */
static PoiseMergeTopic
make_topic (const Merger *self, const PoiseMergeNode *node, const PoiseRecordType *type, int section)
{
  PoiseMergeTopic topic = { .type = type, .occurrence = node->occurrence, .rank = 2 * ((guint) section + 1) };

  if (type == &poise_activity_type)
    topic.rank++;
  for (guint side = 0; side < POISE_N_MERGE_SIDES; side++)
    {
      int place = node->places[side];

      topic.records[side] = node->records[side];
      if (type == &poise_activity_type && node->owners[side] != POISE_MERGE_NOWHERE)
        place = poise_merge_nodes_get (self->sections, (guint) node->owners[side])->places[side];
      topic.sections[side] = place;
    }
  return topic;
}

/* ---- Where activities go ---- */

/* Whether it was removed together with its section, and is still where it was on the other side. */
static gboolean
is_removed_with_section (const Merger *self, const PoiseMergeNode *node)
{
  PoiseMergeSide remover = get_remover (node);
  int section = node->owners[POISE_MERGE_BASE];

  return remover != POISE_MERGE_BASE && node->owners[poise_merge_other (remover)] == section &&
         self->fates[section].remover == remover;
}

static gboolean
is_changed (const PoiseMergeNode *node, PoiseMergeSide side)
{
  return node->owners[side] != node->owners[POISE_MERGE_BASE] ||
         !poise_record_equal (node->records[side], node->records[POISE_MERGE_BASE]);
}

/* The section that one side has it in, where not even a conflict could be about that; or nowhere. */
static int
choose_single_owner (const Merger *self, const PoiseMergeNode *node)
{
  PoiseMergeSide remover = get_remover (node), keeper = poise_merge_other (remover);

  if (remover == POISE_MERGE_BASE)
    return MAX (node->owners[POISE_MERGE_MINE], node->owners[POISE_MERGE_THEIRS]); /* one is nowhere, or both are */
  if (!is_removed_with_section (self, node) && !is_changed (node, keeper))
    return POISE_MERGE_NOWHERE;
  return node->owners[keeper];
}

/* Whether both have moved it, or added it, to different sections. */
static gboolean
is_moved_apart (const PoiseMergeNode *node)
{
  const int *owners = node->owners;

  return owners[POISE_MERGE_MINE] != POISE_MERGE_NOWHERE && owners[POISE_MERGE_THEIRS] != POISE_MERGE_NOWHERE &&
         owners[POISE_MERGE_MINE] != owners[POISE_MERGE_THEIRS] &&
         owners[POISE_MERGE_MINE] != owners[POISE_MERGE_BASE] && owners[POISE_MERGE_THEIRS] != owners[POISE_MERGE_BASE];
}

/* Whose section it goes to, of those of both sides. */
static PoiseMergeSide
choose_side (const Merger *self, const PoiseMergeNode *node)
{
  PoiseMergeTopic topic;

  if (!is_moved_apart (node))
    return node->owners[POISE_MERGE_MINE] == node->owners[POISE_MERGE_BASE] ? POISE_MERGE_THEIRS : POISE_MERGE_MINE;
  topic = make_topic (self, node, &poise_activity_type, node->owners[POISE_MERGE_MINE]);
  return poise_merge_look_up (self->merge, &topic, &both_moved);
}

/* Where it would go if no section were given up. */
static int
choose_owner (const Merger *self, const PoiseMergeNode *node)
{
  if (node->records[POISE_MERGE_MINE] == NULL || node->records[POISE_MERGE_THEIRS] == NULL)
    return choose_single_owner (self, node);
  return node->owners[choose_side (self, node)];
}

/* What goes to a section that is given up goes where the other side has it, unless that is given up too. */
static int
avoid_given_up (const Merger *self, const PoiseMergeNode *node, int owner)
{
  int other;

  if (owner == POISE_MERGE_NOWHERE || !self->fates[owner].given_up)
    return owner;
  other = node->owners[self->fates[owner].remover];
  return other == POISE_MERGE_NOWHERE || self->fates[other].given_up ? POISE_MERGE_NOWHERE : other;
}

/* Whether that it goes to @owner is a reason for that section to stay. */
static void
want_section (Merger *self, const PoiseMergeNode *node, int owner)
{
  if (owner != POISE_MERGE_NOWHERE && self->fates[owner].remover != POISE_MERGE_BASE &&
      !(is_removed_with_section (self, node) && !is_changed (node, poise_merge_other (self->fates[owner].remover))))
    self->fates[owner].wanted = TRUE;
}

/* Asks what there is to ask of an activity that goes to @owner; FALSE where it is removed nevertheless. */
static gboolean
ask_of_activity (Merger *self, const PoiseMergeNode *node, int owner)
{
  PoiseMergeTopic topic = make_topic (self, node, &poise_activity_type, owner);
  PoiseMergeSide remover = get_remover (node);

  if (is_moved_apart (node))
    poise_merge_decide (self->merge, &topic, &both_moved);
  return remover == POISE_MERGE_BASE || is_removed_with_section (self, node) ||
         poise_merge_decide (self->merge, &topic, ask_of_removal (remover)) != remover;
}

/* Where an activity goes; what its section comes to, it has a say in. */
static int
settle_activity (Merger *self, const PoiseMergeNode *node)
{
  int wanted = choose_owner (self, node), owner = avoid_given_up (self, node, wanted);

  if (wanted == POISE_MERGE_NOWHERE || (owner == wanted && !ask_of_activity (self, node, owner)))
    return POISE_MERGE_NOWHERE;
  want_section (self, node, wanted);
  want_section (self, node, owner);
  return owner;
}

static void
settle_activities (Merger *self)
{
  for (guint i = 0; i < self->activities->array->len; i++)
    {
      PoiseMergeNode *node = poise_merge_nodes_get (self->activities, i);

      node->owner = settle_activity (self, node);
    }
}

/* ---- Which sections stay ---- */

static void
begin_fates (Merger *self)
{
  self->fates = g_new0 (Fate, self->sections->array->len);
  for (guint i = 0; i < self->sections->array->len; i++)
    {
      const PoiseMergeNode *node = poise_merge_nodes_get (self->sections, i);
      PoiseMergeTopic topic = make_topic (self, node, &poise_section_type, (int) i);
      Fate *fate = &self->fates[i];

      fate->remover = get_remover (node);
      if (fate->remover == POISE_MERGE_BASE)
        continue;
      fate->given_up = poise_merge_look_up (self->merge, &topic, ask_of_removal (fate->remover)) == fate->remover;
      fate->wanted = !poise_merge_is_same (node->records[POISE_MERGE_BASE],
                                           node->records[poise_merge_other (fate->remover)], POISE_SECTION_ACTIVITIES);
    }
}

static void
settle_sections (Merger *self)
{
  for (guint i = 0; i < self->sections->array->len; i++)
    {
      PoiseMergeNode *node = poise_merge_nodes_get (self->sections, i);
      PoiseMergeTopic topic = make_topic (self, node, &poise_section_type, (int) i);
      Fate *fate = &self->fates[i];

      fate->stays = node->records[POISE_MERGE_MINE] != NULL || node->records[POISE_MERGE_THEIRS] != NULL;
      if (fate->remover != POISE_MERGE_BASE)
        fate->stays = fate->wanted &&
                      poise_merge_decide (self->merge, &topic, ask_of_removal (fate->remover)) != fate->remover;
      node->owner = fate->stays ? 0 : POISE_MERGE_NOWHERE;
    }
}

/* ---- What they are ---- */

static PoiseActivity *
make_activity (Merger *self, guint index)
{
  const PoiseMergeNode *node = poise_merge_nodes_get (self->activities, index);
  PoiseMergeTopic topic = make_topic (self, node, &poise_activity_type, node->owner);

  return poise_merge_thing (self->merge, &topic, POISE_MERGE_NONE_LEFT_OUT);
}

/* By side, the activities of section @index. */
static void
get_runs (const Merger *self, guint index, PoiseMergeRun *runs)
{
  const PoiseMergeNode *node = poise_merge_nodes_get (self->sections, index);

  for (guint side = 0; side < POISE_N_MERGE_SIDES; side++)
    {
      guint place = (guint) node->places[side];

      runs[side] = (PoiseMergeRun) { NULL, 0 };
      if (node->records[side] != NULL)
        runs[side] = (PoiseMergeRun) { (const guint *) self->activities->sides[side]->data + self->starts[side][place],
                                       self->starts[side][place + 1] - self->starts[side][place] };
    }
}

/* (element-type guint): the nodes that are in @owner, in order; asks whose order it is where there is a conflict */
static GArray *
order_nodes (Merger *self, PoiseMergeNodes *nodes, int owner, const PoiseMergeRun *runs, const PoiseMergeTopic *topic,
             int member)
{
  const PoiseMergeQuestion question = { POISE_CONFLICT_ORDER, member, NULL, POISE_MERGE_MINE };
  GArray *order = g_array_new (FALSE, FALSE, sizeof (guint));

  if (!poise_merge_order (nodes, owner, runs, poise_merge_look_up (self->merge, topic, &question), order))
    poise_merge_decide (self->merge, topic, &question);
  return order;
}

static PoiseSection *
make_section (Merger *self, guint index)
{
  const PoiseMergeNode *node = poise_merge_nodes_get (self->sections, index);
  PoiseMergeTopic topic = make_topic (self, node, &poise_section_type, (int) index);
  g_autoptr (PoiseSection) section = poise_merge_thing (self->merge, &topic, POISE_SECTION_ACTIVITIES);
  g_autoptr (GPtrArray) activities = poise_records_new ();
  PoiseMergeRun runs[POISE_N_MERGE_SIDES];
  g_autoptr (GArray) order = NULL;

  get_runs (self, index, runs);
  order = order_nodes (self, self->activities, (int) index, runs, &topic, POISE_SECTION_ACTIVITIES);
  for (guint i = 0; i < order->len; i++)
    g_ptr_array_add (activities, make_activity (self, g_array_index (order, guint, i)));
  return poise_record_with_list (section, POISE_SECTION_ACTIVITIES, activities);
}

static PoisePlan *
make_plan (Merger *self)
{
  PoiseMergeTopic topic = { .type = &poise_plan_type, .sections = { -1, -1, -1 } };
  g_autoptr (GPtrArray) sections = poise_records_new ();
  g_autoptr (GArray) order = NULL;
  g_autoptr (PoisePlan) course = NULL;
  PoiseMergeRun runs[POISE_N_MERGE_SIDES];

  for (guint side = 0; side < POISE_N_MERGE_SIDES; side++)
    topic.records[side] = self->merge->sides[side];
  course = poise_merge_record (self->merge, &topic, POISE_PLAN_SECTIONS);
  poise_merge_nodes_get_runs (self->sections, runs);
  order = order_nodes (self, self->sections, 0, runs, &topic, POISE_PLAN_SECTIONS);
  for (guint i = 0; i < order->len; i++)
    g_ptr_array_add (sections, make_section (self, g_array_index (order, guint, i)));
  return poise_record_with_list (course, POISE_PLAN_SECTIONS, sections);
}

/** poise_merge_make_plan: (transfer full): what comes of the sides of @self; its conflicts are put down. */
PoisePlan *
poise_merge_make_plan (PoiseMerge *self)
{
  g_autoptr (PoiseMergeNodes) sections = poise_merge_nodes_new (POISE_MERGE_KEY_ID);
  g_autoptr (PoiseMergeNodes) activities = poise_merge_nodes_new (POISE_MERGE_KEY_ID);
  Merger merger = { .merge = self, .sections = sections, .activities = activities };
  PoisePlan *plan;

  add_side (&merger, POISE_MERGE_MINE);
  add_side (&merger, POISE_MERGE_THEIRS);
  add_side (&merger, POISE_MERGE_BASE);
  begin_fates (&merger);
  settle_activities (&merger);
  settle_sections (&merger);
  plan = make_plan (&merger);
  for (guint side = 0; side < POISE_N_MERGE_SIDES; side++)
    g_free (merger.starts[side]);
  g_free (merger.fates);
  return plan;
}
