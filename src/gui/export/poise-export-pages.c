/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reads a PDF with poppler, always in poppler's thread: a page full of tables takes longer than a frame.
 *
 * What always holds: poppler's document is made, used and let go in that thread alone; the sizes never change
 * and are read anywhere.
 */

#include "gui/export/poise-export-pages.h"

#include "gui/export/poise-poppler-thread.h"

#include <glib/gi18n.h>
#include <poppler.h>

typedef struct
{
  double width, height; /* points */
} Size;

struct _PoiseExportPages
{
  GObject parent_instance;

  GBytes *bytes;
  PopplerDocument *document;
  Size *sizes;
  guint n_pages;
};

/* One page to draw, and what came of it. */
typedef struct
{
  guint index;
  int width; /* pixels */
  GdkTexture *texture;
  char *text;
} Drawing;

G_DEFINE_TYPE (PoiseExportPages, poise_export_pages, G_TYPE_OBJECT)

static void
drawing_free (Drawing *drawing)
{
  g_clear_object (&drawing->texture);
  g_free (drawing->text);
  g_free (drawing);
}

/* ---- Opening ---- */

static gboolean
read_sizes (PoiseExportPages *self, GError **error)
{
  self->n_pages = poppler_document_get_n_pages (self->document);
  self->sizes = g_new0 (Size, self->n_pages);
  for (guint i = 0; i < self->n_pages; i++)
    {
      PopplerPage *page = poppler_document_get_page (self->document, i);

      if (page)
        poppler_page_get_size (page, &self->sizes[i].width, &self->sizes[i].height);
      g_clear_object (&page);
      if (self->sizes[i].width < 1 || self->sizes[i].height < 1)
        break;
      if (i + 1 == self->n_pages)
        return TRUE;
    }
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _ ("The PDF has no pages that can be shown."));
  return FALSE;
}

static void
open_in_thread (gpointer data)
{
  g_autoptr (GTask) task = data;
  g_autoptr (PoiseExportPages) self = g_object_new (POISE_TYPE_EXPORT_PAGES, NULL);
  GError *error = NULL;

  self->bytes = g_bytes_ref (g_task_get_task_data (task));
  self->document = poppler_document_new_from_bytes (self->bytes, NULL, &error);
  if (self->document && read_sizes (self, &error))
    g_task_return_pointer (task, g_steal_pointer (&self), g_object_unref);
  else
    g_task_return_error (task, error);
}

/* ---- Drawing ---- */

static GdkTexture *
surface_to_texture (cairo_surface_t *surface)
{
  int height = cairo_image_surface_get_height (surface);
  int stride = cairo_image_surface_get_stride (surface);
  g_autoptr (GBytes) bytes = NULL;

  cairo_surface_flush (surface);
  bytes = g_bytes_new_with_free_func (cairo_image_surface_get_data (surface), (gsize)stride * height,
                                      (GDestroyNotify)cairo_surface_destroy, cairo_surface_reference (surface));
  return gdk_memory_texture_new (cairo_image_surface_get_width (surface), height, GDK_MEMORY_DEFAULT, bytes, stride);
}

static GdkTexture *
draw (PopplerPage *page, const Size *size, int width)
{
  double scale = width / size->width;
  int height = MAX (1, (int)(size->height * scale + 0.5));
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cairo_t *cr = cairo_create (surface);
  GdkTexture *texture = NULL;

  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  cairo_scale (cr, scale, scale);
  poppler_page_render (page, cr);
  if (cairo_status (cr) == CAIRO_STATUS_SUCCESS)
    texture = surface_to_texture (surface);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return texture;
}

static void
draw_in_thread (gpointer data)
{
  g_autoptr (GTask) task = data;
  PoiseExportPages *self = g_task_get_source_object (task);
  Drawing *drawing = g_task_get_task_data (task);

  if (!g_cancellable_is_cancelled (g_task_get_cancellable (task)))
    {
      PopplerPage *page = poppler_document_get_page (self->document, drawing->index);

      drawing->texture = draw (page, &self->sizes[drawing->index], drawing->width);
      drawing->text = poppler_page_get_text (page);
      g_object_unref (page);
    }

  if (drawing->texture)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_FAILED, "The page could not be drawn");
}

/* ---- Printing ---- */

/* One page to print, and on what; that is the thread's alone until it is done. */
typedef struct
{
  guint index;
  cairo_t *cr;
} Printing;

static void
printing_free (Printing *printing)
{
  cairo_destroy (printing->cr);
  g_free (printing);
}

static void
print_in_thread (gpointer data)
{
  g_autoptr (GTask) task = data;
  PoiseExportPages *self = g_task_get_source_object (task);
  Printing *printing = g_task_get_task_data (task);
  PopplerPage *page = poppler_document_get_page (self->document, printing->index);
  cairo_status_t status;

  poppler_page_render_for_printing (page, printing->cr);
  g_object_unref (page);
  status = cairo_status (printing->cr);
  if (status == CAIRO_STATUS_SUCCESS)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_FAILED, "%s", cairo_status_to_string (status));
}

/* ---- Life ---- */

static void
poise_export_pages_finalize (GObject *object)
{
  PoiseExportPages *self = POISE_EXPORT_PAGES (object);

  if (self->document)
    poise_poppler_thread_push (g_object_unref, self->document);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_free (self->sizes);
  G_OBJECT_CLASS (poise_export_pages_parent_class)->finalize (object);
}

static void
poise_export_pages_class_init (PoiseExportPagesClass *class)
{
  G_OBJECT_CLASS (class)->finalize = poise_export_pages_finalize;
}

static void
poise_export_pages_init (PoiseExportPages *self)
{
}

/**
 * poise_export_pages_open_async:
 * @bytes: a PDF
 */
void
poise_export_pages_open_async (GBytes *bytes, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);

  g_task_set_source_tag (task, poise_export_pages_open_async);
  g_task_set_task_data (task, g_bytes_ref (bytes), (GDestroyNotify)g_bytes_unref);
  poise_poppler_thread_push (open_in_thread, g_steal_pointer (&task));
}

/** poise_export_pages_open_finish: Returns: (transfer full): at least one page, or an error of poppler or GIO */
PoiseExportPages *
poise_export_pages_open_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);
  return g_task_propagate_pointer (G_TASK (result), error);
}

/** poise_export_pages_get_bytes: Returns: (transfer none): the whole PDF */
GBytes *
poise_export_pages_get_bytes (PoiseExportPages *self)
{
  g_return_val_if_fail (POISE_IS_EXPORT_PAGES (self), NULL);
  return self->bytes;
}

/** poise_export_pages_get_n: Returns: how many pages there are, at least 1 */
guint
poise_export_pages_get_n (PoiseExportPages *self)
{
  g_return_val_if_fail (POISE_IS_EXPORT_PAGES (self), 0);
  return self->n_pages;
}

/**
 * poise_export_pages_get_size:
 * @index: from 0
 * @width: (out): points, at least 1
 * @height: (out): points, at least 1
 */
void
poise_export_pages_get_size (PoiseExportPages *self, guint index, double *width, double *height)
{
  g_return_if_fail (POISE_IS_EXPORT_PAGES (self));
  g_return_if_fail (index < self->n_pages);

  *width = self->sizes[index].width;
  *height = self->sizes[index].height;
}

/**
 * poise_export_pages_draw_async:
 * @index: from 0
 * @width: of the picture, in pixels; the height follows
 */
void
poise_export_pages_draw_async (PoiseExportPages *self,
                               guint index,
                               int width,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer data)
{
  g_autoptr (GTask) task = NULL;
  Drawing *drawing;

  g_return_if_fail (POISE_IS_EXPORT_PAGES (self));
  g_return_if_fail (index < self->n_pages && width > 0);

  drawing = g_new0 (Drawing, 1);
  drawing->index = index;
  drawing->width = width;
  task = g_task_new (self, cancellable, callback, data);
  g_task_set_source_tag (task, poise_export_pages_draw_async);
  g_task_set_task_data (task, drawing, (GDestroyNotify)drawing_free);
  poise_poppler_thread_push (draw_in_thread, g_steal_pointer (&task));
}

/**
 * poise_export_pages_draw_finish:
 * @text: (out) (nullable): what can be read on the page
 *
 * Returns: (transfer full): the picture
 */
GdkTexture *
poise_export_pages_draw_finish (PoiseExportPages *self, GAsyncResult *result, char **text, GError **error)
{
  Drawing *drawing;

  g_return_val_if_fail (g_task_is_valid (result, self), NULL);

  if (!g_task_propagate_boolean (G_TASK (result), error))
    return NULL;
  drawing = g_task_get_task_data (G_TASK (result));
  *text = g_steal_pointer (&drawing->text);
  return g_steal_pointer (&drawing->texture);
}

/**
 * poise_export_pages_print_async:
 * @index: from 0
 * @cr: what to print on, in points; left alone by the caller until it is done
 *
 * Draws as for a printer: what is text stays text.
 */
void
poise_export_pages_print_async (
    PoiseExportPages *self, guint index, cairo_t *cr, GAsyncReadyCallback callback, gpointer data)
{
  g_autoptr (GTask) task = NULL;
  Printing *printing;

  g_return_if_fail (POISE_IS_EXPORT_PAGES (self));
  g_return_if_fail (index < self->n_pages);

  printing = g_new0 (Printing, 1);
  printing->index = index;
  printing->cr = cairo_reference (cr);
  task = g_task_new (self, NULL, callback, data);
  g_task_set_source_tag (task, poise_export_pages_print_async);
  g_task_set_task_data (task, printing, (GDestroyNotify) printing_free);
  poise_poppler_thread_push (print_in_thread, g_steal_pointer (&task));
}

/** poise_export_pages_print_finish: Returns: whether the page was drawn, else cairo's reason */
gboolean
poise_export_pages_print_finish (PoiseExportPages *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);
  return g_task_propagate_boolean (G_TASK (result), error);
}
