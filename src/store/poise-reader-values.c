/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The members that hold no records: each kind with its type, its range and its words checked. A value that
 * says nothing, such as "", leaves its member as it is.
 */

#include "store/poise-reader-values.h"

#include <string.h>

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
read_text (const PoiseScan *scan, gpointer record, guint index, guint span, JsonNode *node, GError **error)
{
  const PoiseMember *member = &((PoiseRecord *)record)->type->members[index];
  const char *text;

  if (!poise_reader_check_text (scan, span, error))
    return FALSE;
  text = json_node_get_string (node);
  if (*text == '\0')
    return TRUE;
  if (member->kind != POISE_MEMBER_TEXT && !poise_member_accepts_text (member, text))
    return refuse_text (scan, member, span, text, error);
  poise_record_put_text (record, index, text);
  return TRUE;
}

static gboolean
read_texts (PoiseDecoder *decoder, gpointer record, guint index, guint span, JsonNode *node, GError **error)
{
  const PoiseScan *scan = poise_decoder_get_scan (decoder);
  g_autoptr (GPtrArray) texts = poise_texts_new ();
  JsonArray *array;

  if (!poise_reader_check_type (scan, span, "list", error))
    return FALSE;
  array = json_node_get_array (node);
  for (guint element = span + 1; element < scan->spans[span].next; element = scan->spans[element].next)
    {
      if (!poise_reader_check_text (scan, element, error))
        return FALSE;
      /* The same few ids stand in most activities. */
      g_ptr_array_add (texts,
                       poise_decoder_share (decoder, json_array_get_string_element (array, texts->len)));
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

static gboolean
read_integer (const PoiseScan *scan, gpointer record, guint index, guint span, JsonNode *node, GError **error)
{
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
  if (place->end - place->start > 18) /* more than json-glib holds */
    return refuse_number (scan, member, span, error);
  number = json_node_get_int (node);
  if (!poise_member_accepts_number (member, number))
    return refuse_number (scan, member, span, error);
  poise_record_put_number (record, index, number);
  return TRUE;
}

static gboolean
read_flag (const PoiseScan *scan, gpointer record, guint index, guint span, JsonNode *node, GError **error)
{
  if (!poise_reader_check_type (scan, span, "flag", error))
    return FALSE;
  poise_record_put_number (record, index, json_node_get_boolean (node) ? 1 : 0);
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

static gboolean
find_term (const PoiseScan *scan,
           const PoiseTerms *terms,
           guint span,
           const char *name,
           int *term,
           GError **error)
{
  g_autofree char *expected = NULL;

  *term = poise_terms_find (terms, name);
  if (*term >= 0)
    return TRUE;
  expected = list_terms (terms);
  return refuse (scan, span, POISE_STORE_ERROR_UNKNOWN_VALUE, name, expected, error);
}

static gboolean
read_term (const PoiseScan *scan, gpointer record, guint index, guint span, JsonNode *node, GError **error)
{
  const PoiseMember *member = &((PoiseRecord *)record)->type->members[index];
  const char *name;
  int term;

  if (!poise_reader_check_text (scan, span, error))
    return FALSE;
  name = json_node_get_string (node);
  if (*name == '\0')
    return TRUE;
  if (!find_term (scan, member->terms, span, name, &term, error))
    return FALSE;
  poise_record_put_number (record, index, term);
  return TRUE;
}

static gboolean
read_terms (const PoiseScan *scan, gpointer record, guint index, guint span, JsonNode *node, GError **error)
{
  const PoiseMember *member = &((PoiseRecord *)record)->type->members[index];
  JsonArray *array;
  guint i = 0;
  int set = 0;

  if (!poise_reader_check_type (scan, span, "list", error))
    return FALSE;
  array = json_node_get_array (node);
  for (guint element = span + 1; element < scan->spans[span].next; element = scan->spans[element].next)
    {
      int term;

      if (!poise_reader_check_text (scan, element, error)
          || !find_term (scan, member->terms, element, json_array_get_string_element (array, i++), &term,
                         error))
        return FALSE;
      set |= POISE_TERM_BIT (term);
    }
  poise_record_put_number (record, index, set);
  return TRUE;
}

/**
 * poise_reader_read_value:
 * @decoder: what decoded @node
 * @record: an open record
 * @index: which of its members, one that holds no records
 * @span: the value
 * @node: the same value
 *
 * Returns: whether the value was one for the member, which now has it
 */
gboolean
poise_reader_read_value (PoiseDecoder *decoder,
                         gpointer record,
                         guint index,
                         guint span,
                         JsonNode *node,
                         GError **error)
{
  const PoiseScan *scan = poise_decoder_get_scan (decoder);

  switch (((PoiseRecord *)record)->type->members[index].kind)
    {
    case POISE_MEMBER_INTEGER:
      return read_integer (scan, record, index, span, node, error);
    case POISE_MEMBER_FLAG:
      return read_flag (scan, record, index, span, node, error);
    case POISE_MEMBER_TERM:
      return read_term (scan, record, index, span, node, error);
    case POISE_MEMBER_TERMS:
      return read_terms (scan, record, index, span, node, error);
    case POISE_MEMBER_TEXTS:
      return read_texts (decoder, record, index, span, node, error);
    case POISE_MEMBER_TEXT:
    case POISE_MEMBER_ID:
    case POISE_MEMBER_DATE:
    case POISE_MEMBER_DATE_TIME:
    case POISE_MEMBER_TIME:
    case POISE_MEMBER_DECIMAL:
      return read_text (scan, record, index, span, node, error);
    case POISE_MEMBER_RECORD:
    case POISE_MEMBER_RECORDS:
    default:
      g_assert_not_reached ();
    }
}
