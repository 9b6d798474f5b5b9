/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Bases of drafts.
 */

#include "store/poise-draft-base.h"

#include "store/poise-envelope.h"
#include "store/poise-private-file.h"

#include <glib/gstdio.h>
#include <string.h>

#define KIND "poise-base"
#define PREFIX "base-"
#define DIGITS 16

/* (transfer full): enough of the digest to tell a few bases apart; the envelope has all of it */
static char *
name_of (const char *sha256)
{
  return g_strdup_printf (PREFIX "%.*s", DIGITS, sha256);
}

static char *
path_of (const char *folder, const char *sha256)
{
  g_autofree char *name = name_of (sha256);

  return g_build_filename (folder, name, NULL);
}

/** poise_draft_base_is_there: Returns: whether there is one in @folder; how it is is seen when it is read */
gboolean
poise_draft_base_is_there (const char *folder, const char *sha256)
{
  g_autofree char *path = path_of (folder, sha256);

  return g_file_test (path, G_FILE_TEST_EXISTS);
}

/**
 * poise_draft_base_write:
 * @folder: of a draft
 * @sha256: of the file, as digits
 * @plan: that the file held, as Poise writes it
 *
 * Returns: whether it has reached the disk, or is larger than what is kept; else %POISE_STORE_ERROR_WRITE
 */
gboolean
poise_draft_base_write (const char *folder, const char *sha256, GBytes *plan, GError **error)
{
  g_autoptr (PoiseEnvelope) envelope = poise_envelope_new ();
  g_autoptr (GBytes) sealed = NULL;
  g_autofree char *path = path_of (folder, sha256);

  if (g_bytes_get_size (plan) > POISE_DRAFT_BASE_MOST_BYTES)
    return TRUE;
  poise_envelope_put (envelope, "sha256", sha256);
  sealed = poise_envelope_seal (envelope, KIND, plan);
  return poise_private_file_write (path, sealed, error);
}

/** poise_draft_base_read: (transfer full) (nullable): the plan that the file with @sha256 held; %NULL where it is not there */
GBytes *
poise_draft_base_read (const char *folder, const char *sha256)
{
  g_autofree char *path = path_of (folder, sha256);
  g_autoptr (GBytes) bytes
      = poise_private_file_read (path, POISE_DRAFT_BASE_MOST_BYTES + POISE_ENVELOPE_HEAD_BYTES, NULL, NULL);
  g_autoptr (PoiseEnvelope) envelope = NULL;
  g_autoptr (GBytes) plan = NULL;

  if (bytes == NULL || poise_envelope_open (bytes, KIND, &envelope, &plan) != POISE_ENVELOPE_GOOD
      || g_strcmp0 (poise_envelope_get (envelope, "sha256"), sha256) != 0)
    return NULL;
  return g_steal_pointer (&plan);
}

static gboolean
is_kept (const char *name, const char *const *kept)
{
  for (guint i = 0; kept[i] != NULL; i++)
    {
      g_autofree char *other = name_of (kept[i]);

      if (strcmp (name, other) == 0)
        return TRUE;
    }
  return FALSE;
}

/** poise_draft_base_sweep: @kept: (array zero-terminated=1): the digests of those that stay in @folder; others go */
void
poise_draft_base_sweep (const char *folder, const char *const *kept)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_prefix (name, PREFIX) && !is_kept (name, kept))
      {
        g_autofree char *path = g_build_filename (folder, name, NULL);

        g_unlink (path);
      }
}
