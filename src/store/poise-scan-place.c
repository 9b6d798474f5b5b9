/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where things stand in a scanned text, finished or not: texts of spans, member paths, lines and columns.
 * Places are worked out only when somebody asks, so a good file pays nothing for them.
 */

#include "store/poise-scan-text.h"
#include "store/poise-scan.h"

#include <string.h>

/* Longer keys and texts are cut in errors: they are for people. */
#define SHOWN_CHARACTERS 80

/** poise_scan_first_byte: the byte that tells what kind of value @span is. */
char
poise_scan_first_byte (const PoiseScan *scan, guint span)
{
  return scan->text[scan->spans[span].start];
}

/** poise_scan_raw: (transfer full): the text of @span to the letter, quotes included. */
char *
poise_scan_raw (const PoiseScan *scan, guint span)
{
  return g_strndup (scan->text + scan->spans[span].start, scan->spans[span].end - scan->spans[span].start);
}

/** poise_scan_decode: (transfer full): what the text or key @span says; valid UTF-8 unless it is broken. */
char *
poise_scan_decode (const PoiseScan *scan, guint span)
{
  const PoiseSpan *text = &scan->spans[span];

  return poise_scan_text_decode (scan->text + text->start + 1, text->end - text->start - 2);
}

/** poise_scan_key_is: whether the key @key says @name, escaped or not. */
gboolean
poise_scan_key_is (const PoiseScan *scan, guint key, const char *name)
{
  const PoiseSpan *span = &scan->spans[key];
  gsize length = span->end - span->start - 2;
  g_autofree char *decoded = NULL;

  if (!span->escaped)
    return strncmp (scan->text + span->start + 1, name, length) == 0 && name[length] == '\0';
  decoded = poise_scan_decode (scan, key);
  return strcmp (decoded, name) == 0;
}

/**
 * poise_scan_find:
 * @scan: a finished scan
 * @object: a span
 * @name: the name of a member
 * @value: (out): the span of its value
 *
 * Returns: whether @object is an object with such a member
 */
gboolean
poise_scan_find (const PoiseScan *scan, guint object, const char *name, guint *value)
{
  if (poise_scan_first_byte (scan, object) != '{')
    return FALSE;

  for (guint key = object + 1; key < scan->spans[object].next; key = scan->spans[key + 1].next)
    if (poise_scan_key_is (scan, key, name))
      {
        *value = key + 1;
        return TRUE;
      }
  return FALSE;
}

/** poise_scan_type_word: (transfer none): what kind of value @span is, in a word of poise-store-error.h. */
const char *
poise_scan_type_word (const PoiseScan *scan, guint span)
{
  switch (poise_scan_first_byte (scan, span))
    {
    case '{':
      return "object";
    case '[':
      return "list";
    case '"':
      return "text";
    case 't':
    case 'f':
      return "flag";
    case 'n':
      return "null";
    default:
      return "number";
    }
}

/* (transfer full): @text as valid UTF-8, cut where it is long; it may be %NULL */
static char *
for_people (const char *text)
{
  g_autofree char *valid = NULL;
  const char *cut;

  if (text == NULL)
    return NULL;
  valid = g_utf8_make_valid (text, -1);
  if (g_utf8_strlen (valid, -1) <= SHOWN_CHARACTERS)
    return g_steal_pointer (&valid);
  cut = g_utf8_offset_to_pointer (valid, SHOWN_CHARACTERS - 1);
  return g_strdup_printf ("%.*s…", (int)(cut - valid), valid);
}

/* Adds the name of a member as `.name`, or as `["…"]` with the text of the file if it is not a plain word. */
static void
append_name (GString *path, const PoiseScan *scan, guint key)
{
  g_autofree char *raw = poise_scan_raw (scan, key);
  gsize length = strlen (raw) - 2;
  g_autofree char *shown = NULL;

  raw[length + 1] = '\0';
  shown = for_people (raw + 1);
  if (length > 0 && strspn (raw + 1, G_CSET_A_2_Z G_CSET_a_2_z G_CSET_DIGITS "-_") == length)
    g_string_append_printf (path, "%s%s", path->len > 0 ? "." : "", shown);
  else
    g_string_append_printf (path, "[\"%s\"]", shown);
}

static gboolean
is_open (const PoiseSpan *span)
{
  return span->end == 0;
}

/* The value of @object around @offset, its name added to @path; FALSE if there is none. */
static gboolean
enter_member (const PoiseScan *scan, gsize offset, GString *path, guint *object)
{
  guint key = *object + 1;

  while (key < scan->n_spans && scan->spans[key].start <= offset && !is_open (&scan->spans[key]))
    {
      guint value = key + 1;
      gboolean last = value >= scan->n_spans || is_open (&scan->spans[value]);

      if (last || scan->spans[value].end > offset)
        {
          append_name (path, scan, key);
          *object = value;
          return value < scan->n_spans && scan->spans[value].start <= offset;
        }
      key = scan->spans[value].next;
    }
  return FALSE;
}

static gboolean
enter_element (const PoiseScan *scan, gsize offset, GString *path, guint *list)
{
  guint element = *list + 1;

  for (guint i = 0; element < scan->n_spans && scan->spans[element].start <= offset; i++)
    {
      if (is_open (&scan->spans[element]) || scan->spans[element].end > offset)
        {
          g_string_append_printf (path, "[%u]", i);
          *list = element;
          return TRUE;
        }
      element = scan->spans[element].next;
    }
  return FALSE;
}

/* (transfer full) (nullable): the member path of the innermost value around @offset, such as `sections[0].title`;
 * %NULL for the root. The scan may be one that did not come to its end. */
static char *
find_path (const PoiseScan *scan, gsize offset)
{
  GString *path = g_string_new (NULL);
  guint span = 0;
  gboolean deeper = scan->n_spans > 0 && scan->spans[0].start <= offset
                    && (is_open (&scan->spans[0]) || scan->spans[0].end > offset);

  while (deeper)
    switch (poise_scan_first_byte (scan, span))
      {
      case '{':
        deeper = enter_member (scan, offset, path, &span);
        break;
      case '[':
        deeper = enter_element (scan, offset, path, &span);
        break;
      default:
        deeper = FALSE;
      }
  return g_string_free (path, path->len == 0);
}

/* Lines end with LF, CR LF or CR; columns count characters from 1. A byte order mark is not one. */
static void
get_line_and_column (const PoiseScan *scan, gsize offset, int *line, int *column)
{
  const char *text = scan->text;
  gsize i = offset >= 3 && memcmp (text, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;

  *line = *column = 1;
  for (; i < offset; i++)
    if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < scan->length && text[i + 1] == '\n')))
      {
        (*line)++;
        *column = 1;
      }
    else if (((guchar)text[i] & 0xc0) != 0x80)
      (*column)++;
}

/**
 * poise_scan_error_at:
 * @scan: a scan, or as far as it came
 * @offset: a byte of its text, or its length
 * @code: what is wrong there
 * @found: (nullable): as for poise_store_error_new()
 * @expected: (nullable): as for poise_store_error_new()
 *
 * Returns: (transfer full): the error with its line, column and member path
 */
GError *
poise_scan_error_at (const PoiseScan *scan,
                     gsize offset,
                     PoiseStoreError code,
                     const char *found,
                     const char *expected)
{
  g_autofree char *path = find_path (scan, offset);
  g_autofree char *shown = for_people (found);
  int line, column;

  get_line_and_column (scan, offset, &line, &column);
  return poise_store_error_new (code, line, column, path, shown, expected);
}

/** poise_scan_error: (transfer full): as poise_scan_error_at(), for the value @span. */
GError *
poise_scan_error (const PoiseScan *scan,
                  guint span,
                  PoiseStoreError code,
                  const char *found,
                  const char *expected)
{
  return poise_scan_error_at (scan, scan->spans[span].start, code, found, expected);
}

/**
 * poise_scan_error_broken: (transfer full): that the text or key @span has an escape that stands for no
 * character.
 */
GError *
poise_scan_error_broken (const PoiseScan *scan, guint span)
{
  const PoiseSpan *text = &scan->spans[span];
  const char *escape
      = poise_scan_text_find_broken (scan->text + text->start + 1, text->end - text->start - 2);
  g_autofree char *found = g_strndup (escape, strlen ("\\uXXXX"));

  return poise_scan_error_at (scan, escape - scan->text, POISE_STORE_ERROR_NOT_UTF8, found, NULL);
}

/**
 * poise_scan_error_missing: (transfer full): that @object lacks a member, at the object's place and the
 * member's path.
 */
GError *
poise_scan_error_missing (const PoiseScan *scan, guint object, const char *member)
{
  g_autofree char *parent = find_path (scan, scan->spans[object].start);
  g_autofree char *path
      = g_strdup_printf ("%s%s%s", parent != NULL ? parent : "", parent != NULL ? "." : "", member);
  int line, column;

  get_line_and_column (scan, scan->spans[object].start, &line, &column);
  return poise_store_error_new (POISE_STORE_ERROR_MISSING_MEMBER, line, column, path, NULL, member);
}
