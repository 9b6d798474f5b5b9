/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The frame of the course.
 *
 * Most rows are bound by a table: each stands for one member of the plan, or of one record in it. What a row
 * says goes to the proxy; what the plan then says comes back to all rows.
 */

#include "gui/dialogs/poise-course-dialog.h"

#include "gui/details/poise-add-row.h"
#include "gui/details/poise-item-rows.h"
#include "gui/details/poise-notes.h"
#include "gui/details/poise-term-row.h"
#include "gui/details/poise-value-row.h"
#include "poise-config.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/* The rows that stand for one member each. */
enum
{
  ROW_TITLE,
  ROW_CODE,
  ROW_INSTRUCTOR,
  ROW_LANGUAGE,
  ROW_LEARNERS,
  ROW_CAN_MEET,
  ROW_LOW_BANDWIDTH,
  ROW_TIME_ZONES,
  ROW_START,
  ROW_SECTION_DAYS,
  ROW_WEEKDAY,
  ROW_TIME,
  ROW_MINUTES,
  ROW_ZONE,
  ROW_URI,
  ROW_CREDITS_SYSTEM,
  ROW_CREDITS_VALUE,
  ROW_WEEKLY_MINUTES,
  ROW_SYNCHRONOUS_PERCENT,
  ROW_TOLERANCE_PERCENT,
  N_ROWS
};

typedef enum
{
  HOLDS_TEXT,
  HOLDS_NUMBER,
  HOLDS_TERM
} Holds;

/**
 * Binding:
 * @name: of the row in the template; also what is typed there, for one step
 * @holds: what the row is for
 * @member: of the plan
 * @part_type: (nullable): where @member is a record: its type
 * @part_member: and the member of it
 */
typedef struct
{
  const char *name;
  Holds holds;
  guint member;
  const PoiseRecordType *part_type;
  guint part_member;
} Binding;

static const Binding bindings[N_ROWS] = {
  [ROW_TITLE] = { "title", HOLDS_TEXT, POISE_PLAN_TITLE },
  [ROW_CODE] = { "code", HOLDS_TEXT, POISE_PLAN_CODE },
  [ROW_INSTRUCTOR] = { "instructor", HOLDS_TEXT, POISE_PLAN_INSTRUCTOR },
  [ROW_LANGUAGE] = { "language", HOLDS_TEXT, POISE_PLAN_LANGUAGE },
  [ROW_LEARNERS] = { "learners", HOLDS_NUMBER, POISE_PLAN_LEARNERS },
  [ROW_CAN_MEET] = { "can_meet", HOLDS_TERM, POISE_PLAN_CIRCUMSTANCES, &poise_circumstances_type,
                     POISE_CIRCUMSTANCES_CAN_MEET },
  [ROW_LOW_BANDWIDTH] = { "low_bandwidth", HOLDS_TERM, POISE_PLAN_CIRCUMSTANCES, &poise_circumstances_type,
                          POISE_CIRCUMSTANCES_LOW_BANDWIDTH },
  [ROW_TIME_ZONES] = { "time_zones", HOLDS_NUMBER, POISE_PLAN_CIRCUMSTANCES, &poise_circumstances_type,
                       POISE_CIRCUMSTANCES_TIME_ZONES },
  [ROW_START] = { "start", HOLDS_TEXT, POISE_PLAN_START },
  [ROW_SECTION_DAYS] = { "section_days", HOLDS_NUMBER, POISE_PLAN_SECTION_DAYS },
  [ROW_WEEKDAY]
  = { "weekday", HOLDS_TERM, POISE_PLAN_LIVE_SLOT, &poise_live_slot_type, POISE_LIVE_SLOT_WEEKDAY },
  [ROW_TIME] = { "time", HOLDS_TEXT, POISE_PLAN_LIVE_SLOT, &poise_live_slot_type, POISE_LIVE_SLOT_TIME },
  [ROW_MINUTES]
  = { "minutes", HOLDS_NUMBER, POISE_PLAN_LIVE_SLOT, &poise_live_slot_type, POISE_LIVE_SLOT_MINUTES },
  [ROW_ZONE] = { "zone", HOLDS_TEXT, POISE_PLAN_LIVE_SLOT, &poise_live_slot_type, POISE_LIVE_SLOT_ZONE },
  [ROW_URI] = { "uri", HOLDS_TEXT, POISE_PLAN_LIVE_SLOT, &poise_live_slot_type, POISE_LIVE_SLOT_URI },
  [ROW_CREDITS_SYSTEM]
  = { "credits_system", HOLDS_TERM, POISE_PLAN_CREDITS, &poise_credits_type, POISE_CREDITS_SYSTEM },
  [ROW_CREDITS_VALUE]
  = { "credits_value", HOLDS_TEXT, POISE_PLAN_CREDITS, &poise_credits_type, POISE_CREDITS_VALUE },
  [ROW_WEEKLY_MINUTES] = { "weekly_minutes", HOLDS_NUMBER, POISE_PLAN_WEEKLY_MINUTES },
  [ROW_SYNCHRONOUS_PERCENT] = { "synchronous_percent", HOLDS_NUMBER, POISE_PLAN_TARGET, &poise_target_type,
                                POISE_TARGET_SYNCHRONOUS_PERCENT },
  [ROW_TOLERANCE_PERCENT] = { "tolerance_percent", HOLDS_NUMBER, POISE_PLAN_TARGET, &poise_target_type,
                              POISE_TARGET_TOLERANCE_PERCENT },
};

struct _PoiseCourseDialog
{
  AdwPreferencesWindow parent_instance;

  PoiseWorkspace *workspace; /* (nullable) until there is one */
  PoiseDetailsProxy *proxy;  /* (nullable) until there is a workspace */
  GtkWidget *rows[N_ROWS];
  PoiseNotes *description;
  AdwPreferencesGroup *outcomes_group;
  PoiseAddRow *add_outcome;
  PoiseItemRows *outcomes;
  AdwPreferencesGroup *breaks_group;
  PoiseAddRow *add_break;
  PoiseItemRows *breaks;
};

G_DEFINE_TYPE (PoiseCourseDialog, poise_course_dialog, ADW_TYPE_PREFERENCES_WINDOW)

static const PoiseItemField outcome_fields[] = {
  { POISE_OUTCOME_TEXT, POISE_VALUE_TEXT, 0, 0, NC_ ("item", "Learners Can …") },
};

static const PoiseItemList outcome_list = {
  POISE_PLAN_OUTCOMES,
  &poise_outcome_type,
  outcome_fields,
  G_N_ELEMENTS (outcome_fields),
  NC_ ("item", "Remove Outcome"),
};

static const PoiseItemField break_fields[] = {
  { POISE_BREAK_TITLE, POISE_VALUE_TEXT, 0, 0, NC_ ("item", "Name of the Break") },
  { POISE_BREAK_FROM, POISE_VALUE_DATE, 0, 0, NC_ ("item", "First Day") },
  { POISE_BREAK_TO, POISE_VALUE_DATE, 0, 0, NC_ ("item", "Last Day") },
};

static const PoiseItemList break_list = {
  POISE_PLAN_BREAKS,
  &poise_break_type,
  break_fields,
  G_N_ELEMENTS (break_fields),
  NC_ ("item", "Remove Break"),
};

/* ---- From rows to edits ---- */

static void
put_text (PoiseCourseDialog *self, const Binding *to, const char *text)
{
  if (to->part_type)
    poise_details_proxy_put_part_text (self->proxy, to->member, to->part_type, to->part_member, text,
                                       to->name);
  else
    poise_details_proxy_put_text (self->proxy, to->member, text, to->name);
}

static void
put_number (PoiseCourseDialog *self, const Binding *to, int number, const char *part)
{
  if (to->part_type)
    poise_details_proxy_put_part_number (self->proxy, to->member, to->part_type, to->part_member, number,
                                         part);
  else
    poise_details_proxy_put_number (self->proxy, to->member, number, part);
}

static const Binding *
binding_of (PoiseCourseDialog *self, gpointer row)
{
  guint i = 0;

  while (i < N_ROWS - 1 && self->rows[i] != row)
    i++;
  g_assert (self->rows[i] == row);
  return &bindings[i];
}

static void
on_typed (PoiseValueRow *row, PoiseCourseDialog *self)
{
  const Binding *to = binding_of (self, row);

  if (!self->proxy)
    return;
  if (to->holds == HOLDS_TEXT)
    put_text (self, to, poise_value_row_get_value (row));
  else
    put_number (self, to, poise_value_row_get_number (row), to->name);
}

static void
on_chosen (PoiseTermRow *row, int value, PoiseCourseDialog *self)
{
  if (self->proxy)
    put_number (self, binding_of (self, row), value, NULL);
}

static void
on_left (PoiseCourseDialog *self)
{
  if (self->proxy)
    poise_details_proxy_seal (self->proxy);
}

static void
on_description (PoiseNotes *notes, PoiseCourseDialog *self)
{
  g_autofree char *text = poise_notes_dup_text (notes);

  if (self->proxy)
    poise_details_proxy_put_text (self->proxy, POISE_PLAN_DESCRIPTION, text, "description");
}

static void
on_outcome_added (PoiseAddRow *row, const char *text, const char *title, PoiseCourseDialog *self)
{
  if (self->proxy)
    poise_details_proxy_add_outcome (self->proxy, text);
}

static gboolean
on_outcome_removed (PoiseItemRows *rows, guint index, PoiseCourseDialog *self)
{
  GPtrArray *outcomes = poise_details_proxy_get_plan (self->proxy)->outcomes;
  const char *id = ((PoiseOutcome *)g_ptr_array_index (outcomes, index))->id;

  return id && poise_details_proxy_remove_outcome (self->proxy, id);
}

/* A break begins as one day. */
static void
on_break_added (PoiseAddRow *row, const char *date, const char *title, PoiseCourseDialog *self)
{
  g_autoptr (PoiseBreak) pause = poise_record_new (&poise_break_type);

  poise_record_put_text (pause, POISE_BREAK_FROM, date);
  poise_record_put_text (pause, POISE_BREAK_TO, date);
  poise_record_seal (pause);
  if (self->proxy)
    poise_details_proxy_put_item (self->proxy, POISE_PLAN_BREAKS,
                                  poise_list_length (poise_details_proxy_get_plan (self->proxy)->breaks),
                                  pause, NULL);
}

/* ---- From the plan to rows ---- */

static void
show_row (GtkWidget *row, const Binding *from, const PoisePlan *plan)
{
  gconstpointer record = from->part_type ? poise_record_get_record (plan, from->member) : plan;
  guint member = from->part_type ? from->part_member : from->member;
  gboolean number = from->holds != HOLDS_TEXT;
  /* A record that is not there says what an empty one does. */
  gpointer empty = record ? NULL : poise_record_seal (poise_record_new (from->part_type));
  gconstpointer shown = record ? record : empty;

  if (from->holds == HOLDS_TERM)
    poise_term_row_show (POISE_TERM_ROW (row), poise_record_get_number (shown, member));
  else if (number)
    poise_value_row_show_number (POISE_VALUE_ROW (row), "plan", poise_record_get_number (shown, member));
  else
    poise_value_row_show (POISE_VALUE_ROW (row), "plan", poise_record_get_text (shown, member));
  if (empty)
    poise_record_unref (empty);
}

static void
update (PoiseCourseDialog *self)
{
  PoisePlan *plan = poise_workspace_get_plan (self->workspace);

  for (guint i = 0; i < N_ROWS; i++)
    show_row (self->rows[i], &bindings[i], plan);
  poise_notes_show (self->description, plan->description);
  poise_item_rows_show (self->outcomes, self->proxy, "plan", plan->outcomes);
  poise_item_rows_show (self->breaks, self->proxy, "plan", plan->breaks);
}

static void
flush (PoiseCourseDialog *self)
{
  poise_value_row_commit_focused (GTK_WIDGET (self));
  poise_add_row_flush (self->add_outcome);
  poise_add_row_flush (self->add_break);
}

/* ---- Steps ---- */

static void
undo_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PoiseCourseDialog *self = POISE_COURSE_DIALOG (widget);

  if (!self->workspace)
    return;
  flush (self);
  poise_document_undo (poise_workspace_get_document (self->workspace));
}

static void
redo_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PoiseCourseDialog *self = POISE_COURSE_DIALOG (widget);

  if (self->workspace)
    poise_document_redo (poise_workspace_get_document (self->workspace));
}

/* ---- Life ---- */

static gboolean
poise_course_dialog_close_request (GtkWindow *window)
{
  PoiseCourseDialog *self = POISE_COURSE_DIALOG (window);

  flush (self);
  on_left (self);
  return GTK_WINDOW_CLASS (poise_course_dialog_parent_class)->close_request (window);
}

static void
poise_course_dialog_dispose (GObject *object)
{
  PoiseCourseDialog *self = POISE_COURSE_DIALOG (object);

  g_clear_object (&self->outcomes);
  g_clear_object (&self->breaks);
  g_clear_object (&self->proxy);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (poise_course_dialog_parent_class)->dispose (object);
}

static void
poise_course_dialog_class_init (PoiseCourseDialogClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_course_dialog_dispose;
  GTK_WINDOW_CLASS (class)->close_request = poise_course_dialog_close_request;
  g_type_ensure (POISE_TYPE_NOTES);
  g_type_ensure (POISE_TYPE_TERM_ROW);
  g_type_ensure (POISE_TYPE_VALUE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-course-dialog.ui");
  for (guint i = 0; i < N_ROWS; i++)
    gtk_widget_class_bind_template_child_full (widget_class, bindings[i].name, FALSE,
                                               G_STRUCT_OFFSET (PoiseCourseDialog, rows)
                                                   + i * sizeof (GtkWidget *));
  gtk_widget_class_bind_template_child (widget_class, PoiseCourseDialog, description);
  gtk_widget_class_bind_template_child (widget_class, PoiseCourseDialog, outcomes_group);
  gtk_widget_class_bind_template_child (widget_class, PoiseCourseDialog, breaks_group);
  gtk_widget_class_bind_template_callback (widget_class, on_typed);
  gtk_widget_class_bind_template_callback (widget_class, on_chosen);
  gtk_widget_class_bind_template_callback (widget_class, on_left);
  gtk_widget_class_bind_template_callback (widget_class, on_description);

  gtk_widget_class_install_action (widget_class, "win.undo", NULL, undo_action);
  gtk_widget_class_install_action (widget_class, "win.redo", NULL, redo_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "win.undo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "win.redo",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_y, GDK_CONTROL_MASK, "win.redo", NULL);
}

static void
poise_course_dialog_init (PoiseCourseDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->add_outcome = POISE_ADD_ROW (poise_add_row_new (_ ("New Outcome"), POISE_VALUE_TEXT));
  adw_preferences_group_add (self->outcomes_group, GTK_WIDGET (self->add_outcome));
  self->outcomes = poise_item_rows_new (&outcome_list, GTK_WIDGET (self->add_outcome));
  g_signal_connect_object (self->add_outcome, "added", G_CALLBACK (on_outcome_added), self, 0);
  g_signal_connect_object (self->outcomes, "remove", G_CALLBACK (on_outcome_removed), self, 0);

  self->add_break = POISE_ADD_ROW (poise_add_row_new (_ ("First Day of a New Break"), POISE_VALUE_DATE));
  adw_preferences_group_add (self->breaks_group, GTK_WIDGET (self->add_break));
  self->breaks = poise_item_rows_new (&break_list, GTK_WIDGET (self->add_break));
  g_signal_connect_object (self->add_break, "added", G_CALLBACK (on_break_added), self, 0);
}

/**
 * poise_course_dialog_new:
 * @parent: what it stands over
 * @workspace: whose plan it is about
 *
 * Returns: (transfer none): the dialog, to be presented
 */
PoiseCourseDialog *
poise_course_dialog_new (GtkWindow *parent, PoiseWorkspace *workspace)
{
  PoiseCourseDialog *self;

  g_return_val_if_fail (POISE_IS_WORKSPACE (workspace), NULL);

  self = g_object_new (POISE_TYPE_COURSE_DIALOG, "transient-for", parent, NULL);
  self->workspace = g_object_ref (workspace);
  self->proxy = poise_details_proxy_new (workspace);
  g_signal_connect_object (workspace, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "flush", G_CALLBACK (flush), self, G_CONNECT_SWAPPED);
  update (self);
  return self;
}
