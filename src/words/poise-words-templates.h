/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The templates that Poise carries with it (data/templates): what each is called and why one would choose it,
 * and their plans in the language of the process.
 */

#pragma once

#include "core/poise-beginning.h"

G_BEGIN_DECLS

/**
 * PoiseWordsTemplate:
 * @id: the base name of its file
 * @name: what it is called
 * @summary: what it is, in one line
 * @why: why one would choose it, a paragraph
 * @source: (nullable): who says so: author, year and title
 * @uri: (nullable): where to read it
 *
 * One template; all texts are in the language of the process.
 */
typedef struct
{
  const char *id;
  const char *name;
  const char *summary;
  const char *why;
  const char *source;
  const char *uri;
} PoiseWordsTemplate;

guint poise_words_n_templates (void);
PoiseWordsTemplate poise_words_get_template (guint index); /* in the order in which they are offered */
PoisePlan *poise_words_load_template (const char *id, GError **error);

char *poise_words_list_templates (void);             /* for the command line's help */
char *poise_words_plan_size (const PoisePlan *plan); /* "10 sections, 54 activities, about 5 h 50 min a week" */
char *poise_words_date_shift (int days, const PoiseDateTally *tally);

G_END_DECLS
