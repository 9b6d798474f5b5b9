/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The end of the row of an activity for which a mode is suggested: a quiet button, and the minutes. It shows what it
 * is told to and says when it is pressed.
 */

#pragma once

#include "core/poise-plan.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_LIST_OFFER (poise_list_offer_get_type ())
G_DECLARE_FINAL_TYPE (PoiseListOffer, poise_list_offer, POISE, LIST_OFFER, GtkWidget)

/* Signal: "wanted" (): the person asks what is suggested. */

GtkWidget *poise_list_offer_new (void);
void poise_list_offer_show (PoiseListOffer *self, const PoiseActivity *activity, PoiseMode mode, const char *minutes);
GtkWidget *poise_list_offer_get_button (PoiseListOffer *self);

G_END_DECLS
