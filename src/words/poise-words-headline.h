/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the headlines of charts are made of. For src/words alone.
 */

#pragma once

#include "balance/poise-series.h"

G_BEGIN_DECLS

char *poise_words_rhythm_headline (const PoiseSeries *series);

G_END_DECLS
