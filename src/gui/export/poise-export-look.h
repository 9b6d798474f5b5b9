/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What can be shown of a file that was made: its pages, its picture, its text, or nothing but what it is.
 */

#pragma once

#include "export/poise-export.h"
#include "gui/export/poise-export-pages.h"

G_BEGIN_DECLS

/**
 * PoiseExportLook:
 * @format: of the file
 * @bytes: the file
 * @pages: (nullable): where it has pages
 * @texture: (nullable): where it is a picture
 * @text: (nullable): its beginning, where it is one that people read
 * @cut: whether @text goes on
 *
 * At most one of @pages, @texture and @text is there. Never changes.
 */
typedef struct
{
  const PoiseExportFormat *format;
  GBytes *bytes;
  PoiseExportPages *pages;
  GdkTexture *texture;
  char *text;
  gboolean cut;
} PoiseExportLook;

void poise_export_look_free (PoiseExportLook *look);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseExportLook, poise_export_look_free)

void poise_export_look_async (const PoiseExportFormat *format,
                              GBytes *bytes,
                              GCancellable *cancellable,
                              GAsyncReadyCallback callback,
                              gpointer data);
PoiseExportLook *poise_export_look_finish (GAsyncResult *result, GError **error);

G_END_DECLS
