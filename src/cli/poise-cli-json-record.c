/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Records on one line, by walking the tables of their types.
 */

#include "cli/poise-cli-json.h"

#include <string.h>

static void
append_number (GString *json, const PoiseMember *member, int number)
{
  gboolean first = TRUE;

  switch ((int) member->kind)
    {
    case POISE_MEMBER_FLAG:
      g_string_append (json, number ? "true" : "false");
      break;
    case POISE_MEMBER_TERM:
      poise_cli_json_append_text (json, poise_terms_name (member->terms, number));
      break;
    case POISE_MEMBER_TERMS:
      g_string_append_c (json, '[');
      for (int value = 0; value < member->terms->n_terms; value++)
        if ((number & POISE_TERM_BIT (value)) != 0)
          {
            g_string_append (json, first ? "" : ", ");
            poise_cli_json_append_text (json, poise_terms_name (member->terms, value));
            first = FALSE;
          }
      g_string_append_c (json, ']');
      break;
    default:
      g_string_append_printf (json, "%d", number);
    }
}

static void
append_list (GString *json, const PoiseMember *member, GPtrArray *list)
{
  g_string_append_c (json, '[');
  for (guint i = 0; i < list->len; i++)
    {
      g_string_append (json, i > 0 ? ", " : "");
      if (member->kind == POISE_MEMBER_TEXTS)
        poise_cli_json_append_text (json, list->pdata[i]);
      else
        poise_cli_json_append_record (json, list->pdata[i]);
    }
  g_string_append_c (json, ']');
}

/* To the letter, but on one line: line ends stand between values only, never in a text. */
static void
append_extra (GString *json, const PoiseExtra *extra)
{
  g_autofree char *value = g_strdelimit (g_strdup (extra->json), "\n\r\t", ' ');

  poise_cli_json_append_text (json, extra->name);
  g_string_append_printf (json, ": %s", value);
}

/**
 * poise_cli_json_append_value:
 * @json: what to append to
 * @record: (nullable): a record
 * @member: a row of its table
 *
 * Appends the value of one member as files have it; null where it is not set, or where there is no record.
 */
void
poise_cli_json_append_value (GString *json, gconstpointer record, guint member)
{
  const PoiseMember *row;

  if (record == NULL || !poise_record_is_set (record, member))
    {
      g_string_append (json, "null");
      return;
    }
  row = &((const PoiseRecord *) record)->type->members[member];
  switch (row->kind)
    {
    case POISE_MEMBER_INTEGER:
    case POISE_MEMBER_FLAG:
    case POISE_MEMBER_TERM:
    case POISE_MEMBER_TERMS:
      append_number (json, row, poise_record_get_number (record, member));
      break;
    case POISE_MEMBER_RECORD:
      poise_cli_json_append_record (json, poise_record_get_record (record, member));
      break;
    case POISE_MEMBER_RECORDS:
    case POISE_MEMBER_TEXTS:
      append_list (json, row, poise_record_get_list (record, member));
      break;
    case POISE_MEMBER_TEXT:
    case POISE_MEMBER_ID:
    case POISE_MEMBER_DATE:
    case POISE_MEMBER_DATE_TIME:
    case POISE_MEMBER_TIME:
    case POISE_MEMBER_DECIMAL:
    default:
      poise_cli_json_append_text (json, poise_record_get_text (record, member));
    }
}

/** poise_cli_json_append_extras: appends the members of @record that Poise does not know, as an object; null of none. */
void
poise_cli_json_append_extras (GString *json, gconstpointer record)
{
  GPtrArray *extras = record != NULL ? ((const PoiseRecord *) record)->extras : NULL;

  if (extras == NULL)
    {
      g_string_append (json, "null");
      return;
    }
  g_string_append_c (json, '{');
  for (guint i = 0; i < extras->len; i++)
    {
      g_string_append (json, i > 0 ? ", " : "");
      append_extra (json, extras->pdata[i]);
    }
  g_string_append_c (json, '}');
}

/** poise_cli_json_append_record: appends a whole record as an object: what is set of it, and what Poise does not know. */
void
poise_cli_json_append_record (GString *json, gconstpointer record)
{
  const PoiseRecord *head = record;
  gboolean first = TRUE;

  g_string_append_c (json, '{');
  for (guint i = 0; i < head->type->n_members; i++)
    if (poise_record_is_set (record, i))
      {
        g_string_append (json, first ? "" : ", ");
        poise_cli_json_append_text (json, head->type->members[i].name);
        g_string_append (json, ": ");
        poise_cli_json_append_value (json, record, i);
        first = FALSE;
      }
  for (guint i = 0; i < poise_list_length (head->extras); i++)
    {
      g_string_append (json, first ? "" : ", ");
      append_extra (json, head->extras->pdata[i]);
      first = FALSE;
    }
  g_string_append_c (json, '}');
}
