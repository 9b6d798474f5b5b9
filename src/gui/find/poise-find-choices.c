/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What can be looked for beside text. The groups are made when the popover opens, since the plan says which tools
 * there are to look for.
 */

#include "gui/find/poise-find-choices.h"

#include "gui/details/poise-wrap-layout.h"
#include "gui/find/poise-find-terms.h"
#include "poise-config.h"

struct _PoiseFindChoices
{
  GtkPopover parent_instance;

  PoiseWorkspace *workspace; /* (nullable) */
  gboolean showing;          /* what is looked for, not choosing */

  GtkBox *groups;
};

enum
{
  PROP_WORKSPACE = 1,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

G_DEFINE_TYPE (PoiseFindChoices, poise_find_choices, GTK_TYPE_POPOVER)

static PoiseFindTerm *
term_of (gpointer check)
{
  return g_object_get_data (check, "term");
}

static void
on_toggled (GtkCheckButton *check, PoiseFindChoices *self)
{
  g_autoptr (PoiseQuery) query = NULL;

  if (self->showing || !self->workspace)
    return;
  query = poise_find_set (poise_workspace_get_query (self->workspace), *term_of (check),
                          gtk_check_button_get_active (check));
  poise_workspace_set_query (self->workspace, query);
}

static GtkWidget *
make_check (PoiseFindChoices *self, PoiseFindTerm term)
{
  g_autofree char *name = poise_find_term_name (poise_workspace_get_plan (self->workspace), term, FALSE);
  GtkWidget *check = gtk_check_button_new_with_label (name);

  g_object_set_data_full (G_OBJECT (check), "term", g_memdup2 (&term, sizeof term), g_free);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check),
                               poise_find_has (poise_workspace_get_query (self->workspace), term));
  g_signal_connect_object (check, "toggled", G_CALLBACK (on_toggled), self, 0);
  return check;
}

static void
add_group (PoiseFindChoices *self, PoiseFindKind kind)
{
  g_autoptr (GArray) terms = poise_find_list_choices (poise_workspace_get_plan (self->workspace),
                                                      poise_workspace_get_query (self->workspace), kind);
  GtkWidget *heading = gtk_label_new (poise_find_kind_name (kind));
  GtkWidget *group = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP, NULL);

  gtk_widget_set_layout_manager (group, poise_wrap_layout_new (6));
  if (terms->len > 0)
    {
      gtk_label_set_xalign (GTK_LABEL (heading), 0);
      gtk_widget_add_css_class (heading, "heading");
      gtk_accessible_update_relation (GTK_ACCESSIBLE (group), GTK_ACCESSIBLE_RELATION_LABELLED_BY, heading, NULL, -1);
      gtk_box_append (self->groups, heading);
      gtk_box_append (self->groups, group);
      for (guint i = 0; i < terms->len; i++)
        gtk_widget_set_parent (make_check (self, g_array_index (terms, PoiseFindTerm, i)), group);
    }
  else
    {
      g_object_unref (g_object_ref_sink (heading));
      g_object_unref (g_object_ref_sink (group));
    }
}

static void
remove_groups (PoiseFindChoices *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->groups))))
    gtk_box_remove (self->groups, child);
}

static void
fill (PoiseFindChoices *self)
{
  remove_groups (self);
  for (PoiseFindKind kind = 0; self->workspace && kind < POISE_N_FIND_KINDS; kind++)
    add_group (self, kind);
}

/* Before the popover looks for what to give the focus to. */
static void
poise_find_choices_show (GtkWidget *widget)
{
  fill (POISE_FIND_CHOICES (widget));
  GTK_WIDGET_CLASS (poise_find_choices_parent_class)->show (widget);
}

/* The filters were taken away elsewhere. */
static void
show_query (PoiseFindChoices *self)
{
  const PoiseQuery *query = poise_workspace_get_query (self->workspace);

  self->showing = TRUE;
  for (GtkWidget *group = gtk_widget_get_first_child (GTK_WIDGET (self->groups)); group;
       group = gtk_widget_get_next_sibling (group))
    for (GtkWidget *check = gtk_widget_get_first_child (group); GTK_IS_CHECK_BUTTON (check);
         check = gtk_widget_get_next_sibling (check))
      gtk_check_button_set_active (GTK_CHECK_BUTTON (check), poise_find_has (query, *term_of (check)));
  self->showing = FALSE;
}

static void
poise_find_choices_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_WORKSPACE)
    g_value_set_object (value, POISE_FIND_CHOICES (object)->workspace);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
poise_find_choices_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  PoiseFindChoices *self = POISE_FIND_CHOICES (object);

  if (id != PROP_WORKSPACE)
    {
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      return;
    }
  if (self->workspace)
    g_signal_handlers_disconnect_by_data (self->workspace, self);
  g_set_object (&self->workspace, g_value_get_object (value));
  if (self->workspace)
    g_signal_connect_object (self->workspace, "query-changed", G_CALLBACK (show_query), self, G_CONNECT_SWAPPED);
}

static void
poise_find_choices_dispose (GObject *object)
{
  PoiseFindChoices *self = POISE_FIND_CHOICES (object);

  if (self->workspace)
    g_signal_handlers_disconnect_by_data (self->workspace, self);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (poise_find_choices_parent_class)->dispose (object);
}

static void
poise_find_choices_class_init (PoiseFindChoicesClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);

  object_class->dispose = poise_find_choices_dispose;
  object_class->get_property = poise_find_choices_get_property;
  object_class->set_property = poise_find_choices_set_property;
  GTK_WIDGET_CLASS (class)->show = poise_find_choices_show;

  props[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, POISE_TYPE_WORKSPACE,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (class),
                                               POISE_RESOURCE_PREFIX "/poise-find-choices.ui");
  gtk_widget_class_bind_template_child (GTK_WIDGET_CLASS (class), PoiseFindChoices, groups);
}

static void
poise_find_choices_init (PoiseFindChoices *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
