/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The plan of the next term, from that of this one: asks for its first day and says what moves.
 */

#pragma once

#include "core/poise-plan.h"

#include <adwaita.h>

G_BEGIN_DECLS

/** PoiseTermBegun: takes @plan, the new one (transfer none), which the person wants to see. */
typedef void (*PoiseTermBegun) (PoisePlan *plan, gpointer data);

GtkWindow *poise_term_dialog_present (GtkWindow *parent, PoisePlan *plan, PoiseTermBegun begun, gpointer data);

G_END_DECLS
