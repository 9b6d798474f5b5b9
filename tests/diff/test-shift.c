/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What changes come to in time, in numbers: for each section and for the course.
 *
 * Plans are written "A a:s60 b:a30 / B c:u": sections with a slash between them, and their activities, each with its
 * mode (s, a or u) and its minutes, if it has any.
 */

#include "diff/poise-diff.h"

static PoiseActivity *
read_activity (const char *word)
{
  PoiseActivity *activity = poise_record_new (&poise_activity_type);
  const char id[] = { word[0], '\0' };
  PoiseMode mode = word[2] == 's'   ? POISE_MODE_SYNCHRONOUS
                   : word[2] == 'a' ? POISE_MODE_ASYNCHRONOUS
                                    : POISE_MODE_UNDECIDED;

  poise_record_put_text (activity, POISE_ACTIVITY_ID, id);
  poise_record_put_number (activity, POISE_ACTIVITY_MODE, mode);
  if (word[3] != '\0')
    poise_record_put_number (activity, POISE_ACTIVITY_MINUTES, atoi (word + 3));
  return poise_record_seal (activity);
}

static PoiseSection *
read_section (const char *text)
{
  PoiseSection *section = poise_record_new (&poise_section_type);
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  GPtrArray *activities = poise_records_new ();

  poise_record_put_text (section, POISE_SECTION_ID, words[0]);
  for (guint i = 1; words[i] != NULL; i++)
    g_ptr_array_add (activities, read_activity (words[i]));
  poise_record_put_list (section, POISE_SECTION_ACTIVITIES, activities);
  return poise_record_seal (section);
}

static PoisePlan *
read_plan (const char *text)
{
  PoisePlan *plan = poise_record_new (&poise_plan_type);
  g_auto (GStrv) parts = g_strsplit (text, " / ", -1);
  GPtrArray *sections = poise_records_new ();

  for (guint i = 0; parts[i] != NULL; i++)
    g_ptr_array_add (sections, read_section (parts[i]));
  poise_record_put_list (plan, POISE_PLAN_SECTIONS, sections);
  return poise_record_seal (plan);
}

/* ---- What is written of a shift ---- */

static void
append_tally (GString *text, const char *name, const PoiseTally *tally)
{
  if (poise_tally_get_count (tally) == 0)
    return;
  g_string_append_printf (text, " %s", name);
  for (guint i = 0; i < POISE_N_MODES; i++)
    {
      PoiseMode mode = (i + 1) % POISE_N_MODES;

      if (tally->count[mode] > 0)
        g_string_append_printf (text, "%c%" G_GINT64_FORMAT, "usa"[mode], tally->minutes[mode]);
    }
}

/* "A: s60a30 → a90, s→a 60, +s30": section, before, after, what else there is. */
static char *
write_shift (const PoiseDiff *diff, const PoiseShift *shift)
{
  GString *text = g_string_new (NULL);
  const PoisePlan *plan = shift->section_after >= 0 ? poise_diff_get_after (diff) : poise_diff_get_before (diff);
  int index = MAX (shift->section_after, shift->section_before);

  if (index >= 0)
    index = shift->section_after >= 0 ? shift->section_after : shift->section_before;
  g_string_append (text, index >= 0 ? poise_plan_get_section (plan, (guint) index)->id : "course");
  append_tally (text, "was ", &shift->before);
  append_tally (text, "is ", &shift->after);
  for (guint from = 0; from < POISE_N_MODES; from++)
    for (guint to = 0; to < POISE_N_MODES; to++)
      if (shift->switched[from][to] != 0)
        g_string_append_printf (text, " %c→%c %" G_GINT64_FORMAT, "usa"[from], "usa"[to], shift->switched[from][to]);
  append_tally (text, "came ", &shift->arrived);
  append_tally (text, "went ", &shift->left);
  append_tally (text, "new ", &shift->added);
  append_tally (text, "gone ", &shift->removed);
  return g_string_free (text, FALSE);
}

/**
 * Case:
 * @before: the older plan
 * @after: the newer plan
 * @expected: the shift of each section in order, then that of the course
 */
typedef struct
{
  const char *before;
  const char *after;
  const char *expected[5];
} Case;

static const Case cases[] = {
  { "A a:s60", "A a:s60", { "A was s60 is s60", "course was s60 is s60" } },
  { "A a:s90 b:a30", "A a:a90 b:a30",
    { "A was s90a30 is a120 s→a 90", "course was s90a30 is a120 s→a 90" } },
  { "A a:a45", "A a:s45", { "A was a45 is s45 a→s 45", "course was a45 is s45 a→s 45" } },
  { "A a:u45", "A a:s45", { "A was u45 is s45 u→s 45", "course was u45 is s45 u→s 45" } },
  /* Both ways at once are not set off against each other. */
  { "A a:s60 b:a20", "A a:a60 b:s20",
    { "A was s60a20 is s20a60 s→a 60 a→s 20", "course was s60a20 is s20a60 s→a 60 a→s 20" } },
  /* What changes its mode and its length moved as much as it had in both. */
  { "A a:s60", "A a:a90", { "A was s60 is a90 s→a 60", "course was s60 is a90 s→a 60" } },
  { "A a:s90", "A a:a60", { "A was s90 is a60 s→a 60", "course was s90 is a60 s→a 60" } },
  { "A a:s90", "A a:a", { "A was s90 is a0", "course was s90 is a0" } },
  { "A a:s", "A a:a", { "A was s0 is a0", "course was s0 is a0" } },
  { "A a:s30", "A a:s45", { "A was s30 is s45", "course was s30 is s45" } },
  /* New and gone, by the mode that it has or had */
  { "A a:s60", "A a:s60 b:a20", { "A was s60 is s60a20 new a20", "course was s60 is s60a20 new a20" } },
  { "A a:s60 b:a20", "A a:s60", { "A was s60a20 is s60 gone a20", "course was s60a20 is s60 gone a20" } },
  /* From section to section; the course sees only the mode. */
  { "A a:s60 / B b:a30", "A / B b:a30 a:a60",
    { "A was s60 went s60", "B was a30 is a90 came a60", "course was s60a30 is a90 s→a 60" } },
  { "A a:s60 / B b:a30", "B b:a30 a:s60",
    { "A was s60 went s60", "B was a30 is s60a30 came s60", "course was s60a30 is s60a30" } },
  { "B b:a30", "A a:s60 / B b:a30",
    { "A is s60 new s60", "B was a30 is a30", "course was a30 is s60a30 new s60" } },
  { "A a:s60 / B b:a30 / C c:u5", "A a:s60 / C c:u5",
    { "A was s60 is s60", "B was a30 gone a30", "C was u5 is u5", "course was s60a30u5 is s60u5 gone a30" } },
  /* The largest numbers */
  { "A a:s100000 b:s100000", "A a:a100000 b:a100000",
    { "A was s200000 is a200000 s→a 200000", "course was s200000 is a200000 s→a 200000" } },
};

static void
test_shifts (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoisePlan) before = read_plan (cases[i].before), after = read_plan (cases[i].after);
      g_autoptr (PoiseDiff) diff = poise_diff_new (before, after);
      guint n = poise_diff_get_n_sections (diff);
      g_autofree char *course = write_shift (diff, poise_diff_get_course (diff));

      g_test_message ("%s → %s", cases[i].before, cases[i].after);
      for (guint k = 0; k < n; k++)
        {
          g_autofree char *shift = write_shift (diff, poise_diff_get_section (diff, k));

          g_assert_cmpstr (shift, ==, cases[i].expected[k]);
        }
      g_assert_cmpstr (course, ==, cases[i].expected[n]);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/diff/shifts", test_shifts);
  return g_test_run ();
}
