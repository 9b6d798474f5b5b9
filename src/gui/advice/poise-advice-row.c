/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One piece of advice. The reason and the source are laid out when somebody asks for them first.
 */

#include "gui/advice/poise-advice-row.h"

#include "gui/advice/poise-advice-source.h"
#include "gui/details/poise-wrap-layout.h"
#include "gui/poise-amounts.h"
#include "poise-config.h"
#include "words/poise-words-advice.h"

#include <glib/gi18n.h>

struct _PoiseAdviceRow
{
  GtkListBoxRow parent_instance;

  PoiseAdvice *advice; /* (nullable) until shown */
  char *message;       /* (nullable) until shown */
  char *in_section;    /* (nullable): the first item of the menu, where it has that one */

  GtkLabel *sentence;
  GtkLabel *places;
  GtkWidget *deeds;
  GtkWidget *show_button;
  GtkButton *apply_button;
  GtkToggleButton *why_button;
  GtkWidget *dismiss_box;
  GtkMenuButton *dismiss_menu;
  GtkRevealer *revealer;
  GtkLabel *reason;
  PoiseAdviceSource *source;
};

enum
{
  SIGNAL_DEED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseAdviceRow, poise_advice_row, GTK_TYPE_LIST_BOX_ROW)

/* ---- What the person chooses ---- */

static void
do_deed (GtkWidget *widget, const char *name, GVariant *parameter)
{
  static const struct
  {
    const char *name;
    PoiseAdviceDeed deed;
  } deeds[] = {
    { "advice.show", POISE_ADVICE_SHOW },
    { "advice.apply", POISE_ADVICE_APPLY },
    { "advice.dismiss", POISE_ADVICE_DISMISS },
    { "advice.dismiss-in-section", POISE_ADVICE_DISMISS_IN_SECTION },
    { "advice.dismiss-rule", POISE_ADVICE_DISMISS_RULE },
    { "advice.read", POISE_ADVICE_READ },
  };

  for (guint i = 0; i < G_N_ELEMENTS (deeds); i++)
    if (g_strcmp0 (name, deeds[i].name) == 0)
      g_signal_emit (widget, signals[SIGNAL_DEED], 0, deeds[i].deed);
}

static void
on_why_toggled (PoiseAdviceRow *self)
{
  gboolean shown = gtk_toggle_button_get_active (self->why_button);

  if (shown && self->advice)
    {
      gtk_label_set_label (self->reason, poise_words_advice_reason (self->advice->rule));
      poise_advice_source_show (self->source, self->advice->rule->source);
    }
  gtk_revealer_set_reveal_child (self->revealer, shown);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED, shown, -1);
}

/* ---- Showing ---- */

static void
show_label (GtkLabel *label, const char *text)
{
  gtk_label_set_label (label, text ? text : "");
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
}

static void
show_buttons (PoiseAdviceRow *self, const PoiseFindings *findings, gboolean can_edit)
{
  g_autoptr (PoisePicks) picks = poise_findings_pick (findings, self->advice);
  g_autofree char *deed = can_edit ? poise_words_advice_deed (poise_findings_get_plan (findings), self->advice) : NULL;

  gtk_widget_set_visible (self->show_button, !poise_picks_is_empty (picks));
  gtk_widget_set_visible (GTK_WIDGET (self->apply_button), deed != NULL);
  gtk_button_set_label (self->apply_button, deed ? deed : "");
  gtk_widget_set_visible (self->dismiss_box, can_edit);
}

/* Returns: (transfer full) (nullable): the item for the section, where there is more than the section to dismiss it for */
static char *
label_dismiss_in_section (PoiseAdviceRow *self, const PoisePlan *plan, guint section)
{
  g_autofree char *words = NULL;
  g_auto (GStrv) pieces = NULL;

  if (self->advice->rule->scope != POISE_SCOPE_ACTIVITY || !self->advice->section)
    return NULL;
  words = poise_words_dismiss_in_section (plan, section);
  pieces = g_strsplit (words, "_", -1);
  return g_strjoinv ("__", pieces); /* one alone would mark a key, and vanish */
}

/* Advice on one of several places can be dismissed for more of them at once. A menu is dear: it is made anew only where
 * it says something else. */
static void
show_dismiss_menu (PoiseAdviceRow *self, const PoisePlan *plan, guint section)
{
  g_autofree char *label = label_dismiss_in_section (self, plan, section);
  g_autoptr (GMenu) menu = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->dismiss_menu), self->advice->rule->scope != POISE_SCOPE_PLAN);
  if (gtk_menu_button_get_menu_model (self->dismiss_menu) && g_strcmp0 (label, self->in_section) == 0)
    return;
  menu = g_menu_new ();
  if (label)
    g_menu_append (menu, label, "advice.dismiss-in-section");
  g_menu_append (menu, _ ("Dismiss All Like This in the Course"), "advice.dismiss-rule");
  gtk_menu_button_set_menu_model (self->dismiss_menu, G_MENU_MODEL (menu));
  g_free (self->in_section);
  self->in_section = g_steal_pointer (&label);
}

static void
name_row (PoiseAdviceRow *self, const char *places)
{
  /* Translators: what a screen reader says of advice: what it says, and where */
  g_autofree char *name = places ? g_strdup_printf (C_ ("advice", "%s %s"), self->message, places)
                                 : g_strdup (self->message);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

/* ---- Life ---- */

static void
poise_advice_row_dispose (GObject *object)
{
  PoiseAdviceRow *self = POISE_ADVICE_ROW (object);

  g_clear_pointer (&self->advice, poise_advice_unref);
  g_clear_pointer (&self->message, g_free);
  g_clear_pointer (&self->in_section, g_free);
  G_OBJECT_CLASS (poise_advice_row_parent_class)->dispose (object);
}

static void
poise_advice_row_class_init (PoiseAdviceRowClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_advice_row_dispose;

  signals[SIGNAL_DEED] = g_signal_new ("deed", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                       G_TYPE_NONE, 1, G_TYPE_INT);

  gtk_widget_class_install_action (widget_class, "advice.show", NULL, do_deed);
  gtk_widget_class_install_action (widget_class, "advice.apply", NULL, do_deed);
  gtk_widget_class_install_action (widget_class, "advice.dismiss", NULL, do_deed);
  gtk_widget_class_install_action (widget_class, "advice.dismiss-in-section", NULL, do_deed);
  gtk_widget_class_install_action (widget_class, "advice.dismiss-rule", NULL, do_deed);
  gtk_widget_class_install_action (widget_class, "advice.read", NULL, do_deed);

  g_type_ensure (POISE_TYPE_ADVICE_SOURCE);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-advice-row.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseAdviceRow, sentence);
  gtk_widget_class_bind_template_child (widget_class, PoiseAdviceRow, places);
  gtk_widget_class_bind_template_child (widget_class, PoiseAdviceRow, deeds);
  gtk_widget_class_bind_template_child (widget_class, PoiseAdviceRow, show_button);
  gtk_widget_class_bind_template_child (widget_class, PoiseAdviceRow, apply_button);
  gtk_widget_class_bind_template_child (widget_class, PoiseAdviceRow, why_button);
  gtk_widget_class_bind_template_child (widget_class, PoiseAdviceRow, dismiss_box);
  gtk_widget_class_bind_template_child (widget_class, PoiseAdviceRow, dismiss_menu);
  gtk_widget_class_bind_template_child (widget_class, PoiseAdviceRow, revealer);
  gtk_widget_class_bind_template_child (widget_class, PoiseAdviceRow, reason);
  gtk_widget_class_bind_template_child (widget_class, PoiseAdviceRow, source);
  gtk_widget_class_bind_template_callback (widget_class, on_why_toggled);
}

static void
poise_advice_row_init (PoiseAdviceRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  poise_amounts_keep (GTK_WIDGET (self));
  gtk_widget_set_layout_manager (self->deeds, poise_wrap_layout_new (6));
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_EXPANDED, FALSE, -1);
}

/** poise_advice_row_new: a row that shows nothing yet. */
GtkWidget *
poise_advice_row_new (void)
{
  return g_object_new (POISE_TYPE_ADVICE_ROW, NULL);
}

/**
 * poise_advice_row_show:
 * @findings: findings
 * @finding: one of them; of a row that shows the same rule's of the same place already, what is open stays open
 * @can_edit: whether what changes the plan is offered
 */
void
poise_advice_row_show (PoiseAdviceRow *self,
                       const PoiseFindings *findings,
                       const PoiseFinding *finding,
                       gboolean can_edit)
{
  const PoisePlan *plan = poise_findings_get_plan (findings);
  g_autofree char *places = poise_words_advice_places (findings, finding->advice, finding->place);

  g_return_if_fail (POISE_IS_ADVICE_ROW (self));

  poise_advice_ref (finding->advice);
  g_clear_pointer (&self->advice, poise_advice_unref);
  self->advice = finding->advice;
  g_free (self->message);
  self->message = poise_words_advice (plan, finding->advice);
  gtk_label_set_label (self->sentence, self->message);
  show_label (self->places, places);
  show_buttons (self, findings, can_edit);
  show_dismiss_menu (self, plan, finding->place.section);
  name_row (self, places);
}

/** poise_advice_row_get_advice: Returns: (transfer none) (nullable): what it shows */
PoiseAdvice *
poise_advice_row_get_advice (PoiseAdviceRow *self)
{
  g_return_val_if_fail (POISE_IS_ADVICE_ROW (self), NULL);
  return self->advice;
}

/** poise_advice_row_is_of: Returns: whether it shows what @advice's rule says of the same thing, be it in other words */
gboolean
poise_advice_row_is_of (PoiseAdviceRow *self, const PoiseAdvice *advice)
{
  g_return_val_if_fail (POISE_IS_ADVICE_ROW (self), FALSE);

  return self->advice && self->advice->rule == advice->rule
         && g_strcmp0 (self->advice->activity, advice->activity) == 0
         && (advice->activity != NULL || g_strcmp0 (self->advice->section, advice->section) == 0);
}

/** poise_advice_row_toggle_reason: Shows why, or hides it again. */
void
poise_advice_row_toggle_reason (PoiseAdviceRow *self)
{
  g_return_if_fail (POISE_IS_ADVICE_ROW (self));
  gtk_toggle_button_set_active (self->why_button, !gtk_toggle_button_get_active (self->why_button));
}
