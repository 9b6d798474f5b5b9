/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The texts of an activity's row.
 *
 * What always holds: a layout is there only while it is good for the texts, the style and the direction of
 * the widget. A screen reader reads the list item, which says all of this and the mode.
 */

#include "gui/list/poise-row-text.h"

#include "gui/list/poise-row-metrics.h"

/* How many lines a long title takes before it is cut. */
#define MOST_TITLE_LINES 3

/* Between the texts and what stands at the end, in pixels. */
#define GAP 12

/* What a row is content with, in pixels; it gets the width of the list anyway. */
#define LEAST_WIDTH 120
#define NATURAL_WIDTH 360
#define ENDLESS_WIDTH 100000

/* That of CSS's “smaller”, which the chips below the list have: one size less to find fonts for before the first
 * frame. A little above 1 ÷ 1.2, since Pango cuts what CSS rounds. */
#define SUBTITLE_SCALE 0.83338
#define SUBTITLE_ALPHA 0.6

enum
{
  TITLE,
  SUBTITLE,
  END,
  N_TEXTS
};

struct _PoiseRowText
{
  GtkWidget parent_instance;

  char *texts[N_TEXTS];           /* "" for none */
  PangoLayout *layouts[N_TEXTS];  /* (nullable) until needed */
  gboolean dim;
};

G_DEFINE_TYPE (PoiseRowText, poise_row_text, GTK_TYPE_WIDGET)

static gboolean
is_right_to_left (PoiseRowText *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
}

/* ---- Layouts ---- */

static void
clear_layouts (PoiseRowText *self)
{
  for (guint i = 0; i < N_TEXTS; i++)
    g_clear_object (&self->layouts[i]);
}

static void
style_subtitle (PangoLayout *layout)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_scale_new (SUBTITLE_SCALE));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
}

static void
style_end (PangoLayout *layout)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  /* Digits of one width, so that they stand in columns. */
  pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
}

/* Digits and signs alone run neither way. */
static gboolean
has_letters (const char *text)
{
  for (; *text; text = g_utf8_next_char (text))
    if (g_unichar_isalpha (g_utf8_get_char (text)))
      return TRUE;
  return FALSE;
}

/* Pango swaps left and right for a text that runs against the direction of the widget. Undone for such texts,
 * every text begins beside the mode, whatever language it is in; one without letters runs as the widget does. */
static void
align_at_start (PoiseRowText *self, PangoLayout *layout, const char *text)
{
  gboolean runs_left = has_letters (text) ? pango_layout_get_direction (layout, 0) == PANGO_DIRECTION_RTL
                                          : is_right_to_left (self);

  pango_layout_set_alignment (layout, runs_left ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
}

static PangoLayout *
ensure_layout (PoiseRowText *self, guint which)
{
  PangoLayout *layout = self->layouts[which];

  if (layout)
    return layout;
  layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), self->texts[which]);
  align_at_start (self, layout, self->texts[which]);
  if (which != END)
    pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  if (which == TITLE)
    {
      pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
      pango_layout_set_height (layout, -MOST_TITLE_LINES);
    }
  else if (which == SUBTITLE)
    {
      style_subtitle (layout);
    }
  else
    {
      style_end (layout);
    }
  self->layouts[which] = layout;
  return layout;
}

static int
end_width (PoiseRowText *self)
{
  int width;

  if (!*self->texts[END])
    return 0;
  pango_layout_get_pixel_size (ensure_layout (self, END), &width, NULL);
  return width + GAP;
}

/* The height of one text, laid out for @width. */
static int
text_height (PoiseRowText *self, guint which, int width)
{
  PangoLayout *layout;
  int height;

  if (!*self->texts[which])
    return 0;
  layout = ensure_layout (self, which);
  if (which != END && pango_layout_get_width (layout) != width * PANGO_SCALE)
    pango_layout_set_width (layout, width * PANGO_SCALE);
  pango_layout_get_pixel_size (layout, NULL, &height);
  return height;
}

static int
text_width (PoiseRowText *self, int width)
{
  return MAX (width - end_width (self), 1);
}

/* How high one line of each text is in the font of @self. */
static const int *
get_line_heights (PoiseRowText *self)
{
  static guint serial;
  static int heights[N_TEXTS];

  if (serial == poise_row_metrics_get_serial (GTK_WIDGET (self)))
    return heights;
  serial = poise_row_metrics_get_serial (GTK_WIDGET (self));
  for (guint i = 0; i < N_TEXTS; i++)
    {
      g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), "X");

      if (i != TITLE)
        (i == SUBTITLE ? style_subtitle : style_end) (layout);
      pango_layout_get_pixel_size (layout, NULL, &heights[i]);
    }
  return heights;
}

/* The height of short texts in plain characters, for the many rows that are measured and never drawn; −1 where it
 * takes layouts to know. */
static int
guess_height (PoiseRowText *self, int width)
{
  const int *lines;
  int widths[N_TEXTS];
  int above;

  for (guint i = 0; i < N_TEXTS; i++)
    {
      widths[i] = poise_row_metrics_get_most_width (GTK_WIDGET (self), self->texts[i]);
      if (widths[i] < 0)
        return -1;
    }
  if (widths[TITLE] + (widths[END] > 0 ? widths[END] + GAP : 0) >= width)
    return -1;
  lines = get_line_heights (self);
  above = (*self->texts[TITLE] ? lines[TITLE] : 0) + (*self->texts[SUBTITLE] ? lines[SUBTITLE] : 0);
  return MAX (above, *self->texts[END] ? lines[END] : 0);
}

/* ---- Virtual functions ---- */

static GtkSizeRequestMode
poise_row_text_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
poise_row_text_measure (GtkWidget *widget,
                        GtkOrientation orientation,
                        int for_size,
                        int *minimum,
                        int *natural,
                        int *minimum_baseline,
                        int *natural_baseline)
{
  PoiseRowText *self = POISE_ROW_TEXT (widget);
  int width;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = LEAST_WIDTH;
      *natural = NATURAL_WIDTH;
      return;
    }
  /* Asked for no width, a widget tells the least height of all widths. */
  if (for_size < 0)
    for_size = ENDLESS_WIDTH;
  *minimum = *natural = self->layouts[TITLE] ? -1 : guess_height (self, for_size);
  if (*minimum >= 0)
    return;
  width = text_width (self, for_size);
  *minimum = *natural
      = MAX (text_height (self, TITLE, width) + text_height (self, SUBTITLE, width), text_height (self, END, width));
}

static void
draw_text (PoiseRowText *self, GtkSnapshot *snapshot, guint which, double x, double y, const GdkRGBA *color)
{
  if (!*self->texts[which])
    return;
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, y));
  gtk_snapshot_append_layout (snapshot, self->layouts[which], color);
  gtk_snapshot_restore (snapshot);
}

static void
poise_row_text_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  PoiseRowText *self = POISE_ROW_TEXT (widget);
  gboolean right_to_left = is_right_to_left (self);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  int for_text = text_width (self, width);
  int title = text_height (self, TITLE, for_text);
  int subtitle = text_height (self, SUBTITLE, for_text);
  int end = text_height (self, END, for_text);
  int top = (height - title - subtitle) / 2;
  int x = right_to_left ? width - for_text : 0;
  GdkRGBA color, dim;

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  dim = color;
  dim.alpha *= SUBTITLE_ALPHA;
  draw_text (self, snapshot, TITLE, x, top, self->dim ? &dim : &color);
  draw_text (self, snapshot, SUBTITLE, x, top + title, &dim);
  draw_text (self, snapshot, END, right_to_left ? 0 : for_text + GAP, (height - end) / 2, &color);
}

static void
poise_row_text_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (poise_row_text_parent_class)->css_changed (widget, change);
  clear_layouts (POISE_ROW_TEXT (widget));
  gtk_widget_queue_resize (widget);
}

static void
poise_row_text_system_setting_changed (GtkWidget *widget, GtkSystemSetting setting)
{
  GTK_WIDGET_CLASS (poise_row_text_parent_class)->system_setting_changed (widget, setting);
  clear_layouts (POISE_ROW_TEXT (widget));
  gtk_widget_queue_resize (widget);
}

static void
poise_row_text_direction_changed (GtkWidget *widget, GtkTextDirection previous)
{
  GTK_WIDGET_CLASS (poise_row_text_parent_class)->direction_changed (widget, previous);
  clear_layouts (POISE_ROW_TEXT (widget));
}

/* All of it where some of it is cut. */
static gboolean
poise_row_text_query_tooltip (GtkWidget *widget, int x, int y, gboolean keyboard, GtkTooltip *tooltip)
{
  PoiseRowText *self = POISE_ROW_TEXT (widget);
  g_autofree char *text = NULL;

  if (!poise_row_text_is_cut (self))
    return FALSE;
  text = *self->texts[SUBTITLE] ? g_strconcat (self->texts[TITLE], "\n", self->texts[SUBTITLE], NULL)
                                : g_strdup (self->texts[TITLE]);
  gtk_tooltip_set_text (tooltip, text);
  return TRUE;
}

static void
poise_row_text_finalize (GObject *object)
{
  PoiseRowText *self = POISE_ROW_TEXT (object);

  clear_layouts (self);
  for (guint i = 0; i < N_TEXTS; i++)
    g_free (self->texts[i]);
  G_OBJECT_CLASS (poise_row_text_parent_class)->finalize (object);
}

static void
poise_row_text_class_init (PoiseRowTextClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->finalize = poise_row_text_finalize;
  widget_class->get_request_mode = poise_row_text_get_request_mode;
  widget_class->measure = poise_row_text_measure;
  widget_class->snapshot = poise_row_text_snapshot;
  widget_class->css_changed = poise_row_text_css_changed;
  widget_class->system_setting_changed = poise_row_text_system_setting_changed;
  widget_class->direction_changed = poise_row_text_direction_changed;
  widget_class->query_tooltip = poise_row_text_query_tooltip;
  gtk_widget_class_set_css_name (widget_class, "row-text");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
poise_row_text_init (PoiseRowText *self)
{
  for (guint i = 0; i < N_TEXTS; i++)
    self->texts[i] = g_strdup ("");
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
}

GtkWidget *
poise_row_text_new (void)
{
  return g_object_new (POISE_TYPE_ROW_TEXT, NULL);
}

/**
 * poise_row_text_set:
 * @title: takes up to three lines
 * @subtitle: one line below it; "" for none
 * @end: a few words at the other side; "" for none
 */
void
poise_row_text_set (PoiseRowText *self, const char *title, const char *subtitle, const char *end)
{
  const char *const texts[N_TEXTS] = { title, subtitle, end };
  gboolean changed = FALSE;

  g_return_if_fail (POISE_IS_ROW_TEXT (self));

  for (guint i = 0; i < N_TEXTS; i++)
    {
      if (strcmp (self->texts[i], texts[i]) == 0)
        continue;
      g_free (self->texts[i]);
      self->texts[i] = g_strdup (texts[i]);
      g_clear_object (&self->layouts[i]);
      changed = TRUE;
    }
  if (changed)
    gtk_widget_queue_resize (GTK_WIDGET (self));
}

/** poise_row_text_set_dim: Whether the title only stands in for one that is missing. */
void
poise_row_text_set_dim (PoiseRowText *self, gboolean dim)
{
  g_return_if_fail (POISE_IS_ROW_TEXT (self));

  if (self->dim == dim)
    return;
  self->dim = dim;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/** poise_row_text_is_cut: Returns: whether something of title or subtitle is not shown for want of room */
gboolean
poise_row_text_is_cut (PoiseRowText *self)
{
  g_return_val_if_fail (POISE_IS_ROW_TEXT (self), FALSE);

  for (guint i = TITLE; i <= SUBTITLE; i++)
    if (self->layouts[i] && pango_layout_is_ellipsized (self->layouts[i]))
      return TRUE;
  return FALSE;
}
