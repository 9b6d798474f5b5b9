/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Loads a plan once and prints the wall and processor time in milliseconds:
 *
 *   measure-load poise FILE       from the file to the plan: reading, fingerprint, strict scan, all checks
 *   measure-load bytes FILE       the same from bytes that are in memory already
 *   measure-load json-glib FILE…  what json-glib alone takes to parse bytes in memory into its own trees
 *
 * One process measures once, so that no run finds what another one left in memory.
 */

#include "store/poise-store.h"

#include <json-glib/json-glib.h>
#include <time.h>

static double
milliseconds (clockid_t clock)
{
  struct timespec time;

  clock_gettime (clock, &time);
  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

static GBytes *
read_bytes (GFile *file)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes = g_file_load_bytes (file, NULL, NULL, &error);

  if (bytes == NULL)
    g_error ("%s", error->message);
  return bytes;
}

/* One after another, as a program would that looks at each and goes on. */
static void
parse (GPtrArray *contents, GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new ();

  for (guint i = 0; i < contents->len; i++)
    {
      GBytes *bytes = g_ptr_array_index (contents, i);

      if (!json_parser_load_from_data (parser, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), error))
        return;
      if (i + 1 == contents->len)
        (void)g_steal_pointer (&parser); /* as the plan, the last tree is not freed */
    }
}

static GPtrArray *
read_all (char **paths)
{
  GPtrArray *contents = g_ptr_array_new_with_free_func ((GDestroyNotify)g_bytes_unref);

  for (; *paths != NULL; paths++)
    {
      g_autoptr (GFile) file = g_file_new_for_commandline_arg (*paths);

      g_ptr_array_add (contents, read_bytes (file)); /* also warms the system's cache for those that read again */
    }
  return contents;
}

int
main (int argc, char *argv[])
{
  g_autoptr (GFile) file = NULL;
  g_autoptr (GPtrArray) contents = NULL;
  g_autoptr (PoisePlan) plan = NULL;
  g_autoptr (GError) error = NULL;
  double wall, processor;

  if (argc < 3 || (argc > 3 && !g_str_equal (argv[1], "json-glib")))
    {
      g_printerr ("Usage: measure-load poise|bytes FILE, measure-load json-glib FILE…\n");
      return 2;
    }
  file = g_file_new_for_commandline_arg (argv[2]);
  contents = read_all (argv + 2);

  wall = milliseconds (CLOCK_MONOTONIC);
  processor = milliseconds (CLOCK_PROCESS_CPUTIME_ID);
  if (g_str_equal (argv[1], "poise"))
    plan = poise_store_load (file, NULL, &error);
  else if (g_str_equal (argv[1], "bytes"))
    plan = poise_store_read (g_ptr_array_index (contents, 0), &error);
  else
    parse (contents, &error);
  processor = milliseconds (CLOCK_PROCESS_CPUTIME_ID) - processor;
  wall = milliseconds (CLOCK_MONOTONIC) - wall;
  if (error != NULL)
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }
  g_print ("wall %.3f cpu %.3f\n", wall, processor);
  return 0;
}
