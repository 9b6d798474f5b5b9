/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Changes of one member of a record. Where nothing would change, each gives back the same record.
 */

#include "gui/details/poise-details-change.h"

/** poise_details_set_text: Sets a text. */
gpointer
poise_details_set_text (gconstpointer record, const PoiseDetailsChange *change)
{
  return poise_record_with_text (record, change->member, change->text);
}

/** poise_details_set_number: Sets a number, flag or term. */
gpointer
poise_details_set_number (gconstpointer record, const PoiseDetailsChange *change)
{
  return poise_record_with_number (record, change->member, change->number);
}

/** poise_details_set_record: Sets a record. */
gpointer
poise_details_set_record (gconstpointer record, const PoiseDetailsChange *change)
{
  return poise_record_with_record (record, change->member, change->record);
}

/** poise_details_set_list: Sets a list. */
gpointer
poise_details_set_list (gconstpointer record, const PoiseDetailsChange *change)
{
  return poise_record_with_list (record, change->member, change->list);
}

/** poise_details_set_item: Puts @record at @index of a list, or takes away what is there; one past the last adds it. */
gpointer
poise_details_set_item (gconstpointer record, const PoiseDetailsChange *change)
{
  GPtrArray *old = poise_record_get_list (record, change->member);
  g_autoptr (GPtrArray) list = poise_records_new ();

  for (guint i = 0; i < poise_list_length (old); i++)
    if (i != change->index)
      g_ptr_array_add (list, poise_record_ref (g_ptr_array_index (old, i)));
    else if (change->record)
      g_ptr_array_add (list, poise_record_ref (change->record));
  if (change->record && change->index >= poise_list_length (old))
    g_ptr_array_add (list, poise_record_ref (change->record));
  return poise_record_with_list (record, change->member, list);
}

/** poise_details_set_part: Makes @part in a record within the record. One that is not there yet begins empty; one that says nothing any more goes. */
gpointer
poise_details_set_part (gconstpointer record, const PoiseDetailsChange *change)
{
  gconstpointer old = poise_record_get_record (record, change->member);
  gpointer part = old ? poise_record_ref (old) : poise_record_seal (poise_record_new (change->part_type));
  gpointer changed = change->part->set (part, change->part);
  gpointer result = poise_record_with_record (record, change->member, changed);

  poise_record_unref (part);
  poise_record_unref (changed);
  return result;
}

/** poise_details_add_text: Adds @text to a list of texts, unless it is there. */
gpointer
poise_details_add_text (gconstpointer record, const PoiseDetailsChange *change)
{
  GPtrArray *old = poise_record_get_list (record, change->member);
  g_autoptr (GPtrArray) texts = NULL;

  if (poise_texts_contain (old, change->text))
    return poise_record_ref (record);
  texts = poise_texts_new ();
  for (guint i = 0; i < poise_list_length (old); i++)
    g_ptr_array_add (texts, g_ref_string_acquire (g_ptr_array_index (old, i)));
  g_ptr_array_add (texts, g_ref_string_new (change->text));
  return poise_record_with_list (record, change->member, texts);
}

/** poise_details_remove_text: Takes @text out of a list of texts. */
gpointer
poise_details_remove_text (gconstpointer record, const PoiseDetailsChange *change)
{
  GPtrArray *old = poise_record_get_list (record, change->member);
  g_autoptr (GPtrArray) texts = NULL;

  if (!poise_texts_contain (old, change->text))
    return poise_record_ref (record);
  texts = poise_texts_new ();
  for (guint i = 0; i < poise_list_length (old); i++)
    if (strcmp (g_ptr_array_index (old, i), change->text) != 0)
      g_ptr_array_add (texts, g_ref_string_acquire (g_ptr_array_index (old, i)));
  return poise_record_with_list (record, change->member, texts);
}

static guint
find_record (GPtrArray *list, gconstpointer record)
{
  guint i = 0;

  while (i < poise_list_length (list) && !poise_record_equal (g_ptr_array_index (list, i), record))
    i++;
  return i;
}

/** poise_details_add_record: Adds @record to a list of records, unless one there says the same. */
gpointer
poise_details_add_record (gconstpointer record, const PoiseDetailsChange *change)
{
  GPtrArray *list = poise_record_get_list (record, change->member);
  guint n = poise_list_length (list);
  PoiseDetailsChange at_end = *change;

  if (find_record (list, change->record) < n)
    return poise_record_ref (record);
  at_end.index = n;
  return poise_details_set_item (record, &at_end);
}

/** poise_details_remove_record: Takes the first that says the same as @record out of a list of records. */
gpointer
poise_details_remove_record (gconstpointer record, const PoiseDetailsChange *change)
{
  GPtrArray *list = poise_record_get_list (record, change->member);
  PoiseDetailsChange away = *change;

  away.index = find_record (list, change->record);
  away.record = NULL;
  return poise_details_set_item (record, &away);
}

/* The kind of a part; a size belongs to small groups, a weight to what is assessed for the grade. */
static gpointer
set_kind_in (gconstpointer record, const PoiseDetailsChange *change)
{
  gpointer kinded = poise_record_with_number (record, change->member, change->number);
  gpointer result;

  if (change->number == change->other_kind)
    return kinded;
  result = poise_record_with_number (kinded, change->other, POISE_UNSET);
  poise_record_unref (kinded);
  return result;
}

/** poise_details_set_kind: Sets what kind a part is of: @part says which; with any but @other_kind, @other goes. */
gpointer
poise_details_set_kind (gconstpointer record, const PoiseDetailsChange *change)
{
  PoiseDetailsChange part = *change->part;
  PoiseDetailsChange whole = *change;

  part.set = set_kind_in;
  part.other = change->other;
  part.other_kind = change->other_kind;
  whole.part = &part;
  return poise_details_set_part (record, &whole);
}

/** poise_details_set_each: Makes @part in each record of a list. */
gpointer
poise_details_set_each (gconstpointer record, const PoiseDetailsChange *change)
{
  GPtrArray *old = poise_record_get_list (record, change->member);
  g_autoptr (GPtrArray) list = NULL;

  if (!old)
    return poise_record_ref (record);
  list = poise_records_new ();
  for (guint i = 0; i < old->len; i++)
    g_ptr_array_add (list, change->part->set (g_ptr_array_index (old, i), change->part));
  return poise_record_with_list (record, change->member, list);
}

/** poise_details_set_time: Sets the time of day, @text or "", of a member that is a date, with or without a time. */
gpointer
poise_details_set_time (gconstpointer record, const PoiseDetailsChange *change)
{
  const char *old = poise_record_get_text (record, change->member);
  g_autofree char *day = old ? g_strndup (old, strcspn (old, "T")) : NULL;
  g_autofree char *moment = NULL;

  if (!day)
    return poise_record_ref (record);
  moment = change->text && *change->text ? g_strconcat (day, "T", change->text, NULL) : g_strdup (day);
  return poise_record_with_text (record, change->member, moment);
}

static PoiseActivity *
change_activity (const PoiseActivity *activity, gpointer data)
{
  const PoiseDetailsChange *change = data;

  return change->set (activity, change);
}

/** poise_details_change_activities: Returns: (transfer full): @plan with @change made in each of @picks */
PoisePlan *
poise_details_change_activities (const PoisePlan *plan,
                                 const PoisePicks *picks,
                                 const PoiseDetailsChange *change)
{
  return poise_edit_change_activities (plan, picks, change_activity, (gpointer)change);
}
