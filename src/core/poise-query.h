/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the instructor looks for: a text and sets of terms. A query is a value; the empty one takes all.
 */

#pragma once

#include "core/poise-plan.h"

G_BEGIN_DECLS

/**
 * PoiseQuery:
 * @text: (nullable): valid UTF-8; words, each of which must occur somewhere in title, notes, or a tool's or
 *   link's name; case and accents do not matter
 * @modes: set of PoiseMode, 0 for any
 * @purposes: set of PoisePurpose, 0 for any
 * @learning_types: set of PoiseLearningType, 0 for any
 * @assessments: set of PoiseAssessmentKind, 0 for any
 * @tools: (nullable) (array zero-terminated=1): ids, one of which the activity has; %NULL or empty for any
 * @without_minutes: only activities that state no minutes
 * @marked: only activities that somebody else has marked
 * @marks: (nullable) (element-type utf8): the ids of those; %NULL while they are not known, so that none is
 * @tool_names: (nullable): what tools are called, by id, which the text finds them by; the plan's own have names
 */
typedef struct
{
  const char *text;
  int modes;
  int purposes;
  int learning_types;
  int assessments;
  const char *const *tools;
  gboolean without_minutes;
  gboolean marked;
  GHashTable *marks;
  GHashTable *tool_names;
} PoiseQuery;

PoiseQuery *poise_query_copy (const PoiseQuery *query);
void poise_query_free (PoiseQuery *query);
gboolean poise_query_equal (const PoiseQuery *a, const PoiseQuery *b);
gboolean poise_query_is_empty (const PoiseQuery *query);
gboolean poise_query_has_terms (const PoiseQuery *query);
gboolean poise_query_matches (const PoiseQuery *query, const PoisePlan *plan, const PoiseActivity *activity);
char *poise_query_fold (const char *text);
gboolean poise_query_matches_section (const PoiseQuery *query, const PoiseSection *section);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseQuery, poise_query_free)

G_END_DECLS
