/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The panel "Advice".
 */

#include "gui/advice/poise-advice-panel.h"

#include "advisor/poise-dismissals.h"
#include "advisor/poise-guide.h"
#include "gui/advice/poise-advice-edits.h"
#include "gui/advice/poise-advice-group.h"
#include "gui/advice/poise-dismissed-list.h"
#include "gui/poise-announce.h"
#include "gui/poise-focus.h"
#include "gui/poise-next-frame.h"
#include "poise-config.h"
#include "words/poise-words-advice.h"

#include <glib/gi18n.h>

struct _PoiseAdvicePanel
{
  AdwBin parent_instance;

  PoiseWorkspace *workspace; /* (nullable) */
  PoiseFindings *shown;      /* (nullable): what the rows say */
  gboolean shown_once; /* what is found first is no change */
  gboolean alone;

  GtkWidget *back_button;
  GtkWidget *heading;
  GtkLabel *counts;
  GtkStack *stack;
  GtkBox *groups_box;
  PoiseAdviceGroup *groups[POISE_N_SEVERITIES];
  GtkWidget *nothing;
  GtkLabel *nothing_text;
  PoiseDismissedList *dismissed;
  GtkWidget *promise;
};

enum
{
  PROP_WORKSPACE = 1,
  PROP_ALONE,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

enum
{
  SIGNAL_LEFT,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseAdvicePanel, poise_advice_panel, ADW_TYPE_BIN)

/* ---- Showing ---- */

static void
show_groups (PoiseAdvicePanel *self, const PoiseFindings *findings, gboolean can_edit)
{
  g_autoptr (GArray) list = poise_findings_list (findings);
  guint start = 0;

  for (int severity = POISE_N_SEVERITIES - 1; severity >= 0; severity--)
    {
      guint n = poise_findings_count (findings, severity);

      poise_advice_group_show (self->groups[severity], findings, (PoiseFinding *) (gpointer) list->data + start, n,
                               can_edit);
      start += n;
    }
  gtk_widget_set_visible (GTK_WIDGET (self->groups_box), list->len > 0);
  gtk_widget_set_visible (self->promise, list->len > 0);
  gtk_widget_set_visible (self->nothing, list->len == 0);
  gtk_label_set_label (self->nothing_text,
                       poise_list_length (poise_findings_get_plan (findings)->dismissed) > 0
                           ? _ ("Beyond what you have dismissed, none of the rules that Poise knows has anything to "
                                "say about this plan now. You know your learners; Poise does not.")
                           : _ ("None of the rules that Poise knows has anything to say about this plan now. You "
                                "know your learners; Poise does not."));
}

static void
show_findings (PoiseAdvicePanel *self, PoiseFindings *findings)
{
  gboolean can_edit = poise_workspace_get_can_edit (self->workspace);
  gboolean had_focus = poise_focus_is_in (GTK_WIDGET (self->stack));
  g_autofree char *counts = poise_words_findings_count (findings);

  poise_findings_ref (findings);
  g_clear_pointer (&self->shown, poise_findings_unref);
  self->shown = findings;
  if (self->shown_once && g_strcmp0 (counts, gtk_label_get_label (self->counts)) != 0)
    poise_announce (GTK_WIDGET (self), counts);
  self->shown_once = TRUE;
  gtk_label_set_label (self->counts, counts);
  gtk_stack_set_visible_child_name (self->stack, "found");
  show_groups (self, findings, can_edit);
  poise_dismissed_list_show (self->dismissed, findings, can_edit);
  if (had_focus && !poise_focus_is_in (GTK_WIDGET (self)) && !poise_focus_first (GTK_WIDGET (self->groups_box)))
    poise_focus_first (GTK_WIDGET (self));
}

static void
update (PoiseAdvicePanel *self)
{
  PoiseFindings *findings;

  if (!self->workspace || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  findings = poise_adviser_get_findings (poise_workspace_get_adviser (self->workspace));
  if (findings && findings != self->shown)
    show_findings (self, findings);
  else if (!findings && !self->shown)
    gtk_stack_set_visible_child_name (self->stack, "looking");
}

static void
poise_advice_panel_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (poise_advice_panel_parent_class)->map (widget);
  poise_next_frame (widget, (PoiseFrameFunction) update);
}

/* ---- Doing ---- */

static void
show_in_list (PoiseAdvicePanel *self, const PoiseAdvice *advice)
{
  g_autoptr (PoisePicks) picks = poise_findings_pick (self->shown, advice);

  if (poise_picks_is_empty (picks))
    return;
  poise_workspace_reveal (self->workspace, picks);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-page", "s", "activities");
}

/* The plan may have become another one since the row was shown; then the rule may have nothing to say any more. */
static void
on_deed (PoiseAdviceGroup *group, PoiseAdviceRow *row, int deed, PoiseAdvicePanel *self)
{
  g_autoptr (PoiseAdviceRow) kept = g_object_ref (row);
  g_autoptr (PoiseAdvice) advice = NULL;
  PoiseEditKind kind;
  PoisePlan *plan;

  poise_workspace_flush (self->workspace);
  update (self);
  if (!gtk_widget_get_parent (GTK_WIDGET (row)))
    return;
  advice = poise_advice_ref (poise_advice_row_get_advice (row));
  if (deed == POISE_ADVICE_SHOW)
    {
      show_in_list (self, advice);
      return;
    }
  if (deed == POISE_ADVICE_READ)
    {
      poise_workspace_explain (self->workspace, poise_guide_entry_for_rule (advice->rule->id)->id);
      return;
    }
  plan = poise_advice_edit (poise_workspace_get_plan (self->workspace), advice, deed, &kind);
  poise_workspace_apply (self->workspace, plan, kind, NULL);
}

static void
on_bring_back (PoiseDismissedList *list, const PoiseDismissal *dismissal, PoiseAdvicePanel *self)
{
  PoisePlan *plan = poise_workspace_get_plan (self->workspace);

  poise_workspace_apply (self->workspace,
                         dismissal ? poise_plan_undismiss (plan, dismissal) : poise_plan_undismiss_all (plan),
                         POISE_EDIT_UNDISMISS, NULL);
}

static void
leave (PoiseAdvicePanel *self)
{
  g_signal_emit (self, signals[SIGNAL_LEFT], 0);
}

/* Escape, and what goes back elsewhere on the desktop */
static gboolean
goes_back (GtkWidget *widget, guint key, GdkModifierType modifiers)
{
  guint back = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL ? GDK_KEY_Right : GDK_KEY_Left;

  return key == GDK_KEY_Escape || key == GDK_KEY_Back
         || (key == back && (modifiers & gtk_accelerator_get_default_mod_mask ()) == GDK_ALT_MASK);
}

static gboolean
on_key (GtkEventControllerKey *keys, guint key, guint code, GdkModifierType modifiers, PoiseAdvicePanel *self)
{
  if (!self->alone || !goes_back (GTK_WIDGET (self), key, modifiers))
    return GDK_EVENT_PROPAGATE;
  leave (self);
  return GDK_EVENT_STOP;
}

/* ---- Life ---- */

static void
set_workspace (PoiseAdvicePanel *self, PoiseWorkspace *workspace)
{
  if (self->workspace == workspace)
    return;
  if (self->workspace)
    g_signal_handlers_disconnect_by_data (poise_workspace_get_adviser (self->workspace), self);
  g_clear_pointer (&self->shown, poise_findings_unref);
  g_set_object (&self->workspace, workspace);
  if (workspace)
    g_signal_connect_object (poise_workspace_get_adviser (workspace), "changed", G_CALLBACK (update), self,
                             G_CONNECT_SWAPPED);
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WORKSPACE]);
}

static void
set_alone (PoiseAdvicePanel *self, gboolean alone)
{
  if (self->alone == alone)
    return;
  self->alone = alone;
  gtk_widget_set_visible (self->back_button, alone);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ALONE]);
}

static void
poise_advice_panel_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PoiseAdvicePanel *self = POISE_ADVICE_PANEL (object);

  if (id == PROP_WORKSPACE)
    g_value_set_object (value, self->workspace);
  else if (id == PROP_ALONE)
    g_value_set_boolean (value, self->alone);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
poise_advice_panel_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROP_WORKSPACE)
    set_workspace (POISE_ADVICE_PANEL (object), g_value_get_object (value));
  else if (id == PROP_ALONE)
    set_alone (POISE_ADVICE_PANEL (object), g_value_get_boolean (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
poise_advice_panel_dispose (GObject *object)
{
  PoiseAdvicePanel *self = POISE_ADVICE_PANEL (object);

  if (self->workspace)
    g_signal_handlers_disconnect_by_data (poise_workspace_get_adviser (self->workspace), self);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->shown, poise_findings_unref);
  G_OBJECT_CLASS (poise_advice_panel_parent_class)->dispose (object);
}

static void
poise_advice_panel_class_init (PoiseAdvicePanelClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  object_class->dispose = poise_advice_panel_dispose;
  object_class->get_property = poise_advice_panel_get_property;
  object_class->set_property = poise_advice_panel_set_property;
  widget_class->map = poise_advice_panel_map;

  props[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, POISE_TYPE_WORKSPACE,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  props[PROP_ALONE] = g_param_spec_boolean ("alone", NULL, NULL, FALSE,
                                            G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);
  signals[SIGNAL_LEFT]
      = g_signal_new ("left", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (POISE_TYPE_DISMISSED_LIST);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_REGION);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-advice-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseAdvicePanel, back_button);
  gtk_widget_class_bind_template_child (widget_class, PoiseAdvicePanel, heading);
  gtk_widget_class_bind_template_child (widget_class, PoiseAdvicePanel, counts);
  gtk_widget_class_bind_template_child (widget_class, PoiseAdvicePanel, stack);
  gtk_widget_class_bind_template_child (widget_class, PoiseAdvicePanel, groups_box);
  gtk_widget_class_bind_template_child (widget_class, PoiseAdvicePanel, nothing);
  gtk_widget_class_bind_template_child (widget_class, PoiseAdvicePanel, nothing_text);
  gtk_widget_class_bind_template_child (widget_class, PoiseAdvicePanel, dismissed);
  gtk_widget_class_bind_template_child (widget_class, PoiseAdvicePanel, promise);
  gtk_widget_class_bind_template_callback (widget_class, leave);
  gtk_widget_class_bind_template_callback (widget_class, on_bring_back);
  gtk_widget_class_bind_template_callback (widget_class, on_key);
}

static void
poise_advice_panel_init (PoiseAdvicePanel *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (int severity = POISE_N_SEVERITIES - 1; severity >= 0; severity--)
    {
      self->groups[severity] = POISE_ADVICE_GROUP (poise_advice_group_new ());
      poise_advice_group_set_heading (self->groups[severity], poise_words_severity (severity));
      g_signal_connect_object (self->groups[severity], "deed", G_CALLBACK (on_deed), self, 0);
      gtk_box_append (self->groups_box, GTK_WIDGET (self->groups[severity]));
    }
}
