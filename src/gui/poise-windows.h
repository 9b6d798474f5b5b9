/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The windows of the application, and which of them a plan is shown in.
 *
 * What always holds: a file is open in one window at most; a window that shows no plan yet is used before
 * another one is made.
 */

#pragma once

#include "gui/poise-window.h"

G_BEGIN_DECLS

PoiseWindow *poise_windows_find (PoiseApplication *application, GFile *file);
PoiseWindow *poise_windows_get_active (PoiseApplication *application);
PoiseWindow *poise_windows_get_empty (PoiseApplication *application, PoiseWindow *near);

void poise_windows_show_file (PoiseApplication *application, GFile *file, PoiseWindow *near);
GtkWindow *poise_windows_show_plan (PoiseApplication *application, PoisePlan *plan, PoiseWindow *near);
GtkWindow *poise_windows_show_import (PoiseApplication *application, PoisePlan *plan, PoiseWindow *near);
GtkWindow *poise_windows_present_any (PoiseApplication *application, PoiseWindow *near);
void poise_windows_tell_failed (PoiseApplication *application, PoiseWindow *window, GFile *file, const GError *error);

G_END_DECLS
