/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Opens files, whatever they are and wherever they come from: the file manager, the chooser, a drop. Plans get
 * a window each, courses in other formats a window in which they become plans, and all that cannot be opened is told of
 * at once.
 */

#pragma once

#include "gui/poise-window.h"

G_BEGIN_DECLS

void poise_opener_open (PoiseApplication *application, GListModel *files, PoiseWindow *from);

G_END_DECLS
