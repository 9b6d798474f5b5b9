/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A set that is good, but not proven to be the best: one section after the other, then the share. For plans that
 * are too large for the whole search.
 */

#pragma once

#include "advisor/poise-target-search.h"

G_BEGIN_DECLS

gboolean
poise_target_search_stepwise (const PoiseTargetProblem *problem, guint steps, PoiseTargetFound *found);

G_END_DECLS
