/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The reasons are few, so that all of it is made anew for each activity.
 */

#include "gui/suggest/poise-suggest-view.h"

#include "gui/list/poise-mode-toggles.h"
#include "gui/poise-amounts.h"
#include "gui/suggest/poise-source-label.h"
#include "gui/suggest/poise-suggest-edits.h"
#include "words/poise-words-advice.h"
#include "words/poise-words-suggest.h"

struct _PoiseSuggestView
{
  AdwBin parent_instance;
};

G_DEFINE_TYPE (PoiseSuggestView, poise_suggest_view, ADW_TYPE_BIN)

static void
append_text (GtkWidget *box, const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  poise_amounts_keep (label);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 40);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (box), label);
}

/* ---- One side ---- */

static void
append_head (GtkWidget *box, PoiseMode mode, int weight)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  g_autofree char *sum = poise_words_fit_sum (mode, weight);
  const char *css_class = mode == POISE_MODE_SYNCHRONOUS ? "synchronous-text" : "asynchronous-text";

  gtk_box_append (GTK_BOX (head), g_object_new (GTK_TYPE_IMAGE, "icon-name", poise_mode_icon_name (mode),
                                                "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  append_text (head, sum, "caption-heading");
  gtk_widget_add_css_class (head, css_class);
  gtk_box_append (GTK_BOX (box), head);
}

static void
append_reason (GtkWidget *box, const PoiseActivity *activity, PoiseFitReasonIndex index)
{
  g_autofree char *sentence = poise_words_fit_reason (index, activity, poise_words_fit_hints ());
  GtkWidget *lines = gtk_box_new (GTK_ORIENTATION_VERTICAL, 1);

  append_text (lines, sentence, NULL);
  gtk_box_append (GTK_BOX (lines), poise_source_label_new (&poise_fit_reasons[index]));
  gtk_box_append (GTK_BOX (box), lines);
}

/* What speaks for @mode; and, unless it is the one that fits, what would. */
static void
append_side (GtkWidget *box, const PoiseFit *fit, const PoiseActivity *activity, PoiseMode mode)
{
  GtkWidget *side = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  int missing = poise_fit_get_mode (fit) == mode ? -1 : poise_fit_get_missing (fit, activity, mode);

  append_head (side, mode, fit->weight[mode]);
  for (guint i = 0; i < POISE_N_FIT_REASONS; i++)
    if (poise_fit_reasons[i].mode == mode && poise_fit_has (fit, i))
      append_reason (side, activity, i);
  if (missing >= 0)
    append_text (side, poise_words_fit_missing (missing), "dim-label");
  gtk_box_append (GTK_BOX (box), side);
}

/* ---- Life ---- */

static void
poise_suggest_view_class_init (PoiseSuggestViewClass *class)
{
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (class), "suggest-view");
}

static void
poise_suggest_view_init (PoiseSuggestView *self)
{
}

GtkWidget *
poise_suggest_view_new (void)
{
  return g_object_new (POISE_TYPE_SUGGEST_VIEW, NULL);
}

/** poise_suggest_view_show: Weighs the modes of @activity in @plan, the side that fits first. */
void
poise_suggest_view_show (PoiseSuggestView *self, const PoisePlan *plan, const PoiseActivity *activity)
{
  PoiseFit fit = poise_suggest_weigh (plan, activity);
  PoiseMode first = poise_fit_get_mode (&fit) == POISE_MODE_ASYNCHRONOUS ? POISE_MODE_ASYNCHRONOUS
                                                                         : POISE_MODE_SYNCHRONOUS;
  PoiseMode second = first == POISE_MODE_SYNCHRONOUS ? POISE_MODE_ASYNCHRONOUS : POISE_MODE_SYNCHRONOUS;
  g_autofree char *verdict = poise_words_fit_verdict (&fit);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);

  g_return_if_fail (POISE_IS_SUGGEST_VIEW (self));

  append_text (box, verdict, "heading");
  append_side (box, &fit, activity, first);
  append_side (box, &fit, activity, second);
  append_text (box, poise_words_fit_weighing (), "caption");
  gtk_widget_add_css_class (gtk_widget_get_last_child (box), "dim-label");
  adw_bin_set_child (ADW_BIN (self), box);
}
