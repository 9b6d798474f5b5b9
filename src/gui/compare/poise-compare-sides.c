/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The page "Side by Side".
 */

#include "gui/compare/poise-compare-sides.h"

#include "gui/balance/poise-balance-bar.h"
#include "gui/balance/poise-number-table.h"
#include "gui/compare/poise-compare-chart.h"
#include "gui/compare/poise-compare-table.h"
#include "gui/poise-amounts.h"
#include "gui/poise-scroll-through.h"
#include "poise-config.h"
#include "words/poise-words-compare.h"
#include "words/poise-words-diff.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

struct _PoiseCompareSides
{
  AdwBin parent_instance;

  PoiseDiff *diff;  /* (nullable) until set */
  PoiseDiff *shown; /* (nullable): what the widgets say */
  char *name;       /* of the older plan */
  gboolean saved;

  GtkLabel *name_before;
  PoiseBalanceBar *bar_before;
  PoiseBalanceBar *bar_after;
  GtkLabel *share_before;
  GtkLabel *share_after;
  GtkLabel *sentence;
  GtkLabel *key_before;
  PoiseCompareChart *chart;
  GtkLabel *readout;
  PoiseCompareTable *table;
};

enum
{
  SIGNAL_SHOW_SECTION,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseCompareSides, poise_compare_sides, ADW_TYPE_BIN)

/* ---- Showing ---- */

static void
show_bar (PoiseBalanceBar *bar, GtkLabel *share, const PoiseTally *tally, PoisePlan *plan, const char *name)
{
  g_autoptr (PoiseBalance) balance = poise_balance_new (plan);
  g_autofree char *summary = poise_words_balance_summary (balance);
  g_autofree char *percent = poise_words_share (tally, POISE_MODE_SYNCHRONOUS);

  poise_balance_bar_set (bar, tally, plan->target);
  poise_chart_widget_describe (POISE_CHART_WIDGET (bar), name, summary);
  gtk_label_set_label (share, percent ? percent : "–");
}

static void
update_readout (PoiseCompareSides *self)
{
  int section = poise_compare_chart_get_section (self->chart);
  g_autofree char *sentence = NULL;

  if (self->shown && section >= 0 && (guint) section < poise_diff_get_n_sections (self->shown))
    sentence = poise_words_compare_pair (self->shown, poise_diff_get_section (self->shown, (guint) section));
  gtk_label_set_label (self->readout,
                       sentence ? sentence : _ ("Point at a section, or use the arrow keys, for its numbers."));
}

static void
show_diff (PoiseCompareSides *self)
{
  const PoiseShift *course = poise_diff_get_course (self->shown);
  g_autofree char *sentence = poise_words_diff_share (self->shown);

  gtk_label_set_label (self->name_before, self->name);
  gtk_label_set_label (self->key_before, self->name);
  show_bar (self->bar_before, self->share_before, &course->before, poise_diff_get_before (self->shown),
            C_ ("chart", "Balance of the Other Plan"));
  show_bar (self->bar_after, self->share_after, &course->after, poise_diff_get_after (self->shown),
            C_ ("chart", "Balance Now"));
  gtk_label_set_label (self->sentence, sentence);
  poise_compare_chart_set (self->chart, self->shown);
  poise_compare_table_set (self->table, self->shown, self->saved);
  update_readout (self);
}

static void
update (PoiseCompareSides *self)
{
  if (!self->diff || self->diff == self->shown || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  poise_diff_ref (self->diff);
  g_clear_pointer (&self->shown, poise_diff_unref);
  self->shown = self->diff;
  show_diff (self);
}

static void
poise_compare_sides_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (poise_compare_sides_parent_class)->map (widget);
  update (POISE_COMPARE_SIDES (widget));
}

static void
on_chart_activated (PoiseCompareSides *self, int section)
{
  if (self->shown && (guint) section < poise_diff_get_n_sections (self->shown))
    g_signal_emit (self, signals[SIGNAL_SHOW_SECTION], 0, poise_diff_get_section (self->shown, (guint) section));
}

/* ---- Life ---- */

static void
poise_compare_sides_finalize (GObject *object)
{
  PoiseCompareSides *self = POISE_COMPARE_SIDES (object);

  g_clear_pointer (&self->diff, poise_diff_unref);
  g_clear_pointer (&self->shown, poise_diff_unref);
  g_free (self->name);
  G_OBJECT_CLASS (poise_compare_sides_parent_class)->finalize (object);
}

static void
poise_compare_sides_class_init (PoiseCompareSidesClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->finalize = poise_compare_sides_finalize;
  widget_class->map = poise_compare_sides_map;
  signals[SIGNAL_SHOW_SECTION] = g_signal_new ("show-section", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL,
                                               NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
  g_type_ensure (POISE_TYPE_BALANCE_BAR);
  g_type_ensure (POISE_TYPE_COMPARE_CHART);
  g_type_ensure (POISE_TYPE_COMPARE_TABLE);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-compare-sides.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseCompareSides, name_before);
  gtk_widget_class_bind_template_child (widget_class, PoiseCompareSides, bar_before);
  gtk_widget_class_bind_template_child (widget_class, PoiseCompareSides, bar_after);
  gtk_widget_class_bind_template_child (widget_class, PoiseCompareSides, share_before);
  gtk_widget_class_bind_template_child (widget_class, PoiseCompareSides, share_after);
  gtk_widget_class_bind_template_child (widget_class, PoiseCompareSides, sentence);
  gtk_widget_class_bind_template_child (widget_class, PoiseCompareSides, key_before);
  gtk_widget_class_bind_template_child (widget_class, PoiseCompareSides, chart);
  gtk_widget_class_bind_template_child (widget_class, PoiseCompareSides, readout);
  gtk_widget_class_bind_template_child (widget_class, PoiseCompareSides, table);
  gtk_widget_class_bind_template_callback (widget_class, update_readout);
  gtk_widget_class_bind_template_callback (widget_class, on_chart_activated);
}

static void
poise_compare_sides_init (PoiseCompareSides *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  poise_amounts_keep (GTK_WIDGET (self));
  poise_scroll_through (GTK_WIDGET (self->chart));
}

/**
 * poise_compare_sides_set:
 * @diff: what differs
 * @before_name: what the older plan is called
 * @saved: whether it is what was saved of the newer one
 */
void
poise_compare_sides_set (PoiseCompareSides *self, PoiseDiff *diff, const char *before_name, gboolean saved)
{
  g_return_if_fail (POISE_IS_COMPARE_SIDES (self));

  poise_diff_ref (diff);
  g_clear_pointer (&self->diff, poise_diff_unref);
  self->diff = diff;
  g_free (self->name);
  self->name = g_strdup (before_name);
  self->saved = saved;
  update (self);
}
