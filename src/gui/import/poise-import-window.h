/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Brings a course in from a file that is no plan: reads it off the main thread, shows what was read and guessed, and
 * gives a plan once the person is content. Closed before that, nothing has changed anywhere.
 *
 * What always holds: the window presents itself, once the file has been read or reading takes a moment.
 */

#pragma once

#include "core/poise-plan.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_IMPORT_WINDOW (poise_import_window_get_type ())
G_DECLARE_FINAL_TYPE (PoiseImportWindow, poise_import_window, POISE, IMPORT_WINDOW, AdwWindow)

/*
 * Signals:
 *  "ended" (gpointer error): reading has ended, exactly once: well if the #GError is %NULL; with %G_IO_ERROR_CANCELLED
 *    if the person stopped it; else because the file cannot be read, and the window has gone;
 *  "chosen" (gpointer plan): the #PoisePlan that is to be shown; the window closes.
 */

PoiseImportWindow *poise_import_window_new (GtkApplication *application, GtkWindow *over);
void poise_import_window_read (PoiseImportWindow *self, GFile *file);

G_END_DECLS
