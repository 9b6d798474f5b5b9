/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Writes random plans into a folder, one file each, for test-schema.py, which validates what our writer makes.
 *
 * Usage: random-plans FOLDER NUMBER
 */

#include "common/random-plan.h"
#include "store/poise-store.h"

#include <stdlib.h>

int
main (int argc, char *argv[])
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20270111);

  g_assert (argc == 3);
  for (int i = 0; i < atoi (argv[2]); i++)
    {
      g_autoptr (PoisePlan) plan = random_plan (random, 4, 5);
      g_autofree char *path = g_strdup_printf ("%s/%d.poise.json", argv[1], i);
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) bytes = poise_store_write (plan, &error);

      g_assert_no_error (error);
      g_file_set_contents (path, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &error);
      g_assert_no_error (error);
    }
  return 0;
}
