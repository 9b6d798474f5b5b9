/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What one template is: why one would choose it and who says so, how it balances, which sections it has. Of one
 * that cannot be read, the reason.
 */

#pragma once

#include "gui/dialogs/poise-template-item.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_TEMPLATE_PAGE (poise_template_page_get_type ())
G_DECLARE_FINAL_TYPE (PoiseTemplatePage, poise_template_page, POISE, TEMPLATE_PAGE, AdwBin)

/* Signals: "rename" (), "delete" (): the person wants that done to the template, which is their own. */

void poise_template_page_show (PoiseTemplatePage *self, PoiseTemplateItem *item);

G_END_DECLS
