/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a file holds before it is saved over, so that it can be kept as an earlier version once the save has been
 * proven. All of it off the main thread.
 */

#pragma once

#include "store/poise-backup.h"

G_BEGIN_DECLS

/** PoiseEarlier: @bytes of @file as they were saved at @time, in microseconds since 1970. */
typedef struct
{
  GFile *file;
  GBytes *bytes;
  gint64 time;
} PoiseEarlier;

void poise_earlier_free (PoiseEarlier *earlier);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseEarlier, poise_earlier_free)

void poise_earlier_read_async (GFile *file, GAsyncReadyCallback callback, gpointer data);
PoiseEarlier *poise_earlier_read_finish (GAsyncResult *result);
void poise_earlier_keep_async (PoiseEarlier *earlier, GAsyncReadyCallback callback, gpointer data);
gboolean poise_earlier_keep_finish (GAsyncResult *result, GError **error);
void poise_earlier_follow (GFile *from, GFile *to);

G_END_DECLS
