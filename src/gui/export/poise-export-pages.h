/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The pages of a PDF: how large they are, how they look, what stands on them.
 */

#pragma once

#include <gdk/gdk.h>

G_BEGIN_DECLS

#define POISE_TYPE_EXPORT_PAGES (poise_export_pages_get_type ())
G_DECLARE_FINAL_TYPE (PoiseExportPages, poise_export_pages, POISE, EXPORT_PAGES, GObject)

void poise_export_pages_open_async (GBytes *bytes, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
PoiseExportPages *poise_export_pages_open_finish (GAsyncResult *result, GError **error);

GBytes *poise_export_pages_get_bytes (PoiseExportPages *self);
guint poise_export_pages_get_n (PoiseExportPages *self);
void poise_export_pages_get_size (PoiseExportPages *self, guint index, double *width, double *height);

void poise_export_pages_draw_async (PoiseExportPages *self,
                                    guint index,
                                    int width,
                                    GCancellable *cancellable,
                                    GAsyncReadyCallback callback,
                                    gpointer data);
GdkTexture *poise_export_pages_draw_finish (PoiseExportPages *self, GAsyncResult *result, char **text, GError **error);

void poise_export_pages_print_async (
    PoiseExportPages *self, guint index, cairo_t *cr, GAsyncReadyCallback callback, gpointer data);
gboolean poise_export_pages_print_finish (PoiseExportPages *self, GAsyncResult *result, GError **error);

G_END_DECLS
