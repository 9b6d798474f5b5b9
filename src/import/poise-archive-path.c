/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A name is taken apart at its slashes; what is empty or "." between them says nothing and goes. Two names are the same
 * when Unicode says that they are one text (NFC). Those that differ in case only are the same on some systems and two
 * files on others: content that nobody reads may be called so, but not what is read, lest one file pass for another.
 */

#include "import/poise-archive-path.h"

#include <string.h>

#define DIGEST 16

struct _PoiseArchivePaths
{
  GHashTable *exact;  /* digests of names */
  GHashTable *folded; /* digests of names without case → whether one of that name is read */
};

static gboolean
is_safe_part (const char *part)
{
  return strcmp (part, "..") != 0;
}

static gboolean
has_unsafe_character (const char *raw)
{
  for (const char *at = raw; *at != '\0'; at++)
    if (*at == '\\' || (guchar)*at < 0x20 || *at == 0x7f)
      return TRUE;
  return FALSE;
}

/* UTF-8 as it is; of names in an unknown encoding, each byte that is not ASCII as "%FC", so that two stay two. */
static char *
to_utf8 (const char *raw)
{
  GString *text;

  if (g_utf8_validate (raw, -1, NULL))
    return g_strdup (raw);
  text = g_string_new (NULL);
  for (const char *at = raw; *at != '\0'; at++)
    if ((guchar)*at < 0x80)
      g_string_append_c (text, *at);
    else
      g_string_append_printf (text, "%%%02X", (guchar)*at);
  return g_string_free (text, FALSE);
}

/**
 * poise_archive_path_clean:
 * @raw: the name of an entry, as the archive has it
 *
 * Returns: (transfer full) (nullable): the name as UTF-8 without "./" and doubled slashes; %NULL where it is absolute,
 *   leads out of the archive, is no name, is longer than %POISE_ARCHIVE_PATH_MOST, or holds a backslash, a drive letter
 *   or a control character
 */
char *
poise_archive_path_clean (const char *raw)
{
  g_autofree char *path = NULL;
  g_auto (GStrv) parts = NULL;
  g_autoptr (GPtrArray) kept = g_ptr_array_new ();

  if (strlen (raw) > POISE_ARCHIVE_PATH_MOST || *raw == '/' || has_unsafe_character (raw)
      || (g_ascii_isalpha (raw[0]) && raw[1] == ':'))
    return NULL;
  path = to_utf8 (raw);
  parts = g_strsplit (path, "/", -1);
  for (guint i = 0; parts[i] != NULL; i++)
    {
      if (!is_safe_part (parts[i]))
        return NULL;
      if (*parts[i] != '\0' && strcmp (parts[i], ".") != 0)
        g_ptr_array_add (kept, parts[i]);
    }
  g_ptr_array_add (kept, NULL);
  return g_strjoinv ("/", (char **)kept->pdata);
}

/**
 * poise_archive_path_show:
 * @raw: (nullable): the name of an entry, whatever it holds
 *
 * Returns: (transfer full): the same for a person: UTF-8, on one line and not longer than a line
 */
char *
poise_archive_path_show (const char *raw)
{
  g_autofree char *valid = g_utf8_make_valid (raw != NULL ? raw : "", -1);
  GString *text = g_string_new (NULL);
  guint n_shown = 0;

  for (const char *at = valid; *at != '\0' && n_shown < 100; at = g_utf8_next_char (at), n_shown++)
    {
      gunichar c = g_utf8_get_char (at);

      /* Neither control characters nor those that turn the direction of what follows */
      g_string_append_unichar (text, g_unichar_iscntrl (c) || g_unichar_type (c) == G_UNICODE_FORMAT ? 0xfffd : c);
    }
  if (strlen (text->str) < strlen (valid) && n_shown >= 100)
    g_string_append (text, "…");
  return g_string_free (text, FALSE);
}

/* ---- Which have been ---- */

static guint
digest_hash (gconstpointer digest)
{
  guint hash;

  memcpy (&hash, digest, sizeof hash);
  return hash;
}

static gboolean
digest_equal (gconstpointer a, gconstpointer b)
{
  return memcmp (a, b, DIGEST) == 0;
}

static gpointer
digest_new (const char *text)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  guint8 whole[32];
  gsize length = sizeof whole;

  g_checksum_update (checksum, (const guchar *)text, -1);
  g_checksum_get_digest (checksum, whole, &length);
  return g_memdup2 (whole, DIGEST);
}

/** poise_archive_paths_new: Returns: (transfer full): no names yet */
PoiseArchivePaths *
poise_archive_paths_new (void)
{
  PoiseArchivePaths *paths = g_new0 (PoiseArchivePaths, 1);

  paths->exact = g_hash_table_new_full (digest_hash, digest_equal, g_free, NULL);
  paths->folded = g_hash_table_new_full (digest_hash, digest_equal, g_free, NULL);
  return paths;
}

/** poise_archive_paths_free: @paths: (nullable) (transfer full): freed */
void
poise_archive_paths_free (PoiseArchivePaths *paths)
{
  if (paths == NULL)
    return;
  g_hash_table_unref (paths->exact);
  g_hash_table_unref (paths->folded);
  g_free (paths);
}

/**
 * poise_archive_paths_add:
 * @paths: the names so far
 * @path: the next, as poise_archive_path_clean() gives it
 * @is_wanted: whether somebody reads the entry
 *
 * Returns: whether it is the first of that name
 */
gboolean
poise_archive_paths_add (PoiseArchivePaths *paths, const char *path, gboolean is_wanted)
{
  g_autofree char *composed = g_utf8_normalize (path, -1, G_NORMALIZE_ALL_COMPOSE);
  g_autofree char *cased = g_utf8_casefold (composed, -1);
  g_autofree char *folded = g_utf8_normalize (cased, -1, G_NORMALIZE_ALL_COMPOSE);
  g_autofree gpointer exact_digest = digest_new (composed), folded_digest = digest_new (folded);
  gpointer was_wanted;

  if (g_hash_table_contains (paths->exact, exact_digest))
    return FALSE;
  if (g_hash_table_lookup_extended (paths->folded, folded_digest, NULL, &was_wanted)
      && (is_wanted || GPOINTER_TO_INT (was_wanted)))
    return FALSE;
  g_hash_table_add (paths->exact, g_steal_pointer (&exact_digest));
  g_hash_table_insert (paths->folded, g_steal_pointer (&folded_digest), GINT_TO_POINTER (is_wanted));
  return TRUE;
}
