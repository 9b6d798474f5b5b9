/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a file is, before a window is made for it: a plan, a course in another format, a folder, or nothing that Poise
 * can read. Told by its name where that suffices, else by its first bytes; off the main thread.
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * PoiseLook:
 * @POISE_LOOK_FAILED: it cannot be looked at
 * @POISE_LOOK_PLAN: a plan, or what calls itself one; whether it is sound is known once it is read
 * @POISE_LOOK_COURSE: something else that can be made into a plan, or calls itself so
 * @POISE_LOOK_FOLDER: a folder
 * @POISE_LOOK_OTHER: something that Poise cannot read
 */
typedef enum
{
  POISE_LOOK_FAILED,
  POISE_LOOK_PLAN,
  POISE_LOOK_COURSE,
  POISE_LOOK_FOLDER,
  POISE_LOOK_OTHER,
} PoiseLook;

gboolean poise_look_is_named_plan (GFile *file);
void poise_look_async (GFile *file, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
PoiseLook poise_look_finish (GAsyncResult *result, GError **error);

G_END_DECLS
