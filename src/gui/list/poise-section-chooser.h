/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Asks where something is to be moved to. It can be told by typing a part of the section's title and Enter.
 */

#pragma once

#include "core/poise-picks.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_SECTION_CHOOSER (poise_section_chooser_get_type ())
G_DECLARE_FINAL_TYPE (PoiseSectionChooser, poise_section_chooser, POISE, SECTION_CHOOSER, AdwWindow)

/*
 * Signal: "chosen" (int index, const char *title): a section by its index, or #POISE_SECTION_CHOICE_NEW with the
 * title that it is to have ("" for none), or #POISE_SECTION_CHOICE_BEGINNING. The window closes.
 */

PoiseSectionChooser *poise_section_chooser_new (GtkWindow *parent, const PoisePlan *plan, const PoisePicks *picks);

G_END_DECLS
