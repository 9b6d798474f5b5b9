/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One page of the dialog about the course. Most rows are bound by a table: each stands for one member of the plan,
 * or of one record in it. What a row says goes to the proxy; what the plan then says comes back to all rows.
 *
 * What always holds: showing a plan is no edit; a page without a proxy shows nothing and edits nothing.
 */

#pragma once

#include "gui/details/poise-details-proxy.h"

#include <adwaita.h>

G_BEGIN_DECLS

/** PoiseCourseHolds: what a bound row is for: a #PoiseValueRow with a text or a number, or a #PoiseTermRow. */
typedef enum
{
  POISE_COURSE_TEXT,
  POISE_COURSE_NUMBER,
  POISE_COURSE_TERM
} PoiseCourseHolds;

/**
 * PoiseCourseBinding:
 * @name: of the row in the template; also what is typed there, for one step
 * @holds: what the row is for
 * @member: of the plan
 * @part_type: (nullable): where @member is a record: its type
 * @part_member: and the member of it
 */
typedef struct
{
  const char *name;
  PoiseCourseHolds holds;
  guint member;
  const PoiseRecordType *part_type;
  guint part_member;
} PoiseCourseBinding;

#define POISE_TYPE_COURSE_PAGE (poise_course_page_get_type ())
G_DECLARE_DERIVABLE_TYPE (PoiseCoursePage, poise_course_page, POISE, COURSE_PAGE, AdwPreferencesPage)

/**
 * PoiseCoursePageClass:
 * @show: shows what @plan says beyond the bound rows
 * @flush: what has been typed but not taken yet goes into the plan
 */
struct _PoiseCoursePageClass
{
  AdwPreferencesPageClass parent_class;

  void (*show) (PoiseCoursePage *self, PoisePlan *plan);
  void (*flush) (PoiseCoursePage *self);
};

/*
 * Signals:
 *  "removed" (const char *sentence): something has gone, which the person may want back;
 *  "wanted" (gpointer picks): the person wants to see these #PoisePicks in the list.
 */
void
poise_course_page_class_bind (GtkWidgetClass *class, const PoiseCourseBinding *bindings, guint n_bindings);
void poise_course_page_bind (PoiseCoursePage *self, const PoiseCourseBinding *bindings, guint n_bindings);

void poise_course_page_set_proxy (PoiseCoursePage *self, PoiseDetailsProxy *proxy);
PoiseDetailsProxy *poise_course_page_get_proxy (PoiseCoursePage *self);
PoisePlan *poise_course_page_get_plan (PoiseCoursePage *self);
void poise_course_page_update (PoiseCoursePage *self);
void poise_course_page_flush (PoiseCoursePage *self);
void poise_course_page_seal (PoiseCoursePage *self);
void poise_course_page_emit_removed (PoiseCoursePage *self, const char *sentence);
void poise_course_page_emit_wanted (PoiseCoursePage *self, PoisePicks *picks);

G_END_DECLS
