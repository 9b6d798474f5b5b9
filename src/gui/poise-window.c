/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The window of one plan. It puts the parts together and lets each follow the workspace; files are the
 * keeper's business, edits that of the pages.
 */

#include "gui/poise-window-private.h"

#include "gui/dialogs/poise-error-dialog.h"
#include "gui/poise-lazy-bin.h"
#include "gui/poise-new-plan.h"
#include "gui/poise-opener.h"
#include "gui/poise-welcome.h"
#include "gui/poise-window-size.h"
#include "gui/recall/poise-recent-plans.h"
#include "poise-config.h"
#include "words/poise-words-templates.h"

#include <glib/gi18n.h>
#include <string.h>

enum
{
  PROP_WORKSPACE = 1,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

enum
{
  SIGNAL_OPEN_FAILED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseWindow, poise_window, ADW_TYPE_APPLICATION_WINDOW)

static PoiseDocument *
get_document (PoiseWindow *self)
{
  return self->workspace ? poise_workspace_get_document (self->workspace) : NULL;
}

/* ---- What follows the plan ---- */

static void
update_title (PoiseWindow *self)
{
  PoiseDocument *document = get_document (self);
  const char *title = document ? poise_document_get_title (document) : _ ("Poise");

  gtk_window_set_title (GTK_WINDOW (self), *title ? title : _ ("Untitled Plan"));
}

static void
update_notice (PoiseWindow *self)
{
  if (self->workspace && !poise_workspace_get_can_edit (self->workspace))
    poise_notice_tell (self->notice,
                       _ ("A newer Poise has written this plan. It can be read here, but not changed or saved."));
}

static void
on_plan_changed (PoiseWindow *self)
{
  poise_window_actions_update (self);
  update_title (self);
}

/* ---- What follows the room ---- */

static void
update_room (PoiseWindow *self)
{
  gboolean narrow = poise_adaptive_bin_get_room (self->adaptive) == POISE_ROOM_NARROW;

  if (narrow)
    gtk_widget_add_css_class (GTK_WIDGET (self), "narrow");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "narrow");
  poise_notice_set_narrow (self->notice, narrow);
  poise_notice_set_narrow (self->disk, narrow);
}

/* ---- Opening and closing ---- */

/* What turns out of sight costs as much as in sight. */
static void
show_page (PoiseWindow *self, const char *name)
{
  gtk_stack_set_visible_child_name (self->stack, name);
  gtk_spinner_set_spinning (self->spinner, strcmp (name, "loading") == 0);
}

static void
poise_window_set_workspace (PoiseWindow *self, PoiseWorkspace *workspace)
{
  g_set_object (&self->workspace, workspace);
  if (workspace)
    {
      PoiseDocument *document = poise_workspace_get_document (workspace);

      g_signal_connect_object (workspace, "changed", G_CALLBACK (on_plan_changed), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (document, "notify", G_CALLBACK (on_plan_changed), self, G_CONNECT_SWAPPED);
    }
  show_page (self, workspace ? "plan" : "welcome");
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WORKSPACE]);
  update_notice (self);
  on_plan_changed (self);
}

static void
on_opened (PoiseKeeper *keeper, PoiseDocument *document, PoiseWindow *self)
{
  PoiseApplication *application = POISE_APPLICATION (gtk_window_get_application (GTK_WINDOW (self)));
  g_autoptr (PoiseWorkspace) workspace
      = poise_workspace_new (document, application ? poise_application_get_catalogue (application) : NULL);

  if (application)
    poise_workspace_set_shelf (workspace, poise_application_get_shelf (application));
  poise_window_set_workspace (self, workspace);
  poise_plan_view_focus_list (self->plan);
  poise_window_restore_view (self);
}

static void
on_failed (PoiseKeeper *keeper, GFile *file, GError *error, PoiseWindow *self)
{
  gboolean told = FALSE;

  g_clear_pointer (&self->left, poise_left_window_free);
  show_page (self, "welcome");
  g_signal_emit (self, signals[SIGNAL_OPEN_FAILED], 0, file, error, &told);
  if (!told)
    poise_error_dialog_present (GTK_WINDOW (self), _ ("The Plan Could Not Be Opened"), file, error);
}

static void
on_kept (PoiseKeeper *keeper, PoiseWindow *self)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));
  PoiseDocument *document = poise_keeper_get_document (keeper);

  if (!POISE_IS_APPLICATION (application))
    return;
  poise_recent_plans_note (poise_application_get_settings (POISE_APPLICATION (application)),
                           poise_document_get_file (document), poise_document_get_title (document));
  poise_application_note_windows (POISE_APPLICATION (application));
}

/* Chosen or dropped */
static void
open_files (PoiseWindow *self, GListModel *files)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

  if (POISE_IS_APPLICATION (application))
    poise_opener_open (POISE_APPLICATION (application), files, self);
}

static void
on_may_close (PoiseKeeper *keeper, PoiseWindow *self)
{
  self->closing = TRUE;
  gtk_window_close (GTK_WINDOW (self));
}

/* Writing to a share or a full disk can take long: that it goes on, and what to wait for. */
static void
on_slow (PoiseKeeper *keeper, gboolean slow, PoiseWindow *self)
{
  if (slow)
    poise_notice_tell (self->saving, _ ("Saving…"));
  else
    poise_notice_hide (self->saving);
}

static void
on_stays (PoiseKeeper *keeper, PoiseWindow *self)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

  if (POISE_IS_APPLICATION (application))
    poise_application_stay (POISE_APPLICATION (application));
}

static gboolean
poise_window_close_request (GtkWindow *window)
{
  PoiseWindow *self = POISE_WINDOW (window);
  GtkApplication *application = gtk_window_get_application (window);

  poise_window_flush (self);
  if (!self->closing && !poise_keeper_ask_to_close (self->keeper))
    return GDK_EVENT_STOP;
  poise_drafter_discard (poise_keeper_get_drafter (self->keeper));
  if (POISE_IS_APPLICATION (application))
    poise_application_window_goes (POISE_APPLICATION (application), self);
  poise_window_size_keep (window);
  return GTK_WINDOW_CLASS (poise_window_parent_class)->close_request (window);
}

/* ---- Life ---- */

static void
poise_window_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PoiseWindow *self = POISE_WINDOW (object);

  switch (id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, self->workspace);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
poise_window_dispose (GObject *object)
{
  PoiseWindow *self = POISE_WINDOW (object);

  g_clear_object (&self->workspace);
  if (self->keeper)
    poise_keeper_leave (self->keeper);
  g_clear_object (&self->keeper);
  g_clear_weak_pointer (&self->compare);
  g_clear_pointer (&self->left, poise_left_window_free);
  g_clear_pointer (&self->unsafe, g_free);
  g_clear_pointer (&self->before_reload, poise_plan_unref);
  G_OBJECT_CLASS (poise_window_parent_class)->dispose (object);
}

static void
poise_window_class_init (PoiseWindowClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  object_class->dispose = poise_window_dispose;
  object_class->get_property = poise_window_get_property;
  GTK_WINDOW_CLASS (class)->close_request = poise_window_close_request;

  props[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, POISE_TYPE_WORKSPACE,
                                               G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  signals[SIGNAL_OPEN_FAILED]
      = g_signal_new ("open-failed", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, g_signal_accumulator_true_handled,
                      NULL, NULL, G_TYPE_BOOLEAN, 2, G_TYPE_FILE, G_TYPE_ERROR);

  g_type_ensure (POISE_TYPE_ADAPTIVE_BIN);
  g_type_ensure (POISE_TYPE_DROP_ZONE);
  g_type_ensure (POISE_TYPE_HEADER);
  g_type_ensure (POISE_TYPE_LAZY_BIN);
  g_type_ensure (POISE_TYPE_NOTICE);
  g_type_ensure (POISE_TYPE_PLAN_VIEW);
  g_type_ensure (POISE_TYPE_WELCOME);
  poise_window_actions_install (widget_class);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-window.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseWindow, adaptive);
  gtk_widget_class_bind_template_child (widget_class, PoiseWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, PoiseWindow, drop_zone);
  gtk_widget_class_bind_template_child (widget_class, PoiseWindow, header);
  gtk_widget_class_bind_template_child (widget_class, PoiseWindow, notice);
  gtk_widget_class_bind_template_child (widget_class, PoiseWindow, saving);
  gtk_widget_class_bind_template_child (widget_class, PoiseWindow, disk);
  gtk_widget_class_bind_template_child (widget_class, PoiseWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, PoiseWindow, spinner);
  gtk_widget_class_bind_template_child (widget_class, PoiseWindow, plan);
}

static void
poise_window_init (PoiseWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->keeper = poise_keeper_new (GTK_WINDOW (self));
  g_signal_connect_object (self->keeper, "opened", G_CALLBACK (on_opened), self, 0);
  g_signal_connect_object (self->keeper, "failed", G_CALLBACK (on_failed), self, 0);
  g_signal_connect_object (self->keeper, "chosen", G_CALLBACK (open_files), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->keeper, "kept", G_CALLBACK (on_kept), self, 0);
  g_signal_connect_object (self->keeper, "slow", G_CALLBACK (on_slow), self, 0);
  g_signal_connect_object (self->keeper, "may-close", G_CALLBACK (on_may_close), self, 0);
  g_signal_connect_object (self->keeper, "stays", G_CALLBACK (on_stays), self, 0);
  poise_window_keep_follow (self);
  poise_window_disk_follow (self);

  g_signal_connect_object (self->adaptive, "notify::room", G_CALLBACK (update_room), self, G_CONNECT_SWAPPED);
  poise_header_set_pages (self->header, poise_plan_view_get_pages (self->plan));

  g_signal_connect_object (self->drop_zone, "dropped", G_CALLBACK (open_files), self, G_CONNECT_SWAPPED);

  update_room (self);
  on_plan_changed (self);
}

/** poise_window_flush: What has been typed but not taken yet goes into the plan that is saved, left or gone back from. */
void
poise_window_flush (PoiseWindow *self)
{
  g_return_if_fail (POISE_IS_WINDOW (self));

  if (self->workspace)
    poise_workspace_flush (self->workspace);
}

/**
 * poise_window_new:
 * @application: that it belongs to
 *
 * Returns: (transfer none): a window with the welcome page
 */
PoiseWindow *
poise_window_new (PoiseApplication *application)
{
  PoiseWindow *self = g_object_new (POISE_TYPE_WINDOW, "application", application, NULL);

  poise_window_size_restore (GTK_WINDOW (self));
  return self;
}

/** poise_window_get_workspace: Returns: (transfer none) (nullable): what its parts share, once there is a plan */
PoiseWorkspace *
poise_window_get_workspace (PoiseWindow *self)
{
  g_return_val_if_fail (POISE_IS_WINDOW (self), NULL);
  return self->workspace;
}

/** poise_window_get_drafter: Returns: (transfer none): who keeps drafts of its plan */
PoiseDrafter *
poise_window_get_drafter (PoiseWindow *self)
{
  g_return_val_if_fail (POISE_IS_WINDOW (self), NULL);
  return poise_keeper_get_drafter (self->keeper);
}

/** poise_window_get_file: Returns: (transfer none) (nullable): the plan's file, also while it is being opened */
GFile *
poise_window_get_file (PoiseWindow *self)
{
  g_return_val_if_fail (POISE_IS_WINDOW (self), NULL);
  return poise_keeper_get_file (self->keeper);
}

/** poise_window_is_empty: Returns: whether it has no plan, and none on its way */
gboolean
poise_window_is_empty (PoiseWindow *self)
{
  g_return_val_if_fail (POISE_IS_WINDOW (self), FALSE);
  return poise_keeper_is_idle (self->keeper);
}

/**
 * poise_window_start:
 * @template_id: "empty", "sample" …
 *
 * Shows a new plan, with what the person prefers filled in, but the sample as it is. An empty one is ready for
 * typing its first activity.
 */
void
poise_window_start (PoiseWindow *self, const char *template_id)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));
  g_autoptr (GError) error = NULL;
  g_autoptr (PoisePlan) plan = NULL;
  g_autoptr (PoisePlan) filled = NULL;

  g_return_if_fail (POISE_IS_WINDOW (self));
  g_return_if_fail (poise_window_is_empty (self));

  plan = poise_words_load_template (template_id, &error);
  if (!plan)
    {
      poise_error_dialog_present (GTK_WINDOW (self), _ ("The Plan Could Not Be Opened"), NULL, error);
      return;
    }
  if (strcmp (template_id, "sample") != 0 && POISE_IS_APPLICATION (application))
    filled = poise_new_plan_fill_from_settings (plan, poise_application_get_settings (POISE_APPLICATION (application)));
  poise_window_show_plan (self, filled ? filled : plan);
}

/**
 * poise_window_show_plan:
 * @plan: a plan that is in no file yet
 *
 * Shows it in this window, which must be empty.
 */
void
poise_window_show_plan (PoiseWindow *self, PoisePlan *plan)
{
  g_return_if_fail (POISE_IS_WINDOW (self));
  g_return_if_fail (poise_window_is_empty (self));

  poise_keeper_start (self->keeper, plan);
  if (poise_plan_n_activities (plan) == 0)
    poise_plan_view_focus_quick_entry (self->plan);
}

/**
 * poise_window_show_import:
 * @plan: that a person has made of a course in another format
 *
 * Shows it in this window, which must be empty, as changes that are not saved yet.
 */
void
poise_window_show_import (PoiseWindow *self, PoisePlan *plan)
{
  g_return_if_fail (POISE_IS_WINDOW (self));
  g_return_if_fail (poise_window_is_empty (self));

  poise_keeper_start_import (self->keeper, plan);
}

/**
 * poise_window_open:
 * @file: a plan's file
 *
 * Opens it in this window, which must be empty.
 */
void
poise_window_open (PoiseWindow *self, GFile *file)
{
  g_return_if_fail (POISE_IS_WINDOW (self));
  g_return_if_fail (poise_window_is_empty (self));

  show_page (self, "loading");
  poise_keeper_load (self->keeper, file);
}

/**
 * poise_window_offer:
 * @text: what has happened
 * @label: (nullable): of a button beside it
 * @action: (nullable): what the button does, with its target
 *
 * Tells it at the top of the window until the person dismisses it.
 */
void
poise_window_offer (PoiseWindow *self, const char *text, const char *label, const char *action)
{
  g_return_if_fail (POISE_IS_WINDOW (self));
  poise_notice_offer (self->notice, text, label, action);
}
