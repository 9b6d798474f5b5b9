/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Documents say when things are, and when nothing is: days without class, and the zones of live sessions.
 */

#include "export/course-plan.h"
#include "export/pdf-tools.h"

#include <string.h>

static char *
get_letters (const PdfFile *file)
{
  g_autofree char *structure = pdf_structure (file);

  return pdf_structure_letters (structure);
}

/* Whether @text is there @n_times, however its lines were broken */
static void
assert_stands (const char *letters, const char *text, guint n_times)
{
  g_autofree char *wanted = pdf_letters (text);
  g_auto (GStrv) parts = g_strsplit (letters, wanted, -1);

  g_test_message ("%s", text);
  g_assert_cmpuint (g_strv_length (parts), ==, n_times + 1);
}

/* Sections from 11, 18 and 25 January. Each break stands once, for both audiences, where it falls. */
static void
test_breaks (void)
{
  static const char *const breaks[][3] = {
    { "2027-02-01", "2027-02-07", "Winter break" },   /* after the last section */
    { "2027-01-20", "2027-01-20", "Founders’ Day" },  /* in the second */
    { "2027-01-04", "2027-01-08", NULL },             /* before the first */
    { "2027-01-28", "2027-01-26", "Turned around" },  /* in the third */
    { NULL, "2027-01-13", "One date" },               /* in the first */
    { NULL, NULL, "Some day" },
    { NULL, NULL, NULL },
  };
  static const char *const in_order[] = {
    "Academic Writing", "No class: 4–8 Jan", "No class: Some day", "Judge whether a source", "Getting to know each other",
    "No class: Wed, 13 Jan, One date", "Welcome round", "Critical reading", "No class: Wed, 20 Jan, Founders’ Day",
    "Plan the group project", "No class: 26–28 Jan, Turned around", "Hand in the essay", "No class: 1–7 Feb, Winter break",
  };
  g_autoptr (PoisePlan) plain = course_plan ();
  g_autoptr (PoisePlan) plan = plan_with_breaks (plain, breaks, G_N_ELEMENTS (breaks));

  if (!pdf_tools_found ())
    return;
  for (int audience = POISE_AUDIENCE_INSTRUCTOR; audience <= POISE_AUDIENCE_STUDENTS; audience++)
    {
      g_autoptr (PdfFile) file = pdf_export (plan, audience, POISE_PAPER_A4);
      g_autofree char *letters = get_letters (file);
      const char *at = letters;

      assert_stands (letters, "No class:", 6);
      for (guint i = 0; i < G_N_ELEMENTS (in_order); i++)
        {
          g_autofree char *wanted = pdf_letters (in_order[i]);

          g_test_message ("%s", in_order[i]);
          at = strstr (at, wanted);
          g_assert_nonnull (at);
        }
    }
}

/* The title block names the zone of the usual slot; a session in another one names its own, but not beside a day. */
static void
test_zones (void)
{
  static const char *const sessions[][2] = { { "2027-01-11T10:00", "Europe/Stockholm" },
                                             { "2027-01-12T10:00", "America/Lima" },
                                             { "2027-01-13", "Asia/Tokyo" } };
  static const char *const shown[] = { "Mon, 11 Jan, 10:00", "Tue, 12 Jan, 10:00 (America/Lima)", "Wed, 13 Jan" };
  g_autoptr (PoisePlan) plain = course_plan ();
  g_autoptr (PoiseActivity) activity = activity_of ("Meet", POISE_MODE_SYNCHRONOUS, 60, NULL);
  g_autoptr (GPtrArray) schedule = poise_records_new ();
  GPtrArray *activities = poise_records_new (), *sections = poise_records_new ();
  g_autoptr (PoisePlan) plan = NULL;
  g_autoptr (PdfFile) file = NULL;
  g_autofree char *letters = NULL;

  if (!pdf_tools_found ())
    return;
  for (guint i = 0; i < G_N_ELEMENTS (sessions); i++)
    {
      PoiseSession *session = poise_record_new (&poise_session_type);

      poise_record_put_text (session, POISE_SESSION_START, sessions[i][0]);
      poise_record_put_text (session, POISE_SESSION_ZONE, sessions[i][1]);
      g_ptr_array_add (schedule, poise_record_seal (session));
    }
  g_ptr_array_add (activities, poise_record_with_list (activity, POISE_ACTIVITY_SCHEDULE, schedule));
  g_ptr_array_add (sections, section_of ("Only", NULL, activities));
  plan = poise_record_with_list (plain, POISE_PLAN_SECTIONS, sections);
  g_ptr_array_unref (sections);
  file = pdf_export (plan, POISE_AUDIENCE_STUDENTS, POISE_PAPER_A4);
  letters = get_letters (file);
  for (guint i = 0; i < G_N_ELEMENTS (shown); i++)
    assert_stands (letters, shown[i], 1);
  assert_stands (letters, "Stockholm", 1);
  assert_stands (letters, "Tokyo", 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/pdf-dates/breaks", test_breaks);
  g_test_add_func ("/export/pdf-dates/zones", test_zones);
  return g_test_run ();
}
