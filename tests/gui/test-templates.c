/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Every template can be made, and goes again.
 */

#include "gui/gui-test.h"

#include "gui/advice/poise-advice-panel.h"
#include "gui/advice/poise-advice-row.h"
#include "gui/advice/poise-advice-source.h"
#include "gui/advice/poise-balance-split.h"
#include "gui/advice/poise-dismissed-list.h"
#include "gui/balance/poise-balance-page.h"
#include "gui/balance/poise-balance-strip.h"
#include "gui/balance/poise-chart-card.h"
#include "gui/balance/poise-column-panel.h"
#include "gui/compare/poise-compare-list.h"
#include "gui/compare/poise-compare-message.h"
#include "gui/compare/poise-compare-sides.h"
#include "gui/compare/poise-compare-window.h"
#include "gui/compare/poise-differences-dialog.h"
#include "gui/details/poise-activity-form.h"
#include "gui/details/poise-add-row.h"
#include "gui/details/poise-assessment-fold.h"
#include "gui/details/poise-choice-button.h"
#include "gui/details/poise-details.h"
#include "gui/details/poise-group-fold.h"
#include "gui/details/poise-learning-fold.h"
#include "gui/details/poise-notes-fold.h"
#include "gui/details/poise-schedule-fold.h"
#include "gui/details/poise-section-form.h"
#include "gui/details/poise-tool-chooser.h"
#include "gui/details/poise-value-entry.h"
#include "gui/details/poise-value-row.h"
#include "gui/details/poise-workload-popover.h"
#include "gui/dialogs/poise-course-dialog.h"
#include "gui/dialogs/poise-course-page-about.h"
#include "gui/dialogs/poise-course-page-days.h"
#include "gui/dialogs/poise-course-page-goals.h"
#include "gui/dialogs/poise-course-page-outcomes.h"
#include "gui/dialogs/poise-course-page-tools.h"
#include "gui/dialogs/poise-preferences.h"
#include "gui/dialogs/poise-template-dialog.h"
#include "gui/dialogs/poise-template-page.h"
#include "gui/export/poise-export-choices.h"
#include "gui/export/poise-export-dialog.h"
#include "gui/export/poise-export-done.h"
#include "gui/export/poise-export-preview.h"
#include "gui/export/poise-export-sheets.h"
#include "gui/find/poise-find-bar.h"
#include "gui/find/poise-find-choices.h"
#include "gui/find/poise-find-view.h"
#include "gui/find/poise-nothing-found.h"
#include "gui/guide/poise-guide-page.h"
#include "gui/import/poise-import-window.h"
#include "gui/import/poise-mapping-dates.h"
#include "gui/import/poise-mapping-page.h"
#include "gui/import/poise-review-page.h"
#include "gui/keep/poise-conflict-dialog.h"
#include "gui/keep/poise-conflict-row.h"
#include "gui/keep/poise-version-row.h"
#include "gui/keep/poise-versions-dialog.h"
#include "gui/list/poise-activity-list.h"
#include "gui/list/poise-list-empty.h"
#include "gui/list/poise-list-page.h"
#include "gui/list/poise-quick-entry-bar.h"
#include "gui/list/poise-quick-preview.h"
#include "gui/list/poise-rename-popover.h"
#include "gui/list/poise-section-chooser.h"
#include "gui/list/poise-section-popover.h"
#include "gui/poise-drop-zone.h"
#include "gui/poise-header.h"
#include "gui/poise-notice.h"
#include "gui/poise-plan-view.h"
#include "gui/poise-title-button.h"
#include "gui/poise-welcome.h"
#include "gui/recall/poise-recent-row.h"
#include "gui/suggest/poise-suggest-dialog.h"
#include "gui/suggest/poise-suggest-popover.h"
#include "gui/target/poise-target-dialog.h"
#include "gui/target/poise-target-page.h"
#include "gui/tools/poise-tools-page.h"
#include "poise-config.h"

typedef GType (*TypeFunction) (void);

static const struct
{
  const char *resource;
  TypeFunction type;
} templates[] = {
  { "poise-activity-form.ui", poise_activity_form_get_type },
  { "poise-activity-list.ui", poise_activity_list_get_type },
  { "poise-add-row.ui", poise_add_row_get_type },
  { "poise-advice-panel.ui", poise_advice_panel_get_type },
  { "poise-advice-row.ui", poise_advice_row_get_type },
  { "poise-advice-source.ui", poise_advice_source_get_type },
  { "poise-assessment-fold.ui", poise_assessment_fold_get_type },
  { "poise-balance-page.ui", poise_balance_page_get_type },
  { "poise-balance-split.ui", poise_balance_split_get_type },
  { "poise-balance-strip.ui", poise_balance_strip_get_type },
  { "poise-chart-card.ui", poise_chart_card_get_type },
  { "poise-choice-button.ui", poise_choice_button_get_type },
  { "poise-column-panel.ui", poise_column_panel_get_type },
  { "poise-compare-list.ui", poise_compare_list_get_type },
  { "poise-compare-message.ui", poise_compare_message_get_type },
  { "poise-compare-sides.ui", poise_compare_sides_get_type },
  { "poise-compare-window.ui", poise_compare_window_get_type },
  { "poise-conflict-dialog.ui", poise_conflict_dialog_get_type },
  { "poise-conflict-row.ui", poise_conflict_row_get_type },
  { "poise-course-dialog.ui", poise_course_dialog_get_type },
  { "poise-course-page-about.ui", poise_course_page_about_get_type },
  { "poise-course-page-days.ui", poise_course_page_days_get_type },
  { "poise-course-page-goals.ui", poise_course_page_goals_get_type },
  { "poise-course-page-outcomes.ui", poise_course_page_outcomes_get_type },
  { "poise-course-page-tools.ui", poise_course_page_tools_get_type },
  { "poise-details.ui", poise_details_get_type },
  { "poise-differences-dialog.ui", poise_differences_dialog_get_type },
  { "poise-dismissed-list.ui", poise_dismissed_list_get_type },
  { "poise-drop-zone.ui", poise_drop_zone_get_type },
  { "poise-export-choices.ui", poise_export_choices_get_type },
  { "poise-export-dialog.ui", poise_export_dialog_get_type },
  { "poise-export-done.ui", poise_export_done_get_type },
  { "poise-export-preview.ui", poise_export_preview_get_type },
  { "poise-export-sheets.ui", poise_export_sheets_get_type },
  { "poise-find-bar.ui", poise_find_bar_get_type },
  { "poise-find-choices.ui", poise_find_choices_get_type },
  { "poise-find-view.ui", poise_find_view_get_type },
  { "poise-group-fold.ui", poise_group_fold_get_type },
  { "poise-guide-page.ui", poise_guide_page_get_type },
  { "poise-header.ui", poise_header_get_type },
  { "poise-import-window.ui", poise_import_window_get_type },
  { "poise-learning-fold.ui", poise_learning_fold_get_type },
  { "poise-list-empty.ui", poise_list_empty_get_type },
  { "poise-list-page.ui", poise_list_page_get_type },
  { "poise-mapping-dates.ui", poise_mapping_dates_get_type },
  { "poise-mapping-page.ui", poise_mapping_page_get_type },
  { "poise-notes-fold.ui", poise_notes_fold_get_type },
  { "poise-nothing-found.ui", poise_nothing_found_get_type },
  { "poise-notice.ui", poise_notice_get_type },
  { "poise-plan-view.ui", poise_plan_view_get_type },
  { "poise-preferences.ui", poise_preferences_get_type },
  { "poise-quick-entry-bar.ui", poise_quick_entry_bar_get_type },
  { "poise-quick-preview.ui", poise_quick_preview_get_type },
  { "poise-recent-row.ui", poise_recent_row_get_type },
  { "poise-rename-popover.ui", poise_rename_popover_get_type },
  { "poise-review-page.ui", poise_review_page_get_type },
  { "poise-schedule-fold.ui", poise_schedule_fold_get_type },
  { "poise-section-chooser.ui", poise_section_chooser_get_type },
  { "poise-section-form.ui", poise_section_form_get_type },
  { "poise-section-popover.ui", poise_section_popover_get_type },
  { "poise-suggest-dialog.ui", poise_suggest_dialog_get_type },
  { "poise-suggest-popover.ui", poise_suggest_popover_get_type },
  { "poise-target-dialog.ui", poise_target_dialog_get_type },
  { "poise-target-page.ui", poise_target_page_get_type },
  { "poise-template-dialog.ui", poise_template_dialog_get_type },
  { "poise-template-page.ui", poise_template_page_get_type },
  { "poise-title-button.ui", poise_title_button_get_type },
  { "poise-tool-chooser.ui", poise_tool_chooser_get_type },
  { "poise-tools-page.ui", poise_tools_page_get_type },
  { "poise-value-entry.ui", poise_value_entry_get_type },
  { "poise-value-row.ui", poise_value_row_get_type },
  { "poise-version-row.ui", poise_version_row_get_type },
  { "poise-versions-dialog.ui", poise_versions_dialog_get_type },
  { "poise-welcome.ui", poise_welcome_get_type },
  { "poise-window.ui", poise_window_get_type },
  { "poise-workload-popover.ui", poise_workload_popover_get_type },
};

static void
test_make (gconstpointer data)
{
  GType type = GPOINTER_TO_SIZE (data);
  GtkWidget *widget = g_object_new (type, NULL);
  gboolean gone = FALSE;

  g_object_ref_sink (widget);
  gui_test_watch (widget, &gone);
  if (GTK_IS_WINDOW (widget))
    gtk_window_destroy (GTK_WINDOW (widget));
  else
    g_object_run_dispose (G_OBJECT (widget));
  g_object_unref (widget);
  gui_test_settle ();
  g_assert_true (gone);
}

/* No template is left out of the table above. */
static void
test_all_listed (void)
{
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) names = g_resources_enumerate_children (POISE_RESOURCE_PREFIX, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  guint n_found = 0;

  g_assert_no_error (error);
  for (guint i = 0; names[i]; i++)
    {
      gboolean listed = FALSE;

      if (!g_str_has_suffix (names[i], ".ui"))
        continue;
      n_found++;
      for (guint k = 0; k < G_N_ELEMENTS (templates); k++)
        listed = listed || strcmp (templates[k].resource, names[i]) == 0;
      if (!listed)
        g_error ("%s is not in the table of this test", names[i]);
    }
  g_assert_cmpuint (n_found, ==, G_N_ELEMENTS (templates));
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
  for (guint i = 0; i < G_N_ELEMENTS (templates); i++)
    {
      GType type = templates[i].type ();
      g_autofree char *path = g_strdup_printf ("/gui/templates/%s", g_type_name (type));

      g_test_add_data_func (path, GSIZE_TO_POINTER (type), test_make);
    }
  g_test_add_func ("/gui/templates/all-listed", test_all_listed);
  return gui_test_run ();
}
