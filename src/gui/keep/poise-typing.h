/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a person is typing in a window and the dialogs over it, and what has not gone into the plan yet. It looks on,
 * and disturbs nothing: entries keep their text, their focus and what they could undo.
 *
 * Entries and notes that change the plan with each letter are left out, and so is what is looked for.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_TYPING (poise_typing_get_type ())
G_DECLARE_FINAL_TYPE (PoiseTyping, poise_typing, POISE, TYPING, GObject)

/* Signal: "changed" (): what is being typed is something else. */

PoiseTyping *poise_typing_new (GtkWindow *window);
char *poise_typing_get_line (PoiseTyping *self);
char *poise_typing_get_text (PoiseTyping *self);

G_END_DECLS
