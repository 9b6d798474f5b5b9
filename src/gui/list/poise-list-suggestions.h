/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Suggestions in the list: the popover that says which mode fits the activity of a row and why, and the command that
 * opens it by key or menu. A suggestion is accepted in one step, with selection and focus where they were.
 */

#pragma once

#include "gui/list/poise-activity-list.h"
#include "gui/list/poise-list-commands.h"

G_BEGIN_DECLS

#define POISE_TYPE_LIST_SUGGESTIONS (poise_list_suggestions_get_type ())
G_DECLARE_FINAL_TYPE (PoiseListSuggestions, poise_list_suggestions, POISE, LIST_SUGGESTIONS, GObject)

PoiseListSuggestions *poise_list_suggestions_new (PoiseActivityList *list,
                                                  PoiseWorkspace *workspace,
                                                  PoiseListCommands *commands,
                                                  GActionMap *actions);

G_END_DECLS
