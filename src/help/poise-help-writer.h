/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Writing Mallard: elements, and texts within them. What always holds: a text is escaped, unless a function says that
 * it takes markup.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void poise_help_open (GString *page, const char *element); /* with its attributes: "section id=\"pdf\"" */
void poise_help_close (GString *page, const char *element);
void poise_help_add (GString *page, const char *element, const char *text);
void poise_help_add_markup (GString *page, const char *element, const char *markup);
void poise_help_add_item (GString *page, const char *markup);

/* All (transfer full) markup */
char *poise_help_link (const char *reference, const char *text); /* to a page of the help, or to an address */
char *poise_help_file (const char *ending);
char *poise_help_format (const char *format, const char *name, const char *markup);
char *poise_help_id (const char *prefix, const char *name);

G_END_DECLS
