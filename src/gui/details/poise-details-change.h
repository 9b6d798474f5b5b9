/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One member of a record and what it becomes, as a value. The change does not know whether it meets a plan, a
 * section or an activity. Pure.
 */

#pragma once

#include "core/poise-edit.h"

G_BEGIN_DECLS

typedef struct _PoiseDetailsChange PoiseDetailsChange;

/**
 * PoiseDetailsChange:
 * @set: one of the functions below: gives back a record changed (transfer full)
 * @member: which member
 * @text: (nullable): for texts
 * @number: for numbers, flags and terms
 * @index: for an item of a list
 * @record: (nullable): for records and items
 * @list: (nullable): for lists
 * @part_type: for a part: the type of the record within the record
 * @part: for a part, or each record of a list: what changes in it
 * @other: for a kind: the number that belongs to one kind alone, and goes with any other
 * @other_kind: for a kind: which one that is
 */
struct _PoiseDetailsChange
{
  gpointer (*set) (gconstpointer record, const PoiseDetailsChange *change);
  guint member;
  const char *text;
  int number;
  guint index;
  gconstpointer record;
  GPtrArray *list;
  const PoiseRecordType *part_type;
  const PoiseDetailsChange *part;
  guint other;
  int other_kind;
};

gpointer poise_details_set_text (gconstpointer record, const PoiseDetailsChange *change);
gpointer poise_details_set_number (gconstpointer record, const PoiseDetailsChange *change);
gpointer poise_details_set_record (gconstpointer record, const PoiseDetailsChange *change);
gpointer poise_details_set_list (gconstpointer record, const PoiseDetailsChange *change);
gpointer poise_details_set_item (gconstpointer record, const PoiseDetailsChange *change);
gpointer poise_details_set_part (gconstpointer record, const PoiseDetailsChange *change);
gpointer poise_details_add_text (gconstpointer record, const PoiseDetailsChange *change);
gpointer poise_details_remove_text (gconstpointer record, const PoiseDetailsChange *change);
gpointer poise_details_add_record (gconstpointer record, const PoiseDetailsChange *change);
gpointer poise_details_remove_record (gconstpointer record, const PoiseDetailsChange *change);
gpointer poise_details_set_kind (gconstpointer record, const PoiseDetailsChange *change);
gpointer poise_details_set_each (gconstpointer record, const PoiseDetailsChange *change);
gpointer poise_details_set_time (gconstpointer record, const PoiseDetailsChange *change);

PoisePlan *poise_details_change_activities (const PoisePlan *plan,
                                            const PoisePicks *picks,
                                            const PoiseDetailsChange *change);

G_END_DECLS
