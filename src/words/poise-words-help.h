/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the help says beside the texts that the window has: what its pages of tables are called, and what their parts
 * are about.
 */

#pragma once

#include "advisor/poise-rule.h"
#include "balance/poise-series.h"

G_BEGIN_DECLS

/** PoiseHelpPage: the pages that are made from tables. */
typedef enum
{
  POISE_HELP_PAGE_GUIDE,
  POISE_HELP_PAGE_RULES,
  POISE_HELP_PAGE_CHARTS,
  POISE_HELP_PAGE_FORMATS,
  POISE_HELP_PAGE_SOURCES,
  POISE_HELP_PAGE_KEYBOARD,
  POISE_N_HELP_PAGES
} PoiseHelpPage;

const char *poise_words_help_title (PoiseHelpPage page);
const char *poise_words_help_about (PoiseHelpPage page); /* a sentence below links to it */

const char *poise_words_help_rule_family (const PoiseRuleFamily *family);       /* (nullable) "Live Sessions" */
const char *poise_words_help_rule_family_about (const PoiseRuleFamily *family); /* (nullable) a sentence */

const char *poise_words_help_chart (PoiseSeriesKind kind); /* (nullable) what it shows, unless the guide says so */

const char *poise_words_help_exports (void); /* "Formats of Exports" */
const char *poise_words_help_imports (void);
const char *poise_words_help_export (const char *name); /* (nullable) what the format with this name holds */
const char *poise_words_help_for_students (void);
const char *poise_words_help_in_greys (void);
const char *poise_words_help_import (const char *name);       /* (nullable) "Table (CSV)" */
const char *poise_words_help_import_takes (const char *name); /* (nullable) what becomes of what is in it */
const char *poise_words_help_endings (void); /* a format, not filled in yet: {endings} */
const char *poise_words_help_key_heads (gboolean keys); /* the head of the column of keys, or of what they do */

G_END_DECLS
