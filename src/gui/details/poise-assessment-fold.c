/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The group of what an activity counts for, and which outcomes it leads to.
 */

#include "gui/details/poise-assessment-fold.h"

#include "gui/details/poise-add-row.h"
#include "gui/details/poise-details-rows.h"
#include "gui/details/poise-details-summary.h"
#include "gui/details/poise-outcome-checks.h"
#include "gui/details/poise-term-row.h"
#include "gui/details/poise-weights.h"
#include "poise-config.h"

#include <glib/gi18n.h>

struct _PoiseAssessmentFold
{
  PoiseFold parent_instance;

  PoiseTermRow *assessment;
  PoiseValueRow *weight;
  PoiseAddRow *add;
  PoiseOutcomeChecks *outcomes;
};

G_DEFINE_TYPE (PoiseAssessmentFold, poise_assessment_fold, POISE_TYPE_FOLD)

/* A weight belongs to what is assessed for the grade: with another kind it goes. */
static void
on_assessment (PoiseTermRow *row, int kind, PoiseAssessmentFold *self)
{
  const PoiseDetailsChange inner = { .member = POISE_ASSESSMENT_KIND, .number = kind };

  poise_details_proxy_put (poise_fold_get_proxy (POISE_FOLD (self)),
                           &(PoiseDetailsChange){ .set = poise_details_set_kind,
                                                  .member = POISE_ACTIVITY_ASSESSMENT,
                                                  .part_type = &poise_assessment_type,
                                                  .part = &inner,
                                                  .other = POISE_ASSESSMENT_WEIGHT_PERCENT,
                                                  .other_kind = POISE_ASSESSMENT_SUMMATIVE },
                           NULL);
}

static void
on_weight (PoiseValueRow *row, PoiseAssessmentFold *self)
{
  const PoiseDetailsChange inner = { .set = poise_details_set_number,
                                     .member = POISE_ASSESSMENT_WEIGHT_PERCENT,
                                     .number = poise_value_row_get_number (row) };

  poise_details_take (row, poise_fold_get_proxy (POISE_FOLD (self)),
                      &(PoiseDetailsChange){ .set = poise_details_set_part,
                                             .member = POISE_ACTIVITY_ASSESSMENT,
                                             .part_type = &poise_assessment_type,
                                             .part = &inner },
                      "weight");
}

static void
on_outcome_added (PoiseAddRow *row, const char *text, const char *title, PoiseAssessmentFold *self)
{
  PoiseDetailsProxy *proxy = poise_fold_get_proxy (POISE_FOLD (self));

  if (proxy)
    poise_details_proxy_add_outcome (proxy, text);
}

static void
poise_assessment_fold_show (PoiseFold *fold, const PoiseDetailsState *state)
{
  PoiseAssessmentFold *self = POISE_ASSESSMENT_FOLD (fold);
  const PoiseBlend *blend = state->blend;
  g_autofree char *total = poise_weights_explain (state->plan);

  poise_term_row_show (self->assessment, blend->assessment_kind);
  poise_details_show_number (self->weight, state, blend->weight_percent);
  poise_value_row_set_meaning (self->weight, total);
  gtk_widget_set_visible (GTK_WIDGET (self->weight),
                          blend->assessment_kind == POISE_ASSESSMENT_SUMMATIVE
                              || (blend->assessment_kind != POISE_MIXED && blend->weight_percent != POISE_UNSET));
  poise_add_row_show (self->add, state->subject);
  poise_outcome_checks_show (self->outcomes, poise_fold_get_proxy (fold), state);
}

static char *
poise_assessment_fold_summarize (PoiseFold *fold, const PoiseDetailsState *state)
{
  return poise_details_summarize_assessment (state->blend);
}

static void
poise_assessment_fold_flush (PoiseFold *fold)
{
  poise_add_row_flush (POISE_ASSESSMENT_FOLD (fold)->add);
}

static void
poise_assessment_fold_dispose (GObject *object)
{
  g_clear_object (&POISE_ASSESSMENT_FOLD (object)->outcomes);
  G_OBJECT_CLASS (poise_assessment_fold_parent_class)->dispose (object);
}

static void
poise_assessment_fold_class_init (PoiseAssessmentFoldClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_assessment_fold_dispose;
  POISE_FOLD_CLASS (class)->show = poise_assessment_fold_show;
  POISE_FOLD_CLASS (class)->summarize = poise_assessment_fold_summarize;
  POISE_FOLD_CLASS (class)->flush = poise_assessment_fold_flush;
  g_type_ensure (POISE_TYPE_TERM_ROW);
  g_type_ensure (POISE_TYPE_VALUE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               POISE_RESOURCE_PREFIX "/poise-assessment-fold.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseAssessmentFold, assessment);
  gtk_widget_class_bind_template_child (widget_class, PoiseAssessmentFold, weight);
  gtk_widget_class_bind_template_callback (widget_class, on_assessment);
  gtk_widget_class_bind_template_callback (widget_class, on_weight);
  gtk_widget_class_bind_template_callback (widget_class, poise_fold_seal);
}

static void
poise_assessment_fold_init (PoiseAssessmentFold *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->add = POISE_ADD_ROW (poise_add_row_new (_ ("New Outcome"), POISE_VALUE_TEXT));
  g_signal_connect_object (self->add, "added", G_CALLBACK (on_outcome_added), self, 0);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), GTK_WIDGET (self->add));
  self->outcomes = poise_outcome_checks_new (GTK_WIDGET (self->add));
}
