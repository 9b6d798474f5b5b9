/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Typed reading. Each function takes a value twice: as a span of the scan, which knows its place and its
 * text to the letter, and as a node of json-glib, which knows what it says. A list of records of the plan
 * itself has no node: each of its elements is decoded when its turn comes, so only one section's nodes
 * exist at a time.
 *
 * Members may stand in any order. What is present but says nothing ("" or [] or "undecided") reads as absent.
 */

#include "store/poise-reader.h"

#include "store/poise-decoder.h"
#include "store/poise-reader-ids.h"

#include <string.h>

typedef struct
{
  const PoiseScan *scan;
  PoiseDecoder *decoder;
} Reader;

static gpointer
read_record (Reader *reader, const PoiseRecordType *type, guint span, JsonNode *node, GError **error);

static gboolean
refuse (Reader *reader, guint span, PoiseStoreError code, const char *found, const char *expected, GError **error)
{
  g_propagate_error (error, poise_scan_error (reader->scan, span, code, found, expected));
  return FALSE;
}

static gboolean
check_type (Reader *reader, guint span, const char *type, GError **error)
{
  const char *found = poise_scan_type_word (reader->scan, span);

  if (strcmp (found, type) != 0)
    return refuse (reader, span, POISE_STORE_ERROR_WRONG_TYPE, found, type, error);
  return TRUE;
}

/* A text that is to be decoded: in a broken one the file says what no text of a plan can hold. */
static gboolean
check_text (Reader *reader, guint span, GError **error)
{
  if (!check_type (reader, span, "text", error))
    return FALSE;
  if (reader->scan->spans[span].broken)
    {
      g_autofree char *raw = poise_scan_raw (reader->scan, span);

      return refuse (reader, span, POISE_STORE_ERROR_NOT_UTF8, raw, NULL, error);
    }
  return TRUE;
}

/* ---- Texts ---- */

static gboolean
refuse_text (Reader *reader, const PoiseMember *member, guint span, const char *text, GError **error)
{
  switch ((int) member->kind)
    {
    case POISE_MEMBER_DATE:
      return refuse (reader, span, POISE_STORE_ERROR_NO_SUCH_DATE, text, "YYYY-MM-DD", error);
    case POISE_MEMBER_DATE_TIME:
      return refuse (reader, span, POISE_STORE_ERROR_NO_SUCH_DATE, text, "YYYY-MM-DD, YYYY-MM-DDTHH:MM", error);
    case POISE_MEMBER_TIME:
      return refuse (reader, span, POISE_STORE_ERROR_NO_SUCH_DATE, text, "HH:MM", error);
    default:
      return refuse (reader, span, POISE_STORE_ERROR_WRONG_TYPE, text, "decimal", error);
    }
}

static gboolean
read_text (Reader *reader, gpointer record, guint index, guint span, JsonNode *node, GError **error)
{
  const PoiseMember *member = &((PoiseRecord *) record)->type->members[index];
  const char *text;

  if (!check_text (reader, span, error))
    return FALSE;
  text = json_node_get_string (node);
  if (*text == '\0')
    return TRUE;
  if (member->kind != POISE_MEMBER_TEXT && !poise_member_accepts_text (member, text))
    return refuse_text (reader, member, span, text, error);
  poise_record_put_text (record, index, text);
  return TRUE;
}

static gboolean
read_texts (Reader *reader, gpointer record, guint index, guint span, JsonNode *node, GError **error)
{
  const PoiseScan *scan = reader->scan;
  g_autoptr (GPtrArray) texts = poise_texts_new ();
  JsonArray *array;

  if (!check_type (reader, span, "list", error))
    return FALSE;
  array = json_node_get_array (node);
  for (guint element = span + 1; element < scan->spans[span].next; element = scan->spans[element].next)
    {
      if (!check_text (reader, element, error))
        return FALSE;
      /* The same few ids stand in most activities: they share one text. */
      g_ptr_array_add (texts, g_ref_string_new_intern (json_array_get_string_element (array, texts->len)));
    }
  poise_record_put_list (record, index, g_steal_pointer (&texts));
  return TRUE;
}

/* ---- Numbers, flags, terms ---- */

static gboolean
refuse_number (Reader *reader, const PoiseMember *member, guint span, GError **error)
{
  g_autofree char *raw = poise_scan_raw (reader->scan, span);
  g_autofree char *range = g_strdup_printf ("%d–%d", member->minimum, member->maximum);

  return refuse (reader, span, POISE_STORE_ERROR_OUT_OF_RANGE, raw, range, error);
}

static gboolean
read_integer (Reader *reader, gpointer record, guint index, guint span, JsonNode *node, GError **error)
{
  const PoiseMember *member = &((PoiseRecord *) record)->type->members[index];
  const PoiseSpan *place = &reader->scan->spans[span];
  gint64 number;

  if (!check_type (reader, span, "number", error))
    return FALSE;
  for (guint32 i = place->start; i < place->end; i++)
    if (strchr (".eE", reader->scan->text[i]) != NULL)
      {
        g_autofree char *raw = poise_scan_raw (reader->scan, span);

        return refuse (reader, span, POISE_STORE_ERROR_WRONG_TYPE, raw, "whole-number", error);
      }
  if (place->end - place->start > 18) /* more than json-glib holds */
    return refuse_number (reader, member, span, error);
  number = json_node_get_int (node);
  if (!poise_member_accepts_number (member, number))
    return refuse_number (reader, member, span, error);
  poise_record_put_number (record, index, number);
  return TRUE;
}

static gboolean
read_flag (Reader *reader, gpointer record, guint index, guint span, JsonNode *node, GError **error)
{
  if (!check_type (reader, span, "flag", error))
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
find_term (Reader *reader, const PoiseTerms *terms, guint span, const char *name, int *term, GError **error)
{
  g_autofree char *expected = NULL;

  *term = poise_terms_find (terms, name);
  if (*term >= 0)
    return TRUE;
  expected = list_terms (terms);
  return refuse (reader, span, POISE_STORE_ERROR_UNKNOWN_VALUE, name, expected, error);
}

static gboolean
read_term (Reader *reader, gpointer record, guint index, guint span, JsonNode *node, GError **error)
{
  const PoiseMember *member = &((PoiseRecord *) record)->type->members[index];
  const char *name;
  int term;

  if (!check_text (reader, span, error))
    return FALSE;
  name = json_node_get_string (node);
  if (*name == '\0')
    return TRUE;
  if (!find_term (reader, member->terms, span, name, &term, error))
    return FALSE;
  poise_record_put_number (record, index, term);
  return TRUE;
}

static gboolean
read_terms (Reader *reader, gpointer record, guint index, guint span, JsonNode *node, GError **error)
{
  const PoiseMember *member = &((PoiseRecord *) record)->type->members[index];
  const PoiseScan *scan = reader->scan;
  JsonArray *array;
  guint i = 0;
  int set = 0;

  if (!check_type (reader, span, "list", error))
    return FALSE;
  array = json_node_get_array (node);
  for (guint element = span + 1; element < scan->spans[span].next; element = scan->spans[element].next)
    {
      int term;

      if (!check_text (reader, element, error) ||
          !find_term (reader, member->terms, element, json_array_get_string_element (array, i++), &term, error))
        return FALSE;
      set |= POISE_TERM_BIT (term);
    }
  poise_record_put_number (record, index, set);
  return TRUE;
}

/* ---- Records ---- */

static gboolean
read_nested (Reader *reader, gpointer record, guint index, guint span, JsonNode *node, GError **error)
{
  const PoiseMember *member = &((PoiseRecord *) record)->type->members[index];
  gpointer value = read_record (reader, member->type, span, node, error);

  if (value == NULL)
    return FALSE;
  poise_record_put_record (record, index, value);
  return TRUE;
}

static gboolean
read_records (Reader *reader, gpointer record, guint index, guint span, JsonNode *node, GError **error)
{
  const PoiseMember *member = &((PoiseRecord *) record)->type->members[index];
  const PoiseScan *scan = reader->scan;
  g_autoptr (GPtrArray) records = poise_records_new ();

  if (!check_type (reader, span, "list", error))
    return FALSE;
  for (guint element = span + 1; element < scan->spans[span].next; element = scan->spans[element].next)
    {
      JsonNode *child = node != NULL ? json_array_get_element (json_node_get_array (node), records->len)
                                     : poise_decoder_decode (reader->decoder, element, error);
      gpointer value = child != NULL ? read_record (reader, member->type, element, child, error) : NULL;

      if (value == NULL)
        return FALSE;
      g_ptr_array_add (records, value);
    }
  poise_record_put_list (record, index, g_steal_pointer (&records));
  return TRUE;
}

static gboolean
read_member (Reader *reader, gpointer record, guint index, guint span, JsonNode *node, GError **error)
{
  switch (((PoiseRecord *) record)->type->members[index].kind)
    {
    case POISE_MEMBER_INTEGER:
      return read_integer (reader, record, index, span, node, error);
    case POISE_MEMBER_FLAG:
      return read_flag (reader, record, index, span, node, error);
    case POISE_MEMBER_TERM:
      return read_term (reader, record, index, span, node, error);
    case POISE_MEMBER_TERMS:
      return read_terms (reader, record, index, span, node, error);
    case POISE_MEMBER_RECORD:
      return read_nested (reader, record, index, span, node, error);
    case POISE_MEMBER_RECORDS:
      return read_records (reader, record, index, span, node, error);
    case POISE_MEMBER_TEXTS:
      return read_texts (reader, record, index, span, node, error);
    case POISE_MEMBER_TEXT:
    case POISE_MEMBER_ID:
    case POISE_MEMBER_DATE:
    case POISE_MEMBER_DATE_TIME:
    case POISE_MEMBER_TIME:
    case POISE_MEMBER_DECIMAL:
    default:
      return read_text (reader, record, index, span, node, error);
    }
}

/* Keeps a member that nobody knows to the letter. */
static gboolean
keep_extra (Reader *reader, GPtrArray **extras, guint key, GError **error)
{
  g_autofree char *name = NULL;
  g_autofree char *json = NULL;

  if (!check_text (reader, key, error))
    return FALSE;
  name = poise_scan_decode (reader->scan, key);
  json = poise_scan_raw (reader->scan, key + 1);
  if (*extras == NULL)
    *extras = poise_extras_new ();
  g_ptr_array_add (*extras, poise_extra_new (name, json));
  return TRUE;
}

/* The row of the table that @key names, or -1. Files have them in order, so the search begins at @guess. */
static int
find_row (const PoiseScan *scan, const PoiseRecordType *type, guint key, guint guess)
{
  for (guint i = 0; i < type->n_members; i++)
    {
      guint row = (guess + i) % type->n_members;

      if (poise_scan_key_is (scan, key, type->members[row].name))
        return row;
    }
  return -1;
}

static gboolean
check_required (Reader *reader, const PoiseRecordType *type, guint span, guint64 seen, GError **error)
{
  for (guint i = 0; i < type->n_members; i++)
    if (type->members[i].required && (seen & (G_GUINT64_CONSTANT (1) << i)) == 0)
      {
        g_propagate_error (error, poise_scan_error_missing (reader->scan, span, type->members[i].name));
        return FALSE;
      }
  return TRUE;
}

/* A value of a member of the object @node, or, without one, decoded now; lists of records can wait. */
static gboolean
read_member_of (Reader *reader, gpointer record, guint row, guint span, JsonNode *node, GError **error)
{
  const PoiseMember *member = &((PoiseRecord *) record)->type->members[row];

  if (node != NULL)
    node = json_object_get_member (json_node_get_object (node), member->name);
  else if (member->kind == POISE_MEMBER_RECORDS)
    return read_records (reader, record, row, span, NULL, error);
  else
    node = poise_decoder_decode (reader->decoder, span, error);

  return node != NULL && read_member (reader, record, row, span, node, error);
}

static gboolean
read_members (Reader *reader, gpointer record, guint span, JsonNode *node, GError **error)
{
  const PoiseScan *scan = reader->scan;
  const PoiseRecordType *type = ((PoiseRecord *) record)->type;
  g_autoptr (GPtrArray) extras = NULL;
  guint64 seen = 0;
  int row = -1;

  for (guint key = span + 1; key < scan->spans[span].next; key = scan->spans[key + 1].next)
    {
      int found = find_row (scan, type, key, row + 1);

      if (found >= 0)
        {
          row = found;
          seen |= G_GUINT64_CONSTANT (1) << row;
          if (!read_member_of (reader, record, row, key + 1, node, error))
            return FALSE;
        }
      else if (span == 0 && poise_scan_key_is (scan, key, "format"))
        continue; /* check_format() has seen it */
      else if (!keep_extra (reader, &extras, key, error))
        return FALSE;
    }
  poise_record_put_extras (record, g_steal_pointer (&extras));
  return check_required (reader, type, span, seen, error);
}

/* Records with ids stay open until poise_reader_complete_ids() has seen them all. */
static gpointer
read_record (Reader *reader, const PoiseRecordType *type, guint span, JsonNode *node, GError **error)
{
  gpointer record;

  if (!check_type (reader, span, "object", error))
    return NULL;
  record = poise_record_new (type);
  if (!read_members (reader, record, span, node, error))
    {
      poise_record_unref (record);
      return NULL;
    }
  return poise_reader_has_ids (type) ? record : poise_record_seal (record);
}

/* ---- The file ---- */

static gboolean
check_format (const PoiseScan *scan, const char *expected, GError **error)
{
  g_autofree char *found = NULL;
  guint format = 0;

  if (poise_scan_first_byte (scan, 0) == '{' && poise_scan_find (scan, 0, "format", &format))
    {
      if (poise_scan_first_byte (scan, format) == '"' && poise_scan_key_is (scan, format, expected))
        return TRUE;
      found = poise_scan_raw (scan, format);
    }
  g_propagate_error (error, poise_scan_error (scan, format, POISE_STORE_ERROR_NOT_A_PLAN, found, expected));
  return FALSE;
}

/* Whether the file says that a newer Poise wrote it; then what cannot be read is no fault of the file. */
static gboolean
is_newer (const PoiseScan *scan, int newest_version, guint *version)
{
  g_autofree char *raw = NULL;

  if (!poise_scan_find (scan, 0, "version", version))
    return FALSE;
  raw = poise_scan_raw (scan, *version);
  return strspn (raw, G_CSET_DIGITS) == strlen (raw) && g_ascii_strtoll (raw, NULL, 10) > newest_version;
}

/**
 * poise_reader_read:
 * @scan: a finished scan
 * @type: what the file holds
 * @format: what its member "format" says
 * @newest_version: the newest version of the format that this Poise knows
 *
 * Returns: (transfer full) (nullable): a sealed record of @type, every record in it with its id; %NULL with a
 *   %POISE_STORE_ERROR that has place and member path of the first thing wrong. A file of a newer version is read
 *   as far as this version understands, and refused as %POISE_STORE_ERROR_NEWER_VERSION where it does not
 */
gpointer
poise_reader_read (const PoiseScan *scan,
                   const PoiseRecordType *type,
                   const char *format,
                   int newest_version,
                   GError **error)
{
  g_autoptr (PoiseDecoder) decoder = poise_decoder_new (scan);
  Reader reader = { .scan = scan, .decoder = decoder };
  g_autoptr (GError) reason = NULL;
  gpointer record;
  guint version;

  if (!check_format (scan, format, error))
    return NULL;
  record = read_record (&reader, type, 0, NULL, &reason);
  if (record != NULL && poise_reader_complete_ids (scan, record, &reason))
    return record;

  poise_record_unref (record);
  if (is_newer (scan, newest_version, &version))
    {
      g_autofree char *raw = poise_scan_raw (scan, version);

      g_clear_error (&reason);
      reason = poise_scan_error (scan, version, POISE_STORE_ERROR_NEWER_VERSION, raw, NULL);
    }
  g_propagate_error (error, g_steal_pointer (&reason));
  return NULL;
}
