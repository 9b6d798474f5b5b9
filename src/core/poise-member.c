/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the rows of a record's table take, and how it is stored.
 */

#include "core/poise-record-private.h"

#include "core/poise-date.h"

#include <string.h>

/** poise_member_get_shape: how @member is stored. */
PoiseShape
poise_member_get_shape (const PoiseMember *member)
{
  switch (member->kind)
    {
    case POISE_MEMBER_INTEGER:
    case POISE_MEMBER_FLAG:
    case POISE_MEMBER_TERM:
    case POISE_MEMBER_TERMS:
      return POISE_SHAPE_NUMBER;
    case POISE_MEMBER_RECORD:
      return POISE_SHAPE_RECORD;
    case POISE_MEMBER_RECORDS:
    case POISE_MEMBER_TEXTS:
      return POISE_SHAPE_LIST;
    case POISE_MEMBER_TEXT:
    case POISE_MEMBER_ID:
    case POISE_MEMBER_DATE:
    case POISE_MEMBER_DATE_TIME:
    case POISE_MEMBER_TIME:
    case POISE_MEMBER_DECIMAL:
    default:
      return POISE_SHAPE_TEXT;
    }
}

/** poise_member_get_unset: the number that stands for "the plan does not say". */
int
poise_member_get_unset (const PoiseMember *member)
{
  return member->kind == POISE_MEMBER_INTEGER || member->kind == POISE_MEMBER_FLAG ? POISE_UNSET : 0;
}

/**
 * poise_record_member:
 * @record: a record
 * @index: the number of a member in its table
 * @shape: how the caller takes it to be stored; another one is a mistake in the program
 *
 * Returns: the row of the table
 */
const PoiseMember *
poise_record_member (gconstpointer record, guint index, PoiseShape shape)
{
  const PoiseRecordType *type = ((const PoiseRecord *) record)->type;

  g_assert (index < type->n_members);
  g_assert (poise_member_get_shape (&type->members[index]) == shape);
  return &type->members[index];
}

/* Digits, at most one point with digits on both sides, nothing else; at most 12 characters. */
static gboolean
is_decimal (const char *text)
{
  gsize whole = strspn (text, "0123456789");
  gsize fraction = 0;

  if (text[whole] == '.')
    fraction = strspn (text + whole + 1, "0123456789");
  if (whole == 0 || strlen (text) > 12)
    return FALSE;
  return text[whole] == '\0' || (text[whole] == '.' && fraction > 0 && text[whole + 1 + fraction] == '\0');
}

/**
 * poise_member_accepts_text:
 * @member: a row of kind text, id, date, date-time, time or decimal
 * @text: a text; "" means none and fits all but ids
 *
 * Returns: whether @text is valid UTF-8 and what the member holds
 */
gboolean
poise_member_accepts_text (const PoiseMember *member, const char *text)
{
  if (!g_utf8_validate (text, -1, NULL))
    return FALSE;
  if (member->kind != POISE_MEMBER_ID && *text == '\0')
    return TRUE;

  switch (member->kind)
    {
    case POISE_MEMBER_ID:
      return *text != '\0';
    case POISE_MEMBER_DATE:
      return poise_date_parse (text, NULL);
    case POISE_MEMBER_DATE_TIME:
      return poise_date_time_parse (text, NULL, NULL);
    case POISE_MEMBER_TIME:
      return poise_time_parse (text, NULL);
    case POISE_MEMBER_DECIMAL:
      return is_decimal (text);
    case POISE_MEMBER_TEXT:
    case POISE_MEMBER_INTEGER:
    case POISE_MEMBER_FLAG:
    case POISE_MEMBER_TERM:
    case POISE_MEMBER_TERMS:
    case POISE_MEMBER_RECORD:
    case POISE_MEMBER_RECORDS:
    case POISE_MEMBER_TEXTS:
    default:
      return member->kind == POISE_MEMBER_TEXT;
    }
}

/**
 * poise_member_accepts_number:
 * @member: a row of kind integer, flag, term or terms
 * @number: a value; %POISE_UNSET is not one
 *
 * Returns: whether @number is in the member's range
 */
gboolean
poise_member_accepts_number (const PoiseMember *member, gint64 number)
{
  switch (member->kind)
    {
    case POISE_MEMBER_INTEGER:
      return number >= member->minimum && number <= member->maximum;
    case POISE_MEMBER_FLAG:
      return number == 0 || number == 1;
    case POISE_MEMBER_TERM:
      return number >= 0 && number < member->terms->n_terms;
    case POISE_MEMBER_TERMS:
      return number >= 0 && number < POISE_TERM_BIT (member->terms->n_terms);
    case POISE_MEMBER_TEXT:
    case POISE_MEMBER_ID:
    case POISE_MEMBER_DATE:
    case POISE_MEMBER_DATE_TIME:
    case POISE_MEMBER_TIME:
    case POISE_MEMBER_DECIMAL:
    case POISE_MEMBER_RECORD:
    case POISE_MEMBER_RECORDS:
    case POISE_MEMBER_TEXTS:
    default:
      return FALSE;
    }
}
