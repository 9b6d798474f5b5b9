/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a person decides of an import before it becomes a plan: the guesses at modes by the kinds of their activities,
 * and for each the mode that it will have, which is what was guessed until somebody says otherwise.
 *
 * What always holds: an item stands for one activity of the plan, each activity has one item at most; the items of a
 * kind stand together, kinds in the order in which the plan first has them, items in the order of the plan; counts are
 * those of the plan that would be made now.
 */

#pragma once

#include "core/poise-plan.h"
#include "import/poise-import-report.h"

G_BEGIN_DECLS

/**
 * PoiseReviewItem:
 * @guess: what was guessed, and why
 * @activity: as it was imported
 * @section: the number of the section that it is in, from 0
 * @kind: the number of its kind
 * @mode: that it will have
 */
typedef struct
{
  const PoiseImportGuess *guess;
  const PoiseActivity *activity;
  guint section;
  guint kind;
  PoiseMode mode;
} PoiseReviewItem;

/**
 * PoiseReviewKind:
 * @name: as the guesses have it, such as "forum"
 * @first: the number of its first item
 * @n_items: how many there are
 * @n_modes: by mode, how many of them will have it
 * @n_changed: how many will have another mode than was guessed
 */
typedef struct
{
  const char *name;
  guint first;
  guint n_items;
  guint n_modes[POISE_N_MODES];
  guint n_changed;
} PoiseReviewKind;

typedef struct _PoiseImportReview PoiseImportReview;

PoiseImportReview *poise_import_review_new (PoisePlan *plan, PoiseImportReport *report);
PoiseImportReview *poise_import_review_ref (PoiseImportReview *review);
void poise_import_review_unref (PoiseImportReview *review);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseImportReview, poise_import_review_unref)

PoisePlan *poise_import_review_get_plan (const PoiseImportReview *review);
const PoiseImportReport *poise_import_review_get_report (const PoiseImportReview *review);

guint poise_import_review_n_kinds (const PoiseImportReview *review);
const PoiseReviewKind *poise_import_review_get_kind (const PoiseImportReview *review, guint kind);
guint poise_import_review_n_items (const PoiseImportReview *review);
const PoiseReviewItem *poise_import_review_get_item (const PoiseImportReview *review, guint item);

guint poise_import_review_count (const PoiseImportReview *review, PoiseMode mode);
guint poise_import_review_count_open (const PoiseImportReview *review);
guint poise_import_review_count_said (const PoiseImportReview *review);
guint poise_import_review_count_guessed (const PoiseImportReview *review);
guint poise_import_review_count_changed (const PoiseImportReview *review);

gboolean poise_import_review_set (PoiseImportReview *review, guint item, PoiseMode mode);
gboolean poise_import_review_set_kind (PoiseImportReview *review, guint kind, PoiseMode mode);
gboolean poise_import_review_reset_kind (PoiseImportReview *review, guint kind);
gboolean poise_import_review_reset (PoiseImportReview *review);

PoisePlan *poise_import_review_make_plan (const PoiseImportReview *review);

G_END_DECLS
