/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The group of an activity's purpose, learning type and complexity.
 */

#include "gui/details/poise-learning-fold.h"

#include "gui/details/poise-details-summary.h"
#include "gui/details/poise-term-row.h"
#include "poise-config.h"

struct _PoiseLearningFold
{
  PoiseFold parent_instance;

  PoiseTermRow *purpose;
  PoiseTermRow *learning_type;
  PoiseTermRow *complexity;
};

G_DEFINE_TYPE (PoiseLearningFold, poise_learning_fold, POISE_TYPE_FOLD)

static void
put (PoiseLearningFold *self, guint member, int value)
{
  poise_details_proxy_put_number (poise_fold_get_proxy (POISE_FOLD (self)), member, value, NULL);
}

static void
on_purpose (PoiseTermRow *row, int value, PoiseLearningFold *self)
{
  put (self, POISE_ACTIVITY_PURPOSE, value);
}

static void
on_learning_type (PoiseTermRow *row, int value, PoiseLearningFold *self)
{
  put (self, POISE_ACTIVITY_LEARNING_TYPE, value);
}

static void
on_complexity (PoiseTermRow *row, int value, PoiseLearningFold *self)
{
  put (self, POISE_ACTIVITY_COMPLEXITY, value);
}

static void
poise_learning_fold_show (PoiseFold *fold, const PoiseDetailsState *state)
{
  PoiseLearningFold *self = POISE_LEARNING_FOLD (fold);

  poise_term_row_show (self->purpose, state->blend->purpose);
  poise_term_row_show (self->learning_type, state->blend->learning_type);
  poise_term_row_show (self->complexity, state->blend->complexity);
}

static char *
poise_learning_fold_summarize (PoiseFold *fold, const PoiseDetailsState *state)
{
  return poise_details_summarize_learning (state->blend);
}

static void
poise_learning_fold_class_init (PoiseLearningFoldClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  POISE_FOLD_CLASS (class)->show = poise_learning_fold_show;
  POISE_FOLD_CLASS (class)->summarize = poise_learning_fold_summarize;
  g_type_ensure (POISE_TYPE_TERM_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-learning-fold.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseLearningFold, purpose);
  gtk_widget_class_bind_template_child (widget_class, PoiseLearningFold, learning_type);
  gtk_widget_class_bind_template_child (widget_class, PoiseLearningFold, complexity);
  gtk_widget_class_bind_template_callback (widget_class, on_purpose);
  gtk_widget_class_bind_template_callback (widget_class, on_learning_type);
  gtk_widget_class_bind_template_callback (widget_class, on_complexity);
}

static void
poise_learning_fold_init (PoiseLearningFold *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
