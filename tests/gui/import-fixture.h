/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A course as it comes from a learning platform, for tests of the window in which it is looked through. Its modes are
 * guessed by Poise itself.
 */

#pragma once

#include "import/poise-import-review.h"

/* Three forums (one of them meets live), a live room, two tools that are left open, one page; and three notes. */
PoiseImportReview *import_fixture_review (void);

/* So many activities, undecided by their own file: there is no guess, and nothing is noted */
PoiseImportReview *import_fixture_said (guint n_activities);

/* So many activities, of five kinds, with so many notes */
PoiseImportReview *import_fixture_large (guint n_activities, guint n_notes);
