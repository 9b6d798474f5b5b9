/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Writing never touches the two newest drafts: each is a file of its own, under a name that counts up.
 */

#include "store/poise-draft-slot.h"

#include "store/poise-draft-base.h"
#include "store/poise-draft-folder.h"
#include "store/poise-private-file.h"
#include "store/poise-process.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#define ID_LENGTH 16

/**
 * PoiseDraftSlot:
 * @drafts: the folder of drafts
 * @id: what stays when the owner changes
 * @folder: the draft's
 * @lock: held open, -1 where there is none
 * @count: the number of the file that was tried last
 * @last: the number of the newest draft, 0 for none
 * @before: the number of the one before, 0 for none
 * @base: the digest of what the newest draft is based on, "" for none
 */
struct _PoiseDraftSlot
{
  char *drafts;
  char id[ID_LENGTH + 1];
  char *folder;
  int lock;
  guint32 count;
  guint32 last;
  guint32 before;
  char base[65];
};

static PoiseDraftSlot *
fail (GError **error, PoiseStoreError code, int number)
{
  g_propagate_error (error, poise_store_error_new (code, 0, 0, NULL, g_strerror (number), NULL));
  return NULL;
}

/* (transfer full): the folder of the draft @id while @owner has it */
static char *
folder_of (const char *drafts, const char *id, const PoiseProcess *owner)
{
  g_autofree char *process = poise_process_print (owner);
  g_autofree char *name = g_strdup_printf ("%s,%s", id, process);

  return g_build_filename (drafts, name, NULL);
}

static char *
path_of (PoiseDraftSlot *slot, guint32 number)
{
  g_autofree char *name = g_strdup_printf ("draft-%08x", number);

  return g_build_filename (slot->folder, name, NULL);
}

/* The lock helps those who cannot see this process; who can needs none, so that it may fail. */
static void
lock (PoiseDraftSlot *slot)
{
  g_autofree char *path = g_build_filename (slot->folder, "owner", NULL);

  slot->lock = open (path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (slot->lock >= 0)
    flock (slot->lock, LOCK_EX | LOCK_NB);
}

static PoiseDraftSlot *
take (const char *drafts, const char *id, char *folder)
{
  PoiseDraftSlot *slot = g_new0 (PoiseDraftSlot, 1);

  slot->drafts = g_strdup (drafts);
  g_strlcpy (slot->id, id, sizeof slot->id);
  slot->folder = folder;
  lock (slot);
  poise_private_folder_sync (drafts);
  return slot;
}

/**
 * poise_draft_slot_new:
 * @drafts: the folder of drafts; made where it is missing
 *
 * Returns: (transfer full) (nullable): a place for a draft; %NULL with %POISE_STORE_ERROR_WRITE
 */
PoiseDraftSlot *
poise_draft_slot_new (const char *drafts, GError **error)
{
  PoiseProcess own;

  if (!poise_private_folder_make (drafts, error))
    return NULL;
  poise_process_get_own (&own);
  for (int i = 0; i < 100; i++)
    {
      g_autofree char *id = g_strdup_printf ("%08x%08x", g_random_int (), g_random_int ());
      g_autofree char *folder = folder_of (drafts, id, &own);

      if (g_mkdir (folder, 0700) == 0)
        return take (drafts, id, g_steal_pointer (&folder));
      if (errno != EEXIST)
        return fail (error, POISE_STORE_ERROR_WRITE, errno);
    }
  return fail (error, POISE_STORE_ERROR_WRITE, EEXIST);
}

/* (transfer full) (nullable): what is in @path, if that is good */
static PoiseDraft *
read_good (const char *path)
{
  g_autoptr (GBytes) bytes = poise_private_file_read (path, POISE_DRAFT_MOST_BYTES, NULL, NULL);
  PoiseDraft *draft = NULL;

  if (bytes != NULL)
    poise_draft_read (bytes, &draft);
  return draft;
}

static void
remember_base (PoiseDraftSlot *slot, const PoiseDraft *draft)
{
  g_strlcpy (slot->base, draft->has_base ? draft->base.sha256 : "", sizeof slot->base);
}

/* Goes on counting after the drafts that are there. The two newest good ones count; where none is, whatever there is
 * stays as it is. What was being written when the owner ended goes. */
static void
continue_from_files (PoiseDraftSlot *slot)
{
  g_autoptr (GPtrArray) files = poise_draft_folder_find_files (slot->folder);
  g_autoptr (GPtrArray) others = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < files->len; i++)
    {
      g_autofree char *path = g_build_filename (slot->folder, files->pdata[i], NULL);
      guint32 number = (guint32)g_ascii_strtoull ((const char *)files->pdata[i] + strlen ("draft-"), NULL, 16);
      g_autoptr (PoiseDraft) draft = slot->before > 0 ? NULL : read_good (path);

      slot->count = MAX (slot->count, number);
      if (draft == NULL)
        {
          g_ptr_array_add (others, g_steal_pointer (&path));
        }
      else if (slot->last > 0)
        {
          slot->before = number;
        }
      else
        {
          slot->last = number;
          remember_base (slot, draft);
        }
    }
  for (guint i = 0; i < others->len && slot->last > 0; i++)
    g_unlink (others->pdata[i]);
  poise_private_folder_sweep (slot->folder, G_MAXINT64);
}

/**
 * poise_draft_slot_claim:
 * @drafts: the folder of drafts
 * @name: of the folder of a draft, as it was listed
 *
 * Takes over a draft that nobody is at.
 *
 * Returns: (transfer full) (nullable): its place, which is this process's now; %NULL with %POISE_STORE_ERROR_READ
 *   where somebody is at it, or was quicker
 */
PoiseDraftSlot *
poise_draft_slot_claim (const char *drafts, const char *name, GError **error)
{
  g_autofree char *from = g_build_filename (drafts, name, NULL);
  g_autofree char *id = g_strndup (name, ID_LENGTH);
  g_autofree char *folder = NULL;
  PoiseDraftSlot *slot;
  PoiseProcess own;

  if (!poise_draft_folder_is_free (drafts, name))
    return fail (error, POISE_STORE_ERROR_READ, EBUSY);
  poise_process_get_own (&own);
  folder = folder_of (drafts, id, &own);
  if (rename (from, folder) != 0)
    return fail (error, POISE_STORE_ERROR_READ, errno);
  slot = take (drafts, id, g_steal_pointer (&folder));
  continue_from_files (slot);
  return slot;
}

/** poise_draft_slot_free: @slot: (nullable) (transfer full): what to free; the draft stays, as this process's */
void
poise_draft_slot_free (PoiseDraftSlot *slot)
{
  if (slot == NULL)
    return;
  if (slot->lock >= 0)
    close (slot->lock);
  g_free (slot->drafts);
  g_free (slot->folder);
  g_free (slot);
}

/**
 * poise_draft_slot_write:
 * @draft: with its plan
 *
 * Returns: whether it has reached the disk; if not, %POISE_STORE_ERROR_WRITE, and the drafts before are as they were
 */
gboolean
poise_draft_slot_write (PoiseDraftSlot *slot, const PoiseDraft *draft, GError **error)
{
  g_autoptr (GBytes) bytes = poise_draft_write (draft);
  g_autofree char *path = path_of (slot, ++slot->count);

  /* Somebody may have cleared the folder away. */
  g_mkdir_with_parents (slot->folder, 0700);
  if (!poise_private_file_write (path, bytes, error))
    return FALSE;
  if (slot->before > 0)
    {
      g_autofree char *oldest = path_of (slot, slot->before);

      g_unlink (oldest);
    }
  slot->before = slot->last;
  slot->last = slot->count;
  remember_base (slot, draft);
  return TRUE;
}

/** poise_draft_slot_has_base: Returns: whether poise_draft_slot_write_base() has written it already */
gboolean
poise_draft_slot_has_base (PoiseDraftSlot *slot, const char *sha256)
{
  return poise_draft_base_is_there (slot->folder, sha256);
}

/**
 * poise_draft_slot_write_base:
 * @sha256: of the file that the next draft is based on
 * @plan: that it held
 *
 * That of the newest draft stays; older ones go.
 *
 * Returns: as poise_draft_base_write()
 */
gboolean
poise_draft_slot_write_base (PoiseDraftSlot *slot, const char *sha256, GBytes *plan, GError **error)
{
  const char *const kept[] = { sha256, slot->base[0] != '\0' ? slot->base : NULL, NULL };

  g_mkdir_with_parents (slot->folder, 0700);
  poise_draft_base_sweep (slot->folder, kept);
  return poise_draft_base_write (slot->folder, sha256, plan, error);
}

/** poise_draft_slot_read: As poise_draft_folder_peek() */
PoiseDraft *
poise_draft_slot_read (PoiseDraftSlot *slot, GError **error)
{
  g_autofree char *name = g_path_get_basename (slot->folder);

  return poise_draft_folder_peek (slot->drafts, name, error);
}

/** poise_draft_slot_discard: @slot: (transfer full): its draft is wanted no longer */
void
poise_draft_slot_discard (PoiseDraftSlot *slot)
{
  g_autofree char *name = g_strdup_printf (".%s.gone", slot->id);
  g_autofree char *gone = g_build_filename (slot->drafts, name, NULL);

  if (rename (slot->folder, gone) == 0)
    {
      poise_private_folder_sync (slot->drafts);
      poise_private_folder_remove (gone);
    }
  else
    {
      poise_private_folder_remove (slot->folder);
    }
  poise_draft_slot_free (slot);
}

/** poise_draft_slot_release: @slot: (transfer full): whoever wants its draft may have it */
void
poise_draft_slot_release (PoiseDraftSlot *slot)
{
  const PoiseProcess nobody = { 0 };
  g_autofree char *folder = folder_of (slot->drafts, slot->id, &nobody);

  if (rename (slot->folder, folder) == 0)
    poise_private_folder_sync (slot->drafts);
  poise_draft_slot_free (slot);
}
