/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The two entries of a file, under the name that it has once links are followed.
 */

#include "store/poise-lock.h"

#include "store/poise-lock-entry.h"
#include "store/poise-portal-file.h"
#include "store/poise-private-file.h"
#include "store/poise-saver-place.h"

#include <string.h>

/* As long as a name can be */
#define LONGEST_NAME 255

struct _PoiseLock
{
  PoiseLockHolder *own;
  char *paths[2]; /* (nullable) each */
};

/* (transfer full): @file itself, where a link leads to it */
static GFile *
follow_links (GFile *file)
{
  const char *path = g_file_peek_path (file);
  g_autofree char *real = path != NULL ? poise_saver_place_resolve (path) : NULL;

  return real != NULL ? g_file_new_for_path (real) : g_object_ref (file);
}

/** poise_lock_get_folder: (transfer full): where this person's locks are. */
char *
poise_lock_get_folder (void)
{
  return poise_private_folder_get_path ("locks");
}

/**
 * poise_lock_get_path_beside:
 *
 * Returns: (transfer full) (nullable): where an entry of @file stands that other machines see; %NULL where there is no
 *   such place. Beside what a portal gave, it would lie under a name that nobody looks for
 */
char *
poise_lock_get_path_beside (GFile *file)
{
  g_autoptr (GFile) real = follow_links (file);
  const char *path = g_file_peek_path (real);
  g_autofree char *folder = NULL, *base = NULL, *name = NULL;

  if (path == NULL || poise_portal_file_is (real))
    return NULL;
  folder = g_path_get_dirname (path);
  base = g_path_get_basename (path);
  name = g_strdup_printf (".~%s.lock", base);
  if (strlen (name) > LONGEST_NAME)
    {
      g_autofree char *digest = g_compute_checksum_for_string (G_CHECKSUM_SHA256, base, -1);

      g_free (name);
      name = g_strdup_printf (".~%s.lock", digest);
    }
  return g_build_filename (folder, name, NULL);
}

/* (transfer full): for this machine, whose other users have folders of their own. A home that several machines share
 * has an entry for each: what is at a path of one need not be at that path of another. */
static char *
get_path_in (const char *folder, GFile *file, const PoiseLockHolder *own)
{
  g_autoptr (GFile) real = follow_links (file);
  g_autofree char *uri = g_file_get_uri (real);
  g_autofree char *where = g_strjoin (" ", own->machine, own->host, uri, NULL);
  g_autofree char *digest = g_compute_checksum_for_string (G_CHECKSUM_SHA256, where, -1);
  g_autofree char *name = g_strconcat (digest, ".lock", NULL);

  return g_build_filename (folder, name, NULL);
}

/* @other: (inout) (nullable): the first who is found stays */
static void
take_entries (PoiseLock *lock, PoiseLockHolder **other)
{
  for (guint i = 0; i < G_N_ELEMENTS (lock->paths); i++)
    {
      g_autoptr (PoiseLockHolder) found = NULL;

      if (lock->paths[i] != NULL)
        poise_lock_entry_take (lock->paths[i], lock->own, &found);
      if (*other == NULL)
        *other = g_steal_pointer (&found);
    }
}

/**
 * poise_lock_take:
 * @folder: of this person's locks
 * @file: that is open here from now on
 * @other: (out) (transfer full) (nullable): who else has it open
 *
 * Returns: (transfer full): what says so, until poise_lock_release()
 */
PoiseLock *
poise_lock_take (const char *folder, GFile *file, PoiseLockHolder **other)
{
  PoiseLock *lock = g_new0 (PoiseLock, 1);

  *other = NULL;
  lock->own = poise_lock_holder_new_own ();
  lock->paths[0] = get_path_in (folder, file, lock->own);
  lock->paths[1] = poise_lock_get_path_beside (file);
  poise_private_folder_make (folder, NULL);
  poise_lock_entry_sweep (folder, lock->own);
  take_entries (lock, other);
  return lock;
}

/** poise_lock_refresh: Gives a sign of life, and takes the place of others who have gone since. */
void
poise_lock_refresh (PoiseLock *lock)
{
  g_autoptr (PoiseLockHolder) other = NULL;

  take_entries (lock, &other);
}

/** poise_lock_tidy: Removes what processes that have gone left beside @file. */
void
poise_lock_tidy (GFile *file)
{
  g_autofree char *path = poise_lock_get_path_beside (file);
  g_autoptr (PoiseLockHolder) own = path != NULL ? poise_lock_holder_new_own () : NULL;

  if (path != NULL)
    poise_lock_entry_tidy (path, own);
}

/** poise_lock_release: @lock: (nullable) (transfer full): of a file that is closed here now */
void
poise_lock_release (PoiseLock *lock)
{
  if (lock == NULL)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (lock->paths); i++)
    {
      if (lock->paths[i] != NULL)
        poise_lock_entry_release (lock->paths[i], lock->own);
      g_free (lock->paths[i]);
    }
  poise_lock_holder_free (lock->own);
  g_free (lock);
}
