/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a person can tell a window to do, and when it can be told so.
 */

#include "gui/poise-window-private.h"

#include "gui/compare/poise-compare-window.h"
#include "gui/dialogs/poise-course-dialog.h"
#include "gui/dialogs/poise-shortcuts.h"
#include "gui/dialogs/poise-template-own.h"
#include "gui/dialogs/poise-term-dialog.h"
#include "gui/export/poise-export-begin.h"
#include "gui/keep/poise-earlier-dialog.h"
#include "gui/poise-accelerators.h"
#include "gui/poise-announce.h"
#include "gui/poise-focus.h"
#include "gui/poise-windows.h"
#include "gui/suggest/poise-suggest-dialog.h"
#include "gui/target/poise-target-dialog.h"
#include "words/poise-words-suggest.h"
#include "words/poise-words-target.h"
#include "words/poise-words-told.h"

#include <glib/gi18n.h>

static PoiseDocument *
get_document (PoiseWindow *self)
{
  return self->workspace ? poise_workspace_get_document (self->workspace) : NULL;
}

static void
open_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  poise_keeper_choose (POISE_WINDOW (widget)->keeper);
}

static void
import_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  poise_keeper_choose_import (POISE_WINDOW (widget)->keeper);
}

static void
save_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  poise_window_flush (POISE_WINDOW (widget));
  poise_keeper_save (POISE_WINDOW (widget)->keeper);
}

static void
save_as_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  poise_window_flush (POISE_WINDOW (widget));
  poise_keeper_save_as (POISE_WINDOW (widget)->keeper);
}

/* What a step changed is selected, so that it is seen; the page on which one works stays. */
static void
step (PoiseWindow *self, void (*take) (PoiseDocument *), const char *told)
{
  PoiseDocument *document = get_document (self);
  g_autoptr (PoisePlan) before = poise_plan_ref (poise_document_get_plan (document));

  take (document);
  poise_plan_view_show_step (self->plan, before);
  poise_announce (GTK_WIDGET (self), told);
}

static void
undo_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PoiseWindow *self = POISE_WINDOW (widget);
  g_autofree char *told = NULL;

  poise_window_flush (self);
  if (!self->workspace || !poise_document_get_can_undo (get_document (self)))
    return;
  told = poise_words_undone (poise_document_get_undo_kind (get_document (self)));
  step (self, poise_document_undo, told);
}

static void
redo_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PoiseWindow *self = POISE_WINDOW (widget);
  g_autofree char *told = NULL;

  poise_window_flush (self);
  if (!self->workspace || !poise_document_get_can_redo (get_document (self)))
    return;
  told = poise_words_redone (poise_document_get_redo_kind (get_document (self)));
  step (self, poise_document_redo, told);
}

static void
show_page_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  poise_plan_view_show_page (POISE_WINDOW (widget)->plan, g_variant_get_string (parameter, NULL));
}

static void
explain_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  poise_workspace_explain (POISE_WINDOW (widget)->workspace, g_variant_get_string (parameter, NULL));
}

static void
step_page_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  poise_plan_view_step_page (POISE_WINDOW (widget)->plan, g_variant_get_int32 (parameter));
}

/* The parts in the order of reading: the header bar, then what the page has, or the welcome page. */
static void
step_part_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PoiseWindow *self = POISE_WINDOW (widget);
  GtkWidget *parts[3] = { GTK_WIDGET (self->header) };
  guint n_parts = 1;
  int focused = -1;
  int next;

  if (self->workspace)
    n_parts += poise_plan_view_get_parts (self->plan, parts + n_parts);
  else
    parts[n_parts++] = gtk_stack_get_visible_child (self->stack);
  for (guint i = 0; i < n_parts; i++)
    if (poise_focus_is_in (parts[i]))
      focused = i;
  next = poise_focus_find_next (focused, n_parts, g_variant_get_int32 (parameter));
  if (next > 0 && self->workspace)
    poise_plan_view_focus_part (self->plan, parts[next]);
  else
    poise_focus_first (parts[next]);
}

static void
reload_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  poise_window_flush (POISE_WINDOW (widget));
  poise_keeper_reload (POISE_WINDOW (widget)->keeper);
}

static void
earlier_versions_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PoiseWindow *self = POISE_WINDOW (widget);

  poise_window_flush (self);
  if (self->workspace)
    poise_earlier_dialog_present (GTK_WINDOW (self), self->keeper);
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
  poise_header_edit_title (POISE_WINDOW (widget)->header);
}

static void
show_course_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PoiseWindow *self = POISE_WINDOW (widget);

  if (!self->workspace)
    return;
  poise_window_flush (self);
  gtk_window_present (GTK_WINDOW (poise_course_dialog_new (GTK_WINDOW (self), self->workspace)));
}

static void
on_target_applied (PoiseWindow *self, guint n_changes)
{
  g_autofree char *title = poise_words_target_done (n_changes);

  poise_announce_toast (self->toasts, adw_toast_new (title));
}

static void
towards_target_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PoiseWindow *self = POISE_WINDOW (widget);
  PoiseTargetDialog *dialog;

  if (!self->workspace)
    return;
  poise_window_flush (self);
  dialog = poise_target_dialog_new (GTK_WINDOW (self), self->workspace);
  g_signal_connect_object (dialog, "applied", G_CALLBACK (on_target_applied), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));
}

/* One window for each plan; asked for again, it comes to the front. */
static void
compare_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PoiseWindow *self = POISE_WINDOW (widget);
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));
  GSettings *settings = POISE_IS_APPLICATION (application)
                            ? poise_application_get_settings (POISE_APPLICATION (application))
                            : NULL;

  if (!self->workspace)
    return;
  poise_window_flush (self);
  if (!self->compare)
    {
      g_set_weak_pointer (&self->compare,
                          GTK_WINDOW (poise_compare_window_new (GTK_WINDOW (self), self->workspace, settings)));
      g_signal_connect_object (self->keeper, "kept", G_CALLBACK (poise_compare_window_note_kept), self->compare,
                               G_CONNECT_SWAPPED);
    }
  gtk_window_present (self->compare);
}

static void
compare_reloaded_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  poise_window_compare_reloaded (POISE_WINDOW (widget));
}

static void
resolve_conflict_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  poise_keeper_resolve (POISE_WINDOW (widget)->keeper, FALSE);
}

static void
quick_entry_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  poise_plan_view_focus_quick_entry (POISE_WINDOW (widget)->plan);
}

static void
find_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  poise_plan_view_find (POISE_WINDOW (widget)->plan);
}

/* Told in passing: what has changed is selected, and the way back is named by Undo. */
static void
on_suggestions_applied (PoiseSuggestDialog *dialog, guint n_changed, PoiseWindow *self)
{
  g_autofree char *plain = poise_words_suggestions_applied (n_changed);
  g_autofree char *title = g_markup_escape_text (plain, -1);

  poise_announce_toast (self->toasts, adw_toast_new (title));
}

static void
suggest_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PoiseWindow *self = POISE_WINDOW (widget);
  PoiseSuggestDialog *dialog;

  if (!self->workspace)
    return;
  poise_window_flush (self);
  dialog = poise_suggest_dialog_new (GTK_WINDOW (self), self->workspace);
  g_signal_connect_object (dialog, "applied", G_CALLBACK (on_suggestions_applied), self, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}

static void
export_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PoiseWindow *self = POISE_WINDOW (widget);
  PoiseDocument *document = get_document (self);

  poise_window_flush (self);
  if (document)
    poise_export_begin (GTK_WINDOW (self), document, self->toasts);
}

static void
print_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PoiseWindow *self = POISE_WINDOW (widget);
  PoiseDocument *document = get_document (self);

  poise_window_flush (self);
  if (document)
    poise_export_begin_print (GTK_WINDOW (self), document, self->toasts);
}

static void
on_template_saved (const char *name, gpointer data)
{
  PoiseWindow *self = data;
  /* Translators: %s is the name of a template. */
  g_autofree char *plain = g_strdup_printf (_ ("Template “%s” saved"), name);
  g_autofree char *title = g_markup_escape_text (plain, -1);

  poise_announce_toast (self->toasts, adw_toast_new (title));
}

static void
save_as_template_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PoiseWindow *self = POISE_WINDOW (widget);

  poise_window_flush (self);
  if (self->workspace)
    poise_template_own_save (GTK_WINDOW (self), poise_workspace_get_plan (self->workspace), on_template_saved, self);
}

static void
on_term_begun (PoisePlan *plan, gpointer data)
{
  GtkApplication *application = gtk_window_get_application (data);

  if (application)
    poise_windows_show_plan (POISE_APPLICATION (application), plan, NULL);
}

static void
new_term_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PoiseWindow *self = POISE_WINDOW (widget);

  poise_window_flush (self);
  if (self->workspace)
    poise_term_dialog_present (GTK_WINDOW (self), poise_workspace_get_plan (self->workspace), on_term_begun, self);
}

/* Something in passing, which is no more than what the person has just done. */
static void
tell_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_autofree char *title = g_markup_escape_text (g_variant_get_string (parameter, NULL), -1);

  poise_announce_toast (POISE_WINDOW (widget)->toasts, adw_toast_new (title));
}

static void
copy_text_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  poise_window_copy_text (POISE_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
shortcuts_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  poise_shortcuts_present (GTK_WINDOW (widget));
}

/** poise_window_actions_install: @class: of the window */
void
poise_window_actions_install (GtkWidgetClass *class)
{
  gtk_widget_class_install_action (class, "win.open", NULL, open_action);
  gtk_widget_class_install_action (class, "win.import", NULL, import_action);
  gtk_widget_class_install_action (class, "win.save", NULL, save_action);
  gtk_widget_class_install_action (class, "win.save-as", NULL, save_as_action);
  gtk_widget_class_install_action (class, "win.save-as-template", NULL, save_as_template_action);
  gtk_widget_class_install_action (class, "win.new-term", NULL, new_term_action);
  gtk_widget_class_install_action (class, "win.undo", NULL, undo_action);
  gtk_widget_class_install_action (class, "win.redo", NULL, redo_action);
  gtk_widget_class_install_action (class, "win.show-page", "s", show_page_action);
  gtk_widget_class_install_action (class, "win.explain", "s", explain_action);
  gtk_widget_class_install_action (class, "win.step-page", "i", step_page_action);
  gtk_widget_class_install_action (class, "win.step-part", "i", step_part_action);
  gtk_widget_class_install_action (class, "win.reload", NULL, reload_action);
  gtk_widget_class_install_action (class, "win.earlier-versions", NULL, earlier_versions_action);
  gtk_widget_class_install_action (class, "win.show-details", NULL, show_details_action);
  gtk_widget_class_install_action (class, "win.hide-details", NULL, hide_details_action);
  gtk_widget_class_install_action (class, "win.rename-plan", NULL, rename_plan_action);
  gtk_widget_class_install_action (class, "win.show-course", NULL, show_course_action);
  gtk_widget_class_install_action (class, "win.towards-target", NULL, towards_target_action);
  gtk_widget_class_install_action (class, "win.compare", NULL, compare_action);
  gtk_widget_class_install_action (class, "win.compare-reloaded", NULL, compare_reloaded_action);
  gtk_widget_class_install_action (class, "win.resolve-conflict", NULL, resolve_conflict_action);
  gtk_widget_class_install_action (class, "win.quick-entry", NULL, quick_entry_action);
  gtk_widget_class_install_action (class, "win.find", NULL, find_action);
  gtk_widget_class_install_action (class, "win.suggest", NULL, suggest_action);
  gtk_widget_class_install_action (class, "win.export", NULL, export_action);
  gtk_widget_class_install_action (class, "win.print", NULL, print_action);
  gtk_widget_class_install_action (class, "win.tell", "s", tell_action);
  gtk_widget_class_install_action (class, "win.copy-text", "s", copy_text_action);
  gtk_widget_class_install_action (class, "win.shortcuts", NULL, shortcuts_action);
  poise_accelerators_add_bindings (class, POISE_KEYS_OF_WINDOW);
}

/** poise_window_actions_update: Lets what cannot be done now not be done. */
void
poise_window_actions_update (PoiseWindow *self)
{
  static const char *const for_a_plan[]
      = { "win.show-page", "win.explain", "win.step-page", "win.quick-entry", "win.find", "win.compare", "win.show-details",
          "win.hide-details" };
  /* Export and print too: what a newer Poise added would be missing from it without a word. */
  static const char *const for_an_editable_plan[]
      = { "win.save",        "win.save-as",     "win.save-as-template", "win.new-term",
          "win.rename-plan", "win.show-course", "win.suggest", "win.export",
          "win.print",       "win.towards-target" };
  PoiseDocument *document = get_document (self);
  gboolean has_plan = document != NULL;
  gboolean can_edit = has_plan && poise_workspace_get_can_edit (self->workspace);

  for (guint i = 0; i < G_N_ELEMENTS (for_a_plan); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), for_a_plan[i], has_plan);
  for (guint i = 0; i < G_N_ELEMENTS (for_an_editable_plan); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), for_an_editable_plan[i], can_edit);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.reload",
                                 can_edit && poise_document_get_file (document) != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.earlier-versions",
                                 can_edit && poise_document_get_file (document) != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.undo", has_plan && poise_document_get_can_undo (document));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.redo", has_plan && poise_document_get_can_redo (document));
}
