/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The window of one plan. It puts the parts together and lets each follow the workspace; files are the
 * keeper's business, edits that of the pages.
 */

#include "gui/poise-window.h"

#include "gui/dialogs/poise-course-dialog.h"
#include "gui/dialogs/poise-error-dialog.h"
#include "gui/dialogs/poise-export-begin.h"
#include "gui/dialogs/poise-shortcuts.h"
#include "gui/poise-accelerators.h"
#include "gui/poise-adaptive-bin.h"
#include "gui/poise-keeper.h"
#include "gui/poise-lazy-bin.h"
#include "gui/poise-plan-view.h"
#include "gui/poise-title-button.h"
#include "gui/poise-welcome.h"
#include "gui/poise-window-size.h"
#include "poise-config.h"
#include "store/poise-store.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

struct _PoiseWindow
{
  AdwApplicationWindow parent_instance;

  PoiseKeeper *keeper;
  PoiseWorkspace *workspace; /* (nullable) */
  gboolean closing;

  PoiseAdaptiveBin *adaptive;
  AdwToastOverlay *toasts;
  AdwHeaderBar *header;
  GtkWidget *back_button;
  GtkWidget *undo_button;
  GtkWidget *redo_button;
  GtkWidget *export_button;
  GtkMenuButton *menu_button;
  GMenuModel *main_menu;
  PoiseTitleButton *title_button;
  AdwViewSwitcher *switcher;
  GtkRevealer *notice;
  GtkLabel *notice_label;
  GtkStack *stack;
  PoisePlanView *plan;
};

enum
{
  PROP_WORKSPACE = 1,
  PROP_HAS_PLAN,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

G_DEFINE_TYPE (PoiseWindow, poise_window, ADW_TYPE_APPLICATION_WINDOW)

static PoiseDocument *
get_document (PoiseWindow *self)
{
  return self->workspace ? poise_workspace_get_document (self->workspace) : NULL;
}

/* ---- What follows the plan ---- */

static void
set_button_words (GtkWidget *button, const char *words)
{
  gtk_widget_set_tooltip_text (button, words);
}

/* "Undo Move" as a tooltip; the button's name stays "Undo", so that it is found again. */
static void
update_history (PoiseWindow *self)
{
  PoiseDocument *document = get_document (self);
  gboolean can_undo = document && poise_document_get_can_undo (document);
  gboolean can_redo = document && poise_document_get_can_redo (document);
  g_autofree char *undo = NULL;
  g_autofree char *redo = NULL;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.undo", can_undo);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.redo", can_redo);
  if (can_undo)
    /* Translators: the step that is taken back, for example “Undo Move”. */
    undo = g_strdup_printf (_ ("Undo %s"), poise_words_edit_kind (poise_document_get_undo_kind (document)));
  if (can_redo)
    /* Translators: the step that is done again, for example “Redo Move”. */
    redo = g_strdup_printf (_ ("Redo %s"), poise_words_edit_kind (poise_document_get_redo_kind (document)));
  set_button_words (self->undo_button, undo ? undo : _ ("Undo"));
  set_button_words (self->redo_button, redo ? redo : _ ("Redo"));
}

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
  gboolean read_only = self->workspace && !poise_workspace_get_can_edit (self->workspace);

  if (read_only)
    gtk_label_set_label (self->notice_label,
                         _ ("A newer Poise has written this plan. It can be read here, but not changed or saved."));
  gtk_revealer_set_reveal_child (self->notice, read_only);
}

static void
on_plan_changed (PoiseWindow *self)
{
  update_history (self);
  update_title (self);
}

static void
update_actions (PoiseWindow *self)
{
  static const char *const for_a_plan[]
      = { "win.show-page", "win.quick-entry", "win.show-details", "win.hide-details" };
  /* Export too: what a newer Poise added would be missing from it without a word. */
  static const char *const for_an_editable_plan[]
      = { "win.save", "win.save-as", "win.rename-plan", "win.show-course", "win.export" };
  gboolean has_plan = self->workspace != NULL;
  gboolean can_edit = has_plan && poise_workspace_get_can_edit (self->workspace);

  for (guint i = 0; i < G_N_ELEMENTS (for_a_plan); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), for_a_plan[i], has_plan);
  for (guint i = 0; i < G_N_ELEMENTS (for_an_editable_plan); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), for_an_editable_plan[i], can_edit);
}

/* ---- What follows the room ---- */

static void
update_back_button (PoiseWindow *self)
{
  gboolean can_go_back;

  g_object_get (self->plan, "can-go-back", &can_go_back, NULL);
  gtk_widget_set_visible (self->back_button, self->workspace && can_go_back);
}

/* The plan's title stands at the start where the switcher has the middle, else in the middle itself. */
static void
update_room (PoiseWindow *self)
{
  PoiseRoom room = poise_adaptive_bin_get_room (self->adaptive);
  gboolean has_plan = self->workspace != NULL;
  GtkWidget *title = GTK_WIDGET (self->title_button);
  gboolean wide = room == POISE_ROOM_WIDE;

  g_object_ref (title);
  adw_header_bar_set_title_widget (self->header, NULL);
  if (gtk_widget_get_parent (title))
    adw_header_bar_remove (self->header, title);
  if (has_plan && wide)
    {
      adw_header_bar_pack_start (self->header, title);
      adw_header_bar_set_title_widget (self->header, GTK_WIDGET (self->switcher));
    }
  else if (has_plan)
    {
      adw_header_bar_set_title_widget (self->header, title);
    }
  g_object_unref (title);

  gtk_widget_set_visible (self->export_button, has_plan && room != POISE_ROOM_NARROW);
  if (room == POISE_ROOM_NARROW)
    gtk_widget_add_css_class (GTK_WIDGET (self), "narrow");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "narrow");
  update_back_button (self);
}

/* ---- Actions ---- */

static void
open_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  poise_keeper_choose (POISE_WINDOW (widget)->keeper);
}

/* What has been typed but not taken yet belongs to the plan that is saved, left or gone back from. */
static void
flush (PoiseWindow *self)
{
  if (self->workspace)
    poise_workspace_flush (self->workspace);
}

static void
save_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  flush (POISE_WINDOW (widget));
  poise_keeper_save (POISE_WINDOW (widget)->keeper);
}

static void
save_as_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  flush (POISE_WINDOW (widget));
  poise_keeper_save_as (POISE_WINDOW (widget)->keeper);
}

/* What a step changed is selected, so that it is seen; the page on which one works stays. */
static void
step (PoiseWindow *self, void (*take) (PoiseDocument *))
{
  PoiseDocument *document = get_document (self);
  g_autoptr (PoisePlan) before = NULL;

  if (!document)
    return;
  flush (self);
  before = poise_plan_ref (poise_document_get_plan (document));
  take (document);
  poise_plan_view_show_step (self->plan, before);
}

static void
undo_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  step (POISE_WINDOW (widget), poise_document_undo);
}

static void
redo_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  step (POISE_WINDOW (widget), poise_document_redo);
}

static void
show_page_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  poise_plan_view_show_page (POISE_WINDOW (widget)->plan, g_variant_get_string (parameter, NULL));
}

static void
show_details_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  poise_plan_view_show_details (POISE_WINDOW (widget)->plan);
}

static void
hide_details_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  poise_plan_view_hide_details (POISE_WINDOW (widget)->plan);
}

static void
rename_plan_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  poise_title_button_edit (POISE_WINDOW (widget)->title_button);
}

static void
show_course_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PoiseWindow *self = POISE_WINDOW (widget);

  if (!self->workspace)
    return;
  flush (self);
  gtk_window_present (GTK_WINDOW (poise_course_dialog_new (GTK_WINDOW (self), self->workspace)));
}

static void
quick_entry_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  poise_plan_view_focus_quick_entry (POISE_WINDOW (widget)->plan);
}

static void
export_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PoiseWindow *self = POISE_WINDOW (widget);
  PoiseDocument *document = get_document (self);

  flush (self);
  if (document)
    poise_export_begin (GTK_WINDOW (self), document, self->toasts);
}

static void
shortcuts_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  poise_shortcuts_present (GTK_WINDOW (widget));
}

/* ---- Opening and closing ---- */

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
  gtk_stack_set_visible_child_name (self->stack, workspace ? "plan" : "welcome");
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WORKSPACE]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_HAS_PLAN]);
  update_actions (self);
  update_notice (self);
  update_room (self);
  on_plan_changed (self);
}

static void
on_opened (PoiseKeeper *keeper, PoiseDocument *document, PoiseWindow *self)
{
  PoiseApplication *application = POISE_APPLICATION (gtk_window_get_application (GTK_WINDOW (self)));
  g_autoptr (PoiseWorkspace) workspace
      = poise_workspace_new (document, application ? poise_application_get_catalogue (application) : NULL);

  poise_window_set_workspace (self, workspace);
  poise_plan_view_focus_list (self->plan);
}

static void
on_failed (PoiseKeeper *keeper, PoiseWindow *self)
{
  gtk_stack_set_visible_child_name (self->stack, "welcome");
}

static void
on_chosen (PoiseKeeper *keeper, GFile *file, PoiseWindow *self)
{
  g_autofree char *uri = g_file_get_uri (file);

  gtk_widget_activate_action (GTK_WIDGET (self), "app.open-uri", "s", uri);
}

static void
on_may_close (PoiseKeeper *keeper, PoiseWindow *self)
{
  self->closing = TRUE;
  gtk_window_close (GTK_WINDOW (self));
}

static gboolean
poise_window_close_request (GtkWindow *window)
{
  PoiseWindow *self = POISE_WINDOW (window);

  flush (self);
  if (!self->closing && !poise_keeper_ask_to_close (self->keeper))
    return GDK_EVENT_STOP;
  poise_window_size_keep (window);
  return GTK_WINDOW_CLASS (poise_window_parent_class)->close_request (window);
}

static gboolean
on_drop (GtkDropTarget *target, const GValue *value, double x, double y, PoiseWindow *self)
{
  GdkFileList *list = g_value_get_boxed (value);
  g_autoptr (GSList) files = gdk_file_list_get_files (list);

  for (GSList *l = files; l; l = l->next)
    on_chosen (self->keeper, l->data, self);
  return files != NULL;
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
    case PROP_HAS_PLAN:
      g_value_set_boolean (value, self->workspace != NULL);
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
  g_clear_object (&self->keeper);
  G_OBJECT_CLASS (poise_window_parent_class)->dispose (object);
}

static void
install_actions (GtkWidgetClass *class)
{
  gtk_widget_class_install_action (class, "win.open", NULL, open_action);
  gtk_widget_class_install_action (class, "win.save", NULL, save_action);
  gtk_widget_class_install_action (class, "win.save-as", NULL, save_as_action);
  gtk_widget_class_install_action (class, "win.undo", NULL, undo_action);
  gtk_widget_class_install_action (class, "win.redo", NULL, redo_action);
  gtk_widget_class_install_action (class, "win.show-page", "s", show_page_action);
  gtk_widget_class_install_action (class, "win.show-details", NULL, show_details_action);
  gtk_widget_class_install_action (class, "win.hide-details", NULL, hide_details_action);
  gtk_widget_class_install_action (class, "win.rename-plan", NULL, rename_plan_action);
  gtk_widget_class_install_action (class, "win.show-course", NULL, show_course_action);
  gtk_widget_class_install_action (class, "win.quick-entry", NULL, quick_entry_action);
  gtk_widget_class_install_action (class, "win.export", NULL, export_action);
  gtk_widget_class_install_action (class, "win.shortcuts", NULL, shortcuts_action);
  poise_accelerators_add_bindings (class, POISE_KEYS_OF_WINDOW);
}

static void
bind_template (GtkWidgetClass *class)
{
  gtk_widget_class_set_template_from_resource (class, POISE_RESOURCE_PREFIX "/poise-window.ui");
  gtk_widget_class_bind_template_child (class, PoiseWindow, adaptive);
  gtk_widget_class_bind_template_child (class, PoiseWindow, toasts);
  gtk_widget_class_bind_template_child (class, PoiseWindow, header);
  gtk_widget_class_bind_template_child (class, PoiseWindow, back_button);
  gtk_widget_class_bind_template_child (class, PoiseWindow, undo_button);
  gtk_widget_class_bind_template_child (class, PoiseWindow, redo_button);
  gtk_widget_class_bind_template_child (class, PoiseWindow, export_button);
  gtk_widget_class_bind_template_child (class, PoiseWindow, menu_button);
  gtk_widget_class_bind_template_child (class, PoiseWindow, main_menu);
  gtk_widget_class_bind_template_child (class, PoiseWindow, title_button);
  gtk_widget_class_bind_template_child (class, PoiseWindow, switcher);
  gtk_widget_class_bind_template_child (class, PoiseWindow, notice);
  gtk_widget_class_bind_template_child (class, PoiseWindow, notice_label);
  gtk_widget_class_bind_template_child (class, PoiseWindow, stack);
  gtk_widget_class_bind_template_child (class, PoiseWindow, plan);
}

static void
poise_window_class_init (PoiseWindowClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);

  object_class->dispose = poise_window_dispose;
  object_class->get_property = poise_window_get_property;
  GTK_WINDOW_CLASS (class)->close_request = poise_window_close_request;

  props[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, POISE_TYPE_WORKSPACE,
                                               G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  props[PROP_HAS_PLAN]
      = g_param_spec_boolean ("has-plan", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (POISE_TYPE_ADAPTIVE_BIN);
  g_type_ensure (POISE_TYPE_LAZY_BIN);
  g_type_ensure (POISE_TYPE_PLAN_VIEW);
  g_type_ensure (POISE_TYPE_TITLE_BUTTON);
  g_type_ensure (POISE_TYPE_WELCOME);
  install_actions (GTK_WIDGET_CLASS (class));
  bind_template (GTK_WIDGET_CLASS (class));
}

/* The menu is made when it is opened. */
static void
fill_menu (GtkMenuButton *button, gpointer data)
{
  gtk_menu_button_set_menu_model (button, POISE_WINDOW (data)->main_menu);
}

static void
poise_window_init (PoiseWindow *self)
{
  GtkDropTarget *drop;

  gtk_widget_init_template (GTK_WIDGET (self));

  gtk_menu_button_set_create_popup_func (self->menu_button, fill_menu, self, NULL);
  self->keeper = poise_keeper_new (GTK_WINDOW (self));
  g_signal_connect_object (self->keeper, "opened", G_CALLBACK (on_opened), self, 0);
  g_signal_connect_object (self->keeper, "failed", G_CALLBACK (on_failed), self, 0);
  g_signal_connect_object (self->keeper, "chosen", G_CALLBACK (on_chosen), self, 0);
  g_signal_connect_object (self->keeper, "may-close", G_CALLBACK (on_may_close), self, 0);

  g_signal_connect_object (self->adaptive, "notify::room", G_CALLBACK (update_room), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->plan, "notify::can-go-back", G_CALLBACK (update_back_button), self, G_CONNECT_SWAPPED);
  adw_view_switcher_set_stack (self->switcher, poise_plan_view_get_pages (self->plan));

  drop = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);
  g_signal_connect_object (drop, "drop", G_CALLBACK (on_drop), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drop));

  update_actions (self);
  update_room (self);
  on_plan_changed (self);
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
 * Shows a new plan. An empty one is ready for typing its first activity.
 */
void
poise_window_start (PoiseWindow *self, const char *template_id)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PoisePlan) plan = NULL;

  g_return_if_fail (POISE_IS_WINDOW (self));
  g_return_if_fail (poise_window_is_empty (self));

  plan = poise_store_load_template (template_id, &error);
  if (!plan)
    {
      poise_error_dialog_present (GTK_WINDOW (self), _ ("The Plan Could Not Be Opened"), NULL, error);
      return;
    }
  poise_window_show_plan (self, plan);
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

  gtk_stack_set_visible_child_name (self->stack, "loading");
  poise_keeper_load (self->keeper, file);
}
