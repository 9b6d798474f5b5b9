/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The slim bar at the top of the window.
 *
 * One function derives all that the strip says from a balance, one applies it. With little room the bar
 * stands above its numbers and the words make way for their signs.
 */

#include "gui/balance/poise-balance-strip.h"

#include "gui/balance/poise-balance-bar.h"
#include "gui/poise-adaptive-bin.h"
#include "gui/poise-text-scale.h"
#include "gui/poise-tooltip.h"
#include "poise-config.h"
#include "words/poise-words-format.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/* With texts so many times larger than usual, the numbers of both modes have no room beside each other where it is narrow. */
#define LARGE 1.3

struct _PoiseBalanceStrip
{
  GtkWidget parent_instance;

  PoiseWorkspace *workspace; /* (nullable) */
  int room;
  gboolean has_undecided;

  PoiseBalanceBar *bar;
  GtkWidget *synchronous;
  GtkWidget *synchronous_word;
  GtkLabel *synchronous_numbers;
  GtkWidget *asynchronous;
  GtkWidget *asynchronous_word;
  GtkLabel *asynchronous_numbers;
  GtkLabel *undecided;
};

enum
{
  PROP_WORKSPACE = 1,
  PROP_ROOM,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

G_DEFINE_TYPE (PoiseBalanceStrip, poise_balance_strip, GTK_TYPE_WIDGET)

/* "34% · 5 h 10 min", or the time alone where nothing is decided and so no share is known. */
static char *
side_text (const PoiseTally *tally, PoiseMode mode)
{
  g_autofree char *duration = poise_words_duration (tally->minutes[mode]);
  g_autofree char *percent = poise_words_share (tally, mode);

  if (percent == NULL)
    return g_steal_pointer (&duration);
  /* Translators: the share of one mode, and how long it is: “34% · 5 h 10 min”. */
  return g_strdup_printf (C_ ("balance", "%s · %s"), percent, duration);
}

static char *
undecided_text (const PoiseTally *tally)
{
  g_autofree char *duration = NULL;

  if (tally->minutes[POISE_MODE_UNDECIDED] > 0)
    {
      duration = poise_words_duration (tally->minutes[POISE_MODE_UNDECIDED]);
      /* Translators: how much time has neither mode yet: “45 min undecided”. */
      return g_strdup_printf (_ ("%s undecided"), duration);
    }
  if (tally->count[POISE_MODE_UNDECIDED] > 0)
    return poise_words_format_count (
        ngettext ("{count} undecided", "{count} undecided", tally->count[POISE_MODE_UNDECIDED]),
        tally->count[POISE_MODE_UNDECIDED]);
  return NULL;
}

static void
update (PoiseBalanceStrip *self)
{
  g_autofree char *synchronous = NULL;
  g_autofree char *asynchronous = NULL;
  g_autofree char *undecided = NULL;
  g_autofree char *summary = NULL;
  PoiseBalance *balance;
  const PoiseTally *tally;

  if (!self->workspace)
    return;
  balance = poise_workspace_get_balance (self->workspace);
  tally = &poise_balance_get_course (balance)->total;
  synchronous = side_text (tally, POISE_MODE_SYNCHRONOUS);
  asynchronous = side_text (tally, POISE_MODE_ASYNCHRONOUS);
  undecided = undecided_text (tally);
  summary = poise_words_balance_summary (balance);

  gtk_label_set_label (self->synchronous_numbers, synchronous);
  gtk_label_set_label (self->asynchronous_numbers, asynchronous);
  gtk_label_set_label (self->undecided, undecided ? undecided : "");
  self->has_undecided = undecided != NULL;
  gtk_widget_set_visible (GTK_WIDGET (self->undecided), self->has_undecided && self->room != POISE_ROOM_NARROW);
  poise_balance_bar_set (self->bar, tally, poise_balance_get_plan (balance)->target);
  poise_chart_widget_describe (POISE_CHART_WIDGET (self->bar), _ ("Balance"), summary);
  poise_tooltip_set (GTK_WIDGET (self->bar), summary);
}

static void
place (PoiseBalanceStrip *self, GtkWidget *child, int column, int row, int span)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));
  GtkGridLayoutChild *where = GTK_GRID_LAYOUT_CHILD (gtk_layout_manager_get_layout_child (layout, child));

  gtk_grid_layout_child_set_column (where, column);
  gtk_grid_layout_child_set_row (where, row);
  gtk_grid_layout_child_set_column_span (where, span);
}

static void
arrange (PoiseBalanceStrip *self)
{
  gboolean narrow = self->room == POISE_ROOM_NARROW;
  gboolean stacked = self->room != POISE_ROOM_WIDE;
  gboolean in_lines = narrow && poise_text_scale_get (GTK_WIDGET (self)) >= LARGE;

  gtk_widget_set_visible (self->synchronous_word, !narrow);
  gtk_widget_set_visible (self->asynchronous_word, !narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->undecided), self->has_undecided && !narrow);
  place (self, GTK_WIDGET (self->bar), stacked ? 0 : 1, 0, stacked ? 3 : 1);
  place (self, self->synchronous, 0, stacked ? 1 : 0, in_lines ? 3 : 1);
  place (self, GTK_WIDGET (self->undecided), stacked ? 1 : 3, stacked ? 1 : 0, 1);
  place (self, self->asynchronous, in_lines ? 0 : 2, in_lines ? 2 : stacked ? 1 : 0, in_lines ? 3 : 1);
  gtk_widget_set_halign (self->asynchronous, in_lines ? GTK_ALIGN_START : GTK_ALIGN_END);
  gtk_widget_set_hexpand (GTK_WIDGET (self->undecided), stacked);
  gtk_label_set_wrap (self->synchronous_numbers, !in_lines);
  gtk_label_set_wrap (self->asynchronous_numbers, !in_lines);
}

static void
poise_balance_strip_set_workspace (PoiseBalanceStrip *self, PoiseWorkspace *workspace)
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
poise_balance_strip_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PoiseBalanceStrip *self = POISE_BALANCE_STRIP (object);

  switch (id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, self->workspace);
      break;
    case PROP_ROOM:
      g_value_set_int (value, self->room);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
poise_balance_strip_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  PoiseBalanceStrip *self = POISE_BALANCE_STRIP (object);

  switch (id)
    {
    case PROP_WORKSPACE:
      poise_balance_strip_set_workspace (self, g_value_get_object (value));
      break;
    case PROP_ROOM:
      self->room = g_value_get_int (value);
      arrange (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
poise_balance_strip_dispose (GObject *object)
{
  PoiseBalanceStrip *self = POISE_BALANCE_STRIP (object);
  GtkWidget *child;

  if (self->workspace)
    g_signal_handlers_disconnect_by_data (self->workspace, self);
  g_clear_object (&self->workspace);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (poise_balance_strip_parent_class)->dispose (object);
}

static void
poise_balance_strip_class_init (PoiseBalanceStripClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  object_class->dispose = poise_balance_strip_dispose;
  object_class->get_property = poise_balance_strip_get_property;
  object_class->set_property = poise_balance_strip_set_property;

  props[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, POISE_TYPE_WORKSPACE,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  props[PROP_ROOM] = g_param_spec_int ("room", NULL, NULL, POISE_ROOM_NARROW, POISE_ROOM_WIDE, POISE_ROOM_WIDE,
                                       G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  g_type_ensure (POISE_TYPE_BALANCE_BAR);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-balance-strip.ui");
  gtk_widget_class_set_css_name (widget_class, "balance-strip");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_bind_template_child (widget_class, PoiseBalanceStrip, bar);
  gtk_widget_class_bind_template_child (widget_class, PoiseBalanceStrip, synchronous);
  gtk_widget_class_bind_template_child (widget_class, PoiseBalanceStrip, synchronous_word);
  gtk_widget_class_bind_template_child (widget_class, PoiseBalanceStrip, synchronous_numbers);
  gtk_widget_class_bind_template_child (widget_class, PoiseBalanceStrip, asynchronous);
  gtk_widget_class_bind_template_child (widget_class, PoiseBalanceStrip, asynchronous_word);
  gtk_widget_class_bind_template_child (widget_class, PoiseBalanceStrip, asynchronous_numbers);
  gtk_widget_class_bind_template_child (widget_class, PoiseBalanceStrip, undecided);
}

static void
poise_balance_strip_init (PoiseBalanceStrip *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  poise_tooltip_set (gtk_widget_get_first_child (self->synchronous), poise_words_mode (POISE_MODE_SYNCHRONOUS));
  poise_tooltip_set (gtk_widget_get_first_child (self->asynchronous), poise_words_mode (POISE_MODE_ASYNCHRONOUS));
  self->room = POISE_ROOM_WIDE;
  arrange (self);
  poise_text_scale_follow (GTK_WIDGET (self), G_CALLBACK (arrange));
}
