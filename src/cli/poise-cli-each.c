/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A ring of slots: a file is handed to the pool when the slot before it in the ring has been taken.
 */

#include "cli/poise-cli-each.h"

/* Enough that the processors need not wait while the slowest file at the head of the queue is worked on. */
#define SLOTS_PER_PROCESSOR 4

typedef struct
{
  const char *file_name;
  gpointer result;
  gboolean done;
} Slot;

typedef struct
{
  PoiseCliWork work;
  gpointer data;
  GMutex mutex;
  GCond condition;
} Each;

static void
work_on_slot (gpointer item, gpointer data)
{
  Slot *slot = item;
  Each *self = data;
  gpointer result = self->work (slot->file_name, self->data);

  g_mutex_lock (&self->mutex);
  slot->result = result;
  slot->done = TRUE;
  g_cond_signal (&self->condition);
  g_mutex_unlock (&self->mutex);
}

static void
begin_slot (GThreadPool *pool, Slot *slot, const char *file_name)
{
  *slot = (Slot){ file_name, NULL, FALSE };
  g_thread_pool_push (pool, slot, NULL);
}

static gpointer
await_slot (Each *self, Slot *slot)
{
  g_mutex_lock (&self->mutex);
  while (!slot->done)
    g_cond_wait (&self->condition, &self->mutex);
  g_mutex_unlock (&self->mutex);
  return slot->result;
}

/**
 * poise_cli_each:
 * @file_names: (array zero-terminated): the files
 * @work: what to do with each, in several threads
 * @take: what to do with what came of it
 * @data: for both
 */
void
poise_cli_each (char **file_names, PoiseCliWork work, PoiseCliTake take, gpointer data)
{
  guint n_files = g_strv_length (file_names);
  guint n_threads = g_get_num_processors ();
  guint n_slots = MIN (n_files, n_threads * SLOTS_PER_PROCESSOR);
  g_autofree Slot *slots = g_new0 (Slot, n_slots);
  Each self = { work, data };
  GThreadPool *pool = g_thread_pool_new (work_on_slot, &self, n_threads, FALSE, NULL);

  g_mutex_init (&self.mutex);
  g_cond_init (&self.condition);
  for (guint i = 0; i < n_slots; i++)
    begin_slot (pool, &slots[i], file_names[i]);
  for (guint i = 0; i < n_files; i++)
    {
      Slot *slot = &slots[i % n_slots];

      take (file_names[i], await_slot (&self, slot), data);
      if (i + n_slots < n_files)
        begin_slot (pool, slot, file_names[i + n_slots]);
    }
  g_thread_pool_free (pool, FALSE, TRUE);
  g_mutex_clear (&self.mutex);
  g_cond_clear (&self.condition);
}
