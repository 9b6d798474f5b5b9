/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Texts as they can be printed. A plan keeps whatever somebody typed or pasted; what has no shape is left out of
 * everything that is given away.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *poise_printable (const char *text);
char *poise_printable_line (const char *text);

G_END_DECLS
