/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One row of what is suggested.
 */

#include "gui/suggest/poise-suggest-item.h"

struct _PoiseSuggestItem
{
  GObject parent_instance;

  PoiseSuggestKind kind;
  gboolean clear;
  char *title;             /* (nullable) */
  PoiseActivity *activity; /* (nullable) */
  PoiseFit fit;
  guint n_choices;
  guint n_checked;
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseSuggestItem, poise_suggest_item, G_TYPE_OBJECT)

static void
poise_suggest_item_finalize (GObject *object)
{
  PoiseSuggestItem *self = POISE_SUGGEST_ITEM (object);

  g_free (self->title);
  g_clear_pointer (&self->activity, poise_activity_unref);
  G_OBJECT_CLASS (poise_suggest_item_parent_class)->finalize (object);
}

static void
poise_suggest_item_class_init (PoiseSuggestItemClass *class)
{
  G_OBJECT_CLASS (class)->finalize = poise_suggest_item_finalize;
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);
}

static void
poise_suggest_item_init (PoiseSuggestItem *self)
{
}

static PoiseSuggestItem *
make (PoiseSuggestKind kind)
{
  PoiseSuggestItem *self = g_object_new (POISE_TYPE_SUGGEST_ITEM, NULL);

  self->kind = kind;
  return self;
}

/** poise_suggest_item_new_part: @clear: whether what stands below has a mode that fits better */
PoiseSuggestItem *
poise_suggest_item_new_part (gboolean clear)
{
  PoiseSuggestItem *self = make (POISE_SUGGEST_PART);

  self->clear = clear;
  return self;
}

/** poise_suggest_item_new_section: @title: as the list shows it */
PoiseSuggestItem *
poise_suggest_item_new_section (const char *title)
{
  PoiseSuggestItem *self = make (POISE_SUGGEST_SECTION);

  self->title = g_strdup (title);
  return self;
}

/** poise_suggest_item_new_activity: @fit: the reasons for either mode of @activity */
PoiseSuggestItem *
poise_suggest_item_new_activity (PoiseActivity *activity, const PoiseFit *fit)
{
  PoiseSuggestItem *self = make (POISE_SUGGEST_ACTIVITY);

  self->activity = poise_activity_ref (activity);
  self->fit = *fit;
  return self;
}

PoiseSuggestKind
poise_suggest_item_get_kind (PoiseSuggestItem *self)
{
  g_return_val_if_fail (POISE_IS_SUGGEST_ITEM (self), POISE_SUGGEST_PART);
  return self->kind;
}

gboolean
poise_suggest_item_is_clear (PoiseSuggestItem *self)
{
  g_return_val_if_fail (POISE_IS_SUGGEST_ITEM (self), FALSE);
  return self->clear;
}

const char *
poise_suggest_item_get_title (PoiseSuggestItem *self)
{
  g_return_val_if_fail (POISE_IS_SUGGEST_ITEM (self), NULL);
  return self->title;
}

PoiseActivity *
poise_suggest_item_get_activity (PoiseSuggestItem *self)
{
  g_return_val_if_fail (POISE_IS_SUGGEST_ITEM (self), NULL);
  return self->activity;
}

const PoiseFit *
poise_suggest_item_get_fit (PoiseSuggestItem *self)
{
  g_return_val_if_fail (POISE_IS_SUGGEST_ITEM (self), NULL);
  return &self->fit;
}

PoiseMode
poise_suggest_item_get_mode (PoiseSuggestItem *self)
{
  g_return_val_if_fail (POISE_IS_SUGGEST_ITEM (self), POISE_MODE_UNDECIDED);
  return poise_fit_get_mode (&self->fit);
}

guint
poise_suggest_item_get_n_choices (PoiseSuggestItem *self)
{
  g_return_val_if_fail (POISE_IS_SUGGEST_ITEM (self), 0);
  return self->n_choices;
}

guint
poise_suggest_item_get_n_checked (PoiseSuggestItem *self)
{
  g_return_val_if_fail (POISE_IS_SUGGEST_ITEM (self), 0);
  return self->n_checked;
}

/** poise_suggest_item_count: So many more can be checked, and are; tells of it. */
void
poise_suggest_item_count (PoiseSuggestItem *self, int n_choices, int n_checked)
{
  g_return_if_fail (POISE_IS_SUGGEST_ITEM (self));

  self->n_choices += n_choices;
  self->n_checked += n_checked;
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}
