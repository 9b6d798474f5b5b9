/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where an import is looked through before a plan is made of it: what was read, what was left out, and each guess at
 * a mode with its evidence. What is decided goes to the review.
 */

#pragma once

#include "import/poise-import-review.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define POISE_TYPE_REVIEW_PAGE (poise_review_page_get_type ())
G_DECLARE_FINAL_TYPE (PoiseReviewPage, poise_review_page, POISE, REVIEW_PAGE, GtkWidget)

/* Property: "room" (int, a #PoiseRoom): how much there is for rows. */

void poise_review_page_show (PoiseReviewPage *self, PoiseImportReview *review);

G_END_DECLS
