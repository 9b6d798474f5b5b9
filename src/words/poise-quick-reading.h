/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How far the reading of a typed line has come, and what counts as a mode or a time in it: questions only,
 * the reader itself is poise-quick-entry.
 */

#pragma once

#include "core/poise-terms.h"
#include "words/poise-quick-time.h"
#include "words/poise-quick-words.h"

G_BEGIN_DECLS

/**
 * PoiseQuickReading:
 *
 * What is understood so far. The title is what stands from @begin to @end, without the hole; all four are
 * places between tokens.
 */
typedef struct
{
  const char *line;
  GArray *tokens;
  guint begin;
  guint end;
  guint hole_begin;
  guint hole_end;
  gboolean has_minutes;
  int minutes;
  gboolean has_mode;
  PoiseMode mode;
} PoiseQuickReading;

PoiseQuickKind poise_quick_kind (const PoiseQuickReading *reading, guint at);
gboolean poise_quick_is_comma (const PoiseQuickReading *reading, guint at);
gboolean poise_quick_has_title (const PoiseQuickReading *reading, guint begin, guint end);
gboolean poise_quick_is_bound (const PoiseQuickReading *reading, guint at);
guint poise_quick_skip_back (const PoiseQuickReading *reading, guint end);
const PoiseQuickPhrase *poise_quick_phrase_at (const PoiseQuickReading *reading, guint at, guint limit);
const PoiseQuickPhrase *
poise_quick_phrase_before (const PoiseQuickReading *reading, guint limit, guint *start);
gboolean
poise_quick_phrase_counts (const PoiseQuickReading *reading, const PoiseQuickPhrase *phrase, guint start);
gboolean poise_quick_time_is_part (const PoiseQuickReading *reading, guint start);
gboolean poise_quick_is_bare_minutes (const PoiseQuickTime *time);
gboolean poise_quick_time_counts (const PoiseQuickReading *reading, const PoiseQuickTime *time, guint start);

G_END_DECLS
