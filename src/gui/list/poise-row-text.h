/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The texts of an activity's row: title, a line below it, and something short at the end. One widget that
 * lays each text out once for the width that it gets; labels lay theirs out several times over to learn what
 * width they would like, which no row is asked, and the first frame and each scrolled one wait for it.
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_ROW_TEXT (poise_row_text_get_type ())
G_DECLARE_FINAL_TYPE (PoiseRowText, poise_row_text, POISE, ROW_TEXT, GtkWidget)

GtkWidget *poise_row_text_new (void);
void poise_row_text_set (PoiseRowText *self, const char *title, const char *subtitle, const char *end);
void poise_row_text_set_dim (PoiseRowText *self, gboolean dim);
gboolean poise_row_text_is_cut (PoiseRowText *self);

G_END_DECLS
