/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What /proc says of processes.
 */

#include "store/poise-process.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* In the 22nd field of its line, counted from 1; the second is a name in parentheses that may hold anything. */
static guint64
read_start (gint64 pid)
{
  g_autofree char *path = g_strdup_printf ("/proc/%" G_GINT64_FORMAT "/stat", pid);
  g_autofree char *line = NULL;
  g_auto (GStrv) fields = NULL;
  const char *after_name;

  if (!g_file_get_contents (path, &line, NULL, NULL) || (after_name = strrchr (line, ')')) == NULL)
    return 0;
  fields = g_strsplit (after_name, " ", -1);
  return g_strv_length (fields) > 20 ? g_ascii_strtoull (fields[20], NULL, 10) : 0;
}

static void
read_boot (char boot[37])
{
  g_autofree char *text = NULL;

  boot[0] = '\0';
  if (g_file_get_contents ("/proc/sys/kernel/random/boot_id", &text, NULL, NULL))
    g_strlcpy (boot, g_strstrip (text), 37);
}

/** poise_process_get_own: @process: (out caller-allocates): this process */
void
poise_process_get_own (PoiseProcess *process)
{
  process->pid = getpid ();
  process->start = read_start (process->pid);
  read_boot (process->boot);
}

/**
 * poise_process_is_alive:
 *
 * Returns: whether it may still run. In doubt it does
 */
gboolean
poise_process_is_alive (const PoiseProcess *process)
{
  char boot[37];
  guint64 start;

  if (process->pid <= 0)
    return FALSE;
  read_boot (boot);
  if (boot[0] != '\0' && process->boot[0] != '\0' && strcmp (boot, process->boot) != 0)
    return FALSE;
  if (kill ((pid_t)process->pid, 0) != 0 && errno == ESRCH)
    return FALSE;
  start = read_start (process->pid);
  return start == 0 || process->start == 0 || start == process->start;
}

/** poise_process_print: Returns: (transfer full): @process in letters, digits and hyphens */
char *
poise_process_print (const PoiseProcess *process)
{
  return g_strdup_printf ("%" G_GINT64_FORMAT "-%" G_GUINT64_FORMAT "-%s", process->pid, process->start, process->boot);
}

/**
 * poise_process_parse:
 * @text: what poise_process_print() wrote, or anything
 * @process: (out caller-allocates): what it says
 *
 * Returns: whether it says a process
 */
gboolean
poise_process_parse (const char *text, PoiseProcess *process)
{
  g_auto (GStrv) parts = g_strsplit (text, "-", 3);

  memset (process, 0, sizeof *process);
  if (g_strv_length (parts) != 3 || strlen (parts[2]) >= sizeof process->boot
      || !g_ascii_string_to_signed (parts[0], 10, 0, G_MAXINT32, &process->pid, NULL)
      || !g_ascii_string_to_unsigned (parts[1], 10, 0, G_MAXUINT64, &process->start, NULL))
    return FALSE;
  g_strlcpy (process->boot, parts[2], sizeof process->boot);
  return TRUE;
}
