/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is valid UTF-8 is taken for that, and what says that it is UTF-16, or has a zero in every other byte, for that.
 * Anything else is in a code page, unless it has more letters of UTF-8 than bytes that are none: that is UTF-8 with damage.
 */

#include "import/poise-csv-encoding.h"

#include "import/poise-import-error.h"
#include "words/poise-words.h"

#include <string.h>

/* Bytes that must look like UTF-16 where nothing says that they are */
#define UTF16_SAMPLE 64

/* In which code page a spreadsheet in Windows writes CSV, by language; it is Windows-1252 for all others. */
static const struct
{
  const char *language;
  const char *code_page;
} code_pages[] = {
  { "ar", "WINDOWS-1256" }, { "ja", "CP932" }, { "pl", "WINDOWS-1250" }, { "zh", "GB18030" },
};

/* The line that @end stands on; lines end in LF, CR or CR LF. */
static int
line_at (const char *start, const char *end)
{
  int line = 1;

  for (const char *at = start; at < end; at++)
    if (*at == '\n' || (*at == '\r' && (at + 1 == end || at[1] != '\n')))
      line++;
  return line;
}

static void
refuse (const char *text, const char *invalid, GError **error)
{
  poise_import_error_set (error, POISE_IMPORT_ERROR_NOT_UTF8, line_at (text, invalid));
}

/* @failed: (out): the first byte that is none of @encoding, where that is known */
static GBytes *
convert (const char *text, gsize length, const char *encoding, gsize *failed)
{
  gsize n_written;
  char *converted = g_convert (text, length, "UTF-8", encoding, failed, &n_written, NULL);

  if (converted == NULL)
    return NULL;
  /* a NUL ends a text in C, and is in no schedule */
  if (memchr (converted, '\0', n_written) != NULL)
    {
      *failed = 0;
      g_free (converted);
      return NULL;
    }
  return g_bytes_new_take (converted, n_written);
}

/* ---- UTF-16 ---- */

/* Whether most letters are of two bytes of which the one at @high is zero, as in texts of Western languages */
static gboolean
has_zeros (const char *text, gsize length, gsize high)
{
  gsize n_pairs = MIN (length, UTF16_SAMPLE) / 2, n_zeros = 0;

  for (gsize i = 0; i < n_pairs; i++)
    {
      n_zeros += text[2 * i + high] == '\0';
      if (text[2 * i + 1 - high] == '\0')
        return FALSE;
    }
  return n_pairs >= 2 && n_zeros * 2 > n_pairs;
}

/* (nullable) */
static const char *
find_utf16 (const char *text, gsize length, gsize *mark)
{
  *mark = 2;
  if (length >= 2 && memcmp (text, "\xff\xfe", 2) == 0)
    return "UTF-16LE";
  if (length >= 2 && memcmp (text, "\xfe\xff", 2) == 0)
    return "UTF-16BE";
  *mark = 0;
  if (length % 2 == 0 && has_zeros (text, length, 1))
    return "UTF-16LE";
  return length % 2 == 0 && has_zeros (text, length, 0) ? "UTF-16BE" : NULL;
}

static GBytes *
decode_utf16 (const char *text, gsize length, const char *encoding, GError **error)
{
  gsize failed = 0, line = 1;
  GBytes *decoded = convert (text, length & ~(gsize) 1, encoding, &failed);

  for (gsize i = 0; decoded == NULL && i + 1 < failed; i += 2)
    line += text[i] + text[i + 1] == '\n';
  if (decoded == NULL)
    poise_import_error_set (error, POISE_IMPORT_ERROR_NOT_UTF8, line);
  return decoded;
}

/* ---- Code pages ---- */

/* Whether there are more letters of several bytes in UTF-8 than bytes that are none: one of the other kind is hardly ever
 * both. */
static gboolean
is_damaged_utf8 (const char *text, gsize length)
{
  const char *end = text + length;
  gsize n_letters = 0, n_invalid = 0;

  while (text < end)
    {
      const char *invalid;

      g_utf8_validate_len (text, end - text, &invalid);
      for (const char *at = text; at < invalid; at = g_utf8_next_char (at))
        n_letters += (guchar) *at >= 0x80;
      if (invalid == end)
        break;
      n_invalid++;
      /* what is left of a broken letter is part of the same damage */
      for (text = invalid + 1; text < end && ((guchar) *text & 0xc0) == 0x80; text++)
        ;
    }
  return n_letters > n_invalid;
}

static const char *
find_code_page (void)
{
  const char *language = poise_words_get_language ();

  for (guint i = 0; i < G_N_ELEMENTS (code_pages); i++)
    if (g_str_has_prefix (language, code_pages[i].language) && !g_ascii_isalpha (language[2]))
      return code_pages[i].code_page;
  return "WINDOWS-1252";
}

static GBytes *
decode_code_page (const char *text, gsize length, const char *invalid, const char **guessed, GError **error)
{
  gsize failed = invalid - text;
  GBytes *decoded = NULL;

  if (memchr (text, '\0', length) == NULL && !is_damaged_utf8 (text, length))
    {
      *guessed = find_code_page ();
      decoded = convert (text, length, *guessed, &failed);
      if (decoded == NULL && strcmp (*guessed, "WINDOWS-1252") != 0)
        {
          *guessed = "WINDOWS-1252";
          decoded = convert (text, length, *guessed, &failed);
        }
    }
  if (decoded != NULL)
    return decoded;
  *guessed = NULL;
  refuse (text, text + failed, error);
  return NULL;
}

/**
 * poise_csv_decode:
 * @bytes: a file
 * @guessed: (out) (transfer none) (nullable): the code page, where nothing says that it is that one
 * @error: %POISE_IMPORT_ERROR_NOT_UTF8 with the line of what is no letter, a NUL included
 *
 * Returns: (transfer full) (nullable): the same in valid UTF-8; a mark at its beginning may be left
 */
GBytes *
poise_csv_decode (GBytes *bytes, const char **guessed, GError **error)
{
  gsize length, mark;
  const char *text = g_bytes_get_data (bytes, &length);
  const char *invalid, *utf16;

  *guessed = NULL;
  if (length == 0)
    return g_bytes_new_static ("", 0);
  if (g_utf8_validate_len (text, length, &invalid))
    return g_bytes_ref (bytes);
  utf16 = find_utf16 (text, length, &mark);
  if (utf16 != NULL)
    return decode_utf16 (text + mark, length - mark, utf16, error);
  return decode_code_page (text, length, invalid, guessed, error);
}
