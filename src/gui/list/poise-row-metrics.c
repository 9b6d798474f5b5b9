/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How wide plain characters of a font are. One font is remembered, since all rows have the same.
 *
 * Plain are characters of Latin scripts, and punctuation, that the font itself has: a line of them is as high as any
 * other, and as wide as the characters one by one, kerning aside.
 */

#include "gui/list/poise-row-metrics.h"

#include <math.h>
#include <pango/pangocairo.h>
#include <string.h>

/* Up to where characters are looked up: Latin, and a page of punctuation. */
#define LATIN_END 0x180
#define PUNCTUATION 0x2010
#define PUNCTUATION_END 0x2027
#define N_CHARACTERS (LATIN_END + PUNCTUATION_END - PUNCTUATION)

/* More than kerning ever adds. */
#define SLACK 1.06

static struct
{
  PangoFontDescription *font; /* (nullable) until asked for */
  double resolution;
  guint serial;
  int widths[N_CHARACTERS]; /* in units of Pango; 0 for those that are not plain */
} remembered;

/* Returns: where @character stands in the table, or −1 */
static int
index_of (gunichar character)
{
  if (character >= 0x20 && character < LATIN_END)
    return character;
  if (character >= PUNCTUATION && character < PUNCTUATION_END)
    return LATIN_END + character - PUNCTUATION;
  return -1;
}

/* All characters with a space between, so that none joins with its neighbour. */
static char *
all_characters (void)
{
  GString *text = g_string_new (NULL);

  for (gunichar character = 0x20; character < PUNCTUATION_END; character++)
    {
      if (character == LATIN_END)
        character = PUNCTUATION;
      if (!g_unichar_isprint (character) || character == 0xad)
        continue;
      g_string_append_unichar (text, character);
      g_string_append_c (text, ' ');
    }
  return g_string_free (text, FALSE);
}

/* Those of a run in the font that the first run has; others are stand-ins from elsewhere. */
static void
take_widths (PangoGlyphItem *run, const char *text)
{
  PangoGlyphItemIter iter;

  for (gboolean more = pango_glyph_item_iter_init_start (&iter, run, text); more;
       more = pango_glyph_item_iter_next_cluster (&iter))
    {
      int index = index_of (g_utf8_get_char (text + iter.start_index));
      int width = 0;

      for (int i = MIN (iter.start_glyph, iter.end_glyph); i < MAX (iter.start_glyph, iter.end_glyph); i++)
        width += run->glyphs->glyphs[i].geometry.width;
      if (index >= 0)
        remembered.widths[index] = width;
    }
}

static void
measure_characters (GtkWidget *widget)
{
  g_autofree char *text = all_characters ();
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (widget, text);
  PangoFont *font = NULL;

  memset (remembered.widths, 0, sizeof remembered.widths);
  for (GSList *l = pango_layout_get_line_readonly (layout, 0)->runs; l; l = l->next)
    {
      PangoGlyphItem *run = l->data;

      font = font ? font : run->item->analysis.font;
      if (run->item->analysis.font == font)
        take_widths (run, text);
    }
}

/** poise_row_metrics_get_serial: Returns: a number that is another one when the font of @widget is */
guint
poise_row_metrics_get_serial (GtkWidget *widget)
{
  PangoContext *context = gtk_widget_get_pango_context (widget);
  const PangoFontDescription *font = pango_context_get_font_description (context);
  double resolution = pango_cairo_context_get_resolution (context);

  if (!remembered.font || remembered.resolution != resolution || !pango_font_description_equal (remembered.font, font))
    {
      g_clear_pointer (&remembered.font, pango_font_description_free);
      remembered.font = pango_font_description_copy (font);
      remembered.resolution = resolution;
      remembered.serial++;
      measure_characters (widget);
    }
  return remembered.serial;
}

/**
 * poise_row_metrics_get_most_width:
 * @widget: whose font counts
 * @text: a text
 *
 * Returns: how wide a line of it is at most, in pixels; −1 where that can only be told by laying it out
 */
int
poise_row_metrics_get_most_width (GtkWidget *widget, const char *text)
{
  double width = 0;

  poise_row_metrics_get_serial (widget);
  for (; *text; text = g_utf8_next_char (text))
    {
      int index = index_of (g_utf8_get_char (text));

      if (index < 0 || remembered.widths[index] <= 0)
        return -1;
      width += remembered.widths[index];
    }
  return (int) ceil (width * SLACK / PANGO_SCALE);
}
