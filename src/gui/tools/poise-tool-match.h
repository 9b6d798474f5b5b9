/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Finding a tool by anything that people call it. Pure.
 */

#pragma once

#include "advisor/poise-catalogue.h"

G_BEGIN_DECLS

gboolean
poise_tool_matches (const PoisePlan *plan, const PoiseCatalogue *catalogue, const char *id, const char *text);
gboolean poise_tool_is_called (const PoisePlan *plan, const PoiseCatalogue *catalogue, const char *id, const char *name);

G_END_DECLS
