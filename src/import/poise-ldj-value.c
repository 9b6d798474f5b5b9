/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Looks members up by name in the scan. Lines are counted on from the last one that was asked for, since members are
 * asked for nearly in the order of the file.
 */

#include "import/poise-ldj-value.h"

#include "core/poise-record.h"
#include "words/poise-words-import-ldj.h"

#include <string.h>

/* Longer values are cut in the report, which is for people. */
#define SHOWN_CHARACTERS 60

static int
find_line (PoiseLdj *ldj, guint span)
{
  gsize offset = ldj->scan->spans[span].start;

  if (offset < ldj->offset || ldj->line == 0)
    {
      ldj->offset = 0;
      ldj->line = 1;
    }
  for (; ldj->offset < offset; ldj->offset++)
    if (ldj->scan->text[ldj->offset] == '\n')
      ldj->line++;
  return ldj->line;
}

/* (transfer full): what stands at @span, on one line and not too long */
static char *
show (const PoiseLdj *ldj, guint span)
{
  const PoiseSpan *found = &ldj->scan->spans[span];
  g_autofree char *start
      = g_utf8_make_valid (ldj->scan->text + found->start, MIN (found->end - found->start, SHOWN_CHARACTERS * 4));
  g_autofree char *shown = NULL;

  for (char *at = start; *at != '\0'; at++)
    if (g_ascii_iscntrl (*at))
      *at = ' ';
  if (g_utf8_strlen (start, -1) <= SHOWN_CHARACTERS)
    return g_steal_pointer (&start);
  shown = g_utf8_substring (start, 0, SHOWN_CHARACTERS);
  return g_strconcat (shown, "…", NULL);
}

/**
 * poise_ldj_report:
 * @ldj: a file
 * @span: what is not understood
 * @name: of which member it is the value, or a part of it
 */
void
poise_ldj_report (PoiseLdj *ldj, guint span, const char *name)
{
  g_autofree char *shown = show (ldj, span);

  poise_import_report_add (ldj->report, find_line (ldj, span), poise_words_import_ldj_not_understood (name, shown));
}

/* Whether @object has the member, and something in it */
static gboolean
find (const PoiseLdj *ldj, guint object, const char *name, guint *value)
{
  return poise_scan_find (ldj->scan, object, name, value) && poise_scan_first_byte (ldj->scan, *value) != 'n';
}

/**
 * poise_ldj_decode:
 * @ldj: a file
 * @span: a text, a number or a truth value
 *
 * Returns: (transfer full): what it says, as valid UTF-8; halves of letters are replaced
 */
char *
poise_ldj_decode (PoiseLdj *ldj, guint span)
{
  g_autofree char *text = NULL;

  if (poise_scan_first_byte (ldj->scan, span) != '"')
    return poise_scan_raw (ldj->scan, span);
  text = poise_scan_decode (ldj->scan, span);
  return g_utf8_make_valid (text, -1);
}

static gboolean
is_scalar (const PoiseLdj *ldj, guint span)
{
  return strchr ("{[", poise_scan_first_byte (ldj->scan, span)) == NULL;
}

/**
 * poise_ldj_get_text:
 * @ldj: a file
 * @object: an object in it
 * @name: of a member
 *
 * Returns: (transfer full) (nullable): what it says; %NULL where it is absent, empty or not understood
 */
char *
poise_ldj_get_text (PoiseLdj *ldj, guint object, const char *name)
{
  g_autofree char *text = NULL;
  guint value;

  if (!find (ldj, object, name, &value))
    return NULL;
  if (!is_scalar (ldj, value))
    {
      poise_ldj_report (ldj, value, name);
      return NULL;
    }
  text = poise_ldj_decode (ldj, value);
  return *text != '\0' ? g_steal_pointer (&text) : NULL;
}

/* Whole numbers, also as "20.0"; none has more digits than fit */
static gboolean
parse_number (const char *text, int *number)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text));
  gsize n_digits = strspn (stripped, G_CSET_DIGITS);
  const char *rest = stripped + n_digits;

  if (n_digits == 0 || n_digits > 9 || (*rest == '.' && rest[1] == '\0'))
    return FALSE;
  if (*rest == '.' ? rest[1 + strspn (rest + 1, "0")] != '\0' : *rest != '\0')
    return FALSE;
  *number = (int) g_ascii_strtoll (stripped, NULL, 10);
  return TRUE;
}

/**
 * poise_ldj_get_number:
 * @ldj: a file
 * @object: an object in it
 * @name: of a member
 * @minimum: the least it may be; 0 counts as not said where it is less
 * @maximum: the most
 * @number: (out): the number, unchanged where there is none
 *
 * Returns: whether there is one
 */
gboolean
poise_ldj_get_number (PoiseLdj *ldj, guint object, const char *name, int minimum, int maximum, int *number)
{
  g_autofree char *text = NULL;
  guint value;
  int found = 0;

  if (!find (ldj, object, name, &value))
    return FALSE;
  text = is_scalar (ldj, value) ? poise_ldj_decode (ldj, value) : NULL;
  if (text != NULL && (*text == '\0' || (parse_number (text, &found) && found == 0 && minimum > 0)))
    return FALSE;
  if (text == NULL || !parse_number (text, &found) || found < minimum || found > maximum)
    {
      poise_ldj_report (ldj, value, name);
      return FALSE;
    }
  *number = found;
  return TRUE;
}

/**
 * poise_ldj_get_flag:
 * @ldj: a file
 * @object: an object in it
 * @name: of a member
 *
 * Returns: whether it is so, or %POISE_UNSET where nothing is said
 */
int
poise_ldj_get_flag (PoiseLdj *ldj, guint object, const char *name)
{
  static const char *const words[] = { "false", "true", "0", "1" };
  g_autofree char *text = NULL;
  guint value;

  if (!find (ldj, object, name, &value))
    return POISE_UNSET;
  text = is_scalar (ldj, value) ? g_strstrip (poise_ldj_decode (ldj, value)) : NULL;
  for (guint i = 0; text != NULL && i < G_N_ELEMENTS (words); i++)
    if (g_ascii_strcasecmp (text, words[i]) == 0)
      return i % 2;
  if (text == NULL || *text != '\0')
    poise_ldj_report (ldj, value, name);
  return POISE_UNSET;
}

/**
 * poise_ldj_get_object:
 * @ldj: a file
 * @object: an object in it
 * @name: of a member
 * @value: (out): the object that it holds
 *
 * Returns: whether it holds one
 */
gboolean
poise_ldj_get_object (PoiseLdj *ldj, guint object, const char *name, guint *value)
{
  if (!find (ldj, object, name, value))
    return FALSE;
  if (poise_scan_first_byte (ldj->scan, *value) == '{')
    return TRUE;
  poise_ldj_report (ldj, *value, name);
  return FALSE;
}

/**
 * poise_ldj_get_list:
 * @ldj: a file
 * @object: an object in it
 * @name: of a member
 *
 * Returns: (transfer full) (element-type guint): the spans of what its list holds; none where there is no list
 */
GArray *
poise_ldj_get_list (PoiseLdj *ldj, guint object, const char *name)
{
  GArray *elements = g_array_new (FALSE, FALSE, sizeof (guint));
  guint list;

  if (!find (ldj, object, name, &list))
    return elements;
  if (poise_scan_first_byte (ldj->scan, list) != '[')
    {
      poise_ldj_report (ldj, list, name);
      return elements;
    }
  for (guint element = list + 1; element < ldj->scan->spans[list].next; element = ldj->scan->spans[element].next)
    g_array_append_val (elements, element);
  return elements;
}

/** poise_ldj_get_objects: the same, of which only objects are understood */
GArray *
poise_ldj_get_objects (PoiseLdj *ldj, guint object, const char *name)
{
  g_autoptr (GArray) elements = poise_ldj_get_list (ldj, object, name);
  GArray *objects = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < elements->len; i++)
    {
      guint element = g_array_index (elements, guint, i);

      if (poise_scan_first_byte (ldj->scan, element) == '{')
        g_array_append_val (objects, element);
      else
        poise_ldj_report (ldj, element, name);
    }
  return objects;
}

/**
 * poise_ldj_leave_out:
 * @ldj: a file
 * @object: an object in it
 * @name: of a member that a plan has no place for; said in the report where it says something
 */
void
poise_ldj_leave_out (PoiseLdj *ldj, guint object, const char *name)
{
  const PoiseScan *scan = ldj->scan;
  guint value;

  if (!find (ldj, object, name, &value) || scan->spans[value].end - scan->spans[value].start <= 2
      || g_ptr_array_find_with_equal_func (ldj->left_out, name, g_str_equal, NULL))
    return;
  g_ptr_array_add (ldj->left_out, g_strdup (name));
}
