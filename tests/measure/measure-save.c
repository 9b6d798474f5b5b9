/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Saves the same 200 kB over the same file in four ways, in turns, and prints the median of each in milliseconds:
 *
 *   bytes    Poise, as it saves an export: synced, read back, compared with what was there, renamed, folder synced
 *   plan     Poise, as it saves a plan: made into bytes, all that, and parsed before the rename
 *   durable  g_file_set_contents_full() made to sync (G_FILE_SET_CONTENTS_DURABLE)
 *   plain    g_file_set_contents_full() as g_file_set_contents() calls it
 *
 * Usage: measure-save FOLDER [RUNS]
 */

#include "common/large-plan.h"
#include "store/poise-saver.h"

#include <stdlib.h>

#define N_ACTIVITIES 790
#define N_WAYS 4

static const char *const names[N_WAYS] = { "bytes", "plan", "durable", "plain" };

/* What is saved, and what the file was when it was saved last, as a window knows it */
typedef struct
{
  PoisePlan *plan;
  GBytes *bytes;
  char *paths[N_WAYS];
  PoiseFingerprint known[N_WAYS];
} Work;

static void
set_contents (const Work *work, int way, GFileSetContentsFlags flags)
{
  gsize length;
  const char *text = g_bytes_get_data (work->bytes, &length);
  g_autoptr (GError) error = NULL;

  if (!g_file_set_contents_full (work->paths[way], text, length, flags, 0644, &error))
    g_error ("%s", error->message);
}

static void
save (Work *work, int way, gboolean is_first)
{
  g_autoptr (GFile) file = g_file_new_for_path (work->paths[way]);
  PoiseFingerprint *known = &work->known[way];
  g_autoptr (GError) error = NULL;

  if (way == 0)
    poise_store_save_bytes (work->bytes, file, is_first ? NULL : known, known, &error);
  else if (way == 1)
    poise_store_save (work->plan, file, is_first ? NULL : known, known, &error);
  else
    set_contents (work, way,
                  way == 2 ? G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE
                           : G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_ONLY_EXISTING);
  if (error != NULL)
    g_error ("%s", error->message);
}

static int
compare (gconstpointer a, gconstpointer b)
{
  double left = *(const double *) a, right = *(const double *) b;

  return (left > right) - (left < right);
}

static void
measure (Work *work, guint n_runs)
{
  double *times[N_WAYS];

  for (int way = 0; way < N_WAYS; way++)
    {
      times[way] = g_new (double, n_runs);
      save (work, way, TRUE);
    }
  for (guint run = 0; run < n_runs; run++)
    for (int way = 0; way < N_WAYS; way++)
      {
        gint64 begin = g_get_monotonic_time ();

        save (work, way, FALSE);
        times[way][run] = (g_get_monotonic_time () - begin) / 1e3;
      }
  for (int way = 0; way < N_WAYS; way++)
    {
      qsort (times[way], n_runs, sizeof (double), compare);
      g_print ("%s%s %.3f", way > 0 ? " " : "", names[way], times[way][n_runs / 2]);
      g_free (times[way]);
    }
  g_print (" size %" G_GSIZE_FORMAT "\n", g_bytes_get_size (work->bytes));
}

int
main (int argc, char *argv[])
{
  Work work = { 0 };

  if (argc < 2 || argc > 3)
    {
      g_printerr ("Usage: measure-save FOLDER [RUNS]\n");
      return 2;
    }
  work.plan = large_plan (15, N_ACTIVITIES);
  work.bytes = poise_store_write (work.plan, NULL);
  for (int way = 0; way < N_WAYS; way++)
    {
      g_autofree char *name = g_strconcat (names[way], ".poise.json", NULL);

      work.paths[way] = g_build_filename (argv[1], name, NULL);
    }
  measure (&work, argc == 3 ? atoi (argv[2]) : 101);
  for (int way = 0; way < N_WAYS; way++)
    g_free (work.paths[way]);
  g_bytes_unref (work.bytes);
  poise_plan_unref (work.plan);
  return 0;
}
