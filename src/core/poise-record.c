/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Records: their life, and reading and putting members by walking the table of their type.
 */

#include "core/poise-record-private.h"

#include <string.h>

/* (transfer full): "", the same each time. g_ref_string_new_intern() will not do: in GLib 2.74 one thread may
 * get an interned text back that another is just freeing, and records live in any thread. */
static GRefString *
empty_text (void)
{
  static gsize text = 0;

  if (g_once_init_enter (&text))
    g_once_init_leave (&text, (gsize) g_ref_string_new (""));
  return g_ref_string_acquire ((GRefString *) text);
}

static void
clear_member (gpointer record, const PoiseMember *member)
{
  switch (poise_member_get_shape (member))
    {
    case POISE_SHAPE_TEXT:
      g_clear_pointer (&TEXT_AT (record, member), g_ref_string_release);
      break;
    case POISE_SHAPE_RECORD:
      g_clear_pointer (&RECORD_AT (record, member), poise_record_unref);
      break;
    case POISE_SHAPE_LIST:
      g_clear_pointer (&LIST_AT (record, member), g_ptr_array_unref);
      break;
    case POISE_SHAPE_NUMBER:
    default:
      NUMBER_AT (record, member) = poise_member_get_unset (member);
    }
}

/**
 * poise_record_new:
 * @type: what it is to be
 *
 * Returns: (transfer full): an open record with nothing set
 */
gpointer
poise_record_new (const PoiseRecordType *type)
{
  PoiseRecord *record = g_malloc0 (type->size);

  record->type = type;
  g_atomic_ref_count_init (&record->reference_count);
  for (guint i = 0; i < type->n_members; i++)
    if (poise_member_get_shape (&type->members[i]) == POISE_SHAPE_NUMBER)
      NUMBER_AT (record, &type->members[i]) = poise_member_get_unset (&type->members[i]);
    else if (type->members[i].required && poise_member_get_shape (&type->members[i]) == POISE_SHAPE_TEXT)
      TEXT_AT (record, &type->members[i]) = empty_text ();
  return record;
}

/**
 * poise_record_copy:
 * @original: a record
 *
 * Returns: (transfer full): an open record that shares everything @original holds
 */
gpointer
poise_record_copy (gconstpointer original)
{
  const PoiseRecordType *type = ((const PoiseRecord *) original)->type;
  PoiseRecord *record = g_memdup2 (original, type->size);

  record->sealed = FALSE;
  g_atomic_ref_count_init (&record->reference_count);
  if (type->derived != 0)
    G_STRUCT_MEMBER (gpointer, record, type->derived) = NULL;
  if (record->extras != NULL)
    g_ptr_array_ref (record->extras);
  for (guint i = 0; i < type->n_members; i++)
    {
      const PoiseMember *member = &type->members[i];
      PoiseShape shape = poise_member_get_shape (member);

      if (shape == POISE_SHAPE_NUMBER || RECORD_AT (record, member) == NULL)
        continue;
      if (shape == POISE_SHAPE_TEXT)
        g_ref_string_acquire (TEXT_AT (record, member));
      else if (shape == POISE_SHAPE_RECORD)
        poise_record_ref (RECORD_AT (record, member));
      else
        g_ptr_array_ref (LIST_AT (record, member));
    }
  return record;
}

/**
 * poise_record_seal:
 * @record: (transfer full): an open record whose parts are sealed
 *
 * Returns: (transfer full): @record, never to change again
 */
gpointer
poise_record_seal (gpointer record)
{
  ((PoiseRecord *) record)->sealed = TRUE;
  return record;
}

/** poise_record_ref: one reference more to @record; from any thread. */
gpointer
poise_record_ref (gconstpointer record)
{
  g_atomic_ref_count_inc (&((PoiseRecord *) record)->reference_count);
  return (gpointer) record;
}

/** poise_record_unref: (nullable): one reference less; the last frees @record and what only it held. */
void
poise_record_unref (gpointer record)
{
  PoiseRecord *head = record;

  if (head == NULL || !g_atomic_ref_count_dec (&head->reference_count))
    return;

  for (guint i = 0; i < head->type->n_members; i++)
    clear_member (record, &head->type->members[i]);
  if (head->type->derived != 0)
    head->type->derived_free (G_STRUCT_MEMBER (gpointer, record, head->type->derived));
  g_clear_pointer (&head->extras, g_ptr_array_unref);
  g_free (record);
}

/** poise_record_get_text: the text of a text member, %NULL where not set. */
const char *
poise_record_get_text (gconstpointer record, guint member)
{
  return TEXT_AT (record, poise_record_member (record, member, POISE_SHAPE_TEXT));
}

/** poise_record_get_number: the value of a number, flag, term or set of terms. */
int
poise_record_get_number (gconstpointer record, guint member)
{
  return NUMBER_AT (record, poise_record_member (record, member, POISE_SHAPE_NUMBER));
}

/** poise_record_get_record: (transfer none) (nullable): the record that a record member holds. */
gpointer
poise_record_get_record (gconstpointer record, guint member)
{
  return RECORD_AT (record, poise_record_member (record, member, POISE_SHAPE_RECORD));
}

/** poise_record_get_list: (transfer none) (nullable): the list of a list member. */
GPtrArray *
poise_record_get_list (gconstpointer record, guint member)
{
  return LIST_AT (record, poise_record_member (record, member, POISE_SHAPE_LIST));
}

/** poise_record_is_set: whether the plan states this member at all. */
gboolean
poise_record_is_set (gconstpointer record, guint index)
{
  const PoiseMember *member = &((const PoiseRecord *) record)->type->members[index];

  if (poise_member_get_shape (member) == POISE_SHAPE_NUMBER)
    return NUMBER_AT (record, member) != poise_member_get_unset (member);
  return RECORD_AT (record, member) != NULL;
}

/**
 * poise_record_put_text:
 * @record: an open record
 * @index: which of its text members
 * @text: (nullable): the text, valid for the member; "" counts as none unless required
 */
void
poise_record_put_text (gpointer record, guint index, const char *text)
{
  const PoiseMember *member = poise_record_member (record, index, POISE_SHAPE_TEXT);
  GRefString *value = NULL;

  g_return_if_fail (!((PoiseRecord *) record)->sealed);

  if (text != NULL && !poise_member_accepts_text (member, text))
    {
      g_critical ("%s is not for %s", text, member->name);
      return;
    }
  if (text != NULL && (*text != '\0' || member->required))
    value = g_ref_string_new (text);
  else if (member->required)
    value = empty_text ();
  g_clear_pointer (&TEXT_AT (record, member), g_ref_string_release);
  TEXT_AT (record, member) = value;
}

/**
 * poise_record_put_number:
 * @record: an open record
 * @index: which of its numbers, flags, terms or sets
 * @number: a value that the member accepts, or %POISE_UNSET for a number or flag
 */
void
poise_record_put_number (gpointer record, guint index, int number)
{
  const PoiseMember *member = poise_record_member (record, index, POISE_SHAPE_NUMBER);

  g_return_if_fail (!((PoiseRecord *) record)->sealed);
  g_return_if_fail (number == poise_member_get_unset (member) || poise_member_accepts_number (member, number));

  NUMBER_AT (record, member) = number;
}

/**
 * poise_record_put_record:
 * @record: an open record
 * @index: which of its record members
 * @value: (transfer full) (nullable): a sealed record of the member's type; one that says nothing counts as none
 */
void
poise_record_put_record (gpointer record, guint index, gpointer value)
{
  const PoiseMember *member = poise_record_member (record, index, POISE_SHAPE_RECORD);

  g_return_if_fail (!((PoiseRecord *) record)->sealed);
  g_return_if_fail (value == NULL ||
                    (((PoiseRecord *) value)->sealed && ((PoiseRecord *) value)->type == member->type));

  if (value != NULL && poise_record_is_empty (value))
    g_clear_pointer (&value, poise_record_unref);
  clear_member (record, member);
  RECORD_AT (record, member) = value;
}

/**
 * poise_record_put_list:
 * @record: an open record
 * @index: which of its list members
 * @list: (transfer full) (nullable): made by poise_records_new() or poise_texts_new(); empty counts as none
 */
void
poise_record_put_list (gpointer record, guint index, GPtrArray *list)
{
  const PoiseMember *member = poise_record_member (record, index, POISE_SHAPE_LIST);

  g_return_if_fail (!((PoiseRecord *) record)->sealed);

  if (list != NULL && list->len == 0)
    g_clear_pointer (&list, g_ptr_array_unref);
  clear_member (record, member);
  LIST_AT (record, member) = list;
}

/**
 * poise_record_put_extras:
 * @record: an open record
 * @extras: (transfer full) (nullable): made by poise_extras_new(); empty counts as none
 */
void
poise_record_put_extras (gpointer record, GPtrArray *extras)
{
  PoiseRecord *head = record;

  g_return_if_fail (!head->sealed);

  if (extras != NULL && extras->len == 0)
    g_clear_pointer (&extras, g_ptr_array_unref);
  g_clear_pointer (&head->extras, g_ptr_array_unref);
  head->extras = extras;
}
