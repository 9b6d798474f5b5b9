/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The pane beside the list. One pure function derives what it shows from the plan and the selection; the forms
 * show that. They are made when first needed: the first frame of the window waits for none of them.
 */

#include "gui/details/poise-details.h"

#include "gui/details/poise-activity-form.h"
#include "gui/details/poise-section-form.h"
#include "gui/list/poise-list-filter.h"
#include "poise-config.h"
#include "words/poise-words-format.h"

#include <glib/gi18n.h>

struct _PoiseDetails
{
  AdwBin parent_instance;

  PoiseWorkspace *workspace; /* (nullable) */
  PoiseDetailsProxy *proxy;  /* (nullable) without a workspace */
  PoisePicks *picks;         /* (nullable) what is shown and edited; without a workspace */
  char *subject;             /* (nullable): what is shown */

  GtkStack *stack;
  AdwStatusPage *nothing;
  GtkWidget *hints;
  GtkScrolledWindow *scroller;
  AdwBin *activity_slot;
  AdwBin *section_slot;
  PoiseActivityForm *activity; /* (nullable) until needed */
  PoiseSectionForm *section;   /* (nullable) until needed */
};

enum
{
  PROP_WORKSPACE = 1,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

G_DEFINE_TYPE (PoiseDetails, poise_details, ADW_TYPE_BIN)

/* A hidden entry must not keep the focus; who typed in the one form goes on in the other. */
static void
show_page (PoiseDetails *self, const char *name)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;
  gboolean focused = focus && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->stack));

  if (g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), name) == 0)
    return;
  if (focused)
    gtk_root_set_focus (root, NULL);
  gtk_stack_set_visible_child_name (self->stack, name);
  if (focused)
    poise_details_focus (self);
}

static void
show_activity (PoiseDetails *self, const PoiseDetailsState *state)
{
  if (!self->activity)
    {
      self->activity = g_object_new (POISE_TYPE_ACTIVITY_FORM, NULL);
      adw_bin_set_child (self->activity_slot, GTK_WIDGET (self->activity));
    }
  poise_activity_form_show (self->activity, self->proxy, state);
  show_page (self, "activity");
}

static void
show_section (PoiseDetails *self, const PoiseDetailsState *state)
{
  if (!self->section)
    {
      self->section = g_object_new (POISE_TYPE_SECTION_FORM, NULL);
      adw_bin_set_child (self->section_slot, GTK_WIDGET (self->section));
    }
  poise_section_form_show (self->section, self->proxy, state);
  show_page (self, "section");
}

/* An empty plan is the list's to talk about. */
static void
show_nothing (PoiseDetails *self, const PoiseDetailsState *state)
{
  g_autofree char *title = NULL;

  if (state->is_empty)
    {
      show_page (self, "empty");
      return;
    }
  if (state->n_sections > 0)
    title = poise_words_format_count (
        ngettext ("{count} section selected", "{count} sections selected", state->n_sections), state->n_sections);
  adw_status_page_set_title (self->nothing, title ? title : _ ("Nothing Selected"));
  adw_status_page_set_description (self->nothing,
                                   title ? _ ("There are no activities in them.")
                                         : _ ("Select an activity to see all that it says, or several to change them at once."));
  gtk_widget_set_visible (self->hints, !title);
  show_page (self, "nothing");
}

/* Another subject begins at its top. */
static void
note_subject (PoiseDetails *self, const char *subject)
{
  if (g_strcmp0 (self->subject, subject) == 0)
    return;
  g_free (self->subject);
  self->subject = g_strdup (subject);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

static void
update (PoiseDetails *self)
{
  g_autoptr (PoiseDetailsState) state = NULL;

  if (!self->workspace)
    return;
  state = poise_details_state_new (poise_workspace_get_plan (self->workspace), self->picks);
  switch (state->kind)
    {
    case POISE_DETAILS_ACTIVITY:
    case POISE_DETAILS_ACTIVITIES:
      show_activity (self, state);
      break;
    case POISE_DETAILS_SECTION:
      show_section (self, state);
      break;
    case POISE_DETAILS_NOTHING:
    default:
      show_nothing (self, state);
    }
  note_subject (self, state->subject);
  gtk_widget_set_sensitive (GTK_WIDGET (self->stack), poise_workspace_get_can_edit (self->workspace));
}

/* While something is looked for, a section stands for what is found in it: nothing is edited that is not seen. A
 * section alone is itself. */
static PoisePicks *
find_picks (PoiseDetails *self)
{
  const PoisePicks *picks = poise_workspace_get_picks (self->workspace);
  const PoiseQuery *query = poise_workspace_get_query (self->workspace);
  g_autoptr (PoiseListFilter) filter = NULL;

  if (!query || (g_hash_table_size (picks->sections) == 1 && g_hash_table_size (picks->activities) == 0))
    return poise_picks_copy (picks);
  filter = poise_list_filter_new ();
  poise_list_filter_set_query (filter, query);
  return poise_list_filter_narrow (filter, poise_workspace_get_plan (self->workspace), picks);
}

static void
aim (PoiseDetails *self)
{
  g_clear_pointer (&self->picks, poise_picks_free);
  self->picks = find_picks (self);
  if (g_hash_table_size (self->picks->sections) == 1 && g_hash_table_size (self->picks->activities) == 0)
    {
      GHashTableIter iter;
      gpointer id = NULL;

      g_hash_table_iter_init (&iter, self->picks->sections);
      g_hash_table_iter_next (&iter, &id, NULL);
      poise_details_proxy_aim_at_section (self->proxy, id);
    }
  else
    {
      poise_details_proxy_aim_at_activities (self->proxy, self->picks);
    }
}

static void
flush (PoiseDetails *self)
{
  if (self->activity && self->proxy)
    poise_activity_form_flush (self->activity);
  if (self->section && self->proxy)
    poise_section_form_flush (self->section);
}

/* What was being typed belongs to what was selected until now. */
static void
on_picks_changed (PoiseDetails *self)
{
  flush (self);
  poise_details_proxy_seal (self->proxy);
  aim (self);
  update (self);
}

static void
poise_details_set_workspace (PoiseDetails *self, PoiseWorkspace *workspace)
{
  if (self->workspace == workspace)
    return;
  if (self->workspace)
    g_signal_handlers_disconnect_by_data (self->workspace, self);
  g_set_object (&self->workspace, workspace);
  g_clear_object (&self->proxy);
  g_clear_pointer (&self->picks, poise_picks_free);
  if (workspace)
    {
      self->proxy = poise_details_proxy_new (workspace);
      g_signal_connect_object (workspace, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (workspace, "catalogue-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (workspace, "picks-changed", G_CALLBACK (on_picks_changed), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (workspace, "query-changed", G_CALLBACK (on_picks_changed), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (workspace, "flush", G_CALLBACK (flush), self, G_CONNECT_SWAPPED);
      aim (self);
      update (self);
    }
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WORKSPACE]);
}

static void
poise_details_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_WORKSPACE)
    g_value_set_object (value, POISE_DETAILS (object)->workspace);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
poise_details_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROP_WORKSPACE)
    poise_details_set_workspace (POISE_DETAILS (object), g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
poise_details_dispose (GObject *object)
{
  PoiseDetails *self = POISE_DETAILS (object);

  poise_details_set_workspace (self, NULL);
  g_clear_pointer (&self->subject, g_free);
  G_OBJECT_CLASS (poise_details_parent_class)->dispose (object);
}

static void
poise_details_class_init (PoiseDetailsClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  object_class->dispose = poise_details_dispose;
  object_class->get_property = poise_details_get_property;
  object_class->set_property = poise_details_set_property;
  props[PROP_WORKSPACE]
      = g_param_spec_object ("workspace", NULL, NULL, POISE_TYPE_WORKSPACE,
                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-details.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseDetails, stack);
  gtk_widget_class_bind_template_child (widget_class, PoiseDetails, nothing);
  gtk_widget_class_bind_template_child (widget_class, PoiseDetails, hints);
  gtk_widget_class_bind_template_child (widget_class, PoiseDetails, scroller);
  gtk_widget_class_bind_template_child (widget_class, PoiseDetails, activity_slot);
  gtk_widget_class_bind_template_child (widget_class, PoiseDetails, section_slot);
}

static void
poise_details_init (PoiseDetails *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/** poise_details_focus: Ready to type: the focus goes to the first entry. */
void
poise_details_focus (PoiseDetails *self)
{
  const char *shown;

  g_return_if_fail (POISE_IS_DETAILS (self));

  shown = gtk_stack_get_visible_child_name (self->stack);
  if (g_strcmp0 (shown, "activity") == 0)
    poise_activity_form_focus (self->activity);
  else if (g_strcmp0 (shown, "section") == 0)
    poise_section_form_focus (self->section);
}
