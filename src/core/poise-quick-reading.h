/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How far the reading of a typed line has come, and what counts as a mode, a purpose or a time in it:
 * questions only, the reader itself is poise-quick-entry.
 */

#pragma once

#include "core/poise-quick-entry.h"
#include "core/poise-quick-time.h"

G_BEGIN_DECLS

/**
 * PoiseQuickReading:
 * @ignored: what stays in the title
 * @understood: which parts have been said
 *
 * What is understood so far. The title is what stands from @begin to @end, without the hole; all four are
 * places between tokens.
 */
typedef struct
{
  const char *line;
  const PoiseQuickVocabulary *vocabulary;
  PoiseQuickParts ignored;
  GArray *tokens;
  guint begin;
  guint end;
  guint hole_begin;
  guint hole_end;
  PoiseQuickParts understood;
  int minutes;
  PoiseMode mode;
  PoisePurpose purpose;
} PoiseQuickReading;

PoiseQuickKind poise_quick_kind (const PoiseQuickReading *reading, guint at);
gboolean poise_quick_is_comma (const PoiseQuickReading *reading, guint at);
gboolean poise_quick_has_title (const PoiseQuickReading *reading, guint begin, guint end);
gboolean poise_quick_is_bound (const PoiseQuickReading *reading, guint at);
guint poise_quick_skip_back (const PoiseQuickReading *reading, guint end);

/* Parts that are neither ignored nor said yet */
gboolean poise_quick_wants (const PoiseQuickReading *reading, PoiseQuickParts part);
gboolean poise_quick_take_phrase (PoiseQuickReading *reading, const PoiseQuickPhrase *phrase);
void poise_quick_take_time (PoiseQuickReading *reading, const PoiseQuickTime *time);

/* Modes and purposes */
const PoiseQuickPhrase *poise_quick_phrase_at (const PoiseQuickReading *reading, guint at, guint limit);
const PoiseQuickPhrase *
poise_quick_phrase_before (const PoiseQuickReading *reading, guint limit, guint *start);
gboolean
poise_quick_phrase_counts (const PoiseQuickReading *reading, const PoiseQuickPhrase *phrase, guint start);
char *poise_quick_take_tags (PoiseQuickReading *reading);

/* Times */
gboolean poise_quick_time_ends_at (const PoiseQuickReading *reading, guint limit);
gboolean poise_quick_time_is_part (const PoiseQuickReading *reading, guint start);
gboolean poise_quick_is_bare_minutes (const PoiseQuickTime *time);
gboolean poise_quick_time_counts (const PoiseQuickReading *reading, const PoiseQuickTime *time, guint start);
gboolean poise_quick_ends_with_bad_minutes (const PoiseQuickReading *reading);

G_END_DECLS
