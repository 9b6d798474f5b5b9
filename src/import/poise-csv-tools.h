/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Names of tools in a schedule → ids. What the catalogue knows by its id or name becomes that tool; every
 * other name becomes a tool of the plan's own, so that the name stays as it was written.
 */

#pragma once

#include "advisor/poise-catalogue.h"

G_BEGIN_DECLS

typedef struct _PoiseCsvTools PoiseCsvTools;

PoiseCsvTools *poise_csv_tools_new (PoiseCatalogue *catalogue);
void poise_csv_tools_free (PoiseCsvTools *tools);
GPtrArray *poise_csv_tools_read (PoiseCsvTools *tools, const char *cell, GPtrArray *added);
GPtrArray *poise_csv_tools_get_own (PoiseCsvTools *tools);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseCsvTools, poise_csv_tools_free)

G_END_DECLS
