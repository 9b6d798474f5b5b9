/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Who watches, if anybody does. It is set while nothing is being saved.
 */

#include "store/poise-saver-step.h"

static struct
{
  PoiseSaverWatch watch;
  gpointer data;
} watching;

/**
 * poise_saver_set_watch:
 * @watch: (nullable): called before each step of every save from now on, for tests alone
 * @data: for @watch
 */
void
poise_saver_set_watch (PoiseSaverWatch watch, gpointer data)
{
  watching.watch = watch;
  watching.data = data;
}

/** poise_saver_step: Tells that @step comes. Returns: 0, or the errno that it is to fail with */
int
poise_saver_step (PoiseSaverStep step)
{
  return G_LIKELY (watching.watch == NULL) ? 0 : watching.watch (step, watching.data);
}
