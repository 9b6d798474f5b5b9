/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The steps of a save, by name, so that tests can stand in between: fail one with any errno, hold it up, or end the
 * process there. Without a watch a step costs a look at one pointer.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** PoiseSaverStep: what is about to be done; steps that the way taken does not need are left out. */
typedef enum
{
  POISE_SAVER_STEP_BEGIN,       /* nothing has been touched */
  POISE_SAVER_STEP_CREATE,      /* the temporary file beside */
  POISE_SAVER_STEP_FILL,        /* each piece of it */
  POISE_SAVER_STEP_OWN,         /* mode, owner, attributes */
  POISE_SAVER_STEP_SYNC,
  POISE_SAVER_STEP_CLOSE,
  POISE_SAVER_STEP_READ_BACK,
  POISE_SAVER_STEP_COMPARE,     /* with what was there */
  POISE_SAVER_STEP_RENAME,
  POISE_SAVER_STEP_SYNC_FOLDER, /* the file has its new content */
  POISE_SAVER_STEP_RESCUE,      /* the copy aside, before a file is written in place */
  POISE_SAVER_STEP_OPEN,        /* the file itself, to be written in place */
  POISE_SAVER_STEP_OVERWRITE,   /* each piece of it */
  POISE_SAVER_STEP_PROVE,       /* reading it again */
  POISE_SAVER_STEP_RELEASE,     /* the copy aside is no longer needed */
  POISE_SAVER_N_STEPS
} PoiseSaverStep;

/**
 * PoiseSaverWatch:
 *
 * Called in the thread that saves. Returns: 0 to go on, or the errno that the step fails with
 */
typedef int (*PoiseSaverWatch) (PoiseSaverStep step, gpointer data);

void poise_saver_set_watch (PoiseSaverWatch watch, gpointer data);
int poise_saver_step (PoiseSaverStep step);

G_END_DECLS
