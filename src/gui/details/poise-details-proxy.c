/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Turns what a person sets in a pane into edits.
 *
 * A change is made for whatever the proxy is aimed at, and the plan that comes out is applied.
 */

#include "gui/details/poise-details-proxy.h"

#include "gui/details/poise-details-aim.h"
#include "gui/details/poise-details-course.h"

struct _PoiseDetailsProxy
{
  GObject parent_instance;

  PoiseWorkspace *workspace;
  PoiseDetailsAim *aim;
  char *key;       /* (nullable) of the step that is going on */
  PoisePlan *base; /* (nullable) the plan before that step */
  PoisePlan *last; /* (nullable) the plan after it, as far as it has come */
};

G_DEFINE_TYPE (PoiseDetailsProxy, poise_details_proxy, G_TYPE_OBJECT)

/* ---- Steps ---- */

static void
forget_step (PoiseDetailsProxy *self)
{
  g_clear_pointer (&self->key, g_free);
  g_clear_pointer (&self->base, poise_plan_unref);
  g_clear_pointer (&self->last, poise_plan_unref);
}

/* Settings of one part all begin from the plan before it: back at what was there, that very plan is current again. */
static void
begin_step (PoiseDetailsProxy *self, const char *key)
{
  PoisePlan *plan = poise_details_proxy_get_plan (self);

  if (key && g_strcmp0 (self->key, key) == 0 && self->last == plan)
    return;
  forget_step (self);
  self->key = g_strdup (key);
  self->base = poise_plan_ref (plan);
}

static char *
key_of (PoiseDetailsProxy *self, const char *part)
{
  return part ? g_strdup_printf ("%s:%s", part, self->aim->name) : NULL;
}

static gboolean
apply (PoiseDetailsProxy *self, const PoiseDetailsChange *change, const char *part)
{
  g_autofree char *key = key_of (self, part);
  PoisePlan *changed;

  if (!poise_workspace_get_can_edit (self->workspace))
    return FALSE;
  begin_step (self, key);
  changed = poise_details_aim_change (self->aim, self->base, change);
  g_clear_pointer (&self->last, poise_plan_unref);
  self->last = poise_plan_ref (changed);
  return poise_workspace_apply (self->workspace, changed, poise_details_aim_get_kind (self->aim, change->member), key);
}

/* ---- Life ---- */

/* @aim: (transfer full) */
static void
take_aim (PoiseDetailsProxy *self, PoiseDetailsAim *aim)
{
  poise_details_aim_free (self->aim);
  self->aim = aim;
}

static void
poise_details_proxy_finalize (GObject *object)
{
  PoiseDetailsProxy *self = POISE_DETAILS_PROXY (object);

  take_aim (self, NULL);
  forget_step (self);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (poise_details_proxy_parent_class)->finalize (object);
}

static void
poise_details_proxy_class_init (PoiseDetailsProxyClass *class)
{
  G_OBJECT_CLASS (class)->finalize = poise_details_proxy_finalize;
}

static void
poise_details_proxy_init (PoiseDetailsProxy *self)
{
}

/** poise_details_proxy_new: Returns: (transfer full): a proxy aimed at the plan of @workspace */
PoiseDetailsProxy *
poise_details_proxy_new (PoiseWorkspace *workspace)
{
  PoiseDetailsProxy *self;

  g_return_val_if_fail (POISE_IS_WORKSPACE (workspace), NULL);

  self = g_object_new (POISE_TYPE_DETAILS_PROXY, NULL);
  self->workspace = g_object_ref (workspace);
  poise_details_proxy_aim_at_plan (self);
  return self;
}

/** poise_details_proxy_get_workspace: Returns: (transfer none): whose plan is edited */
PoiseWorkspace *
poise_details_proxy_get_workspace (PoiseDetailsProxy *self)
{
  g_return_val_if_fail (POISE_IS_DETAILS_PROXY (self), NULL);
  return self->workspace;
}

/** poise_details_proxy_get_plan: Returns: (transfer none): the plan as it stands */
PoisePlan *
poise_details_proxy_get_plan (PoiseDetailsProxy *self)
{
  g_return_val_if_fail (POISE_IS_DETAILS_PROXY (self), NULL);
  return poise_workspace_get_plan (self->workspace);
}

/** poise_details_proxy_aim_at_plan: Members are those of the plan from now on. */
void
poise_details_proxy_aim_at_plan (PoiseDetailsProxy *self)
{
  g_return_if_fail (POISE_IS_DETAILS_PROXY (self));
  take_aim (self, poise_details_aim_new_at_plan ());
}

/** poise_details_proxy_aim_at_section: Members are those of the section @id from now on. */
void
poise_details_proxy_aim_at_section (PoiseDetailsProxy *self, const char *id)
{
  g_return_if_fail (POISE_IS_DETAILS_PROXY (self));
  take_aim (self, poise_details_aim_new_at_section (id));
}

/** poise_details_proxy_aim_at_activities: Members are those of the activities in @picks from now on. */
void
poise_details_proxy_aim_at_activities (PoiseDetailsProxy *self, const PoisePicks *picks)
{
  g_return_if_fail (POISE_IS_DETAILS_PROXY (self));
  take_aim (self, poise_details_aim_new_at_activities (picks));
}

/* ---- Settings ---- */

/** poise_details_proxy_put: Any change of whatever the proxy is aimed at; @part: (nullable). Returns: whether anything changed */
gboolean
poise_details_proxy_put (PoiseDetailsProxy *self, const PoiseDetailsChange *change, const char *part)
{
  g_return_val_if_fail (POISE_IS_DETAILS_PROXY (self), FALSE);
  return apply (self, change, part);
}

/**
 * poise_details_proxy_take_back:
 * @part: what has been typed
 *
 * Leaves the plan as it was before @part was typed, if that is what happened last.
 *
 * Returns: whether anything changed
 */
gboolean
poise_details_proxy_take_back (PoiseDetailsProxy *self, const char *part)
{
  g_autofree char *key = NULL;

  g_return_val_if_fail (POISE_IS_DETAILS_PROXY (self), FALSE);

  key = key_of (self, part);
  if (g_strcmp0 (self->key, key) != 0 || self->last != poise_details_proxy_get_plan (self))
    return FALSE;
  g_clear_pointer (&self->last, poise_plan_unref);
  self->last = poise_plan_ref (self->base);
  return poise_workspace_apply (self->workspace, poise_plan_ref (self->base), POISE_EDIT_DETAILS, key);
}

/** poise_details_proxy_get_picks: Returns: (transfer none) (nullable): the activities that it is aimed at */
const PoisePicks *
poise_details_proxy_get_picks (PoiseDetailsProxy *self)
{
  g_return_val_if_fail (POISE_IS_DETAILS_PROXY (self), NULL);
  return self->aim->picks;
}

/* ---- What is added to the plan and to activities at once ---- */

/**
 * poise_details_proxy_put_plan:
 * @plan: (transfer full): the plan as it is to be
 * @kind: what becomes of it
 *
 * For what is more than one member of what the proxy is aimed at. A step of its own.
 *
 * Returns: whether anything changed
 */
gboolean
poise_details_proxy_put_plan (PoiseDetailsProxy *self, PoisePlan *plan, PoiseEditKind kind)
{
  g_return_val_if_fail (POISE_IS_DETAILS_PROXY (self), FALSE);

  forget_step (self);
  if (poise_workspace_get_can_edit (self->workspace))
    return poise_workspace_apply (self->workspace, plan, kind, NULL);
  poise_plan_unref (plan);
  return FALSE;
}

/**
 * poise_details_proxy_add_outcome:
 * @text: what learners can do afterwards
 *
 * Gives the plan another outcome; where the proxy is aimed at activities, they lead to it. One step.
 *
 * Returns: whether anything changed
 */
gboolean
poise_details_proxy_add_outcome (PoiseDetailsProxy *self, const char *text)
{
  g_return_val_if_fail (POISE_IS_DETAILS_PROXY (self), FALSE);
  return poise_details_proxy_put_plan (
      self, poise_details_with_outcome (poise_details_proxy_get_plan (self), self->aim->picks, text),
      POISE_EDIT_OUTCOMES);
}

/**
 * poise_details_proxy_add_tool:
 * @name: what the instructor calls it
 *
 * Gives the plan a tool of its own; where the proxy is aimed at activities, they use it. One step.
 *
 * Returns: whether anything changed
 */
gboolean
poise_details_proxy_add_tool (PoiseDetailsProxy *self, const char *name)
{
  g_return_val_if_fail (POISE_IS_DETAILS_PROXY (self), FALSE);
  return poise_details_proxy_put_plan (
      self, poise_details_with_tool (poise_details_proxy_get_plan (self), self->aim->picks, name),
      POISE_EDIT_TOOLS);
}

/**
 * poise_details_proxy_use_tool:
 * @tool: a tool that the plan does not have, of the person's own list
 *
 * Gives the plan that tool; where the proxy is aimed at activities, they use it. One step.
 *
 * Returns: whether anything changed
 */
gboolean
poise_details_proxy_use_tool (PoiseDetailsProxy *self, PoiseTool *tool)
{
  g_return_val_if_fail (POISE_IS_DETAILS_PROXY (self), FALSE);
  return poise_details_proxy_put_plan (
      self, poise_details_with_known_tool (poise_details_proxy_get_plan (self), self->aim->picks, tool),
      POISE_EDIT_TOOLS);
}

/**
 * poise_details_proxy_remove_outcome:
 * @id: an outcome of the plan
 *
 * Takes it out of the plan and of all activities that lead to it. One step.
 *
 * Returns: whether anything changed
 */
gboolean
poise_details_proxy_remove_outcome (PoiseDetailsProxy *self, const char *id)
{
  g_return_val_if_fail (POISE_IS_DETAILS_PROXY (self), FALSE);
  return poise_details_proxy_put_plan (
      self, poise_details_without_outcome (poise_details_proxy_get_plan (self), id), POISE_EDIT_OUTCOMES);
}

/**
 * poise_details_proxy_remove_tool:
 * @id: a tool of the plan's own
 *
 * Takes it out of the plan and of all activities that use it. One step.
 *
 * Returns: whether anything changed
 */
gboolean
poise_details_proxy_remove_tool (PoiseDetailsProxy *self, const char *id)
{
  g_return_val_if_fail (POISE_IS_DETAILS_PROXY (self), FALSE);
  return poise_details_proxy_put_plan (
      self, poise_details_without_tool (poise_details_proxy_get_plan (self), id), POISE_EDIT_TOOLS);
}

/** poise_details_proxy_seal: What is set next is another step. */
void
poise_details_proxy_seal (PoiseDetailsProxy *self)
{
  g_return_if_fail (POISE_IS_DETAILS_PROXY (self));
  forget_step (self);
  poise_document_seal (poise_workspace_get_document (self->workspace));
}
