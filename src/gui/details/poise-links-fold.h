/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The group of an activity's links.
 */

#pragma once

#include "gui/details/poise-fold.h"

G_BEGIN_DECLS

#define POISE_TYPE_LINKS_FOLD (poise_links_fold_get_type ())
G_DECLARE_FINAL_TYPE (PoiseLinksFold, poise_links_fold, POISE, LINKS_FOLD, PoiseFold)

G_END_DECLS
