/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The last part of the guide: whom Poise quotes, and where to read on.
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_GUIDE_SOURCES (poise_guide_sources_get_type ())
G_DECLARE_FINAL_TYPE (PoiseGuideSources, poise_guide_sources, POISE, GUIDE_SOURCES, GtkBox)

GtkWidget *poise_guide_sources_new (void);
guint poise_guide_sources_search (PoiseGuideSources *self, const char *text);

G_END_DECLS
