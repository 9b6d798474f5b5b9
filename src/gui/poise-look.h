/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a file is, before a window is made for it: a plan, a schedule that becomes one, a folder, or nothing
 * that Poise can read. Told by its name where that suffices, else by its first bytes; off the main thread.
 */

#pragma once

#include "import/poise-import.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * PoiseLookKind:
 * @POISE_LOOK_PLAN: a plan, or what calls itself one; whether it is sound is known once it is read
 * @POISE_LOOK_SCHEDULE: something else that has been made into a plan
 * @POISE_LOOK_FOLDER: a folder
 * @POISE_LOOK_OTHER: something that Poise cannot read
 */
typedef enum
{
  POISE_LOOK_PLAN,
  POISE_LOOK_SCHEDULE,
  POISE_LOOK_FOLDER,
  POISE_LOOK_OTHER,
} PoiseLookKind;

/** PoiseLook: what a file is. @plan and @report are there for a schedule alone. */
typedef struct
{
  PoiseLookKind kind;
  PoisePlan *plan;           /* (nullable) */
  PoiseImportReport *report; /* (nullable) */
} PoiseLook;

gboolean poise_look_is_named_plan (GFile *file);
void poise_look_async (GFile *file, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
PoiseLook *poise_look_finish (GAsyncResult *result, GError **error);
void poise_look_free (PoiseLook *look);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseLook, poise_look_free)

G_END_DECLS
