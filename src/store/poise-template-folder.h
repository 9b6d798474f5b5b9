/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The person's own templates: plans in a folder of theirs, XDG_DATA_HOME/poise/templates. The name of a template is
 * that of its file. Files that are no plans are told of, never touched.
 */

#pragma once

#include "core/poise-plan.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * PoiseOwnTemplate:
 * @file: where it stands
 * @name: its name: that of the file, without the ending of a plan
 * @plan: (nullable): what it holds
 * @error: (nullable): why it cannot be read; either this or @plan is there
 */
typedef struct
{
  GFile *file;
  char *name;
  PoisePlan *plan;
  GError *error;
} PoiseOwnTemplate;

void poise_own_template_free (PoiseOwnTemplate *own);

GFile *poise_template_folder_get_file (const char *file_name);
gboolean poise_template_folder_has (const char *file_name);
gboolean poise_template_folder_make (GError **error);
gboolean poise_template_folder_rename (GFile *file, const char *file_name, GError **error);
gboolean poise_template_folder_remove (GFile *file, GError **error);

GPtrArray *poise_template_folder_list (void);
void poise_template_folder_list_async (GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
GPtrArray *poise_template_folder_list_finish (GAsyncResult *result, GError **error);

G_END_DECLS
