/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The formats as a person chooses among them: in the order of how often they are wanted, each with what it is for.
 */

#pragma once

#include "export/poise-export.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GListModel *poise_export_formats_model_new (void);
const PoiseExportFormat *poise_export_formats_model_get (GListModel *model, guint position);
guint poise_export_formats_model_find (GListModel *model, const char *name);

GtkExpression *poise_export_formats_model_name (void);
GtkListItemFactory *poise_export_formats_model_factory (GObject *chooser);

G_END_DECLS
