/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What of a plan the entries of the guide are about because of the advice that there is on it.
 */

#pragma once

#include "advisor/poise-findings.h"
#include "advisor/poise-guide.h"
#include "core/poise-picks.h"

G_BEGIN_DECLS

GHashTable *poise_guide_pick_advised (const PoiseFindings *findings);

G_END_DECLS
