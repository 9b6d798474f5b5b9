/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How much memory records hold, and how much of it an earlier state of them does not share.
 */

#include "core/poise-record-private.h"

#include <string.h>

static gsize
text_bytes (const char *text)
{
  return text != NULL ? strlen (text) + 1 + 2 * sizeof (gsize) : 0;
}

static gsize
element_unshared_bytes (const PoiseMember *member, gpointer element, gpointer base)
{
  if (element == base)
    return 0;
  return member->kind == POISE_MEMBER_TEXTS ? text_bytes (element) : poise_record_unshared_bytes (element, base);
}

/* Elements that stand in @base at any place are shared. What both lists begin and end with is passed over
 * first, so that a usual edit costs only its comparison; the rest is paired in order. */
static gsize
list_unshared_bytes (const PoiseMember *member, GPtrArray *list, GPtrArray *base)
{
  guint n = poise_list_length (list), n_base = poise_list_length (base), first = 0;
  gsize bytes = sizeof (GPtrArray) + n * sizeof (gpointer);
  g_autoptr (GHashTable) shared = NULL;

  if (list == base || list == NULL)
    return 0;
  while (first < n && first < n_base && list->pdata[first] == base->pdata[first])
    first++;
  while (n > first && n_base > first && list->pdata[n - 1] == base->pdata[n_base - 1])
    n--, n_base--;

  if (n - first > 1 && n_base > first)
    {
      shared = g_hash_table_new (NULL, NULL);
      for (guint i = first; i < n_base; i++)
        g_hash_table_add (shared, base->pdata[i]);
    }
  for (guint i = first; i < n; i++)
    if (shared == NULL || !g_hash_table_contains (shared, list->pdata[i]))
      bytes += element_unshared_bytes (member, list->pdata[i], i < n_base ? base->pdata[i] : NULL);
  return bytes;
}

/**
 * poise_record_unshared_bytes:
 * @record: a record
 * @base: (nullable): an earlier state of it
 *
 * Takes time in proportion to what differs, and to the length of the lists that differ.
 *
 * Returns: about how many bytes @record holds that @base does not
 */
gsize
poise_record_unshared_bytes (gconstpointer record, gconstpointer base)
{
  const PoiseRecordType *type = ((const PoiseRecord *) record)->type;
  gsize bytes = type->size;

  if (record == base)
    return 0;

  for (guint i = 0; i < type->n_members; i++)
    {
      const PoiseMember *member = &type->members[i];
      PoiseShape shape = poise_member_get_shape (member);

      if (shape == POISE_SHAPE_NUMBER || RECORD_AT (record, member) == NULL ||
          (base != NULL && RECORD_AT (record, member) == RECORD_AT (base, member)))
        continue;
      if (shape == POISE_SHAPE_TEXT)
        bytes += text_bytes (TEXT_AT (record, member));
      else if (shape == POISE_SHAPE_RECORD)
        bytes += poise_record_unshared_bytes (RECORD_AT (record, member),
                                              base != NULL ? RECORD_AT (base, member) : NULL);
      else
        bytes += list_unshared_bytes (member, LIST_AT (record, member), base != NULL ? LIST_AT (base, member) : NULL);
    }
  return bytes;
}

/** poise_record_bytes: about how many bytes @record and all it holds take, shared or not. */
gsize
poise_record_bytes (gconstpointer record)
{
  return poise_record_unshared_bytes (record, NULL);
}
