/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A row for one record in a list of the plan, such as a break or a tool: its name and what it comes to, and folded
 * away its members.
 *
 * What always holds: showing a record is no edit; typing in one entry is one step.
 */

#pragma once

#include "gui/details/poise-details-proxy.h"
#include "gui/details/poise-value-row.h"
#include "gui/dialogs/poise-term-set-row.h"

G_BEGIN_DECLS

/**
 * PoiseCourseField:
 * @member: of the record
 * @caption: a text with the context "item", for xgettext in NC_()
 * @kind: what is typed, where it is a text
 * @offer: (nullable): where it is one of a closed set: its name as #PoiseTermRow has it
 * @terms: (nullable): where it is any of a closed set
 * @word: what those are called
 *
 * One member of the records.
 */
typedef struct
{
  guint member;
  const char *caption;
  PoiseValueKind kind;
  const char *offer;
  const PoiseTerms *terms;
  PoiseTermWord word;
} PoiseCourseField;

/**
 * PoiseCourseList:
 * @member: the list, of the plan
 * @type: of its records
 * @fields: (array length=n_fields): the members of each
 * @n_fields: how many
 * @remove: what the button says, with the context "item"
 */
typedef struct
{
  guint member;
  const PoiseRecordType *type;
  const PoiseCourseField *fields;
  guint n_fields;
  const char *remove;
} PoiseCourseList;

#define POISE_TYPE_COURSE_ITEM (poise_course_item_get_type ())
G_DECLARE_FINAL_TYPE (PoiseCourseItem, poise_course_item, POISE, COURSE_ITEM, AdwExpanderRow)

/* Signal: "remove" (): the record is to go. */

GtkWidget *poise_course_item_new (const PoiseCourseList *list, guint index);
void poise_course_item_show (PoiseCourseItem *self, PoiseDetailsProxy *proxy, gpointer record, const char *subject);
void poise_course_item_clear (PoiseCourseItem *self);
guint poise_course_item_get_index (PoiseCourseItem *self);
GtkWidget *poise_course_item_get_row (PoiseCourseItem *self, guint field);

G_END_DECLS
