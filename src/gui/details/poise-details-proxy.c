/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Turns what a person sets in a pane into edits.
 *
 * A change is made for whatever the proxy is aimed at, and the plan that comes out is applied.
 */

#include "gui/details/poise-details-proxy.h"

#include "gui/details/poise-details-change.h"
#include "gui/details/poise-details-course.h"

struct _PoiseDetailsProxy
{
  GObject parent_instance;

  PoiseWorkspace *workspace;
  const PoiseRecordType *type; /* of what it is aimed at */
  char *section;               /* (nullable) id */
  PoisePicks *picks;           /* (nullable) */
  char *aim;                   /* for coalescing keys */
  char *key;                   /* (nullable) of the step that is going on */
  PoisePlan *base;             /* (nullable) the plan before that step */
  PoisePlan *last;             /* (nullable) the plan after it, as far as it has come */
};

G_DEFINE_TYPE (PoiseDetailsProxy, poise_details_proxy, G_TYPE_OBJECT)

/* ---- The plan that comes out ---- */

static PoiseActivity *
change_activity (const PoiseActivity *activity, gpointer data)
{
  const PoiseDetailsChange *change = data;

  return change->set (activity, change);
}

static PoisePlan *
change_section (const PoisePlan *plan, const char *id, const PoiseDetailsChange *change)
{
  g_autoptr (PoiseSection) changed = NULL;
  guint index;

  if (!poise_plan_find_section (plan, id, &index))
    return poise_plan_ref (plan);
  changed = change->set (poise_plan_get_section (plan, index), change);
  return poise_edit_replace_section (plan, index, changed);
}

static PoisePlan *
change_plan (PoiseDetailsProxy *self, const PoisePlan *plan, const PoiseDetailsChange *change)
{
  if (self->picks)
    return poise_edit_change_activities (plan, self->picks, change_activity, (gpointer)change);
  if (self->section)
    return change_section (plan, self->section, change);
  return change->set (plan, change);
}

static PoiseEditKind
kind_for (PoiseDetailsProxy *self, guint member)
{
  if (self->type == &poise_plan_type)
    return member == POISE_PLAN_TARGET ? POISE_EDIT_TARGET : POISE_EDIT_COURSE;
  if (self->type == &poise_section_type)
    return member == POISE_SECTION_TITLE   ? POISE_EDIT_RENAME
           : member == POISE_SECTION_NOTES ? POISE_EDIT_NOTES
                                           : POISE_EDIT_DETAILS;
  switch (member)
    {
    case POISE_ACTIVITY_TITLE:
      return POISE_EDIT_RENAME;
    case POISE_ACTIVITY_MODE:
      return POISE_EDIT_MODE;
    case POISE_ACTIVITY_MINUTES:
      return POISE_EDIT_MINUTES;
    case POISE_ACTIVITY_TOOLS:
      return POISE_EDIT_TOOLS;
    case POISE_ACTIVITY_NOTES:
      return POISE_EDIT_NOTES;
    default:
      return POISE_EDIT_DETAILS;
    }
}

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

static gboolean
apply (PoiseDetailsProxy *self, const PoiseDetailsChange *change, const char *part)
{
  g_autofree char *key = part ? g_strdup_printf ("%s:%s", part, self->aim) : NULL;
  PoisePlan *changed;

  if (!poise_workspace_get_can_edit (self->workspace))
    return FALSE;
  begin_step (self, key);
  changed = change_plan (self, self->base, change);
  g_clear_pointer (&self->last, poise_plan_unref);
  self->last = poise_plan_ref (changed);
  return poise_workspace_apply (self->workspace, changed, kind_for (self, change->member), key);
}

/* ---- Life ---- */

static void
clear_aim (PoiseDetailsProxy *self)
{
  g_clear_pointer (&self->section, g_free);
  g_clear_pointer (&self->picks, poise_picks_free);
  g_clear_pointer (&self->aim, g_free);
}

static void
poise_details_proxy_finalize (GObject *object)
{
  PoiseDetailsProxy *self = POISE_DETAILS_PROXY (object);

  clear_aim (self);
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

  clear_aim (self);
  self->type = &poise_plan_type;
  self->aim = g_strdup ("plan");
}

/** poise_details_proxy_aim_at_section: Members are those of the section @id from now on. */
void
poise_details_proxy_aim_at_section (PoiseDetailsProxy *self, const char *id)
{
  g_return_if_fail (POISE_IS_DETAILS_PROXY (self));

  clear_aim (self);
  self->type = &poise_section_type;
  self->section = g_strdup (id);
  self->aim = g_strdup (id);
}

/** poise_details_proxy_aim_at_activities: Members are those of the activities in @picks from now on. */
void
poise_details_proxy_aim_at_activities (PoiseDetailsProxy *self, const PoisePicks *picks)
{
  static guint n_aims;
  GHashTableIter iter;
  gpointer id;

  g_return_if_fail (POISE_IS_DETAILS_PROXY (self));

  clear_aim (self);
  self->type = &poise_activity_type;
  self->picks = poise_picks_new ();
  g_hash_table_iter_init (&iter, picks->sections);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    poise_picks_add_section (self->picks, id);
  g_hash_table_iter_init (&iter, picks->activities);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    {
      poise_picks_add_activity (self->picks, id);
      g_free (self->aim);
      self->aim = g_strdup (id);
    }
  if (g_hash_table_size (picks->sections) > 0 || g_hash_table_size (picks->activities) != 1)
    {
      g_free (self->aim);
      self->aim = g_strdup_printf ("several %u", n_aims++);
    }
}

/* ---- Settings ---- */

/**
 * poise_details_proxy_put_text:
 * @member: of whatever the proxy is aimed at
 * @text: (nullable): its new text
 * @part: (nullable): what is being typed
 *
 * Returns: whether anything changed
 */
gboolean
poise_details_proxy_put_text (PoiseDetailsProxy *self, guint member, const char *text, const char *part)
{
  g_return_val_if_fail (POISE_IS_DETAILS_PROXY (self), FALSE);
  return apply (self, &(PoiseDetailsChange){ .set = poise_details_set_text, .member = member, .text = text },
                part);
}

/** poise_details_proxy_put_number: The same for a number, flag or term. */
gboolean
poise_details_proxy_put_number (PoiseDetailsProxy *self, guint member, int number, const char *part)
{
  g_return_val_if_fail (POISE_IS_DETAILS_PROXY (self), FALSE);
  return apply (self,
                &(PoiseDetailsChange){ .set = poise_details_set_number, .member = member, .number = number },
                part);
}

/** poise_details_proxy_put_record: The same for a record; @record: (nullable) (transfer none): sealed. */
gboolean
poise_details_proxy_put_record (PoiseDetailsProxy *self, guint member, gpointer record, const char *part)
{
  g_return_val_if_fail (POISE_IS_DETAILS_PROXY (self), FALSE);
  return apply (self,
                &(PoiseDetailsChange){ .set = poise_details_set_record, .member = member, .record = record },
                part);
}

/** poise_details_proxy_put_list: The same for a list; @list: (nullable) (transfer none): not changed afterwards. */
gboolean
poise_details_proxy_put_list (PoiseDetailsProxy *self, guint member, GPtrArray *list, const char *part)
{
  g_return_val_if_fail (POISE_IS_DETAILS_PROXY (self), FALSE);
  return apply (self, &(PoiseDetailsChange){ .set = poise_details_set_list, .member = member, .list = list },
                part);
}

/**
 * poise_details_proxy_put_part_text:
 * @member: a record of whatever the proxy is aimed at
 * @type: its type
 * @part_member: a text of that record
 * @text: (nullable): its new text
 * @part: (nullable): what is being typed
 *
 * Returns: whether anything changed
 */
gboolean
poise_details_proxy_put_part_text (PoiseDetailsProxy *self,
                                   guint member,
                                   const PoiseRecordType *type,
                                   guint part_member,
                                   const char *text,
                                   const char *part)
{
  const PoiseDetailsChange inner = { .set = poise_details_set_text, .member = part_member, .text = text };

  g_return_val_if_fail (POISE_IS_DETAILS_PROXY (self), FALSE);
  return apply (self,
                &(PoiseDetailsChange){
                    .set = poise_details_set_part, .member = member, .part_type = type, .part = &inner },
                part);
}

/** poise_details_proxy_put_part_number: The same for a number, flag or term of the record. */
gboolean
poise_details_proxy_put_part_number (PoiseDetailsProxy *self,
                                     guint member,
                                     const PoiseRecordType *type,
                                     guint part_member,
                                     int number,
                                     const char *part)
{
  const PoiseDetailsChange inner
      = { .set = poise_details_set_number, .member = part_member, .number = number };

  g_return_val_if_fail (POISE_IS_DETAILS_PROXY (self), FALSE);
  return apply (self,
                &(PoiseDetailsChange){
                    .set = poise_details_set_part, .member = member, .part_type = type, .part = &inner },
                part);
}

/**
 * poise_details_proxy_put_item:
 * @member: a list of records of whatever the proxy is aimed at
 * @index: which of them; their number adds one
 * @record: (nullable) (transfer none): a sealed record to stand there; %NULL takes away what does
 * @part: (nullable): what is being typed
 *
 * Returns: whether anything changed
 */
gboolean
poise_details_proxy_put_item (PoiseDetailsProxy *self,
                              guint member,
                              guint index,
                              gpointer record,
                              const char *part)
{
  g_return_val_if_fail (POISE_IS_DETAILS_PROXY (self), FALSE);
  return apply (self,
                &(PoiseDetailsChange){
                    .set = poise_details_set_item, .member = member, .index = index, .record = record },
                part);
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
      self, poise_details_with_outcome (poise_details_proxy_get_plan (self), self->picks, text),
      self->picks ? POISE_EDIT_DETAILS : POISE_EDIT_COURSE);
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
      self, poise_details_with_tool (poise_details_proxy_get_plan (self), self->picks, name),
      self->picks ? POISE_EDIT_TOOLS : POISE_EDIT_COURSE);
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
      self, poise_details_without_outcome (poise_details_proxy_get_plan (self), id), POISE_EDIT_COURSE);
}

/** poise_details_proxy_seal: What is set next is another step. */
void
poise_details_proxy_seal (PoiseDetailsProxy *self)
{
  g_return_if_fail (POISE_IS_DETAILS_PROXY (self));
  forget_step (self);
  poise_document_seal (poise_workspace_get_document (self->workspace));
}
