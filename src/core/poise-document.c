/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A document: a history that tells of itself.
 *
 * What has been told stands in `told`; announce() compares it with what is, notifies the properties that
 * differ, and emits "changed". An edit made by a handler is told of after all handlers have heard of the
 * one before, so that everybody sees the same steps in the same order.
 */

#include "core/poise-document.h"

/* What followers have been told. */
typedef struct
{
  PoisePlan *plan;
  gboolean modified;
  gboolean can_undo;
  gboolean can_redo;
} Told;

struct _PoiseDocument
{
  GObject parent_instance;

  PoiseHistory *history;
  GFile *file;
  Told told;
  gboolean announcing;
};

G_DEFINE_FINAL_TYPE (PoiseDocument, poise_document, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_TITLE,
  PROP_MODIFIED,
  PROP_CAN_UNDO,
  PROP_CAN_REDO,
  PROP_READ_ONLY,
  PROP_FILE,
  N_PROPERTIES
};

enum
{
  CHANGED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPERTIES];
static guint signals[N_SIGNALS];

static const char *
title_of (const PoisePlan *plan)
{
  return plan->title != NULL ? plan->title : "";
}

static void
tell_flag (PoiseDocument *self, gboolean *told, gboolean value, guint property)
{
  if (*told == value)
    return;
  *told = value;
  g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
}

/* One round: from what has been told to what is now; a handler may make a further one necessary. */
static void
announce_once (PoiseDocument *self)
{
  g_autoptr (PoisePlan) old = g_steal_pointer (&self->told.plan);
  g_autoptr (PoisePlan) plan = poise_plan_ref (poise_document_get_plan (self));

  self->told.plan = poise_plan_ref (plan);

  if (g_strcmp0 (title_of (old), title_of (plan)) != 0)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
  tell_flag (self, &self->told.modified, poise_document_get_modified (self), PROP_MODIFIED);
  tell_flag (self, &self->told.can_undo, poise_document_get_can_undo (self), PROP_CAN_UNDO);
  tell_flag (self, &self->told.can_redo, poise_document_get_can_redo (self), PROP_CAN_REDO);

  if (old != plan)
    g_signal_emit (self, signals[CHANGED], 0, old, plan);
}

static gboolean
has_news (PoiseDocument *self)
{
  return self->told.plan != poise_document_get_plan (self) ||
         self->told.modified != poise_document_get_modified (self) ||
         self->told.can_undo != poise_document_get_can_undo (self) ||
         self->told.can_redo != poise_document_get_can_redo (self);
}

static void
announce (PoiseDocument *self)
{
  if (self->announcing)
    return;

  g_object_ref (self);
  self->announcing = TRUE;
  while (has_news (self))
    announce_once (self);
  self->announcing = FALSE;
  g_object_unref (self);
}

static void
poise_document_get_property (GObject *object, guint property, GValue *value, GParamSpec *pspec)
{
  PoiseDocument *self = POISE_DOCUMENT (object);

  switch (property)
    {
    case PROP_TITLE:
      g_value_set_string (value, poise_document_get_title (self));
      break;
    case PROP_MODIFIED:
      g_value_set_boolean (value, poise_document_get_modified (self));
      break;
    case PROP_CAN_UNDO:
      g_value_set_boolean (value, poise_document_get_can_undo (self));
      break;
    case PROP_CAN_REDO:
      g_value_set_boolean (value, poise_document_get_can_redo (self));
      break;
    case PROP_READ_ONLY:
      g_value_set_boolean (value, poise_document_get_read_only (self));
      break;
    case PROP_FILE:
      g_value_set_object (value, self->file);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property, pspec);
    }
}

static void
poise_document_finalize (GObject *object)
{
  PoiseDocument *self = POISE_DOCUMENT (object);

  poise_history_free (self->history);
  poise_plan_unref (self->told.plan);
  g_clear_object (&self->file);
  G_OBJECT_CLASS (poise_document_parent_class)->finalize (object);
}

static void
poise_document_class_init (PoiseDocumentClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = poise_document_get_property;
  object_class->finalize = poise_document_finalize;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "", flags);
  properties[PROP_MODIFIED] = g_param_spec_boolean ("modified", NULL, NULL, FALSE, flags);
  properties[PROP_CAN_UNDO] = g_param_spec_boolean ("can-undo", NULL, NULL, FALSE, flags);
  properties[PROP_CAN_REDO] = g_param_spec_boolean ("can-redo", NULL, NULL, FALSE, flags);
  properties[PROP_READ_ONLY] = g_param_spec_boolean ("read-only", NULL, NULL, FALSE, flags);
  properties[PROP_FILE] = g_param_spec_object ("file", NULL, NULL, G_TYPE_FILE, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);

  /**
   * PoiseDocument::changed:
   * @self: a document
   * @old_plan: the plan that followers knew
   * @new_plan: the plan that is current, unless a handler before this one has edited again; then another
   *   emission follows
   */
  signals[CHANGED] = g_signal_new ("changed",
                                   POISE_TYPE_DOCUMENT,
                                   G_SIGNAL_RUN_LAST,
                                   0,
                                   NULL,
                                   NULL,
                                   NULL,
                                   G_TYPE_NONE,
                                   2,
                                   G_TYPE_POINTER,
                                   G_TYPE_POINTER);
}

static void
poise_document_init (PoiseDocument *self)
{
}

/**
 * poise_document_new:
 * @plan: (transfer none): where it begins; it counts as unmodified
 * @file: (nullable) (transfer none): where @plan was read from
 *
 * Returns: (transfer full): a document without steps to undo
 */
PoiseDocument *
poise_document_new (PoisePlan *plan, GFile *file)
{
  PoiseDocument *self;

  g_return_val_if_fail (plan != NULL, NULL);
  g_return_val_if_fail (file == NULL || G_IS_FILE (file), NULL);

  self = g_object_new (POISE_TYPE_DOCUMENT, NULL);
  self->history = poise_history_new (plan, POISE_HISTORY_BYTES);
  self->told.plan = poise_plan_ref (plan);
  g_set_object (&self->file, file);
  return self;
}

/** poise_document_get_plan: (transfer none): the current plan. */
PoisePlan *
poise_document_get_plan (PoiseDocument *self)
{
  g_return_val_if_fail (POISE_IS_DOCUMENT (self), NULL);

  return poise_history_get_plan (self->history);
}

/** poise_document_get_title: the plan's title; "" where it has none. */
const char *
poise_document_get_title (PoiseDocument *self)
{
  g_return_val_if_fail (POISE_IS_DOCUMENT (self), NULL);

  return title_of (poise_document_get_plan (self));
}

/** poise_document_get_file: (transfer none) (nullable): where it was read from or saved to last. */
GFile *
poise_document_get_file (PoiseDocument *self)
{
  g_return_val_if_fail (POISE_IS_DOCUMENT (self), NULL);

  return self->file;
}

/** poise_document_get_modified: whether the current plan is another one than the saved. */
gboolean
poise_document_get_modified (PoiseDocument *self)
{
  g_return_val_if_fail (POISE_IS_DOCUMENT (self), FALSE);

  return poise_history_is_modified (self->history);
}

/** poise_document_get_read_only: whether the plan came from a newer version of Poise and takes no edits. */
gboolean
poise_document_get_read_only (PoiseDocument *self)
{
  g_return_val_if_fail (POISE_IS_DOCUMENT (self), FALSE);

  return poise_document_get_plan (self)->version > POISE_PLAN_VERSION;
}

/** poise_document_get_can_undo: whether there is a step to take back. */
gboolean
poise_document_get_can_undo (PoiseDocument *self)
{
  g_return_val_if_fail (POISE_IS_DOCUMENT (self), FALSE);

  return poise_history_can_undo (self->history);
}

/** poise_document_get_can_redo: whether there is a step to do again. */
gboolean
poise_document_get_can_redo (PoiseDocument *self)
{
  g_return_val_if_fail (POISE_IS_DOCUMENT (self), FALSE);

  return poise_history_can_redo (self->history);
}

/** poise_document_get_undo_kind: what an undo would take back; %POISE_EDIT_OTHER where nothing. */
PoiseEditKind
poise_document_get_undo_kind (PoiseDocument *self)
{
  g_return_val_if_fail (POISE_IS_DOCUMENT (self), POISE_EDIT_OTHER);

  return poise_history_get_undo_kind (self->history);
}

/** poise_document_get_redo_kind: what a redo would do again; %POISE_EDIT_OTHER where nothing. */
PoiseEditKind
poise_document_get_redo_kind (PoiseDocument *self)
{
  g_return_val_if_fail (POISE_IS_DOCUMENT (self), POISE_EDIT_OTHER);

  return poise_history_get_redo_kind (self->history);
}

/**
 * poise_document_apply:
 * @self: a document
 * @plan: (transfer none): what an edit made of the current plan
 * @kind: what the edit did
 * @coalesce: (nullable): a key, for example "title:ID"; see poise_history_push()
 *
 * Makes @plan the current one and tells everybody. A read-only document refuses. When called by a handler
 * of this document's signals, the change counts at once and is told of after the one being told.
 *
 * Returns: whether something changed
 */
gboolean
poise_document_apply (PoiseDocument *self, PoisePlan *plan, PoiseEditKind kind, const char *coalesce)
{
  g_return_val_if_fail (POISE_IS_DOCUMENT (self), FALSE);
  g_return_val_if_fail (plan != NULL, FALSE);
  g_return_val_if_fail (plan->version <= POISE_PLAN_VERSION || poise_document_get_read_only (self), FALSE);

  if (poise_document_get_read_only (self) || !poise_history_push (self->history, plan, kind, coalesce))
    return FALSE;
  announce (self);
  return TRUE;
}

/** poise_document_seal: what is applied next is a step of its own; for when an entry loses the focus. */
void
poise_document_seal (PoiseDocument *self)
{
  g_return_if_fail (POISE_IS_DOCUMENT (self));

  poise_history_seal (self->history);
}

/** poise_document_begin_group: what is applied until poise_document_end_group() is one step of @kind. */
void
poise_document_begin_group (PoiseDocument *self, PoiseEditKind kind)
{
  g_return_if_fail (POISE_IS_DOCUMENT (self));

  poise_history_begin_group (self->history, kind);
}

/** poise_document_end_group: ends what the matching poise_document_begin_group() began. */
void
poise_document_end_group (PoiseDocument *self)
{
  g_return_if_fail (POISE_IS_DOCUMENT (self));

  poise_history_end_group (self->history);
}

/** poise_document_undo: takes back the last step, if there is one. */
void
poise_document_undo (PoiseDocument *self)
{
  g_return_if_fail (POISE_IS_DOCUMENT (self));

  if (poise_history_undo (self->history))
    announce (self);
}

/** poise_document_redo: does again what was taken back last, if something was. */
void
poise_document_redo (PoiseDocument *self)
{
  g_return_if_fail (POISE_IS_DOCUMENT (self));

  if (poise_history_redo (self->history))
    announce (self);
}

/**
 * poise_document_saved:
 * @self: a document
 * @plan: the plan whose bytes have reached the disk; whoever saved it has held it until now
 * @file: (nullable) (transfer none): where they are; %NULL where that is known already
 *
 * May come late, after further edits.
 */
void
poise_document_saved (PoiseDocument *self, const PoisePlan *plan, GFile *file)
{
  g_return_if_fail (POISE_IS_DOCUMENT (self));
  g_return_if_fail (plan != NULL);
  g_return_if_fail (file == NULL || G_IS_FILE (file));

  poise_history_mark_saved (self->history, plan);
  if (file != NULL && (self->file == NULL || !g_file_equal (self->file, file)))
    {
      g_set_object (&self->file, file);
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FILE]);
    }
  announce (self);
}

/** poise_document_forget_saved: What the file holds is no plan of the history: the plan counts as modified. */
void
poise_document_forget_saved (PoiseDocument *self)
{
  g_return_if_fail (POISE_IS_DOCUMENT (self));

  poise_history_forget_saved (self->history);
  announce (self);
}

/** poise_document_count_from_saved: as poise_history_count_from_saved(). */
int
poise_document_count_from_saved (PoiseDocument *self)
{
  g_return_val_if_fail (POISE_IS_DOCUMENT (self), POISE_HISTORY_NOT_SAVED);

  return poise_history_count_from_saved (self->history);
}
