/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is wrong with a file, said to a person: what was expected, and what is there. An error of the store
 * carries facts and a path; the tables of the records say what the member at that path takes.
 */

#include "words/poise-words.h"

#include "store/poise-store-error.h"
#include "words/poise-words-format.h"

#include <glib/gi18n.h>
#include <string.h>

/* ---- What stands at a path ---- */

static const PoiseMember *
find_member (const PoiseRecordType *type, const char *name, gsize length)
{
  for (guint i = 0; i < type->n_members; i++)
    if (strlen (type->members[i].name) == length && strncmp (type->members[i].name, name, length) == 0)
      return &type->members[i];
  return NULL;
}

/* The member of the file format that "sections[0].activities[2].minutes" leads to; NULL where it has none.
 * @in_list tells whether the path ends in an item of a list. */
static const PoiseMember *
follow_path (const char *path, gboolean *in_list)
{
  const PoiseRecordType *type = &poise_plan_type;
  const PoiseMember *member = NULL;

  while (path != NULL && *path != '\0' && type != NULL)
    {
      gsize length = strcspn (path, ".[");

      member = find_member (type, path, length);
      path += length;
      *in_list = *path == '[';
      path += strcspn (path, ".");
      path += *path == '.';
      type = member != NULL ? member->type : NULL;
    }
  return path != NULL && *path == '\0' ? member : NULL;
}

/* "minutes" of "sections[0].activities[2].minutes" */
static const char *
get_last_name (const char *path)
{
  const char *dot = path != NULL ? strrchr (path, '.') : NULL;

  return dot != NULL ? dot + 1 : path;
}

/* ---- Pieces ---- */

static char *
quote (const char *text)
{
  /* Translators: the quotation marks of your language, around a name or value that stands in a file */
  return poise_words_format (_("“{text}”"), "text", text, NULL);
}

/* A kind of JSON value, or the value itself in quotation marks. */
static char *
describe_found (const char *found)
{
  static const struct
  {
    const char *kind;
    const char *phrase;
  } phrases[] = {
    /* Translators: these stand in sentences such as "“minutes” must be a whole number, but is {found}." */
    { "text", NC_ ("found", "a text") },     { "number", NC_ ("found", "a number") },
    { "flag", NC_ ("found", "true or false") }, { "list", NC_ ("found", "a list") },
    { "object", NC_ ("found", "an object") }, { "null", NC_ ("found", "null") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (phrases); i++)
    if (g_strcmp0 (phrases[i].kind, found) == 0)
      return g_strdup (g_dpgettext2 (NULL, "found", phrases[i].phrase));
  return found != NULL ? quote (found) : g_strdup (C_ ("found", "something else"));
}

/* "“synchronous”, “asynchronous” or …" would need a list per language of its own; commas do in all. */
static char *
list_terms (const PoiseTerms *terms)
{
  GString *list = g_string_new (NULL);

  for (int i = 0; i < terms->n_terms; i++)
    if (terms->names[i] != NULL)
      g_string_append_printf (list, "%s%s", list->len > 0 ? ", " : "", terms->names[i]);
  return g_string_free (list, FALSE);
}

/* ---- A member that does not take its value ---- */

static char *
describe_number (const PoiseMember *member, const char *name, const char *found)
{
  g_autofree char *minimum = g_strdup_printf ("%d", member->minimum);
  g_autofree char *maximum = g_strdup_printf ("%d", member->maximum);

  if (member->maximum == G_MAXINT)
    return poise_words_format (_("{member} must be a whole number from {minimum} on, but is {found}."),
                               "member",
                               name,
                               "minimum",
                               minimum,
                               "found",
                               found,
                               NULL);
  /* Translators: {member} is a name in quotation marks: "“minutes” must be a whole number from 0 to 100000, …" */
  return poise_words_format (
      _("{member} must be a whole number from {minimum} to {maximum}, but is {found}."),
      "member",
      name,
      "minimum",
      minimum,
      "maximum",
      maximum,
      "found",
      found,
      NULL);
}

static const char *
choose_kind_format (PoiseMemberKind kind)
{
  switch (kind)
    {
    case POISE_MEMBER_ID:
      return _("{member} must be a text that is not empty, but is {found}.");
    case POISE_MEMBER_DATE:
      return _("{member} must be a day that exists, written like 2027-01-11, but is {found}.");
    case POISE_MEMBER_DATE_TIME:
      return _("{member} must be a day that exists, with a time or without, written like 2027-01-11 or "
               "2027-01-11T10:00, but is {found}.");
    case POISE_MEMBER_TIME:
      return _("{member} must be a time of day, written like 10:00, but is {found}.");
    case POISE_MEMBER_DECIMAL:
      return _("{member} must be a decimal number in quotation marks, written like \"7.5\", but is {found}.");
    case POISE_MEMBER_FLAG:
      return _("{member} must be true or false, but is {found}.");
    case POISE_MEMBER_RECORD:
      return _("{member} must be an object in braces, but is {found}.");
    case POISE_MEMBER_RECORDS:
      return _("{member} must be a list of objects, but is {found}.");
    case POISE_MEMBER_TEXTS:
      return _("{member} must be a list of texts, but is {found}.");
    default:
      return _("{member} must be a text, but is {found}.");
    }
}

static const char *
choose_item_format (PoiseMemberKind kind)
{
  if (kind == POISE_MEMBER_RECORDS)
    return _("Each item of {member} must be an object in braces, but one is {found}.");
  return _("Each item of {member} must be a text, but one is {found}.");
}

static char *
describe_member (const PoiseMember *member, gboolean in_list, const char *found)
{
  g_autofree char *name = quote (member->name);

  if (member->kind == POISE_MEMBER_INTEGER)
    return describe_number (member, name, found);
  if (member->terms != NULL)
    {
      g_autofree char *values = list_terms (member->terms);
      const char *format = member->kind == POISE_MEMBER_TERM
                               ? _("{member} must be one of {values}, but is {found}.")
                           : in_list
                               ? _("Each item of {member} must be one of {values}, but one is {found}.")
                               : _("{member} must be a list of some of {values}, but is {found}.");

      return poise_words_format (format, "member", name, "values", values, "found", found, NULL);
    }
  return poise_words_format (
      in_list ? choose_item_format (member->kind) : choose_kind_format (member->kind),
      "member",
      name,
      "found",
      found,
      NULL);
}

/* A value that its place does not take, of an error about a value. */
static char *
describe_value (const GError *error)
{
  const char *path = poise_store_error_get_path (error);
  const char *expected = poise_store_error_get_expected (error);
  g_autofree char *found = describe_found (poise_store_error_get_found (error));
  gboolean in_list = FALSE;
  const PoiseMember *member = follow_path (path, &in_list);
  g_autofree char *name = NULL;

  if (member != NULL)
    return describe_member (member, in_list, found);

  name = path != NULL && *path != '\0' ? quote (get_last_name (path)) : g_strdup (_("The file"));
  if (expected == NULL)
    return poise_words_format (_("{member} cannot be {found}."), "member", name, "found", found, NULL);
  return poise_words_format (_("{member} must be {expected}, but is {found}."),
                             "member",
                             name,
                             "expected",
                             expected,
                             "found",
                             found,
                             NULL);
}

/* ---- Whole errors ---- */

static char *
describe_with_found (const char *format, const char *format_without, const GError *error)
{
  const char *found = poise_store_error_get_found (error);
  g_autofree char *quoted = NULL;

  if (found == NULL)
    return g_strdup (format_without);
  quoted = quote (found);
  return poise_words_format (format, "found", quoted, NULL);
}

/* The operating system's reason stands as it is: it is a sentence of its own, translated by the system. */
static char *
describe_with_reason (const char *format, const char *format_without, const GError *error)
{
  const char *reason = poise_store_error_get_found (error);

  return reason != NULL ? poise_words_format (format, "reason", reason, NULL) : g_strdup (format_without);
}

static char *
describe_syntax (const GError *error)
{
  const char *expected = poise_store_error_get_expected (error);
  const char *found = poise_store_error_get_found (error);
  g_autofree char *quoted = found != NULL ? quote (found) : NULL;

  if (expected == NULL || quoted == NULL)
    return describe_with_found (
        _("This is not valid JSON: {found} cannot stand here."), _("This is not valid JSON."), error);
  return poise_words_format (_("This is not valid JSON: {expected} was expected here, but {found} was found."),
                             "expected",
                             expected,
                             "found",
                             quoted,
                             NULL);
}

static char *
describe_missing (const GError *error)
{
  const char *expected = poise_store_error_get_expected (error);
  g_autofree char *name = quote (expected != NULL ? expected : "?");

  return poise_words_format (_("{member} is missing here, and a plan cannot do without it."), "member", name, NULL);
}

static char *
describe_duplicate_key (const GError *error)
{
  return describe_with_found (_("{found} stands twice in the same object, so what it says is unclear."),
                              _("A name stands twice in the same object, so what it says is unclear."),
                              error);
}

static char *
describe_duplicate_id (const GError *error)
{
  return describe_with_found (_("The id {found} is used twice; each id may stand only once."),
                              _("An id is used twice; each id may stand only once."),
                              error);
}

static char *
describe_newer (const GError *error)
{
  return describe_with_found (
      _("The file comes from a newer version of Poise (format version {found}) and must not be changed by "
        "this one."),
      _("The file comes from a newer version of Poise and must not be changed by this one."),
      error);
}

static char *
describe_store_error (const GError *error)
{
  switch ((PoiseStoreError) error->code)
    {
    case POISE_STORE_ERROR_EMPTY:
      return g_strdup (_("The file is empty."));
    case POISE_STORE_ERROR_NOT_UTF8:
      return g_strdup (_("The text is not encoded in UTF-8."));
    case POISE_STORE_ERROR_SYNTAX:
      return describe_syntax (error);
    case POISE_STORE_ERROR_TRUNCATED:
      return g_strdup (_("The file ends in the middle; the rest of it is missing."));
    case POISE_STORE_ERROR_TRAILING:
      return g_strdup (_("Something follows after the end of the plan."));
    case POISE_STORE_ERROR_TOO_DEEP:
      return g_strdup (_("Objects and lists stand in each other more than 64 levels deep."));
    case POISE_STORE_ERROR_TOO_LARGE:
      return g_strdup (_("The file is larger than 256 MiB."));
    case POISE_STORE_ERROR_DUPLICATE_KEY:
      return describe_duplicate_key (error);
    case POISE_STORE_ERROR_NOT_A_PLAN:
      return g_strdup (_("The file is JSON, but not a plan of Poise."));
    case POISE_STORE_ERROR_MISSING_MEMBER:
      return describe_missing (error);
    case POISE_STORE_ERROR_DUPLICATE_ID:
      return describe_duplicate_id (error);
    case POISE_STORE_ERROR_NEWER_VERSION:
      return describe_newer (error);
    case POISE_STORE_ERROR_CHANGED_ON_DISK:
      return g_strdup (_("Another program has changed the file since it was opened."));
    case POISE_STORE_ERROR_READ:
      return describe_with_reason (
          _("The file could not be read: {reason}"), _("The file could not be read."), error);
    case POISE_STORE_ERROR_WRITE:
      return describe_with_reason (
          _("The file could not be written: {reason}"), _("The file could not be written."), error);
    case POISE_STORE_ERROR_WRONG_TYPE:
    case POISE_STORE_ERROR_UNKNOWN_VALUE:
    case POISE_STORE_ERROR_OUT_OF_RANGE:
    case POISE_STORE_ERROR_NO_SUCH_DATE:
      return describe_value (error);
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
    return poise_words_format (_("Line {line}, column {column}"), "line", line, "column", column, NULL);
  /* Translators: {path} is a path within a file: "sections[0].activities[2].minutes" */
  return poise_words_format (
      _("Line {line}, column {column}, in {path}"), "line", line, "column", column, "path", path, NULL);
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
  if (error->domain == POISE_STORE_ERROR && poise_store_error_get_path (error) != NULL &&
      *poise_store_error_get_path (error) != '\0')
    g_string_append_printf (text, " (%s)", poise_store_error_get_path (error));
  return g_string_free (text, FALSE);
}
