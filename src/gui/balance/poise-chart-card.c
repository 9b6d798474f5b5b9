/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One chart of the page.
 */

#include "gui/balance/poise-chart-card.h"

#include "gui/balance/poise-chart-menu.h"
#include "gui/balance/poise-head-layout.h"
#include "gui/balance/poise-series-table.h"
#include "gui/poise-scroll-through.h"
#include "gui/poise-text-scale.h"
#include "poise-config.h"

#include <math.h>

#define LEAST_CHART_WIDTH 340 /* pixels */

struct _PoiseChartCard
{
  GtkWidget parent_instance;

  char *hint;
  PoiseChartGap gap;

  GtkLabel *title;
  GtkLabel *headline;
  GtkBox *tools;
  PoiseChartMenu *menu;
  GtkBox *card;
  GtkStack *stack;
  GtkBox *chart_box;
  GtkWidget *sideways;   /* (nullable) once it is known that the chart needs none */
  GtkViewport *viewport; /* (nullable) then, too */
  PoiseChartView *view;
  GtkLabel *reading;
  PoiseNumberTable *table;
  GtkLabel *gap_text;
  GtkButton *gap_deed;
};

enum
{
  PROP_TITLE = 1,
  PROP_HINT,
  PROP_SIDEWAYS,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

static guint next_signal;

G_DEFINE_TYPE (PoiseChartCard, poise_chart_card, GTK_TYPE_WIDGET)

static void
update_reading (PoiseChartCard *self)
{
  g_autofree char *reading = NULL;

  g_object_get (self->view, "reading", &reading, NULL);
  gtk_label_set_label (self->reading, reading ? reading : self->hint ? self->hint : "");
}

static void
on_gap_deed (PoiseChartCard *self)
{
  g_signal_emit (self, next_signal, 0, (int) self->gap);
}

/* Rows below each other are as high as their width needs, which something that scrolls sideways does not pass on. */
static void
take_out_of_scroller (PoiseChartCard *self)
{
  GtkWidget *view = GTK_WIDGET (self->view);

  if (!self->sideways)
    return;
  g_object_ref (view);
  gtk_viewport_set_child (self->viewport, NULL);
  gtk_box_prepend (self->chart_box, view);
  gtk_box_remove (self->chart_box, self->sideways);
  g_object_unref (view);
  self->sideways = NULL;
  self->viewport = NULL;
}

static void
poise_chart_card_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PoiseChartCard *self = POISE_CHART_CARD (object);

  if (id == PROP_TITLE)
    g_value_set_string (value, gtk_label_get_label (self->title));
  else if (id == PROP_HINT)
    g_value_set_string (value, self->hint);
  else if (id == PROP_SIDEWAYS)
    g_value_set_boolean (value, self->sideways != NULL);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
poise_chart_card_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  PoiseChartCard *self = POISE_CHART_CARD (object);

  if (id == PROP_TITLE)
    {
      gtk_label_set_label (self->title, g_value_get_string (value));
    }
  else if (id == PROP_HINT)
    {
      g_free (self->hint);
      self->hint = g_value_dup_string (value);
      update_reading (self);
    }
  else if (id == PROP_SIDEWAYS)
    {
      if (!g_value_get_boolean (value))
        take_out_of_scroller (self);
    }
  else
    {
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
poise_chart_card_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (poise_chart_card_parent_class)->dispose (object);
}

static void
poise_chart_card_finalize (GObject *object)
{
  g_free (POISE_CHART_CARD (object)->hint);
  G_OBJECT_CLASS (poise_chart_card_parent_class)->finalize (object);
}

static void
poise_chart_card_class_init (PoiseChartCardClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  object_class->dispose = poise_chart_card_dispose;
  object_class->finalize = poise_chart_card_finalize;
  object_class->get_property = poise_chart_card_get_property;
  object_class->set_property = poise_chart_card_set_property;

  props[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "", G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  props[PROP_HINT] = g_param_spec_string ("hint", NULL, NULL, NULL, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  props[PROP_SIDEWAYS]
      = g_param_spec_boolean ("sideways", NULL, NULL, TRUE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  next_signal = g_signal_new ("next", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                              1, G_TYPE_INT);

  g_type_ensure (POISE_TYPE_CHART_VIEW);
  g_type_ensure (POISE_TYPE_HEAD_LAYOUT);
  g_type_ensure (POISE_TYPE_NUMBER_TABLE);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-chart-card.ui");
  gtk_widget_class_set_css_name (widget_class, "chart-card");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_bind_template_child (widget_class, PoiseChartCard, title);
  gtk_widget_class_bind_template_child (widget_class, PoiseChartCard, headline);
  gtk_widget_class_bind_template_child (widget_class, PoiseChartCard, tools);
  gtk_widget_class_bind_template_child (widget_class, PoiseChartCard, card);
  gtk_widget_class_bind_template_child (widget_class, PoiseChartCard, stack);
  gtk_widget_class_bind_template_child (widget_class, PoiseChartCard, chart_box);
  gtk_widget_class_bind_template_child (widget_class, PoiseChartCard, sideways);
  gtk_widget_class_bind_template_child (widget_class, PoiseChartCard, viewport);
  gtk_widget_class_bind_template_child (widget_class, PoiseChartCard, view);
  gtk_widget_class_bind_template_child (widget_class, PoiseChartCard, reading);
  gtk_widget_class_bind_template_child (widget_class, PoiseChartCard, table);
  gtk_widget_class_bind_template_child (widget_class, PoiseChartCard, gap_text);
  gtk_widget_class_bind_template_child (widget_class, PoiseChartCard, gap_deed);
  gtk_widget_class_bind_template_callback (widget_class, on_gap_deed);
  gtk_widget_class_bind_template_callback (widget_class, update_reading);
}

static void
poise_chart_card_init (PoiseChartCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->menu = POISE_CHART_MENU (poise_chart_menu_new ());
  gtk_box_append (self->tools, GTK_WIDGET (self->menu));
  poise_scroll_through (GTK_WIDGET (self->view));
  poise_scroll_through (GTK_WIDGET (self->table));
}

/**
 * poise_chart_card_show:
 * @self: a card
 * @series: what its chart shows
 * @headline: (nullable): what that says, in a line
 * @table: whether the table is seen rather than the chart
 */
void
poise_chart_card_show (PoiseChartCard *self, const PoiseSeries *series, const char *headline, gboolean table)
{
  g_return_if_fail (POISE_IS_CHART_CARD (self));
  g_return_if_fail (series != NULL);

  self->gap = poise_chart_gap_of (series);
  gtk_label_set_label (self->headline, headline ? headline : "");
  gtk_widget_set_visible (GTK_WIDGET (self->headline), headline && *headline && self->gap == POISE_CHART_GAP_NONE);
  poise_chart_view_set_series (self->view, series);
  poise_chart_menu_set_series (self->menu, self->gap == POISE_CHART_GAP_NONE ? series : NULL);
  if (table)
    poise_series_table_fill (self->table, series);
  else
    gtk_accessible_update_property (GTK_ACCESSIBLE (self->table), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                    poise_series_table_get_name (series), -1);
  gtk_label_set_label (self->gap_text, poise_chart_gap_get_text (self->gap));
  gtk_button_set_label (self->gap_deed, poise_chart_gap_get_deed (self->gap));
  gtk_stack_set_visible_child_name (self->stack, table                               ? "table"
                                                 : self->gap == POISE_CHART_GAP_NONE ? "chart"
                                                                                     : "gap");
  update_reading (self);
}

/**
 * poise_chart_card_get_least_width:
 * @self: a card
 *
 * Returns: the width below which what it shows is cut off or hard to read, in pixels for texts of the usual size
 */
int
poise_chart_card_get_least_width (PoiseChartCard *self)
{
  int width;

  g_return_val_if_fail (POISE_IS_CHART_CARD (self), 0);

  if (g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "table") != 0)
    return LEAST_CHART_WIDTH;
  gtk_widget_measure (GTK_WIDGET (self->table), GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  return MAX (LEAST_CHART_WIDTH, (int) ceil (width / poise_text_scale_get (GTK_WIDGET (self))));
}

/** poise_chart_card_append: adds @child to the card, beneath the chart. */
void
poise_chart_card_append (PoiseChartCard *self, GtkWidget *child)
{
  g_return_if_fail (POISE_IS_CHART_CARD (self));

  gtk_box_append (self->card, child);
}

/** poise_chart_card_get_view: Returns: (transfer none): the chart */
PoiseChartView *
poise_chart_card_get_view (PoiseChartCard *self)
{
  g_return_val_if_fail (POISE_IS_CHART_CARD (self), NULL);

  return self->view;
}

/** poise_chart_card_get_tools: Returns: (transfer none): at the end of the heading, for what can be done with the chart */
GtkBox *
poise_chart_card_get_tools (PoiseChartCard *self)
{
  g_return_val_if_fail (POISE_IS_CHART_CARD (self), NULL);

  return self->tools;
}
