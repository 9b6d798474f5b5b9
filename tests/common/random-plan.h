/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Random records for property tests, made by walking the table of a record type, so that a new member is
 * covered the day it is added.
 */

#pragma once

#include "core/poise-plan.h"

/* (transfer full) a sealed plan with up to @max_sections sections of up to @max_activities activities;
 * every other member is set or not by chance, with awkward texts and unknown members among them. */
PoisePlan *random_plan (GRand *random, guint max_sections, guint max_activities);

/* (transfer full) a sealed record of any type of a plan */
gpointer random_record (GRand *random, const PoiseRecordType *type, guint max_list);

/* (transfer full) valid UTF-8, at times empty, with quotes, control characters, emoji, right-to-left letters */
char *random_text (GRand *random);
