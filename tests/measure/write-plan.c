/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Writes a large plan for measuring, and if asked the same activities as a table for a spreadsheet.
 *
 * Usage: write-plan SECTIONS ACTIVITIES PLAN.poise.json [TABLE.csv]
 */

#include "common/large-plan.h"
#include "store/poise-store.h"

#include <stdlib.h>

/* No text of a large plan has a comma or a quotation mark. */
static void
append_activity (GString *table, const PoiseSection *section, const PoiseActivity *activity)
{
  g_string_append_printf (table, "%s,%s,%s,%s,%d,", section->title, activity->title,
                          poise_terms_name (&poise_modes, activity->mode) ?: "",
                          poise_terms_name (&poise_purposes, activity->purpose) ?: "", activity->minutes);
  for (guint i = 0; activity->tools != NULL && i < activity->tools->len; i++)
    g_string_append (table, g_ptr_array_index (activity->tools, i));
  g_string_append_c (table, '\n');
}

static char *
make_table (const PoisePlan *plan)
{
  GString *table = g_string_new ("Section,Title,Mode,Purpose,Minutes,Tools\n");

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);

      for (guint k = 0; k < poise_section_n_activities (section); k++)
        append_activity (table, section, poise_section_get_activity (section, k));
    }
  return g_string_free (table, FALSE);
}

int
main (int argc, char *argv[])
{
  g_autoptr (PoisePlan) plan = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;

  if (argc < 4 || argc > 5)
    {
      g_printerr ("Usage: write-plan SECTIONS ACTIVITIES PLAN.poise.json [TABLE.csv]\n");
      return 2;
    }
  plan = large_plan (atoi (argv[1]), atoi (argv[2]));
  bytes = poise_store_write (plan, &error);
  if (bytes == NULL
      || !g_file_set_contents (argv[3], g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  if (argc == 5)
    {
      g_autofree char *table = make_table (plan);

      if (!g_file_set_contents (argv[4], table, -1, &error))
        {
          g_printerr ("%s\n", error->message);
          return 1;
        }
    }
  return 0;
}
