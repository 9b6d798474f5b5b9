/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The spelling of the closed sets. It belongs to the file format: changing one needs a new version.
 */

#include "core/poise-terms.h"

#define TERMS(set, ...)                                                                                      \
  static const char *const set##_names[] = { __VA_ARGS__ };                                                  \
  const PoiseTerms set = { G_N_ELEMENTS (set##_names), set##_names };

TERMS (poise_modes, "undecided", "synchronous", "asynchronous")
TERMS (poise_purposes, "none", "content", "planning", "social")
TERMS (poise_learning_types,
       "none",
       "acquisition",
       "discussion",
       "investigation",
       "practice",
       "collaboration",
       "production")
TERMS (poise_complexities, "none", "simple", "complex")
TERMS (poise_group_kinds, "none", "whole", "small", "pairs", "alone")
TERMS (poise_assessment_kinds, "none", "formative", "summative")
TERMS (poise_bandwidths, NULL, "none", "low", "medium", "high")
TERMS (poise_credit_systems, "none", "ects", "us")

/**
 * poise_terms_name:
 * @terms: a closed set
 * @value: one of its values
 *
 * Returns: (nullable): how @value is spelled in files; %NULL for a value 0 that has no spelling
 */
const char *
poise_terms_name (const PoiseTerms *terms, int value)
{
  g_return_val_if_fail (value >= 0 && value < terms->n_terms, NULL);

  return terms->names[value];
}

/**
 * poise_terms_find:
 * @terms: a closed set
 * @name: (nullable): a spelling
 *
 * Returns: the value spelled @name, or -1 where the set has none; case matters
 */
int
poise_terms_find (const PoiseTerms *terms, const char *name)
{
  for (int value = 0; value < terms->n_terms; value++)
    if (g_strcmp0 (terms->names[value], name) == 0 && name != NULL)
      return value;

  return -1;
}
