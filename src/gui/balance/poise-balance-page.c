/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The page "Balance". It follows the workspace only while it can be seen, and then catches up in one go.
 *
 * What always holds: all charts are of one balance, that of the scope, and count the same: minutes or activities.
 */

#include "gui/balance/poise-balance-page.h"

#include "gui/balance/poise-chart-card.h"
#include "gui/balance/poise-column-panel.h"
#include "gui/balance/poise-columns-layout.h"
#include "gui/balance/poise-found-balance.h"
#include "gui/balance/poise-head-layout.h"
#include "gui/balance/poise-scope-chooser.h"
#include "gui/details/poise-wrap-layout.h"
#include "gui/list/poise-list-edits.h"
#include "gui/list/poise-list-moves.h"
#include "gui/poise-amounts.h"
#include "gui/poise-next-frame.h"
#include "poise-config.h"
#include "words/poise-words-series.h"

struct _PoiseBalancePage
{
  GtkWidget parent_instance;

  PoiseWorkspace *workspace; /* (nullable) */
  PoiseFoundBalance found;   /* of nothing while what is looked for is not the scope */
  PoiseBalance *shown;       /* (nullable): what the widgets say */
  int shown_section;
  gboolean shown_counts;
  gboolean shown_table;
  char *column_id; /* (nullable): the section whose activities are listed beneath the rhythm */

  GtkStack *stack;
  PoiseScopeChooser *scope;
  GtkToggleButton *minutes_toggle;
  GtkToggleButton *activities_toggle;
  GtkToggleButton *table_toggle;
  PoiseColumnsLayout *columns;
  PoiseChartCard *cards[POISE_N_SERIES_KINDS];
  PoiseColumnPanel *panel;
  PoiseColumnDrop *drop;
};

enum
{
  PROP_WORKSPACE = 1,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

G_DEFINE_TYPE (PoiseBalancePage, poise_balance_page, GTK_TYPE_WIDGET)

/* In the order of PoiseSeriesKind */
static const char *const card_ids[POISE_N_SERIES_KINDS] = { "course", "sections", "purposes", "learning_types" };

/* ---- Of what the charts are ---- */

/* (transfer none) */
static PoiseBalance *
get_balance (PoiseBalancePage *self)
{
  if (poise_scope_chooser_get_kind (self->scope) != POISE_SCOPE_KIND_FOUND)
    {
      poise_found_balance_clear (&self->found);
      return poise_workspace_get_balance (self->workspace);
    }
  return poise_found_balance_follow (&self->found, poise_workspace_get_query (self->workspace),
                                     poise_workspace_get_plan (self->workspace));
}

/* ---- The column that is chosen ---- */

static PoiseChartView *
get_rhythm (PoiseBalancePage *self)
{
  return poise_chart_card_get_view (self->cards[POISE_SERIES_SECTIONS]);
}

static int
find_column (PoiseBalancePage *self)
{
  const PoisePlan *plan = poise_balance_get_plan (self->shown);

  for (guint i = 0; self->column_id && i < poise_plan_n_sections (plan); i++)
    if (g_strcmp0 (poise_plan_get_section (plan, i)->id, self->column_id) == 0)
      return i;
  return POISE_SERIES_ALL;
}

static void
show_column (PoiseBalancePage *self)
{
  int column = find_column (self);

  if (column < 0)
    poise_column_panel_hide (self->panel);
  else
    poise_column_panel_show (self->panel, self->workspace, poise_balance_get_plan (self->shown), column);
  poise_chart_view_set_chosen (get_rhythm (self),
                               &(PoiseSeriesPart) { column < 0 ? self->shown_section : column, POISE_SERIES_ALL });
}

/* A second click lets go of it. */
static void
on_column_wanted (PoiseChartView *view, const PoiseSeriesPart *part, PoiseBalancePage *self)
{
  const char *id = poise_plan_get_section (poise_balance_get_plan (self->shown), part->group)->id;
  gboolean same = g_strcmp0 (id, self->column_id) == 0;

  g_free (self->column_id);
  self->column_id = same ? NULL : g_strdup (id);
  show_column (self);
}

static void
on_column_closed (PoiseColumnPanel *panel, PoiseBalancePage *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (get_rhythm (self)));
  g_clear_pointer (&self->column_id, g_free);
  show_column (self);
}

/* A #PoiseColumnPreview: what is dragged goes to another section than its own. */
static PoiseSeries *
preview_move (const PoisePicks *picks, guint section, gpointer data)
{
  PoiseBalancePage *self = data;
  PoisePlan *plan = poise_workspace_get_plan (self->workspace);
  g_autoptr (PoisePlan) moved = NULL;
  g_autoptr (PoiseBalance) balance = NULL;
  PoiseSpot spot;

  if (!poise_workspace_get_can_edit (self->workspace) || !poise_picks_find_first (plan, picks, &spot)
      || spot.place.section == section)
    return NULL;
  moved = poise_list_move_into_section (plan, picks, section);
  balance = poise_found_balance_preview (&self->found, self->shown, moved);
  return poise_series_new (balance, POISE_SERIES_SECTIONS, self->shown_counts, self->shown_section);
}

static void
on_dropped (PoiseColumnDrop *drop, const PoisePicks *picks, guint section, PoiseBalancePage *self)
{
  PoisePlan *plan = poise_workspace_get_plan (self->workspace);

  poise_workspace_apply (self->workspace, poise_list_move_into_section (plan, picks, section), POISE_EDIT_MOVE, NULL);
}

static void
on_drag (PoiseColumnPanel *panel, const PoisePicks *picks, PoiseBalancePage *self)
{
  if (picks)
    poise_column_drop_begin (self->drop, picks);
  else
    poise_column_drop_end (self->drop);
}

/* ---- Following ---- */

static void
show_series (PoiseBalancePage *self)
{
  for (guint kind = 0; kind < POISE_N_SERIES_KINDS; kind++)
    {
      g_autoptr (PoiseSeries) series = poise_series_new (self->shown, kind, self->shown_counts, self->shown_section);
      g_autofree char *headline = poise_words_series_headline (series);

      poise_chart_card_show (self->cards[kind], series, headline, self->shown_table);
    }
  g_object_set (self->columns, "column-width",
                MAX (poise_chart_card_get_least_width (self->cards[POISE_SERIES_PURPOSES]),
                     poise_chart_card_get_least_width (self->cards[POISE_SERIES_LEARNING_TYPES])),
                NULL);
}

static void
update (PoiseBalancePage *self)
{
  gboolean counts = gtk_toggle_button_get_active (self->activities_toggle);
  gboolean table = gtk_toggle_button_get_active (self->table_toggle);
  PoisePlan *plan;
  PoiseBalance *balance;
  int section;

  if (!self->workspace || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  plan = poise_workspace_get_plan (self->workspace);
  gtk_stack_set_visible_child_name (self->stack, poise_plan_n_activities (plan) > 0 ? "charts" : "empty");
  poise_scope_chooser_follow (self->scope, plan, !poise_query_is_empty (poise_workspace_get_query (self->workspace)));
  balance = get_balance (self);
  section = poise_scope_chooser_get_section (self->scope);
  if (balance == self->shown && section == self->shown_section && counts == self->shown_counts
      && table == self->shown_table)
    return;
  poise_balance_ref (balance);
  g_clear_pointer (&self->shown, poise_balance_unref);
  self->shown = balance;
  self->shown_section = section;
  self->shown_counts = counts;
  self->shown_table = table;
  show_series (self);
  show_column (self);
}

/* Something else is looked for, or other activities are marked. */
static void
on_query_changed (PoiseBalancePage *self)
{
  poise_found_balance_clear (&self->found);
  update (self);
}

/* ---- From a chart to activities ---- */

static void
show_in_list (gpointer source, const PoisePicks *picks, PoiseBalancePage *self)
{
  if (poise_picks_is_empty (picks))
    return;
  poise_workspace_reveal (self->workspace, picks);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-page", "s", "activities");
}

static void
on_part_wanted (PoiseChartView *view, const PoiseSeriesPart *part, PoiseBalancePage *self)
{
  g_autoptr (PoisePicks) picks = poise_series_pick (poise_chart_view_get_series (view), part);

  show_in_list (NULL, picks, self);
}

static void
on_details_wanted (PoiseColumnPanel *panel, const PoisePicks *picks, PoiseBalancePage *self)
{
  show_in_list (NULL, picks, self);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-details", NULL);
}

/* All activities of the scope, ready for choosing what they lack. */
static void
choose_what_lacks (PoiseBalancePage *self, PoiseSeriesKind kind)
{
  g_autoptr (PoiseSeries) series = poise_series_new (self->shown, kind, TRUE, self->shown_section);
  g_autoptr (PoisePicks) picks
      = poise_series_pick (series, &(PoiseSeriesPart) { POISE_SERIES_ALL, POISE_SERIES_ALL });

  show_in_list (NULL, picks, self);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-details", NULL);
}

static void
on_next (PoiseChartCard *card, int gap, PoiseBalancePage *self)
{
  if (gap == POISE_CHART_GAP_NOTHING)
    poise_scope_chooser_choose_course (self->scope);
  else if (gap == POISE_CHART_GAP_NO_TIME)
    gtk_toggle_button_set_active (self->activities_toggle, TRUE);
  else if (gap == POISE_CHART_GAP_NO_PURPOSES)
    choose_what_lacks (self, POISE_SERIES_PURPOSES);
  else if (gap == POISE_CHART_GAP_NO_LEARNING_TYPES)
    choose_what_lacks (self, POISE_SERIES_LEARNING_TYPES);
}

/* ---- Life ---- */

static void
poise_balance_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (poise_balance_page_parent_class)->map (widget);
  poise_next_frame (widget, (PoiseFrameFunction) update);
}

static void
set_workspace (PoiseBalancePage *self, PoiseWorkspace *workspace)
{
  if (self->workspace == workspace)
    return;
  if (self->workspace)
    g_signal_handlers_disconnect_by_data (self->workspace, self);
  poise_found_balance_clear (&self->found);
  g_set_object (&self->workspace, workspace);
  if (workspace)
    {
      g_signal_connect_swapped (workspace, "changed", G_CALLBACK (update), self);
      g_signal_connect_swapped (workspace, "query-changed", G_CALLBACK (on_query_changed), self);
      g_signal_connect_swapped (workspace, "marks-changed", G_CALLBACK (on_query_changed), self);
    }
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WORKSPACE]);
}

static void
poise_balance_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_WORKSPACE)
    g_value_set_object (value, POISE_BALANCE_PAGE (object)->workspace);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
poise_balance_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROP_WORKSPACE)
    set_workspace (POISE_BALANCE_PAGE (object), g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
poise_balance_page_dispose (GObject *object)
{
  PoiseBalancePage *self = POISE_BALANCE_PAGE (object);
  GtkWidget *child;

  if (self->workspace)
    g_signal_handlers_disconnect_by_data (self->workspace, self);
  g_clear_object (&self->workspace);
  poise_found_balance_clear (&self->found);
  g_clear_pointer (&self->shown, poise_balance_unref);
  g_clear_object (&self->drop);
  g_clear_pointer (&self->column_id, g_free);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (poise_balance_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (POISE_TYPE_CHART_CARD);
  g_type_ensure (POISE_TYPE_COLUMNS_LAYOUT);
  g_type_ensure (POISE_TYPE_HEAD_LAYOUT);
  g_type_ensure (POISE_TYPE_SCOPE_CHOOSER);
  g_type_ensure (POISE_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-balance-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseBalancePage, stack);
  gtk_widget_class_bind_template_child (widget_class, PoiseBalancePage, scope);
  gtk_widget_class_bind_template_child (widget_class, PoiseBalancePage, minutes_toggle);
  gtk_widget_class_bind_template_child (widget_class, PoiseBalancePage, activities_toggle);
  gtk_widget_class_bind_template_child (widget_class, PoiseBalancePage, table_toggle);
  gtk_widget_class_bind_template_child (widget_class, PoiseBalancePage, columns);
  for (guint kind = 0; kind < POISE_N_SERIES_KINDS; kind++)
    gtk_widget_class_bind_template_child_full (widget_class, card_ids[kind], FALSE,
                                               G_STRUCT_OFFSET (PoiseBalancePage, cards[kind]));
  gtk_widget_class_bind_template_callback (widget_class, update);
}

static void
poise_balance_page_class_init (PoiseBalancePageClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  object_class->dispose = poise_balance_page_dispose;
  object_class->get_property = poise_balance_page_get_property;
  object_class->set_property = poise_balance_page_set_property;
  widget_class->map = poise_balance_page_map;

  props[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, POISE_TYPE_WORKSPACE,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "balance-page");
  bind_template (widget_class);
}

static void
make_panel (PoiseBalancePage *self)
{
  self->panel = POISE_COLUMN_PANEL (poise_column_panel_new ());
  poise_chart_card_append (self->cards[POISE_SERIES_SECTIONS], GTK_WIDGET (self->panel));
  g_signal_connect (self->panel, "show-wanted", G_CALLBACK (show_in_list), self);
  g_signal_connect (self->panel, "details-wanted", G_CALLBACK (on_details_wanted), self);
  g_signal_connect (self->panel, "drag", G_CALLBACK (on_drag), self);
  g_signal_connect (self->panel, "closed", G_CALLBACK (on_column_closed), self);
  self->drop = poise_column_drop_new (get_rhythm (self), preview_move, self);
  g_signal_connect (self->drop, "dropped", G_CALLBACK (on_dropped), self);
}

static void
poise_balance_page_init (PoiseBalancePage *self)
{
  self->shown_section = POISE_SERIES_ALL;
  gtk_widget_init_template (GTK_WIDGET (self));
  poise_amounts_keep (GTK_WIDGET (self));
  for (guint kind = 0; kind < POISE_N_SERIES_KINDS; kind++)
    {
      gboolean rhythm = kind == POISE_SERIES_SECTIONS;

      g_signal_connect (poise_chart_card_get_view (self->cards[kind]), rhythm ? "opened" : "activated",
                        G_CALLBACK (on_part_wanted), self);
      g_signal_connect (self->cards[kind], "next", G_CALLBACK (on_next), self);
    }
  g_signal_connect (get_rhythm (self), "activated", G_CALLBACK (on_column_wanted), self);
  make_panel (self);
}

/** poise_balance_page_get_drop: Returns: (transfer none): what takes activities that are dragged over the rhythm */
PoiseColumnDrop *
poise_balance_page_get_drop (PoiseBalancePage *self)
{
  g_return_val_if_fail (POISE_IS_BALANCE_PAGE (self), NULL);

  return self->drop;
}
