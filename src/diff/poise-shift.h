/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What differences come to in time, for a section or the course: a plain value, as a PoiseDiff holds them.
 *
 * What always holds: what was there before, less what was removed and what left, is as many activities as what is
 * there now, less what was added and what arrived.
 */

#pragma once

#include "balance/poise-tally.h"

G_BEGIN_DECLS

/**
 * PoiseShift:
 * @section_before: which section of the older plan, or -1: there is none, or it is the shift of the course
 * @section_after: which section of the newer plan, or -1
 * @first_change: the first change of the section among those of the diff
 * @n_changes: how many follow each other from there; of the course, those that are of no section
 * @before: how its activities divided between the modes
 * @after: how they divide now
 * @switched: minutes by #PoiseMode before and after, of activities that it has in both plans and that have another
 *   mode now: as many minutes of each as it had in both, so what an activity grew or shrank by is not among them
 * @arrived: of @after, what came from other sections; of the course, nothing
 * @left: of @before, what went to other sections; of the course, nothing
 * @added: of @after, what is new
 * @removed: of @before, what is gone
 *
 * What the differences come to for a section, or for the whole course.
 */
typedef struct
{
  int section_before;
  int section_after;
  guint first_change;
  guint n_changes;
  PoiseTally before;
  PoiseTally after;
  gint64 switched[POISE_N_MODES][POISE_N_MODES];
  PoiseTally arrived;
  PoiseTally left;
  PoiseTally added;
  PoiseTally removed;
} PoiseShift;

G_END_DECLS
