/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Says of each list of tools whether the store reads it, one line each, "taken" or "refused" and where, for
 * test-tools.py, which compares that with what the schema says. What is taken is written anew over the file.
 *
 * Usage: read-tools FILE…
 */

#include "store/poise-tool-file.h"

int
main (int argc, char *argv[])
{
  for (int i = 1; i < argc; i++)
    {
      g_autoptr (GFile) file = g_file_new_for_path (argv[i]);
      g_autoptr (GError) error = NULL;
      g_autoptr (PoiseToolList) list = poise_tool_file_load (file, NULL, NULL, &error);

      if (list != NULL && poise_tool_file_save (list, file, NULL, NULL, &error))
        g_print ("taken\n");
      else
        g_print ("refused %s\n", poise_store_error_get_path (error));
    }
  return 0;
}
