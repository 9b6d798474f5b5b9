/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Gives a section or an activity another title. Enter takes it, Escape leaves the old one. An empty one gives a
 * section its number back; for an activity it is refused, with a sentence that stays until something is typed.
 */

#include "gui/list/poise-rename-popover.h"

#include "poise-config.h"
#include "words/poise-words.h"

struct _PoiseRenamePopover
{
  GtkPopover parent_instance;

  PoiseWorkspace *workspace; /* (nullable) while closed */
  char *id;
  gboolean section;

  GtkEditable *entry;
  GtkWidget *message;
};

G_DEFINE_TYPE (PoiseRenamePopover, poise_rename_popover, GTK_TYPE_POPOVER)

static void
rename_section (PoiseRenamePopover *self, const char *title)
{
  PoisePlan *plan = poise_workspace_get_plan (self->workspace);
  g_autofree char *shown = NULL;
  g_autoptr (PoiseSection) renamed = NULL;
  PoiseSection *section;
  guint index;

  if (!poise_plan_find_section (plan, self->id, &index))
    return;
  section = poise_plan_get_section (plan, index);
  shown = poise_words_section_title (plan, index);
  /* What stood there as its number is no title that somebody gave. */
  if (strcmp (title, shown) == 0)
    return;
  renamed = poise_record_with_text (section, POISE_SECTION_TITLE, title);
  poise_workspace_apply (self->workspace, poise_edit_replace_section (plan, index, renamed), POISE_EDIT_RENAME, NULL);
}

static void
rename_activity (PoiseRenamePopover *self, const char *title)
{
  PoisePlan *plan = poise_workspace_get_plan (self->workspace);
  g_autoptr (PoiseActivity) renamed = NULL;
  PoisePlace place;

  if (!poise_plan_find_activity (plan, self->id, &place))
    return;
  renamed = poise_record_with_text (poise_plan_get_activity (plan, place), POISE_ACTIVITY_TITLE, title);
  poise_workspace_apply (self->workspace, poise_edit_replace_activity (plan, place, renamed), POISE_EDIT_RENAME, NULL);
}

/* A screen reader hears of it by the state of the entry. */
static void
show_error (PoiseRenamePopover *self, gboolean error)
{
  gtk_widget_set_visible (self->message, error);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_STATE_INVALID,
                               error ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
  if (error)
    gtk_widget_add_css_class (GTK_WIDGET (self->entry), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->entry), "error");
}

static void
on_typed (PoiseRenamePopover *self)
{
  show_error (self, FALSE);
}

static void
on_activate (PoiseRenamePopover *self)
{
  g_autofree char *title = g_strstrip (g_strdup (gtk_editable_get_text (self->entry)));

  if (!*title && !self->section)
    {
      show_error (self, TRUE);
      gtk_widget_error_bell (GTK_WIDGET (self->entry));
      return;
    }
  if (self->workspace)
    {
      if (self->section)
        rename_section (self, title);
      else
        rename_activity (self, title);
    }
  gtk_popover_popdown (GTK_POPOVER (self));
}

static char *
current_title (PoiseRenamePopover *self)
{
  PoisePlan *plan = poise_workspace_get_plan (self->workspace);
  PoisePlace place;
  guint index;

  if (self->section)
    return poise_plan_find_section (plan, self->id, &index) ? poise_words_section_title (plan, index) : NULL;
  return poise_plan_find_activity (plan, self->id, &place) ? g_strdup (poise_plan_get_activity (plan, place)->title)
                                                           : NULL;
}

static void
poise_rename_popover_dispose (GObject *object)
{
  PoiseRenamePopover *self = POISE_RENAME_POPOVER (object);

  g_clear_object (&self->workspace);
  g_clear_pointer (&self->id, g_free);
  G_OBJECT_CLASS (poise_rename_popover_parent_class)->dispose (object);
}

static void
poise_rename_popover_class_init (PoiseRenamePopoverClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_rename_popover_dispose;
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-rename-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseRenamePopover, entry);
  gtk_widget_class_bind_template_child (widget_class, PoiseRenamePopover, message);
}

static void
poise_rename_popover_init (PoiseRenamePopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (self->entry, "activate", G_CALLBACK (on_activate), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entry, "changed", G_CALLBACK (on_typed), self, G_CONNECT_SWAPPED);
}

GtkWidget *
poise_rename_popover_new (void)
{
  return g_object_new (POISE_TYPE_RENAME_POPOVER, NULL);
}

/**
 * poise_rename_popover_start:
 * @workspace: whose plan it is about
 * @id: of a section or activity
 * @section: whether it is a section's
 * @area: what to point at, in the parent
 *
 * Opens with the title selected.
 */
void
poise_rename_popover_start (PoiseRenamePopover *self,
                            PoiseWorkspace *workspace,
                            const char *id,
                            gboolean section,
                            const GdkRectangle *area)
{
  g_autofree char *title = NULL;

  g_return_if_fail (POISE_IS_RENAME_POPOVER (self));

  g_set_object (&self->workspace, workspace);
  g_free (self->id);
  self->id = g_strdup (id);
  self->section = section;
  title = current_title (self);
  if (!title)
    return;
  gtk_popover_set_pointing_to (GTK_POPOVER (self), area);
  gtk_editable_set_text (self->entry, title);
  show_error (self, FALSE);
  gtk_popover_popup (GTK_POPOVER (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  gtk_editable_select_region (self->entry, 0, -1);
}
