/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Charts and advice, side by side or one in the place of the other.
 *
 * What is not shown is hidden, in a plain box. An AdwLeaflet (1.2) that is first laid out where it has to fold keeps the
 * room of all its pages as long as animations are off, and the one that it shows is cut.
 */

#include "gui/advice/poise-balance-split.h"

#include "gui/advice/poise-advice-panel.h"
#include "gui/balance/poise-balance-page.h"
#include "gui/details/poise-wrap-layout.h"
#include "gui/poise-adaptive-bin.h"
#include "gui/poise-focus.h"
#include "gui/poise-text-scale.h"
#include "poise-config.h"
#include "words/poise-words-advice.h"

#include <glib/gi18n.h>

/* The width of the panel beside the charts, in pixels, for texts of the usual size and for the largest */
#define PANEL_WIDTH 360
#define PANEL_WIDTH_MAX 720

struct _PoiseBalanceSplit
{
  AdwBin parent_instance;

  PoiseWorkspace *workspace; /* (nullable) */
  guint focus_idle;
  gboolean into_panel; /* where the focus goes then */

  gboolean shows_advice;   /* in the place of the charts */

  PoiseAdaptiveBin *adaptive;
  GtkWidget *charts;
  GtkWidget *separator;
  GtkWidget *line;
  GtkLabel *counts;
  PoiseAdvicePanel *panel;
};

enum
{
  PROP_WORKSPACE = 1,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

G_DEFINE_TYPE (PoiseBalanceSplit, poise_balance_split, ADW_TYPE_BIN)

static gboolean
has_activities (PoiseBalanceSplit *self)
{
  return self->workspace && poise_plan_n_activities (poise_workspace_get_plan (self->workspace)) > 0;
}

/* ---- The line below the charts ---- */

static gboolean
is_beside (PoiseBalanceSplit *self)
{
  return has_activities (self) && poise_adaptive_bin_get_room (self->adaptive) == POISE_ROOM_WIDE;
}

static void
update_line (PoiseBalanceSplit *self)
{
  gboolean wanted = has_activities (self) && !is_beside (self);
  PoiseFindings *findings;
  g_autofree char *counts = NULL;
  g_autofree char *name = NULL;

  gtk_widget_set_visible (self->line, wanted);
  if (!wanted || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  findings = poise_adviser_get_findings (poise_workspace_get_adviser (self->workspace));
  counts = findings ? poise_words_findings_count (findings) : g_strdup (_ ("Looking through the plan…"));
  /* Translators: what a screen reader calls the button that leads to advice; %s says how much there is. */
  name = g_strdup_printf (_ ("Advice: %s"), counts);
  gtk_label_set_label (self->counts, counts);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->line), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* ---- Layout ---- */

static void
update_width (PoiseBalanceSplit *self)
{
  int width = MIN ((int) (PANEL_WIDTH * poise_text_scale_get (GTK_WIDGET (self))), PANEL_WIDTH_MAX);

  gtk_widget_set_size_request (GTK_WIDGET (self->panel), is_beside (self) ? width : -1, -1);
}

static void
update_layout (PoiseBalanceSplit *self)
{
  gboolean beside = is_beside (self);

  self->shows_advice = self->shows_advice && has_activities (self);
  gtk_widget_set_visible (self->charts, beside || !self->shows_advice);
  gtk_widget_set_visible (self->separator, beside);
  gtk_widget_set_visible (GTK_WIDGET (self->panel), beside || self->shows_advice);
  g_object_set (self->panel, "alone", !beside, "hexpand", !beside, NULL);
  update_width (self);
  update_line (self);
}

/* Once the page has been laid out: before, nothing in it takes the focus. */
static gboolean
move_focus (gpointer data)
{
  PoiseBalanceSplit *self = data;

  self->focus_idle = 0;
  poise_focus_first (self->into_panel ? GTK_WIDGET (self->panel) : self->line);
  return G_SOURCE_REMOVE;
}

static void
show_page (PoiseBalanceSplit *self, gboolean panel)
{
  self->shows_advice = panel;
  self->into_panel = panel;
  update_layout (self);
  if (!self->focus_idle)
    self->focus_idle = g_idle_add_full (GDK_PRIORITY_REDRAW + 10, move_focus, self, NULL);
}

static void
show_advice (PoiseBalanceSplit *self)
{
  show_page (self, TRUE);
}

static void
show_charts (PoiseBalanceSplit *self)
{
  show_page (self, FALSE);
}

/* The button of a mouse that goes back */
static void
on_back_button (PoiseBalanceSplit *self)
{
  if (self->shows_advice && !is_beside (self))
    show_charts (self);
}

static void
poise_balance_split_map (GtkWidget *widget)
{
  update_layout (POISE_BALANCE_SPLIT (widget));
  GTK_WIDGET_CLASS (poise_balance_split_parent_class)->map (widget);
}

/* ---- Life ---- */

static void
leave_workspace (PoiseBalanceSplit *self)
{
  if (!self->workspace)
    return;
  g_signal_handlers_disconnect_by_data (self->workspace, self);
  g_signal_handlers_disconnect_by_data (poise_workspace_get_adviser (self->workspace), self);
  g_clear_object (&self->workspace);
}

static void
set_workspace (PoiseBalanceSplit *self, PoiseWorkspace *workspace)
{
  if (self->workspace == workspace)
    return;
  leave_workspace (self);
  g_set_object (&self->workspace, workspace);
  if (workspace)
    {
      g_signal_connect_object (workspace, "changed", G_CALLBACK (update_layout), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (poise_workspace_get_adviser (workspace), "changed", G_CALLBACK (update_line), self,
                               G_CONNECT_SWAPPED);
    }
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    update_layout (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WORKSPACE]);
}

static void
poise_balance_split_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_WORKSPACE)
    g_value_set_object (value, POISE_BALANCE_SPLIT (object)->workspace);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
poise_balance_split_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROP_WORKSPACE)
    set_workspace (POISE_BALANCE_SPLIT (object), g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
poise_balance_split_dispose (GObject *object)
{
  PoiseBalanceSplit *self = POISE_BALANCE_SPLIT (object);

  g_clear_handle_id (&self->focus_idle, g_source_remove);
  leave_workspace (self);
  G_OBJECT_CLASS (poise_balance_split_parent_class)->dispose (object);
}

static void
poise_balance_split_class_init (PoiseBalanceSplitClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  object_class->dispose = poise_balance_split_dispose;
  object_class->get_property = poise_balance_split_get_property;
  object_class->set_property = poise_balance_split_set_property;
  widget_class->map = poise_balance_split_map;

  props[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, POISE_TYPE_WORKSPACE,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (POISE_TYPE_ADAPTIVE_BIN);
  g_type_ensure (POISE_TYPE_ADVICE_PANEL);
  g_type_ensure (POISE_TYPE_BALANCE_PAGE);
  g_type_ensure (POISE_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-balance-split.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseBalanceSplit, adaptive);
  gtk_widget_class_bind_template_child (widget_class, PoiseBalanceSplit, charts);
  gtk_widget_class_bind_template_child (widget_class, PoiseBalanceSplit, separator);
  gtk_widget_class_bind_template_child (widget_class, PoiseBalanceSplit, line);
  gtk_widget_class_bind_template_child (widget_class, PoiseBalanceSplit, counts);
  gtk_widget_class_bind_template_child (widget_class, PoiseBalanceSplit, panel);
  gtk_widget_class_bind_template_callback (widget_class, on_back_button);
  gtk_widget_class_bind_template_callback (widget_class, show_advice);
  gtk_widget_class_bind_template_callback (widget_class, show_charts);
  gtk_widget_class_bind_template_callback (widget_class, update_layout);
}

static void
poise_balance_split_init (PoiseBalanceSplit *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  poise_text_scale_follow (GTK_WIDGET (self), G_CALLBACK (update_width));
}
