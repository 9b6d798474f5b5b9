/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The group of with whom learners work, and whether the teacher is there.
 */

#include "gui/details/poise-group-fold.h"

#include "gui/details/poise-details-rows.h"
#include "gui/details/poise-details-summary.h"
#include "gui/details/poise-term-row.h"
#include "poise-config.h"

struct _PoiseGroupFold
{
  PoiseFold parent_instance;

  PoiseTermRow *group;
  PoiseValueRow *group_size;
  PoiseTermRow *teacher_present;
};

G_DEFINE_TYPE (PoiseGroupFold, poise_group_fold, POISE_TYPE_FOLD)

/* A size belongs to small groups: with another kind it goes. */
static void
on_group (PoiseTermRow *row, int kind, PoiseGroupFold *self)
{
  const PoiseDetailsChange inner = { .member = POISE_GROUP_KIND, .number = kind };

  poise_details_proxy_put (poise_fold_get_proxy (POISE_FOLD (self)),
                           &(PoiseDetailsChange){ .set = poise_details_set_kind,
                                                  .member = POISE_ACTIVITY_GROUP,
                                                  .part_type = &poise_group_type,
                                                  .part = &inner,
                                                  .other = POISE_GROUP_SIZE,
                                                  .other_kind = POISE_GROUP_SMALL },
                           NULL);
}

static void
on_group_size (PoiseValueRow *row, PoiseGroupFold *self)
{
  const PoiseDetailsChange inner = { .set = poise_details_set_number,
                                     .member = POISE_GROUP_SIZE,
                                     .number = poise_value_row_get_number (row) };

  poise_details_take (row, poise_fold_get_proxy (POISE_FOLD (self)),
                      &(PoiseDetailsChange){ .set = poise_details_set_part,
                                             .member = POISE_ACTIVITY_GROUP,
                                             .part_type = &poise_group_type,
                                             .part = &inner },
                      "group-size");
}

static void
on_teacher_present (PoiseTermRow *row, int value, PoiseGroupFold *self)
{
  poise_details_proxy_put_number (poise_fold_get_proxy (POISE_FOLD (self)), POISE_ACTIVITY_TEACHER_PRESENT,
                                  value, NULL);
}

static void
poise_group_fold_show (PoiseFold *fold, const PoiseDetailsState *state)
{
  PoiseGroupFold *self = POISE_GROUP_FOLD (fold);
  const PoiseBlend *blend = state->blend;

  poise_term_row_show (self->group, blend->group_kind);
  poise_details_show_number (self->group_size, state, blend->group_size);
  gtk_widget_set_visible (GTK_WIDGET (self->group_size),
                          blend->group_kind == POISE_GROUP_SMALL
                              || (blend->group_kind != POISE_MIXED && blend->group_size != POISE_UNSET));
  poise_term_row_show (self->teacher_present, blend->teacher_present);
}

static char *
poise_group_fold_summarize (PoiseFold *fold, const PoiseDetailsState *state)
{
  return poise_details_summarize_group (state->blend);
}

static void
poise_group_fold_class_init (PoiseGroupFoldClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  POISE_FOLD_CLASS (class)->show = poise_group_fold_show;
  POISE_FOLD_CLASS (class)->summarize = poise_group_fold_summarize;
  g_type_ensure (POISE_TYPE_TERM_ROW);
  g_type_ensure (POISE_TYPE_VALUE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-group-fold.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseGroupFold, group);
  gtk_widget_class_bind_template_child (widget_class, PoiseGroupFold, group_size);
  gtk_widget_class_bind_template_child (widget_class, PoiseGroupFold, teacher_present);
  gtk_widget_class_bind_template_callback (widget_class, on_group);
  gtk_widget_class_bind_template_callback (widget_class, on_group_size);
  gtk_widget_class_bind_template_callback (widget_class, on_teacher_present);
  gtk_widget_class_bind_template_callback (widget_class, poise_fold_seal);
}

static void
poise_group_fold_init (PoiseGroupFold *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
