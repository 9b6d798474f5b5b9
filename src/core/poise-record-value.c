/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Records as values: whether two say the same, and the same record with one member changed.
 */

#include "core/poise-record-private.h"

static gboolean
texts_equal (const char *a, const char *b)
{
  return a == b || g_strcmp0 (a, b) == 0;
}

static gboolean
lists_equal (const PoiseMember *member, GPtrArray *a, GPtrArray *b)
{
  if (a == b)
    return TRUE;
  if (poise_list_length (a) != poise_list_length (b))
    return FALSE;
  for (guint i = 0; i < poise_list_length (a); i++)
    {
      gpointer left = g_ptr_array_index (a, i);
      gpointer right = g_ptr_array_index (b, i);

      if (member->kind == POISE_MEMBER_TEXTS ? !texts_equal (left, right) : !poise_record_equal (left, right))
        return FALSE;
    }
  return TRUE;
}

static gboolean
extras_equal (GPtrArray *a, GPtrArray *b)
{
  if (poise_list_length (a) != poise_list_length (b))
    return FALSE;
  for (guint i = 0; a != b && i < poise_list_length (a); i++)
    {
      const PoiseExtra *left = g_ptr_array_index (a, i);
      const PoiseExtra *right = g_ptr_array_index (b, i);

      if (!texts_equal (left->name, right->name) || !texts_equal (left->json, right->json))
        return FALSE;
    }
  return TRUE;
}

/**
 * poise_record_member_equal:
 * @a: a record
 * @b: a record of the same type
 * @index: the number of a member in their table
 *
 * Returns: whether both say the same of this member
 */
gboolean
poise_record_member_equal (gconstpointer a, gconstpointer b, guint index)
{
  const PoiseMember *member = &((const PoiseRecord *) a)->type->members[index];

  switch (poise_member_get_shape (member))
    {
    case POISE_SHAPE_TEXT:
      return texts_equal (TEXT_AT (a, member), TEXT_AT (b, member));
    case POISE_SHAPE_RECORD:
      return RECORD_AT (a, member) == RECORD_AT (b, member) ||
             (RECORD_AT (a, member) != NULL && RECORD_AT (b, member) != NULL &&
              poise_record_equal (RECORD_AT (a, member), RECORD_AT (b, member)));
    case POISE_SHAPE_LIST:
      return lists_equal (member, LIST_AT (a, member), LIST_AT (b, member));
    case POISE_SHAPE_NUMBER:
    default:
      return NUMBER_AT (a, member) == NUMBER_AT (b, member);
    }
}

/** poise_record_extras_equal: whether @a and @b have the same unknown members, in the same order. */
gboolean
poise_record_extras_equal (gconstpointer a, gconstpointer b)
{
  return extras_equal (((const PoiseRecord *) a)->extras, ((const PoiseRecord *) b)->extras);
}

/**
 * poise_record_equal:
 * @a: a record
 * @b: a record
 *
 * Returns: whether both are of one type and say the same, unknown members included
 */
gboolean
poise_record_equal (gconstpointer a, gconstpointer b)
{
  const PoiseRecord *left = a, *right = b;

  if (a == b)
    return TRUE;
  if (left->type != right->type || !poise_record_extras_equal (a, b))
    return FALSE;
  for (guint i = 0; i < left->type->n_members; i++)
    if (!poise_record_member_equal (a, b, i))
      return FALSE;
  return TRUE;
}

/** poise_record_is_empty: whether @record says nothing, so that a file may leave it out. */
gboolean
poise_record_is_empty (gconstpointer record)
{
  const PoiseRecord *head = record;

  if (head->extras != NULL)
    return FALSE;
  for (guint i = 0; i < head->type->n_members; i++)
    if (poise_record_is_set (record, i))
      return FALSE;
  return TRUE;
}

/** poise_record_with_text: (transfer full): @record with one text changed, sealed. */
gpointer
poise_record_with_text (gconstpointer record, guint member, const char *text)
{
  const PoiseMember *row = poise_record_member (record, member, POISE_SHAPE_TEXT);
  gpointer changed;

  if (text != NULL && *text == '\0' && !row->required)
    text = NULL;
  if (texts_equal (TEXT_AT (record, row), text))
    return poise_record_ref (record);
  changed = poise_record_copy (record);
  poise_record_put_text (changed, member, text);
  return poise_record_seal (changed);
}

/** poise_record_with_number: (transfer full): @record with one number, flag, term or set changed, sealed. */
gpointer
poise_record_with_number (gconstpointer record, guint member, int number)
{
  gpointer changed;

  if (poise_record_get_number (record, member) == number)
    return poise_record_ref (record);
  changed = poise_record_copy (record);
  poise_record_put_number (changed, member, number);
  return poise_record_seal (changed);
}

/** poise_record_with_record: (transfer full): @record with one record member set to @value (or none), sealed. */
gpointer
poise_record_with_record (gconstpointer record, guint member, gconstpointer value)
{
  gconstpointer old = poise_record_get_record (record, member);
  gpointer changed;

  if (value != NULL && poise_record_is_empty (value))
    value = NULL;
  if (old == value || (old != NULL && value != NULL && poise_record_equal (old, value)))
    return poise_record_ref (record);
  changed = poise_record_copy (record);
  poise_record_put_record (changed, member, value != NULL ? poise_record_ref (value) : NULL);
  return poise_record_seal (changed);
}

/**
 * poise_record_with_list:
 * @record: a sealed record
 * @member: which of its list members
 * @list: (transfer none) (nullable): its new list, not to be changed afterwards
 *
 * Returns: (transfer full): @record with one list changed, sealed
 */
gpointer
poise_record_with_list (gconstpointer record, guint member, GPtrArray *list)
{
  const PoiseMember *row = poise_record_member (record, member, POISE_SHAPE_LIST);
  gpointer changed;

  if (lists_equal (row, LIST_AT (record, row), list))
    return poise_record_ref (record);
  changed = poise_record_copy (record);
  poise_record_put_list (changed, member, list != NULL ? g_ptr_array_ref (list) : NULL);
  return poise_record_seal (changed);
}
