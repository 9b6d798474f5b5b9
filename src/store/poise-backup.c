/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Names of backups begin with their time in hexadecimal digits, so that they sort by it.
 */

#include "store/poise-backup.h"

#include "balance/poise-balance.h"
#include "store/poise-envelope.h"
#include "store/poise-private-file.h"
#include "store/poise-scan.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>

#define KIND "poise-backup"
#define SUFFIX ".backup"
#define NAME_LENGTH (16 + 7)
/* More files than any person plans; what is beyond them is not counted. */
#define MOST_FOLDERS 5000

/** poise_backup_free: @backup: (nullable) (transfer full): what to free */
void
poise_backup_free (PoiseBackup *backup)
{
  if (backup == NULL)
    return;
  g_free (backup->path);
  g_free (backup->title);
  g_free (backup);
}

/** poise_backup_get_folder: (transfer full): where this person's backups are */
char *
poise_backup_get_folder (void)
{
  return poise_private_folder_get_path ("backups");
}

static char *
folder_of (const char *backups, GFile *file)
{
  g_autofree char *uri = g_file_get_uri (file);
  g_autofree char *digest = g_compute_checksum_for_string (G_CHECKSUM_SHA256, uri, -1);

  digest[32] = '\0';
  return g_build_filename (backups, digest, NULL);
}

/* ---- Those that there are ---- */

static int
compare_newest_first (gconstpointer a, gconstpointer b)
{
  return strcmp (*(char **)b, *(char **)a);
}

/* (transfer full): paths, the newest first */
static GPtrArray *
find_paths (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  GPtrArray *paths = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (strlen (name) == NAME_LENGTH && g_str_has_suffix (name, SUFFIX))
      g_ptr_array_add (paths, g_build_filename (folder, name, NULL));
  g_ptr_array_sort (paths, compare_newest_first);
  return paths;
}

static PoiseEnvelope *
read_head (const char *path)
{
  guint64 size;
  g_autoptr (GBytes) beginning = poise_private_file_read (path, POISE_ENVELOPE_HEAD_BYTES, &size, NULL);
  PoiseEnvelope *envelope = NULL;

  if (beginning != NULL)
    poise_envelope_open_head (beginning, size, KIND, &envelope);
  return envelope;
}

/**
 * poise_backup_list:
 * @backups: the folder of backups, which need not be there
 * @file: of a plan
 *
 * Returns: (transfer full) (element-type PoiseBackup): its earlier versions, the newest first; damaged ones left out
 */
GPtrArray *
poise_backup_list (const char *backups, GFile *file)
{
  g_autofree char *folder = folder_of (backups, file);
  g_autoptr (GPtrArray) paths = find_paths (folder);
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify)poise_backup_free);

  for (guint i = 0; i < paths->len && list->len < POISE_BACKUPS_MOST; i++)
    {
      g_autoptr (PoiseEnvelope) envelope = read_head (paths->pdata[i]);
      PoiseBackup *backup;

      if (envelope == NULL)
        continue;
      backup = g_new0 (PoiseBackup, 1);
      backup->path = g_strdup (paths->pdata[i]);
      backup->title = g_strdup (poise_envelope_get (envelope, "title"));
      backup->time = poise_envelope_get_number (envelope, "time", 0);
      backup->minutes = poise_envelope_get_number (envelope, "minutes", 0);
      backup->n_activities = (guint)poise_envelope_get_number (envelope, "activities", 0);
      backup->unsaved = poise_envelope_get_number (envelope, "unsaved", 0) != 0;
      g_ptr_array_add (list, backup);
    }
  return list;
}

/**
 * poise_backup_read:
 *
 * Returns: (transfer full) (nullable): its plan; %NULL with %POISE_STORE_ERROR_READ, %POISE_STORE_ERROR_TRUNCATED, or
 *   what poise_store_read() says
 */
PoisePlan *
poise_backup_read (const PoiseBackup *backup, GError **error)
{
  g_autoptr (GBytes) bytes
      = poise_private_file_read (backup->path, POISE_SCAN_MAX_BYTES + POISE_ENVELOPE_HEAD_BYTES, NULL, error);
  g_autoptr (PoiseEnvelope) envelope = NULL;
  g_autoptr (GBytes) contents = NULL;

  if (bytes == NULL)
    return NULL;
  if (poise_envelope_open (bytes, KIND, &envelope, &contents) == POISE_ENVELOPE_GOOD)
    return poise_store_read (contents, error);
  g_propagate_error (error, poise_store_error_new (POISE_STORE_ERROR_TRUNCATED, 0, 0, NULL, NULL, NULL));
  return NULL;
}

/* ---- Room ---- */

static gint64
size_of (const char *path)
{
  GStatBuf status;

  return g_stat (path, &status) == 0 ? status.st_size : 0;
}

/* Of one file: the newest stay. */
static void
keep_newest (const char *folder)
{
  g_autoptr (GPtrArray) paths = find_paths (folder);
  gint64 total = 0;

  for (guint i = 0; i < paths->len; i++)
    {
      total += size_of (paths->pdata[i]);
      if (i >= POISE_BACKUPS_MOST || total > POISE_BACKUPS_BYTES)
        g_unlink (paths->pdata[i]);
    }
  poise_private_folder_sweep (folder, g_get_real_time () / G_USEC_PER_SEC);
}

/* By the times that their names begin with */
static int
compare_oldest_first (gconstpointer a, gconstpointer b)
{
  const char *left = strrchr (*(char **)a, '/'), *right = strrchr (*(char **)b, '/');

  return strcmp (left, right);
}

/** poise_backup_keep_within: Removes the oldest of all until they take no more than @most bytes. */
void
poise_backup_keep_within (const char *backups, gint64 most)
{
  g_autoptr (GDir) dir = g_dir_open (backups, 0, NULL);
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_free);
  gint64 total = 0;
  const char *name;

  for (guint i = 0; dir != NULL && i < MOST_FOLDERS && (name = g_dir_read_name (dir)) != NULL; i++)
    {
      g_autofree char *folder = g_build_filename (backups, name, NULL);
      GPtrArray *paths = find_paths (folder);

      for (guint k = 0; k < paths->len; k++)
        total += size_of (paths->pdata[k]);
      g_ptr_array_extend_and_steal (all, paths);
    }
  if (total <= most)
    return;
  g_ptr_array_sort (all, compare_oldest_first);
  for (guint i = 0; i < all->len && total > most; i++)
    {
      g_autofree char *folder = g_path_get_dirname (all->pdata[i]);

      total -= size_of (all->pdata[i]);
      g_unlink (all->pdata[i]);
      g_rmdir (folder);
    }
}

/* ---- Adding ---- */

/* (transfer full): a name that no other has, even if two versions were saved at the same moment */
static char *
make_path (const char *folder, gint64 time)
{
  for (gint64 at = MAX (time, 0);; at++)
    {
      g_autofree char *name = g_strdup_printf ("%016" G_GINT64_MODIFIER "x" SUFFIX, at);
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (!g_file_test (path, G_FILE_TEST_EXISTS))
        return g_steal_pointer (&path);
    }
}

/* (transfer full) (nullable): where the same bytes are kept already */
static char *
find_same (const char *folder, const char *digest)
{
  g_autoptr (GPtrArray) paths = find_paths (folder);

  for (guint i = 0; i < paths->len; i++)
    {
      g_autoptr (PoiseEnvelope) envelope = read_head (paths->pdata[i]);

      if (envelope != NULL && g_strcmp0 (poise_envelope_get (envelope, "sha256"), digest) == 0)
        return g_strdup (paths->pdata[i]);
    }
  return NULL;
}

/**
 * poise_backup_find:
 * @backups: the folder of backups, which need not be there
 * @file: of a plan
 * @sha256: of bytes that it held, as digits
 *
 * Returns: (transfer full) (nullable): the plan in them, if they are an earlier version
 */
PoisePlan *
poise_backup_find (const char *backups, GFile *file, const char *sha256)
{
  g_autofree char *folder = folder_of (backups, file);
  PoiseBackup found = { .path = find_same (folder, sha256) };
  PoisePlan *plan = found.path != NULL ? poise_backup_read (&found, NULL) : NULL;

  g_free (found.path);
  return plan;
}

static GBytes *
seal (PoisePlan *plan, GFile *file, GBytes *bytes, gint64 time, gboolean unsaved, const char *digest)
{
  g_autoptr (PoiseEnvelope) envelope = poise_envelope_new ();
  g_autoptr (PoiseBalance) balance = poise_balance_new (plan);
  const PoiseTally *tally = &poise_balance_get_course (balance)->total;
  g_autofree char *uri = g_file_get_uri (file);

  poise_envelope_put (envelope, "title", plan->title);
  poise_envelope_put_number (envelope, "time", time);
  poise_envelope_put (envelope, "uri", uri);
  poise_envelope_put_number (envelope, "minutes", poise_tally_get_minutes (tally));
  poise_envelope_put_number (envelope, "activities", poise_plan_n_activities (plan));
  if (unsaved)
    poise_envelope_put_number (envelope, "unsaved", 1);
  poise_envelope_put (envelope, "sha256", digest);
  return poise_envelope_seal (envelope, KIND, bytes);
}

static gboolean
add (const char *backups, GFile *file, GBytes *bytes, gint64 time, gboolean unsaved, GError **error)
{
  g_autofree char *folder = folder_of (backups, file);
  g_autofree char *digest = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
  g_autofree char *same = NULL;
  g_autofree char *path = NULL;
  g_autoptr (PoisePlan) plan = NULL;
  g_autoptr (GBytes) sealed = NULL;

  if (g_bytes_get_size (bytes) + POISE_ENVELOPE_HEAD_BYTES > POISE_BACKUPS_BYTES)
    return TRUE;
  plan = poise_store_read (bytes, NULL);
  if (plan == NULL)
    return TRUE;
  if (!poise_private_folder_make (backups, error) || !poise_private_folder_make (folder, error))
    return FALSE;
  same = find_same (folder, digest);
  sealed = seal (plan, file, bytes, time, unsaved, digest);
  path = make_path (folder, time);
  if (!poise_private_file_write (path, sealed, error))
    return FALSE;
  if (same != NULL)
    g_unlink (same);
  keep_newest (folder);
  poise_backup_keep_within (backups, POISE_BACKUPS_ALL_BYTES);
  return TRUE;
}

/**
 * poise_backup_add:
 * @backups: the folder of backups; made where it is missing
 * @file: of a plan, which has been saved
 * @bytes: what it held before
 * @time: when that was saved, in microseconds since 1970
 *
 * Blocking. What is no plan, or larger than a file's share, is not added; what is kept already counts as of @time.
 *
 * Returns: whether nothing went wrong; else %POISE_STORE_ERROR_WRITE
 */
gboolean
poise_backup_add (const char *backups, GFile *file, GBytes *bytes, gint64 time, GError **error)
{
  return add (backups, file, bytes, time, FALSE, error);
}

/** poise_backup_add_unsaved: As poise_backup_add(), of what @file never held, but a window showed until @time. */
gboolean
poise_backup_add_unsaved (const char *backups, GFile *file, GBytes *bytes, gint64 time, GError **error)
{
  return add (backups, file, bytes, time, TRUE, error);
}

/**
 * poise_backup_follow:
 * @backups: the folder of backups, which need not be there
 * @from: the address of a file until now
 * @to: the address of the same file now
 *
 * Blocking. Its versions are those of @to from now on, in one step; where @to has some already, all stay where they are.
 */
void
poise_backup_follow (const char *backups, GFile *from, GFile *to)
{
  g_autofree char *old = folder_of (backups, from);
  g_autofree char *new = folder_of (backups, to);

  if (g_rename (old, new) != 0 && errno != ENOENT)
    g_info ("The earlier versions stay under the old name: %s", g_strerror (errno));
}
