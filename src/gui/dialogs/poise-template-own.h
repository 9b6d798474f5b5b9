/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Templates of one's own: saving a plan as one, giving it another name, deleting it. Each asks in a dialog over a
 * window.
 */

#pragma once

#include "gui/dialogs/poise-template-item.h"

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * PoiseTemplateChanged:
 * @name: (nullable): what the template is called now; %NULL where it has gone
 * @data: what was given for it
 *
 * Is called when a template has changed; not if the person thought better of it, or if the window has gone.
 */
typedef void (*PoiseTemplateChanged) (const char *name, gpointer data);

void poise_template_own_save (GtkWindow *parent, PoisePlan *plan, PoiseTemplateChanged changed, gpointer data);
void poise_template_own_rename (GtkWindow *parent, PoiseTemplateItem *item, PoiseTemplateChanged changed, gpointer data);
void poise_template_own_delete (GtkWindow *parent, PoiseTemplateItem *item, PoiseTemplateChanged changed, gpointer data);

G_END_DECLS
