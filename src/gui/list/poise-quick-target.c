/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each way of adding is one edit, after which what was added is selected and in sight.
 */

#include "gui/list/poise-quick-target.h"

#include "gui/list/poise-list-edits.h"

#include <string.h>

struct _PoiseQuickTarget
{
  GObject parent_instance;

  PoiseWorkspace *workspace;
  char *section_id; /* (nullable) */
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseQuickTarget, poise_quick_target, G_TYPE_OBJECT)

static void
aim_at (PoiseQuickTarget *self, const char *section_id)
{
  char *id = g_strdup (section_id);

  g_free (self->section_id);
  self->section_id = id;
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* Where nothing is selected, what was typed last goes on. */
static void
on_picks_changed (PoiseQuickTarget *self)
{
  PoisePlan *plan = poise_workspace_get_plan (self->workspace);
  PoiseSpot spot;

  if (poise_picks_find_first (plan, poise_workspace_get_picks (self->workspace), &spot))
    aim_at (self, poise_plan_get_section (plan, spot.place.section)->id);
}

static void
on_changed (PoiseQuickTarget *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
poise_quick_target_finalize (GObject *object)
{
  PoiseQuickTarget *self = POISE_QUICK_TARGET (object);

  g_object_unref (self->workspace);
  g_free (self->section_id);
  G_OBJECT_CLASS (poise_quick_target_parent_class)->finalize (object);
}

static void
poise_quick_target_class_init (PoiseQuickTargetClass *class)
{
  G_OBJECT_CLASS (class)->finalize = poise_quick_target_finalize;
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);
}

static void
poise_quick_target_init (PoiseQuickTarget *self)
{
}

/** poise_quick_target_new: Returns: (transfer full): what adds to the plan of @workspace */
PoiseQuickTarget *
poise_quick_target_new (PoiseWorkspace *workspace)
{
  PoiseQuickTarget *self = g_object_new (POISE_TYPE_QUICK_TARGET, NULL);

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (workspace, "picks-changed", G_CALLBACK (on_picks_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "changed", G_CALLBACK (on_changed), self, G_CONNECT_SWAPPED);
  on_picks_changed (self);
  return self;
}

/** poise_quick_target_get_plan: Returns: (transfer none): the plan that is added to */
PoisePlan *
poise_quick_target_get_plan (PoiseQuickTarget *self)
{
  return poise_workspace_get_plan (self->workspace);
}

/** poise_quick_target_get_section: Returns: the section that what is typed goes to; 0 where there is none */
guint
poise_quick_target_get_section (PoiseQuickTarget *self)
{
  PoisePlan *plan = poise_workspace_get_plan (self->workspace);
  guint index;

  if (self->section_id && poise_plan_find_section (plan, self->section_id, &index))
    return index;
  return MAX (poise_plan_n_sections (plan), 1) - 1;
}

/** poise_quick_target_get_can_add: Returns: whether the plan can be edited */
gboolean
poise_quick_target_get_can_add (PoiseQuickTarget *self)
{
  return poise_workspace_get_can_edit (self->workspace);
}

/* Selects what was added; the target follows, also where a filter keeps the list from showing it. */
static void
show (PoiseQuickTarget *self, const PoisePicks *picks, guint section)
{
  poise_workspace_reveal (self->workspace, picks);
  aim_at (self, poise_plan_get_section (poise_workspace_get_plan (self->workspace), section)->id);
}

static void
show_section (PoiseQuickTarget *self, guint index)
{
  g_autoptr (PoisePicks) picks = poise_picks_new ();

  poise_picks_add_section (picks, poise_plan_get_section (poise_workspace_get_plan (self->workspace), index)->id);
  show (self, picks, index);
}

/** poise_quick_target_choose: What is typed goes to the section @index from here on. */
void
poise_quick_target_choose (PoiseQuickTarget *self, guint index)
{
  g_return_if_fail (POISE_IS_QUICK_TARGET (self));

  if (index < poise_plan_n_sections (poise_workspace_get_plan (self->workspace)))
    show_section (self, index);
}

/** poise_quick_target_add_activity: Adds @activity to the end of the section. Returns: whether it could */
gboolean
poise_quick_target_add_activity (PoiseQuickTarget *self, PoiseActivity *activity)
{
  guint section = poise_quick_target_get_section (self);
  g_autoptr (PoisePicks) picks = NULL;

  if (!poise_workspace_get_can_edit (self->workspace)
      || !poise_workspace_apply (
          self->workspace, poise_list_add_activity (poise_workspace_get_plan (self->workspace), section, activity),
          POISE_EDIT_ADD_ACTIVITY, NULL))
    return FALSE;
  picks = poise_picks_new ();
  poise_picks_add_activity (picks, activity->id);
  show (self, picks, section);
  return TRUE;
}

/* The section with this very title, letter case apart */
static gboolean
find_title (const PoisePlan *plan, const char *title, guint *index)
{
  g_autofree char *folded = poise_quick_fold (title, -1);

  for (*index = 0; *index < poise_plan_n_sections (plan); (*index)++)
    {
      const char *other = poise_plan_get_section (plan, *index)->title;
      g_autofree char *other_folded = other ? poise_quick_fold (other, -1) : NULL;

      if (g_strcmp0 (folded, other_folded) == 0)
        return TRUE;
    }
  return FALSE;
}

/**
 * poise_quick_target_add_section:
 * @title: (nullable): its title
 *
 * Adds a section after the one that is the target, and makes it the target. A section that has the title
 * already is the target then, and nothing is added.
 *
 * Returns: whether it could
 */
gboolean
poise_quick_target_add_section (PoiseQuickTarget *self, const char *title)
{
  PoisePlan *plan = poise_workspace_get_plan (self->workspace);
  g_autoptr (PoiseSection) section = NULL;
  guint at;

  if (!poise_workspace_get_can_edit (self->workspace))
    return FALSE;
  if (title && find_title (plan, title, &at))
    {
      show_section (self, at);
      return TRUE;
    }
  section = poise_section_new (title);
  at = poise_plan_n_sections (plan) == 0 ? 0 : poise_quick_target_get_section (self) + 1;
  if (!poise_workspace_apply (self->workspace, poise_edit_insert_section (plan, at, section), POISE_EDIT_ADD_SECTION,
                              NULL))
    return FALSE;
  show_section (self, at);
  return TRUE;
}

/* The section of the last of what was added, where typing goes on */
static guint
find_last (const PoisePlan *plan, const PoisePicks *added)
{
  for (guint i = poise_plan_n_sections (plan); i-- > 0;)
    {
      PoiseSection *section = poise_plan_get_section (plan, i);
      guint n = poise_section_n_activities (section);

      if (poise_picks_has_section (added, section->id)
          || (n > 0 && poise_picks_has_activity (added, poise_section_get_activity (section, n - 1)->id)))
        return i;
    }
  return 0;
}

/** poise_quick_target_add_outline: Adds all of @outline in one step. Returns: whether it could */
gboolean
poise_quick_target_add_outline (PoiseQuickTarget *self, const PoiseOutline *outline)
{
  PoisePlan *plan = poise_workspace_get_plan (self->workspace);
  PoisePlace at = { poise_quick_target_get_section (self), G_MAXUINT };
  g_autoptr (PoisePicks) added = poise_picks_new ();

  if (!poise_workspace_get_can_edit (self->workspace)
      || !poise_workspace_apply (self->workspace, poise_outline_insert (outline, plan, at, added), POISE_EDIT_PASTE,
                                 NULL))
    return FALSE;
  show (self, added, find_last (poise_workspace_get_plan (self->workspace), added));
  return TRUE;
}
