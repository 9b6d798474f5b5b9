/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The texts of the guide: what its parts and entries are called, what they say, and what finds them.
 */

#pragma once

#include "advisor/poise-guide.h"

G_BEGIN_DECLS

/**
 * PoiseGuideBlockKind: how a piece of text is set.
 * @POISE_GUIDE_TEXT: a paragraph
 * @POISE_GUIDE_TERM: a small heading within an entry: "When"
 * @POISE_GUIDE_POINT: an item of a list
 * @POISE_GUIDE_EXAMPLE: an example from a course
 */
typedef enum
{
  POISE_GUIDE_TEXT,
  POISE_GUIDE_TERM,
  POISE_GUIDE_POINT,
  POISE_GUIDE_EXAMPLE
} PoiseGuideBlockKind;

/** PoiseGuideBlock: a piece of text, in English, to be translated; the last of an entry has none. */
typedef struct
{
  PoiseGuideBlockKind kind;
  const char *text;
} PoiseGuideBlock;

/** PoiseGuideTexts: of an entry, in English, to be translated. */
typedef struct
{
  const char *entry;
  const char *title;
  const PoiseGuideBlock *blocks;
} PoiseGuideTexts;

extern const PoiseGuideTexts poise_guide_texts[];
extern const guint poise_n_guide_texts;

const char *poise_words_guide_part (PoiseGuidePart part);
const char *poise_words_guide_title (const PoiseGuideEntry *entry);
const PoiseGuideBlock *poise_words_guide_blocks (const PoiseGuideEntry *entry);
const char *poise_words_guide_block (const PoiseGuideBlock *block); /* its text, translated */
const PoiseGuideBlock *poise_words_guide_mentions (void);           /* "What Poise mentions": above rules */
const char *poise_words_guide_rule (const char *rule);
gboolean poise_words_guide_matches (const PoiseGuideEntry *entry, const char *text);
char *poise_words_guide_source (const PoiseSource *source); /* what it is, how strong, and where in it to look */
gboolean poise_words_guide_source_matches (const PoiseSource *source, const char *text);
char *poise_words_guide_found (guint n_entries); /* "3 entries" */
char *poise_words_guide_show (guint n_activities, guint n_sections); /* "Show 12 Activities" */

G_END_DECLS
