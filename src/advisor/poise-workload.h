/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How long learners take to read, write, watch or post, as a suggestion: an estimate from what an instructor
 * knows of the work and from published rates. No texts for people but the sources; src/words and src/gui say the
 * rest.
 *
 * What always holds: an estimate is whole minutes, 1 to %POISE_MINUTES_MAX, rounded half up, or %POISE_UNSET.
 */

#pragma once

#include "core/poise-plan.h"

G_BEGIN_DECLS

/** PoiseWorkloadKind: what learners do. */
typedef enum
{
  POISE_WORKLOAD_READING,
  POISE_WORKLOAD_WRITING,
  POISE_WORKLOAD_VIDEO,
  POISE_WORKLOAD_POSTS,
  POISE_N_WORKLOAD_KINDS
} PoiseWorkloadKind;

/**
 * PoiseWorkloadInput:
 * @POISE_READING_PAGES: how many pages
 * @POISE_READING_DENSITY: words on a page: 450 (paperback), 600 (monograph), 750 (textbook)
 * @POISE_READING_NOVELTY: no, some or many new concepts
 * @POISE_READING_PURPOSE: survey, understand or engage
 * @POISE_WRITING_PAGES: how many pages
 * @POISE_WRITING_DENSITY: words on a page: 250 (double-spaced), 500 (single-spaced)
 * @POISE_WRITING_GENRE: reflection or narrative, argument, research
 * @POISE_WRITING_DRAFTS: no, minimal or extensive drafting
 * @POISE_VIDEO_MINUTES: how long it is
 * @POISE_VIDEO_TIMES: how often it is watched
 * @POISE_POSTS_NUMBER: how many posts and answers
 * @POISE_POSTS_FORM: text, or audio and video
 * @POISE_POSTS_WORDS: of one post, where it is text
 * @POISE_POSTS_MINUTES: of one post, where it is a recording
 *
 * What one says of the work. A choice is a number from 0, in the order that is given here.
 */
typedef enum
{
  POISE_READING_PAGES,
  POISE_READING_DENSITY,
  POISE_READING_NOVELTY,
  POISE_READING_PURPOSE,
  POISE_WRITING_PAGES,
  POISE_WRITING_DENSITY,
  POISE_WRITING_GENRE,
  POISE_WRITING_DRAFTS,
  POISE_VIDEO_MINUTES,
  POISE_VIDEO_TIMES,
  POISE_POSTS_NUMBER,
  POISE_POSTS_FORM,
  POISE_POSTS_WORDS,
  POISE_POSTS_MINUTES,
  POISE_N_WORKLOAD_INPUTS
} PoiseWorkloadInput;

/**
 * PoiseWorkloadInputSpec:
 * @kind: whose input it is
 * @n_choices: how many there are to choose from, or 0 for a number
 * @minimum: the least it may be
 * @maximum: the most
 * @usual: what it is until somebody says otherwise
 */
typedef struct
{
  PoiseWorkloadKind kind;
  int n_choices;
  int minimum;
  int maximum;
  int usual;
} PoiseWorkloadInputSpec;

/** PoiseWorkload: some work; inputs of other kinds stay, so that one can go back to them. */
typedef struct
{
  PoiseWorkloadKind kind;
  int inputs[POISE_N_WORKLOAD_INPUTS];
} PoiseWorkload;

void poise_workload_init (PoiseWorkload *workload);
const PoiseWorkloadInputSpec *poise_workload_input_spec (PoiseWorkloadInput input);
gboolean poise_workload_uses (const PoiseWorkload *workload, PoiseWorkloadInput input);
int poise_workload_estimate (const PoiseWorkload *workload);

int poise_workload_get_pages_per_hour (const PoiseWorkload *workload);
int poise_workload_get_minutes_per_page (const PoiseWorkload *workload);
const char *poise_workload_get_source (PoiseWorkloadKind kind);
const char *poise_workload_get_source_uri (PoiseWorkloadKind kind);
gboolean poise_workload_guess_kind (const PoiseActivity *activity, PoiseWorkloadKind *kind);

G_END_DECLS
