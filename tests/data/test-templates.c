/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What Poise carries with it can be opened, and stands in the tree as Poise itself would write it: saving the
 * sample course unchanged changes nothing.
 */

#include "core/poise-date.h"
#include "store/poise-store.h"

#include <string.h>

static char *
templates_folder (void)
{
  return g_test_build_filename (G_TEST_DIST, "..", "data", "templates", NULL);
}

static char *
template_id (const char *file_name)
{
  g_assert_true (g_str_has_suffix (file_name, ".poise.json"));
  return g_strndup (file_name, strlen (file_name) - strlen (".poise.json"));
}

static void
check_template (const char *folder, const char *file_name)
{
  g_autofree char *path = g_build_filename (folder, file_name, NULL);
  g_autofree char *id = template_id (file_name);
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (PoisePlan) plan = poise_store_load_template (id, &error);
  g_autoptr (GBytes) written = NULL;
  gsize length;

  g_assert_no_error (error);
  g_assert_cmpint (plan->version, ==, POISE_PLAN_VERSION);
  g_assert_true (g_file_get_contents (path, &contents, &length, NULL));
  written = poise_store_write (plan, &error);
  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (written, NULL), g_bytes_get_size (written), contents, length);
}

static void
test_templates_are_written_as_they_stand (void)
{
  g_autofree char *folder = templates_folder ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) files = g_dir_open (folder, 0, &error);
  const char *file_name;
  int n_templates = 0;

  g_assert_no_error (error);
  while ((file_name = g_dir_read_name (files)) != NULL)
    {
      if (*file_name == '.') /* somebody has it open */
        continue;
      check_template (folder, file_name);
      n_templates++;
    }
  g_assert_cmpint (n_templates, >=, 8);
}

static void
test_no_such_template (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PoisePlan) plan = poise_store_load_template ("no-such", &error);

  g_assert_null (plan);
  g_assert_error (error, POISE_STORE_ERROR, POISE_STORE_ERROR_READ);
}

/* The days that follow from the plan are those that the sample's dates were written for. */
static void
test_sample_days (void)
{
  static const char *const first_days[]
      = { "2027-01-11", "2027-01-18", "2027-01-25", "2027-02-01", "2027-02-08",
          "2027-02-22", "2027-03-01", "2027-03-08", "2027-03-15", "2027-03-22" };
  g_autoptr (PoisePlan) plan = poise_store_load_template ("sample", NULL);

  g_assert_cmpuint (poise_plan_n_sections (plan), ==, G_N_ELEMENTS (first_days));
  for (guint i = 0; i < G_N_ELEMENTS (first_days); i++)
    {
      g_autofree char *first_day = NULL;
      GDate first, last;

      g_assert_true (poise_plan_get_section_days (plan, i, &first, &last));
      first_day = poise_date_format (&first);
      g_assert_cmpstr (first_day, ==, first_days[i]);
      g_assert_cmpint (g_date_days_between (&first, &last), ==, 6);
    }
}

static void
test_catalogue_knows_the_tools_of_the_sample (void)
{
  g_autoptr (PoiseCatalogue) catalogue = poise_store_load_catalogue (NULL);
  g_autoptr (PoisePlan) plan = poise_store_load_template ("sample", NULL);
  guint n_tools = 0;

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    for (guint k = 0; k < poise_section_n_activities (poise_plan_get_section (plan, i)); k++)
      {
        PoiseActivity *activity = poise_plan_get_activity (plan, (PoisePlace){ i, k });

        for (guint j = 0; j < poise_list_length (activity->tools); j++, n_tools++)
          {
            const char *id = g_ptr_array_index (activity->tools, j);

            g_assert_true (poise_catalogue_find (catalogue, id) != NULL
                           || poise_plan_find_tool (plan, id) != NULL);
          }
      }
  g_assert_cmpuint (n_tools, >, 40);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/data/templates/written-as-they-stand", test_templates_are_written_as_they_stand);
  g_test_add_func ("/data/templates/no-such", test_no_such_template);
  g_test_add_func ("/data/templates/sample-days", test_sample_days);
  g_test_add_func ("/data/templates/catalogue-knows-the-tools", test_catalogue_knows_the_tools_of_the_sample);
  return g_test_run ();
}
