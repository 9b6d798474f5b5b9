/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A sheet of paper.
 *
 * What always holds: only a sheet that is in sight, or near it, has a picture, so that a long document takes
 * no more memory than a short one; one picture at most is on its way, and the last width wins. A screen
 * reader hears what stands on the page.
 */

#include "gui/export/poise-export-sheet.h"

#include "words/poise-words-document.h"

struct _PoiseExportSheet
{
  GtkWidget parent_instance;

  PoiseExportPages *pages;
  guint index;
  gboolean near;
  GdkTexture *texture;       /* (nullable) */
  GCancellable *cancellable; /* (nullable) of the picture on its way */
};

G_DEFINE_TYPE (PoiseExportSheet, poise_export_sheet, GTK_TYPE_WIDGET)

static void draw (PoiseExportSheet *self);

static int
wanted_width (PoiseExportSheet *self)
{
  return gtk_widget_get_width (GTK_WIDGET (self)) * gtk_widget_get_scale_factor (GTK_WIDGET (self));
}

static void
on_drawn (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (PoiseExportSheet) self = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  GdkTexture *texture = poise_export_pages_draw_finish (POISE_EXPORT_PAGES (source), result, &text, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  g_clear_object (&self->cancellable);
  if (!texture)
    return;
  g_clear_object (&self->texture);
  self->texture = texture;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text ? text : "", -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
  draw (self);
}

/* Asks for a picture where it is wanted and there is none of the right width, nor one on its way. */
static void
draw (PoiseExportSheet *self)
{
  int width = wanted_width (self);

  if (!self->near || self->cancellable || width < 1)
    return;
  if (self->texture && gdk_texture_get_width (self->texture) == width)
    return;
  self->cancellable = g_cancellable_new ();
  poise_export_pages_draw_async (self->pages, self->index, width, self->cancellable, on_drawn, g_object_ref (self));
}

static void
stop (PoiseExportSheet *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->texture);
}

/* ---- Widget ---- */

static GtkSizeRequestMode
poise_export_sheet_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
poise_export_sheet_measure (GtkWidget *widget,
                            GtkOrientation orientation,
                            int for_size,
                            int *minimum,
                            int *natural,
                            int *minimum_baseline,
                            int *natural_baseline)
{
  PoiseExportSheet *self = POISE_EXPORT_SHEET (widget);
  double width, height;

  poise_export_pages_get_size (self->pages, self->index, &width, &height);
  *minimum_baseline = *natural_baseline = -1;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = 1;
      *natural = (int)width;
    }
  else
    {
      *minimum = *natural = (int)((for_size < 0 ? width : for_size) * height / width + 0.5);
    }
}

static void
poise_export_sheet_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  draw (POISE_EXPORT_SHEET (widget));
}

static void
poise_export_sheet_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  PoiseExportSheet *self = POISE_EXPORT_SHEET (widget);
  graphene_rect_t all
      = GRAPHENE_RECT_INIT (0, 0, gtk_widget_get_width (widget), gtk_widget_get_height (widget));

  if (self->texture)
    gtk_snapshot_append_texture (snapshot, self->texture, &all);
}

/* ---- Life ---- */

static void
poise_export_sheet_dispose (GObject *object)
{
  PoiseExportSheet *self = POISE_EXPORT_SHEET (object);

  stop (self);
  G_OBJECT_CLASS (poise_export_sheet_parent_class)->dispose (object);
}

static void
poise_export_sheet_finalize (GObject *object)
{
  PoiseExportSheet *self = POISE_EXPORT_SHEET (object);

  g_clear_object (&self->pages);
  G_OBJECT_CLASS (poise_export_sheet_parent_class)->finalize (object);
}

static void
poise_export_sheet_class_init (PoiseExportSheetClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  object_class->dispose = poise_export_sheet_dispose;
  object_class->finalize = poise_export_sheet_finalize;
  widget_class->get_request_mode = poise_export_sheet_get_request_mode;
  widget_class->measure = poise_export_sheet_measure;
  widget_class->size_allocate = poise_export_sheet_size_allocate;
  widget_class->snapshot = poise_export_sheet_snapshot;
  gtk_widget_class_set_css_name (widget_class, "sheet");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
poise_export_sheet_init (PoiseExportSheet *self)
{
  g_signal_connect (self, "notify::scale-factor", G_CALLBACK (draw), NULL);
}

/**
 * poise_export_sheet_new:
 * @pages: a document
 * @index: which page of it, from 0
 *
 * Returns: (transfer floating): a blank sheet, until it is near
 */
GtkWidget *
poise_export_sheet_new (PoiseExportPages *pages, guint index)
{
  PoiseExportSheet *self = g_object_new (POISE_TYPE_EXPORT_SHEET, NULL);
  g_autofree char *label = poise_words_document_page (index + 1, poise_export_pages_get_n (pages));

  self->pages = g_object_ref (pages);
  self->index = index;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  return GTK_WIDGET (self);
}

/**
 * poise_export_sheet_set_near:
 * @near: whether it is in sight, or nearly; else its picture is let go
 */
void
poise_export_sheet_set_near (PoiseExportSheet *self, gboolean near)
{
  g_return_if_fail (POISE_IS_EXPORT_SHEET (self));

  self->near = near;
  if (near)
    draw (self);
  else
    stop (self);
}

/** poise_export_sheet_is_drawn: Returns: whether its page can be seen on it */
gboolean
poise_export_sheet_is_drawn (PoiseExportSheet *self)
{
  g_return_val_if_fail (POISE_IS_EXPORT_SHEET (self), FALSE);
  return self->texture != NULL;
}
