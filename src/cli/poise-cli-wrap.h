/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Paragraphs in a terminal.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** POISE_CLI_WIDTH: how many places a line has. */
#define POISE_CLI_WIDTH 80

void poise_cli_wrap (GString *text, const char *paragraph, guint first_indent, guint indent);

G_END_DECLS
