/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Making copies aside, and what becomes of those that were left.
 */

#include "store/poise-rescue.h"

#include "store/poise-disk.h"
#include "store/poise-in-place.h"
#include "store/poise-rescue-file.h"
#include "store/poise-store-error.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#define ENDING ".rescue"

struct _PoiseRescue
{
  char *path;
  int fd; /* holds the lock */
};

static char *
get_folder (void)
{
  return g_build_filename (g_get_user_state_dir (), "poise", "rescue", NULL);
}

static void
rescue_free (PoiseRescue *self)
{
  if (self->fd >= 0)
    close (self->fd);
  g_free (self->path);
  g_free (self);
}

/* ---- Making ---- */

static int
create (PoiseRescue *self)
{
  g_autofree char *folder = get_folder ();
  g_autofree char *id = g_uuid_string_random ();
  g_autofree char *name = g_strconcat (id, ENDING, NULL);
  int number = poise_saver_step (POISE_SAVER_STEP_RESCUE);
  struct stat status;

  if (number != 0)
    return number;
  if (g_mkdir_with_parents (folder, 0700) != 0)
    return errno;
  self->path = g_build_filename (folder, name, NULL);
  self->fd = open (self->path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (self->fd < 0)
    {
      g_clear_pointer (&self->path, g_free);
      return errno;
    }
  /* Who clears away may have found it before it was locked. */
  flock (self->fd, LOCK_EX);
  return fstat (self->fd, &status) == 0 && status.st_nlink > 0 ? 0 : EAGAIN;
}

static int
fill (PoiseRescue *self, GBytes *contents)
{
  g_autoptr (GBytes) found = NULL;
  struct stat status;
  int number = poise_disk_write (self->fd, contents, POISE_SAVER_STEP_RESCUE);

  if (number == 0 && fsync (self->fd) != 0)
    number = errno;
  if (number == 0)
    number = poise_disk_sync_folder (self->path);
  if (number == 0)
    number = poise_disk_read_back (self->path, &found, &status);
  if (number == 0 && !g_bytes_equal (found, contents))
    number = EIO;
  return number;
}

/**
 * poise_rescue_new:
 * @file: what is going to be written in place
 * @bytes: what it is to hold
 * @old: (nullable): what it holds; %NULL where there is no file
 *
 * Returns: (transfer full) (nullable): a copy of both, on the disk and read back; %NULL with
 *   %POISE_STORE_ERROR_NO_RESCUE, and nothing is left of it
 */
PoiseRescue *
poise_rescue_new (GFile *file, GBytes *bytes, GBytes *old, GError **error)
{
  g_autoptr (GBytes) contents = poise_rescue_file_write (file, bytes, old);
  PoiseRescue *self = g_new0 (PoiseRescue, 1);
  int number;

  self->fd = -1;
  number = create (self);
  if (number == 0)
    number = fill (self, contents);
  if (number == 0)
    return self;
  if (self->path != NULL)
    unlink (self->path);
  rescue_free (self);
  g_propagate_error (error, poise_store_error_new_system (POISE_STORE_ERROR_NO_RESCUE, number));
  return NULL;
}

/** poise_rescue_get_path: Returns: where the copy is */
const char *
poise_rescue_get_path (const PoiseRescue *self)
{
  return self->path;
}

/** poise_rescue_release: @self: (transfer full): no longer needed: the file is whole */
void
poise_rescue_release (PoiseRescue *self)
{
  if (poise_saver_step (POISE_SAVER_STEP_RELEASE) == 0)
    unlink (self->path);
  rescue_free (self);
}

/** poise_rescue_leave: @self: (transfer full): stays on the disk for the next start */
void
poise_rescue_leave (PoiseRescue *self)
{
  rescue_free (self);
}

/* ---- Taking up what was left ---- */

/* (transfer full) (nullable): the copy at @path if nobody is at it */
static PoiseRescue *
take (const char *path)
{
  PoiseRescue *self = g_new0 (PoiseRescue, 1);

  self->path = g_strdup (path);
  self->fd = open (path, O_RDWR | O_CLOEXEC | O_NOFOLLOW);
  if (self->fd >= 0 && (flock (self->fd, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK))
    return self;
  rescue_free (self);
  return NULL;
}

/* Writes what was to be written, over what our own writing left. */
static gboolean
finish (const PoiseRescueFile *kept)
{
  g_autoptr (GBytes) found = NULL;
  gint64 modified;

  if (!poise_in_place_write (kept->file, kept->bytes, NULL))
    return FALSE;
  found = poise_in_place_read (kept->file, &modified, NULL);
  return found != NULL && g_bytes_equal (found, kept->bytes);
}

/* Whether the file is as whole as it was or was to be. */
static gboolean
is_whole (const PoiseRescueFile *kept, GBytes *found, gboolean is_missing)
{
  if (found == NULL)
    return is_missing && kept->old == NULL;
  return g_bytes_equal (found, kept->bytes) || (kept->old != NULL && g_bytes_equal (found, kept->old));
}

/* (transfer full) (nullable): what a person may want to know of it; @rescue: (transfer full) */
static PoiseRescued *
recover (PoiseRescue *rescue, PoiseRescueFile *kept)
{
  g_autoptr (GError) reason = NULL;
  gint64 modified;
  g_autoptr (GBytes) found = poise_in_place_read (kept->file, &modified, &reason);
  PoiseRescued *rescued;

  if (is_whole (kept, found, reason != NULL && poise_store_error_is_missing (reason)))
    {
      poise_rescue_release (rescue);
      return NULL;
    }
  rescued = g_new0 (PoiseRescued, 1);
  rescued->file = g_object_ref (kept->file);
  rescued->bytes = g_bytes_ref (kept->bytes);
  rescued->path = g_strdup (rescue->path);
  rescued->is_finished = found != NULL && poise_rescue_file_is_torn (kept, found) && finish (kept);
  if (rescued->is_finished)
    poise_rescue_release (rescue);
  else
    poise_rescue_leave (rescue);
  return rescued;
}

/* Calls @each with every copy that nobody is at; it takes the rescue, and the whole copy is its to look at. One that
 * is not whole was left before its file was touched: it goes. */
static void
visit (void (*each) (PoiseRescue *rescue, PoiseRescueFile *kept, gpointer data), gpointer data)
{
  g_autofree char *folder = get_folder ();
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      PoiseRescue *rescue = g_str_has_suffix (name, ENDING) ? take (path) : NULL;
      g_autoptr (PoiseRescueFile) kept = NULL;
      g_autoptr (GBytes) contents = NULL;
      struct stat status;

      if (rescue == NULL)
        continue;
      if (poise_disk_read (path, &contents, &status) != 0)
        {
          poise_rescue_leave (rescue);
          continue;
        }
      kept = poise_rescue_file_read (contents);
      if (kept != NULL)
        each (rescue, kept, data);
      else
        poise_rescue_release (rescue);
    }
}

static void
recover_one (PoiseRescue *rescue, PoiseRescueFile *kept, gpointer data)
{
  PoiseRescued *rescued = recover (rescue, kept);

  if (rescued != NULL)
    g_ptr_array_add (data, rescued);
}

/**
 * poise_rescue_recover:
 *
 * Finishes what processes that have ended were writing in place, where the file holds nothing but that or what it held
 * before; blocking. A file that was not touched yet, or is whole, is left as it is.
 *
 * Returns: (transfer full) (element-type PoiseRescued): what was finished, and what could not be
 */
GPtrArray *
poise_rescue_recover (void)
{
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify) poise_rescued_free);

  visit (recover_one, list);
  return list;
}

static void
mend_one (PoiseRescue *rescue, PoiseRescueFile *kept, gpointer file)
{
  PoiseRescued *rescued;

  if (!g_file_equal (kept->file, file))
    {
      poise_rescue_leave (rescue);
      return;
    }
  rescued = recover (rescue, kept);
  if (rescued != NULL)
    poise_rescued_free (rescued);
}

/** poise_rescue_mend: poise_rescue_recover() for @file alone, which is about to be read */
void
poise_rescue_mend (GFile *file)
{
  visit (mend_one, file);
}

static void
forget_one (PoiseRescue *rescue, PoiseRescueFile *kept, gpointer file)
{
  if (g_file_equal (kept->file, file))
    poise_rescue_release (rescue);
  else
    poise_rescue_leave (rescue);
}

/** poise_rescue_forget: @file: has been saved whole, so that copies of earlier attempts are of no more use */
void
poise_rescue_forget (GFile *file)
{
  visit (forget_one, file);
}

/** poise_rescue_read: (transfer full) (nullable): what the file was to hold, of the copy at @path; blocking */
GBytes *
poise_rescue_read (const char *path)
{
  g_autoptr (GBytes) contents = NULL;
  g_autoptr (PoiseRescueFile) kept = NULL;
  struct stat status;

  if (poise_disk_read (path, &contents, &status) != 0)
    return NULL;
  kept = poise_rescue_file_read (contents);
  return kept != NULL ? g_bytes_ref (kept->bytes) : NULL;
}

void
poise_rescued_free (PoiseRescued *rescued)
{
  g_object_unref (rescued->file);
  g_bytes_unref (rescued->bytes);
  g_free (rescued->path);
  g_free (rescued);
}
