/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Says of each file whether the store reads it, one line each, "taken" or "refused" and where, for
 * test-schema.py, which compares that with what the schema says.
 *
 * Usage: read-plans FILE…
 */

#include "store/poise-store.h"

int
main (int argc, char *argv[])
{
  for (int i = 1; i < argc; i++)
    {
      g_autoptr (GFile) file = g_file_new_for_path (argv[i]);
      g_autoptr (GError) error = NULL;
      g_autoptr (PoisePlan) plan = poise_store_load (file, NULL, &error);

      if (plan != NULL)
        g_print ("taken\n");
      else
        g_print ("refused %s\n", poise_store_error_get_path (error));
    }
  return 0;
}
