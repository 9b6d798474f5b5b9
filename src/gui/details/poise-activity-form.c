/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * All that one activity says, as a form. What a row says goes to the proxy; what the plan then says comes back
 * through poise_activity_form_show(), which never makes a row say anything.
 */

#include "gui/details/poise-activity-form.h"

#include "gui/details/poise-links-row.h"
#include "gui/details/poise-mode-row.h"
#include "gui/details/poise-notes.h"
#include "gui/details/poise-outcomes-row.h"
#include "gui/details/poise-sessions-row.h"
#include "gui/details/poise-term-row.h"
#include "gui/details/poise-tools.h"
#include "gui/details/poise-value-row.h"
#include "gui/details/poise-workload-button.h"
#include "poise-config.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

struct _PoiseActivityForm
{
  AdwBin parent_instance;

  PoiseDetailsProxy *proxy; /* (nullable) until shown */
  PoiseActivity *activity;  /* (nullable) while there are several */

  GtkLabel *heading;
  PoiseValueRow *title;
  PoiseModeRow *mode;
  PoiseValueRow *minutes;
  PoiseWorkloadButton *workload;
  GtkWidget *tools_group;
  PoiseTools *tools;
  PoiseTermRow *purpose;
  PoiseTermRow *learning_type;
  PoiseTermRow *complexity;
  PoiseTermRow *group;
  PoiseValueRow *group_size;
  PoiseTermRow *teacher_present;
  GtkWidget *more_group;
  PoiseTermRow *assessment;
  PoiseValueRow *weight;
  PoiseOutcomesRow *outcomes;
  PoiseValueRow *due;
  PoiseSessionsRow *sessions;
  PoiseLinksRow *links;
  GtkWidget *notes_group;
  PoiseNotes *notes;
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
  poise_details_proxy_put_text (self->proxy, POISE_ACTIVITY_TITLE, poise_value_row_get_value (row), "title");
}

static void
on_mode (PoiseModeRow *row, int mode, PoiseActivityForm *self)
{
  poise_details_proxy_put_number (self->proxy, POISE_ACTIVITY_MODE, mode, NULL);
}

static void
on_minutes (PoiseValueRow *row, PoiseActivityForm *self)
{
  poise_details_proxy_put_number (self->proxy, POISE_ACTIVITY_MINUTES, poise_value_row_get_number (row),
                                  "minutes");
}

static void
on_workload_taken (PoiseWorkloadButton *button, int minutes, PoiseActivityForm *self)
{
  poise_details_proxy_put_number (self->proxy, POISE_ACTIVITY_MINUTES, minutes, NULL);
}

static void
on_purpose (PoiseTermRow *row, int value, PoiseActivityForm *self)
{
  poise_details_proxy_put_number (self->proxy, POISE_ACTIVITY_PURPOSE, value, NULL);
}

static void
on_learning_type (PoiseTermRow *row, int value, PoiseActivityForm *self)
{
  poise_details_proxy_put_number (self->proxy, POISE_ACTIVITY_LEARNING_TYPE, value, NULL);
}

static void
on_complexity (PoiseTermRow *row, int value, PoiseActivityForm *self)
{
  poise_details_proxy_put_number (self->proxy, POISE_ACTIVITY_COMPLEXITY, value, NULL);
}

static void
on_teacher_present (PoiseTermRow *row, int value, PoiseActivityForm *self)
{
  poise_details_proxy_put_number (self->proxy, POISE_ACTIVITY_TEACHER_PRESENT, value, NULL);
}

/* A size belongs to small groups, a weight to what is assessed: with another kind it goes. */
static gpointer
with_kind (const PoiseRecordType *type,
           gconstpointer old,
           guint kind_member,
           int kind,
           guint other,
           gboolean keep)
{
  gpointer record = old ? poise_record_copy (old) : poise_record_new (type);

  poise_record_put_number (record, kind_member, kind);
  if (!keep)
    poise_record_put_number (record, other, POISE_UNSET);
  return poise_record_seal (record);
}

static void
on_group (PoiseTermRow *row, int kind, PoiseActivityForm *self)
{
  g_autoptr (PoiseGroup) group = NULL;

  if (!self->activity)
    return;
  group = with_kind (&poise_group_type, self->activity->group, POISE_GROUP_KIND, kind, POISE_GROUP_SIZE,
                     kind == POISE_GROUP_SMALL);
  poise_details_proxy_put_record (self->proxy, POISE_ACTIVITY_GROUP, group, NULL);
}

static void
on_group_size (PoiseValueRow *row, PoiseActivityForm *self)
{
  poise_details_proxy_put_part_number (self->proxy, POISE_ACTIVITY_GROUP, &poise_group_type, POISE_GROUP_SIZE,
                                       poise_value_row_get_number (row), "group-size");
}

static void
on_assessment (PoiseTermRow *row, int kind, PoiseActivityForm *self)
{
  g_autoptr (PoiseAssessment) assessment = NULL;

  if (!self->activity)
    return;
  assessment = with_kind (&poise_assessment_type, self->activity->assessment, POISE_ASSESSMENT_KIND, kind,
                          POISE_ASSESSMENT_WEIGHT_PERCENT, kind == POISE_ASSESSMENT_SUMMATIVE);
  poise_details_proxy_put_record (self->proxy, POISE_ACTIVITY_ASSESSMENT, assessment, NULL);
}

static void
on_weight (PoiseValueRow *row, PoiseActivityForm *self)
{
  poise_details_proxy_put_part_number (self->proxy, POISE_ACTIVITY_ASSESSMENT, &poise_assessment_type,
                                       POISE_ASSESSMENT_WEIGHT_PERCENT, poise_value_row_get_number (row),
                                       "weight");
}

static void
on_due (PoiseValueRow *row, PoiseActivityForm *self)
{
  poise_details_proxy_put_text (self->proxy, POISE_ACTIVITY_DUE, poise_value_row_get_value (row), "due");
}

static void
on_notes (PoiseNotes *notes, PoiseActivityForm *self)
{
  g_autofree char *text = poise_notes_dup_text (notes);

  poise_details_proxy_put_text (self->proxy, POISE_ACTIVITY_NOTES, text, "notes");
}

/* ---- From the plan to rows ---- */

static void
show_common (PoiseActivityForm *self, const PoiseDetailsState *state)
{
  gboolean mixed = state->minutes == POISE_MIXED;

  poise_mode_row_show (self->mode, state->mode);
  /* Translators: how long an activity takes has not been said; or the selected activities differ in it. */
  poise_value_row_set_placeholder (self->minutes, mixed ? _ ("Mixed") : C_ ("minutes", "Not said"));
  poise_value_row_set_mixed (self->minutes, mixed);
  poise_value_row_show_number (self->minutes, state->subject, mixed ? POISE_UNSET : state->minutes);
  poise_term_row_show (self->purpose, state->purpose);
  poise_term_row_show (self->learning_type, state->learning_type);
}

static void
show_group (PoiseActivityForm *self, const PoiseDetailsState *state)
{
  const PoiseGroup *group = state->activity->group;
  int kind = group ? group->kind : POISE_GROUP_NONE;
  int size = group ? group->size : POISE_UNSET;

  poise_term_row_show (self->group, kind);
  poise_value_row_show_number (self->group_size, state->subject, size);
  gtk_widget_set_visible (GTK_WIDGET (self->group_size), kind == POISE_GROUP_SMALL || size != POISE_UNSET);
}

static void
show_assessment (PoiseActivityForm *self, const PoiseDetailsState *state)
{
  const PoiseAssessment *assessment = state->activity->assessment;
  int kind = assessment ? assessment->kind : POISE_ASSESSMENT_NONE;
  int weight = assessment ? assessment->weight_percent : POISE_UNSET;

  poise_term_row_show (self->assessment, kind);
  poise_value_row_show_number (self->weight, state->subject, weight);
  gtk_widget_set_visible (GTK_WIDGET (self->weight),
                          kind == POISE_ASSESSMENT_SUMMATIVE || weight != POISE_UNSET);
}

static void
show_single (PoiseActivityForm *self, const PoiseDetailsState *state)
{
  poise_value_row_show (self->title, state->subject, state->activity->title);
  poise_tools_show (self->tools, self->proxy, state);
  poise_term_row_show (self->complexity, state->activity->complexity);
  show_group (self, state);
  poise_term_row_show (self->teacher_present, state->activity->teacher_present);
  show_assessment (self, state);
  poise_outcomes_row_show (self->outcomes, self->proxy, state);
  poise_value_row_show (self->due, state->subject, state->activity->due);
  poise_sessions_row_show (self->sessions, self->proxy, state);
  poise_links_row_show (self->links, self->proxy, state);
  poise_notes_show (self->notes, state->activity->notes);
}

static void
show_only (PoiseActivityForm *self, gboolean single)
{
  GtkWidget *widgets[] = {
    GTK_WIDGET (self->title),
    self->tools_group,
    GTK_WIDGET (self->complexity),
    GTK_WIDGET (self->group),
    GTK_WIDGET (self->teacher_present),
    self->more_group,
    self->notes_group,
  };

  for (guint i = 0; i < G_N_ELEMENTS (widgets); i++)
    gtk_widget_set_visible (widgets[i], single);
  if (!single)
    gtk_widget_set_visible (GTK_WIDGET (self->group_size), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->heading), !single);
}

static void
show_heading (PoiseActivityForm *self, const PoiseDetailsState *state)
{
  g_autofree char *heading
      = g_strdup_printf (ngettext ("%u activity selected", "%u activities selected", state->n_activities),
                         state->n_activities);

  gtk_label_set_label (self->heading, heading);
}

/* ---- Life ---- */

static void
poise_activity_form_dispose (GObject *object)
{
  PoiseActivityForm *self = POISE_ACTIVITY_FORM (object);

  g_clear_object (&self->proxy);
  g_clear_pointer (&self->activity, poise_activity_unref);
  G_OBJECT_CLASS (poise_activity_form_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *class)
{
  gtk_widget_class_bind_template_child (class, PoiseActivityForm, heading);
  gtk_widget_class_bind_template_child (class, PoiseActivityForm, title);
  gtk_widget_class_bind_template_child (class, PoiseActivityForm, mode);
  gtk_widget_class_bind_template_child (class, PoiseActivityForm, minutes);
  gtk_widget_class_bind_template_child (class, PoiseActivityForm, tools_group);
  gtk_widget_class_bind_template_child (class, PoiseActivityForm, tools);
  gtk_widget_class_bind_template_child (class, PoiseActivityForm, purpose);
  gtk_widget_class_bind_template_child (class, PoiseActivityForm, learning_type);
  gtk_widget_class_bind_template_child (class, PoiseActivityForm, complexity);
  gtk_widget_class_bind_template_child (class, PoiseActivityForm, group);
  gtk_widget_class_bind_template_child (class, PoiseActivityForm, group_size);
  gtk_widget_class_bind_template_child (class, PoiseActivityForm, teacher_present);
  gtk_widget_class_bind_template_child (class, PoiseActivityForm, more_group);
  gtk_widget_class_bind_template_child (class, PoiseActivityForm, assessment);
  gtk_widget_class_bind_template_child (class, PoiseActivityForm, weight);
  gtk_widget_class_bind_template_child (class, PoiseActivityForm, outcomes);
  gtk_widget_class_bind_template_child (class, PoiseActivityForm, due);
  gtk_widget_class_bind_template_child (class, PoiseActivityForm, sessions);
  gtk_widget_class_bind_template_child (class, PoiseActivityForm, links);
  gtk_widget_class_bind_template_child (class, PoiseActivityForm, notes_group);
  gtk_widget_class_bind_template_child (class, PoiseActivityForm, notes);
}

static void
bind_callbacks (GtkWidgetClass *class)
{
  gtk_widget_class_bind_template_callback (class, on_left);
  gtk_widget_class_bind_template_callback (class, on_title);
  gtk_widget_class_bind_template_callback (class, on_mode);
  gtk_widget_class_bind_template_callback (class, on_minutes);
  gtk_widget_class_bind_template_callback (class, on_purpose);
  gtk_widget_class_bind_template_callback (class, on_learning_type);
  gtk_widget_class_bind_template_callback (class, on_complexity);
  gtk_widget_class_bind_template_callback (class, on_group);
  gtk_widget_class_bind_template_callback (class, on_group_size);
  gtk_widget_class_bind_template_callback (class, on_teacher_present);
  gtk_widget_class_bind_template_callback (class, on_assessment);
  gtk_widget_class_bind_template_callback (class, on_weight);
  gtk_widget_class_bind_template_callback (class, on_due);
  gtk_widget_class_bind_template_callback (class, on_notes);
}

static void
poise_activity_form_class_init (PoiseActivityFormClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_activity_form_dispose;
  g_type_ensure (POISE_TYPE_LINKS_ROW);
  g_type_ensure (POISE_TYPE_MODE_ROW);
  g_type_ensure (POISE_TYPE_NOTES);
  g_type_ensure (POISE_TYPE_OUTCOMES_ROW);
  g_type_ensure (POISE_TYPE_SESSIONS_ROW);
  g_type_ensure (POISE_TYPE_TERM_ROW);
  g_type_ensure (POISE_TYPE_TOOLS);
  g_type_ensure (POISE_TYPE_VALUE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-activity-form.ui");
  bind_children (widget_class);
  bind_callbacks (widget_class);
}

static void
poise_activity_form_init (PoiseActivityForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->workload = POISE_WORKLOAD_BUTTON (poise_workload_button_new ());
  poise_value_row_add_suffix (self->minutes, GTK_WIDGET (self->workload));
  g_signal_connect_object (self->workload, "taken", G_CALLBACK (on_workload_taken), self, 0);
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
  gboolean single = state->kind == POISE_DETAILS_ACTIVITY;

  g_return_if_fail (POISE_IS_ACTIVITY_FORM (self));

  g_set_object (&self->proxy, proxy);
  g_clear_pointer (&self->activity, poise_activity_unref);
  self->activity = single ? poise_activity_ref (state->activity) : NULL;
  poise_workload_button_set_activity (self->workload, self->activity);
  show_only (self, single);
  show_common (self, state);
  if (single)
    show_single (self, state);
  else
    show_heading (self, state);
}

/** poise_activity_form_flush: What has been typed but not taken yet goes into the plan. */
void
poise_activity_form_flush (PoiseActivityForm *self)
{
  g_return_if_fail (POISE_IS_ACTIVITY_FORM (self));

  poise_value_row_commit_focused (GTK_WIDGET (self));
  poise_outcomes_row_flush (self->outcomes);
  poise_links_row_flush (self->links);
}

/** poise_activity_form_focus: Ready to type the title, or for several activities to choose their mode. */
void
poise_activity_form_focus (PoiseActivityForm *self)
{
  g_return_if_fail (POISE_IS_ACTIVITY_FORM (self));

  if (self->activity)
    gtk_widget_grab_focus (GTK_WIDGET (self->title));
  else
    gtk_widget_child_focus (GTK_WIDGET (self->mode), GTK_DIR_TAB_FORWARD);
}
