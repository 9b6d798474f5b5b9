/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The group of an activity's notes.
 */

#pragma once

#include "gui/details/poise-fold.h"

G_BEGIN_DECLS

#define POISE_TYPE_NOTES_FOLD (poise_notes_fold_get_type ())
G_DECLARE_FINAL_TYPE (PoiseNotesFold, poise_notes_fold, POISE, NOTES_FOLD, PoiseFold)

G_END_DECLS
