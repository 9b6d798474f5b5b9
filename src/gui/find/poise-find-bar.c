/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The bar in which one says what to look for. What is looked for is the workspace's; the bar shows it, and asks
 * for another.
 */

#include "gui/find/poise-find-bar.h"

#include "gui/find/poise-find-chips.h"
#include "gui/find/poise-find-choices.h"
#include "gui/find/poise-find-terms.h"
#include "gui/poise-announce.h"
#include "poise-config.h"
#include "words/poise-words-counts.h"
#include "words/poise-words.h"

struct _PoiseFindBar
{
  AdwBin parent_instance;

  PoiseWorkspace *workspace; /* (nullable) */
  GHashTable *tool_names;    /* (nullable) until needed; id → name */
  guint n_found;
  char *told; /* (nullable): the count that was announced last */
  gboolean showing; /* what is looked for, not typing */

  GtkEditable *entry;
  GtkWidget *count;
  GtkWidget *second_line;
  PoiseFindChips *chips;
};

enum
{
  PROP_WORKSPACE = 1,
  PROP_N_FOUND,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

enum
{
  SIGNAL_LEFT,
  SIGNAL_ENTERED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseFindBar, poise_find_bar, ADW_TYPE_BIN)

/* ---- Showing ---- */

/* A screen reader is told of the count, and finds it as the description of the entry. */
static void
update_count (PoiseFindBar *self)
{
  gboolean looks = self->workspace && !poise_query_is_empty (poise_workspace_get_query (self->workspace));
  g_autofree char *count = NULL;

  if (looks)
    count = poise_words_count_found (self->n_found, poise_plan_n_activities (poise_workspace_get_plan (self->workspace)));
  gtk_label_set_label (GTK_LABEL (self->count), count ? count : "");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  count ? count : "", -1);
  gtk_widget_set_visible (self->second_line, looks);
  if (g_strcmp0 (count, self->told) != 0)
    poise_announce (GTK_WIDGET (self), count);
  g_free (self->told);
  self->told = g_steal_pointer (&count);
}

static void
show_query (PoiseFindBar *self)
{
  const char *text = poise_workspace_get_query (self->workspace)->text;

  self->showing = TRUE;
  if (g_strcmp0 (gtk_editable_get_text (self->entry), text ? text : "") != 0)
    gtk_editable_set_text (self->entry, text ? text : "");
  self->showing = FALSE;
  update_count (self);
}

/* ---- Asking ---- */

/* (transfer none) (nullable) what tools of the catalogue are called in the language of the person */
static GHashTable *
get_tool_names (PoiseFindBar *self)
{
  PoiseCatalogue *catalogue = poise_workspace_get_catalogue (self->workspace);
  g_autoptr (PoisePlan) none = NULL;

  if (self->tool_names || !catalogue)
    return self->tool_names;
  none = poise_plan_new ();
  self->tool_names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  for (guint i = 0; i < poise_catalogue_get_n_entries (catalogue); i++)
    {
      const char *id = poise_catalogue_get_entry (catalogue, i)->tool->id;

      g_hash_table_insert (self->tool_names, g_strdup (id), poise_words_tool (none, id));
    }
  return self->tool_names;
}

static void
on_typed (PoiseFindBar *self)
{
  g_autoptr (PoiseQuery) query = NULL;

  if (self->showing || !self->workspace)
    return;
  query = poise_find_set_text (poise_workspace_get_query (self->workspace), gtk_editable_get_text (self->entry));
  if (!query->tool_names && get_tool_names (self))
    query->tool_names = g_hash_table_ref (get_tool_names (self));
  poise_workspace_set_query (self->workspace, query);
}

static void
leave (PoiseFindBar *self)
{
  g_signal_emit (self, signals[SIGNAL_LEFT], 0);
}

static void
enter (PoiseFindBar *self)
{
  g_signal_emit (self, signals[SIGNAL_ENTERED], 0);
}

static gboolean
on_entry_key (GtkEventControllerKey *keys, guint key, guint code, GdkModifierType state, PoiseFindBar *self)
{
  if ((key != GDK_KEY_Down && key != GDK_KEY_KP_Down) || (state & gtk_accelerator_get_default_mod_mask ()))
    return GDK_EVENT_PROPAGATE;
  enter (self);
  return GDK_EVENT_STOP;
}

/* ---- Life ---- */

static void
poise_find_bar_set_workspace (PoiseFindBar *self, PoiseWorkspace *workspace)
{
  if (self->workspace)
    g_signal_handlers_disconnect_by_data (self->workspace, self);
  g_set_object (&self->workspace, workspace);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WORKSPACE]);
  if (!workspace)
    return;
  g_signal_connect_object (workspace, "query-changed", G_CALLBACK (show_query), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "changed", G_CALLBACK (update_count), self, G_CONNECT_SWAPPED);
  show_query (self);
}

static void
poise_find_bar_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PoiseFindBar *self = POISE_FIND_BAR (object);

  switch (id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, self->workspace);
      break;
    case PROP_N_FOUND:
      g_value_set_uint (value, self->n_found);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
poise_find_bar_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  PoiseFindBar *self = POISE_FIND_BAR (object);

  switch (id)
    {
    case PROP_WORKSPACE:
      poise_find_bar_set_workspace (self, g_value_get_object (value));
      break;
    case PROP_N_FOUND:
      self->n_found = g_value_get_uint (value);
      update_count (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
poise_find_bar_dispose (GObject *object)
{
  PoiseFindBar *self = POISE_FIND_BAR (object);

  if (self->workspace)
    g_signal_handlers_disconnect_by_data (self->workspace, self);
  g_clear_object (&self->workspace);
  g_clear_pointer (&self->tool_names, g_hash_table_unref);
  g_clear_pointer (&self->told, g_free);
  G_OBJECT_CLASS (poise_find_bar_parent_class)->dispose (object);
}

static void
poise_find_bar_class_init (PoiseFindBarClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  GType type = G_TYPE_FROM_CLASS (class);

  object_class->dispose = poise_find_bar_dispose;
  object_class->get_property = poise_find_bar_get_property;
  object_class->set_property = poise_find_bar_set_property;

  props[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, POISE_TYPE_WORKSPACE,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  props[PROP_N_FOUND]
      = g_param_spec_uint ("n-found", NULL, NULL, 0, G_MAXUINT, 0, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  signals[SIGNAL_LEFT] = g_signal_new ("left", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_ENTERED] = g_signal_new ("entered", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (POISE_TYPE_FIND_CHIPS);
  g_type_ensure (POISE_TYPE_FIND_CHOICES);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-find-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseFindBar, entry);
  gtk_widget_class_bind_template_child (widget_class, PoiseFindBar, count);
  gtk_widget_class_bind_template_child (widget_class, PoiseFindBar, second_line);
  gtk_widget_class_bind_template_child (widget_class, PoiseFindBar, chips);
  gtk_widget_class_bind_template_callback_full (widget_class, "on_typed", G_CALLBACK (on_typed));
  gtk_widget_class_bind_template_callback_full (widget_class, "leave", G_CALLBACK (leave));
  gtk_widget_class_bind_template_callback_full (widget_class, "enter", G_CALLBACK (enter));
  gtk_widget_class_bind_template_callback_full (widget_class, "poise_find_bar_focus", G_CALLBACK (poise_find_bar_focus));
}

static void
poise_find_bar_init (PoiseFindBar *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (on_entry_key), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self->entry), keys);
}

/** poise_find_bar_focus: Makes ready for typing, in the place of what was typed before. */
void
poise_find_bar_focus (PoiseFindBar *self)
{
  g_return_if_fail (POISE_IS_FIND_BAR (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  gtk_editable_select_region (self->entry, 0, -1);
}
