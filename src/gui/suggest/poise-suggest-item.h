/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One row of what is suggested for all that is undecided: a heading, or an activity with the mode that would be its.
 *
 * What always holds: a heading counts the activities below it, until the next heading of its kind or a higher one;
 * only poise-suggest-items.c changes items.
 */

#pragma once

#include "advisor/poise-fit.h"

#include <glib-object.h>

G_BEGIN_DECLS

#define POISE_TYPE_SUGGEST_ITEM (poise_suggest_item_get_type ())
G_DECLARE_FINAL_TYPE (PoiseSuggestItem, poise_suggest_item, POISE, SUGGEST_ITEM, GObject)

/** PoiseSuggestKind: what a row is. A part has all that is clear, or all that is not. */
typedef enum
{
  POISE_SUGGEST_PART,
  POISE_SUGGEST_SECTION,
  POISE_SUGGEST_ACTIVITY
} PoiseSuggestKind;

/* Signal: "changed" (): it is checked, or not any more; of a heading, more or less below it is. */

PoiseSuggestItem *poise_suggest_item_new_part (gboolean clear);
PoiseSuggestItem *poise_suggest_item_new_section (const char *title);
PoiseSuggestItem *poise_suggest_item_new_activity (PoiseActivity *activity, const PoiseFit *fit);

PoiseSuggestKind poise_suggest_item_get_kind (PoiseSuggestItem *self);
gboolean poise_suggest_item_is_clear (PoiseSuggestItem *self);        /* of a part */
const char *poise_suggest_item_get_title (PoiseSuggestItem *self);    /* of a section */
PoiseActivity *poise_suggest_item_get_activity (PoiseSuggestItem *self); /* (transfer none) of an activity */
const PoiseFit *poise_suggest_item_get_fit (PoiseSuggestItem *self);  /* likewise */
PoiseMode poise_suggest_item_get_mode (PoiseSuggestItem *self);       /* that it would have; undecided for none */
guint poise_suggest_item_get_n_choices (PoiseSuggestItem *self);      /* how many can be checked: 0 or 1 of an activity */
guint poise_suggest_item_get_n_checked (PoiseSuggestItem *self);      /* how many of these are */

void poise_suggest_item_count (PoiseSuggestItem *self, int n_choices, int n_checked);

G_END_DECLS
