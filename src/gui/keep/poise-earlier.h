/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a file holds before it is saved over, so that it can be kept as an earlier version once the save has been
 * proven; and a plan that is in no file when another takes its place. All of it off the main thread.
 */

#pragma once

#include "store/poise-backup.h"

G_BEGIN_DECLS

/**
 * PoiseEarlier:
 * @file: of the plan
 * @bytes: (nullable): what it held
 * @plan: (nullable): without @bytes, what it never held
 * @time: until when, in microseconds since 1970
 */
typedef struct
{
  GFile *file;
  GBytes *bytes;
  PoisePlan *plan;
  gint64 time;
} PoiseEarlier;

void poise_earlier_free (PoiseEarlier *earlier);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseEarlier, poise_earlier_free)

void poise_earlier_read_async (GFile *file, GAsyncReadyCallback callback, gpointer data);
PoiseEarlier *poise_earlier_read_finish (GAsyncResult *result);
void poise_earlier_keep_async (PoiseEarlier *earlier, GAsyncReadyCallback callback, gpointer data);
void poise_earlier_keep_plan_async (GFile *file, PoisePlan *plan, GAsyncReadyCallback callback, gpointer data);
gboolean poise_earlier_keep_finish (GAsyncResult *result, GError **error);
void poise_earlier_follow (GFile *from, GFile *to);

G_END_DECLS
