/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The table of formats, and the plan as a format.
 */

#include "export/course-plan.h"
#include "export/poise-export.h"
#include "store/poise-store.h"

static const struct
{
  const char *name;
  const char *file;
  const char *found;
} finds[] = {
  { "pdf", NULL, "pdf" },
  { "PDF", NULL, "pdf" },
  { "poise.json", NULL, "poise.json" },
  { "pdf", "course.poise.json", "pdf" },
  { ".pdf", NULL, NULL },
  { "doc", NULL, NULL },
  { "doc", "course.pdf", NULL },
  { "", "course.pdf", NULL },
  { NULL, NULL, NULL },
  { NULL, "course.pdf", "pdf" },
  { NULL, "course.html", "html" },
  { NULL, "course.md", "md" },
  { NULL, "course.odt", "odt" },
  { NULL, "course.svg", "svg" },
  { NULL, "course.ICS", "ics" },
  { NULL, "course.imscc", "imscc" },
  { NULL, "course.ldj", "ldj" },
  { NULL, "course.svg.PNG", "png" },
  { NULL, "/tmp/a.b/Course.PDF", "pdf" },
  { NULL, "course.poise.json", "poise.json" },
  { NULL, "course.poise.json.pdf", "pdf" },
  { NULL, "course.json", NULL },
  { NULL, "course.pdf.bak", NULL },
  { NULL, "pdf", NULL },
  { NULL, ".pdf", NULL },
  { NULL, "", NULL },
};

static void
test_find (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (finds); i++)
    {
      const PoiseExportFormat *format = poise_export_find_format (finds[i].name, finds[i].file);

      g_test_message ("name %s, file %s", finds[i].name, finds[i].file);
      g_assert_cmpstr (format != NULL ? format->name : NULL, ==, finds[i].found);
    }
}

static void
test_table (void)
{
  guint n_formats = 0;
  const PoiseExportFormat *formats = poise_export_get_formats (&n_formats);

  g_assert_cmpuint (n_formats, >=, 2);
  for (guint i = 0; i < n_formats; i++)
    {
      g_autofree char *file = g_strconcat ("course", formats[i].suffix, NULL);

      g_assert_true (formats[i].suffix[0] == '.');
      g_assert_true (poise_export_find_format (formats[i].name, NULL) == &formats[i]);
      g_assert_true (poise_export_find_format (NULL, file) == &formats[i]);
    }
}

static void
test_plan_itself (void)
{
  const PoiseExportFormat *format = poise_export_find_format ("poise.json", NULL);
  const PoiseExportOptions options = { POISE_AUDIENCE_STUDENTS, POISE_PAPER_A4 };
  g_autoptr (PoisePlan) plan = course_plan ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = poise_export_write (format, plan, &options, &error);
  g_autoptr (PoisePlan) read = NULL;

  g_assert_no_error (error);
  read = poise_store_read (bytes, &error);
  g_assert_no_error (error);
  g_assert_true (poise_record_equal (read, plan));
}

static void
test_newer_plan_is_refused (void)
{
  const PoiseExportFormat *format = poise_export_find_format ("poise.json", NULL);
  const PoiseExportOptions options = { POISE_AUDIENCE_INSTRUCTOR, POISE_PAPER_A4 };
  g_autoptr (PoisePlan) plan = course_plan ();
  g_autoptr (PoisePlan) newer = poise_record_with_number (plan, POISE_PLAN_VERSION_MEMBER, POISE_PLAN_VERSION + 1);
  g_autoptr (GError) error = NULL;

  g_assert_null (poise_export_write (format, newer, &options, &error));
  g_assert_error (error, POISE_STORE_ERROR, POISE_STORE_ERROR_NEWER_VERSION);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/formats/find", test_find);
  g_test_add_func ("/export/formats/table", test_table);
  g_test_add_func ("/export/formats/plan-itself", test_plan_itself);
  g_test_add_func ("/export/formats/newer-plan-is-refused", test_newer_plan_is_refused);
  return g_test_run ();
}
