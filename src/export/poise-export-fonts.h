/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whether the fonts of this computer can show a plan. Pango draws a box with digits for what no font has, and says
 * nothing; a document of boxes must not take the place of one that can be read.
 */

#pragma once

#include "export/poise-export.h"

G_BEGIN_DECLS

/**
 * PoiseFontScope: what is going to be drawn.
 * @POISE_FONT_SCOPE_TITLES: the titles of the course and of its sections, as in a chart
 * @POISE_FONT_SCOPE_DOCUMENT: what a document shows to its audience
 */
typedef enum
{
  POISE_FONT_SCOPE_TITLES,
  POISE_FONT_SCOPE_DOCUMENT
} PoiseFontScope;

gboolean
poise_export_check_fonts (const PoisePlan *plan, PoiseFontScope scope, PoiseAudience audience, GError **error);

G_END_DECLS
