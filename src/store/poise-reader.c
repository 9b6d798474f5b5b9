/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Typed reading. A value is a span of the scan, which knows its place, its kind and its bytes; records are built
 * from spans as they stand in the file, and no tree of the file is made in between.
 *
 * Members may stand in any order. What is present but says nothing ("" or [] or "undecided") reads as absent.
 */

#include "store/poise-reader.h"

#include "store/poise-decoder.h"
#include "store/poise-reader-ids.h"
#include "store/poise-reader-values.h"

#include <string.h>

/* Lists of this many bytes are read by several threads; a shorter one is done before they have started. */
#define WORTH_THREADS (1024 * 1024)
#define MAX_THREADS 8

typedef struct
{
  const PoiseScan *scan;
  PoiseDecoder *decoder; /* of this thread */
  gboolean is_worker;    /* one of several already */
} Reader;

static gpointer
read_record (Reader *reader, const PoiseRecordType *type, guint span, GError **error);

/* ---- Records ---- */

static gboolean
read_nested (Reader *reader, gpointer record, guint index, guint span, GError **error)
{
  const PoiseMember *member = &((PoiseRecord *)record)->type->members[index];
  gpointer value = read_record (reader, member->type, span, error);

  if (value == NULL)
    return FALSE;
  poise_record_put_record (record, index, value);
  return TRUE;
}

static gboolean
read_records (Reader *reader, gpointer record, guint index, guint span, GError **error)
{
  const PoiseRecordType *type = ((PoiseRecord *)record)->type->members[index].type;
  const PoiseScan *scan = reader->scan;
  g_autoptr (GPtrArray) records = poise_records_new ();

  if (!poise_reader_check_type (scan, span, "list", error))
    return FALSE;
  for (guint element = span + 1; element < scan->spans[span].next; element = scan->spans[element].next)
    {
      gpointer value = read_record (reader, type, element, error);

      if (value == NULL)
        return FALSE;
      g_ptr_array_add (records, value);
    }
  poise_record_put_list (record, index, g_steal_pointer (&records));
  return TRUE;
}

/* Keeps a member that nobody knows to the letter. */
static gboolean
keep_extra (Reader *reader, GPtrArray **extras, guint key, GError **error)
{
  g_autofree char *name = NULL;
  g_autofree char *json = NULL;

  if (!poise_reader_check_text (reader->scan, key, error))
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

/* ---- Long lists ---- */

/* Records of one list, read by several threads: each takes the next element until none is left. */
typedef struct
{
  const PoiseScan *scan;
  const PoiseRecordType *type;
  GArray *elements; /* spans */
  gpointer *values;
  GError **errors;
  int next;
  int stop; /* set once an element is refused: later ones need not be read */
} Batch;

static gpointer
read_elements (gpointer data)
{
  Batch *batch = data;
  g_autoptr (PoiseDecoder) decoder = poise_decoder_new (batch->scan);
  Reader reader = { .scan = batch->scan, .decoder = decoder, .is_worker = TRUE };

  while (!g_atomic_int_get (&batch->stop))
    {
      guint i = g_atomic_int_add (&batch->next, 1);

      if (i >= batch->elements->len)
        break;
      batch->values[i]
          = read_record (&reader, batch->type, g_array_index (batch->elements, guint, i), &batch->errors[i]);
      if (batch->values[i] == NULL)
        g_atomic_int_set (&batch->stop, TRUE);
    }
  return NULL;
}

static void
run_batch (Batch *batch)
{
  GThread *threads[MAX_THREADS] = { NULL };
  guint n_threads = MIN (MIN (MAX_THREADS, g_get_num_processors ()), batch->elements->len);

  for (guint i = 1; i < n_threads; i++)
    threads[i] = g_thread_try_new ("poise-reader", read_elements, batch, NULL);
  read_elements (batch);
  for (guint i = 0; i < MAX_THREADS; i++)
    if (threads[i] != NULL)
      g_thread_join (threads[i]);
}

/* What was read, in order, into the member; or the first error, which is the same however the threads ran:
 * every element before a refused one was taken earlier, and read to its end. */
static gboolean
collect_batch (Batch *batch, gpointer record, guint index, GError **error)
{
  g_autoptr (GPtrArray) records = poise_records_new ();
  gboolean good = TRUE;

  for (guint i = 0; i < batch->elements->len; i++)
    {
      if (batch->values[i] != NULL)
        g_ptr_array_add (records, batch->values[i]);
      else if (good && batch->errors[i] != NULL)
        {
          g_propagate_error (error, batch->errors[i]);
          good = FALSE;
        }
      else
        g_clear_error (&batch->errors[i]);
    }
  if (good)
    poise_record_put_list (record, index, g_steal_pointer (&records));
  return good;
}

static gboolean
read_batch (Reader *reader, gpointer record, guint index, guint span, GError **error)
{
  const PoiseScan *scan = reader->scan;
  g_autoptr (GArray) elements = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autofree gpointer *values = NULL;
  g_autofree GError **errors = NULL;
  Batch batch = { .scan = scan, .elements = elements };

  for (guint element = span + 1; element < scan->spans[span].next; element = scan->spans[element].next)
    g_array_append_val (elements, element);
  batch.type = ((PoiseRecord *)record)->type->members[index].type;
  batch.values = values = g_new0 (gpointer, elements->len + 1);
  batch.errors = errors = g_new0 (GError *, elements->len + 1);
  run_batch (&batch);
  return collect_batch (&batch, record, index, error);
}

/* Whether the list @span is worth several threads; a single element may hold such a list itself. */
static gboolean
is_worth_threads (Reader *reader, guint span)
{
  const PoiseSpan *list = &reader->scan->spans[span];

  return !reader->is_worker && list->end - list->start >= WORTH_THREADS
         && poise_scan_first_byte (reader->scan, span) == '['
         && reader->scan->spans[span + 1].next < list->next;
}

static gboolean
read_member (Reader *reader, gpointer record, guint index, guint span, GError **error)
{
  switch ((int)((PoiseRecord *)record)->type->members[index].kind)
    {
    case POISE_MEMBER_RECORD:
      return read_nested (reader, record, index, span, error);
    case POISE_MEMBER_RECORDS:
      return is_worth_threads (reader, span) ? read_batch (reader, record, index, span, error)
                                             : read_records (reader, record, index, span, error);
    default:
      return poise_reader_read_value (reader->decoder, record, index, span, error);
    }
}

static gboolean
read_members (Reader *reader, gpointer record, guint span, GError **error)
{
  const PoiseScan *scan = reader->scan;
  const PoiseRecordType *type = ((PoiseRecord *)record)->type;
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
          if (!read_member (reader, record, row, key + 1, error))
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
read_record (Reader *reader, const PoiseRecordType *type, guint span, GError **error)
{
  gpointer record;

  if (!poise_reader_check_type (reader->scan, span, "object", error))
    return NULL;
  record = poise_record_new (type);
  if (!read_members (reader, record, span, error))
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
 *   %POISE_STORE_ERROR that has place and member path of the first thing wrong. A file of a newer version
 *   is read
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
  record = read_record (&reader, type, 0, &reason);
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
