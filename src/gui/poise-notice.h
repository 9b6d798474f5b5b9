/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A line at the top of a window that tells what the person should know, for as long as it is so or until it is
 * dismissed. A screen reader says it when it appears.
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_NOTICE (poise_notice_get_type ())
G_DECLARE_FINAL_TYPE (PoiseNotice, poise_notice, POISE, NOTICE, AdwBin)

void poise_notice_tell (PoiseNotice *self, const char *text);
void poise_notice_offer (PoiseNotice *self, const char *text, const char *label, const char *action);
void poise_notice_offer_also (PoiseNotice *self, const char *label, const char *action);
void poise_notice_set_narrow (PoiseNotice *self, gboolean narrow);
void poise_notice_stay (PoiseNotice *self);
void poise_notice_hide (PoiseNotice *self);
const char *poise_notice_get_text (PoiseNotice *self);

G_END_DECLS
