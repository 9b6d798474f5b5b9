/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Children one after the other in as many lines as they need; from the right where the language is written
 * so. One walk both measures and places them.
 */

#include "gui/details/poise-wrap-layout.h"

struct _PoiseWrapLayout
{
  GtkLayoutManager parent_instance;

  int spacing;
};

enum
{
  PROP_SPACING = 1,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

G_DEFINE_TYPE (PoiseWrapLayout, poise_wrap_layout, GTK_TYPE_LAYOUT_MANAGER)

static int
child_width (GtkWidget *child, int width)
{
  int minimum, natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  return MAX (minimum, MIN (natural, width));
}

static int
child_height (GtkWidget *child, int width)
{
  int natural;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &natural, NULL, NULL);
  return natural;
}

/* One line, from @first on to before @end, of @width and @height at @y. Tab goes through children by the middles of their
 * heights, so that all of a line have the same. */
static void
place_line (PoiseWrapLayout *self, GtkWidget *first, GtkWidget *end, int width, int y, int height)
{
  int x = 0;

  for (GtkWidget *child = first; child != end; child = gtk_widget_get_next_sibling (child))
    {
      gboolean mirrored = gtk_widget_get_direction (gtk_widget_get_parent (child)) == GTK_TEXT_DIR_RTL;
      int w;

      if (!gtk_widget_should_layout (child))
        continue;
      w = child_width (child, width);
      gtk_widget_size_allocate (child, &(GtkAllocation){ mirrored ? width - x - w : x, y, w, height }, -1);
      x += w + self->spacing;
    }
}

/* The height of all lines for @width; places the children too if @place. */
static int
walk (PoiseWrapLayout *self, GtkWidget *widget, int width, gboolean place)
{
  GtkWidget *first = gtk_widget_get_first_child (widget); /* of the line */
  int x = 0, y = 0, line = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    {
      int w, h;

      if (!gtk_widget_should_layout (child))
        continue;
      w = child_width (child, width);
      h = child_height (child, w);
      if (x > 0 && x + w > width)
        {
          if (place)
            place_line (self, first, child, width, y, line);
          y += line + self->spacing;
          x = line = 0;
          first = child;
        }
      x += w + self->spacing;
      line = MAX (line, h);
    }
  if (place)
    place_line (self, first, NULL, width, y, line);
  return y + line;
}

static void
poise_wrap_layout_measure (GtkLayoutManager *manager,
                           GtkWidget *widget,
                           GtkOrientation orientation,
                           int for_size,
                           int *minimum,
                           int *natural,
                           int *minimum_baseline,
                           int *natural_baseline)
{
  PoiseWrapLayout *self = POISE_WRAP_LAYOUT (manager);
  int least = 0, all = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    {
      int child_minimum, child_natural;

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, &child_natural, NULL, NULL);
      least = MAX (least, child_minimum);
      all += child_natural + (all > 0 ? self->spacing : 0);
    }
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = least;
      *natural = all;
    }
  else
    {
      *minimum = *natural = walk (self, widget, for_size < 0 ? MAX (all, 1) : MAX (for_size, least), FALSE);
    }
}

static void
poise_wrap_layout_allocate (GtkLayoutManager *manager, GtkWidget *widget, int width, int height, int baseline)
{
  walk (POISE_WRAP_LAYOUT (manager), widget, width, TRUE);
}

static GtkSizeRequestMode
poise_wrap_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
poise_wrap_layout_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROP_SPACING)
    POISE_WRAP_LAYOUT (object)->spacing = g_value_get_int (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
poise_wrap_layout_class_init (PoiseWrapLayoutClass *class)
{
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (class);

  G_OBJECT_CLASS (class)->set_property = poise_wrap_layout_set_property;
  props[PROP_SPACING] = g_param_spec_int ("spacing", NULL, NULL, 0, G_MAXINT, 0,
                                          G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (class), N_PROPS, props);

  manager_class->measure = poise_wrap_layout_measure;
  manager_class->allocate = poise_wrap_layout_allocate;
  manager_class->get_request_mode = poise_wrap_layout_get_request_mode;
}

static void
poise_wrap_layout_init (PoiseWrapLayout *self)
{
}

/** poise_wrap_layout_new: Returns: (transfer full): a layout with @spacing pixels between children and lines */
GtkLayoutManager *
poise_wrap_layout_new (int spacing)
{
  return g_object_new (POISE_TYPE_WRAP_LAYOUT, "spacing", spacing, NULL);
}
