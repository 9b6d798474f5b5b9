/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The name that an export's file gets unless another one is chosen.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *poise_export_name (const char *title, const char *suffix);

G_END_DECLS
