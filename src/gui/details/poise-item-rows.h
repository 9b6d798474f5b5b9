/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Rows for a list of records, such as the links of an activity: some entries for each of them, the first with
 * a button that takes the record away. Rows are kept and given other values rather than made anew, so that
 * the focus stays.
 */

#pragma once

#include "gui/details/poise-details-proxy.h"
#include "gui/details/poise-value-row.h"

G_BEGIN_DECLS

/**
 * PoiseItemField:
 * @member: of the record
 * @kind: what is typed
 * @minimum: for numbers and minutes
 * @maximum: for numbers and minutes
 * @caption: a text with the context "item", for xgettext in NC_()
 *
 * One entry.
 */
typedef struct
{
  guint member;
  PoiseValueKind kind;
  int minimum;
  int maximum;
  const char *caption;
} PoiseItemField;

/**
 * PoiseItemList:
 * @member: the list, of whatever the proxy is aimed at
 * @type: of its records
 * @fields: the entries of each
 * @n_fields: how many
 * @remove: what the button says, with the context "item"
 */
typedef struct
{
  guint member;
  const PoiseRecordType *type;
  const PoiseItemField *fields;
  guint n_fields;
  const char *remove;
} PoiseItemList;

#define POISE_TYPE_ITEM_ROWS (poise_item_rows_get_type ())
G_DECLARE_FINAL_TYPE (PoiseItemRows, poise_item_rows, POISE, ITEM_ROWS, GObject)

/*
 * Signals:
 *  "made" (PoiseValueRow *row, guint field): a row has been made, and may get further buttons;
 *  "remove" (guint index) → gboolean: the record is to go; TRUE where the handler has seen to it.
 */
PoiseItemRows *poise_item_rows_new (const PoiseItemList *list, GtkWidget *last);
void
poise_item_rows_show (PoiseItemRows *self, PoiseDetailsProxy *proxy, const char *subject, GPtrArray *records);
PoiseValueRow *poise_item_rows_get_row (PoiseItemRows *self, guint index, guint field);

G_END_DECLS
