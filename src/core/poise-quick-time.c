/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The shapes that a length of time has:
 *
 *   45 min   45min   45m   45′        whole minutes
 *   2 h   1.5 h   1,5 hours   1½ h    hours; a fraction is rounded to whole minutes
 *   1 h 30 min   1h30   1 hour and 30 minutes
 *   1:30   1:30 h
 *   ساعتان                            two hours, in one word
 *   90                                bare
 *
 * More than POISE_MINUTES_MAX is none, nor is a fraction of minutes.
 */

#include "core/poise-quick-time.h"

#include "core/poise-plan.h"

/* No time has more pieces: 1 · hour · and · 30 · minutes */
#define MOST_TOKENS 5

static gboolean
is_kind (const GArray *tokens, guint at, guint limit, PoiseQuickKind kind)
{
  return at < limit && poise_quick_token (tokens, at)->kind == kind;
}

static gboolean
is_whole (const GArray *tokens, guint at, guint limit)
{
  return is_kind (tokens, at, limit, POISE_QUICK_NUMBER) && poise_quick_token (tokens, at)->digits > 0;
}

/* "m" counts beside its number only, "45 m" being metres, and to 99 only, as "400m" is. */
static gboolean
is_short_unit (const GArray *tokens, guint at, guint limit)
{
  return is_kind (tokens, at, limit, POISE_QUICK_SHORT_MINUTES)
         && poise_quick_token (tokens, at)->start == poise_quick_token (tokens, at - 1)->end
         && poise_quick_token (tokens, at - 1)->digits <= 2;
}

/* The minutes after whole hours, if any: " 30 min", "30", " and 30 minutes" */
static void
add_minutes (const GArray *tokens, guint limit, gint64 *minutes, PoiseQuickTime *time)
{
  guint at = time->end;
  gint64 number;

  if (is_kind (tokens, at, limit, POISE_QUICK_JOINING))
    at++;
  if (!is_whole (tokens, at, limit))
    return;

  number = poise_quick_token (tokens, at)->number / 100;
  if (is_kind (tokens, at + 1, limit, POISE_QUICK_MINUTES) || is_short_unit (tokens, at + 1, limit))
    {
      *minutes += number;
      time->end = at + 2;
    }
  else if (at == time->end && number < 60 && poise_quick_token (tokens, at)->digits <= 2
           && !is_kind (tokens, at + 1, limit, POISE_QUICK_HOURS))
    {
      *minutes += number;
      time->end = at + 1;
      time->certainty = POISE_QUICK_OPEN_END;
    }
}

static gboolean
finish (PoiseQuickTime *time, gint64 minutes)
{
  if (minutes > POISE_MINUTES_MAX)
    return FALSE;
  time->minutes = (int)minutes;
  return TRUE;
}

/**
 * poise_quick_time_at:
 * @tokens: (element-type PoiseQuickToken): a line
 * @at: where a time may begin
 * @limit: where it must have ended
 * @time: (out): the longest that does
 *
 * Returns: whether there is one
 */
gboolean
poise_quick_time_at (const GArray *tokens, guint at, guint limit, PoiseQuickTime *time)
{
  gint64 minutes;

  if (is_kind (tokens, at, limit, POISE_QUICK_CLOCK))
    {
      gboolean sure = is_kind (tokens, at + 1, limit, POISE_QUICK_HOURS);

      *time = (PoiseQuickTime){ at + 1 + sure, 0, sure ? POISE_QUICK_SURE : POISE_QUICK_BARE };
      return finish (time, poise_quick_token (tokens, at)->number);
    }
  if (is_kind (tokens, at, limit, POISE_QUICK_NUMBER) && is_kind (tokens, at + 1, limit, POISE_QUICK_HOURS))
    {
      *time = (PoiseQuickTime){ at + 2, 0, POISE_QUICK_SURE };
      minutes = (poise_quick_token (tokens, at)->number * 60 + 50) / 100;
      if (is_whole (tokens, at, limit))
        add_minutes (tokens, limit, &minutes, time);
      return finish (time, minutes);
    }
  if (!is_whole (tokens, at, limit))
    return FALSE;

  if (is_kind (tokens, at + 1, limit, POISE_QUICK_MINUTES))
    *time = (PoiseQuickTime){ at + 2, 0, POISE_QUICK_SURE };
  else if (is_short_unit (tokens, at + 1, limit))
    *time = (PoiseQuickTime){ at + 2, 0, POISE_QUICK_SHORT };
  else
    *time = (PoiseQuickTime){ at + 1, 0, POISE_QUICK_BARE };
  return finish (time, poise_quick_token (tokens, at)->number / 100);
}

/**
 * poise_quick_time_before:
 * @tokens: (element-type PoiseQuickToken): a line
 * @limit: where a time may end
 * @start: (out): where the longest that ends there begins
 * @time: (out): that time
 *
 * Returns: whether there is one
 */
gboolean
poise_quick_time_before (const GArray *tokens, guint limit, guint *start, PoiseQuickTime *time)
{
  for (guint at = limit > MOST_TOKENS ? limit - MOST_TOKENS : 0; at < limit; at++)
    if (poise_quick_time_at (tokens, at, limit, time) && time->end == limit)
      {
        *start = at;
        return TRUE;
      }
  return FALSE;
}
