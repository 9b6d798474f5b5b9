/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A source: how it is cited, how strong it is, where in it the figure stands, and the way to it.
 */

#pragma once

#include "advisor/poise-source.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_ADVICE_SOURCE (poise_advice_source_get_type ())
G_DECLARE_FINAL_TYPE (PoiseAdviceSource, poise_advice_source, POISE, ADVICE_SOURCE, GtkWidget)

void poise_advice_source_show (PoiseAdviceSource *self, const PoiseSource *source);

G_END_DECLS
