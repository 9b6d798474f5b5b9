/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What stops of the tour do beyond activating actions. None goes by a text, since that is in any language.
 */

#pragma once

#include "gui/tour/tour.h"

void tour_show_activity (Tour *tour);
void tour_show_several (Tour *tour);
void tour_show_section (Tour *tour);
void tour_show_main_menu (Tour *tour);
void tour_show_versions_menu (Tour *tour);
void tour_show_suggestions_menu (Tour *tour);
void tour_show_row_menu (Tour *tour);
void tour_show_reasons (Tour *tour);
void tour_show_move (Tour *tour);
void tour_show_typed (Tour *tour);
void tour_show_found (Tour *tour);
void tour_show_not_found (Tour *tour);
void tour_show_rename (Tour *tour);
void tour_show_export (Tour *tour);
void tour_show_columns (Tour *tour);
void tour_show_review (Tour *tour);
void tour_show_import_error (Tour *tour);
void tour_show_no_viewer (Tour *tour);
void tour_show_about (Tour *tour);

/* Of files: */
void tour_show_read_only (Tour *tour);
void tour_show_open_error (Tour *tour);
void tour_show_link (Tour *tour);
void tour_show_save_question (Tour *tour);
void tour_show_not_saved (Tour *tour);
void tour_show_read_only_folder (Tour *tour);
void tour_show_hard_link (Tour *tour);
void tour_show_gone (Tour *tour);
void tour_show_changed (Tour *tour);
void tour_show_conflict (Tour *tour);
void tour_show_saved_versions (Tour *tour);
void tour_show_comparison (Tour *tour);
void tour_show_recovery (Tour *tour);
