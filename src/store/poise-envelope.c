/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Sealing and opening.
 */

#include "store/poise-envelope.h"

#include <string.h>

/* Longer texts are cut where they are put in, so that a head has room for several. */
#define MOST_TEXT_BYTES (12 * 1024)
#define CONTENTS "contents "
#define DIGEST_LENGTH 64

struct _PoiseEnvelope
{
  GPtrArray *names;
  GPtrArray *texts;
};

/** poise_envelope_new: Returns: (transfer full): one without members */
PoiseEnvelope *
poise_envelope_new (void)
{
  PoiseEnvelope *envelope = g_new0 (PoiseEnvelope, 1);

  envelope->names = g_ptr_array_new_with_free_func (g_free);
  envelope->texts = g_ptr_array_new_with_free_func (g_free);
  return envelope;
}

/** poise_envelope_free: @envelope: (nullable) (transfer full): what to free */
void
poise_envelope_free (PoiseEnvelope *envelope)
{
  if (envelope == NULL)
    return;
  g_ptr_array_unref (envelope->names);
  g_ptr_array_unref (envelope->texts);
  g_free (envelope);
}

/* Valid UTF-8, and not too long */
static char *
tame (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);

  if (strlen (valid) > MOST_TEXT_BYTES)
    *g_utf8_find_prev_char (valid, valid + MOST_TEXT_BYTES) = '\0';
  return g_steal_pointer (&valid);
}

/**
 * poise_envelope_put:
 * @name: of a member: letters and hyphens; each once
 * @text: (nullable): what it says, at most 12 kB of it; %NULL leaves it out
 */
void
poise_envelope_put (PoiseEnvelope *envelope, const char *name, const char *text)
{
  g_return_if_fail (envelope != NULL);
  g_return_if_fail (strchr (name, ' ') == NULL && strcmp (name, "contents") != 0);

  if (text == NULL)
    return;
  g_ptr_array_add (envelope->names, g_strdup (name));
  g_ptr_array_add (envelope->texts, tame (text));
}

/** poise_envelope_put_number: As poise_envelope_put(), of a number. */
void
poise_envelope_put_number (PoiseEnvelope *envelope, const char *name, gint64 number)
{
  g_autofree char *text = g_strdup_printf ("%" G_GINT64_FORMAT, number);

  poise_envelope_put (envelope, name, text);
}

/** poise_envelope_get: Returns: (nullable): what the member @name says; %NULL where there is none */
const char *
poise_envelope_get (const PoiseEnvelope *envelope, const char *name)
{
  for (guint i = 0; i < envelope->names->len; i++)
    if (strcmp (envelope->names->pdata[i], name) == 0)
      return envelope->texts->pdata[i];
  return NULL;
}

/** poise_envelope_get_number: Returns: the number that the member @name says; @otherwise where it says none */
gint64
poise_envelope_get_number (const PoiseEnvelope *envelope, const char *name, gint64 otherwise)
{
  const char *text = poise_envelope_get (envelope, name);
  gint64 number;

  if (text == NULL || !g_ascii_string_to_signed (text, 10, G_MININT64, G_MAXINT64, &number, NULL))
    return otherwise;
  return number;
}

/* ---- Sealing ---- */

/**
 * poise_envelope_seal:
 * @kind: "poise-draft", …
 * @contents: any bytes
 *
 * Returns: (transfer full): both in one
 */
GBytes *
poise_envelope_seal (const PoiseEnvelope *envelope, const char *kind, GBytes *contents)
{
  g_autoptr (GString) head = g_string_new (NULL);
  g_autofree char *contents_digest = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, contents);
  g_autofree char *head_digest = NULL;
  g_autofree char *first = NULL;
  GByteArray *all = g_byte_array_new ();

  for (guint i = 0; i < envelope->names->len; i++)
    {
      g_autofree char *escaped = g_uri_escape_string (envelope->texts->pdata[i], NULL, FALSE);

      g_string_append_printf (head, "%s %s\n", (char *)envelope->names->pdata[i], escaped);
    }
  g_string_append_printf (head, CONTENTS "%" G_GSIZE_FORMAT " %s\n", g_bytes_get_size (contents), contents_digest);
  head_digest = g_compute_checksum_for_string (G_CHECKSUM_SHA256, head->str, (gssize)head->len);
  first = g_strdup_printf ("%s %d %s\n", kind, POISE_ENVELOPE_VERSION, head_digest);
  g_byte_array_append (all, (const guint8 *)first, (guint)strlen (first));
  g_byte_array_append (all, (const guint8 *)head->str, (guint)head->len);
  g_byte_array_append (all, (const guint8 *)"\n", 1);
  g_byte_array_append (all, g_bytes_get_data (contents, NULL), (guint)g_bytes_get_size (contents));
  return g_byte_array_free_to_bytes (all);
}

/* ---- Opening ---- */

/* What the first line says, and where the next one begins: its digest is that of the head. */
static PoiseEnvelopeState
read_first_line (const char *text, gsize length, const char *kind, char **digest, gsize *begin)
{
  const char *end = memchr (text, '\n', length);
  g_autofree char *line = g_strndup (text, end != NULL ? (gsize)(end - text) : MIN (length, 200));
  g_auto (GStrv) words = g_strsplit (line, " ", -1);
  guint64 version;

  if (end == NULL && (g_str_has_prefix (kind, line) || strncmp (line, kind, strlen (kind)) == 0))
    return POISE_ENVELOPE_DAMAGED;
  if (g_strv_length (words) < 2 || strcmp (words[0], kind) != 0
      || !g_ascii_string_to_unsigned (words[1], 10, 1, G_MAXUINT32, &version, NULL))
    return POISE_ENVELOPE_FOREIGN;
  if (version > POISE_ENVELOPE_VERSION)
    return POISE_ENVELOPE_NEWER;
  if (g_strv_length (words) != 3 || strlen (words[2]) != DIGEST_LENGTH)
    return POISE_ENVELOPE_DAMAGED;
  *digest = g_strdup (words[2]);
  *begin = end + 1 - text;
  return POISE_ENVELOPE_GOOD;
}

static PoiseEnvelope *
read_members (const char *head)
{
  PoiseEnvelope *envelope = poise_envelope_new ();
  g_auto (GStrv) lines = g_strsplit (head, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      char *space = strchr (lines[i], ' ');

      if (space == NULL)
        continue;
      g_ptr_array_add (envelope->names, g_strndup (lines[i], space - lines[i]));
      g_ptr_array_add (envelope->texts, g_uri_unescape_string (space + 1, NULL));
      if (envelope->texts->pdata[envelope->texts->len - 1] == NULL)
        g_ptr_array_index (envelope->texts, envelope->texts->len - 1) = g_strdup ("");
    }
  return envelope;
}

/* "contents 2048 fcde…", which the digest of the head vouches for */
static gboolean
read_contents_line (const PoiseEnvelope *envelope, guint64 *length, char **digest)
{
  const char *line = poise_envelope_get (envelope, "contents");
  g_auto (GStrv) words = g_strsplit (line != NULL ? line : "", " ", -1);

  if (g_strv_length (words) != 2 || !g_ascii_string_to_unsigned (words[0], 10, 0, G_MAXINT64, length, NULL))
    return FALSE;
  *digest = g_strdup (words[1]);
  return TRUE;
}

/* Opens the head of what is @size bytes long; @begin is where the contents begin, @contents_digest theirs. */
static PoiseEnvelopeState
open_head (GBytes *beginning, guint64 size, const char *kind, PoiseEnvelope **envelope, gsize *begin, char **contents_digest)
{
  gsize length;
  const char *text = g_bytes_get_data (beginning, &length);
  g_autofree char *digest = NULL;
  g_autofree char *head = NULL;
  g_autofree char *actual = NULL;
  g_autoptr (PoiseEnvelope) opened = NULL;
  const char *end;
  guint64 contents_length;
  PoiseEnvelopeState state = length > 0 ? read_first_line (text, length, kind, &digest, begin) : POISE_ENVELOPE_DAMAGED;

  if (state != POISE_ENVELOPE_GOOD)
    return state;
  end = g_strstr_len (text + *begin, (gssize)MIN (length - *begin, POISE_ENVELOPE_HEAD_BYTES), "\n\n");
  if (end == NULL)
    return POISE_ENVELOPE_DAMAGED;
  head = g_strndup (text + *begin, end + 1 - (text + *begin));
  actual = g_compute_checksum_for_string (G_CHECKSUM_SHA256, head, -1);
  if (strcmp (actual, digest) != 0)
    return POISE_ENVELOPE_DAMAGED;
  *begin = end + 2 - text;
  opened = read_members (head);
  if (!read_contents_line (opened, &contents_length, contents_digest) || size != *begin + contents_length)
    return POISE_ENVELOPE_DAMAGED;
  *envelope = g_steal_pointer (&opened);
  return POISE_ENVELOPE_GOOD;
}

/**
 * poise_envelope_open_head:
 * @beginning: the first bytes of a file, %POISE_ENVELOPE_HEAD_BYTES or all
 * @size: how large the file is
 * @kind: what it should be
 * @envelope: (out) (transfer full): its members, if it is good
 *
 * Returns: how it is; of the contents only their length is looked at
 */
PoiseEnvelopeState
poise_envelope_open_head (GBytes *beginning, guint64 size, const char *kind, PoiseEnvelope **envelope)
{
  g_autofree char *digest = NULL;
  gsize begin;

  *envelope = NULL;
  return open_head (beginning, size, kind, envelope, &begin, &digest);
}

/**
 * poise_envelope_open:
 * @bytes: all of a file
 * @kind: what it should be
 * @envelope: (out) (transfer full): its members, if it is good
 * @contents: (out) (transfer full): what it holds, if it is good
 *
 * Returns: how it is
 */
PoiseEnvelopeState
poise_envelope_open (GBytes *bytes, const char *kind, PoiseEnvelope **envelope, GBytes **contents)
{
  g_autoptr (PoiseEnvelope) opened = NULL;
  g_autoptr (GBytes) held = NULL;
  g_autofree char *digest = NULL;
  g_autofree char *actual = NULL;
  gsize begin;
  PoiseEnvelopeState state = open_head (bytes, g_bytes_get_size (bytes), kind, &opened, &begin, &digest);

  *envelope = NULL;
  *contents = NULL;
  if (state != POISE_ENVELOPE_GOOD)
    return state;
  held = g_bytes_new_from_bytes (bytes, begin, g_bytes_get_size (bytes) - begin);
  actual = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, held);
  if (strcmp (actual, digest) != 0)
    return POISE_ENVELOPE_DAMAGED;
  *envelope = g_steal_pointer (&opened);
  *contents = g_steal_pointer (&held);
  return POISE_ENVELOPE_GOOD;
}
