/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a plan is compared with: the file that it was last saved to, another plan's file, or a template.
 *
 * What always holds: it is read off the main thread; once read, it has a plan or an error; reading again leaves what
 * was there until the new is known.
 */

#pragma once

#include "core/poise-plan.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define POISE_TYPE_COMPARE_SOURCE (poise_compare_source_get_type ())
G_DECLARE_FINAL_TYPE (PoiseCompareSource, poise_compare_source, POISE, COMPARE_SOURCE, GObject)

/* Signal: "read" (): it has been read, or could not be. */

PoiseCompareSource *poise_compare_source_new_saved (GFile *file);
PoiseCompareSource *poise_compare_source_new_file (GFile *file);
PoiseCompareSource *poise_compare_source_new_template (const char *id, const char *name);
PoiseCompareSource *poise_compare_source_new_own_template (GFile *file, const char *name);
PoiseCompareSource *poise_compare_source_new_plan (PoisePlan *plan, const char *name);

void poise_compare_source_read (PoiseCompareSource *self);

gboolean poise_compare_source_is_saved (PoiseCompareSource *self);
GFile *poise_compare_source_get_file (PoiseCompareSource *self);
char *poise_compare_source_dup_name (PoiseCompareSource *self);
char *poise_compare_source_dup_same (PoiseCompareSource *self);
PoisePlan *poise_compare_source_get_plan (PoiseCompareSource *self);
const GError *poise_compare_source_get_error (PoiseCompareSource *self);

G_END_DECLS
