/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Moves what is selected to a section that the person is asked for.
 */

#pragma once

#include "gui/list/poise-list-commands.h"

G_BEGIN_DECLS

void poise_list_mover_ask (PoiseListCommands *commands,
                           PoiseWorkspace *workspace,
                           GtkWindow *parent,
                           const PoisePicks *picks);

G_END_DECLS
