/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The one object with identity: the current plan, its history, its file.
 *
 * Whoever shows a plan follows `changed (old, new)` and compares the two by pointer.
 * A document does no input or output; whoever loads and saves tells it with poise_document_saved().
 */

#pragma once

#include "core/poise-history.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define POISE_TYPE_DOCUMENT (poise_document_get_type ())
G_DECLARE_FINAL_TYPE (PoiseDocument, poise_document, POISE, DOCUMENT, GObject)

/*
 * Properties (all read-only, notified only when they change): "title" (the plan's, may be ""),
 * "modified", "can-undo", "can-redo", "read-only" (the plan came from a newer version), "file" (GFile).
 * Signal: "changed" (gpointer old_plan, gpointer new_plan), emitted after the properties are right.
 */
PoiseDocument *poise_document_new (PoisePlan *plan, GFile *file);

PoisePlan *poise_document_get_plan (PoiseDocument *self);
const char *poise_document_get_title (PoiseDocument *self);
GFile *poise_document_get_file (PoiseDocument *self);
gboolean poise_document_get_modified (PoiseDocument *self);
gboolean poise_document_get_read_only (PoiseDocument *self);
gboolean poise_document_get_can_undo (PoiseDocument *self);
gboolean poise_document_get_can_redo (PoiseDocument *self);
PoiseEditKind poise_document_get_undo_kind (PoiseDocument *self);
PoiseEditKind poise_document_get_redo_kind (PoiseDocument *self);

gboolean poise_document_apply (PoiseDocument *self, PoisePlan *plan, PoiseEditKind kind, const char *coalesce);
void poise_document_seal (PoiseDocument *self);
void poise_document_begin_group (PoiseDocument *self, PoiseEditKind kind);
void poise_document_end_group (PoiseDocument *self);
void poise_document_undo (PoiseDocument *self);
void poise_document_redo (PoiseDocument *self);
void poise_document_saved (PoiseDocument *self, const PoisePlan *plan, GFile *file);
void poise_document_forget_saved (PoiseDocument *self);
int poise_document_count_from_saved (PoiseDocument *self);

G_END_DECLS
