/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What keeps a file from being read or saved, why nothing is lost, and what to do.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* For a dialog, all (transfer full) */
char *poise_words_not_saved (const GError *error); /* what happened; that the plan is open and unsaved; what to do */
char *poise_words_hard_link (const char *file_name);
char *poise_words_read_only_folder (const char *file_name);
char *poise_words_rescued (const char *file_name); /* "… has been finished" */
char *poise_words_not_rescued (const char *file_name);

/* For poise-words-errors alone: (transfer full) (nullable): the sentence, %NULL for errors of other codes */
char *poise_words_saving_error (const GError *error);

G_END_DECLS
