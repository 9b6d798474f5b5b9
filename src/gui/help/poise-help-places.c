/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A place is told by the types of the widgets around the focus, the innermost first.
 */

#include "gui/help/poise-help-places.h"

#include "gui/poise-window.h"

#include <string.h>

#define PAGE_DATA "poise-help-page"

/* (transfer none) (nullable) */
static PoiseWorkspace *
get_workspace (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);

  return POISE_IS_WINDOW (root) ? poise_window_get_workspace (POISE_WINDOW (root)) : NULL;
}

static gboolean
is_finding (GtkWidget *widget)
{
  PoiseWorkspace *workspace = get_workspace (widget);

  return workspace && !poise_query_is_empty (poise_workspace_get_query (workspace));
}

static gboolean
has_several (GtkWidget *widget)
{
  PoiseWorkspace *workspace = get_workspace (widget);

  return workspace && g_hash_table_size (poise_workspace_get_picks (workspace)->activities) > 1;
}

/*
 * @type: of a widget, by its name
 * @page: with a section of it, after "#"; (nullable): that of the window it stands over
 * @shown: whether a window that shows it is about it, wherever the focus is
 * @when: (nullable): whether the row counts now
 *
 * The first row of a type that counts does.
 */
static const struct Place
{
  const char *type;
  const char *page;
  gboolean shown;
  gboolean (*when) (GtkWidget *widget);
} places[] = {
  /* The window of a plan */
  { "PoiseWelcome", "begin", TRUE },
  { "PoiseQuickEntryBar", "activities#grammar" },
  { "PoiseFindBar", "find" },
  { "PoiseNothingFound", "find" },
  { "PoiseSuggestPopover", "tag-modes#ask" },
  { "PoiseWorkloadPopover", "details" },
  { "PoiseToolChooser", "tools-page" },
  { "PoiseDetails", "several", FALSE, has_several },
  { "PoiseSectionForm", "sections" },
  { "PoiseDetails", "details" },
  { "PoiseListPage", "find", TRUE, is_finding },
  { "PoiseListPage", "activities", TRUE },
  { "PoiseAdvicePanel", "advice" },
  { "PoiseColumnPanel", "balance-page#move" },
  { "PoiseBalanceStrip", "balance-page" },
  { "PoiseBalancePage", "balance-page", TRUE },
  { "PoiseGuidePage", "guide", TRUE },

  /* Dialogs and windows of their own */
  { "PoiseCoursePageAbout", "course-details", TRUE },
  { "PoiseCoursePageOutcomes", "course-details", TRUE },
  { "PoiseCoursePageDays", "course-details#breaks", TRUE },
  { "PoiseCoursePageGoals", "target#set", TRUE },
  { "PoiseCoursePageTools", "tools-page", TRUE },
  { "PoiseCourseDialog", "course-details" },
  { "PoiseSectionChooser", "sections#move" },
  { "PoiseSuggestDialog", "tag-modes#all" },
  { "PoiseTargetDialog", "target#ways" },
  { "PoiseCompareWindow", "compare" },
  { "PoiseDifferencesDialog", "compare" },
  { "PoiseConflictDialog", "conflicts" },
  { "PoiseVersionsDialog", "save#versions" },
  { "PoiseExportDialog", "export" },
  { "PoiseTemplateDialog", "begin#template" },
  { "PoiseMappingPage", "import-table", TRUE },
  { "PoiseReviewPage", "review", TRUE },
  { "PoiseImportWindow", "import" },
  { "PoiseToolsPage", "tools-page#own", TRUE },
  { "PoisePreferences", "preferences" },

  /* Those of the toolkit */
  { "AdwMessageDialog", NULL },
  { "AdwAboutWindow", POISE_HELP_CONTENTS },
  { "GtkShortcutsWindow", "keyboard" },
  { "GtkPrintUnixDialog", "export#print" },
};

/* (nullable): the row that a widget is, of those that stand for all of a window if @shown */
static const struct Place *
find_row (GtkWidget *widget, gboolean shown)
{
  const char *type = G_OBJECT_TYPE_NAME (widget);

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    if (strcmp (places[i].type, type) == 0 && (places[i].shown || !shown) && (!places[i].when || places[i].when (widget)))
      return &places[i];
  return NULL;
}

/* (nullable): of what is shown in @widget, which is mapped */
static const char *
find_shown (GtkWidget *widget)
{
  const struct Place *row = find_row (widget, TRUE);

  if (row)
    return row->page;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    {
      const char *page = gtk_widget_get_child_visible (child) && gtk_widget_get_mapped (child) ? find_shown (child) : NULL;

      if (page)
        return page;
    }
  return NULL;
}

/**
 * poise_help_places_find:
 * @window: a window of Poise
 *
 * Returns: (nullable): the page about where the person is in it, and after “#” a section of the page; %NULL where no
 *   page is about it
 */
const char *
poise_help_places_find (GtkWindow *window)
{
  GtkWidget *focus = gtk_window_get_focus (window);
  GtkWindow *below = gtk_window_get_transient_for (window);
  const struct Place *row;
  const char *page;

  for (GtkWidget *at = focus; at && at != GTK_WIDGET (window); at = gtk_widget_get_parent (at))
    if ((row = find_row (at, FALSE)) != NULL)
      return row->page;
  page = g_object_get_data (G_OBJECT (window), PAGE_DATA);
  if (!page)
    page = find_shown (GTK_WIDGET (window));
  if (page)
    return page;
  row = find_row (GTK_WIDGET (window), FALSE);
  if (row && !row->page)
    return below ? poise_help_places_find (below) : POISE_HELP_CONTENTS;
  return row ? row->page : NULL;
}

/** poise_help_places_set: @dialog: one whose type does not tell; @page: (transfer none): static, what is about it */
void
poise_help_places_set (GtkWindow *dialog, const char *page)
{
  g_object_set_data (G_OBJECT (dialog), PAGE_DATA, (gpointer)page);
}
