/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One row of what differs.
 */

#include "gui/compare/poise-compare-item.h"

#include "gui/compare/poise-compare-edits.h"
#include "words/poise-words-diff.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

struct _PoiseCompareItem
{
  GObject parent_instance;

  PoiseDiff *diff;
  const PoiseShift *shift;   /* the diff's: what it stands under, or is the heading of */
  const PoiseChange *change; /* (nullable): the diff's; a heading has none */
  gboolean can_restore;
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseCompareItem, poise_compare_item, G_TYPE_OBJECT)

static void
poise_compare_item_finalize (GObject *object)
{
  g_clear_pointer (&POISE_COMPARE_ITEM (object)->diff, poise_diff_unref);
  G_OBJECT_CLASS (poise_compare_item_parent_class)->finalize (object);
}

static void
poise_compare_item_class_init (PoiseCompareItemClass *class)
{
  G_OBJECT_CLASS (class)->finalize = poise_compare_item_finalize;
  signals[SIGNAL_CHANGED]
      = g_signal_new ("changed", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
poise_compare_item_init (PoiseCompareItem *self)
{
}

/**
 * poise_compare_item_new:
 * @diff: what differs
 * @shift: of @diff: what it is the heading of, or stands below
 * @change: (nullable): of @diff; %NULL for a heading
 * @can_restore: whether it may be taken back, where that is possible
 */
PoiseCompareItem *
poise_compare_item_new (PoiseDiff *diff, const PoiseShift *shift, const PoiseChange *change, gboolean can_restore)
{
  PoiseCompareItem *self = g_object_new (POISE_TYPE_COMPARE_ITEM, NULL);

  self->diff = poise_diff_ref (diff);
  self->shift = shift;
  self->change = change;
  self->can_restore = can_restore;
  return self;
}

/* ---- The same row in another diff ---- */

static gboolean
is_section_kind (PoiseChangeKind kind)
{
  return kind >= POISE_CHANGE_SECTION_ADDED && kind <= POISE_CHANGE_SECTION_CHANGED;
}

static gboolean
is_activity_kind (PoiseChangeKind kind)
{
  return kind >= POISE_CHANGE_ACTIVITY_ADDED;
}

static const PoiseSection *
get_section (PoiseCompareItem *self)
{
  if (self->shift->section_after >= 0)
    return poise_plan_get_section (poise_diff_get_after (self->diff), (guint) self->shift->section_after);
  if (self->shift->section_before >= 0)
    return poise_plan_get_section (poise_diff_get_before (self->diff), (guint) self->shift->section_before);
  return NULL;
}

static const char *
get_id (PoiseCompareItem *self)
{
  const PoiseSection *section = get_section (self);
  gconstpointer record = NULL;

  if (self->change)
    record = self->change->after ? self->change->after : self->change->before;
  if (self->change && is_activity_kind (self->change->kind))
    return ((const PoiseActivity *) record)->id;
  return section ? section->id : NULL;
}

/** poise_compare_item_is_like: whether both tell the same kind of thing of the same section or activity */
gboolean
poise_compare_item_is_like (PoiseCompareItem *self, PoiseCompareItem *other)
{
  int kind = self->change ? (int) self->change->kind : -1;
  int other_kind = other->change ? (int) other->change->kind : -1;

  return kind == other_kind && g_strcmp0 (get_id (self), get_id (other)) == 0;
}

/** poise_compare_item_take: Tells from now on what @newer tells. */
void
poise_compare_item_take (PoiseCompareItem *self, PoiseCompareItem *newer)
{
  poise_diff_ref (newer->diff);
  g_clear_pointer (&self->diff, poise_diff_unref);
  self->diff = newer->diff;
  self->shift = newer->shift;
  self->change = newer->change;
  self->can_restore = newer->can_restore;
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* ---- What it tells ---- */

gboolean
poise_compare_item_is_heading (PoiseCompareItem *self)
{
  g_return_val_if_fail (POISE_IS_COMPARE_ITEM (self), FALSE);
  return self->change == NULL;
}

/** poise_compare_item_get_diff: Returns: (transfer none): what it is of */
PoiseDiff *
poise_compare_item_get_diff (PoiseCompareItem *self)
{
  g_return_val_if_fail (POISE_IS_COMPARE_ITEM (self), NULL);
  return self->diff;
}

const PoiseChange *
poise_compare_item_get_change (PoiseCompareItem *self)
{
  g_return_val_if_fail (POISE_IS_COMPARE_ITEM (self), NULL);
  return self->change;
}

/** poise_compare_item_restore: Returns: (transfer full) (nullable): the newer plan with this one change taken back */
PoisePlan *
poise_compare_item_restore (PoiseCompareItem *self)
{
  g_return_val_if_fail (POISE_IS_COMPARE_ITEM (self), NULL);
  return self->can_restore && self->change ? poise_compare_restore (self->diff, self->change) : NULL;
}

/** poise_compare_item_is_course: whether it tells of the course itself */
gboolean
poise_compare_item_is_course (PoiseCompareItem *self)
{
  g_return_val_if_fail (POISE_IS_COMPARE_ITEM (self), FALSE);
  return self->change && self->change->kind == POISE_CHANGE_COURSE;
}

/** poise_compare_item_dup_title: Returns: (transfer full): of the activity, section or course that it tells of */
char *
poise_compare_item_dup_title (PoiseCompareItem *self)
{
  const PoiseActivity *activity;

  g_return_val_if_fail (POISE_IS_COMPARE_ITEM (self), NULL);

  if (!self->change || !is_activity_kind (self->change->kind))
    return poise_words_shift_title (self->diff, self->shift);
  activity = self->change->after ? self->change->after : self->change->before;
  return g_strdup (*activity->title != '\0' ? activity->title : _ ("Untitled activity"));
}

/** poise_compare_item_dup_text: Returns: (transfer full): the sentences, a line each; may be "" of a heading */
char *
poise_compare_item_dup_text (PoiseCompareItem *self)
{
  g_auto (GStrv) sentences = NULL;

  g_return_val_if_fail (POISE_IS_COMPARE_ITEM (self), NULL);

  sentences = self->change ? poise_words_change (self->diff, self->change) : poise_words_shift_brief (self->shift);
  return g_strjoinv ("\n", sentences);
}

/**
 * poise_compare_item_pick:
 *
 * Returns: (transfer full): the section or the activity in the newer plan; nothing where it is gone, and for the course
 */
PoisePicks *
poise_compare_item_pick (PoiseCompareItem *self)
{
  PoisePicks *picks = poise_picks_new ();
  const PoiseChange *change;

  g_return_val_if_fail (POISE_IS_COMPARE_ITEM (self), picks);

  change = self->change;
  if (!change || !change->after)
    return picks;
  if (is_activity_kind (change->kind) && ((const PoiseActivity *) change->after)->id)
    poise_picks_add_activity (picks, ((const PoiseActivity *) change->after)->id);
  else if (is_section_kind (change->kind) && ((const PoiseSection *) change->after)->id)
    poise_picks_add_section (picks, ((const PoiseSection *) change->after)->id);
  return picks;
}
