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
