/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The closed sets of words that a plan is written in, and their spelling in files.
 * The value 0 of each set means "not said"; it is never written. The spelling is for files and
 * the command line only: what a person reads comes from src/words.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PoiseMode:
 * @POISE_MODE_UNDECIDED: not tagged yet
 * @POISE_MODE_SYNCHRONOUS: at the same time, not necessarily at the same place
 * @POISE_MODE_ASYNCHRONOUS: in the learner's own time
 */
typedef enum
{
  POISE_MODE_UNDECIDED,
  POISE_MODE_SYNCHRONOUS,
  POISE_MODE_ASYNCHRONOUS,
  POISE_N_MODES
} PoiseMode;

/**
 * PoisePurpose:
 *
 * Why learners communicate in an activity (Hrastinski 2008).
 */
typedef enum
{
  POISE_PURPOSE_NONE,
  POISE_PURPOSE_CONTENT,
  POISE_PURPOSE_PLANNING,
  POISE_PURPOSE_SOCIAL,
  POISE_N_PURPOSES
} PoisePurpose;

/**
 * PoiseLearningType:
 *
 * Laurillard's six learning types.
 */
typedef enum
{
  POISE_LEARNING_TYPE_NONE,
  POISE_LEARNING_TYPE_ACQUISITION,
  POISE_LEARNING_TYPE_DISCUSSION,
  POISE_LEARNING_TYPE_INVESTIGATION,
  POISE_LEARNING_TYPE_PRACTICE,
  POISE_LEARNING_TYPE_COLLABORATION,
  POISE_LEARNING_TYPE_PRODUCTION,
  POISE_N_LEARNING_TYPES
} PoiseLearningType;

/** PoiseComplexity: whether the issue of an activity needs reflection. */
typedef enum
{
  POISE_COMPLEXITY_NONE,
  POISE_COMPLEXITY_SIMPLE,
  POISE_COMPLEXITY_COMPLEX,
  POISE_N_COMPLEXITIES
} PoiseComplexity;

/** PoiseGroupKind: with whom learners work. */
typedef enum
{
  POISE_GROUP_NONE,
  POISE_GROUP_WHOLE,
  POISE_GROUP_SMALL,
  POISE_GROUP_PAIRS,
  POISE_GROUP_ALONE,
  POISE_N_GROUP_KINDS
} PoiseGroupKind;

/** PoiseAssessmentKind: what an activity counts for. */
typedef enum
{
  POISE_ASSESSMENT_NONE,
  POISE_ASSESSMENT_FORMATIVE,
  POISE_ASSESSMENT_SUMMATIVE,
  POISE_N_ASSESSMENT_KINDS
} PoiseAssessmentKind;

/** PoiseBandwidth: what a tool asks of a learner's connection; NONE means that it needs none at all. */
typedef enum
{
  POISE_BANDWIDTH_UNSAID,
  POISE_BANDWIDTH_NONE,
  POISE_BANDWIDTH_LOW,
  POISE_BANDWIDTH_MEDIUM,
  POISE_BANDWIDTH_HIGH,
  POISE_N_BANDWIDTHS
} PoiseBandwidth;

/** PoiseCreditSystem: what the credits of a course are counted in. */
typedef enum
{
  POISE_CREDITS_NONE,
  POISE_CREDITS_ECTS,
  POISE_CREDITS_US,
  POISE_N_CREDIT_SYSTEMS
} PoiseCreditSystem;

/**
 * PoiseTerms:
 * @n_terms: how many values the set has, the value 0 included
 * @names: (array length=n_terms): the spelling in files, by value; the first may be %NULL
 *
 * One closed set.
 */
typedef struct
{
  int n_terms;
  const char *const *names;
} PoiseTerms;

extern const PoiseTerms poise_modes;
extern const PoiseTerms poise_purposes;
extern const PoiseTerms poise_learning_types;
extern const PoiseTerms poise_complexities;
extern const PoiseTerms poise_group_kinds;
extern const PoiseTerms poise_assessment_kinds;
extern const PoiseTerms poise_bandwidths;
extern const PoiseTerms poise_credit_systems;

const char *poise_terms_name (const PoiseTerms *terms, int value);
int poise_terms_find (const PoiseTerms *terms, const char *name);

/** POISE_TERM_BIT: the place of a value in a set of values of one kind, such as the modes of a tool. */
#define POISE_TERM_BIT(value) (1 << (value))

G_END_DECLS
