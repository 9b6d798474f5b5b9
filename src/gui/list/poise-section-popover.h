/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The sections of a plan to choose one from, by arrows or by typing a part of its title.
 */

#pragma once

#include "core/poise-plan.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_SECTION_POPOVER (poise_section_popover_get_type ())
G_DECLARE_FINAL_TYPE (PoiseSectionPopover, poise_section_popover, POISE, SECTION_POPOVER, GtkPopover)

/* Signal: "chosen" (guint index): the person wants this section. The popover closes. */

void poise_section_popover_show (PoiseSectionPopover *self, const PoisePlan *plan, guint current);

G_END_DECLS
