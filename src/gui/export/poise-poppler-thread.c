/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The one thread in which poppler is used. Its documents share one FreeType library, which no two threads may
 * use at once: two documents in two threads, even one drawn and one closed, are memory gone wrong.
 *
 * What always holds: work is done in the order in which it was pushed, one piece at a time, and none while the
 * program ends, because what poppler keeps for all documents goes then.
 */

#include "gui/export/poise-poppler-thread.h"

#include <stdlib.h>

typedef struct
{
  PoisePopplerWork work;
  gpointer data;
} Piece;

static GMutex working;

/* Never unlocked again. */
static void
wait_for_work (void)
{
  g_mutex_lock (&working);
}

static void
do_piece (gpointer data, gpointer pool_data)
{
  Piece *piece = data;

  g_mutex_lock (&working);
  piece->work (piece->data);
  g_mutex_unlock (&working);
  g_free (piece);
}

static gpointer
make_pool (gpointer data)
{
  atexit (wait_for_work);
  return g_thread_pool_new (do_piece, NULL, 1, FALSE, NULL);
}

/**
 * poise_poppler_thread_push:
 * @work: what to do with poppler
 * @data: for @work
 *
 * Does it in a while. May be called from any thread, the one of poppler among them.
 */
void
poise_poppler_thread_push (PoisePopplerWork work, gpointer data)
{
  static GOnce once = G_ONCE_INIT;
  Piece *piece = g_new (Piece, 1);

  piece->work = work;
  piece->data = data;
  g_thread_pool_push (g_once (&once, make_pool, NULL), piece, NULL);
}
