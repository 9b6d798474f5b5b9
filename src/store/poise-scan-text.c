/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Texts of JSON. An escape such as \ud800 or \u0000 is correct JSON that no UTF-8 C string can hold: such
 * a text is passed over, and marked as broken.
 */

#include "store/poise-scan-text.h"

#include <string.h>

#define IS_HIGH(unit) ((unit) >= 0xd800 && (unit) <= 0xdbff)
#define IS_LOW(unit) ((unit) >= 0xdc00 && (unit) <= 0xdfff)

static inline gboolean
is_plain (char byte)
{
  return (guchar)byte >= ' ' && (guchar)byte < 0x80 && byte != '"' && byte != '\\';
}

/* The number of a \uXXXX escape at @at, or -1 with @at moved to what is wrong. */
static int
read_unit (const char **at, const char *end)
{
  int unit = 0;

  *at += 2;
  for (int i = 0; i < 4; i++, (*at)++)
    {
      if (*at == end || !g_ascii_isxdigit (**at))
        return -1;
      unit = unit * 16 + g_ascii_xdigit_value (**at);
    }
  return unit;
}

static gboolean
begins_unit (const char *at, const char *end)
{
  return end - at >= 2 && at[0] == '\\' && at[1] == 'u';
}

/* Reads one \uXXXX, or two that make a pair; -1 where a digit is missing, at @at. Half a pair comes back as
 * it is. */
static int
read_character (const char **at, const char *end)
{
  int unit = read_unit (at, end);

  if (unit >= 0 && IS_HIGH (unit) && begins_unit (*at, end))
    {
      const char *second = *at;
      int low = read_unit (&second, end);

      if (low >= 0 && IS_LOW (low))
        {
          *at = second;
          return 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
        }
    }
  return unit;
}

static gboolean
is_broken (int character)
{
  return character == 0 || IS_HIGH (character) || IS_LOW (character);
}

static PoiseScanText
skip_escape (const char **at, const char *end, gboolean *broken)
{
  int character;

  if (end - *at < 2)
    return POISE_SCAN_TEXT_CUT;
  if ((*at)[1] != 'u')
    {
      if ((*at)[1] == '\0' || strchr ("\"\\/bfnrt", (*at)[1]) == NULL)
        {
          (*at)++;
          return POISE_SCAN_TEXT_WRONG;
        }
      *at += 2;
      return POISE_SCAN_TEXT_GOOD;
    }
  character = read_character (at, end);
  if (character < 0)
    return *at == end ? POISE_SCAN_TEXT_CUT : POISE_SCAN_TEXT_WRONG;
  if (is_broken (character))
    *broken = TRUE;
  return POISE_SCAN_TEXT_GOOD;
}

static PoiseScanText
skip_wide (const char **at, const char *end)
{
  gunichar character = g_utf8_get_char_validated (*at, end - *at);

  if (character == (gunichar)-2)
    return POISE_SCAN_TEXT_CUT;
  if (character == (gunichar)-1)
    return POISE_SCAN_TEXT_NOT_UTF8;
  *at = g_utf8_next_char (*at);
  return POISE_SCAN_TEXT_GOOD;
}

/**
 * poise_scan_text_skip:
 * @at: (inout): the opening quote; moved past the closing one, or to what is wrong
 * @end: past the last byte there is
 * @escaped: (out): set if the text has escapes
 * @broken: (out): set if it has an escape for U+0000 or for half of a surrogate pair
 *
 * Returns: whether the text is one of JSON
 */
PoiseScanText
poise_scan_text_skip (const char **at, const char *end, gboolean *escaped, gboolean *broken)
{
  PoiseScanText result = POISE_SCAN_TEXT_GOOD;
  const char *place = *at + 1;

  while (result == POISE_SCAN_TEXT_GOOD)
    {
      while (place < end && is_plain (*place))
        place++;
      if (place == end)
        result = POISE_SCAN_TEXT_CUT;
      else if (*place == '"')
        break;
      else if (*place == '\\')
        {
          *escaped = TRUE;
          result = skip_escape (&place, end, broken);
        }
      else if ((guchar)*place >= 0x80)
        result = skip_wide (&place, end);
      else
        result = POISE_SCAN_TEXT_WRONG;
    }
  *at = result == POISE_SCAN_TEXT_GOOD ? place + 1 : place;
  return result;
}

/**
 * poise_scan_text_describe:
 * @at: a place
 * @end: past the last byte there is
 * @description: (out) (transfer full) (nullable): the character there, or its number if it cannot be seen
 *
 * Returns: what stands at @at, %POISE_SCAN_TEXT_GOOD for a character
 */
PoiseScanText
poise_scan_text_describe (const char *at, const char *end, char **description)
{
  gunichar character;

  *description = NULL;
  if (at >= end)
    return POISE_SCAN_TEXT_CUT;
  character = *at == '\0' ? 0 : g_utf8_get_char_validated (at, end - at);
  if (character == (gunichar)-2)
    return POISE_SCAN_TEXT_CUT;
  if (character == (gunichar)-1)
    return POISE_SCAN_TEXT_NOT_UTF8;
  if (g_unichar_isgraph (character))
    *description = g_strndup (at, g_utf8_next_char (at) - at);
  else
    *description = g_strdup_printf ("U+%04X", character);
  return POISE_SCAN_TEXT_GOOD;
}

/* Appends @character as UTF-8 would, also what UTF-8 leaves out: half a surrogate pair in three bytes and
 * U+0000 in two, so that different texts stay different C strings. */
static void
append_character (GString *text, int character)
{
  if (character == 0)
    g_string_append (text, "\xc0\x80");
  else
    g_string_append_unichar (text, character);
}

static void
append_escape (GString *text, const char **at, const char *end)
{
  static const char letters[] = "\"\\/bfnrt";
  static const char meanings[] = "\"\\/\b\f\n\r\t";

  if ((*at)[1] == 'u')
    append_character (text, read_character (at, end));
  else
    {
      g_string_append_c (text, meanings[strchr (letters, (*at)[1]) - letters]);
      *at += 2;
    }
}

/**
 * poise_scan_text_decode:
 * @raw: a text that was passed over as good, without its quotes
 * @length: how many bytes
 *
 * Returns: (transfer full): what it says; valid UTF-8 unless the text is broken
 */
char *
poise_scan_text_decode (const char *raw, gsize length)
{
  GString *text = g_string_sized_new (length);
  const char *end = raw + length;

  while (raw < end)
    {
      const char *escape = memchr (raw, '\\', end - raw);

      g_string_append_len (text, raw, (escape != NULL ? escape : end) - raw);
      raw = escape != NULL ? escape : end;
      if (escape != NULL)
        append_escape (text, &raw, end);
    }
  return g_string_free (text, FALSE);
}

/**
 * poise_scan_text_find_broken:
 * @raw: (array length=length): a text that was passed over as good and broken, without its quotes
 * @length: how many bytes
 *
 * Returns: (transfer none): the first escape in it that stands for no character of a text; six bytes of
 * it count
 */
const char *
poise_scan_text_find_broken (const char *raw, gsize length)
{
  const char *end = raw + length;

  for (;;)
    {
      const char *escape = memchr (raw, '\\', end - raw);

      g_assert (escape != NULL);
      raw = escape;
      if (raw[1] != 'u')
        raw += 2;
      else if (is_broken (read_character (&raw, end)))
        return escape;
    }
}
