/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The group of an activity's notes. Where several have different ones, the text begins empty and says so; what is
 * typed then stands for all of them, and emptied again it leaves each with its own.
 */

#include "gui/details/poise-notes-fold.h"

#include "gui/details/poise-details-summary.h"
#include "gui/details/poise-notes.h"
#include "poise-config.h"

#include <glib/gi18n.h>

struct _PoiseNotesFold
{
  PoiseFold parent_instance;

  gboolean was_mixed; /* before what is being typed */
  gboolean typing;
  GtkLabel *warning;
  PoiseNotes *notes;
};

G_DEFINE_TYPE (PoiseNotesFold, poise_notes_fold, POISE_TYPE_FOLD)

static void
on_typed (PoiseNotes *notes, PoiseNotesFold *self)
{
  PoiseDetailsProxy *proxy = poise_fold_get_proxy (POISE_FOLD (self));
  g_autofree char *text = poise_notes_dup_text (notes);

  self->typing = TRUE;
  if (self->was_mixed && !*text)
    poise_details_proxy_take_back (proxy, "notes");
  else
    poise_details_proxy_put_text (proxy, POISE_ACTIVITY_NOTES, text, "notes");
  self->typing = FALSE;
}

static void
on_left (PoiseNotesFold *self)
{
  self->was_mixed = FALSE;
  poise_fold_seal (POISE_FOLD (self));
}

static void
show_warning (PoiseNotesFold *self, const PoiseDetailsState *state)
{
  gboolean mixed = state->blend->notes.mixed || self->was_mixed;

  gtk_label_set_label (self->warning, state->blend->notes.mixed
                                          ? _ ("The notes differ. What you type replaces all of them.")
                                          : _ ("This replaces all notes of these activities. Undo brings them back."));
  gtk_widget_set_visible (GTK_WIDGET (self->warning), mixed);
}

static void
poise_notes_fold_show (PoiseFold *fold, const PoiseDetailsState *state)
{
  PoiseNotesFold *self = POISE_NOTES_FOLD (fold);

  if (!self->typing)
    self->was_mixed = state->blend->notes.mixed;
  poise_notes_show (self->notes, state->blend->notes.text);
  poise_notes_set_placeholder (self->notes, state->blend->notes.mixed ? _ ("Mixed") : NULL);
  show_warning (self, state);
}

static char *
poise_notes_fold_summarize (PoiseFold *fold, const PoiseDetailsState *state)
{
  return poise_details_summarize_notes (state->blend);
}

static void
poise_notes_fold_class_init (PoiseNotesFoldClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  POISE_FOLD_CLASS (class)->show = poise_notes_fold_show;
  POISE_FOLD_CLASS (class)->summarize = poise_notes_fold_summarize;
  g_type_ensure (POISE_TYPE_NOTES);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-notes-fold.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseNotesFold, warning);
  gtk_widget_class_bind_template_child (widget_class, PoiseNotesFold, notes);
  gtk_widget_class_bind_template_callback (widget_class, on_typed);
  gtk_widget_class_bind_template_callback (widget_class, on_left);
}

static void
poise_notes_fold_init (PoiseNotesFold *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
