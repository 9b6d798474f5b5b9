/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * All that one activity says, or what several say in common, as a form: what everybody sets is always there, the rest
 * in groups that are closed until somebody opens them. What a row says goes to the proxy; what the plan then says
 * comes back through poise_activity_form_show(), which never makes a row say anything.
 */

#include "gui/details/poise-activity-form.h"

#include "gui/details/poise-assessment-fold.h"
#include "gui/details/poise-details-rows.h"
#include "gui/details/poise-details-summary.h"
#include "gui/details/poise-group-fold.h"
#include "gui/details/poise-learning-fold.h"
#include "gui/details/poise-links-fold.h"
#include "gui/details/poise-mode-row.h"
#include "gui/details/poise-notes-fold.h"
#include "gui/details/poise-schedule-fold.h"
#include "gui/details/poise-tools.h"
#include "gui/details/poise-workload-button.h"
#include "gui/suggest/poise-suggest-edits.h"
#include "gui/suggest/poise-suggest-note.h"
#include "poise-config.h"

enum
{
  LEARNING,
  GROUP,
  ASSESSMENT,
  SCHEDULE,
  LINKS,
  NOTES,
  N_FOLDS
};

struct _PoiseActivityForm
{
  AdwBin parent_instance;

  PoiseDetailsProxy *proxy; /* (nullable) until shown */
  gboolean single;
  char *id; /* (nullable) of the one activity */

  GtkLabel *heading;
  PoiseValueRow *title;
  PoiseModeRow *mode;
  PoiseSuggestNote *suggestion;
  PoiseValueRow *minutes;
  PoiseWorkloadButton *workload;
  PoiseTools *tools;
  PoiseFold *folds[N_FOLDS];
};

G_DEFINE_TYPE (PoiseActivityForm, poise_activity_form, ADW_TYPE_BIN)

/* ---- From rows to edits ---- */

static void
on_left (PoiseActivityForm *self)
{
  if (self->proxy)
    poise_details_proxy_seal (self->proxy);
}

static void
on_title (PoiseValueRow *row, PoiseActivityForm *self)
{
  poise_details_take_text (row, self->proxy, POISE_ACTIVITY_TITLE, "title");
}

static void
on_mode (PoiseModeRow *row, int mode, PoiseActivityForm *self)
{
  poise_details_proxy_put_number (self->proxy, POISE_ACTIVITY_MODE, mode, NULL);
}

static void
on_suggestion_chosen (PoiseSuggestNote *note, int mode, PoiseActivityForm *self)
{
  PoisePlan *plan = poise_details_proxy_get_plan (self->proxy);
  PoiseEditKind kind;
  PoisePlan *taken = poise_suggest_take (plan, self->id, mode, &kind);

  poise_details_proxy_put_plan (self->proxy, taken, kind);
}

static void
on_minutes (PoiseValueRow *row, PoiseActivityForm *self)
{
  poise_details_take_number (row, self->proxy, POISE_ACTIVITY_MINUTES, "minutes");
}

static void
on_workload_taken (PoiseWorkloadButton *button, int minutes, PoiseActivityForm *self)
{
  poise_details_proxy_put_number (self->proxy, POISE_ACTIVITY_MINUTES, minutes, NULL);
}

/* ---- Life ---- */

static void
poise_activity_form_dispose (GObject *object)
{
  g_clear_object (&POISE_ACTIVITY_FORM (object)->proxy);
  g_clear_pointer (&POISE_ACTIVITY_FORM (object)->id, g_free);
  G_OBJECT_CLASS (poise_activity_form_parent_class)->dispose (object);
}

static void
bind_folds (GtkWidgetClass *class)
{
  static const char *const names[N_FOLDS] = { "learning", "group", "assessment", "schedule", "links", "notes" };

  g_type_ensure (POISE_TYPE_ASSESSMENT_FOLD);
  g_type_ensure (POISE_TYPE_GROUP_FOLD);
  g_type_ensure (POISE_TYPE_LEARNING_FOLD);
  g_type_ensure (POISE_TYPE_LINKS_FOLD);
  g_type_ensure (POISE_TYPE_NOTES_FOLD);
  g_type_ensure (POISE_TYPE_SCHEDULE_FOLD);
  for (guint i = 0; i < N_FOLDS; i++)
    gtk_widget_class_bind_template_child_full (class, names[i], FALSE,
                                               G_STRUCT_OFFSET (PoiseActivityForm, folds) + i * sizeof (PoiseFold *));
}

static void
poise_activity_form_class_init (PoiseActivityFormClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_activity_form_dispose;
  g_type_ensure (POISE_TYPE_MODE_ROW);
  g_type_ensure (POISE_TYPE_TOOLS);
  g_type_ensure (POISE_TYPE_VALUE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-activity-form.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseActivityForm, heading);
  gtk_widget_class_bind_template_child (widget_class, PoiseActivityForm, title);
  gtk_widget_class_bind_template_child (widget_class, PoiseActivityForm, mode);
  gtk_widget_class_bind_template_child (widget_class, PoiseActivityForm, minutes);
  gtk_widget_class_bind_template_child (widget_class, PoiseActivityForm, tools);
  bind_folds (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, on_left);
  gtk_widget_class_bind_template_callback (widget_class, on_title);
  gtk_widget_class_bind_template_callback (widget_class, on_mode);
  gtk_widget_class_bind_template_callback (widget_class, on_minutes);
}

static void
poise_activity_form_init (PoiseActivityForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->workload = POISE_WORKLOAD_BUTTON (poise_workload_button_new ());
  poise_value_row_add_suffix (self->minutes, GTK_WIDGET (self->workload));
  self->suggestion = POISE_SUGGEST_NOTE (poise_suggest_note_new ());
  poise_mode_row_add_note (self->mode, GTK_WIDGET (self->suggestion));
  g_signal_connect_object (self->suggestion, "chosen", G_CALLBACK (on_suggestion_chosen), self, 0);
  g_signal_connect_object (self->workload, "taken", G_CALLBACK (on_workload_taken), self, 0);
}

/* ---- From the plan to rows ---- */

static void
show_heading (PoiseActivityForm *self, const PoiseDetailsState *state)
{
  g_autofree char *heading = poise_details_summarize_all (state->blend);

  gtk_label_set_label (self->heading, heading);
  gtk_widget_set_visible (GTK_WIDGET (self->heading), !self->single);
}

static void
show_title (PoiseActivityForm *self, const PoiseDetailsState *state)
{
  poise_value_row_show (self->title, state->subject, self->single ? state->activity->title : NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->title), self->single);
}

static void
show_suggestion (PoiseActivityForm *self, const PoiseDetailsState *state)
{
  PoiseActivity *activity = self->single ? state->activity : NULL;

  g_free (self->id);
  self->id = activity ? g_strdup (activity->id) : NULL;
  poise_suggest_note_show (self->suggestion, state->plan, activity,
                           poise_workspace_get_can_edit (poise_details_proxy_get_workspace (self->proxy)));
}

/**
 * poise_activity_form_show:
 * @proxy: aimed at what @state is of
 * @state: of one activity, or of several
 *
 * Shows what the plan says.
 */
void
poise_activity_form_show (PoiseActivityForm *self, PoiseDetailsProxy *proxy, const PoiseDetailsState *state)
{
  g_return_if_fail (POISE_IS_ACTIVITY_FORM (self));

  g_set_object (&self->proxy, proxy);
  self->single = state->kind == POISE_DETAILS_ACTIVITY;
  poise_workload_button_set_activity (self->workload, self->single ? state->activity : NULL);
  show_heading (self, state);
  show_title (self, state);
  poise_mode_row_show (self->mode, state->blend->mode);
  show_suggestion (self, state);
  poise_details_show_number (self->minutes, state, state->blend->minutes);
  poise_tools_show (self->tools, proxy, state);
  for (guint i = 0; i < N_FOLDS; i++)
    {
      poise_fold_show (self->folds[i], proxy, state);
      /* Where nothing can be changed, nothing can be opened either. */
      if (!poise_workspace_get_can_edit (poise_details_proxy_get_workspace (proxy)))
        adw_expander_row_set_expanded (ADW_EXPANDER_ROW (self->folds[i]), TRUE);
    }
}

/** poise_activity_form_flush: What has been typed but not taken yet goes into the plan. */
void
poise_activity_form_flush (PoiseActivityForm *self)
{
  g_return_if_fail (POISE_IS_ACTIVITY_FORM (self));

  poise_value_row_commit_focused (GTK_WIDGET (self));
  for (guint i = 0; i < N_FOLDS; i++)
    poise_fold_flush (self->folds[i]);
}

/** poise_activity_form_focus: Ready to type the title, or for several activities to choose their mode. */
void
poise_activity_form_focus (PoiseActivityForm *self)
{
  g_return_if_fail (POISE_IS_ACTIVITY_FORM (self));

  if (self->single)
    gtk_widget_grab_focus (GTK_WIDGET (self->title));
  else
    gtk_widget_child_focus (GTK_WIDGET (self->mode), GTK_DIR_TAB_FORWARD);
}
