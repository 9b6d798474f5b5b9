/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What stands around a chart that is given away as a picture, far from the window that explains it. Texts are
 * (transfer full) unless they are const.
 */

#pragma once

#include "balance/poise-series.h"

G_BEGIN_DECLS

char *poise_words_picture_heading (const PoiseSeries *series);    /* of what it is: the course, or "Course: Week 1" */
char *poise_words_picture_subheading (const PoiseSeries *series); /* "Rhythm, by time" */
char *poise_words_picture_name (const PoiseSeries *series);       /* both, on one line */
char *poise_words_picture_entry (const PoiseSeries *series, PoiseMode mode, gboolean for_students); /* of its legend */
const char *poise_words_picture_notice (const PoiseSeries *series); /* where there is nothing to show */
const char *poise_words_picture_too_large (void); /* an error */

G_END_DECLS
