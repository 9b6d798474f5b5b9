/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A file read and written where it is, on this machine or behind GIO. Writing in place is not safe by itself: what
 * was there is gone before what comes is whole. poise-saver-through.h makes it so.
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

GBytes *poise_in_place_read (GFile *file, gint64 *modified, GError **error);
gboolean poise_in_place_write (GFile *file, GBytes *bytes, GError **error);
gboolean poise_in_place_remove (GFile *file);

G_END_DECLS
