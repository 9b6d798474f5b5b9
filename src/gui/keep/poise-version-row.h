/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One state of a plan that can be brought back: what it is, what differs in it, and buttons to restore it and to do
 * away with it.
 */

#pragma once

#include "diff/poise-diff.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_VERSION_ROW (poise_version_row_get_type ())
G_DECLARE_FINAL_TYPE (PoiseVersionRow, poise_version_row, POISE, VERSION_ROW, AdwPreferencesRow)

/* Signals: "restore" (), "discard" (): the person wants so. */

PoiseVersionRow *poise_version_row_new (const char *title);
void poise_version_row_add_fact (PoiseVersionRow *self, const char *text);
void poise_version_row_add_line (PoiseVersionRow *self, const char *text);
void poise_version_row_tell_diff (PoiseVersionRow *self, PoiseDiff *diff);
void poise_version_row_set_warning (PoiseVersionRow *self, const char *text);
void poise_version_row_set_can_restore (PoiseVersionRow *self, gboolean can_restore);
void poise_version_row_set_can_discard (PoiseVersionRow *self, gboolean can_discard);

G_END_DECLS
