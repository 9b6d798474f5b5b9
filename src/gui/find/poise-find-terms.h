/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What can be looked for beside text, one by one: a query as a set of terms that can be named, added and taken away.
 * Pure.
 */

#pragma once

#include "core/poise-query.h"

G_BEGIN_DECLS

typedef enum
{
  POISE_FIND_MODE,
  POISE_FIND_MINUTES,
  POISE_FIND_ADVICE,
  POISE_FIND_PURPOSE,
  POISE_FIND_LEARNING_TYPE,
  POISE_FIND_ASSESSMENT,
  POISE_FIND_TOOL,
  POISE_N_FIND_KINDS
} PoiseFindKind;

/**
 * PoiseFindTerm:
 * @kind: what it is about
 * @value: of the closed set that @kind is; 0 for minutes, which stands for none, for advice, which stands for
 *   any, and for a tool
 * @tool: (nullable): the id of a tool, an interned text; for %POISE_FIND_TOOL alone
 */
typedef struct
{
  PoiseFindKind kind;
  int value;
  const char *tool;
} PoiseFindTerm;

GArray *poise_find_list_choices (const PoisePlan *plan, const PoiseQuery *query, PoiseFindKind kind);
GArray *poise_find_list_terms (const PoisePlan *plan, const PoiseQuery *query);

gboolean poise_find_has (const PoiseQuery *query, PoiseFindTerm term);
PoiseQuery *poise_find_set (const PoiseQuery *query, PoiseFindTerm term, gboolean on);
PoiseQuery *poise_find_set_text (const PoiseQuery *query, const char *text);

const char *poise_find_kind_name (PoiseFindKind kind);
char *poise_find_term_name (const PoisePlan *plan, PoiseFindTerm term, gboolean alone);

G_END_DECLS
