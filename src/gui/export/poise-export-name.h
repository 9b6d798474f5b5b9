/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The names of files: what an export's gets unless another one is chosen, and what becomes of a chosen one.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *poise_export_name (const char *title, const char *suffix);
char *poise_export_complete_name (const char *name, const char *suffix);

G_END_DECLS
