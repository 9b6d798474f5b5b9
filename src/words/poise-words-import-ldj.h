/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is said of importing a design of Learning Designer: names of what a plan has no place for, which go before their
 * texts into the notes, and sentences of the report. Texts that are not `const` are (transfer full).
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** PoiseWordsLdj: what a design has and a plan has not. */
typedef enum
{
  POISE_WORDS_LDJ_AIMS,
  POISE_WORDS_LDJ_BRIEF,
  POISE_WORDS_LDJ_OBJECTIVES,
  POISE_WORDS_LDJ_INTENTIONS,
  POISE_WORDS_LDJ_TEACHING_METHOD,
  POISE_WORDS_LDJ_TRAINERS,
  POISE_WORDS_LDJ_TYPE,
  POISE_WORDS_LDJ_ASSESSMENT,
  POISE_WORDS_LDJ_TOOLS,
  POISE_WORDS_N_LDJ
} PoiseWordsLdj;

const char *poise_words_import_ldj_label (PoiseWordsLdj what);
const char *poise_words_import_ldj_no_design (void);
char *poise_words_import_ldj_not_understood (const char *member, const char *value);
char *poise_words_import_ldj_left_out (const char *const *members);
char *poise_words_import_ldj_learning_time (const char *time, gint64 minutes);

G_END_DECLS
