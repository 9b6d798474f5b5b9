/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Does one pure part of Poise with a plan and prints the wall and processor time of doing it once, in milliseconds:
 *
 *   measure-pure PART PLAN.poise.json [TIMES]      the medians of so many times, after one to warm up
 *
 * The parts are those of the table below. What a profiler counts for one time more is what doing it once costs.
 */

#include "advisor/poise-findings.h"
#include "balance/poise-balance.h"
#include "balance/poise-series.h"
#include "core/poise-edit.h"
#include "store/poise-scan.h"
#include "store/poise-store.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

/* What a part may work on, and what stays of it for the next time. */
typedef struct
{
  GBytes *bytes;
  PoisePlan *plan;
  PoiseCatalogue *catalogue;
  PoiseBalance *balance;
  PoiseFindings *findings;
  guint n_edits;
} Ground;

typedef struct
{
  const char *name;
  void (*work) (Ground *ground);
} Part;

static void
scan (Ground *ground)
{
  gsize length;
  const char *text = g_bytes_get_data (ground->bytes, &length);

  poise_scan_free (poise_scan_new (text, length, NULL));
}

static void
read_plan (Ground *ground)
{
  poise_plan_unref (poise_store_read (ground->bytes, NULL));
}

static void
write_plan (Ground *ground)
{
  g_bytes_unref (poise_store_write (ground->plan, NULL));
}

static void
count (Ground *ground)
{
  poise_balance_unref (poise_balance_new (ground->plan));
}

static void
advise (Ground *ground)
{
  poise_findings_unref (poise_findings_new (ground->plan, ground->catalogue));
}

static PoisePlan *
edit (Ground *ground)
{
  guint n_sections = poise_plan_n_sections (ground->plan);
  guint section = ground->n_edits * 31 % n_sections;
  guint n = poise_section_n_activities (poise_plan_get_section (ground->plan, section));
  PoisePlace place = { section, ground->n_edits * 17 % n };
  const PoiseActivity *old = poise_plan_get_activity (ground->plan, place);
  g_autoptr (PoiseActivity) activity
      = poise_record_with_number (old, POISE_ACTIVITY_MINUTES, (old->minutes + 1) % 200 + 1);

  ground->n_edits++;
  return poise_edit_replace_activity (ground->plan, place, activity);
}

/* One edit, elsewhere each time, until the balance, what charts show and the advice are right again. */
static void
follow (Ground *ground)
{
  static const PoiseSeriesKind kinds[]
      = { POISE_SERIES_COURSE, POISE_SERIES_SECTIONS, POISE_SERIES_PURPOSES, POISE_SERIES_LEARNING_TYPES };
  PoisePlan *plan = edit (ground);
  PoiseBalance *balance = poise_balance_follow (ground->balance, plan);
  PoiseFindings *findings = poise_findings_follow (ground->findings, plan);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    poise_series_unref (poise_series_new (balance, kinds[i], FALSE, POISE_SERIES_ALL));
  poise_findings_unref (ground->findings);
  poise_balance_unref (ground->balance);
  poise_plan_unref (ground->plan);
  ground->plan = plan;
  ground->balance = balance;
  ground->findings = findings;
}

static const Part parts[] = {
  { "scan", scan },     { "read", read_plan }, { "write", write_plan },
  { "balance", count }, { "advice", advise },  { "edit", follow },
};

/* ---- Measuring ---- */

static double
milliseconds (clockid_t clock)
{
  struct timespec time;

  clock_gettime (clock, &time);
  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

static int
compare (gconstpointer a, gconstpointer b)
{
  double left = *(const double *)a, right = *(const double *)b;

  return (left > right) - (left < right);
}

static void
measure (const Part *part, Ground *ground, guint n_times)
{
  g_autofree double *wall = g_new (double, n_times);
  g_autofree double *processor = g_new (double, n_times);

  part->work (ground);
  for (guint i = 0; i < n_times; i++)
    {
      wall[i] = milliseconds (CLOCK_MONOTONIC);
      processor[i] = milliseconds (CLOCK_PROCESS_CPUTIME_ID);
      part->work (ground);
      processor[i] = milliseconds (CLOCK_PROCESS_CPUTIME_ID) - processor[i];
      wall[i] = milliseconds (CLOCK_MONOTONIC) - wall[i];
    }
  qsort (wall, n_times, sizeof (double), compare);
  qsort (processor, n_times, sizeof (double), compare);
  g_print ("wall %.6f cpu %.6f\n", wall[n_times / 2], processor[n_times / 2]);
}

static const Part *
find_part (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (strcmp (name, parts[i].name) == 0)
      return &parts[i];
  return NULL;
}

static void
prepare (Ground *ground, const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  ground->bytes = g_file_load_bytes (file, NULL, NULL, &error);
  if (ground->bytes != NULL)
    ground->plan = poise_store_read (ground->bytes, &error);
  ground->catalogue = error == NULL ? poise_store_load_catalogue (&error) : NULL;
  if (error != NULL)
    g_error ("%s", error->message);
  ground->balance = poise_balance_new (ground->plan);
  ground->findings = poise_findings_new (ground->plan, ground->catalogue);
}

int
main (int argc, char *argv[])
{
  const Part *part = argc == 3 || argc == 4 ? find_part (argv[1]) : NULL;
  Ground ground = { 0 };

  if (part == NULL)
    {
      g_printerr ("Usage: measure-pure scan|read|write|balance|advice|edit PLAN.poise.json [TIMES]\n");
      return 2;
    }
  prepare (&ground, argv[2]);
  measure (part, &ground, argc == 4 ? MAX (1, atoi (argv[3])) : 1);
  poise_findings_unref (ground.findings);
  poise_balance_unref (ground.balance);
  poise_catalogue_unref (ground.catalogue);
  poise_plan_unref (ground.plan);
  g_bytes_unref (ground.bytes);
  return 0;
}
