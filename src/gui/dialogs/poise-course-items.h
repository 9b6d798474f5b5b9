/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The rows for all records in a list of the plan. They stand before a last row, which adds one, in the same list
 * box, which owns them; rows are kept and given other records rather than made anew, so that the focus stays.
 */

#pragma once

#include "gui/dialogs/poise-course-item.h"

G_BEGIN_DECLS

#define POISE_TYPE_COURSE_ITEMS (poise_course_items_get_type ())
G_DECLARE_FINAL_TYPE (PoiseCourseItems, poise_course_items, POISE, COURSE_ITEMS, GObject)

/*
 * Signals:
 *  "made" (PoiseCourseItem *item): a row has been made, and may get further buttons;
 *  "remove" (guint index): the record is to go.
 */
PoiseCourseItems *poise_course_items_new (const PoiseCourseList *list, GtkWidget *last);
void poise_course_items_show (PoiseCourseItems *self, PoiseDetailsProxy *proxy, GPtrArray *records);
PoiseCourseItem *poise_course_items_get_item (PoiseCourseItems *self, guint index);

G_END_DECLS
