/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The days without class of a plan, as stretches in order that do not touch.
 */

#pragma once

#include "core/poise-plan.h"

G_BEGIN_DECLS

typedef struct _PoiseBreaks PoiseBreaks;

PoiseBreaks *poise_breaks_new (GPtrArray *breaks);
void poise_breaks_free (PoiseBreaks *breaks);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseBreaks, poise_breaks_free)

guint32 poise_breaks_skip (const PoiseBreaks *breaks, guint32 first, guint32 length);

gboolean poise_break_get_days (const PoiseBreak *pause, GDate *first, GDate *last);

G_END_DECLS
