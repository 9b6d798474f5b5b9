/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Tells how a schedule was made into a plan, so that nothing vanishes silently.
 */

#pragma once

#include "import/poise-import.h"

#include <adwaita.h>

G_BEGIN_DECLS

void poise_import_dialog_present (GtkWindow *parent, GFile *file, const PoiseImportReport *report);

G_END_DECLS
