/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the list tells in passing: that something was deleted, with the way back; that something could not be done.
 * Nothing is told here alone that a person has to know: a toast is not read out (GTK 4.8).
 */

#pragma once

#include "core/poise-picks.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_LIST_NOTICES (poise_list_notices_get_type ())
G_DECLARE_FINAL_TYPE (PoiseListNotices, poise_list_notices, POISE, LIST_NOTICES, GObject)

PoiseListNotices *poise_list_notices_new (AdwToastOverlay *overlay);

void poise_list_notices_tell_deleted (PoiseListNotices *self, const PoisePicks *picks);
void poise_list_notices_tell_failure (PoiseListNotices *self, const char *message);
void poise_list_notices_forget_deleted (PoiseListNotices *self);

G_END_DECLS
