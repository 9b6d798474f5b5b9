/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A button that offers the three modes for all activities of a kind, and to have them as they were guessed. It changes
 * nothing itself.
 */

#pragma once

#include "core/poise-terms.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_SET_ALL_BUTTON (poise_set_all_button_get_type ())
G_DECLARE_FINAL_TYPE (PoiseSetAllButton, poise_set_all_button, POISE, SET_ALL_BUTTON, GtkWidget)

/*
 * Signals:
 *  "chosen" (int mode): the person wants this #PoiseMode for all;
 *  "reset" (): the person wants what was guessed.
 */

GtkWidget *poise_set_all_button_new (void);
void poise_set_all_button_set_name (PoiseSetAllButton *self, const char *name);
void poise_set_all_button_set_can_reset (PoiseSetAllButton *self, gboolean can_reset);
void poise_set_all_button_popup (PoiseSetAllButton *self);

G_END_DECLS
