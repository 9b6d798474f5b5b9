/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The page "Guide": what the two modes are good for, in plain words and with the source.
 */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_GUIDE_PAGE (poise_guide_page_get_type ())
G_DECLARE_FINAL_TYPE (PoiseGuidePage, poise_guide_page, POISE, GUIDE_PAGE, GtkWidget)

G_END_DECLS
