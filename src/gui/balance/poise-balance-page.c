/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The page "Balance". It follows the workspace only while it can be seen, and then catches up in one go.
 *
 * What always holds: all charts are of one balance, that of the scope, and count the same: minutes or activities.
 */

#include "gui/balance/poise-balance-page.h"

#include "core/poise-restriction.h"
#include "gui/balance/poise-chart-card.h"
#include "gui/balance/poise-columns-layout.h"
#include "gui/balance/poise-head-layout.h"
#include "gui/balance/poise-scope-chooser.h"
#include "poise-config.h"
#include "words/poise-words-series.h"

struct _PoiseBalancePage
{
  GtkWidget parent_instance;

  PoiseWorkspace *workspace;     /* (nullable) */
  PoiseRestriction *restriction; /* (nullable): what is looked for, while that is the scope */
  PoiseBalance *found;           /* (nullable): the balance of that */
  PoiseBalance *shown;           /* (nullable): what the widgets say */
  int shown_section;
  gboolean shown_counts;
  gboolean shown_table;

  GtkStack *stack;
  PoiseScopeChooser *scope;
  GtkToggleButton *minutes_toggle;
  GtkToggleButton *activities_toggle;
  GtkToggleButton *table_toggle;
  PoiseChartCard *cards[POISE_N_SERIES_KINDS];
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

static void
forget_found (PoiseBalancePage *self)
{
  g_clear_pointer (&self->restriction, poise_restriction_unref);
  g_clear_pointer (&self->found, poise_balance_unref);
}

static PoiseRestriction *
restrict_to_found (PoiseBalancePage *self, PoisePlan *plan)
{
  return self->restriction ? poise_restriction_follow (self->restriction, plan)
                           : poise_restriction_new (poise_workspace_get_query (self->workspace), plan);
}

static void
follow_found (PoiseBalancePage *self, PoisePlan *plan)
{
  PoiseRestriction *restriction = restrict_to_found (self, plan);
  PoiseBalance *base = self->found ? self->found : poise_workspace_get_balance (self->workspace);
  PoiseBalance *balance = poise_balance_follow (base, poise_restriction_get_plan (restriction));

  forget_found (self);
  self->restriction = restriction;
  self->found = balance;
}

/* (transfer none) */
static PoiseBalance *
get_balance (PoiseBalancePage *self)
{
  if (poise_scope_chooser_get_kind (self->scope) != POISE_SCOPE_KIND_FOUND)
    {
      forget_found (self);
      return poise_workspace_get_balance (self->workspace);
    }
  follow_found (self, poise_workspace_get_plan (self->workspace));
  return self->found;
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
}

/* Something else is looked for, or other activities are marked. */
static void
on_query_changed (PoiseBalancePage *self)
{
  forget_found (self);
  update (self);
}

/* ---- From a chart to activities ---- */

static void
show_in_list (PoiseBalancePage *self, const PoisePicks *picks)
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

  show_in_list (self, picks);
}

/* All activities of the scope, ready for choosing what they lack. */
static void
choose_what_lacks (PoiseBalancePage *self, PoiseSeriesKind kind)
{
  g_autoptr (PoiseSeries) series = poise_series_new (self->shown, kind, TRUE, self->shown_section);
  g_autoptr (PoisePicks) picks
      = poise_series_pick (series, &(PoiseSeriesPart) { POISE_SERIES_ALL, POISE_SERIES_ALL });

  show_in_list (self, picks);
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
  update (POISE_BALANCE_PAGE (widget));
}

static void
set_workspace (PoiseBalancePage *self, PoiseWorkspace *workspace)
{
  if (self->workspace == workspace)
    return;
  if (self->workspace)
    g_signal_handlers_disconnect_by_data (self->workspace, self);
  forget_found (self);
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
  switch (id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, POISE_BALANCE_PAGE (object)->workspace);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
poise_balance_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_WORKSPACE:
      set_workspace (POISE_BALANCE_PAGE (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
poise_balance_page_dispose (GObject *object)
{
  PoiseBalancePage *self = POISE_BALANCE_PAGE (object);
  GtkWidget *child;

  if (self->workspace)
    g_signal_handlers_disconnect_by_data (self->workspace, self);
  g_clear_object (&self->workspace);
  forget_found (self);
  g_clear_pointer (&self->shown, poise_balance_unref);
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
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-balance-page.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseBalancePage, stack);
  gtk_widget_class_bind_template_child (widget_class, PoiseBalancePage, scope);
  gtk_widget_class_bind_template_child (widget_class, PoiseBalancePage, minutes_toggle);
  gtk_widget_class_bind_template_child (widget_class, PoiseBalancePage, activities_toggle);
  gtk_widget_class_bind_template_child (widget_class, PoiseBalancePage, table_toggle);
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
poise_balance_page_init (PoiseBalancePage *self)
{
  self->shown_section = POISE_SERIES_ALL;
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint kind = 0; kind < POISE_N_SERIES_KINDS; kind++)
    {
      g_signal_connect (poise_chart_card_get_view (self->cards[kind]), "activated", G_CALLBACK (on_part_wanted), self);
      g_signal_connect (self->cards[kind], "next", G_CALLBACK (on_next), self);
    }
}

/** poise_balance_page_new: a page that shows nothing until its workspace is set. */
GtkWidget *
poise_balance_page_new (void)
{
  return g_object_new (POISE_TYPE_BALANCE_PAGE, NULL);
}
