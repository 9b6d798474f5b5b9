/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What stands below an entry: what was understood or is expected instead, what may have been meant, and a hint.
 * It is nothing high while there is nothing to say.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_VALUE_NOTE (poise_value_note_get_type ())
G_DECLARE_FINAL_TYPE (PoiseValueNote, poise_value_note, POISE, VALUE_NOTE, GtkWidget)

/* Signal: "taken" (const char *suggestion): that is what was meant. */

void poise_value_note_set_message (PoiseValueNote *self, const char *message);
void poise_value_note_set_suggestion (PoiseValueNote *self, const char *suggestion);
void poise_value_note_set_hint (PoiseValueNote *self, const char *hint);
const char *poise_value_note_get_hint (PoiseValueNote *self);

G_END_DECLS
