/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Children in one or two columns. Those of one row are of one height.
 */

#include "gui/balance/poise-columns-layout.h"

#include "gui/poise-text-scale.h"

#define SPACING 18 /* pixels, both ways */

struct _PoiseColumnsLayout
{
  GtkLayoutManager parent_instance;

  int column_width;
};

enum
{
  PROP_COLUMN_WIDTH = 1,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

G_DEFINE_TYPE (PoiseColumnsLayout, poise_columns_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkWidget *
next_visible (GtkWidget *child)
{
  while (child && !gtk_widget_should_layout (child))
    child = gtk_widget_get_next_sibling (child);
  return child;
}

static guint
count_columns (PoiseColumnsLayout *self, GtkWidget *widget, int width)
{
  return width >= 2 * self->column_width * poise_text_scale_get (widget) + SPACING ? 2 : 1;
}

static int
column_width (int width, guint n_columns)
{
  return n_columns == 2 ? (width - SPACING) / 2 : width;
}

static int
get_height (GtkWidget *child, int width)
{
  int natural = 0;

  if (child)
    gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);
  return natural;
}

/* Lays out, or only measures. Returns: the height of all */
static int
go_through (PoiseColumnsLayout *self, GtkWidget *widget, int width, gboolean allocate)
{
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  guint n_columns = count_columns (self, widget, width);
  int each = column_width (width, n_columns), y = 0;
  GtkWidget *child = next_visible (gtk_widget_get_first_child (widget));

  while (child)
    {
      GtkWidget *beside = n_columns == 2 ? next_visible (gtk_widget_get_next_sibling (child)) : NULL;
      int height = MAX (get_height (child, each), get_height (beside, each));

      if (allocate)
        gtk_widget_size_allocate (child, &(GtkAllocation) { mirrored ? width - each : 0, y, each, height }, -1);
      if (allocate && beside)
        gtk_widget_size_allocate (beside, &(GtkAllocation) { mirrored ? 0 : width - each, y, each, height }, -1);
      child = next_visible (gtk_widget_get_next_sibling (beside ? beside : child));
      y += height + (child ? SPACING : 0);
    }
  return y;
}

static void
measure_width (GtkWidget *widget, int *minimum, int *natural)
{
  *minimum = *natural = 0;
  for (GtkWidget *child = next_visible (gtk_widget_get_first_child (widget)); child;
       child = next_visible (gtk_widget_get_next_sibling (child)))
    {
      int least, usual;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, &usual, NULL, NULL);
      *minimum = MAX (*minimum, least);
      *natural = MAX (*natural, 2 * usual + SPACING);
    }
}

static void
poise_columns_layout_measure (GtkLayoutManager *layout,
                              GtkWidget *widget,
                              GtkOrientation orientation,
                              int for_size,
                              int *minimum,
                              int *natural,
                              int *minimum_baseline,
                              int *natural_baseline)
{
  int width = for_size, unused;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      measure_width (widget, minimum, natural);
      return;
    }
  if (width < 0)
    measure_width (widget, &unused, &width);
  *minimum = *natural = go_through (POISE_COLUMNS_LAYOUT (layout), widget, width, FALSE);
}

static void
poise_columns_layout_allocate (GtkLayoutManager *layout, GtkWidget *widget, int width, int height, int baseline)
{
  go_through (POISE_COLUMNS_LAYOUT (layout), widget, width, TRUE);
}

static GtkSizeRequestMode
poise_columns_layout_get_request_mode (GtkLayoutManager *layout, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
poise_columns_layout_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_COLUMN_WIDTH)
    g_value_set_int (value, POISE_COLUMNS_LAYOUT (object)->column_width);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
poise_columns_layout_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id != PROP_COLUMN_WIDTH)
    {
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      return;
    }
  if (POISE_COLUMNS_LAYOUT (object)->column_width == g_value_get_int (value))
    return;
  POISE_COLUMNS_LAYOUT (object)->column_width = g_value_get_int (value);
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (object));
}

static void
poise_columns_layout_class_init (PoiseColumnsLayoutClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (class);

  object_class->get_property = poise_columns_layout_get_property;
  object_class->set_property = poise_columns_layout_set_property;
  layout_class->measure = poise_columns_layout_measure;
  layout_class->allocate = poise_columns_layout_allocate;
  layout_class->get_request_mode = poise_columns_layout_get_request_mode;

  props[PROP_COLUMN_WIDTH]
      = g_param_spec_int ("column-width", NULL, NULL, 1, G_MAXINT, 360, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
poise_columns_layout_init (PoiseColumnsLayout *self)
{
  self->column_width = 360;
}

/** poise_columns_layout_new: for a widget with any number of children. */
GtkLayoutManager *
poise_columns_layout_new (void)
{
  return g_object_new (POISE_TYPE_COLUMNS_LAYOUT, NULL);
}
