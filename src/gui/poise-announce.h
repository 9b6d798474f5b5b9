/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Tells those who hear the window what has changed in it, without moving the focus there. Whatever is told by a toast, by
 * a count, or by nothing but the look of things is announced: screen readers say nothing of those by themselves.
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void poise_announce (GtkWidget *widget, const char *text);
void poise_announce_toast (AdwToastOverlay *overlay, AdwToast *toast);
void poise_announce_undo (AdwToastOverlay *overlay, const char *sentence, const char *action);
void poise_announce_undo_in (AdwPreferencesWindow *window, const char *sentence, const char *action);

G_END_DECLS
