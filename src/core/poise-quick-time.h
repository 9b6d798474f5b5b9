/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Lengths of time among the pieces of a typed line. For poise-quick-entry alone.
 */

#pragma once

#include "core/poise-quick-tokens.h"

G_BEGIN_DECLS

/**
 * PoiseQuickCertainty:
 * @POISE_QUICK_BARE: "90" or "1:30" could be anything: a chapter, a score, a time of day
 * @POISE_QUICK_SHORT: "45m" or "45′" could be metres or feet
 * @POISE_QUICK_OPEN_END: "1 h 30" could go on: "1 h 30 slides"
 * @POISE_QUICK_SURE: it has its unit: "45 min"
 */
typedef enum
{
  POISE_QUICK_BARE,
  POISE_QUICK_SHORT,
  POISE_QUICK_OPEN_END,
  POISE_QUICK_SURE
} PoiseQuickCertainty;

/** PoiseQuickTime: @minutes, as said by the tokens before @end. */
typedef struct
{
  guint end;
  int minutes;
  PoiseQuickCertainty certainty;
} PoiseQuickTime;

gboolean poise_quick_time_at (const GArray *tokens, guint at, guint limit, PoiseQuickTime *time);
gboolean poise_quick_time_before (const GArray *tokens, guint limit, guint *start, PoiseQuickTime *time);

G_END_DECLS
