/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where activities or sections can be moved to: a section, a new one, the beginning of the plan; as items of a
 * list to choose from.
 */

#pragma once

#include "core/poise-picks.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/** POISE_SECTION_CHOICE_NEW: as the index of a choice, a section that is to be made. */
#define POISE_SECTION_CHOICE_NEW (-1)

/** POISE_SECTION_CHOICE_BEGINNING: as the index of a choice, before the first section. */
#define POISE_SECTION_CHOICE_BEGINNING (-2)

#define POISE_TYPE_SECTION_CHOICE (poise_section_choice_get_type ())
G_DECLARE_FINAL_TYPE (PoiseSectionChoice, poise_section_choice, POISE, SECTION_CHOICE, GObject)

PoiseSectionChoice *poise_section_choice_new (int index, const char *title, const char *note);

int poise_section_choice_get_index (PoiseSectionChoice *self);
const char *poise_section_choice_get_title (PoiseSectionChoice *self);
const char *poise_section_choice_get_note (PoiseSectionChoice *self);
gboolean poise_section_choice_matches (PoiseSectionChoice *self, const char *text);

GListStore *poise_section_choices_new (const PoisePlan *plan, const PoisePicks *picks, guint *likely);

G_END_DECLS
