/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is said where there are no differences to show: what is being read, what could not be, that nothing differs,
 * that the plan is in no file yet; with what to do next.
 */

#pragma once

#include "gui/compare/poise-compare-source.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_COMPARE_MESSAGE (poise_compare_message_get_type ())
G_DECLARE_FINAL_TYPE (PoiseCompareMessage, poise_compare_message, POISE, COMPARE_MESSAGE, AdwBin)

void poise_compare_message_tell_reading (PoiseCompareMessage *self);
void poise_compare_message_tell_same (PoiseCompareMessage *self, PoiseCompareSource *source);
void poise_compare_message_tell_error (PoiseCompareMessage *self, PoiseCompareSource *source);
void poise_compare_message_tell_unsaved (PoiseCompareMessage *self, gboolean can_save);

G_END_DECLS
