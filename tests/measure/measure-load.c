/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Loads a plan once and prints the wall and processor time in milliseconds:
 *
 *   measure-load poise FILE       from the file to the plan: reading, fingerprint, strict scan, all checks
 *   measure-load bytes FILE       the same from bytes that are in memory already
 *   measure-load json-glib FILE   what json-glib alone takes to parse bytes in memory into its own tree
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

int
main (int argc, char *argv[])
{
  g_autoptr (GFile) file = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (PoisePlan) plan = NULL;
  g_autoptr (JsonParser) parser = NULL;
  g_autoptr (GError) error = NULL;
  double wall, processor;

  if (argc != 3)
    {
      g_printerr ("Usage: measure-load poise|bytes|json-glib FILE\n");
      return 2;
    }
  file = g_file_new_for_commandline_arg (argv[2]);
  bytes = read_bytes (file); /* also warms the system's cache for those that read again */
  parser = json_parser_new ();

  wall = milliseconds (CLOCK_MONOTONIC);
  processor = milliseconds (CLOCK_PROCESS_CPUTIME_ID);
  if (g_str_equal (argv[1], "poise"))
    plan = poise_store_load (file, NULL, &error);
  else if (g_str_equal (argv[1], "bytes"))
    plan = poise_store_read (bytes, &error);
  else
    json_parser_load_from_data (parser, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &error);
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
