/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Two walks over the lists of records that have ids: the first refuses what is there twice, the second
 * gives an id to each record without one and seals them all. An id that is missing is made from the place
 * and the text of the record, so that it is the same each time the file is opened.
 */

#include "store/poise-reader-ids.h"

#define ID_LETTERS 10

typedef struct _Walk Walk;
typedef struct _Step Step;

typedef gboolean (*VisitFunc) (Walk *walk, PoiseRecord *record, const Step *step, GError **error);

struct _Walk
{
  const PoiseScan *scan;
  VisitFunc visit;
  GHashTable *seen; /* PoiseRecordType → set of ids */
};

/* The way to a record: the steps before it, then number @index of the list @list. */
struct _Step
{
  const Step *before; /* (nullable) */
  const char *list;
  guint index;
  guint span;
};

/** poise_reader_has_ids: whether records of @type are themselves named by ids. */
gboolean
poise_reader_has_ids (const PoiseRecordType *type)
{
  return type->n_members > 0 && type->members[0].kind == POISE_MEMBER_ID;
}

static GHashTable *
ids_of_kind (Walk *walk, const PoiseRecordType *type)
{
  GHashTable *ids = g_hash_table_lookup (walk->seen, type);

  if (ids == NULL)
    {
      ids = g_hash_table_new (g_str_hash, g_str_equal);
      g_hash_table_insert (walk->seen, (gpointer)type, ids);
    }
  return ids;
}

static gboolean walk_lists (Walk *walk, PoiseRecord *record, const Step *step, GError **error);

static gboolean
walk_list (Walk *walk, GPtrArray *list, Step step, GError **error)
{
  for (; step.index < list->len; step.index++, step.span = walk->scan->spans[step.span].next)
    {
      PoiseRecord *record = g_ptr_array_index (list, step.index);

      if (!walk_lists (walk, record, &step, error) || !walk->visit (walk, record, &step, error))
        return FALSE;
    }
  return TRUE;
}

/* @step: (nullable): the way to @record; %NULL for the root */
static gboolean
walk_lists (Walk *walk, PoiseRecord *record, const Step *step, GError **error)
{
  for (guint i = 0; i < record->type->n_members; i++)
    {
      const PoiseMember *member = &record->type->members[i];
      GPtrArray *list;
      guint value;

      if (member->kind != POISE_MEMBER_RECORDS || !poise_reader_has_ids (member->type))
        continue;
      list = poise_record_get_list (record, i);
      if (list == NULL || !poise_scan_find (walk->scan, step != NULL ? step->span : 0, member->name, &value))
        continue;
      if (!walk_list (walk, list, (Step){ step, member->name, 0, value + 1 }, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
refuse_duplicate (Walk *walk, PoiseRecord *record, const Step *step, GError **error)
{
  const char *id = poise_record_get_text (record, 0);
  guint value = step->span;

  if (id == NULL || g_hash_table_add (ids_of_kind (walk, record->type), (gpointer)id))
    return TRUE;
  poise_scan_find (walk->scan, step->span, record->type->members[0].name, &value);
  g_propagate_error (error, poise_scan_error (walk->scan, value, POISE_STORE_ERROR_DUPLICATE_ID, id, NULL));
  return FALSE;
}

/* The first letters, in base 32, of the SHA-256 of the path, a line end, and the text of the record. */
static char *
derive_id (const char *path, const char *text, gsize length)
{
  static const char letters[] = "abcdefghijklmnopqrstuvwxyz234567";
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  guint8 digest[32];
  gsize digest_length = sizeof digest;
  char *id = g_malloc (ID_LETTERS + 1);

  g_checksum_update (checksum, (const guchar *)path, -1);
  g_checksum_update (checksum, (const guchar *)"\n", 1);
  g_checksum_update (checksum, (const guchar *)text, length);
  g_checksum_get_digest (checksum, digest, &digest_length);
  for (guint i = 0; i < ID_LETTERS; i++)
    {
      guint bit = i * 5;

      id[i] = letters[((digest[bit / 8] << 8 | digest[bit / 8 + 1]) >> (11 - bit % 8)) & 31];
    }
  id[ID_LETTERS] = '\0';
  return id;
}

/* As in `sections[1].activities[3]`. */
static void
append_path (GString *path, const Step *step)
{
  if (step->before != NULL)
    append_path (path, step->before);
  g_string_append_printf (path, "%s%s[%u]", step->before != NULL ? "." : "", step->list, step->index);
}

static void
give_id (Walk *walk, PoiseRecord *record, const Step *step)
{
  const PoiseSpan *place = &walk->scan->spans[step->span];
  GHashTable *ids = ids_of_kind (walk, record->type);
  g_autoptr (GString) path = g_string_new (NULL);

  append_path (path, step);
  while (poise_record_get_text (record, 0) == NULL)
    {
      g_autofree char *id = derive_id (path->str, walk->scan->text + place->start, place->end - place->start);

      if (!g_hash_table_contains (ids, id))
        {
          poise_record_put_text (record, 0, id);
          g_hash_table_add (ids, (gpointer)poise_record_get_text (record, 0));
        }
      g_string_append_c (path, '+'); /* somebody has taken it: another path, another id */
    }
}

static gboolean
complete_and_seal (Walk *walk, PoiseRecord *record, const Step *step, GError **error)
{
  if (poise_record_get_text (record, 0) == NULL)
    give_id (walk, record, step);
  poise_record_seal (record);
  return TRUE;
}

/**
 * poise_reader_complete_ids:
 * @scan: the scan that @root was read from
 * @root: what a file holds, where records with ids are still open
 *
 * Returns: whether no id was there twice; then every record has one and is sealed
 */
gboolean
poise_reader_complete_ids (const PoiseScan *scan, PoiseRecord *root, GError **error)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify)g_hash_table_unref);
  Walk walk = { .scan = scan, .visit = refuse_duplicate, .seen = seen };

  if (!walk_lists (&walk, root, NULL, error))
    return FALSE;
  walk.visit = complete_and_seal;
  return walk_lists (&walk, root, NULL, error);
}
