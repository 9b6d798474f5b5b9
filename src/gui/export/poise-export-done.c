/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A page that takes the place of the choices. Its first button gets the focus and is described by the page's title, so
 * that a screen reader says what happened.
 */

#include "gui/export/poise-export-done.h"

#include "gui/export/poise-show-file.h"
#include "gui/poise-announce.h"
#include "poise-config.h"
#include "store/poise-portal-file.h"

#include <glib/gi18n.h>

struct _PoiseExportDone
{
  AdwBin parent_instance;

  GFile *file; /* (nullable) until one is shown */

  AdwStatusPage *page;
  GtkLabel *place;
  GtkWidget *open_button;
};

G_DEFINE_TYPE (PoiseExportDone, poise_export_done, ADW_TYPE_BIN)

static void
on_open (PoiseExportDone *self)
{
  poise_show_file (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), self->file);
}

static void
on_show_folder (PoiseExportDone *self)
{
  poise_show_folder_of (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), self->file);
}

static gboolean
poise_export_done_grab_focus (GtkWidget *widget)
{
  PoiseExportDone *self = POISE_EXPORT_DONE (widget);

  /* The place has the focus for a moment, when the page comes, and would stay selected. */
  gtk_label_select_region (self->place, 0, 0);
  return gtk_widget_grab_focus (self->open_button);
}

static void
poise_export_done_dispose (GObject *object)
{
  g_clear_object (&POISE_EXPORT_DONE (object)->file);
  G_OBJECT_CLASS (poise_export_done_parent_class)->dispose (object);
}

static void
poise_export_done_class_init (PoiseExportDoneClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_export_done_dispose;
  widget_class->grab_focus = poise_export_done_grab_focus;
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-export-done.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseExportDone, page);
  gtk_widget_class_bind_template_child (widget_class, PoiseExportDone, place);
  gtk_widget_class_bind_template_child (widget_class, PoiseExportDone, open_button);
  gtk_widget_class_bind_template_callback (widget_class, on_open);
  gtk_widget_class_bind_template_callback (widget_class, on_show_folder);
}

static void
poise_export_done_init (PoiseExportDone *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * poise_export_done_show:
 * @file: what was saved
 * @size: of it, in bytes
 */
void
poise_export_done_show (PoiseExportDone *self, GFile *file, gsize size)
{
  g_autofree char *path = poise_portal_file_get_name (file);
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *title = g_strdup_printf (_ ("“%s” saved"), name);
  g_autofree char *markup = g_markup_escape_text (title, -1);
  g_autofree char *shown_size = g_format_size (size);
  g_autofree char *place = g_strdup_printf ("%s\n%s", folder, shown_size);

  g_return_if_fail (POISE_IS_EXPORT_DONE (self));

  g_set_object (&self->file, file);
  adw_status_page_set_title (self->page, markup);
  gtk_label_set_label (self->place, place);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->open_button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, title, -1);
  poise_announce (GTK_WIDGET (self), title);
}
