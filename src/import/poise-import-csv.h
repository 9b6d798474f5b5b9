/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A schedule as comma-separated text → plan.
 */

#pragma once

#include "import/poise-import.h"

G_BEGIN_DECLS

PoisePlan *
poise_import_csv_read (GBytes *bytes, const char *title, PoiseImportReport *report, GError **error);

G_END_DECLS
