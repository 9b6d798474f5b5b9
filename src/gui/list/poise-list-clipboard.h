/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Cutting, copying and pasting in the list, as actions beside its other commands.
 */

#pragma once

#include "gui/list/poise-list-commands.h"

G_BEGIN_DECLS

#define POISE_TYPE_LIST_CLIPBOARD (poise_list_clipboard_get_type ())
G_DECLARE_FINAL_TYPE (PoiseListClipboard, poise_list_clipboard, POISE, LIST_CLIPBOARD, GObject)

/* Signal: "failed" (const char *message): nothing could be pasted, for the reason that the sentence says. */

PoiseListClipboard *poise_list_clipboard_new (PoiseActivityList *list,
                                              PoiseWorkspace *workspace,
                                              PoiseListCommands *commands,
                                              GActionMap *actions);

gboolean poise_list_clipboard_insert_at (PoiseListClipboard *self, const PoisePlan *fragment, const PoiseDrop *drop);
gboolean poise_list_clipboard_insert (PoiseListClipboard *self, const PoisePlan *fragment, PoisePlace at);

G_END_DECLS
