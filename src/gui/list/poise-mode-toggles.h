/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The mode of an activity as three small toggles, one of them on; with little room as one button that
 * offers the three. It shows what it is told to and says what was chosen; it changes nothing itself.
 */

#pragma once

#include "core/poise-terms.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_MODE_TOGGLES (poise_mode_toggles_get_type ())
G_DECLARE_FINAL_TYPE (PoiseModeToggles, poise_mode_toggles, POISE, MODE_TOGGLES, GtkWidget)

/* Signal: "chosen" (int mode): the person wants this #PoiseMode, another one than is shown. */

GtkWidget *poise_mode_toggles_new (void);
void poise_mode_toggles_set_mode (PoiseModeToggles *self, PoiseMode mode);
void poise_mode_toggles_set_compact (PoiseModeToggles *self, gboolean compact);

const char *poise_mode_icon_name (PoiseMode mode);
const char *poise_mode_css_class (PoiseMode mode);

G_END_DECLS
