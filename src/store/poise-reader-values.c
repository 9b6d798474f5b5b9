/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The members that hold no records: each kind with its type, its range and its words checked. A value that
 * says nothing, such as "", leaves its member as it is.
 */

#include "store/poise-reader-values.h"

#include <string.h>

/* Numbers of so many digits fit into 64 bits, whatever they are. */
#define MOST_DIGITS 18

static gboolean
refuse (const PoiseScan *scan,
        guint span,
        PoiseStoreError code,
        const char *found,
        const char *expected,
        GError **error)
{
  g_propagate_error (error, poise_scan_error (scan, span, code, found, expected));
  return FALSE;
}

/** poise_reader_check_type: whether @span is of @type, a word of poise-store-error.h. */
gboolean
poise_reader_check_type (const PoiseScan *scan, guint span, const char *type, GError **error)
{
  const char *found = poise_scan_type_word (scan, span);

  if (strcmp (found, type) != 0)
    return refuse (scan, span, POISE_STORE_ERROR_WRONG_TYPE, found, type, error);
  return TRUE;
}

/** poise_reader_check_text: whether @span is a text or key that a plan can hold. */
gboolean
poise_reader_check_text (const PoiseScan *scan, guint span, GError **error)
{
  if (!poise_reader_check_type (scan, span, "text", error))
    return FALSE;
  if (scan->spans[span].broken)
    {
      g_propagate_error (error, poise_scan_error_broken (scan, span));
      return FALSE;
    }
  return TRUE;
}

/* ---- Texts ---- */

/* (nullable): what the text @span says, until the next text; %NULL where it is none that a plan can hold */
static const char *
get_text (PoiseDecoder *decoder, guint span, GError **error)
{
  if (!poise_reader_check_text (poise_decoder_get_scan (decoder), span, error))
    return NULL;
  return poise_decoder_get_text (decoder, span, error);
}

static gboolean
refuse_text (const PoiseScan *scan, const PoiseMember *member, guint span, const char *text, GError **error)
{
  switch ((int)member->kind)
    {
    case POISE_MEMBER_DATE:
      return refuse (scan, span, POISE_STORE_ERROR_NO_SUCH_DATE, text, "YYYY-MM-DD", error);
    case POISE_MEMBER_DATE_TIME:
      return refuse (scan, span, POISE_STORE_ERROR_NO_SUCH_DATE, text, "YYYY-MM-DD, YYYY-MM-DDTHH:MM", error);
    case POISE_MEMBER_TIME:
      return refuse (scan, span, POISE_STORE_ERROR_NO_SUCH_DATE, text, "HH:MM", error);
    default:
      return refuse (scan, span, POISE_STORE_ERROR_WRONG_TYPE, text, "decimal", error);
    }
}

static gboolean
read_text (PoiseDecoder *decoder, gpointer record, guint index, guint span, GError **error)
{
  const PoiseMember *member = &((PoiseRecord *)record)->type->members[index];
  const char *text = get_text (decoder, span, error);

  if (text == NULL)
    return FALSE;
  if (*text == '\0')
    return TRUE;
  if (member->kind != POISE_MEMBER_TEXT && !poise_member_accepts_text (member, text))
    return refuse_text (poise_decoder_get_scan (decoder), member, span, text, error);
  poise_record_put_text (record, index, text);
  return TRUE;
}

static gboolean
read_texts (PoiseDecoder *decoder, gpointer record, guint index, guint span, GError **error)
{
  const PoiseScan *scan = poise_decoder_get_scan (decoder);
  g_autoptr (GPtrArray) texts = poise_texts_new ();

  if (!poise_reader_check_type (scan, span, "list", error))
    return FALSE;
  for (guint element = span + 1; element < scan->spans[span].next; element = scan->spans[element].next)
    {
      const char *text = get_text (decoder, element, error);

      if (text == NULL)
        return FALSE;
      /* The same few ids stand in most activities. */
      g_ptr_array_add (texts, poise_decoder_share (decoder, text));
    }
  poise_record_put_list (record, index, g_steal_pointer (&texts));
  return TRUE;
}

/* ---- Numbers, flags, terms ---- */

static gboolean
refuse_number (const PoiseScan *scan, const PoiseMember *member, guint span, GError **error)
{
  g_autofree char *raw = poise_scan_raw (scan, span);
  g_autofree char *range = g_strdup_printf ("%d–%d", member->minimum, member->maximum);

  return refuse (scan, span, POISE_STORE_ERROR_OUT_OF_RANGE, raw, range, error);
}

/* The number that the digits say, after a sign or none. */
static gint64
read_digits (const char *at, const char *end)
{
  gboolean negative = *at == '-';
  gint64 number = 0;

  for (at += negative; at < end; at++)
    number = number * 10 + (*at - '0');
  return negative ? -number : number;
}

static gboolean
read_integer (PoiseDecoder *decoder, gpointer record, guint index, guint span, GError **error)
{
  const PoiseScan *scan = poise_decoder_get_scan (decoder);
  const PoiseMember *member = &((PoiseRecord *)record)->type->members[index];
  const PoiseSpan *place = &scan->spans[span];
  gint64 number;

  if (!poise_reader_check_type (scan, span, "number", error))
    return FALSE;
  for (guint32 i = place->start; i < place->end; i++)
    if (strchr (".eE", scan->text[i]) != NULL)
      {
        g_autofree char *raw = poise_scan_raw (scan, span);

        return refuse (scan, span, POISE_STORE_ERROR_WRONG_TYPE, raw, "whole-number", error);
      }
  if (place->end - place->start > MOST_DIGITS)
    return refuse_number (scan, member, span, error);
  number = read_digits (scan->text + place->start, scan->text + place->end);
  if (!poise_member_accepts_number (member, number))
    return refuse_number (scan, member, span, error);
  poise_record_put_number (record, index, number);
  return TRUE;
}

static gboolean
read_flag (PoiseDecoder *decoder, gpointer record, guint index, guint span, GError **error)
{
  const PoiseScan *scan = poise_decoder_get_scan (decoder);

  if (!poise_reader_check_type (scan, span, "flag", error))
    return FALSE;
  poise_record_put_number (record, index, poise_scan_first_byte (scan, span) == 't' ? 1 : 0);
  return TRUE;
}

static char *
list_terms (const PoiseTerms *terms)
{
  GString *list = g_string_new (NULL);

  for (int i = 0; i < terms->n_terms; i++)
    if (terms->names[i] != NULL)
      g_string_append_printf (list, "%s%s", list->len > 0 ? ", " : "", terms->names[i]);
  return g_string_free (list, FALSE);
}

/* The value of a closed set that @span names; 0 for "", which says nothing. */
static gboolean
get_term (PoiseDecoder *decoder, const PoiseTerms *terms, guint span, gboolean may_be_empty, int *term, GError **error)
{
  const char *name = get_text (decoder, span, error);
  g_autofree char *expected = NULL;

  if (name == NULL)
    return FALSE;
  *term = may_be_empty && *name == '\0' ? 0 : poise_terms_find (terms, name);
  if (*term >= 0)
    return TRUE;
  expected = list_terms (terms);
  return refuse (poise_decoder_get_scan (decoder), span, POISE_STORE_ERROR_UNKNOWN_VALUE, name, expected, error);
}

static gboolean
read_term (PoiseDecoder *decoder, gpointer record, guint index, guint span, GError **error)
{
  int term;

  if (!get_term (decoder, ((PoiseRecord *)record)->type->members[index].terms, span, TRUE, &term, error))
    return FALSE;
  poise_record_put_number (record, index, term);
  return TRUE;
}

static gboolean
read_terms (PoiseDecoder *decoder, gpointer record, guint index, guint span, GError **error)
{
  const PoiseScan *scan = poise_decoder_get_scan (decoder);
  const PoiseMember *member = &((PoiseRecord *)record)->type->members[index];
  int set = 0;

  if (!poise_reader_check_type (scan, span, "list", error))
    return FALSE;
  for (guint element = span + 1; element < scan->spans[span].next; element = scan->spans[element].next)
    {
      int term;

      if (!get_term (decoder, member->terms, element, FALSE, &term, error))
        return FALSE;
      set |= POISE_TERM_BIT (term);
    }
  poise_record_put_number (record, index, set);
  return TRUE;
}

/**
 * poise_reader_read_value:
 * @decoder: of the scan that holds @span
 * @record: an open record
 * @index: which of its members, one that holds no records
 * @span: the value
 *
 * Returns: whether the value was one for the member, which now has it
 */
gboolean
poise_reader_read_value (PoiseDecoder *decoder, gpointer record, guint index, guint span, GError **error)
{
  switch (((PoiseRecord *)record)->type->members[index].kind)
    {
    case POISE_MEMBER_INTEGER:
      return read_integer (decoder, record, index, span, error);
    case POISE_MEMBER_FLAG:
      return read_flag (decoder, record, index, span, error);
    case POISE_MEMBER_TERM:
      return read_term (decoder, record, index, span, error);
    case POISE_MEMBER_TERMS:
      return read_terms (decoder, record, index, span, error);
    case POISE_MEMBER_TEXTS:
      return read_texts (decoder, record, index, span, error);
    case POISE_MEMBER_TEXT:
    case POISE_MEMBER_ID:
    case POISE_MEMBER_DATE:
    case POISE_MEMBER_DATE_TIME:
    case POISE_MEMBER_TIME:
    case POISE_MEMBER_DECIMAL:
      return read_text (decoder, record, index, span, error);
    case POISE_MEMBER_RECORD:
    case POISE_MEMBER_RECORDS:
    default:
      g_assert_not_reached ();
    }
}
