/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A line while it is being typed: what its words say now, what was accepted of it before, and what a person
 * wants to keep as words of the title. Pure.
 *
 * Accepting takes the words that were understood out of the line; what they said holds until words that are
 * typed later say otherwise. Keeping leaves them in the title.
 */

#pragma once

#include "core/poise-quick-entry.h"

G_BEGIN_DECLS

/**
 * PoiseQuickDraft:
 * @accepted: which of the following were accepted
 * @kept: which parts stay in the title
 *
 * What is remembered of a line besides its text. All zero is a new line.
 */
typedef struct
{
  PoiseQuickParts accepted;
  int minutes;
  PoiseMode mode;
  PoisePurpose purpose;
  PoiseQuickParts kept;
} PoiseQuickDraft;

/**
 * PoiseQuickMeaning:
 * @entry: what the activity will be; its @understood tells what to show, be it accepted or in the line
 * @fresh: which parts the words of the line say now; %POISE_QUICK_HEADING_PART among them
 * @heading: (nullable): the title of the section that the line begins instead
 */
typedef struct
{
  PoiseQuickEntry *entry;
  PoiseQuickParts fresh;
  char *heading;
} PoiseQuickMeaning;

PoiseQuickMeaning *poise_quick_draft_read (const PoiseQuickDraft *draft,
                                           const char *line,
                                           const PoiseQuickVocabulary *vocabulary);
void poise_quick_meaning_free (PoiseQuickMeaning *meaning);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseQuickMeaning, poise_quick_meaning_free)

/* Each changes @draft; accepting gives back the line without the words, or NULL where there are none */
char *
poise_quick_draft_accept (PoiseQuickDraft *draft, const char *line, const PoiseQuickVocabulary *vocabulary);
gboolean
poise_quick_draft_keep (PoiseQuickDraft *draft, const char *line, const PoiseQuickVocabulary *vocabulary);
void poise_quick_draft_dismiss (PoiseQuickDraft *draft, PoiseQuickParts part);

G_END_DECLS
