/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Buttons whose label has a key in it are called what somebody reads: GTK 4.8 has a screen reader say the label with
 * its underscore, and then once more what names it by the key. Items of menus have names at all: newer GTK loses them.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void poise_button_names_begin (void);

G_END_DECLS
