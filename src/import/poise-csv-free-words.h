/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How days without class are called in the languages that Poise speaks besides English: patterns over folded texts,
 * joined with bars.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What says that there is no class: "kein Unterricht", "休講" */
extern const char *const poise_csv_free_no_class[];

/* What such days are: "Herbstferien", "día festivo" */
extern const char *const poise_csv_free_breaks[];

G_END_DECLS
