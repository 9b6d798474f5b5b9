/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The plan's title in the header bar. The title follows the typing; all of it until the popover closes is
 * one step of the history.
 */

#include "gui/poise-title-button.h"

#include "gui/poise-tooltip.h"
#include "poise-config.h"

#include <glib/gi18n.h>

struct _PoiseTitleButton
{
  AdwBin parent_instance;

  PoiseWorkspace *workspace; /* (nullable) */
  GtkMenuButton *button;
  GtkLabel *label;
  GtkWidget *popover; /* (nullable) until it is asked for, and so is the entry in it */
  GtkWidget *entry;
};

enum
{
  PROP_WORKSPACE = 1,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

G_DEFINE_TYPE (PoiseTitleButton, poise_title_button, ADW_TYPE_BIN)

static void
update (PoiseTitleButton *self)
{
  PoiseDocument *document = self->workspace ? poise_workspace_get_document (self->workspace) : NULL;
  g_autofree char *label = NULL;
  const char *title;

  if (!document)
    return;
  title = poise_document_get_title (document);
  if (!*title)
    title = _ ("Untitled Plan");
  /* Translators: the mark before the title of a plan with unsaved changes. */
  label = poise_document_get_modified (document) ? g_strdup_printf (_ ("• %s"), title) : g_strdup (title);
  gtk_label_set_label (self->label, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_widget_set_sensitive (GTK_WIDGET (self->button), poise_workspace_get_can_edit (self->workspace));
}

static void
on_entry_changed (PoiseTitleButton *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->entry));

  if (!self->workspace || !gtk_widget_get_mapped (self->popover))
    return;
  poise_workspace_apply (self->workspace,
                         poise_record_with_text (poise_workspace_get_plan (self->workspace), POISE_PLAN_TITLE, text),
                         POISE_EDIT_RENAME, "plan-title");
}

static void
on_popover_show (PoiseTitleButton *self)
{
  if (self->workspace)
    gtk_editable_set_text (GTK_EDITABLE (self->entry),
                           poise_document_get_title (poise_workspace_get_document (self->workspace)));
  gtk_editable_select_region (GTK_EDITABLE (self->entry), 0, -1);
}

static void
on_popover_closed (PoiseTitleButton *self)
{
  if (self->workspace)
    poise_document_seal (poise_workspace_get_document (self->workspace));
}

/* ---- The popover ---- */

static GtkWidget *
make_caption (void)
{
  GtkWidget *caption = gtk_label_new (_ ("Title of the Plan"));

  gtk_label_set_xalign (GTK_LABEL (caption), 0);
  gtk_widget_add_css_class (caption, "heading");
  return caption;
}

static GtkWidget *
make_entry (PoiseTitleButton *self)
{
  GtkWidget *entry = gtk_entry_new ();

  gtk_editable_set_width_chars (GTK_EDITABLE (entry), 28);
  gtk_entry_set_placeholder_text (GTK_ENTRY (entry), _ ("Untitled Plan"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Title of the Plan"), -1);
  g_signal_connect_object (entry, "changed", G_CALLBACK (on_entry_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (entry, "activate", G_CALLBACK (gtk_popover_popdown), self->popover, G_CONNECT_SWAPPED);
  return entry;
}

static void
make_popover (GtkMenuButton *button, gpointer data)
{
  PoiseTitleButton *self = data;
  GtkWidget *box;

  if (self->popover)
    return;
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  gtk_widget_set_margin_top (box, 6);
  gtk_widget_set_margin_bottom (box, 6);
  gtk_widget_set_margin_start (box, 6);
  gtk_widget_set_margin_end (box, 6);
  self->popover = gtk_popover_new ();
  self->entry = make_entry (self);
  gtk_box_append (GTK_BOX (box), make_caption ());
  gtk_box_append (GTK_BOX (box), self->entry);
  gtk_popover_set_child (GTK_POPOVER (self->popover), box);
  g_signal_connect_object (self->popover, "show", G_CALLBACK (on_popover_show), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->popover, "closed", G_CALLBACK (on_popover_closed), self, G_CONNECT_SWAPPED);
  gtk_menu_button_set_popover (button, self->popover);
}

/* ---- Life ---- */

static void
poise_title_button_set_workspace (PoiseTitleButton *self, PoiseWorkspace *workspace)
{
  if (self->workspace == workspace)
    return;
  g_set_object (&self->workspace, workspace);
  if (workspace)
    g_signal_connect_object (poise_workspace_get_document (workspace), "notify", G_CALLBACK (update), self,
                             G_CONNECT_SWAPPED);
  update (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WORKSPACE]);
}

static void
poise_title_button_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, POISE_TITLE_BUTTON (object)->workspace);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
poise_title_button_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_WORKSPACE:
      poise_title_button_set_workspace (POISE_TITLE_BUTTON (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
poise_title_button_dispose (GObject *object)
{
  g_clear_object (&POISE_TITLE_BUTTON (object)->workspace);
  G_OBJECT_CLASS (poise_title_button_parent_class)->dispose (object);
}

static void
poise_title_button_class_init (PoiseTitleButtonClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  object_class->dispose = poise_title_button_dispose;
  object_class->get_property = poise_title_button_get_property;
  object_class->set_property = poise_title_button_set_property;

  props[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, POISE_TYPE_WORKSPACE,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-title-button.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseTitleButton, button);
  gtk_widget_class_bind_template_child (widget_class, PoiseTitleButton, label);
}

static void
poise_title_button_init (PoiseTitleButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  poise_tooltip_set (GTK_WIDGET (self->button), _ ("Rename Plan"));
  gtk_menu_button_set_create_popup_func (self->button, make_popover, self, NULL);
}

/** poise_title_button_edit: Opens the popover, with all of the title selected. */
void
poise_title_button_edit (PoiseTitleButton *self)
{
  g_return_if_fail (POISE_IS_TITLE_BUTTON (self));
  gtk_menu_button_popup (self->button);
}
