/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An entry for one value, what was understood beside it, and below it what is expected instead, what may have been
 * meant, and a hint. What holds of it is said at poise-value-typing.h and poise-value-row.h.
 */

#pragma once

#include "gui/details/poise-value-typing.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_VALUE_ENTRY (poise_value_entry_get_type ())
G_DECLARE_FINAL_TYPE (PoiseValueEntry, poise_value_entry, POISE, VALUE_ENTRY, GtkWidget)

/*
 * Signals:
 *  "typed" (): the value is another one, by whoever types or chooses;
 *  "left" (): Enter, a choice, or poise_value_entry_commit(): what is typed next is another step;
 *  "renewed" (): what is said of the value may be another thing.
 */

PoiseValueTyping *poise_value_entry_get_typing (PoiseValueEntry *self);
GtkEntry *poise_value_entry_get_entry (PoiseValueEntry *self);
gboolean poise_value_entry_is_wrong (PoiseValueEntry *self);

void poise_value_entry_show (PoiseValueEntry *self, const char *subject, const char *value, gboolean mixed);
void poise_value_entry_take (PoiseValueEntry *self, const char *value);
void poise_value_entry_step (PoiseValueEntry *self, int direction);
void poise_value_entry_commit (PoiseValueEntry *self);
void poise_value_entry_set_placeholder (PoiseValueEntry *self, const char *placeholder);
void poise_value_entry_set_meaning (PoiseValueEntry *self, const char *meaning);
void poise_value_entry_set_hint (PoiseValueEntry *self, const char *hint);

G_END_DECLS
