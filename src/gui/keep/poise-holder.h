/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Says of one file at a time that it is open here, for as long as it is (poise-lock.h), and who else has it open.
 *
 * What always holds: all of it happens off the main thread, in the order in which it was asked for; what was said goes
 * with the holder, for which the end of a window waits a tenth of a second at most.
 */

#pragma once

#include "store/poise-lock.h"

G_BEGIN_DECLS

#define POISE_TYPE_HOLDER (poise_holder_get_type ())
G_DECLARE_FINAL_TYPE (PoiseHolder, poise_holder, POISE, HOLDER, GObject)

/* Signal: "held" (gpointer): this #PoiseLockHolder had the file open already. */

PoiseHolder *poise_holder_new (void);
void poise_holder_hold (PoiseHolder *self, GFile *file);

G_END_DECLS
