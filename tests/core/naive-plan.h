/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A plan as one would write it without a thought: arrays of structs, changed in place, copied whole.
 * What the immutable plan does is compared with it.
 */

#pragma once

#include "core/poise-edit.h"

#define NAIVE_MAX 24

typedef struct
{
  char id[16];
  int title;
  int minutes;
  int mode;
} NaiveActivity;

typedef struct
{
  char id[16];
  int title;
  guint n_activities;
  NaiveActivity activities[NAIVE_MAX];
} NaiveSection;

typedef struct
{
  guint n_sections;
  NaiveSection sections[NAIVE_MAX];
} NaivePlan;

NaivePlan *naive_copy (const NaivePlan *naive);
guint naive_n_activities (const NaivePlan *naive);

/* Edits in place; picks by id, as for the real ones */
void naive_insert_section (NaivePlan *naive, guint at, const NaiveSection *section);
void naive_move_section (NaivePlan *naive, guint from, guint to);
void naive_insert_activity (NaivePlan *naive, PoisePlace at, const NaiveActivity *activity);
void naive_remove (NaivePlan *naive, const PoisePicks *picks);
void naive_move_activities (NaivePlan *naive, const PoisePicks *picks, PoisePlace to);

/* Copies have an empty id, until naive_adopt_ids() takes them over from the plan. */
void naive_duplicate (NaivePlan *naive, const PoisePicks *picks);
void naive_adopt_ids (NaivePlan *naive, const PoisePlan *plan);

/* (transfer full) */
PoiseActivity *naive_make_activity (const NaiveActivity *activity);
PoiseSection *naive_make_section (const NaiveSection *section);

/* Asserts that both say the same. */
void naive_assert_equal (const NaivePlan *naive, const PoisePlan *plan);
