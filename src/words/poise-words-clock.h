/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Moments as the clock on the wall shows them, within sentences.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Times are seconds since 1970, shown in the zone of the process. All texts are (transfer full). */
char *poise_words_clock (gint64 time, gint64 now, gboolean *is_today); /* "14:05", "Mon, 18 Jan, 14:05" */

G_END_DECLS
