/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the course is called, who teaches it, in which language, and who learns.
 */

#include "gui/dialogs/poise-course-page-about.h"

#include "gui/details/poise-notes.h"
#include "poise-config.h"

struct _PoiseCoursePageAbout
{
  PoiseCoursePage parent_instance;

  PoiseNotes *description;
};

G_DEFINE_TYPE (PoiseCoursePageAbout, poise_course_page_about, POISE_TYPE_COURSE_PAGE)

static const PoiseCourseBinding bindings[] = {
  { "title", POISE_COURSE_TEXT, POISE_PLAN_TITLE, NULL, 0 },
  { "code", POISE_COURSE_TEXT, POISE_PLAN_CODE, NULL, 0 },
  { "instructor", POISE_COURSE_TEXT, POISE_PLAN_INSTRUCTOR, NULL, 0 },
  { "language", POISE_COURSE_TEXT, POISE_PLAN_LANGUAGE, NULL, 0 },
  { "learners", POISE_COURSE_NUMBER, POISE_PLAN_LEARNERS, NULL, 0 },
  { "can_meet", POISE_COURSE_TERM, POISE_PLAN_CIRCUMSTANCES, &poise_circumstances_type, POISE_CIRCUMSTANCES_CAN_MEET },
  { "low_bandwidth", POISE_COURSE_TERM, POISE_PLAN_CIRCUMSTANCES, &poise_circumstances_type,
    POISE_CIRCUMSTANCES_LOW_BANDWIDTH },
  { "time_zones", POISE_COURSE_NUMBER, POISE_PLAN_CIRCUMSTANCES, &poise_circumstances_type,
    POISE_CIRCUMSTANCES_TIME_ZONES },
};

static void
on_description (PoiseNotes *notes, PoiseCoursePageAbout *self)
{
  PoiseDetailsProxy *proxy = poise_course_page_get_proxy (POISE_COURSE_PAGE (self));
  g_autofree char *text = poise_notes_dup_text (notes);

  if (proxy)
    poise_details_proxy_put_text (proxy, POISE_PLAN_DESCRIPTION, text, "description");
}

static void
poise_course_page_about_show (PoiseCoursePage *page, PoisePlan *plan)
{
  poise_notes_show (POISE_COURSE_PAGE_ABOUT (page)->description, plan->description);
}

static void
poise_course_page_about_class_init (PoiseCoursePageAboutClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  POISE_COURSE_PAGE_CLASS (class)->show = poise_course_page_about_show;
  g_type_ensure (POISE_TYPE_NOTES);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-course-page-about.ui");
  poise_course_page_class_bind (widget_class, bindings, G_N_ELEMENTS (bindings));
  gtk_widget_class_bind_template_child (widget_class, PoiseCoursePageAbout, description);
  gtk_widget_class_bind_template_callback (widget_class, on_description);
  gtk_widget_class_bind_template_callback (widget_class, poise_course_page_seal);
}

static void
poise_course_page_about_init (PoiseCoursePageAbout *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  poise_course_page_bind (POISE_COURSE_PAGE (self), bindings, G_N_ELEMENTS (bindings));
}
