/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The window puts the parts together: the source is read, the comparer compares, two pages show what was found.
 */

#include "gui/compare/poise-compare-window-private.h"

#include "gui/compare/poise-compare-menu.h"
#include "gui/poise-amounts.h"
#include "gui/poise-text-scale.h"
#include "poise-config.h"
#include "store/poise-template-folder.h"
#include "words/poise-words-compare.h"
#include "words/poise-words-diff.h"

#include <glib/gi18n.h>

G_DEFINE_TYPE (PoiseCompareWindow, poise_compare_window, ADW_TYPE_WINDOW)

static PoiseDocument *
get_document (PoiseCompareWindow *self)
{
  return poise_workspace_get_document (self->workspace);
}

/* ---- Showing ---- */

/* Where the header has no room for both pages, they are below; a message has no pages. */
static void
update_switcher (PoiseCompareWindow *self)
{
  gboolean found = adw_view_switcher_title_get_view_switcher_enabled (self->switcher_title);

  adw_view_switcher_bar_set_reveal (self->switcher_bar,
                                    found && adw_view_switcher_title_get_title_visible (self->switcher_title));
}

static void
show_page (PoiseCompareWindow *self, const char *name, gboolean has_pages)
{
  gtk_stack_set_visible_child_name (self->stack, name);
  adw_view_switcher_title_set_view_switcher_enabled (self->switcher_title, has_pages);
  update_switcher (self);
}

static void
show_counts (PoiseCompareWindow *self, const char *counts, const char *summary)
{
  gtk_label_set_label (self->counts, counts);
  gtk_label_set_label (self->summary, summary);
  gtk_widget_set_visible (GTK_WIDGET (self->counts), *counts != '\0');
  gtk_widget_set_visible (GTK_WIDGET (self->summary), *summary != '\0');
}

static void
show_found (PoiseCompareWindow *self, PoiseDiff *diff)
{
  gboolean can_restore = poise_compare_source_is_saved (self->source) && poise_workspace_get_can_edit (self->workspace);
  g_autofree char *name = poise_compare_source_dup_name (self->source);
  g_autofree char *counts = poise_words_compare_count (diff), *summary = poise_words_diff_summary (diff);

  show_counts (self, counts, summary);
  show_page (self, "found", TRUE);
  poise_compare_list_set (self->list, diff, can_restore);
  poise_compare_sides_set (self->sides, diff, name, poise_compare_source_is_saved (self->source));
}

static void
show_message (PoiseCompareWindow *self)
{
  show_counts (self, "", "");
  show_page (self, "message", FALSE);
}

/* Until something is known of the new, what was there stays. */
static void
update (PoiseCompareWindow *self)
{
  PoiseDiff *diff = poise_comparer_get_diff (self->comparer);

  if (!self->source)
    {
      poise_compare_message_tell_unsaved (self->message, poise_workspace_get_can_edit (self->workspace));
      show_message (self);
    }
  else if (poise_compare_source_get_error (self->source))
    {
      poise_compare_message_tell_error (self->message, self->source);
      show_message (self);
    }
  else if (!poise_compare_source_get_plan (self->source))
    {
      poise_compare_message_tell_reading (self->message);
      show_message (self);
    }
  else if (diff && poise_diff_is_empty (diff))
    {
      poise_compare_message_tell_same (self->message, self->source);
      show_message (self);
    }
  else if (diff)
    {
      show_found (self, diff);
    }
}

static void
update_title (PoiseCompareWindow *self)
{
  adw_view_switcher_title_set_subtitle (self->switcher_title, poise_document_get_title (get_document (self)));
}

/* The button in the menu button takes the keys, and no name from what is in it. */
static void
name_source (PoiseCompareWindow *self, const char *name)
{
  GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (self->source_button));

  gtk_label_set_label (self->source_label, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* ---- What follows what ---- */

static void
compare (PoiseCompareWindow *self)
{
  if (self->source)
    poise_comparer_set (self->comparer, poise_compare_source_get_plan (self->source),
                        poise_workspace_get_plan (self->workspace));
}

static void
on_read (PoiseCompareWindow *self)
{
  g_autofree char *name = poise_compare_source_dup_name (self->source);

  name_source (self, name);
  compare (self);
  update (self);
}

static void
on_plan_changed (PoiseCompareWindow *self)
{
  update_title (self);
  compare (self);
}

static void
update_menu (PoiseCompareWindow *self)
{
  GFile *file = poise_document_get_file (get_document (self));
  g_autoptr (GMenuModel) menu = poise_compare_menu_new (self->settings, file, self->templates);

  gtk_menu_button_set_menu_model (self->source_button, menu);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "compare.saved", file != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "compare.save-as", poise_workspace_get_can_edit (self->workspace));
}

/** poise_compare_window_set_source: @source: (transfer full) (nullable): what the plan is compared with from now on */
void
poise_compare_window_set_source (PoiseCompareWindow *self, PoiseCompareSource *source)
{
  g_autofree char *name = source ? poise_compare_source_dup_name (source) : g_strdup (_ ("Choose a Plan"));

  if (self->source)
    g_signal_handlers_disconnect_by_data (self->source, self);
  g_clear_object (&self->source);
  self->source = source;
  name_source (self, name);
  if (source)
    {
      g_signal_connect_object (source, "read", G_CALLBACK (on_read), self, G_CONNECT_SWAPPED);
      poise_compare_source_read (source);
    }
  update (self);
}

static void
on_templates_listed (GObject *object, GAsyncResult *result, gpointer data)
{
  PoiseCompareWindow *self = data;
  g_autoptr (GPtrArray) templates = poise_template_folder_list_finish (result, NULL);

  if (!templates) /* the window has gone */
    return;
  self->templates = g_steal_pointer (&templates);
  update_menu (self);
}

/* ---- Life ---- */

static void
update_room (PoiseCompareWindow *self)
{
  if (poise_adaptive_bin_get_room (self->adaptive) == POISE_ROOM_NARROW)
    gtk_widget_add_css_class (GTK_WIDGET (self), "narrow");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "narrow");
}

/* Back to the plan, wherever the desktop would go. */
static gboolean
poise_compare_window_close_request (GtkWindow *window)
{
  PoiseCompareWindow *self = POISE_COMPARE_WINDOW (window);

  if (self->plan_window && gtk_window_is_active (window))
    gtk_window_present (self->plan_window);
  return GTK_WINDOW_CLASS (poise_compare_window_parent_class)->close_request (window);
}

static void
poise_compare_window_dispose (GObject *object)
{
  PoiseCompareWindow *self = POISE_COMPARE_WINDOW (object);

  g_cancellable_cancel (self->cancellable);
  if (self->chooser)
    gtk_native_dialog_destroy (self->chooser);
  g_clear_object (&self->chooser);
  if (self->source)
    g_signal_handlers_disconnect_by_data (self->source, self);
  g_clear_object (&self->source);
  g_clear_object (&self->comparer);
  g_clear_object (&self->workspace);
  g_clear_object (&self->settings);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->templates, g_ptr_array_unref);
  g_clear_weak_pointer (&self->plan_window);
  G_OBJECT_CLASS (poise_compare_window_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *class)
{
  gtk_widget_class_set_template_from_resource (class, POISE_RESOURCE_PREFIX "/poise-compare-window.ui");
  gtk_widget_class_bind_template_child (class, PoiseCompareWindow, adaptive);
  gtk_widget_class_bind_template_child (class, PoiseCompareWindow, toasts);
  gtk_widget_class_bind_template_child (class, PoiseCompareWindow, switcher_title);
  gtk_widget_class_bind_template_child (class, PoiseCompareWindow, switcher_bar);
  gtk_widget_class_bind_template_child (class, PoiseCompareWindow, source_button);
  gtk_widget_class_bind_template_child (class, PoiseCompareWindow, source_label);
  gtk_widget_class_bind_template_child (class, PoiseCompareWindow, counts);
  gtk_widget_class_bind_template_child (class, PoiseCompareWindow, summary);
  gtk_widget_class_bind_template_child (class, PoiseCompareWindow, stack);
  gtk_widget_class_bind_template_child (class, PoiseCompareWindow, message);
  gtk_widget_class_bind_template_child (class, PoiseCompareWindow, list);
  gtk_widget_class_bind_template_child (class, PoiseCompareWindow, sides);
  gtk_widget_class_bind_template_callback (class, update_room);
  gtk_widget_class_bind_template_callback (class, update_switcher);
  gtk_widget_class_bind_template_callback (class, poise_compare_window_show_item);
  gtk_widget_class_bind_template_callback (class, poise_compare_window_show_shift);
  gtk_widget_class_bind_template_callback (class, poise_compare_window_restore);
}

static void
poise_compare_window_class_init (PoiseCompareWindowClass *class)
{
  G_OBJECT_CLASS (class)->dispose = poise_compare_window_dispose;
  GTK_WINDOW_CLASS (class)->close_request = poise_compare_window_close_request;
  g_type_ensure (POISE_TYPE_ADAPTIVE_BIN);
  g_type_ensure (POISE_TYPE_COMPARE_LIST);
  g_type_ensure (POISE_TYPE_COMPARE_MESSAGE);
  g_type_ensure (POISE_TYPE_COMPARE_SIDES);
  bind_template (GTK_WIDGET_CLASS (class));
  poise_compare_window_install_actions (GTK_WIDGET_CLASS (class));
}

static void
poise_compare_window_init (PoiseCompareWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  poise_amounts_keep (GTK_WIDGET (self));
  poise_text_scale_widen (GTK_WINDOW (self));
  self->cancellable = g_cancellable_new ();
  self->comparer = poise_comparer_new ();
  g_signal_connect_object (self->comparer, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update_room (self);
}

/**
 * poise_compare_window_new:
 * @plan_window: the window of the plan, with which it goes
 * @workspace: of the plan
 * @settings: (nullable): of Poise
 *
 * Compares with the file that the plan was last saved to, until something else is chosen.
 *
 * Returns: (transfer none): the window, to be presented
 */
PoiseCompareWindow *
poise_compare_window_new (GtkWindow *plan_window, PoiseWorkspace *workspace, GSettings *settings)
{
  PoiseCompareWindow *self = g_object_new (POISE_TYPE_COMPARE_WINDOW, "application",
                                           gtk_window_get_application (plan_window), NULL);

  g_return_val_if_fail (POISE_IS_WORKSPACE (workspace), self);

  g_set_weak_pointer (&self->plan_window, plan_window);
  g_signal_connect_object (plan_window, "destroy", G_CALLBACK (gtk_window_destroy), self, G_CONNECT_SWAPPED);
  self->workspace = g_object_ref (workspace);
  self->settings = settings ? g_object_ref (settings) : NULL;
  g_signal_connect_object (workspace, "changed", G_CALLBACK (on_plan_changed), self, G_CONNECT_SWAPPED);
  update_title (self);
  update_menu (self);
  poise_template_folder_list_async (self->cancellable, on_templates_listed, self);
  poise_compare_window_set_source (self, NULL);
  gtk_widget_activate_action (GTK_WIDGET (self), "compare.saved", NULL);
  return self;
}

/** poise_compare_window_compare_with: @file: of another plan, with which it is compared now */
void
poise_compare_window_compare_with (PoiseCompareWindow *self, GFile *file)
{
  g_return_if_fail (POISE_IS_COMPARE_WINDOW (self));
  g_return_if_fail (G_IS_FILE (file));

  poise_compare_window_set_source (self, poise_compare_source_new_file (file));
}

/** poise_compare_window_compare_with_plan: @plan: with which it is compared now, which is called @name */
void
poise_compare_window_compare_with_plan (PoiseCompareWindow *self, PoisePlan *plan, const char *name)
{
  g_return_if_fail (POISE_IS_COMPARE_WINDOW (self));

  poise_compare_window_set_source (self, poise_compare_source_new_plan (plan, name));
}

/** poise_compare_window_note_kept: The plan has been saved, or read anew: its file is another, or holds something else. */
void
poise_compare_window_note_kept (PoiseCompareWindow *self)
{
  g_return_if_fail (POISE_IS_COMPARE_WINDOW (self));

  update_menu (self);
  if (!self->source || poise_compare_source_is_saved (self->source))
    {
      GFile *file = poise_document_get_file (get_document (self));

      if (self->source && file && g_file_equal (file, poise_compare_source_get_file (self->source)))
        poise_compare_source_read (self->source);
      else if (file)
        poise_compare_window_set_source (self, poise_compare_source_new_saved (file));
    }
}
