/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What became of a plan's file while the plan is open: what happened, that nothing is lost, what to do. All texts are
 * (transfer full) unless they say `const`.
 */

#pragma once

#include "diff/poise-diff.h"
#include "store/poise-lock-holder.h"

G_BEGIN_DECLS

/* For the line at the top of a window; @file is the name of the file */
char *poise_words_disk_reloaded (const char *file, const PoiseDiff *diff);
char *poise_words_disk_conflict (const char *file);
char *poise_words_disk_gone (const char *file);
char *poise_words_disk_folder_gone (const char *file);
char *poise_words_disk_unreadable (const char *file, const GError *error);
char *poise_words_disk_stale (const char *file);
char *poise_words_disk_renamed (const char *file);
char *poise_words_held (const PoiseLockHolder *holder, const PoiseLockHolder *own, gint64 now);

/* For the dialog in which one decides */
char *poise_words_conflict_story (const char *file);
char *poise_words_conflict_unreadable (const char *file, const GError *error);
char *poise_words_conflict_task (guint n_conflicts, guint n_open); /* "2 of 3 conflicts are still to be decided." */
char **poise_words_conflict_changes (const PoiseDiff *diff, guint most); /* the whole, and the first changes */
char *poise_words_merged (guint n_changes); /* "Merged: 3 changes of the file are in the plan now." */

G_END_DECLS
