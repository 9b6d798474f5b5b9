/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A text of several lines. It shows what it is told to and says what was typed; it changes nothing itself.
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_NOTES (poise_notes_get_type ())
G_DECLARE_FINAL_TYPE (PoiseNotes, poise_notes, POISE, NOTES, AdwBin)

/*
 * Property: "caption" (string): what the text is, for a screen reader.
 * Signals: "typed" (): poise_notes_dup_text() is another one; "left" (): the focus went elsewhere.
 */
void poise_notes_show (PoiseNotes *self, const char *text);
void poise_notes_set_placeholder (PoiseNotes *self, const char *placeholder);
char *poise_notes_dup_text (PoiseNotes *self);

G_END_DECLS
