/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A bin whose child is made when it is first shown, or soon after.
 */

#include "gui/poise-lazy-bin.h"

struct _PoiseLazyBin
{
  AdwBin parent_instance;

  char *type_name;
  gboolean late;
  PoiseWorkspace *workspace; /* (nullable) */
  guint idle;
};

enum
{
  PROP_TYPE_NAME = 1,
  PROP_LATE,
  PROP_WORKSPACE,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

G_DEFINE_TYPE (PoiseLazyBin, poise_lazy_bin, ADW_TYPE_BIN)

static gboolean
make_late (gpointer data)
{
  PoiseLazyBin *self = data;

  self->idle = 0;
  poise_lazy_bin_get_child (self);
  return G_SOURCE_REMOVE;
}

/* The idle that a frame's beginning asks for comes after its end. */
static gboolean
on_first_frame (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  PoiseLazyBin *self = POISE_LAZY_BIN (widget);

  if (!self->idle)
    self->idle = g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, make_late, self, NULL);
  return G_SOURCE_REMOVE;
}

static void
poise_lazy_bin_map (GtkWidget *widget)
{
  PoiseLazyBin *self = POISE_LAZY_BIN (widget);

  if (!self->late)
    poise_lazy_bin_get_child (self);
  else if (!adw_bin_get_child (ADW_BIN (self)))
    gtk_widget_add_tick_callback (widget, on_first_frame, NULL, NULL);
  GTK_WIDGET_CLASS (poise_lazy_bin_parent_class)->map (widget);
}

static void
poise_lazy_bin_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PoiseLazyBin *self = POISE_LAZY_BIN (object);

  switch (id)
    {
    case PROP_TYPE_NAME:
      g_value_set_string (value, self->type_name);
      break;
    case PROP_LATE:
      g_value_set_boolean (value, self->late);
      break;
    case PROP_WORKSPACE:
      g_value_set_object (value, self->workspace);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
poise_lazy_bin_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  PoiseLazyBin *self = POISE_LAZY_BIN (object);

  switch (id)
    {
    case PROP_TYPE_NAME:
      g_free (self->type_name);
      self->type_name = g_value_dup_string (value);
      break;
    case PROP_LATE:
      self->late = g_value_get_boolean (value);
      break;
    case PROP_WORKSPACE:
      if (g_set_object (&self->workspace, g_value_get_object (value)))
        g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
poise_lazy_bin_dispose (GObject *object)
{
  PoiseLazyBin *self = POISE_LAZY_BIN (object);

  g_clear_handle_id (&self->idle, g_source_remove);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (poise_lazy_bin_parent_class)->dispose (object);
}

static void
poise_lazy_bin_finalize (GObject *object)
{
  g_free (POISE_LAZY_BIN (object)->type_name);
  G_OBJECT_CLASS (poise_lazy_bin_parent_class)->finalize (object);
}

static void
poise_lazy_bin_class_init (PoiseLazyBinClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);

  object_class->dispose = poise_lazy_bin_dispose;
  object_class->finalize = poise_lazy_bin_finalize;
  object_class->get_property = poise_lazy_bin_get_property;
  object_class->set_property = poise_lazy_bin_set_property;
  GTK_WIDGET_CLASS (class)->map = poise_lazy_bin_map;

  props[PROP_TYPE_NAME]
      = g_param_spec_string ("type-name", NULL, NULL, NULL, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  props[PROP_LATE]
      = g_param_spec_boolean ("late", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  props[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, POISE_TYPE_WORKSPACE,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
poise_lazy_bin_init (PoiseLazyBin *self)
{
}

/**
 * poise_lazy_bin_get_child:
 *
 * Returns: (transfer none): the child, which is made now if it has not been
 */
GtkWidget *
poise_lazy_bin_get_child (PoiseLazyBin *self)
{
  GtkWidget *child;
  GType type;

  g_return_val_if_fail (POISE_IS_LAZY_BIN (self), NULL);
  g_return_val_if_fail (self->type_name != NULL, NULL);

  child = adw_bin_get_child (ADW_BIN (self));
  if (child)
    return child;
  type = g_type_from_name (self->type_name);
  g_return_val_if_fail (g_type_is_a (type, GTK_TYPE_WIDGET), NULL);
  child = g_object_new (type, NULL);
  if (g_object_class_find_property (G_OBJECT_GET_CLASS (child), "workspace"))
    g_object_bind_property (self, "workspace", child, "workspace", G_BINDING_SYNC_CREATE);
  adw_bin_set_child (ADW_BIN (self), child);
  return child;
}
