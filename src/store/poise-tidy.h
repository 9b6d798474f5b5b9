/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a start has to clear up after processes that ended in the middle of a save: files written in part are finished,
 * temporary files of the person's plans and of Poise's own folders are removed. Nothing else is touched.
 */

#pragma once

#include "store/poise-rescue.h"

G_BEGIN_DECLS

GPtrArray *poise_tidy (GPtrArray *files);
void poise_tidy_async (GPtrArray *files, GAsyncReadyCallback callback, gpointer data);
GPtrArray *poise_tidy_finish (GAsyncResult *result);

G_END_DECLS
