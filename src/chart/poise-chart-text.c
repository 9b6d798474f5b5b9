/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Measuring and drawing text in charts.
 */

#include "chart/poise-chart-text.h"

#include "chart/poise-chart-paint.h"
#include "chart/poise-show-text.h"
#include "words/poise-words.h"

#include <math.h>

#define ROOM 1.03 /* times the width of a text: more than surfaces differ */

/* Ligatures would stop the extraction of texts from a PDF. */
static PangoAttrList *
make_attributes (double scale)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_font_features_new ("liga=0, clig=0, dlig=0"));
  if (scale != 1)
    pango_attr_list_insert (attributes, pango_attr_scale_new (scale));
  return attributes;
}

static void
prepare (PoiseChartText *self, const PoiseChartStyle *style)
{
  g_autoptr (PangoFontDescription) font = poise_chart_style_dup_font (style);

  self->right_to_left = style->right_to_left;
  pango_context_set_language (pango_layout_get_context (self->layout),
                              pango_language_from_string (poise_words_get_language ()));
  pango_context_set_base_dir (pango_layout_get_context (self->layout),
                              style->right_to_left ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
  pango_layout_set_font_description (self->layout, font);
  poise_chart_text_set_small (self, FALSE);
}

/** poise_chart_text_init: readies @self for drawing texts of @style on @cr; poise_chart_text_clear() it. */
void
poise_chart_text_init (PoiseChartText *self, cairo_t *cr, const PoiseChartStyle *style)
{
  self->cr = cr;
  self->layout = pango_cairo_create_layout (cr);
  prepare (self, style);
}

/** poise_chart_text_init_measuring: readies @self for telling widths of texts of @style; poise_chart_text_clear() it. */
void
poise_chart_text_init_measuring (PoiseChartText *self, const PoiseChartStyle *style)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());

  self->cr = NULL;
  self->layout = pango_layout_new (context);
  g_object_unref (context);
  prepare (self, style);
}

/** poise_chart_text_set_small: whether the next texts are %POISE_CHART_SMALL. */
void
poise_chart_text_set_small (PoiseChartText *self, gboolean small)
{
  PangoAttrList *attributes = make_attributes (small ? POISE_CHART_SMALL : 1);

  pango_layout_set_attributes (self->layout, attributes);
  pango_attr_list_unref (attributes);
}

/** poise_chart_text_clear: frees what @self holds, not @self. */
void
poise_chart_text_clear (PoiseChartText *self)
{
  g_clear_object (&self->layout);
}

/* A title may hold line breaks and tabs, which in a label are but spaces. */
static void
set_text (PoiseChartText *self, const char *text)
{
  g_autofree char *line = g_strdup (text);

  for (char *c = line; *c != '\0'; c++)
    if (g_ascii_iscntrl (*c))
      *c = ' ';
  pango_layout_set_text (self->layout, g_strstrip (line), -1);
}

/* Pango turns left and right about for letters that run against the direction of its context. */
static PangoAlignment
to_pango (const PoiseChartText *self, PoiseChartAlign align)
{
  PangoLayoutLine *line = pango_layout_get_line_readonly (self->layout, 0);
  gboolean letters_right_to_left = pango_layout_line_get_resolved_direction (line) == PANGO_DIRECTION_RTL;
  gboolean left = (align == POISE_CHART_START) != self->right_to_left;

  if (align == POISE_CHART_CENTER)
    return PANGO_ALIGN_CENTER;
  return left == (letters_right_to_left == self->right_to_left) ? PANGO_ALIGN_LEFT : PANGO_ALIGN_RIGHT;
}

/** poise_chart_text_width: of @text on one line, in units. */
double
poise_chart_text_width (PoiseChartText *self, const char *text)
{
  int width;

  set_text (self, text);
  pango_layout_set_width (self->layout, -1);
  pango_layout_get_size (self->layout, &width, NULL);
  return pango_units_to_double (width);
}

/** poise_chart_text_room: how wide a box must be in which @text is not elided, on any surface, in units. */
double
poise_chart_text_room (PoiseChartText *self, const char *text)
{
  return *text != '\0' ? ceil (poise_chart_text_width (self, text) * ROOM) + 1 : 0;
}

static gboolean
has_wide_line (PangoLayout *layout)
{
  for (GSList *line = pango_layout_get_lines_readonly (layout); line != NULL; line = line->next)
    {
      PangoRectangle extents;

      pango_layout_line_get_extents (line->data, NULL, &extents);
      if (extents.width > pango_layout_get_width (layout))
        return TRUE;
    }
  return FALSE;
}

/* Wraps between words; where a word is wider than the box, one line and an ellipsis read better than two
 * pieces of a word. Pango elides a word only where it may break it. */
static void
fit (PoiseChartText *self, double width, guint n_lines)
{
  pango_layout_set_width (self->layout, pango_units_from_double (width));
  pango_layout_set_ellipsize (self->layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_wrap (self->layout, PANGO_WRAP_WORD);
  pango_layout_set_height (self->layout, -(int) n_lines);
  if (n_lines > 1 && !has_wide_line (self->layout))
    return;

  pango_layout_set_wrap (self->layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_height (self->layout, -1);
}

/**
 * poise_chart_text_draw:
 * @self: a text drawer
 * @text: what to write
 * @box: where; lines begin at its top
 * @n_lines: how many lines there may be, 1 or more; what does not fit is elided
 * @align: where on each line
 * @color: of the letters
 */
void
poise_chart_text_draw (PoiseChartText *self,
                       const char *text,
                       const PoiseBox *box,
                       guint n_lines,
                       PoiseChartAlign align,
                       const PoiseColor *color)
{
  if (poise_box_is_empty (box) || *text == '\0')
    return;

  set_text (self, text);
  pango_layout_set_alignment (self->layout, to_pango (self, align));
  fit (self, box->width, n_lines);

  cairo_save (self->cr);
  cairo_rectangle (self->cr, box->x, box->y, box->width, box->height);
  cairo_clip (self->cr);
  poise_chart_set_color (self->cr, color, 1);
  cairo_move_to (self->cr, box->x, box->y);
  poise_show_layout (self->cr, self->layout);
  cairo_restore (self->cr);
}
