/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is chosen of an export: for whom, on which paper, in which language.
 */

#pragma once

#include "core/poise-plan.h"
#include "export/poise-export.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_EXPORT_CHOICES (poise_export_choices_get_type ())
G_DECLARE_FINAL_TYPE (PoiseExportChoices, poise_export_choices, POISE, EXPORT_CHOICES, AdwBin)

/* Signal: "changed": something else has been chosen */

void poise_export_choices_begin (PoiseExportChoices *self, const PoisePlan *plan);
PoiseExportOptions poise_export_choices_get_options (PoiseExportChoices *self);
const char *poise_export_choices_get_language (PoiseExportChoices *self);

G_END_DECLS
