/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Names of languages: BCP 47 tags ("pt-BR", "sr-Latn"), gettext's names ("pt_BR", "sr@latin") and ICU's.
 * Pure but for poise_language_from_environment() and poise_language_get_format_locale(), which read the
 * environment. For src/words alone.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean poise_language_is_known (const char *tag);
char *poise_language_canonicalize (const char *tag);
char *poise_language_to_gettext (const char *tag);
char *poise_language_from_gettext (const char *name);
char *poise_language_from_environment (gboolean *from_list);
char *poise_language_get_format_locale (const char *tag);

G_END_DECLS
