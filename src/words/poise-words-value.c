/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A value that its place in a plan does not take. An error of the store gives the path; the tables of the
 * records say what the member at that path takes, so a new member has its sentence the day it is added.
 */

#include "words/poise-words-value.h"

#include "core/poise-plan.h"
#include "store/poise-store-error.h"
#include "words/poise-words-format.h"
#include "words/poise-words.h"

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

/* ---- Pieces ---- */

/** poise_words_quote: (transfer full) @text in the quotation marks of the language. */
char *
poise_words_quote (const char *text)
{
  /* Translators: the quotation marks of your language, around a name or value that stands in a file */
  return poise_words_format (_ ("“{text}”"), "text", text, NULL);
}

/** poise_words_list_quoted: (transfer full): @texts, titles or names that people gave, each in quotation marks. */
char *
poise_words_list_quoted (const char *const *texts)
{
  g_autoptr (GPtrArray) quoted = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; texts[i] != NULL; i++)
    g_ptr_array_add (quoted, poise_words_quote (texts[i]));
  g_ptr_array_add (quoted, NULL);
  return poise_words_list ((const char *const *) quoted->pdata);
}

/* The words that errors of type use for kinds of JSON values; %NULL for any other text. */
static char *
describe_kind (const char *kind)
{
  static const struct
  {
    const char *kind;
    const char *phrase;
  } phrases[] = {
    /* Translators: the texts with the context "found" are what stands in a file: "… must be a list, but is {found}." */
    { "text", NC_ ("found", "a text") },        { "number", NC_ ("found", "a number") },
    { "flag", NC_ ("found", "true or false") }, { "list", NC_ ("found", "a list") },
    { "object", NC_ ("found", "an object") },   { "null", NC_ ("found", "null") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (phrases); i++)
    if (g_strcmp0 (phrases[i].kind, kind) == 0)
      return g_strdup (g_dpgettext2 (NULL, "found", phrases[i].phrase));
  return NULL;
}

/* What stands where something else should: a kind of value, a number as it is, or a text in quotation marks. */
static char *
describe_found (const GError *error)
{
  const char *found = poise_store_error_get_found (error);
  const char *expected = poise_store_error_get_expected (error);
  char *kind;

  if (found == NULL)
    return g_strdup (C_ ("found", "something else"));
  if (error->code == POISE_STORE_ERROR_OUT_OF_RANGE || g_strcmp0 (expected, "whole-number") == 0)
    return g_strdup (found);
  kind = error->code == POISE_STORE_ERROR_WRONG_TYPE ? describe_kind (found) : NULL;
  return kind != NULL ? kind : poise_words_quote (found);
}

/* The spellings are the file's, so they stand in no language; commas part them in any. */
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
    return poise_words_format (_ ("{member} must be a whole number from {minimum} on, but is {found}."),
                               "member", name, "minimum", minimum, "found", found, NULL);
  return poise_words_format (
      /* Translators: {member} is a name in quotation marks: "“minutes” must be a whole number from 0 to 100000, …" */
      _ ("{member} must be a whole number from {minimum} to {maximum}, but is {found}."), "member", name,
      "minimum", minimum, "maximum", maximum, "found", found, NULL);
}

static const char *
choose_kind_format (PoiseMemberKind kind)
{
  switch (kind)
    {
    case POISE_MEMBER_ID:
      return _ ("{member} must be a text that is not empty, but is {found}.");
    case POISE_MEMBER_DATE:
      return _ ("{member} must be a day that exists, written like 2027-01-11, but is {found}.");
    case POISE_MEMBER_DATE_TIME:
      return _ ("{member} must be a day that exists, with a time or without, written like 2027-01-11 or "
                "2027-01-11T10:00, but is {found}.");
    case POISE_MEMBER_TIME:
      return _ ("{member} must be a time of day, written like 10:00, but is {found}.");
    case POISE_MEMBER_DECIMAL:
      return _ ("{member} must be a text with a decimal number such as 7.5, but is {found}.");
    case POISE_MEMBER_FLAG:
      return _ ("{member} must be true or false, but is {found}.");
    case POISE_MEMBER_RECORD:
      return _ ("{member} must be an object in braces, but is {found}.");
    case POISE_MEMBER_RECORDS:
      return _ ("{member} must be a list of objects, but is {found}.");
    case POISE_MEMBER_TEXTS:
      return _ ("{member} must be a list of texts, but is {found}.");
    default:
      return _ ("{member} must be a text, but is {found}.");
    }
}

static const char *
choose_item_format (PoiseMemberKind kind)
{
  if (kind == POISE_MEMBER_RECORDS)
    return _ ("Each item of {member} must be an object in braces, but one is {found}.");
  return _ ("Each item of {member} must be a text, but one is {found}.");
}

static char *
describe_member (const PoiseMember *member, gboolean in_list, const char *found)
{
  g_autofree char *name = poise_words_quote (member->name);

  if (member->kind == POISE_MEMBER_INTEGER)
    return describe_number (member, name, found);
  if (member->terms != NULL)
    {
      g_autofree char *values = list_terms (member->terms);
      const char *format
          = member->kind == POISE_MEMBER_TERM ? _ ("{member} must be one of {values}, but is {found}.")
            : in_list ? _ ("Each item of {member} must be one of {values}, but one is {found}.")
                      : _ ("{member} must be a list of some of {values}, but is {found}.");

      return poise_words_format (format, "member", name, "values", values, "found", found, NULL);
    }
  return poise_words_format (in_list ? choose_item_format (member->kind) : choose_kind_format (member->kind),
                             "member", name, "found", found, NULL);
}

/**
 * poise_words_value_error:
 * @error: an error of POISE_STORE_ERROR about a value that its place does not take
 *
 * Returns: (transfer full): what the place takes, and what is there
 */
char *
poise_words_value_error (const GError *error)
{
  const char *path = poise_store_error_get_path (error);
  g_autofree char *found = describe_found (error);
  gboolean in_list = FALSE;
  const PoiseMember *member = follow_path (path, &in_list);
  g_autofree char *name = NULL;

  if (member != NULL)
    return describe_member (member, in_list, found);
  if (path == NULL || *path == '\0')
    return poise_words_format (_ ("The file must hold an object in braces, but holds {found}."), "found",
                               found, NULL);

  name = poise_words_quote (path);
  return poise_words_format (_ ("{member} cannot be {found}."), "member", name, "found", found, NULL);
}
