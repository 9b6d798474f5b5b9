/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Runs poise-cli in a worker thread.
 *
 * The plan is given as a file in memory that no folder names, not through a pipe: a program that ends before
 * it has read everything is then heard out, instead of breaking the pipe.
 */

#include "gui/export/poise-export-run.h"

#include "gui/export/poise-export-arguments.h"
#include "store/poise-store.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

/* What a program that goes wrong says may be endless. */
#define LONGEST_MESSAGE 4000 /* bytes */

typedef struct
{
  char *cli;
  PoisePlan *plan;
  const PoiseExportFormat *format;
  PoiseExportOptions options;
  char *language; /* (nullable) */
} Run;

G_DEFINE_QUARK (poise-export-run-error-quark, poise_export_run_error)

static void
run_free (Run *run)
{
  g_free (run->cli);
  poise_plan_unref (run->plan);
  g_free (run->language);
  g_free (run);
}

static gboolean
fail_with_errno (int fd, GError **error)
{
  int code = errno;

  g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (code), g_strerror (code));
  if (fd >= 0)
    close (fd);
  return FALSE;
}

/* A file descriptor at the beginning of @bytes. */
static gboolean
bytes_to_fd (GBytes *bytes, int *fd, GError **error)
{
  gsize size, written = 0;
  const char *data = g_bytes_get_data (bytes, &size);

  *fd = memfd_create ("plan", MFD_CLOEXEC);
  if (*fd < 0)
    return fail_with_errno (-1, error);
  while (written < size)
    {
      gssize n = write (*fd, data + written, size - written);

      if (n < 0 && errno != EINTR)
        return fail_with_errno (*fd, error);
      written += MAX (n, 0);
    }
  if (lseek (*fd, 0, SEEK_SET) != 0)
    return fail_with_errno (*fd, error);
  return TRUE;
}

/* The program, then what it is told */
static GStrv
make_command (const Run *run)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) arguments = poise_export_arguments (run->format, &run->options, run->language);

  g_strv_builder_add (builder, run->cli);
  g_strv_builder_addv (builder, (const char **) arguments);
  return g_strv_builder_end (builder);
}

/* What poise-cli said, or that it said nothing. */
static char *
read_message (GBytes *said)
{
  gsize size;
  const char *data = g_bytes_get_data (said, &size);
  g_autofree char *message = g_utf8_make_valid (data ? data : "", MIN (size, LONGEST_MESSAGE));

  g_strstrip (message);
  return *message ? g_steal_pointer (&message) : g_strdup (_ ("The program that makes the file gave no reason."));
}

static gboolean
check_end (GSubprocess *process, GBytes *said, GError **error)
{
  if (!g_subprocess_get_if_exited (process))
    {
      g_set_error_literal (error, POISE_EXPORT_RUN_ERROR, POISE_EXPORT_RUN_ERROR_CRASHED,
                           _ ("The program that makes the file ended unexpectedly. The plan is unharmed."));
      return FALSE;
    }
  if (g_subprocess_get_exit_status (process) != 0)
    {
      g_autofree char *message = read_message (said);

      g_set_error_literal (error, POISE_EXPORT_RUN_ERROR, POISE_EXPORT_RUN_ERROR_REFUSED, message);
      return FALSE;
    }
  return TRUE;
}

static GBytes *
communicate (const Run *run, int fd, GCancellable *cancellable, GError **error)
{
  g_autoptr (GSubprocessLauncher) launcher
      = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_auto (GStrv) command = make_command (run);
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GBytes) made = NULL;
  g_autoptr (GBytes) said = NULL;

  g_subprocess_launcher_take_stdin_fd (launcher, fd);
  process = g_subprocess_launcher_spawnv (launcher, (const char *const *) command, error);
  if (!process)
    return NULL;
  if (!g_subprocess_communicate (process, NULL, cancellable, &made, &said, error))
    {
      g_subprocess_force_exit (process);
      g_subprocess_wait (process, NULL, NULL);
      return NULL;
    }
  return check_end (process, said, error) ? g_steal_pointer (&made) : NULL;
}

static void
run_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  const Run *run = data;
  GError *error = NULL;
  g_autoptr (GBytes) bytes = poise_store_write (run->plan, &error);
  GBytes *made = NULL;
  int fd;

  if (bytes && bytes_to_fd (bytes, &fd, &error))
    made = communicate (run, fd, cancellable, &error);
  if (made)
    g_task_return_pointer (task, made, (GDestroyNotify)g_bytes_unref);
  else
    g_task_return_error (task, error);
}

/**
 * poise_export_run_async:
 * @cli: the path of poise-cli
 * @plan: what to export
 * @format: as what
 * @options: of @format
 * @language: (nullable): a BCP 47 tag; %NULL for that of the window
 * @cancellable: ends poise-cli too
 *
 * Makes a file without blocking.
 */
void
poise_export_run_async (const char *cli,
                        PoisePlan *plan,
                        const PoiseExportFormat *format,
                        const PoiseExportOptions *options,
                        const char *language,
                        GCancellable *cancellable,
                        GAsyncReadyCallback callback,
                        gpointer data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);
  Run *run = g_new0 (Run, 1);

  run->cli = g_strdup (cli);
  run->plan = poise_plan_ref (plan);
  run->format = format;
  run->options = *options;
  run->language = g_strdup (language);
  g_task_set_source_tag (task, poise_export_run_async);
  g_task_set_task_data (task, run, (GDestroyNotify)run_free);
  g_task_run_in_thread (task, run_in_thread);
}

/**
 * poise_export_run_finish:
 *
 * Returns: (transfer full): the bytes of the file; else an error of #PoiseExportRunError, of the store where
 *   the plan cannot be written, or of GIO where poise-cli cannot be started
 */
GBytes *
poise_export_run_finish (GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);
  return g_task_propagate_pointer (G_TASK (result), error);
}
