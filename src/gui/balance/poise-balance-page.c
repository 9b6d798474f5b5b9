/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The page "Balance". It follows the workspace only while it can be seen, and then catches up in one go.
 */

#include "gui/balance/poise-balance-page.h"

#include "gui/balance/poise-balance-bar.h"
#include "gui/balance/poise-head-layout.h"
#include "gui/balance/poise-number-table.h"
#include "gui/balance/poise-rhythm-chart.h"
#include "gui/poise-scroll-through.h"
#include "poise-config.h"
#include "words/poise-words-series.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

struct _PoiseBalancePage
{
  GtkWidget parent_instance;

  PoiseWorkspace *workspace; /* (nullable) */
  PoiseBalance *shown;       /* (nullable): what the widgets say */
  gboolean shown_counts;
  gboolean shown_table;

  GtkStack *stack;
  GtkStack *views;
  GtkLabel *subtitle;
  GtkToggleButton *minutes_toggle;
  GtkToggleButton *activities_toggle;
  GtkToggleButton *table_toggle;
  PoiseRhythmChart *chart;
  GtkLabel *readout;
  PoiseNumberTable *sections_table;
  PoiseBalanceBar *bar;
  GtkLabel *sentence;
  PoiseNumberTable *course_table;
};

enum
{
  PROP_WORKSPACE = 1,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

G_DEFINE_TYPE (PoiseBalancePage, poise_balance_page, GTK_TYPE_WIDGET)

/* ---- Texts of the tables ---- */

static char *
amount_text (const PoiseTally *tally, PoiseMode mode, gboolean counts)
{
  return counts ? poise_words_number (tally->count[mode]) : poise_words_duration (tally->minutes[mode]);
}

static char *
whole_text (const PoiseTally *tally, gboolean counts)
{
  return counts ? poise_words_number (poise_tally_get_count (tally))
                : poise_words_duration (poise_tally_get_minutes (tally));
}

static void
add_tally (PoiseNumberTable *table, const char *name, const PoiseTally *tally, gboolean counts, gboolean sum)
{
  g_autofree char *synchronous = amount_text (tally, POISE_MODE_SYNCHRONOUS, counts);
  g_autofree char *asynchronous = amount_text (tally, POISE_MODE_ASYNCHRONOUS, counts);
  g_autofree char *undecided = amount_text (tally, POISE_MODE_UNDECIDED, counts);
  g_autofree char *whole = whole_text (tally, counts);
  const char *cells[] = { name, synchronous, asynchronous, undecided, whole, NULL };

  if (sum)
    poise_number_table_add_sum (table, cells);
  else
    poise_number_table_add_row (table, cells);
}

static void
fill_sections_table (PoiseNumberTable *table, const PoiseBalance *balance, gboolean counts)
{
  const char *heads[] = { C_ ("table head", "Section"),
                          poise_words_mode (POISE_MODE_SYNCHRONOUS),
                          poise_words_mode (POISE_MODE_ASYNCHRONOUS),
                          poise_words_mode (POISE_MODE_UNDECIDED),
                          /* Translators: the head of a column of sums, and of the row of sums. */
                          C_ ("table head", "Total"),
                          NULL };

  poise_number_table_begin (table, _ ("Time by section"), heads);
  for (guint i = 0; i < poise_balance_get_n_sections (balance); i++)
    {
      g_autofree char *title = poise_words_section_title (poise_balance_get_plan (balance), i);

      add_tally (table, title, &poise_balance_get_section (balance, i)->total, counts, FALSE);
    }
  add_tally (table, C_ ("table head", "Total"), &poise_balance_get_course (balance)->total, counts, TRUE);
}

/* A mode's share of the decided time; an en dash where none is known. */
static char *
share_text (const PoiseTally *tally, PoiseMode mode)
{
  char *share = poise_words_share (tally, mode);

  return share != NULL ? share : g_strdup ("–");
}

static void
fill_course_table (PoiseNumberTable *table, const PoiseTally *tally)
{
  const PoiseMode modes[] = { POISE_MODE_SYNCHRONOUS, POISE_MODE_ASYNCHRONOUS, POISE_MODE_UNDECIDED };
  const char *heads[] = { C_ ("table head", "Mode"), C_ ("table head", "Share"), C_ ("table head", "Time"),
                          C_ ("table head", "Activities"), NULL };

  poise_number_table_begin (table, _ ("Time by mode"), heads);
  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    {
      g_autofree char *share = share_text (tally, modes[i]);
      g_autofree char *time = amount_text (tally, modes[i], FALSE);
      g_autofree char *count = amount_text (tally, modes[i], TRUE);
      const char *cells[] = { poise_words_mode (modes[i]), share, time, count, NULL };

      poise_number_table_add_row (table, cells);
    }
}

/* ---- Following the plan ---- */

static char *
describe_column (PoiseBalancePage *self, int column)
{
  g_autoptr (PoiseSeries) series = poise_series_new (self->shown, POISE_SERIES_SECTIONS, self->shown_counts,
                                                     POISE_SERIES_ALL);

  return poise_words_series_part (series, &(PoiseSeriesPart) { column, POISE_SERIES_ALL });
}

static void
update_readout (PoiseBalancePage *self)
{
  int column = poise_rhythm_chart_get_column (self->chart);
  g_autofree char *sentence = NULL;

  if (column >= 0 && self->shown != NULL && column < (int) poise_balance_get_n_sections (self->shown))
    sentence = describe_column (self, column);
  gtk_label_set_label (self->readout, sentence ? sentence : _ ("Point at a column, or use the arrow keys, for its numbers."));
}

static const char *
subtitle_text (gboolean counts, gboolean table)
{
  if (table)
    return counts ? _ ("Activities per section") : _ ("Time per section");
  return counts ? _ ("Activities per section: synchronous above, asynchronous below the line")
                : _ ("Minutes per section: synchronous above, asynchronous below the line");
}

static void
show_balance (PoiseBalancePage *self, const PoiseBalance *balance, gboolean counts, gboolean table)
{
  const PoiseTally *tally = &poise_balance_get_course (balance)->total;
  g_autofree char *summary = poise_words_balance_summary (balance);

  gtk_stack_set_visible_child_name (self->stack, poise_tally_get_count (tally) > 0 ? "charts" : "empty");
  gtk_stack_set_visible_child_name (self->views, table ? "table" : "chart");
  gtk_label_set_label (self->subtitle, subtitle_text (counts, table));
  poise_rhythm_chart_set (self->chart, balance, counts);
  if (table)
    fill_sections_table (self->sections_table, balance, counts);
  poise_balance_bar_set (self->bar, tally, poise_balance_get_plan (balance)->target);
  poise_chart_widget_describe (POISE_CHART_WIDGET (self->bar), C_ ("chart", "Balance"), summary);
  gtk_label_set_label (self->sentence, summary);
  fill_course_table (self->course_table, tally);
}

static void
update (PoiseBalancePage *self)
{
  gboolean counts = gtk_toggle_button_get_active (self->activities_toggle);
  gboolean table = gtk_toggle_button_get_active (self->table_toggle);
  PoiseBalance *balance;

  if (!self->workspace || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  balance = poise_workspace_get_balance (self->workspace);
  if (balance == self->shown && counts == self->shown_counts && table == self->shown_table)
    return;
  poise_balance_ref (balance);
  g_clear_pointer (&self->shown, poise_balance_unref);
  self->shown = balance;
  self->shown_counts = counts;
  self->shown_table = table;
  show_balance (self, balance, counts, table);
  update_readout (self);
}

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
  g_set_object (&self->workspace, workspace);
  if (workspace)
    g_signal_connect_swapped (workspace, "changed", G_CALLBACK (update), self);
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
  g_clear_pointer (&self->shown, poise_balance_unref);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (poise_balance_page_parent_class)->dispose (object);
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

  g_type_ensure (POISE_TYPE_BALANCE_BAR);
  g_type_ensure (POISE_TYPE_HEAD_LAYOUT);
  g_type_ensure (POISE_TYPE_NUMBER_TABLE);
  g_type_ensure (POISE_TYPE_RHYTHM_CHART);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-balance-page.ui");
  gtk_widget_class_set_css_name (widget_class, "balance-page");
  gtk_widget_class_bind_template_child (widget_class, PoiseBalancePage, stack);
  gtk_widget_class_bind_template_child (widget_class, PoiseBalancePage, views);
  gtk_widget_class_bind_template_child (widget_class, PoiseBalancePage, subtitle);
  gtk_widget_class_bind_template_child (widget_class, PoiseBalancePage, minutes_toggle);
  gtk_widget_class_bind_template_child (widget_class, PoiseBalancePage, activities_toggle);
  gtk_widget_class_bind_template_child (widget_class, PoiseBalancePage, table_toggle);
  gtk_widget_class_bind_template_child (widget_class, PoiseBalancePage, chart);
  gtk_widget_class_bind_template_child (widget_class, PoiseBalancePage, readout);
  gtk_widget_class_bind_template_child (widget_class, PoiseBalancePage, sections_table);
  gtk_widget_class_bind_template_child (widget_class, PoiseBalancePage, bar);
  gtk_widget_class_bind_template_child (widget_class, PoiseBalancePage, sentence);
  gtk_widget_class_bind_template_child (widget_class, PoiseBalancePage, course_table);
  gtk_widget_class_bind_template_callback (widget_class, update);
  gtk_widget_class_bind_template_callback (widget_class, update_readout);
}

static void
poise_balance_page_init (PoiseBalancePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  poise_scroll_through (GTK_WIDGET (self->chart));
  poise_scroll_through (GTK_WIDGET (self->sections_table));
  poise_balance_bar_set_thickness (self->bar, 22);
}

/** poise_balance_page_new: a page that shows nothing until its workspace is set. */
GtkWidget *
poise_balance_page_new (void)
{
  return g_object_new (POISE_TYPE_BALANCE_PAGE, NULL);
}
