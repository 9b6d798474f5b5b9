/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What stands on each page below its title, a file for each.
 */

#pragma once

#include "advisor/poise-guide.h"
#include "help/poise-help-page.h"

G_BEGIN_DECLS

gboolean poise_help_add_guide (GString *page, GError **error);
gboolean poise_help_add_rules (GString *page, GError **error);
gboolean poise_help_add_charts (GString *page, GError **error);
gboolean poise_help_add_formats (GString *page, GError **error);
gboolean poise_help_add_sources (GString *page, GError **error);
gboolean poise_help_add_keyboard (GString *page, GError **error);

/* Of several pages */
void poise_help_add_entry_blocks (GString *page, const PoiseGuideEntry *entry);
char *poise_help_cite (PoiseSourceIndex source); /* (transfer full) a link to it, as markup */

G_END_DECLS
