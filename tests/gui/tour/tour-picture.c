/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A window and its popovers are surfaces of their own; each is drawn by its own renderer, and all are put together.
 */

#include "gui/tour/tour-picture.h"

#include <cairo.h>

#define SECONDS_TO_PAINT 5

static void
find_popovers (GtkWidget *widget, GPtrArray *found)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    {
      if (GTK_IS_POPOVER (child) && gtk_widget_get_mapped (child))
        g_ptr_array_add (found, child);
      find_popovers (child, found);
    }
}

GPtrArray *
tour_find_popovers (GtkWidget *root)
{
  GPtrArray *found = g_ptr_array_new ();

  find_popovers (root, found);
  return found;
}

/* (transfer full): what a widget shows. One that is being laid out shows nothing until its next frame. */
static GskRenderNode *
see (GtkWidget *widget)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  gint64 end = g_get_monotonic_time () + SECONDS_TO_PAINT * G_USEC_PER_SEC;

  while (g_get_monotonic_time () < end)
    {
      g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
      GskRenderNode *node;

      gdk_paintable_snapshot (paintable, snapshot, gtk_widget_get_width (widget), gtk_widget_get_height (widget));
      node = gtk_snapshot_to_node (snapshot);
      if (node)
        return node;
      gtk_widget_queue_draw (widget);
      g_main_context_iteration (NULL, TRUE);
    }
  g_error ("%s shows nothing", G_OBJECT_TYPE_NAME (widget));
}

/* (transfer full) */
static cairo_surface_t *
draw (GtkWidget *widget)
{
  g_autoptr (GskRenderNode) node = see (widget);
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  g_autoptr (GdkTexture) texture
      = gsk_renderer_render_texture (gtk_native_get_renderer (GTK_NATIVE (widget)), node,
                                     &GRAPHENE_RECT_INIT (0, 0, width, height));

  gdk_texture_download (texture, cairo_image_surface_get_data (surface),
                        cairo_image_surface_get_stride (surface));
  cairo_surface_mark_dirty (surface);
  return surface;
}

/* Where the popover's surface lies on that of the window, which may be wider than what is drawn of it. */
static void
find_offset (GtkWidget *popover, double *x, double *y)
{
  GtkNative *window = gtk_widget_get_native (gtk_widget_get_parent (popover));
  GdkSurface *surface = gtk_native_get_surface (GTK_NATIVE (popover));
  double window_x, window_y, own_x, own_y;

  gtk_native_get_surface_transform (window, &window_x, &window_y);
  gtk_native_get_surface_transform (GTK_NATIVE (popover), &own_x, &own_y);
  *x = gdk_popup_get_position_x (GDK_POPUP (surface)) + own_x - window_x;
  *y = gdk_popup_get_position_y (GDK_POPUP (surface)) + own_y - window_y;
}

static void
paint (cairo_t *cr, GtkWidget *widget, double x, double y)
{
  cairo_surface_t *surface = draw (widget);

  cairo_set_source_surface (cr, surface, x, y);
  cairo_paint (cr);
  cairo_surface_destroy (surface);
}

gboolean
tour_take_picture (Tour *tour, const char *path, GError **error)
{
  g_autoptr (GPtrArray) popovers = tour_find_popovers (tour->shown);
  double right = gtk_widget_get_width (tour->shown), bottom = gtk_widget_get_height (tour->shown);
  cairo_surface_t *picture;
  cairo_status_t status;
  cairo_t *cr;

  for (guint i = 0; i < popovers->len; i++)
    {
      double x, y;

      find_offset (popovers->pdata[i], &x, &y);
      right = MAX (right, x + gtk_widget_get_width (popovers->pdata[i]));
      bottom = MAX (bottom, y + gtk_widget_get_height (popovers->pdata[i]));
    }
  picture = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, (int)right, (int)bottom);
  cr = cairo_create (picture);
  paint (cr, tour->shown, 0, 0);
  for (guint i = 0; i < popovers->len; i++)
    {
      double x, y;

      find_offset (popovers->pdata[i], &x, &y);
      paint (cr, popovers->pdata[i], x, y);
    }
  cairo_destroy (cr);
  status = cairo_surface_write_to_png (picture, path);
  cairo_surface_destroy (picture);
  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "%s: %s", path, cairo_status_to_string (status));
  return FALSE;
}
