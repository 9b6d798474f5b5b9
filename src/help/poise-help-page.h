/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The pages of the help that are made from the tables that the window uses, in the language of the process, so that the
 * help says what the window does. The other pages are written by hand, in data/help.
 */

#pragma once

#include "words/poise-words-help.h"

G_BEGIN_DECLS

const char *poise_help_page_get_id (PoiseHelpPage page); /* "guide" */
char *poise_help_page_write (PoiseHelpPage page, GError **error);

/* Pictures that a page shows, beside it in the folder "figures" */
char *poise_help_figure_get_name (PoiseSeriesKind chart); /* (transfer full) "chart-rhythm.svg" */
GBytes *poise_help_figure_draw (PoiseSeriesKind chart, GError **error);

G_END_DECLS
