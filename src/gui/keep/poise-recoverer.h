/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Offers what was not saved when Poise ended: what there is, what differs in it, and three ways for each: to go on with
 * it, to keep it for later, and, once asked for again, to do away with it.
 *
 * What always holds: a draft stays on the disk until its plan has been saved, or the person has discarded it; what is
 * left open is offered again at the next start.
 */

#pragma once

#include "gui/poise-window.h"

G_BEGIN_DECLS

#define POISE_TYPE_RECOVERER (poise_recoverer_get_type ())
G_DECLARE_FINAL_TYPE (PoiseRecoverer, poise_recoverer, POISE, RECOVERER, GObject)

/* Signal: "found" (guint): so many drafts can be restored now. */

PoiseRecoverer *poise_recoverer_new (PoiseApplication *application);
void poise_recoverer_offer (PoiseRecoverer *self);

G_END_DECLS
