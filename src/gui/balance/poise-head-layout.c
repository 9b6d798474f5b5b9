/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A heading and its controls. The heading is the first child, the controls are the last; there are no others.
 */

#include "gui/balance/poise-head-layout.h"

/* Between the two, in pixels */
#define SPACING_BESIDE 12
#define SPACING_BELOW 6

struct _PoiseHeadLayout
{
  GtkLayoutManager parent_instance;
  gboolean whole; /* the heading has one line only */
};

enum
{
  PROPERTY_WHOLE = 1,
  N_PROPERTIES
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_TYPE (PoiseHeadLayout, poise_head_layout, GTK_TYPE_LAYOUT_MANAGER)

static int
get_natural (GtkWidget *child, GtkOrientation orientation, int for_size)
{
  int natural;

  gtk_widget_measure (child, orientation, for_size, NULL, &natural, NULL, NULL);
  return natural;
}

static int
get_least_width (GtkWidget *child)
{
  int minimum;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  return minimum;
}

/* Where both are beside each other the heading may be laid out in two lines, not more, and where it cannot, in one. */
static gboolean
fits_beside (PoiseHeadLayout *self, GtkWidget *heading, GtkWidget *controls, int width)
{
  int natural = get_natural (heading, GTK_ORIENTATION_HORIZONTAL, -1);
  int least = MAX (get_least_width (heading), self->whole ? natural : natural / 2);

  return least + SPACING_BESIDE + get_natural (controls, GTK_ORIENTATION_HORIZONTAL, -1) <= width;
}

static void
measure_width (GtkWidget *heading, GtkWidget *controls, int *minimum, int *natural)
{
  *minimum = MAX (get_least_width (heading), get_least_width (controls));
  *natural = get_natural (heading, GTK_ORIENTATION_HORIZONTAL, -1) + SPACING_BESIDE
             + get_natural (controls, GTK_ORIENTATION_HORIZONTAL, -1);
}

static int
measure_height (PoiseHeadLayout *self, GtkWidget *heading, GtkWidget *controls, int width)
{
  int controls_width;

  if (width < 0)
    measure_width (heading, controls, &controls_width, &width);
  controls_width = MIN (get_natural (controls, GTK_ORIENTATION_HORIZONTAL, -1), width);
  if (fits_beside (self, heading, controls, width))
    return MAX (get_natural (heading, GTK_ORIENTATION_VERTICAL, width - controls_width - SPACING_BESIDE),
                get_natural (controls, GTK_ORIENTATION_VERTICAL, controls_width));
  return get_natural (heading, GTK_ORIENTATION_VERTICAL, width) + SPACING_BELOW
         + get_natural (controls, GTK_ORIENTATION_VERTICAL, controls_width);
}

static void
poise_head_layout_measure (GtkLayoutManager *layout,
                           GtkWidget *widget,
                           GtkOrientation orientation,
                           int for_size,
                           int *minimum,
                           int *natural,
                           int *minimum_baseline,
                           int *natural_baseline)
{
  GtkWidget *heading = gtk_widget_get_first_child (widget), *controls = gtk_widget_get_last_child (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_width (heading, controls, minimum, natural);
  else
    *minimum = *natural = measure_height (POISE_HEAD_LAYOUT (layout), heading, controls, for_size);
}

static void
poise_head_layout_allocate (GtkLayoutManager *layout, GtkWidget *widget, int width, int height, int baseline)
{
  GtkWidget *heading = gtk_widget_get_first_child (widget), *controls = gtk_widget_get_last_child (widget);
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  gboolean beside = fits_beside (POISE_HEAD_LAYOUT (layout), heading, controls, width);
  int controls_width = MIN (get_natural (controls, GTK_ORIENTATION_HORIZONTAL, -1), width);
  int heading_width = beside ? width - controls_width - SPACING_BESIDE : width;
  int heading_height = beside ? height : get_natural (heading, GTK_ORIENTATION_VERTICAL, width);
  int top = beside ? 0 : heading_height + SPACING_BELOW;

  gtk_widget_size_allocate (heading, &(GtkAllocation) { mirrored ? width - heading_width : 0, 0, heading_width,
                                                        heading_height }, -1);
  gtk_widget_size_allocate (controls, &(GtkAllocation) { mirrored ? 0 : width - controls_width, top, controls_width,
                                                         height - top }, -1);
}

static GtkSizeRequestMode
poise_head_layout_get_request_mode (GtkLayoutManager *layout, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
poise_head_layout_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROPERTY_WHOLE)
    POISE_HEAD_LAYOUT (object)->whole = g_value_get_boolean (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
poise_head_layout_class_init (PoiseHeadLayoutClass *class)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (class);

  G_OBJECT_CLASS (class)->set_property = poise_head_layout_set_property;
  properties[PROPERTY_WHOLE] = g_param_spec_boolean (
      "whole", NULL, NULL, FALSE, G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (class), N_PROPERTIES, properties);

  layout_class->measure = poise_head_layout_measure;
  layout_class->allocate = poise_head_layout_allocate;
  layout_class->get_request_mode = poise_head_layout_get_request_mode;
}

static void
poise_head_layout_init (PoiseHeadLayout *self)
{
}

/** poise_head_layout_new: for a widget with two children. */
GtkLayoutManager *
poise_head_layout_new (void)
{
  return g_object_new (POISE_TYPE_HEAD_LAYOUT, NULL);
}
