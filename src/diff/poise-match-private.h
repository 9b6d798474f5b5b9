/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How a match is stored, and pairing by keys. Not for anybody else.
 */

#pragma once

#include "diff/poise-match.h"

G_BEGIN_DECLS

/**
 * PoiseMatchHalf:
 * @plan: (owned): one of the plans
 * @n_sections: how many sections it has
 * @n_activities: how many activities all of them have
 * @first: (array): for each section, how many activities stand before it; one entry more, for the end
 * @sections: (array): for each section, which of the other plan it is, or -1
 * @activities: (array): the same of activities, counted through the whole plan
 *
 * What a match knows of one of the plans.
 */
typedef struct
{
  PoisePlan *plan;
  guint n_sections;
  guint n_activities;
  guint *first;
  int *sections;
  int *activities;
} PoiseMatchHalf;

/* @by_title: whether the plans have no section in common by id, and what they have may have other ids */
struct _PoiseMatch
{
  PoiseMatchHalf halves[POISE_N_MATCH_SIDES];
  gboolean by_title;
};

/**
 * PoiseMatchKey:
 * @index: which section, or which activity counted through the plan, it belongs to
 * @section: for activities that are only matched within a section: which of the newer plan; 0 otherwise
 * @record: (nullable): what it is, where that is the key
 * @text: (nullable): its id or title, where that is
 */
typedef struct
{
  guint index;
  guint section;
  gconstpointer record;
  const char *text;
} PoiseMatchKey;

GArray *poise_match_keys_new (void);
void poise_match_keys_drop_repeated (GArray *keys);
void poise_match_keys_pair (GArray *before, GArray *after, int *pairs_before, int *pairs_after);

PoisePlan *poise_match_adopt_ids (const PoiseMatch *match);

G_END_DECLS
