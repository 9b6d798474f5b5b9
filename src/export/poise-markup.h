/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Texts as they stand in XML and HTML: for every format that is written as markup. A plan comes from anybody, so
 * no text of it goes into markup by another way.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *poise_markup_escape (const char *text);
void poise_markup_append (GString *markup, const char *text);
void poise_markup_append_attribute (GString *markup, const char *name, const char *value);

G_END_DECLS
