/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * All that differs between two plans.
 */

#include "gui/compare/poise-differences-dialog.h"

#include "gui/compare/poise-compare-list.h"
#include "gui/poise-text-scale.h"
#include "poise-config.h"
#include "words/poise-words-diff.h"

struct _PoiseDifferencesDialog
{
  AdwWindow parent_instance;

  AdwWindowTitle *title;
  PoiseCompareList *list;
};

G_DEFINE_TYPE (PoiseDifferencesDialog, poise_differences_dialog, ADW_TYPE_WINDOW)

static void
poise_differences_dialog_class_init (PoiseDifferencesDialogClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  g_type_ensure (POISE_TYPE_COMPARE_LIST);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-differences-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseDifferencesDialog, title);
  gtk_widget_class_bind_template_child (widget_class, PoiseDifferencesDialog, list);
}

static void
poise_differences_dialog_init (PoiseDifferencesDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  poise_text_scale_widen (GTK_WINDOW (self));
  poise_compare_list_tell_only (self->list);
}

/**
 * poise_differences_dialog_present:
 * @from: over whose window it stands
 * @title: of what the differences are
 * @diff: what differs
 *
 * Returns: (transfer none): the dialog
 */
GtkWindow *
poise_differences_dialog_present (GtkWidget *from, const char *title, PoiseDiff *diff)
{
  PoiseDifferencesDialog *self = g_object_new (POISE_TYPE_DIFFERENCES_DIALOG, "transient-for",
                                               gtk_widget_get_root (from), "title", title, NULL);
  g_autofree char *summary = poise_words_diff_summary (diff);

  adw_window_title_set_title (self->title, title);
  adw_window_title_set_subtitle (self->title, summary);
  poise_compare_list_set (self->list, diff, FALSE);
  gtk_window_present (GTK_WINDOW (self));
  return GTK_WINDOW (self);
}
