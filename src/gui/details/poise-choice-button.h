/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A button that offers all values of one kind to be searched, for the entry beside it.
 */

#pragma once

#include "gui/details/poise-choice.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_CHOICE_BUTTON (poise_choice_button_get_type ())
G_DECLARE_FINAL_TYPE (PoiseChoiceButton, poise_choice_button, POISE, CHOICE_BUTTON, GtkWidget)

/* Signal: "chosen" (const char *value) */

GtkWidget *poise_choice_button_new (const PoiseChoice *choice);

G_END_DECLS
