/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Errors that carry their facts with them, as an extended GError domain.
 */

#include "store/poise-store-error.h"

typedef struct
{
  int line;
  int column;
  char *path;
  char *found;
  char *expected;
} PoiseStoreErrorPrivate;

static void
poise_store_error_private_init (PoiseStoreErrorPrivate *facts)
{
}

static void
poise_store_error_private_copy (const PoiseStoreErrorPrivate *source, PoiseStoreErrorPrivate *target)
{
  g_return_if_fail (source != NULL && target != NULL);

  target->line = source->line;
  target->column = source->column;
  target->path = g_strdup (source->path);
  target->found = g_strdup (source->found);
  target->expected = g_strdup (source->expected);
}

static void
poise_store_error_private_clear (PoiseStoreErrorPrivate *facts)
{
  g_return_if_fail (facts != NULL);

  g_free (facts->path);
  g_free (facts->found);
  g_free (facts->expected);
}

G_DEFINE_EXTENDED_ERROR (PoiseStoreError, poise_store_error)

/* What is wrong, in a few words for logs; by code. */
static const char *const messages[] = {
  [POISE_STORE_ERROR_EMPTY] = "the file is empty",
  [POISE_STORE_ERROR_NOT_UTF8] = "not UTF-8 text",
  [POISE_STORE_ERROR_SYNTAX] = "not JSON",
  [POISE_STORE_ERROR_TRUNCATED] = "the file ends in the middle",
  [POISE_STORE_ERROR_TRAILING] = "something follows the end",
  [POISE_STORE_ERROR_TOO_DEEP] = "nested too deep",
  [POISE_STORE_ERROR_TOO_LARGE] = "too large",
  [POISE_STORE_ERROR_DUPLICATE_KEY] = "duplicate key",
  [POISE_STORE_ERROR_NOT_A_PLAN] = "not a Poise plan",
  [POISE_STORE_ERROR_MISSING_MEMBER] = "missing member",
  [POISE_STORE_ERROR_WRONG_TYPE] = "wrong type",
  [POISE_STORE_ERROR_UNKNOWN_VALUE] = "unknown value",
  [POISE_STORE_ERROR_OUT_OF_RANGE] = "out of range",
  [POISE_STORE_ERROR_NO_SUCH_DATE] = "no such date or time",
  [POISE_STORE_ERROR_DUPLICATE_ID] = "duplicate id",
  [POISE_STORE_ERROR_NEWER_VERSION] = "written by a newer version",
  [POISE_STORE_ERROR_CHANGED_ON_DISK] = "the file on disk has changed",
  [POISE_STORE_ERROR_READ] = "cannot be read",
  [POISE_STORE_ERROR_WRITE] = "cannot be written",
  [POISE_STORE_ERROR_HARD_LINK] = "has other names",
  [POISE_STORE_ERROR_READ_ONLY_FOLDER] = "its folder takes no new file",
  [POISE_STORE_ERROR_NOT_PROVEN] = "cannot be read back as it was written",
  [POISE_STORE_ERROR_NO_RESCUE] = "no safe copy could be made",
  [POISE_STORE_ERROR_HALF_WRITTEN] = "was written in part",
};

static char *
format_message (PoiseStoreError code,
                int line,
                int column,
                const char *path,
                const char *found,
                const char *expected)
{
  GString *message = g_string_new (NULL);

  if (line > 0)
    g_string_append_printf (message, "%d:%d: ", line, column);
  if (path != NULL)
    g_string_append_printf (message, "%s: ", path);
  g_string_append (message, messages[code]);
  if (found != NULL)
    g_string_append_printf (message, ", found %s", found);
  if (expected != NULL)
    g_string_append_printf (message, ", expected %s", expected);
  return g_string_free (message, FALSE);
}

/**
 * poise_store_error_new:
 * @code: what is wrong
 * @line: in which line, from 1, or 0
 * @column: at which character of the line, from 1, or 0
 * @path: (nullable): the member path
 * @found: (nullable): see #PoiseStoreError
 * @expected: (nullable): see #PoiseStoreError
 *
 * Returns: (transfer full): the error; copies of it keep the facts
 */
GError *
poise_store_error_new (PoiseStoreError code,
                       int line,
                       int column,
                       const char *path,
                       const char *found,
                       const char *expected)
{
  g_autofree char *message = format_message (code, line, column, path, found, expected);
  GError *error = g_error_new_literal (POISE_STORE_ERROR, code, message);
  PoiseStoreErrorPrivate *facts = poise_store_error_get_private (error);

  g_assert (facts != NULL);
  facts->line = line;
  facts->column = column;
  facts->path = g_strdup (path);
  facts->found = g_strdup (found);
  facts->expected = g_strdup (expected);
  return error;
}

/* (nullable): the facts of @error; to ask an error of another domain is a fault of the program */
static const PoiseStoreErrorPrivate *
facts_of (const GError *error)
{
  g_return_val_if_fail (error != NULL && error->domain == POISE_STORE_ERROR, NULL);

  return poise_store_error_get_private (error);
}

/** poise_store_error_get_line: from 1; 0 where no line applies. */
int
poise_store_error_get_line (const GError *error)
{
  const PoiseStoreErrorPrivate *facts = facts_of (error);

  return facts != NULL ? facts->line : 0;
}

/** poise_store_error_get_column: in characters from 1; 0 where no line applies. */
int
poise_store_error_get_column (const GError *error)
{
  const PoiseStoreErrorPrivate *facts = facts_of (error);

  return facts != NULL ? facts->column : 0;
}

/** poise_store_error_get_path: (transfer none) (nullable): the member path, such as `sections[0].title`. */
const char *
poise_store_error_get_path (const GError *error)
{
  const PoiseStoreErrorPrivate *facts = facts_of (error);

  return facts != NULL ? facts->path : NULL;
}

/** poise_store_error_get_found: (transfer none) (nullable): what stood there; see #PoiseStoreError. */
const char *
poise_store_error_get_found (const GError *error)
{
  const PoiseStoreErrorPrivate *facts = facts_of (error);

  return facts != NULL ? facts->found : NULL;
}

/**
 * poise_store_error_get_expected: (transfer none) (nullable): what should stand there; see
 * #PoiseStoreError.
 */
const char *
poise_store_error_get_expected (const GError *error)
{
  const PoiseStoreErrorPrivate *facts = facts_of (error);

  return facts != NULL ? facts->expected : NULL;
}
