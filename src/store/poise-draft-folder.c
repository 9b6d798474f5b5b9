/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Listing drafts costs the beginning of one file for each.
 */

#include "store/poise-draft-folder.h"

#include "store/poise-draft-base.h"
#include "store/poise-draft-slot.h"
#include "store/poise-private-file.h"
#include "store/poise-process.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#define FILE_PREFIX "draft-"
#define GONE_SUFFIX ".gone"
/* A folder without a draft is being made, or was when its process ended; in seconds. */
#define EMPTY_FOR 60
/* More folders than any person's work has; what is beyond them waits. */
#define MOST_FOLDERS 1000

/** poise_draft_listing_free: @listing: (nullable) (transfer full): what to free */
void
poise_draft_listing_free (PoiseDraftListing *listing)
{
  if (listing == NULL)
    return;
  g_free (listing->name);
  poise_draft_free (listing->draft);
  g_free (listing);
}

/** poise_draft_folder_get_path: (transfer full): where this person's drafts are */
char *
poise_draft_folder_get_path (void)
{
  return poise_private_folder_get_path ("drafts");
}

/* ---- Who owns one ---- */

/* Whether somebody holds the lock: a process that cannot be seen from here may, in another container. */
static gboolean
is_locked (const char *folder)
{
  g_autofree char *path = g_build_filename (folder, "owner", NULL);
  int fd = open (path, O_RDWR | O_CLOEXEC | O_NOFOLLOW);
  gboolean locked = fd >= 0 && flock (fd, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;

  if (fd >= 0)
    close (fd);
  return locked;
}

static gboolean
parse_name (const char *name, PoiseProcess *owner)
{
  const char *comma = strchr (name, ',');

  return comma == name + 16 && strspn (name, "0123456789abcdef") == 16 && poise_process_parse (comma + 1, owner);
}

/** poise_draft_folder_is_free: Returns: whether @name is the folder of a draft that nobody is at any more */
gboolean
poise_draft_folder_is_free (const char *drafts, const char *name)
{
  g_autofree char *folder = g_build_filename (drafts, name, NULL);
  PoiseProcess owner;

  return parse_name (name, &owner) && !poise_process_is_alive (&owner) && !is_locked (folder);
}

/* ---- What is in one ---- */

static int
compare_newest_first (gconstpointer a, gconstpointer b)
{
  return strcmp (*(char **)b, *(char **)a);
}

/** poise_draft_folder_find_files: (transfer full) (element-type utf8): the names of the drafts in @folder, newest first */
GPtrArray *
poise_draft_folder_find_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL && names->len < 100)
    if (g_str_has_prefix (name, FILE_PREFIX) && strlen (name) == strlen (FILE_PREFIX) + 8)
      g_ptr_array_add (names, g_strdup (name));
  g_ptr_array_sort (names, compare_newest_first);
  return names;
}

/* The newest that is good; else how the newest one is */
static PoiseEnvelopeState
read_newest_head (const char *folder, GPtrArray *files, PoiseDraft **draft)
{
  PoiseEnvelopeState first = POISE_ENVELOPE_DAMAGED;

  *draft = NULL;
  for (guint i = 0; i < files->len && *draft == NULL; i++)
    {
      g_autofree char *path = g_build_filename (folder, files->pdata[i], NULL);
      guint64 size;
      g_autoptr (GBytes) beginning = poise_private_file_read (path, POISE_ENVELOPE_HEAD_BYTES, &size, NULL);
      PoiseEnvelopeState state
          = beginning != NULL ? poise_draft_read_head (beginning, size, draft) : POISE_ENVELOPE_DAMAGED;

      if (i == 0)
        first = state;
    }
  return *draft != NULL ? POISE_ENVELOPE_GOOD : first;
}

static gboolean
is_old (const char *folder)
{
  struct stat status;

  return lstat (folder, &status) == 0 && g_get_real_time () / G_USEC_PER_SEC - status.st_mtime > EMPTY_FOR;
}

/* (nullable): of one that is to be offered. What is left of others is cleared away. */
static PoiseDraftListing *
look_at (const char *drafts, const char *name)
{
  g_autofree char *folder = g_build_filename (drafts, name, NULL);
  g_autoptr (GPtrArray) files = NULL;
  PoiseDraftListing *listing;

  if (name[0] == '.' && g_str_has_suffix (name, GONE_SUFFIX))
    poise_private_folder_remove (folder);
  if (!poise_draft_folder_is_free (drafts, name))
    return NULL;
  files = poise_draft_folder_find_files (folder);
  if (files->len == 0)
    {
      if (is_old (folder))
        poise_private_folder_remove (folder);
      return NULL;
    }
  listing = g_new0 (PoiseDraftListing, 1);
  listing->name = g_strdup (name);
  listing->state = read_newest_head (folder, files, &listing->draft);
  return listing;
}

static gint64
time_of (const PoiseDraftListing *listing)
{
  return listing->draft != NULL ? listing->draft->time : 0;
}

static int
compare_listings (gconstpointer a, gconstpointer b)
{
  const PoiseDraftListing *left = *(gpointer *)a, *right = *(gpointer *)b;

  if (time_of (left) != time_of (right))
    return time_of (left) < time_of (right) ? 1 : -1;
  return strcmp (left->name, right->name);
}

/**
 * poise_draft_folder_list:
 * @drafts: the folder of drafts, which need not be there
 *
 * Returns: (transfer full) (element-type PoiseDraftListing): those that nobody is at, the newest first, at most
 *   %POISE_DRAFTS_MOST
 */
GPtrArray *
poise_draft_folder_list (const char *drafts)
{
  g_autoptr (GDir) dir = g_dir_open (drafts, 0, NULL);
  GPtrArray *list = g_ptr_array_new_with_free_func ((GDestroyNotify)poise_draft_listing_free);
  const char *name;

  for (guint i = 0; dir != NULL && i < MOST_FOLDERS && (name = g_dir_read_name (dir)) != NULL; i++)
    {
      PoiseDraftListing *listing = look_at (drafts, name);

      if (listing != NULL)
        g_ptr_array_add (list, listing);
    }
  g_ptr_array_sort (list, compare_listings);
  if (list->len > POISE_DRAFTS_MOST)
    g_ptr_array_set_size (list, POISE_DRAFTS_MOST);
  return list;
}

/**
 * poise_draft_folder_peek:
 * @drafts: the folder of drafts
 * @name: of the folder of one
 *
 * Returns: (transfer full) (nullable): the newest draft that is whole, with its plan's bytes; it stays where it is.
 *   Else %POISE_STORE_ERROR_READ, %POISE_STORE_ERROR_TRUNCATED or %POISE_STORE_ERROR_NEWER_VERSION
 */
PoiseDraft *
poise_draft_folder_peek (const char *drafts, const char *name, GError **error)
{
  g_autofree char *folder = g_build_filename (drafts, name, NULL);
  g_autoptr (GPtrArray) files = poise_draft_folder_find_files (folder);
  PoiseEnvelopeState first = POISE_ENVELOPE_DAMAGED;
  PoiseDraft *draft = NULL;

  for (guint i = 0; i < files->len; i++)
    {
      g_autofree char *path = g_build_filename (folder, files->pdata[i], NULL);
      g_autoptr (GBytes) bytes = poise_private_file_read (path, POISE_DRAFT_MOST_BYTES, NULL, NULL);
      PoiseEnvelopeState state = bytes != NULL ? poise_draft_read (bytes, &draft) : POISE_ENVELOPE_DAMAGED;

      if (draft != NULL)
        return draft;
      if (i == 0)
        first = state;
    }
  if (files->len == 0)
    g_propagate_error (error,
                       poise_store_error_new (POISE_STORE_ERROR_READ, 0, 0, NULL, g_strerror (ENOENT), NULL));
  else if (first == POISE_ENVELOPE_NEWER)
    g_propagate_error (error, poise_store_error_new (POISE_STORE_ERROR_NEWER_VERSION, 0, 0, NULL, NULL, NULL));
  else
    g_propagate_error (error, poise_store_error_new (POISE_STORE_ERROR_TRUNCATED, 0, 0, NULL, NULL, NULL));
  return NULL;
}

/**
 * poise_draft_folder_peek_base:
 * @drafts: the folder of drafts
 * @name: of the folder of one
 * @draft: what it says
 *
 * Returns: (transfer full) (nullable): the plan that the draft is based on, if that was kept beside it
 */
GBytes *
poise_draft_folder_peek_base (const char *drafts, const char *name, const PoiseDraft *draft)
{
  g_autofree char *folder = g_build_filename (drafts, name, NULL);

  return draft->has_base ? poise_draft_base_read (folder, draft->base.sha256) : NULL;
}

/** poise_draft_folder_discard: Does away with a draft that nobody is at. Returns: whether it has gone */
gboolean
poise_draft_folder_discard (const char *drafts, const char *name, GError **error)
{
  PoiseDraftSlot *slot = poise_draft_slot_claim (drafts, name, error);

  if (slot == NULL)
    return FALSE;
  poise_draft_slot_discard (slot);
  return TRUE;
}
