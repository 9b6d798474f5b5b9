/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Texts as Moodle keeps them: HTML, or plain, or Markdown; in several languages at once; with marks of Moodle's own
 * where its addresses were. Pure.
 */

#pragma once

#include "import/poise-html-text.h"

G_BEGIN_DECLS

/** PoiseMoodleTextFormat: as Moodle numbers them */
typedef enum
{
  POISE_MOODLE_TEXT_AUTO, /* HTML whose lines count; written by hand, long ago */
  POISE_MOODLE_TEXT_HTML,
  POISE_MOODLE_TEXT_PLAIN,
  POISE_MOODLE_TEXT_MARKDOWN = 4,
} PoiseMoodleTextFormat;

char *poise_moodle_text_in_language (const char *text, const char *language);
char *poise_moodle_text_clean_name (const char *name, const char *language);
char *poise_moodle_text_with_links (const PoiseHtmlText *text);
PoiseHtmlText *poise_moodle_text_clean (const char *text, PoiseMoodleTextFormat format, const char *language);

G_END_DECLS
