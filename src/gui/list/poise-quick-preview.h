/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a pasted text would add, before it does: how much, its first lines as they were understood, and two
 * buttons.
 */

#pragma once

#include "core/poise-outline.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_QUICK_PREVIEW (poise_quick_preview_get_type ())
G_DECLARE_FINAL_TYPE (PoiseQuickPreview, poise_quick_preview, POISE, QUICK_PREVIEW, AdwBin)

/* Signals: "add" (): it is to be added; "cancel" (): it is not. */

void poise_quick_preview_show (PoiseQuickPreview *self, const PoiseOutline *outline);
void poise_quick_preview_focus (PoiseQuickPreview *self);

G_END_DECLS
