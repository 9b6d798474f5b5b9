/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * All that a section itself says, as a form.
 */

#pragma once

#include "gui/details/poise-details-proxy.h"
#include "gui/details/poise-details-state.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_SECTION_FORM (poise_section_form_get_type ())
G_DECLARE_FINAL_TYPE (PoiseSectionForm, poise_section_form, POISE, SECTION_FORM, AdwBin)

void
poise_section_form_show (PoiseSectionForm *self, PoiseDetailsProxy *proxy, const PoiseDetailsState *state);
void poise_section_form_flush (PoiseSectionForm *self);
void poise_section_form_focus (PoiseSectionForm *self);

G_END_DECLS
