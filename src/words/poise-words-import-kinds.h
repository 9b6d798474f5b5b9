/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What things of learning platforms are called ("forum" → "Forum"), and why each is done at the same time, in one's own
 * time, or either way. Texts that are not `const` are (transfer full).
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PoiseWordsWhy: what a kind of thing is like, so that its mode follows.
 * @POISE_WORDS_WHY_UNKNOWN: nobody knows; left open
 * @POISE_WORDS_WHY_EITHER: it serves for both; left open
 * @POISE_WORDS_WHY_BOOKING: rooms are booked with it, or places in courses without a time; left open
 * @POISE_WORDS_WHY_LIVE_ROOM: everybody is there at the same time
 * @POISE_WORDS_WHY_REGISTER: it says who was there when people met
 * @POISE_WORDS_WHY_APPOINTMENT: times to meet are chosen from it
 * @POISE_WORDS_WHY_BOOKED_CLASS: it is a class with set times
 * @POISE_WORDS_WHY_TEACHER_PACED: the teacher moves all on at once
 * @POISE_WORDS_WHY_POSTS: contributions over days
 * @POISE_WORDS_WHY_TASK: handed in by a deadline
 * @POISE_WORDS_WHY_OWN_PACE: read, watched or done at one's own pace
 * @POISE_WORDS_WHY_SHARED_WORK: made together, each when it suits
 * @POISE_WORDS_WHY_ANSWERS: answered at any time while it is open
 * @POISE_WORDS_WHY_DEFAULT: the format leaves out to say it where it is asynchronous
 */
typedef enum
{
  POISE_WORDS_WHY_UNKNOWN,
  POISE_WORDS_WHY_EITHER,
  POISE_WORDS_WHY_BOOKING,
  POISE_WORDS_WHY_LIVE_ROOM,
  POISE_WORDS_WHY_REGISTER,
  POISE_WORDS_WHY_APPOINTMENT,
  POISE_WORDS_WHY_BOOKED_CLASS,
  POISE_WORDS_WHY_TEACHER_PACED,
  POISE_WORDS_WHY_POSTS,
  POISE_WORDS_WHY_TASK,
  POISE_WORDS_WHY_OWN_PACE,
  POISE_WORDS_WHY_SHARED_WORK,
  POISE_WORDS_WHY_ANSWERS,
  POISE_WORDS_WHY_DEFAULT,
  POISE_WORDS_N_WHYS
} PoiseWordsWhy;

char *poise_words_import_kind (const char *kind);
gboolean poise_words_import_kind_has_name (const char *kind);
char *poise_words_import_why (PoiseWordsWhy why, const char *kind);

G_END_DECLS
