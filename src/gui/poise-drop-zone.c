/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Takes files that are dropped anywhere on its content.
 */

#include "gui/poise-drop-zone.h"

#include "poise-config.h"

#include <glib/gi18n.h>

struct _PoiseDropZone
{
  AdwBin parent_instance;

  GtkOverlay *overlay;
  GtkRevealer *sign;
};

enum
{
  PROP_CONTENT = 1,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

enum
{
  SIGNAL_DROPPED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseDropZone, poise_drop_zone, ADW_TYPE_BIN)

/* Made when it is first seen, in a size of letters that nothing else of the window has. */
static GtkWidget *
make_sign (void)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *label = gtk_label_new (_ ("Drop Plans or Courses Here to Open Them"));

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_justify (GTK_LABEL (label), GTK_JUSTIFY_CENTER);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_set_vexpand (label, TRUE);
  gtk_widget_add_css_class (label, "title-1");
  gtk_widget_add_css_class (box, "drop-sign");
  gtk_box_append (GTK_BOX (box), label);
  return box;
}

static GdkDragAction
on_enter (GtkDropTarget *target, double x, double y, PoiseDropZone *self)
{
  if (!gtk_revealer_get_child (self->sign))
    gtk_revealer_set_child (self->sign, make_sign ());
  gtk_revealer_set_reveal_child (self->sign, TRUE);
  return GDK_ACTION_COPY;
}

static void
on_leave (GtkDropTarget *target, PoiseDropZone *self)
{
  gtk_revealer_set_reveal_child (self->sign, FALSE);
}

static gboolean
on_drop (GtkDropTarget *target, const GValue *value, double x, double y, PoiseDropZone *self)
{
  g_autoptr (GSList) files = gdk_file_list_get_files (g_value_get_boxed (value));
  g_autoptr (GListStore) list = g_list_store_new (G_TYPE_FILE);

  gtk_revealer_set_reveal_child (self->sign, FALSE);
  for (GSList *l = files; l; l = l->next)
    g_list_store_append (list, l->data);
  if (!files)
    return FALSE;
  g_signal_emit (self, signals[SIGNAL_DROPPED], 0, list);
  return TRUE;
}

static void
poise_drop_zone_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_CONTENT:
      g_value_set_object (value, gtk_overlay_get_child (POISE_DROP_ZONE (object)->overlay));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
poise_drop_zone_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_CONTENT:
      gtk_overlay_set_child (POISE_DROP_ZONE (object)->overlay, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
poise_drop_zone_class_init (PoiseDropZoneClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  object_class->get_property = poise_drop_zone_get_property;
  object_class->set_property = poise_drop_zone_set_property;
  props[PROP_CONTENT]
      = g_param_spec_object ("content", NULL, NULL, GTK_TYPE_WIDGET, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  signals[SIGNAL_DROPPED] = g_signal_new ("dropped", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                          NULL, G_TYPE_NONE, 1, G_TYPE_LIST_MODEL);

  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-drop-zone.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseDropZone, overlay);
  gtk_widget_class_bind_template_child (widget_class, PoiseDropZone, sign);
}

static void
poise_drop_zone_init (PoiseDropZone *self)
{
  GtkDropTarget *target;

  gtk_widget_init_template (GTK_WIDGET (self));
  target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);
  g_signal_connect_object (target, "enter", G_CALLBACK (on_enter), self, 0);
  g_signal_connect_object (target, "leave", G_CALLBACK (on_leave), self, 0);
  g_signal_connect_object (target, "drop", G_CALLBACK (on_drop), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}
