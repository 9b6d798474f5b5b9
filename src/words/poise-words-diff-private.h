/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Values of members in words, for the sentences on what differs. Not for anybody else.
 */

#pragma once

#include "words/poise-words-diff.h"

G_BEGIN_DECLS

/**
 * PoiseWordsValueKind: how a member is told of.
 * @POISE_WORDS_VALUE_SHORT: by its values, now and before
 * @POISE_WORDS_VALUE_LONG: a text of any length: only that it changed
 * @POISE_WORDS_VALUE_LIST: by what was added to it and removed
 * @POISE_WORDS_VALUE_PARTS: a record, each of whose members is told of by itself
 */
typedef enum
{
  POISE_WORDS_VALUE_SHORT,
  POISE_WORDS_VALUE_LONG,
  POISE_WORDS_VALUE_LIST,
  POISE_WORDS_VALUE_PARTS
} PoiseWordsValueKind;

PoiseWordsValueKind poise_words_value_kind (const PoiseRecordType *type, guint member);
char *poise_words_member_value (gconstpointer record, guint member);
GPtrArray *poise_words_member_items (const PoisePlan *plan, gconstpointer record, guint member);

void poise_words_add_members (GPtrArray *sentences, const PoiseDiff *diff, const PoiseChange *change);

G_END_DECLS
