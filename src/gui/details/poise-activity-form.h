/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * All that one activity says, or what several say in common, as a form.
 */

#pragma once

#include "gui/details/poise-details-proxy.h"
#include "gui/details/poise-details-state.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_ACTIVITY_FORM (poise_activity_form_get_type ())
G_DECLARE_FINAL_TYPE (PoiseActivityForm, poise_activity_form, POISE, ACTIVITY_FORM, AdwBin)

void
poise_activity_form_show (PoiseActivityForm *self, PoiseDetailsProxy *proxy, const PoiseDetailsState *state);
void poise_activity_form_flush (PoiseActivityForm *self);
void poise_activity_form_focus (PoiseActivityForm *self);

G_END_DECLS
