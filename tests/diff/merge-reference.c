/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Nothing is kept but ids; orders grow by putting one id after another into a list.
 */

#include "diff/merge-reference.h"

#include <string.h>

typedef struct
{
  const NaivePlan *sides[POISE_N_MERGE_SIDES];
  guint n_conflicts[POISE_N_CONFLICT_KINDS];
} Reference;

enum
{
  BASE = POISE_MERGE_BASE,
  MINE = POISE_MERGE_MINE,
  THEIRS = POISE_MERGE_THEIRS
};

/* ---- Asking a plan ---- */

static const NaiveSection *
find_section (const NaivePlan *plan, const char *id)
{
  for (guint i = 0; i < plan->n_sections; i++)
    if (g_str_equal (plan->sections[i].id, id))
      return &plan->sections[i];
  return NULL;
}

static const NaiveActivity *
find_activity (const NaivePlan *plan, const char *id, const char **section)
{
  for (guint i = 0; i < plan->n_sections; i++)
    for (guint k = 0; k < plan->sections[i].n_activities; k++)
      if (g_str_equal (plan->sections[i].activities[k].id, id))
        {
          *section = plan->sections[i].id;
          return &plan->sections[i].activities[k];
        }
  *section = NULL;
  return NULL;
}

static gboolean
is_same_activity (const NaiveActivity *a, const NaiveActivity *b)
{
  g_assert (a != NULL && b != NULL);
  return a->title == b->title && a->minutes == b->minutes && a->mode == b->mode;
}

static gboolean
is_same (const char *a, const char *b)
{
  return g_strcmp0 (a, b) == 0;
}

static gboolean
contains (GPtrArray *ids, const char *id)
{
  return g_ptr_array_find_with_equal_func (ids, id, g_str_equal, NULL);
}

/* The ids of sections, or of the activities of one, on a side. */
static GPtrArray *
list_sections (const NaivePlan *plan)
{
  GPtrArray *ids = g_ptr_array_new ();

  for (guint i = 0; i < plan->n_sections; i++)
    g_ptr_array_add (ids, (gpointer) plan->sections[i].id);
  return ids;
}

static GPtrArray *
list_activities (const NaivePlan *plan, const char *section_id)
{
  GPtrArray *ids = g_ptr_array_new ();
  const NaiveSection *section = find_section (plan, section_id);

  for (guint k = 0; section != NULL && k < section->n_activities; k++)
    g_ptr_array_add (ids, (gpointer) section->activities[k].id);
  return ids;
}

/* ---- Where things go ---- */

/* Whether @side removed @id along with its section, where the other side still has it. */
static gboolean
went_with_section (Reference *self, const char *id, guint side)
{
  const char *before, *there, *here;

  find_activity (self->sides[BASE], id, &before);
  find_activity (self->sides[side], id, &here);
  find_activity (self->sides[MINE + THEIRS - side], id, &there);
  return before != NULL && here == NULL && is_same (before, there) && find_section (self->sides[side], before) == NULL;
}

/* In which section @id is after the merge, if that stays; NULL where it is removed. Counts conflicts if @count. */
static const char *
find_owner (Reference *self, const char *id, gboolean count)
{
  const char *owners[3];
  const NaiveActivity *states[3];

  for (guint side = 0; side < 3; side++)
    states[side] = find_activity (self->sides[side], id, &owners[side]);
  if (states[MINE] == NULL && states[THEIRS] == NULL)
    return NULL;
  for (guint side = MINE; side <= THEIRS; side++)
    {
      guint other = MINE + THEIRS - side;

      if (states[side] != NULL)
        continue;
      if (states[BASE] == NULL || went_with_section (self, id, side))
        return owners[other];
      if (is_same_activity (states[BASE], states[other]) && is_same (owners[BASE], owners[other]))
        return NULL;
      self->n_conflicts[POISE_CONFLICT_REMOVED] += count;
      return owners[other];
    }
  if (is_same (owners[MINE], owners[THEIRS]) || is_same (owners[THEIRS], owners[BASE]))
    return owners[MINE];
  if (is_same (owners[MINE], owners[BASE]))
    return owners[THEIRS];
  self->n_conflicts[POISE_CONFLICT_MOVED] += count;
  return owners[MINE];
}

/* Whether, though one side has removed it, the other has something in section @id that speaks for it. */
static gboolean
is_wanted (Reference *self, const char *id, guint remover)
{
  const NaiveSection *before = find_section (self->sides[BASE], id);
  const NaiveSection *there = find_section (self->sides[MINE + THEIRS - remover], id);

  g_assert (before != NULL && there != NULL);
  if (before->title != there->title)
    return TRUE;
  for (guint k = 0; k < there->n_activities; k++)
    {
      const char *activity = there->activities[k].id, *ignored;

      if (!is_same (find_owner (self, activity, FALSE), id))
        continue;
      if (!went_with_section (self, activity, remover) ||
          !is_same_activity (&there->activities[k], find_activity (self->sides[BASE], activity, &ignored)))
        return TRUE;
    }
  return FALSE;
}

static gboolean
section_stays (Reference *self, const char *id, gboolean count)
{
  for (guint side = MINE; side <= THEIRS; side++)
    if (find_section (self->sides[side], id) == NULL)
      {
        if (find_section (self->sides[MINE + THEIRS - side], id) == NULL)
          return FALSE;
        if (find_section (self->sides[BASE], id) == NULL)
          return TRUE;
        if (!is_wanted (self, id, side))
          return FALSE;
        self->n_conflicts[POISE_CONFLICT_REMOVED] += count;
        return TRUE;
      }
  return TRUE;
}

/* ---- Orders ---- */

static guint
place_in (GPtrArray *ids, const char *id)
{
  guint place = 0;

  g_assert_true (g_ptr_array_find_with_equal_func (ids, id, g_str_equal, &place));
  return place;
}

static gboolean
comes_before (GPtrArray *const *lists, const char *a, const char *b)
{
  gboolean before = place_in (lists[BASE], a) < place_in (lists[BASE], b);
  gboolean mine = place_in (lists[MINE], a) < place_in (lists[MINE], b);
  gboolean theirs = place_in (lists[THEIRS], a) < place_in (lists[THEIRS], b);

  return mine == theirs ? mine : !before;
}

/* Takes out of @left whatever comes before all else that is left, until nothing is left or nothing comes first. */
static gboolean
order_common (GPtrArray *const *lists, GPtrArray *left, GPtrArray *result)
{
  while (left->len > 0)
    {
      guint first, k;

      for (first = 0; first < left->len; first++)
        {
          for (k = 0; k < left->len; k++)
            if (k != first && !comes_before (lists, left->pdata[first], left->pdata[k]))
              break;
          if (k == left->len)
            break;
        }
      if (first == left->len)
        return FALSE;
      g_ptr_array_add (result, g_ptr_array_steal_index (left, first));
    }
  return TRUE;
}

/* Puts each of @list that @wanted has and @result has not after what it follows, and after what only others have. */
static void
put_in_after (GPtrArray *list, GPtrArray *wanted, GPtrArray *result)
{
  for (guint i = 0; i < list->len; i++)
    {
      guint at = 0;

      if (!contains (wanted, list->pdata[i]) || contains (result, list->pdata[i]))
        continue;
      for (guint k = i; k > 0; k--)
        if (contains (result, list->pdata[k - 1]))
          {
            at = place_in (result, list->pdata[k - 1]) + 1;
            break;
          }
      while (at < result->len && !contains (list, result->pdata[at]))
        at++;
      g_ptr_array_insert (result, (int) at, list->pdata[i]);
    }
}

/* (transfer full): the ids of @wanted in the order that comes of those of the sides */
static GPtrArray *
order_ids (Reference *self, GPtrArray *const *lists, GPtrArray *wanted)
{
  GPtrArray *result = g_ptr_array_new ();
  g_autoptr (GPtrArray) common = g_ptr_array_new (), left = NULL;

  for (guint i = 0; i < lists[MINE]->len; i++)
    if (contains (wanted, lists[MINE]->pdata[i]) && contains (lists[BASE], lists[MINE]->pdata[i]) &&
        contains (lists[THEIRS], lists[MINE]->pdata[i]))
      g_ptr_array_add (common, lists[MINE]->pdata[i]);
  left = g_ptr_array_copy (common, NULL, NULL);
  if (!order_common (lists, left, result))
    {
      self->n_conflicts[POISE_CONFLICT_ORDER]++;
      g_ptr_array_set_size (result, 0);
      g_ptr_array_extend (result, common, NULL, NULL);
    }
  put_in_after (lists[MINE], wanted, result);
  put_in_after (lists[THEIRS], wanted, result);
  return result;
}

/* ---- What things are ---- */

static int
merge_number (Reference *self, int base, int mine, int theirs)
{
  if (mine == theirs || theirs == base)
    return mine;
  if (mine == base)
    return theirs;
  self->n_conflicts[POISE_CONFLICT_MEMBER]++;
  return mine;
}

static void
append_activity (Reference *self, GString *text, const char *id)
{
  const NaiveActivity *states[3];
  const char *ignored;
  NaiveActivity merged;

  for (guint side = 0; side < 3; side++)
    states[side] = find_activity (self->sides[side], id, &ignored);
  merged = states[MINE] != NULL ? *states[MINE] : *states[THEIRS];
  if (states[MINE] != NULL && states[THEIRS] != NULL && states[BASE] != NULL)
    {
      merged.title = merge_number (self, states[BASE]->title, states[MINE]->title, states[THEIRS]->title);
      merged.minutes = merge_number (self, states[BASE]->minutes, states[MINE]->minutes, states[THEIRS]->minutes);
      merged.mode = merge_number (self, states[BASE]->mode, states[MINE]->mode, states[THEIRS]->mode);
    }
  else if (states[MINE] != NULL && states[THEIRS] != NULL)
    self->n_conflicts[POISE_CONFLICT_ADDED] += !is_same_activity (states[MINE], states[THEIRS]);
  g_string_append_printf (text, " %s:%d/%d/%d", id, merged.title, merged.minutes, merged.mode);
}

static int
merge_section_title (Reference *self, const char *id)
{
  const NaiveSection *base = find_section (self->sides[BASE], id), *mine = find_section (self->sides[MINE], id);
  const NaiveSection *theirs = find_section (self->sides[THEIRS], id);

  g_assert (mine != NULL || theirs != NULL);
  if (mine == NULL)
    return theirs->title;
  if (theirs == NULL)
    return mine->title;
  if (base != NULL)
    return merge_number (self, base->title, mine->title, theirs->title);
  self->n_conflicts[POISE_CONFLICT_ADDED] += mine->title != theirs->title;
  return mine->title;
}

static void
append_section (Reference *self, GString *text, const char *id, GPtrArray *activities)
{
  GPtrArray *lists[3];
  g_autoptr (GPtrArray) wanted = g_ptr_array_new (), order = NULL;

  for (guint i = 0; i < activities->len; i++)
    if (is_same (find_owner (self, activities->pdata[i], FALSE), id))
      g_ptr_array_add (wanted, activities->pdata[i]);
  for (guint side = 0; side < 3; side++)
    lists[side] = list_activities (self->sides[side], id);
  order = order_ids (self, lists, wanted);
  g_string_append_printf (text, "%s:%d(", id, merge_section_title (self, id));
  for (guint i = 0; i < order->len; i++)
    append_activity (self, text, order->pdata[i]);
  g_string_append_c (text, ')');
  for (guint side = 0; side < 3; side++)
    g_ptr_array_unref (lists[side]);
}

/* ---- Public ---- */

static void
append_counts (GString *text, const guint *n_conflicts)
{
  for (guint kind = 0; kind < POISE_N_CONFLICT_KINDS; kind++)
    g_string_append_printf (text, " %u", n_conflicts[kind]);
}

static void
add_new (GPtrArray *ids, GPtrArray *more)
{
  for (guint i = 0; i < more->len; i++)
    if (!contains (ids, more->pdata[i]))
      g_ptr_array_add (ids, more->pdata[i]);
}

char *
reference_merge (const NaivePlan *base, const NaivePlan *mine, const NaivePlan *theirs)
{
  Reference self = { .sides = { base, mine, theirs } };
  g_autoptr (GPtrArray) sections = g_ptr_array_new (), activities = g_ptr_array_new (), order = NULL;
  GString *text = g_string_new (NULL);
  GPtrArray *lists[3];

  for (guint side = 0; side < 3; side++)
    {
      lists[side] = list_sections (self.sides[side]);
      for (guint i = 0; i < lists[side]->len; i++)
        {
          g_autoptr (GPtrArray) here = list_activities (self.sides[side], lists[side]->pdata[i]);

          add_new (activities, here);
          if (!contains (sections, lists[side]->pdata[i]) && section_stays (&self, lists[side]->pdata[i], TRUE))
            g_ptr_array_add (sections, lists[side]->pdata[i]);
        }
    }
  for (guint i = 0; i < activities->len; i++)
    find_owner (&self, activities->pdata[i], TRUE);
  order = order_ids (&self, lists, sections);
  for (guint i = 0; i < order->len; i++)
    append_section (&self, text, order->pdata[i], activities);
  append_counts (text, self.n_conflicts);
  for (guint side = 0; side < 3; side++)
    g_ptr_array_unref (lists[side]);
  return g_string_free (text, FALSE);
}
