/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a person can tell the window to do: what to compare with, and what to do about a change. The plan's window does
 * what concerns the plan, so that steps are the same from wherever they are taken.
 */

#include "gui/compare/poise-compare-window-private.h"

#include "gui/compare/poise-compare-edits.h"
#include "gui/compare/poise-compare-menu.h"
#include "gui/poise-announce.h"
#include "gui/poise-plan-chooser.h"
#include "words/poise-words-compare.h"

static PoiseDocument *
get_document (PoiseCompareWindow *self)
{
  return poise_workspace_get_document (self->workspace);
}

/* ---- What one compares with ---- */

static void
saved_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PoiseCompareWindow *self = POISE_COMPARE_WINDOW (widget);
  GFile *file = poise_document_get_file (get_document (self));

  if (file)
    poise_compare_window_set_source (self, poise_compare_source_new_saved (file));
}

static void
file_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (parameter, NULL));

  poise_compare_window_compare_with (POISE_COMPARE_WINDOW (widget), file);
}

static void
template_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PoiseCompareSource *source = poise_compare_menu_find_template (g_variant_get_string (parameter, NULL));

  if (source)
    poise_compare_window_set_source (POISE_COMPARE_WINDOW (widget), source);
}

static void
own_template_action (GtkWidget *widget, const char *action, GVariant *parameter)
{
  const char *uri, *name;
  g_autoptr (GFile) file = NULL;

  g_variant_get (parameter, "(&s&s)", &uri, &name);
  file = g_file_new_for_uri (uri);
  poise_compare_window_set_source (POISE_COMPARE_WINDOW (widget), poise_compare_source_new_own_template (file, name));
}

static void
on_chosen (GtkNativeDialog *chooser, int response, PoiseCompareWindow *self)
{
  g_autoptr (GFile) file = NULL;

  if (response == GTK_RESPONSE_ACCEPT)
    file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));
  g_clear_object (&self->chooser);
  if (file)
    poise_compare_window_compare_with (self, file);
}

static void
choose_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PoiseCompareWindow *self = POISE_COMPARE_WINDOW (widget);

  if (self->chooser)
    gtk_native_dialog_destroy (self->chooser);
  g_clear_object (&self->chooser);
  self->chooser = poise_plan_chooser_new_to_compare (GTK_WINDOW (self));
  g_signal_connect_object (self->chooser, "response", G_CALLBACK (on_chosen), self, 0);
  gtk_native_dialog_show (self->chooser);
}

static void
read_again_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PoiseCompareWindow *self = POISE_COMPARE_WINDOW (widget);

  if (self->source)
    poise_compare_source_read (self->source);
}

/* ---- What one does in the plan's window ---- */

static void
pass_on (PoiseCompareWindow *self, const char *action)
{
  if (self->plan_window)
    gtk_widget_activate_action (GTK_WIDGET (self->plan_window), action, NULL);
}

static void
undo_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  pass_on (POISE_COMPARE_WINDOW (widget), "win.undo");
}

static void
redo_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  pass_on (POISE_COMPARE_WINDOW (widget), "win.redo");
}

static void
save_as_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PoiseCompareWindow *self = POISE_COMPARE_WINDOW (widget);

  if (self->plan_window)
    gtk_window_present (self->plan_window);
  pass_on (self, "win.save-as");
}

static void
reveal (PoiseCompareWindow *self, const PoisePicks *picks)
{
  if (poise_picks_is_empty (picks) || !self->plan_window)
    return;
  poise_workspace_reveal (self->workspace, picks);
  gtk_widget_activate_action (GTK_WIDGET (self->plan_window), "win.show-page", "s", "activities");
  gtk_window_present (self->plan_window);
}

/** poise_compare_window_show_item: Selects what @item tells of in the list; of the course itself, opens its details. */
void
poise_compare_window_show_item (PoiseCompareWindow *self, PoiseCompareItem *item)
{
  g_autoptr (PoisePicks) picks = poise_compare_item_pick (item);

  if (!poise_compare_item_is_course (item))
    {
      reveal (self, picks);
      return;
    }
  if (self->plan_window)
    gtk_window_present (self->plan_window);
  pass_on (self, "win.show-course");
}

/** poise_compare_window_show_shift: Selects the section of @shift in the list. */
void
poise_compare_window_show_shift (PoiseCompareWindow *self, const PoiseShift *shift)
{
  g_autoptr (PoisePicks) picks = poise_picks_new ();
  PoiseDiff *diff = poise_comparer_get_diff (self->comparer);
  const PoiseSection *section;

  if (!diff || shift->section_after < 0)
    return;
  section = poise_plan_get_section (poise_diff_get_after (diff), (guint) shift->section_after);
  if (section->id)
    poise_picks_add_section (picks, section->id);
  reveal (self, picks);
}

/** poise_compare_window_restore: Takes back what @item tells of, in one step. */
void
poise_compare_window_restore (PoiseCompareWindow *self, PoiseCompareItem *item)
{
  g_autofree char *title = poise_compare_item_dup_title (item), *sentence = NULL;
  PoisePlan *plan;

  poise_workspace_flush (self->workspace);
  plan = poise_compare_restore_in (poise_workspace_get_plan (self->workspace), poise_compare_item_get_diff (item),
                                   poise_compare_item_get_change (item));
  if (!plan || !poise_workspace_apply (self->workspace, plan, POISE_EDIT_RESTORE, NULL))
    return;
  sentence = poise_words_compare_restored (title);
  poise_announce_undo (self->toasts, sentence, "compare.undo");
}

/* ---- All of them ---- */

/** poise_compare_window_install_actions: What can be done in the window, and its keys. */
void
poise_compare_window_install_actions (GtkWidgetClass *class)
{
  GdkModifierType control = GDK_CONTROL_MASK;

  gtk_widget_class_install_action (class, "compare.saved", NULL, saved_action);
  gtk_widget_class_install_action (class, "compare.choose", NULL, choose_action);
  gtk_widget_class_install_action (class, "compare.file", "s", file_action);
  gtk_widget_class_install_action (class, "compare.template", "s", template_action);
  gtk_widget_class_install_action (class, "compare.own-template", "(ss)", own_template_action);
  gtk_widget_class_install_action (class, "compare.read-again", NULL, read_again_action);
  gtk_widget_class_install_action (class, "compare.save-as", NULL, save_as_action);
  gtk_widget_class_install_action (class, "compare.undo", NULL, undo_action);
  gtk_widget_class_install_action (class, "compare.redo", NULL, redo_action);
  gtk_widget_class_add_binding_action (class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding_action (class, GDK_KEY_z, control, "compare.undo", NULL);
  gtk_widget_class_add_binding_action (class, GDK_KEY_z, control | GDK_SHIFT_MASK, "compare.redo", NULL);
  gtk_widget_class_add_binding_action (class, GDK_KEY_y, control, "compare.redo", NULL);
  gtk_widget_class_add_binding_action (class, GDK_KEY_F5, 0, "compare.read-again", NULL);
}
