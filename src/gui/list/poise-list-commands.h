/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The commands of the list: actions on what is selected in it. Each asks a pure function for a plan, applies
 * it, and puts selection and focus where a person expects them. What is shown besides is the page's business.
 */

#pragma once

#include "gui/list/poise-activity-list.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define POISE_TYPE_LIST_COMMANDS (poise_list_commands_get_type ())
G_DECLARE_FINAL_TYPE (PoiseListCommands, poise_list_commands, POISE, LIST_COMMANDS, GObject)

/*
 * Signals:
 *  "deleted" (gpointer picks): these #PoisePicks have just gone;
 *  "rename-wanted" (gpointer spot): the title at this #PoiseSpot is to be edited;
 *  "move-wanted" (gpointer picks): somebody is to be asked where these #PoisePicks go;
 *  "emptied" (): nothing is left in the plan that could have the focus;
 *  "targets-changed" (gpointer picks): commands are about these #PoisePicks now, or it is another plan.
 */

PoiseListCommands *poise_list_commands_new (PoiseActivityList *list, PoiseWorkspace *workspace, GActionMap *actions);

gboolean poise_list_commands_apply (PoiseListCommands *self,
                                    PoisePlan *plan,
                                    PoiseEditKind kind,
                                    const PoisePicks *picks);
gboolean poise_list_commands_remove (PoiseListCommands *self, const PoisePicks *picks, PoiseEditKind kind);

G_END_DECLS
