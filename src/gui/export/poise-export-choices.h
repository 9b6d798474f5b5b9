/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is chosen of an export: the format, then for whom, in which language, on which paper and so on, whatever means
 * something in the format.
 */

#pragma once

#include "core/poise-plan.h"
#include "export/poise-export.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_EXPORT_CHOICES (poise_export_choices_get_type ())
G_DECLARE_FINAL_TYPE (PoiseExportChoices, poise_export_choices, POISE, EXPORT_CHOICES, AdwBin)

/* Signal: "changed": something else has been chosen */

void poise_export_choices_begin (PoiseExportChoices *self, const PoisePlan *plan, GSettings *settings, gboolean to_print);
const PoiseExportFormat *poise_export_choices_get_format (PoiseExportChoices *self);
PoiseExportOptions poise_export_choices_get_options (PoiseExportChoices *self);
const char *poise_export_choices_get_language (PoiseExportChoices *self);

G_END_DECLS
