/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Written anew ten times a second at most: a terminal takes longer for a line than some plans do.
 */

#include "cli/poise-cli-progress.h"

#include "words/poise-words-cli.h"
#include "words/poise-words-review.h"

#include <string.h>
#include <unistd.h>

#define INTERVAL (G_USEC_PER_SEC / 10)
#define ERASE "\r\033[K" /* back to the beginning of the line, and nothing on it */

/* Reading a file that takes less time is not told of. */
#define READING_PAUSE (G_USEC_PER_SEC * 3 / 10)

struct _PoiseCliProgress
{
  gboolean is_reading;
  goffset read; /* bytes, while it is reading */
  goffset size; /* or -1 */
  guint n_done;
  guint n_files;
  gint64 shown_at;
  gboolean can_show;
  gboolean is_shown;
};

static gboolean
is_for_somebody (void)
{
  const char *terminal = g_getenv ("TERM");
  pid_t foreground = tcgetpgrp (STDERR_FILENO);

  return isatty (STDERR_FILENO) && terminal != NULL && strcmp (terminal, "dumb") != 0 &&
         (foreground == -1 || foreground == getpgrp ());
}

static void
show (PoiseCliProgress *progress)
{
  g_autofree char *line = progress->is_reading ? poise_words_reading_progress (progress->read, progress->size)
                                               : poise_words_cli_progress (progress->n_done, progress->n_files);

  g_printerr (ERASE "%s", line);
  progress->is_shown = TRUE;
  progress->shown_at = g_get_monotonic_time ();
}

/**
 * poise_cli_progress_new:
 * @n_files: how many files there are
 *
 * Returns: (transfer full): the line, shown where it can be
 */
PoiseCliProgress *
poise_cli_progress_new (guint n_files)
{
  PoiseCliProgress *progress = g_new0 (PoiseCliProgress, 1);

  progress->n_files = n_files;
  progress->can_show = n_files > 1 && is_for_somebody ();
  if (progress->can_show)
    show (progress);
  return progress;
}

/** poise_cli_progress_new_for_reading: Returns: (transfer full): the line for one file; shown once that takes a moment */
PoiseCliProgress *
poise_cli_progress_new_for_reading (void)
{
  PoiseCliProgress *progress = g_new0 (PoiseCliProgress, 1);

  progress->is_reading = TRUE;
  progress->can_show = is_for_somebody ();
  progress->shown_at = g_get_monotonic_time () + READING_PAUSE - INTERVAL;
  return progress;
}

/** poise_cli_progress_read: @done bytes of @size have been read; @size is -1 where nobody knows */
void
poise_cli_progress_read (PoiseCliProgress *progress, goffset done, goffset size)
{
  progress->read = done;
  progress->size = size;
  if (progress->can_show && g_get_monotonic_time () - progress->shown_at >= INTERVAL)
    show (progress);
}

/** poise_cli_progress_free: takes the line away */
void
poise_cli_progress_free (PoiseCliProgress *progress)
{
  if (progress == NULL)
    return;
  poise_cli_progress_hide (progress);
  g_free (progress);
}

/** poise_cli_progress_hide: makes room for a message; the line comes back with the next file */
void
poise_cli_progress_hide (PoiseCliProgress *progress)
{
  if (progress->is_shown)
    g_printerr (ERASE);
  progress->is_shown = FALSE;
}

/** poise_cli_progress_advance: one file more is done */
void
poise_cli_progress_advance (PoiseCliProgress *progress)
{
  progress->n_done++;
  if (progress->can_show && (!progress->is_shown || g_get_monotonic_time () - progress->shown_at >= INTERVAL))
    show (progress);
}
