/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a person reads while looking through an import, before a plan is made of it. All texts are (transfer full).
 */

#pragma once

#include "core/poise-terms.h"

G_BEGIN_DECLS

char *poise_words_review_mode_count (PoiseMode mode, guint n_activities);
char *poise_words_review_read (guint n_sections, guint n_activities, guint n_breaks);
char *poise_words_review_guessed (guint n_said, guint n_guessed, guint n_changed, guint n_open);
char *poise_words_review_head (const char *guessed, gboolean can_change);
char *poise_words_review_only_open (guint n_open);
char *poise_words_review_kind (const char *kind, guint n_items);
char *poise_words_review_kind_modes (const guint *n_modes);
char *poise_words_review_decided (const char *why, PoiseMode guessed);
char *poise_words_review_notes (guint n_notes);
char *poise_words_review_guess (const char *change, const char *why);
char *poise_words_review_guesses (PoiseMode mode, GPtrArray *titles, const char *why);
char *poise_words_review_line (int line);
char *poise_words_review_place (const char *section, const char *evidence);
char *poise_words_review_set_all (const char *kind);
char *poise_words_reading (const char *name);
char *poise_words_reading_progress (goffset done, goffset size);

G_END_DECLS
