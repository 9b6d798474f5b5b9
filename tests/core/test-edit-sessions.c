/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Live sessions from the usual live slot.
 */

#include "dated-plan.h"

#include <string.h>

/* A slot on @weekday at @time; activities in capitals within @line's parentheses cannot be told apart by their
 * letter, so what is synchronous stands in @live, "a60 b" with their minutes. */
static PoiseActivity *
make_live (const PoiseActivity *activity, gpointer data)
{
  const char *at = strstr (data, activity->id);
  g_autoptr (PoiseActivity) live = NULL;
  int minutes;

  if (at == NULL)
    return poise_activity_ref (activity);
  live = poise_record_with_number (activity, POISE_ACTIVITY_MODE, POISE_MODE_SYNCHRONOUS);
  minutes = atoi (at + 1);
  return poise_record_with_number (live, POISE_ACTIVITY_MINUTES, minutes > 0 ? minutes : POISE_UNSET);
}

/* "1 10:00 60": weekday, time, minutes; "-" for none */
static PoisePlan *
make_plan (const char *line, const char *slot_text, const char *live)
{
  g_autoptr (PoisePlan) plan = dated_plan (line);
  g_autoptr (PoiseLiveSlot) slot = poise_record_new (&poise_live_slot_type);
  g_auto (GStrv) words = g_strsplit (slot_text, " ", 3);
  g_autoptr (PoisePicks) all = poise_picks_new ();
  g_autoptr (PoisePlan) with_slot = NULL;

  if (*words[0] != '-')
    poise_record_put_number (slot, POISE_LIVE_SLOT_WEEKDAY, atoi (words[0]));
  if (*words[1] != '-')
    poise_record_put_text (slot, POISE_LIVE_SLOT_TIME, words[1]);
  if (*words[2] != '-')
    poise_record_put_number (slot, POISE_LIVE_SLOT_MINUTES, atoi (words[2]));
  poise_record_put_text (slot, POISE_LIVE_SLOT_ZONE, "Europe/Stockholm");
  poise_record_seal (slot);
  with_slot = poise_record_with_record (plan, POISE_PLAN_LIVE_SLOT, slot);
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    poise_picks_add_section (all, poise_plan_get_section (plan, i)->id);
  return poise_edit_change_activities (with_slot, all, make_live, (gpointer) live);
}

static void
test_table (void)
{
  static const struct
  {
    const char *before;
    const char *slot;
    const char *live;
    const char *after;
    guint n_added;
    guint n_left;
  } cases[] = {
    /* 11 January 2027 is a Monday */
    { "0111/7//A(a) B(b)", "1 10:00 60", "a b", "0111/7//A(a=0111T10:00) B(b=0118T10:00)", 2, 0 },
    { "0111/7//A(a) B(b)", "7 10:00 60", "a b", "0111/7//A(a=0117T10:00) B(b=0124T10:00)", 2, 0 },
    { "0111/7//A(a,b)", "1 10:00 60", "b", "0111/7//A(a,b=0111T10:00)", 1, 0 },
    { "0111/7//A(a) B", "1 10:00 60", "", "0111/7//A(a) B", 0, 0 },
    { "0111/7//", "1 10:00 60", "", "0111/7//", 0, 0 },
    /* one after the other; beyond the end of the slot where there is no other day */
    { "0111/7//A(a,b,c)", "2 10:00 60", "a30 b45 c", "0111/7//A(a=0112T10:00,b=0112T10:30,c=0112T11:15)", 3, 0 },
    { "0111/7//A(a,b)", "2 10:00 -", "a b", "0111/7//A(a=0112T10:00,b=0112T11:00)", 2, 0 },
    /* two weeks: the next of the days once the slot is full, never back */
    { "0111/14//A(a,b,c,d)", "1 10:00 60", "a60 b30 c45 d", "0111/14//A(a=0111T10:00,b=0118T10:00,c=0118T10:30,d=0118T11:15)", 4, 0 },
    { "0111/14//A(a,b)", "1 10:00 60", "a30 b30", "0111/14//A(a=0111T10:00,b=0111T10:30)", 2, 0 },
    { "0111/14//A(a,b)", "1 10:00 60", "a90 b90", "0111/14//A(a=0111T10:00,b=0118T10:00)", 2, 0 },
    { "0111/14//A(a,b)", "1 10:00 -", "a b", "0111/14//A(a=0111T10:00,b=0111T11:00)", 2, 0 },
    /* behind what meets there already, in the slot's zone */
    { "0111/7//A(x=0111T10:00,a)", "1 10:00 60", "x30 a", "0111/7//A(x=0111T10:00,a=0111T10:30)", 1, 0 },
    { "0111/7//A(a,x=0111T10:30)", "1 10:00 60", "a x", "0111/7//A(a=0111T11:30,x=0111T10:30)", 1, 0 },
    { "0111/7//A(x=0111T08:00,a)", "1 10:00 60", "x30 a", "0111/7//A(x=0111T08:00,a=0111T10:00)", 1, 0 },
    { "0111/7//A(x=0111,a)", "1 10:00 60", "x a", "0111/7//A(x=0111,a=0111T10:00)", 1, 0 },
    { "0111/7//A(a=0113T10:00)", "1 10:00 60", "a", "0111/7//A(a=0113T10:00)", 0, 0 },
    /* breaks */
    { "0111/7/0111-0112/A(a) B(b)", "1 10:00 60", "a b", "0111/7/0111-0112/A(a) B(b=0118T10:00)", 1, 1 },
    { "0111/14/0111-/A(a)", "1 10:00 60", "a", "0111/14/0111-/A(a=0118T10:00)", 1, 0 },
    { "0111/7/0118-0124/A(a) B(b)", "1 10:00 60", "a b", "0111/7/0118-0124/A(a=0111T10:00) B(b=0125T10:00)", 2, 0 },
    /* no day */
    { "0112/3//A(a) B(b)", "1 10:00 60", "a b", "0112/3//A(a) B(b)", 0, 2 },
    { "/7//A(a) B@0201(b)", "1 10:00 60", "a b", "/7//A(a) B@0201(b=0201T10:00)", 1, 1 },
    /* the end of a day */
    { "0111/7//A(a,b)", "1 23:30 60", "a60 b", "0111/7//A(a=0111T23:30,b)", 1, 1 },
    { "0111/7//A(a,b)", "1 00:00 1440", "a1439 b", "0111/7//A(a=0111T00:00,b=0111T23:59)", 2, 0 },
    { "0111/7//A(a,b)", "1 00:00 1440", "a100000 b", "0111/7//A(a=0111T00:00,b)", 1, 1 },
    /* a slot that does not say enough */
    { "0111/7//A(a)", "- 10:00 60", "a", "0111/7//A(a)", 0, 0 },
    { "0111/7//A(a)", "1 - 60", "a", "0111/7//A(a)", 0, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) plan = make_plan (cases[i].before, cases[i].slot, cases[i].live);
      g_autoptr (PoisePlan) after = NULL;
      g_autoptr (PoisePlan) again = NULL;
      g_autofree char *text = NULL;
      PoiseSessionTally tally;

      g_test_message ("%s at %s for %s", cases[i].before, cases[i].slot, cases[i].live);
      after = poise_edit_fill_sessions (plan, &tally);
      text = dated_write (after);
      g_assert_cmpstr (text, ==, cases[i].after);
      g_assert_cmpuint (tally.n_added, ==, cases[i].n_added);
      g_assert_cmpuint (tally.n_left, ==, cases[i].n_left);
      g_assert_cmpint (after == plan, ==, cases[i].n_added == 0);

      again = poise_edit_fill_sessions (after, &tally);
      g_assert_true (again == after);
      g_assert_cmpuint (tally.n_left, ==, cases[i].n_left);
    }
}

static void
test_session (void)
{
  g_autoptr (PoisePlan) plan = make_plan ("0111/7//A(a,b)", "1 10:00 50", "a30 b");
  PoiseSessionTally tally;
  g_autoptr (PoisePlan) after = poise_edit_fill_sessions (plan, &tally);
  static const int minutes[] = { 30, 50 };

  for (guint i = 0; i < 2; i++)
    {
      const PoiseActivity *activity = poise_plan_get_activity (after, (PoisePlace){ 0, i });
      const PoiseSession *session = g_ptr_array_index (activity->schedule, 0);

      g_assert_cmpuint (activity->schedule->len, ==, 1);
      g_assert_cmpint (session->minutes, ==, minutes[i]);
      g_assert_cmpstr (session->zone, ==, "Europe/Stockholm");
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/core/edit-sessions/table", test_table);
  g_test_add_func ("/core/edit-sessions/session", test_session);
  return g_test_run ();
}
