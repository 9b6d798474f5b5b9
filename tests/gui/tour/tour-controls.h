/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What stops do that go on from another, and those of files that cannot be used as others.
 */

#pragma once

#include "gui/tour/tour.h"

void tour_unfold (Tour *tour);
void tour_show_workload (Tour *tour);
void tour_show_more_tools (Tour *tour);
void tour_show_calendar (Tour *tour);
void tour_show_details_reasons (Tour *tour);
void tour_show_modes (Tour *tour);
void tour_show_quick_sections (Tour *tour);
void tour_show_filters (Tour *tour);
void tour_show_chart_menu (Tour *tour);
void tour_show_scopes (Tour *tour);
void tour_show_column (Tour *tour);
void tour_show_tables (Tour *tour);
void tour_show_advice_reason (Tour *tour);
void tour_show_dismissing (Tour *tour);
void tour_show_dismissed (Tour *tour);
void tour_show_outcomes (Tour *tour);
void tour_show_days (Tour *tour);
void tour_show_goals (Tour *tour);
void tour_show_course_tools (Tour *tour);
void tour_show_own_tools (Tour *tour);
void tour_show_export_sheets (Tour *tour);
void tour_show_export_dates (Tour *tour);
void tour_show_export_picture (Tour *tour);
void tour_show_export_cartridge (Tour *tour);
void tour_show_export_plan (Tour *tour);
void tour_show_sides (Tour *tour);
void tour_show_guide_nothing (Tour *tour);
void tour_show_contents (Tour *tour);
