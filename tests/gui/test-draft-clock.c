/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * When drafts are due: tables of edits and ticks, and random typing.
 */

#include "gui/keep/poise-draft-clock.h"

#define MS 1000

static gint64
due_of (const PoiseDraftClock *clock)
{
  gint64 due;

  return poise_draft_clock_get_due (clock, &due) ? due / MS : -1;
}

static void
test_due (void)
{
  static const struct
  {
    int edits[8]; /* in milliseconds; 0 ends them */
    int due;
  } cases[] = {
    { { 0 }, -1 },
    { { 100 }, 1100 },
    { { 100, 1000 }, 2000 },
    { { 100, 1000, 1500 }, 2500 },
    { { 100, 1000, 1600 }, 2600 }, /* the cap and the rest come together */
    { { 100, 1000, 1700 }, 2600 },
    { { 100, 1000, 1900, 2500 }, 2600 },
    { { 100, 9000 }, 2600 }, /* nobody looked: overdue */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PoiseDraftClock clock = { 0 };

      for (guint k = 0; cases[i].edits[k] > 0; k++)
        poise_draft_clock_note (&clock, (gint64) cases[i].edits[k] * MS);
      g_assert_cmpint (due_of (&clock), ==, cases[i].due);
    }
}

static void
test_life (void)
{
  PoiseDraftClock clock = { 0 };

  poise_draft_clock_note (&clock, 1000 * MS);
  poise_draft_clock_begin (&clock);
  g_assert_cmpint (due_of (&clock), ==, -1);
  /* Typed while a draft is being written: the cap counts from there. */
  poise_draft_clock_note (&clock, 2100 * MS);
  poise_draft_clock_succeed (&clock);
  g_assert_cmpint (due_of (&clock), ==, 3100);
  poise_draft_clock_note (&clock, 4500 * MS);
  g_assert_cmpint (due_of (&clock), ==, 4600);
  poise_draft_clock_stop (&clock);
  g_assert_cmpint (due_of (&clock), ==, -1);
}

static void
test_failures (void)
{
  static const int waits[] = { 2000, 4000, 8000, 16000, 30000, 30000, 30000 };
  PoiseDraftClock clock = { 0 };
  gint64 now = 1000;

  poise_draft_clock_note (&clock, now * MS);
  for (guint i = 0; i < G_N_ELEMENTS (waits); i++)
    {
      poise_draft_clock_begin (&clock);
      poise_draft_clock_fail (&clock, now * MS);
      /* Typing does not hasten it. */
      poise_draft_clock_note (&clock, (now + 10) * MS);
      g_assert_cmpint (due_of (&clock), ==, now + waits[i]);
      now += waits[i];
    }
  poise_draft_clock_begin (&clock);
  poise_draft_clock_succeed (&clock);
  poise_draft_clock_note (&clock, now * MS);
  g_assert_cmpint (due_of (&clock), ==, now + 1000);
  poise_draft_clock_begin (&clock);
  poise_draft_clock_fail (&clock, now * MS);
  g_assert_cmpint (due_of (&clock), ==, now + 2000);
}

/* However somebody types, nothing waits for longer than two and a half seconds, nor is anything written that was not
 * quiet for one. */
static void
test_typing (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (11);
  PoiseDraftClock clock = { 0 };
  gint64 now = 5000, oldest = -1, last = 0;

  for (guint i = 0; i < 20000; i++)
    {
      gint64 due = due_of (&clock);

      now += g_rand_int_range (random, 1, 1500);
      while (due >= 0 && due <= now)
        {
          g_assert_cmpint (due - oldest, <=, 2500);
          g_assert_true (due - last >= 1000 || due - oldest == 2500);
          poise_draft_clock_begin (&clock);
          poise_draft_clock_succeed (&clock);
          oldest = -1;
          due = due_of (&clock);
        }
      g_assert_cmpint (due_of (&clock) >= 0, ==, oldest >= 0);
      poise_draft_clock_note (&clock, now * MS);
      last = now;
      if (oldest < 0)
        oldest = now;
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/gui/draft-clock/due", test_due);
  g_test_add_func ("/gui/draft-clock/life", test_life);
  g_test_add_func ("/gui/draft-clock/failures", test_failures);
  g_test_add_func ("/gui/draft-clock/typing", test_typing);
  return g_test_run ();
}
