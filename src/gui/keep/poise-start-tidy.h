/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Clears up after a Poise that ended in the middle of a save, once the windows are there, and tells what came of it.
 */

#pragma once

#include "gui/poise-application.h"

G_BEGIN_DECLS

void poise_start_tidy (PoiseApplication *application);
void poise_start_tidy_open (PoiseApplication *application, const char *path);

G_END_DECLS
