/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A bin that says how much room its child has.
 *
 * It always asks for the same: a window can be made narrower whatever the layout that it is in wants, and
 * nothing is laid out for sizes that the window does not have. A child that is still in the layout of before gets what it needs
 * and is cut for that one frame; the room is told of before the next.
 */

#include "gui/poise-adaptive-bin.h"

#include "gui/poise-text-scale.h"

/* Somewhat below the least window, so that a bin in it with margins around is content too. */
#define LEAST_WIDTH (POISE_ROOM_LEAST_WIDTH - 24)

struct _PoiseAdaptiveBin
{
  GtkWidget parent_instance;

  GtkWidget *child;
  int medium_width;
  int wide_width;
  int least_height;
  PoiseRoom room;
  PoiseRoom next_room;
  guint idle;
};

enum
{
  PROP_CHILD = 1,
  PROP_ROOM,
  PROP_MEDIUM_WIDTH,
  PROP_WIDE_WIDTH,
  PROP_LEAST_HEIGHT,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

static void poise_adaptive_bin_buildable_init (GtkBuildableIface *iface);

G_DEFINE_TYPE_WITH_CODE (PoiseAdaptiveBin, poise_adaptive_bin, GTK_TYPE_WIDGET,
                         G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, poise_adaptive_bin_buildable_init))

static GtkBuildableIface *parent_buildable;

static gboolean
tell_room (gpointer data)
{
  PoiseAdaptiveBin *self = data;

  self->idle = 0;
  if (self->room != self->next_room)
    {
      self->room = self->next_room;
      g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ROOM]);
    }
  return G_SOURCE_REMOVE;
}

static void
poise_adaptive_bin_measure (GtkWidget *widget,
                            GtkOrientation orientation,
                            int for_size,
                            int *minimum,
                            int *natural,
                            int *minimum_baseline,
                            int *natural_baseline)
{
  PoiseAdaptiveBin *self = POISE_ADAPTIVE_BIN (widget);
  int least_width = 0;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = *natural = LEAST_WIDTH;
      return;
    }
  *minimum = *natural = self->least_height;
  if (self->least_height > 0 || !self->child)
    return;
  gtk_widget_measure (self->child, GTK_ORIENTATION_HORIZONTAL, -1, &least_width, NULL, NULL, NULL);
  for_size = for_size < 0 ? -1 : MAX (for_size, least_width);
  gtk_widget_measure (self->child, GTK_ORIENTATION_VERTICAL, for_size, minimum, natural, NULL, NULL);
}

static void
poise_adaptive_bin_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  PoiseAdaptiveBin *self = POISE_ADAPTIVE_BIN (widget);
  double scale = poise_text_scale_get (widget);
  int least_width = 0, least_height = 0;

  self->next_room = poise_room_for_width (width, (int) (self->medium_width * scale), (int) (self->wide_width * scale));
  if (self->next_room != self->room && !self->idle)
    self->idle = g_idle_add_full (GDK_PRIORITY_REDRAW - 1, tell_room, self, NULL);

  if (!self->child)
    return;
  gtk_widget_measure (self->child, GTK_ORIENTATION_HORIZONTAL, -1, &least_width, NULL, NULL, NULL);
  width = MAX (width, least_width);
  gtk_widget_measure (self->child, GTK_ORIENTATION_VERTICAL, width, &least_height, NULL, NULL, NULL);
  gtk_widget_allocate (self->child, width, MAX (height, least_height), baseline, NULL);
}

static GtkSizeRequestMode
poise_adaptive_bin_get_request_mode (GtkWidget *widget)
{
  return POISE_ADAPTIVE_BIN (widget)->least_height > 0 ? GTK_SIZE_REQUEST_CONSTANT_SIZE
                                                       : GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
poise_adaptive_bin_set_child (PoiseAdaptiveBin *self, GtkWidget *child)
{
  if (self->child == child)
    return;
  g_clear_pointer (&self->child, gtk_widget_unparent);
  self->child = child;
  if (child)
    gtk_widget_set_parent (child, GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CHILD]);
}

static void
poise_adaptive_bin_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PoiseAdaptiveBin *self = POISE_ADAPTIVE_BIN (object);

  switch (id)
    {
    case PROP_CHILD:
      g_value_set_object (value, self->child);
      break;
    case PROP_ROOM:
      g_value_set_int (value, self->room);
      break;
    case PROP_MEDIUM_WIDTH:
      g_value_set_int (value, self->medium_width);
      break;
    case PROP_WIDE_WIDTH:
      g_value_set_int (value, self->wide_width);
      break;
    case PROP_LEAST_HEIGHT:
      g_value_set_int (value, self->least_height);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
poise_adaptive_bin_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  PoiseAdaptiveBin *self = POISE_ADAPTIVE_BIN (object);

  switch (id)
    {
    case PROP_CHILD:
      poise_adaptive_bin_set_child (self, g_value_get_object (value));
      break;
    case PROP_MEDIUM_WIDTH:
      self->medium_width = g_value_get_int (value);
      gtk_widget_queue_allocate (GTK_WIDGET (self));
      break;
    case PROP_WIDE_WIDTH:
      self->wide_width = g_value_get_int (value);
      gtk_widget_queue_allocate (GTK_WIDGET (self));
      break;
    case PROP_LEAST_HEIGHT:
      self->least_height = g_value_get_int (value);
      gtk_widget_queue_resize (GTK_WIDGET (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
poise_adaptive_bin_dispose (GObject *object)
{
  PoiseAdaptiveBin *self = POISE_ADAPTIVE_BIN (object);

  g_clear_handle_id (&self->idle, g_source_remove);
  g_clear_pointer (&self->child, gtk_widget_unparent);
  G_OBJECT_CLASS (poise_adaptive_bin_parent_class)->dispose (object);
}

static void
poise_adaptive_bin_add_child (GtkBuildable *buildable, GtkBuilder *builder, GObject *child, const char *type)
{
  if (GTK_IS_WIDGET (child))
    poise_adaptive_bin_set_child (POISE_ADAPTIVE_BIN (buildable), GTK_WIDGET (child));
  else
    parent_buildable->add_child (buildable, builder, child, type);
}

static void
poise_adaptive_bin_buildable_init (GtkBuildableIface *iface)
{
  parent_buildable = g_type_interface_peek_parent (iface);
  iface->add_child = poise_adaptive_bin_add_child;
}

static void
poise_adaptive_bin_class_init (PoiseAdaptiveBinClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  object_class->dispose = poise_adaptive_bin_dispose;
  object_class->get_property = poise_adaptive_bin_get_property;
  object_class->set_property = poise_adaptive_bin_set_property;
  widget_class->get_request_mode = poise_adaptive_bin_get_request_mode;
  widget_class->measure = poise_adaptive_bin_measure;
  widget_class->size_allocate = poise_adaptive_bin_size_allocate;

  props[PROP_CHILD] = g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET,
                                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  props[PROP_ROOM] = g_param_spec_int ("room", NULL, NULL, POISE_ROOM_NARROW, POISE_ROOM_WIDE, POISE_ROOM_WIDE,
                                       G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  props[PROP_MEDIUM_WIDTH] = g_param_spec_int ("medium-width", NULL, NULL, 0, G_MAXINT, POISE_ROOM_MEDIUM_WIDTH,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  props[PROP_WIDE_WIDTH] = g_param_spec_int ("wide-width", NULL, NULL, 0, G_MAXINT, POISE_ROOM_WIDE_WIDTH,
                                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  props[PROP_LEAST_HEIGHT] = g_param_spec_int ("least-height", NULL, NULL, 0, G_MAXINT, 0,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
poise_adaptive_bin_init (PoiseAdaptiveBin *self)
{
  self->medium_width = POISE_ROOM_MEDIUM_WIDTH;
  self->wide_width = POISE_ROOM_WIDE_WIDTH;
  self->room = self->next_room = POISE_ROOM_WIDE;
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  poise_text_scale_follow (GTK_WIDGET (self), G_CALLBACK (gtk_widget_queue_allocate));
}

/**
 * poise_room_for_width:
 * @width: in pixels
 * @medium_width: the least that is no longer narrow
 * @wide_width: the least that is wide
 *
 * Returns: the layout for it
 */
PoiseRoom
poise_room_for_width (int width, int medium_width, int wide_width)
{
  if (width < medium_width)
    return POISE_ROOM_NARROW;
  return width < wide_width ? POISE_ROOM_MEDIUM : POISE_ROOM_WIDE;
}

/** poise_adaptive_bin_get_room: Returns: the layout that there is room for */
PoiseRoom
poise_adaptive_bin_get_room (PoiseAdaptiveBin *self)
{
  g_return_val_if_fail (POISE_IS_ADAPTIVE_BIN (self), POISE_ROOM_WIDE);
  return self->room;
}
