/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reading trusts nothing: the file may end anywhere, as its own writing may have.
 */

#include "store/poise-rescue-file.h"

#include <string.h>

#define HEAD "poise-rescue 1"

/* Disks write no less than this at once. */
#define SECTOR 512

enum
{
  WORD_NAME,
  WORD_VERSION,
  WORD_SIZE,
  WORD_SHA256,
  WORD_OLD_SIZE,
  WORD_OLD_SHA256,
  WORD_URI,
  N_WORDS
};

/**
 * poise_rescue_file_write:
 * @file: what is going to be written
 * @bytes: what it is to hold
 * @old: (nullable): what it holds; %NULL where there is no file
 *
 * Returns: (transfer full): the bytes of a rescue file
 */
GBytes *
poise_rescue_file_write (GFile *file, GBytes *bytes, GBytes *old)
{
  g_autofree char *uri = g_file_get_uri (file);
  g_autofree char *sha256 = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
  g_autofree char *old_sha256 = old != NULL ? g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, old) : g_strdup ("-");
  g_autofree char *old_size = old != NULL ? g_strdup_printf ("%" G_GSIZE_FORMAT, g_bytes_get_size (old)) : g_strdup ("-");
  g_autofree char *head = g_strdup_printf (HEAD " %" G_GSIZE_FORMAT " %s %s %s %s\n", g_bytes_get_size (bytes), sha256,
                                           old_size, old_sha256, uri);
  GByteArray *contents = g_byte_array_new ();

  g_byte_array_append (contents, (const guint8 *) head, strlen (head));
  g_byte_array_append (contents, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  if (old != NULL)
    g_byte_array_append (contents, g_bytes_get_data (old, NULL), g_bytes_get_size (old));
  return g_byte_array_free_to_bytes (contents);
}

/* (transfer full) (nullable): the part of @contents at *@at, *@at moved behind it; %NULL unless it is whole */
static GBytes *
take_part (GBytes *contents, gsize *at, const char *size, const char *sha256)
{
  guint64 length;
  g_autoptr (GBytes) part = NULL;
  g_autofree char *found = NULL;

  if (!g_ascii_string_to_unsigned (size, 10, 0, g_bytes_get_size (contents) - *at, &length, NULL))
    return NULL;
  part = g_bytes_new_from_bytes (contents, *at, length);
  found = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, part);
  *at += length;
  return strcmp (found, sha256) == 0 ? g_steal_pointer (&part) : NULL;
}

/* Whether all parts are there, and nothing else. */
static gboolean
fill (PoiseRescueFile *self, GBytes *contents, gsize at, char **words)
{
  gboolean had_file = strcmp (words[WORD_OLD_SIZE], "-") != 0;

  self->bytes = take_part (contents, &at, words[WORD_SIZE], words[WORD_SHA256]);
  if (self->bytes == NULL)
    return FALSE;
  if (had_file)
    self->old = take_part (contents, &at, words[WORD_OLD_SIZE], words[WORD_OLD_SHA256]);
  return (self->old != NULL) == had_file && at == g_bytes_get_size (contents);
}

/**
 * poise_rescue_file_read:
 * @contents: the bytes of a file
 *
 * Returns: (transfer full) (nullable): what it keeps; %NULL unless it is a whole rescue file
 */
PoiseRescueFile *
poise_rescue_file_read (GBytes *contents)
{
  gsize length;
  const char *text = g_bytes_get_data (contents, &length);
  const char *end = length > 0 ? memchr (text, '\n', length) : NULL;
  g_autofree char *head = end != NULL ? g_strndup (text, end - text) : NULL;
  g_auto (GStrv) words = head != NULL ? g_strsplit (head, " ", N_WORDS) : NULL;
  g_autoptr (PoiseRescueFile) self = NULL;

  if (words == NULL || g_strv_length (words) != N_WORDS || !g_str_has_prefix (head, HEAD " "))
    return NULL;
  self = g_new0 (PoiseRescueFile, 1);
  self->file = g_file_new_for_uri (words[WORD_URI]);
  return fill (self, contents, end - text + 1, words) ? g_steal_pointer (&self) : NULL;
}

void
poise_rescue_file_free (PoiseRescueFile *self)
{
  g_clear_object (&self->file);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_clear_pointer (&self->old, g_bytes_unref);
  g_free (self);
}

/* Whether the sector of @found at @at is that of @bytes, as far as it goes. */
static gboolean
is_from (GBytes *bytes, const char *found, gsize at, gsize length)
{
  gsize size = 0;
  const char *data = bytes != NULL ? g_bytes_get_data (bytes, &size) : NULL;

  return at + length <= size && memcmp (found + at, data + at, length) == 0;
}

static gboolean
is_zero (const char *found, gsize at, gsize length)
{
  for (gsize i = at; i < at + length; i++)
    if (found[i] != '\0')
      return FALSE;
  return TRUE;
}

/**
 * poise_rescue_file_is_torn:
 * @found: what the file holds now
 *
 * Returns: whether that is what our own writing leaves when it ends in the middle, and nothing that another has
 *   written: each sector is the new one, the old one, or one that never reached the disk
 */
gboolean
poise_rescue_file_is_torn (const PoiseRescueFile *self, GBytes *found)
{
  gsize size;
  const char *data = g_bytes_get_data (found, &size);

  for (gsize at = 0; at < size; at += SECTOR)
    {
      gsize length = MIN (SECTOR, size - at);

      if (!is_from (self->bytes, data, at, length) && !is_from (self->old, data, at, length)
          && !is_zero (data, at, length))
        return FALSE;
    }
  return !g_bytes_equal (found, self->bytes) && (self->old == NULL || !g_bytes_equal (found, self->old));
}
