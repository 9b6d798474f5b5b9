/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The words by which quick entry and pasted texts are understood, as a value: English ones are built in,
 * those of another language are added by whoever knows it (src/words).
 *
 * What always holds: words are compared folded; where two lists say different things of the same words, the
 * list that was added first counts. A vocabulary that is no longer added to may be read by many threads.
 */

#pragma once

#include "core/poise-terms.h"

G_BEGIN_DECLS

/**
 * PoiseQuickWords:
 * @POISE_QUICK_WORDS_SYNCHRONOUS: "live", and the words for the other modes and the purposes
 * @POISE_QUICK_WORDS_HOURS: units after a number
 * @POISE_QUICK_WORDS_MINUTES: likewise
 * @POISE_QUICK_WORDS_BINDING: after these, what looks like a time or a mode belongs to the title: "in 5 min"
 * @POISE_QUICK_WORDS_FOLLOWING: before these, a time does: "30 min a day"
 * @POISE_QUICK_WORDS_LEADING: these go with a time that follows: "for 45 min"
 * @POISE_QUICK_WORDS_JOINING: these may stand between hours and minutes: "1 hour and 30 minutes"
 * @POISE_QUICK_WORDS_COUNTING: a number after these is none of minutes: "Chapter 90"
 * @POISE_QUICK_WORDS_NUMBERED: one after these says minutes only where a mode does too: "Lecture 45 live"
 * @POISE_QUICK_WORDS_SECTION: with a number after them, or where "#" stands in them, they begin a section
 * @POISE_QUICK_WORDS_TITLE_COLUMN: names of a table's columns, from here on
 *
 * What a list of words is for.
 */
typedef enum
{
  POISE_QUICK_WORDS_SYNCHRONOUS,
  POISE_QUICK_WORDS_ASYNCHRONOUS,
  POISE_QUICK_WORDS_UNDECIDED,
  POISE_QUICK_WORDS_CONTENT,
  POISE_QUICK_WORDS_PLANNING,
  POISE_QUICK_WORDS_SOCIAL,
  POISE_QUICK_WORDS_HOURS,
  POISE_QUICK_WORDS_MINUTES,
  POISE_QUICK_WORDS_BINDING,
  POISE_QUICK_WORDS_FOLLOWING,
  POISE_QUICK_WORDS_LEADING,
  POISE_QUICK_WORDS_JOINING,
  POISE_QUICK_WORDS_COUNTING,
  POISE_QUICK_WORDS_NUMBERED,
  POISE_QUICK_WORDS_SECTION,
  POISE_QUICK_WORDS_TITLE_COLUMN,
  POISE_QUICK_WORDS_TOPIC_COLUMN,
  POISE_QUICK_WORDS_MINUTES_COLUMN,
  POISE_QUICK_WORDS_MODE_COLUMN,
  POISE_QUICK_WORDS_PURPOSE_COLUMN,
  POISE_QUICK_WORDS_SECTION_COLUMN,
  POISE_QUICK_WORDS_TOOLS_COLUMN,
  POISE_QUICK_WORDS_NOTES_COLUMN,
  POISE_QUICK_N_WORDS
} PoiseQuickWords;

/**
 * PoiseQuickPlacing:
 * @POISE_QUICK_ANYWHERE: at the end of a line, set apart or not
 * @POISE_QUICK_APART: only where set apart from the title, since they could belong to it
 * @POISE_QUICK_TAG: only as a tag: "#plan"
 *
 * Where words say something, rather than being words of the title.
 */
typedef enum
{
  POISE_QUICK_ANYWHERE,
  POISE_QUICK_APART,
  POISE_QUICK_TAG
} PoiseQuickPlacing;

/**
 * PoiseQuickPhrase:
 * @words: (array zero-terminated=1): folded
 * @n_words: how many they are
 * @is_purpose: whether they say a purpose, rather than a mode
 * @value: which one
 * @placing: where they do
 */
typedef struct
{
  char **words;
  guint n_words;
  gboolean is_purpose;
  int value;
  PoiseQuickPlacing placing;
} PoiseQuickPhrase;

typedef struct _PoiseQuickVocabulary PoiseQuickVocabulary;

PoiseQuickVocabulary *poise_quick_vocabulary_new (void);
void poise_quick_vocabulary_free (PoiseQuickVocabulary *vocabulary);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseQuickVocabulary, poise_quick_vocabulary_free)

/* Making one */
void poise_quick_vocabulary_add (PoiseQuickVocabulary *vocabulary, PoiseQuickWords kind, const char *list);
void poise_quick_vocabulary_add_tool (PoiseQuickVocabulary *vocabulary, const char *name, const char *id);
void poise_quick_vocabulary_add_english (PoiseQuickVocabulary *vocabulary);

/* Asking one */
gboolean
poise_quick_vocabulary_has (const PoiseQuickVocabulary *vocabulary, PoiseQuickWords kind, const char *folded);
int poise_quick_vocabulary_find_column (const PoiseQuickVocabulary *vocabulary, const char *folded);
int poise_quick_vocabulary_find_unit (const PoiseQuickVocabulary *vocabulary, const char *folded);
const char *poise_quick_vocabulary_find_tool (const PoiseQuickVocabulary *vocabulary, const char *folded);
const GPtrArray *
poise_quick_vocabulary_beginning (const PoiseQuickVocabulary *vocabulary, const char *folded);
const GPtrArray *poise_quick_vocabulary_ending (const PoiseQuickVocabulary *vocabulary, const char *folded);
const PoiseQuickPhrase *
poise_quick_find_phrase (const PoiseQuickVocabulary *vocabulary, const char *folded);
const GPtrArray *poise_quick_vocabulary_get_sections (const PoiseQuickVocabulary *vocabulary);

char *poise_quick_fold (const char *text, gssize length);

G_END_DECLS
