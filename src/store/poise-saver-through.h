/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Saving into the file itself, where nothing can take its place: with its other names, in a folder that takes no new
 * file, on a file system that cannot rename, behind GIO. A copy aside holds both contents until the new one is proven.
 */

#pragma once

#include "store/poise-saver.h"

G_BEGIN_DECLS

gboolean poise_saver_through (GFile *file, const PoiseSaverOrder *order, gint64 *modified, GError **error);

G_END_DECLS
