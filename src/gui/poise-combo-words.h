/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The words in a row that offers some. AdwComboRow (1.2) ends the chosen one with an ellipsis where it finds little
 * room, however high the row may be; here they go on in the next line.
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void poise_combo_words_keep (AdwComboRow *row);

G_END_DECLS
