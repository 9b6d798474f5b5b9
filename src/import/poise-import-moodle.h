/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A backup of a course in Moodle, 2.4 to current → plan.
 */

#pragma once

#include "import/poise-import.h"

G_BEGIN_DECLS

gboolean poise_import_moodle_recognizes (PoiseImportSource *source, GBytes *first);
PoisePlan *
poise_import_moodle_read (PoiseImportSource *source, const char *title, PoiseImportReport *report, GError **error);

G_END_DECLS
