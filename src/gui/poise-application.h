/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The application: its windows, one for each plan, and what is asked of no window in particular.
 */

#pragma once

#include "advisor/poise-catalogue.h"
#include "core/poise-plan.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define POISE_TYPE_APPLICATION (poise_application_get_type ())
G_DECLARE_FINAL_TYPE (PoiseApplication, poise_application, POISE, APPLICATION, AdwApplication)

PoiseApplication *poise_application_new (void);
PoiseCatalogue *poise_application_get_catalogue (PoiseApplication *self);
GSettings *poise_application_get_settings (PoiseApplication *self);

/* What windows are made for; @near is the window that is used if it is empty, or presented */
typedef struct _PoiseWindow PoiseWindow;
void poise_application_show_file (PoiseApplication *self, GFile *file, PoiseWindow *near);
GtkWindow *poise_application_show_plan (PoiseApplication *self, PoisePlan *plan, PoiseWindow *near);
GtkWindow *poise_application_present_any (PoiseApplication *self, PoiseWindow *near);

G_END_DECLS
