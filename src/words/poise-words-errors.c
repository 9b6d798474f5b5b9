/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is wrong with a file, said to a person: what was expected, what is there, and where.
 */

#include "words/poise-words.h"

#include "store/poise-store-error.h"
#include "words/poise-words-format.h"
#include "words/poise-words-saving.h"
#include "words/poise-words-value.h"

#include <glib/gi18n.h>
#include <string.h>

static char *
describe_with_found (const char *format, const char *format_without, const GError *error)
{
  const char *found = poise_store_error_get_found (error);
  g_autofree char *quoted = NULL;

  if (found == NULL)
    return g_strdup (format_without);
  quoted = poise_words_quote (found);
  return poise_words_format (format, "found", quoted, NULL);
}

static char *
describe_with_expected (const char *format, const char *format_without, const GError *error)
{
  const char *expected = poise_store_error_get_expected (error);

  return expected != NULL ? poise_words_format (format, "expected", expected, NULL)
                          : g_strdup (format_without);
}

/* What should stand there: one sign, or one of two as in ", ]". */
static char *
describe_signs (const char *expected)
{
  g_auto (GStrv) signs = g_strsplit (expected, " ", 2);
  g_autofree char *first = poise_words_quote (signs[0] != NULL ? signs[0] : "");
  g_autofree char *second = NULL;

  if (signs[0] == NULL || signs[1] == NULL)
    return g_steal_pointer (&first);
  second = poise_words_quote (signs[1]);
  /* Translators: signs in a file, in quotation marks: "“,” or “]”" */
  return poise_words_format (_ ("{first} or {second}"), "first", first, "second", second, NULL);
}

static const char *
choose_syntax_format (const char *expected)
{
  if (strcmp (expected, "value") == 0)
    return _ ("This is not valid JSON: {found} stands where a value should.");
  if (strcmp (expected, "name") == 0)
    return _ ("This is not valid JSON: {found} stands where a name in quotation marks should.");
  if (strcmp (expected, "digit") == 0)
    return _ ("This is not valid JSON: {found} stands where a digit should.");
  return _ ("This is not valid JSON: {found} stands where {expected} should.");
}

static char *
describe_syntax (const GError *error)
{
  const char *expected = poise_store_error_get_expected (error);
  const char *found = poise_store_error_get_found (error);
  g_autofree char *quoted = NULL;
  g_autofree char *signs = NULL;

  if (expected == NULL || found == NULL)
    return describe_with_found (_ ("This is not valid JSON: {found} cannot stand here."),
                                _ ("This is not valid JSON."), error);
  quoted = poise_words_quote (found);
  signs = describe_signs (expected);
  return poise_words_format (choose_syntax_format (expected), "expected", signs, "found", quoted, NULL);
}

static char *
describe_missing (const GError *error)
{
  const char *expected = poise_store_error_get_expected (error);
  g_autofree char *name = poise_words_quote (expected != NULL ? expected : "?");

  return poise_words_format (_ ("{member} is missing here, and it cannot be left out."), "member", name,
                             NULL);
}

static char *
describe_duplicate_key (const GError *error)
{
  return describe_with_found (_ ("{found} stands twice in the same object, so what it says is unclear."),
                              _ ("A name stands twice in the same object, so what it says is unclear."),
                              error);
}

static char *
describe_duplicate_id (const GError *error)
{
  return describe_with_found (_ ("The id {found} is used twice; each id may stand only once."),
                              _ ("An id is used twice; each id may stand only once."), error);
}

static char *
describe_newer (const GError *error)
{
  return describe_with_found (
      _ ("The file comes from a newer version of Poise (format version {found}) and must not be changed by "
         "this one."),
      _ ("The file comes from a newer version of Poise and must not be changed by this one."), error);
}

/* "format" says which kind of file was expected. */
static const char *
describe_other_file (const GError *error)
{
  return g_strcmp0 (poise_store_error_get_expected (error), "poise-tools") == 0
             ? _ ("The file is JSON, but not a list of tools for Poise.")
             : _ ("The file is JSON, but not a plan of Poise.");
}

static char *
describe_store_error (const GError *error)
{
  switch ((PoiseStoreError)error->code)
    {
    case POISE_STORE_ERROR_EMPTY:
      return g_strdup (_ ("The file is empty."));
    case POISE_STORE_ERROR_NOT_UTF8:
      return describe_with_found (_ ("{found} is no character of any text."), /* an escape such as \ud800 */
                                  _ ("The text is not encoded in UTF-8."), error);
    case POISE_STORE_ERROR_SYNTAX:
      return describe_syntax (error);
    case POISE_STORE_ERROR_TRUNCATED:
      return g_strdup (_ ("The file ends in the middle; the rest of it is missing."));
    case POISE_STORE_ERROR_TRAILING:
      return describe_with_found (_ ("{found} follows after the end of the file’s content."),
                                  _ ("Something follows after the end of the file’s content."), error);
    case POISE_STORE_ERROR_TOO_DEEP:
      return describe_with_expected (
          _ ("Objects and lists are nested more than {expected} levels deep."),
          _ ("Objects and lists are nested too deeply."), error);
    case POISE_STORE_ERROR_TOO_LARGE:
      return describe_with_expected (_ ("The file is larger than {expected}."), _ ("The file is too large."),
                                     error);
    case POISE_STORE_ERROR_DUPLICATE_KEY:
      return describe_duplicate_key (error);
    case POISE_STORE_ERROR_NOT_A_PLAN:
      return g_strdup (describe_other_file (error));
    case POISE_STORE_ERROR_MISSING_MEMBER:
      return describe_missing (error);
    case POISE_STORE_ERROR_DUPLICATE_ID:
      return describe_duplicate_id (error);
    case POISE_STORE_ERROR_NEWER_VERSION:
      return describe_newer (error);
    case POISE_STORE_ERROR_CHANGED_ON_DISK:
      return g_strdup (_ ("Another program has changed the file since it was opened."));
    case POISE_STORE_ERROR_READ:
    case POISE_STORE_ERROR_WRITE:
    case POISE_STORE_ERROR_HARD_LINK:
    case POISE_STORE_ERROR_READ_ONLY_FOLDER:
    case POISE_STORE_ERROR_NOT_PROVEN:
    case POISE_STORE_ERROR_NO_RESCUE:
    case POISE_STORE_ERROR_HALF_WRITTEN:
      return poise_words_saving_error (error);
    case POISE_STORE_ERROR_WRONG_TYPE:
    case POISE_STORE_ERROR_UNKNOWN_VALUE:
    case POISE_STORE_ERROR_OUT_OF_RANGE:
    case POISE_STORE_ERROR_NO_SUCH_DATE:
      return poise_words_value_error (error);
    default:
      return g_strdup (error->message);
    }
}

/**
 * poise_words_error:
 * @error: an error
 *
 * Returns: (transfer full): what is wrong, in a sentence without the place; of domains other than
 *   POISE_STORE_ERROR the message, which whoever made it has translated
 */
char *
poise_words_error (const GError *error)
{
  return error->domain == POISE_STORE_ERROR ? describe_store_error (error) : g_strdup (error->message);
}

/**
 * poise_words_error_place:
 * @error: an error
 *
 * Returns: (transfer full) (nullable): where it is, for a dialog: "Line 12, column 8, in
 *   sections[0].activities[2].minutes"; %NULL where the error has no place
 */
char *
poise_words_error_place (const GError *error)
{
  gboolean of_store = error->domain == POISE_STORE_ERROR;
  const char *path = of_store ? poise_store_error_get_path (error) : NULL;
  int line_number = of_store ? poise_store_error_get_line (error) : 0;
  g_autofree char *line = g_strdup_printf ("%d", line_number);
  g_autofree char *column = g_strdup_printf ("%d", of_store ? poise_store_error_get_column (error) : 0);
  gboolean has_path = path != NULL && *path != '\0';

  if (line_number <= 0)
    return has_path ? g_strdup (path) : NULL;
  if (!has_path)
    return poise_words_format (_ ("Line {line}, column {column}"), "line", line, "column", column, NULL);
  /* Translators: {path} is a path within a file: "sections[0].activities[2].minutes" */
  return poise_words_format (_ ("Line {line}, column {column}, in {path}"), "line", line, "column", column,
                             "path", path, NULL);
}

/**
 * poise_words_file_error:
 * @file_name: as the person wrote it
 * @error: an error
 *
 * Returns: (transfer full): "FILE:LINE:COLUMN: sentence (member)" as compilers write it, so that editors
 *   jump to the place; what the error does not know is left out
 */
char *
poise_words_file_error (const char *file_name, const GError *error)
{
  g_autofree char *sentence = poise_words_error (error);
  GString *text = g_string_new (file_name);

  if (error->domain == POISE_STORE_ERROR && poise_store_error_get_line (error) > 0)
    {
      g_string_append_printf (text, ":%d", poise_store_error_get_line (error));
      if (poise_store_error_get_column (error) > 0)
        g_string_append_printf (text, ":%d", poise_store_error_get_column (error));
    }
  g_string_append_printf (text, ": %s", sentence);
  if (error->domain == POISE_STORE_ERROR && poise_store_error_get_path (error) != NULL
      && *poise_store_error_get_path (error) != '\0')
    g_string_append_printf (text, " (%s)", poise_store_error_get_path (error));
  return g_string_free (text, FALSE);
}
