/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * HTML that somebody wrote, or some editor made, as plain text for notes and for guessing: paragraphs, headings and
 * items of lists as lines, and the addresses that it leads to. Nothing is fetched, run or shown.
 *
 * Any bytes are taken; what is wrong is passed over as browsers do.
 */

#pragma once

#include "core/poise-plan.h"

G_BEGIN_DECLS

/** POISE_HTML_TEXT_MOST: how many bytes of HTML are read, 1 MiB; what follows is left out */
#define POISE_HTML_TEXT_MOST (1024u * 1024)

/**
 * PoiseHtmlText:
 * @text: (not nullable): without blanks around; a line ends in "\n", and a paragraph stands apart by one empty line;
 *   items of lists begin with "• "
 * @links: (not nullable) (element-type PoiseLink): what leads to the web, each address once, with the words that it
 *   is shown by
 * @addresses: (not nullable) (element-type utf8): their addresses, and those of frames and films in it
 * @is_cut: whether there was more than %POISE_HTML_TEXT_MOST, or more nested than anybody writes
 */
typedef struct
{
  char *text;
  GPtrArray *links;
  GPtrArray *addresses;
  gboolean is_cut;
} PoiseHtmlText;

PoiseHtmlText *poise_html_text_new (const char *html, gssize length);
void poise_html_text_free (PoiseHtmlText *text);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseHtmlText, poise_html_text_free)

G_END_DECLS
