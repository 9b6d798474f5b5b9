/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A line at the top of a window.
 */

#include "gui/poise-notice.h"

#include "gui/details/poise-wrap-layout.h"
#include "gui/poise-amounts.h"
#include "gui/poise-announce.h"
#include "gui/poise-tooltip.h"
#include "poise-config.h"

#include <glib/gi18n.h>

/* Of buttons beside each other, and in lines, in pixels; as in the template */
#define SPACING 6

struct _PoiseNotice
{
  AdwBin parent_instance;

  GtkRevealer *revealer;
  GtkLabel *label;
  GtkOrientable *content;
  GtkWidget *buttons;
  GtkButton *button;
  GtkButton *second;
  GtkWidget *close_button;
  gboolean stays;
  gboolean narrow;
  gboolean below; /* whether the buttons stand below the text */
};

G_DEFINE_TYPE (PoiseNotice, poise_notice, ADW_TYPE_BIN)

static GtkLayoutManager *
line_new (void)
{
  GtkLayoutManager *line = gtk_box_layout_new (GTK_ORIENTATION_HORIZONTAL);

  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (line), SPACING);
  return line;
}

static void
wrap_label (GtkButton *button, gboolean wrap)
{
  GtkWidget *label = gtk_button_get_child (button);

  if (!GTK_IS_LABEL (label))
    return;
  gtk_label_set_wrap (GTK_LABEL (label), wrap);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
}

/* What closes it alone needs no line of its own. */
static void
lay_out (PoiseNotice *self)
{
  gboolean below = self->narrow && gtk_widget_get_visible (GTK_WIDGET (self->button));

  wrap_label (self->button, below);
  wrap_label (self->second, below);
  if (below == self->below)
    return;
  self->below = below;
  gtk_orientable_set_orientation (self->content, below ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_widget_set_layout_manager (self->buttons, below ? poise_wrap_layout_new (SPACING) : line_new ());
}

static void
on_clicked (PoiseNotice *self)
{
  if (!self->stays)
    poise_notice_hide (self);
}

static void
poise_notice_class_init (PoiseNoticeClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_ALERT);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-notice.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseNotice, revealer);
  gtk_widget_class_bind_template_child (widget_class, PoiseNotice, label);
  gtk_widget_class_bind_template_child (widget_class, PoiseNotice, content);
  gtk_widget_class_bind_template_child (widget_class, PoiseNotice, buttons);
  gtk_widget_class_bind_template_child (widget_class, PoiseNotice, button);
  gtk_widget_class_bind_template_child (widget_class, PoiseNotice, second);
  gtk_widget_class_bind_template_child (widget_class, PoiseNotice, close_button);
}

static void
poise_notice_init (PoiseNotice *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  poise_amounts_keep (GTK_WIDGET (self));
  poise_tooltip_set (self->close_button, C_ ("notice", "Dismiss"));
  g_signal_connect_object (self->close_button, "clicked", G_CALLBACK (poise_notice_hide), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->button, "clicked", G_CALLBACK (on_clicked), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->second, "clicked", G_CALLBACK (on_clicked), self, G_CONNECT_SWAPPED);
}

/**
 * poise_notice_tell:
 * @text: what holds now; it stays until somebody hides it
 */
void
poise_notice_tell (PoiseNotice *self, const char *text)
{
  g_return_if_fail (POISE_IS_NOTICE (self));

  self->stays = FALSE;
  gtk_label_set_label (self->label, text);
  gtk_widget_set_visible (GTK_WIDGET (self->button), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->second), FALSE);
  gtk_widget_set_visible (self->close_button, FALSE);
  lay_out (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_revealer_set_reveal_child (self->revealer, TRUE);
  poise_announce (GTK_WIDGET (self), text);
}

/* The target before the name: an action that wants one is not to be seen without. */
static void
set_action (GtkActionable *actionable, const char *detailed)
{
  g_autofree char *name = NULL;
  g_autoptr (GVariant) target = NULL;

  if (!g_action_parse_detailed_name (detailed, &name, &target, NULL))
    g_return_if_reached ();
  gtk_actionable_set_action_name (actionable, NULL);
  gtk_actionable_set_action_target_value (actionable, target);
  gtk_actionable_set_action_name (actionable, name);
}

static void
set_button (GtkButton *button, const char *label, const char *action)
{
  gtk_button_set_label (button, label);
  set_action (GTK_ACTIONABLE (button), action);
}

/**
 * poise_notice_offer:
 * @text: what has happened; the person can dismiss it
 * @label: (nullable): of a button beside it
 * @action: (nullable): what the button does, as gtk_actionable_set_detailed_action_name() takes it
 */
void
poise_notice_offer (PoiseNotice *self, const char *text, const char *label, const char *action)
{
  g_return_if_fail (POISE_IS_NOTICE (self));

  poise_notice_tell (self, text);
  gtk_widget_set_visible (self->close_button, TRUE);
  gtk_widget_set_visible (GTK_WIDGET (self->button), label != NULL);
  if (label)
    set_button (self->button, label, action);
  lay_out (self);
}

/** poise_notice_offer_also: a second button, as poise_notice_offer() has put the first there. */
void
poise_notice_offer_also (PoiseNotice *self, const char *label, const char *action)
{
  g_return_if_fail (POISE_IS_NOTICE (self));

  set_button (self->second, label, action);
  gtk_widget_set_visible (GTK_WIDGET (self->second), TRUE);
  lay_out (self);
}

/** poise_notice_set_narrow: @narrow: whether buttons stand below the text, for want of room beside it */
void
poise_notice_set_narrow (PoiseNotice *self, gboolean narrow)
{
  g_return_if_fail (POISE_IS_NOTICE (self));

  self->narrow = narrow;
  lay_out (self);
}

/** poise_notice_stay: What is told holds until it is hidden: its buttons alone do not make it untrue. */
void
poise_notice_stay (PoiseNotice *self)
{
  g_return_if_fail (POISE_IS_NOTICE (self));
  self->stays = TRUE;
}

/** poise_notice_hide: It holds no longer, or has been read. */
void
poise_notice_hide (PoiseNotice *self)
{
  g_return_if_fail (POISE_IS_NOTICE (self));
  gtk_revealer_set_reveal_child (self->revealer, FALSE);
}

/** poise_notice_get_text: Returns: (transfer none) (nullable): what is told now */
const char *
poise_notice_get_text (PoiseNotice *self)
{
  g_return_val_if_fail (POISE_IS_NOTICE (self), NULL);
  return gtk_revealer_get_reveal_child (self->revealer) ? gtk_label_get_label (self->label) : NULL;
}
