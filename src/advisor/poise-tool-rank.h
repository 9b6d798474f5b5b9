/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which tools fit an activity, and why. A tool fits if it serves the activity's mode and purpose; what does not say
 * whom it serves fits all. Fitting tools rank by points, and each reason says how many it gives:
 *
 *   fitness for the purpose, 1 to 3; 1 of a tool that is for none in particular      2 points each
 *   where there is no purpose: fitness for all three, since any may be meant         1 point each
 *   serves the learning type                                                         3
 *   replaces a tool of the activity where learners have weak connections             4
 *   learners need no account, among tools that serve the learning type               1
 *   asks for a medium connection where learners have weak ones                      -3
 *   asks for a good one                                                             -6
 *   is for live use only where learners cannot meet at the same time                -6
 *
 * The instructor's own tools come first among equals, then the order of the catalogue decides. What is hidden is not
 * ranked.
 */

#pragma once

#include "advisor/poise-catalogue.h"

G_BEGIN_DECLS

/**
 * PoiseToolReasonKind: what speaks for a tool, or against it where its points are below 0.
 * @POISE_TOOL_REASON_PURPOSE: serves the purpose; value: the #PoisePurpose
 * @POISE_TOOL_REASON_OPEN: no purpose is asked for, or the tool is for none in particular
 * @POISE_TOOL_REASON_LEARNING_TYPE: serves the learning type; value: the #PoiseLearningType
 * @POISE_TOOL_REASON_MODE: works in the mode that the activity has; value: the #PoiseMode. No points: all that are
 *   ranked do
 * @POISE_TOOL_REASON_REPLACES: needs less of a connection than a tool of the activity; text: the id of that one
 * @POISE_TOOL_REASON_LIGHT: needs little of a connection, where learners have weak ones. No points
 * @POISE_TOOL_REASON_NO_ACCOUNT: learners need no account. No points where that would be all that tells a tool from
 *   others
 * @POISE_TOOL_REASON_OWN: one of the instructor's own tools. No points, but first among equals
 * @POISE_TOOL_REASON_HEAVY: asks for more than weak connections give; value: the #PoiseBandwidth
 * @POISE_TOOL_REASON_LIVE_ONLY: is for live use, and learners cannot meet at the same time
 */
typedef enum
{
  POISE_TOOL_REASON_PURPOSE,
  POISE_TOOL_REASON_OPEN,
  POISE_TOOL_REASON_LEARNING_TYPE,
  POISE_TOOL_REASON_MODE,
  POISE_TOOL_REASON_REPLACES,
  POISE_TOOL_REASON_LIGHT,
  POISE_TOOL_REASON_NO_ACCOUNT,
  POISE_TOOL_REASON_OWN,
  POISE_TOOL_REASON_HEAVY,
  POISE_TOOL_REASON_LIVE_ONLY,
  POISE_N_TOOL_REASONS
} PoiseToolReasonKind;

/** PoiseToolReason: one reason. */
typedef struct
{
  PoiseToolReasonKind kind;
  int points;
  int value;
  int fitness; /* of POISE_TOOL_REASON_PURPOSE, 1 to 3; of POISE_TOOL_REASON_OPEN the least for any purpose */
  GRefString *text; /* (nullable) */
} PoiseToolReason;

/**
 * PoiseRankedTool:
 * @tool: a tool that fits
 * @points: the sum of those of its reasons
 * @reasons: (array length=n_reasons): why, each kind at most once, in the order of #PoiseToolReasonKind
 */
typedef struct
{
  PoiseTool *tool;
  int points;
  guint order;
  guint n_reasons;
  PoiseToolReason reasons[POISE_N_TOOL_REASONS];
} PoiseRankedTool;

GPtrArray *poise_catalogue_rank (const PoiseCatalogue *catalogue,
                                 const PoisePlan *plan,
                                 const PoiseActivity *activity,
                                 guint at_most);

G_END_DECLS
