/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Sizes are absolute, in points of the page, and nothing is hinted, so that what is measured is what is printed.
 * Ligatures are off: they would stop the extraction of text.
 *
 * Pango searches all fonts of the computer anew for each size, weight, language and resolution; so there are few of
 * each, the same as in charts.
 */

#include "export/poise-pdf-text.h"

#include "chart/poise-show-text.h"
#include "chart/poise-together.h"
#include "export/poise-printable.h"
#include "words/poise-words.h"

#include <hb.h>
#include <string.h>

/* The first family that is installed; each of the first covers many scripts evenly. "Noto Sans Arabic" is not among them:
 * poppler 22.12 stops reading a paragraph at its lam with alef, and reads those of the family that stands in for it. */
#define FAMILIES "Noto Sans, Cantarell, Sans"

#define LINE_SPACING 1.05f

typedef struct
{
  double size; /* points */
  PangoWeight weight;
  PoiseColor color;
} StyleLook;

#define INK { 0.13, 0.13, 0.13, 1 }
#define DIM { 0.37, 0.37, 0.37, 1 }
#define BLUE { 0.10, 0.37, 0.71, 1 }

static const StyleLook looks[POISE_PDF_N_STYLES] = {
  [POISE_PDF_STYLE_TITLE] = { 20, PANGO_WEIGHT_BOLD, INK },
  [POISE_PDF_STYLE_OVERLINE] = { 9, PANGO_WEIGHT_NORMAL, DIM },
  [POISE_PDF_STYLE_HEADING] = { 11.5, PANGO_WEIGHT_BOLD, INK },
  [POISE_PDF_STYLE_SUBHEADING] = { 9.5, PANGO_WEIGHT_BOLD, INK },
  [POISE_PDF_STYLE_ASIDE] = { 9.5, PANGO_WEIGHT_NORMAL, DIM },
  [POISE_PDF_STYLE_BODY] = { 9.5, PANGO_WEIGHT_NORMAL, INK },
  [POISE_PDF_STYLE_HEAD] = { 7.5, PANGO_WEIGHT_NORMAL, DIM },
  [POISE_PDF_STYLE_CELL] = { 9, PANGO_WEIGHT_NORMAL, INK },
  [POISE_PDF_STYLE_STRONG] = { 9, PANGO_WEIGHT_SEMIBOLD, INK },
  [POISE_PDF_STYLE_NOTE] = { 8, PANGO_WEIGHT_NORMAL, DIM },
  [POISE_PDF_STYLE_OWN_NOTE] = { 8, PANGO_WEIGHT_NORMAL, DIM },
  [POISE_PDF_STYLE_LINK] = { 8, PANGO_WEIGHT_NORMAL, BLUE },
  [POISE_PDF_STYLE_GREY_LINK] = { 8, PANGO_WEIGHT_NORMAL, INK },
  [POISE_PDF_STYLE_FOOTER] = { 8, PANGO_WEIGHT_NORMAL, DIM },
};

typedef struct
{
  PoisePdfText text; /* first, so that one is the other */
  char *string;
  guint n_uses; /* that were got and not released */
} Entry;

struct _PoisePdfTexts
{
  PangoContext *context;
  PangoAttrList *attributes;
  PangoFontDescription *fonts[POISE_PDF_N_STYLES];
  GHashTable *entries; /* set of Entry */
};

static guint
entry_hash (gconstpointer data)
{
  const Entry *entry = data;

  return g_str_hash (entry->string) ^ (entry->text.style << 24) ^ (guint) entry->text.width;
}

static gboolean
entry_equal (gconstpointer a, gconstpointer b)
{
  const Entry *one = a;
  const Entry *other = b;

  return one->text.style == other->text.style && one->text.width == other->text.width
         && strcmp (one->string, other->string) == 0;
}

static void
entry_free (gpointer data)
{
  Entry *entry = data;

  g_clear_object (&entry->text.layout);
  g_free ((float *) entry->text.lines);
  g_free ((float *) entry->text.baselines);
  g_free (entry->string);
  g_free (entry);
}

/* The one of FAMILIES that is there, as it calls itself. Pango measures the lines of a font in a search for that name
 * alone, which is not done twice where we ask for it so too. */
static char *
find_family (PangoContext *context)
{
  g_autoptr (PangoFontDescription) families = pango_font_description_new ();
  g_autoptr (PangoFontDescription) found = NULL;
  g_autoptr (PangoFont) font = NULL;

  pango_font_description_set_family_static (families, FAMILIES);
  pango_font_description_set_absolute_size (families, looks[POISE_PDF_STYLE_CELL].size * PANGO_SCALE);
  font = pango_context_load_font (context, families);
  if (font == NULL)
    return g_strdup (FAMILIES);
  found = pango_font_describe (font);
  return g_strdup (pango_font_description_get_family (found));
}

/**
 * poise_pdf_texts_new:
 * @cr: draws on the PDF
 * @right_to_left: direction of paragraphs without letters
 */
PoisePdfTexts *
poise_pdf_texts_new (cairo_t *cr, gboolean right_to_left)
{
  PoisePdfTexts *texts = g_new0 (PoisePdfTexts, 1);
  g_autofree char *family = NULL;

  texts->context = pango_cairo_create_context (cr);
  pango_context_set_language (texts->context, pango_language_from_string (poise_words_get_language ()));
  pango_context_set_round_glyph_positions (texts->context, FALSE);
  pango_context_set_base_dir (texts->context,
                              right_to_left ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
  family = find_family (texts->context);
  texts->attributes = pango_attr_list_new ();
  pango_attr_list_insert (texts->attributes, pango_attr_font_features_new ("liga=0, clig=0, dlig=0, tnum=1"));
  pango_attr_list_insert (texts->attributes, pango_attr_insert_hyphens_new (FALSE)); /* addresses have none */
  texts->entries = g_hash_table_new_full (entry_hash, entry_equal, entry_free, NULL);
  for (guint i = 0; i < POISE_PDF_N_STYLES; i++)
    {
      texts->fonts[i] = pango_font_description_new ();
      pango_font_description_set_family (texts->fonts[i], family);
      pango_font_description_set_absolute_size (texts->fonts[i], looks[i].size * PANGO_SCALE);
      pango_font_description_set_weight (texts->fonts[i], looks[i].weight);
    }
  return texts;
}

void
poise_pdf_texts_free (PoisePdfTexts *texts)
{
  if (texts == NULL)
    return;
  g_hash_table_unref (texts->entries);
  for (guint i = 0; i < POISE_PDF_N_STYLES; i++)
    pango_font_description_free (texts->fonts[i]);
  pango_attr_list_unref (texts->attributes);
  g_object_unref (texts->context);
  g_free (texts);
}

/** poise_pdf_texts_get_font: (transfer none): the font of a style, its size in points of the page */
const PangoFontDescription *
poise_pdf_texts_get_font (PoisePdfTexts *texts, PoisePdfStyle style)
{
  return texts->fonts[style];
}

/* Pango takes away the shape of a space at which a line breaks. cairo then writes it as a text without
 * glyphs, at which poppler stops reading the paragraph; and without it words would run together. */
static void
restore_space (PangoLayoutRun *run, const char *text, int index)
{
  PangoGlyphInfo *glyph = &run->glyphs->glyphs[index];
  hb_codepoint_t space;

  if (glyph->glyph == PANGO_GLYPH_EMPTY && text[run->item->offset + run->glyphs->log_clusters[index]] == ' '
      && hb_font_get_nominal_glyph (pango_font_get_hb_font (run->item->analysis.font), ' ', &space))
    glyph->glyph = space;
}

static void
restore_spaces (PangoLayout *layout)
{
  const char *text = pango_layout_get_text (layout);

  if (pango_layout_get_line_count (layout) == 1)
    return;
  for (GSList *line = pango_layout_get_lines (layout); line != NULL; line = line->next)
    for (GSList *runs = ((PangoLayoutLine *) line->data)->runs; runs != NULL; runs = runs->next)
      {
        PangoLayoutRun *run = runs->data;

        if (run->glyphs->num_glyphs == 0)
          continue;
        restore_space (run, text, 0);
        restore_space (run, text, run->glyphs->num_glyphs - 1);
      }
}

/* Amounts stay on one line each where there is room for them. */
static void
keep_together (PangoLayout *layout, const char *text)
{
  g_autoptr (PangoAttrList) plain = pango_attr_list_ref (pango_layout_get_attributes (layout));
  g_autoptr (PangoAttrList) kept = poise_together_attributes (plain, text);
  int width;

  if (kept == plain)
    return;
  pango_layout_set_attributes (layout, kept);
  pango_layout_get_size (layout, &width, NULL);
  if (width > pango_layout_get_width (layout))
    pango_layout_set_attributes (layout, plain);
}

static PangoLayout *
lay_out (PoisePdfTexts *texts, PoisePdfStyle style, double width, const char *text)
{
  PangoLayout *layout = pango_layout_new (texts->context);
  g_autofree char *shown = poise_printable (text);

  pango_layout_set_font_description (layout, texts->fonts[style]);
  pango_layout_set_attributes (layout, texts->attributes);
  pango_layout_set_auto_dir (layout, style != POISE_PDF_STYLE_OVERLINE && style != POISE_PDF_STYLE_NOTE);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_line_spacing (layout, LINE_SPACING);
  pango_layout_set_text (layout, shown, -1);
  if (width >= 0)
    {
      pango_layout_set_width (layout, width * PANGO_SCALE);
      keep_together (layout, shown);
    }
  restore_spaces (layout);
  return layout;
}

static void
measure_lines (PoisePdfText *text)
{
  PangoLayoutIter *iter = pango_layout_get_iter (text->layout);
  float *lines, *baselines;

  text->n_lines = pango_layout_get_line_count (text->layout);
  text->lines = lines = g_new (float, text->n_lines);
  text->baselines = baselines = g_new (float, text->n_lines);
  for (guint i = 0; i < text->n_lines; i++)
    {
      int top, bottom;

      pango_layout_iter_get_line_yrange (iter, &top, &bottom);
      lines[i] = (double) (bottom - top) / PANGO_SCALE;
      baselines[i] = (double) (pango_layout_iter_get_baseline (iter) - top) / PANGO_SCALE;
      pango_layout_iter_next_line (iter);
    }
  pango_layout_iter_free (iter);
}

/**
 * poise_pdf_texts_get:
 * @width: where lines wrap, in points
 *
 * Returns: (transfer none): @text laid out; its measures live as long as @texts, its letters at least until it was
 *   released as often as it was got
 */
const PoisePdfText *
poise_pdf_texts_get (PoisePdfTexts *texts, PoisePdfStyle style, double width, const char *text)
{
  Entry key = { .text = { .style = style, .width = width }, .string = (char *) text };
  Entry *entry = g_hash_table_lookup (texts->entries, &key);

  if (entry == NULL)
    {
      entry = g_new0 (Entry, 1);
      entry->text.style = style;
      entry->text.width = width;
      entry->string = g_strdup (text);
      entry->text.layout = lay_out (texts, style, width, text);
      measure_lines (&entry->text);
      g_hash_table_add (texts->entries, entry);
    }
  g_assert (entry->text.layout != NULL);
  entry->n_uses++;
  return &entry->text;
}

/**
 * poise_pdf_text_release:
 * @text: one that was got
 *
 * Says that @text is drawn in one of the places that it was got for. Layouts are the most that a long document holds;
 * as pages are drawn, they make room for what cairo keeps of each. No text is got once the first is released.
 */
void
poise_pdf_text_release (const PoisePdfText *text)
{
  Entry *entry = (Entry *) text;

  g_assert (entry->n_uses > 0);
  if (--entry->n_uses == 0)
    g_clear_object (&entry->text.layout);
}

/** poise_pdf_texts_new_line: (transfer full): for one line that is shortened where it has a width and is wider */
PangoLayout *
poise_pdf_texts_new_line (PoisePdfTexts *texts, PoisePdfStyle style)
{
  PangoLayout *layout = lay_out (texts, style, -1, "");

  pango_layout_set_single_paragraph_mode (layout, TRUE);
  pango_layout_set_ellipsize (layout, PANGO_ELLIPSIZE_END);
  return layout;
}

/** poise_pdf_texts_measure: the width of @text on one line, in points */
double
poise_pdf_texts_measure (PoisePdfTexts *texts, PoisePdfStyle style, const char *text)
{
  g_autoptr (PangoLayout) layout = lay_out (texts, style, -1, text);
  PangoRectangle extents;

  pango_layout_get_extents (layout, NULL, &extents);
  return (double) extents.width / PANGO_SCALE;
}

/** poise_pdf_text_get_height: the height of all its lines, in points */
double
poise_pdf_text_get_height (const PoisePdfText *text)
{
  double height = 0;

  for (guint i = 0; i < text->n_lines; i++)
    height += text->lines[i];
  return height;
}

/** poise_pdf_text_get_line_width: the width of one line's letters, in points */
double
poise_pdf_text_get_line_width (const PoisePdfText *text, guint line)
{
  PangoRectangle extents;

  pango_layout_line_get_extents (pango_layout_get_line_readonly (text->layout, line), NULL, &extents);
  return (double) extents.width / PANGO_SCALE;
}

static gboolean
goes_right (PangoLayoutLine *line, PoisePdfAlign align, gboolean right_to_left)
{
  if (align == POISE_PDF_ALIGN_OWN)
    return pango_layout_line_get_resolved_direction (line) == PANGO_DIRECTION_RTL;
  return (align == POISE_PDF_ALIGN_END) != right_to_left;
}

/**
 * poise_pdf_text_draw:
 * @from: the first line to draw
 * @to: one past the last
 * @x: left edge of the text's width
 * @y: top of the line @from
 *
 * Returns: the bottom of the last line drawn
 */
double
poise_pdf_text_draw (cairo_t *cr,
                     const PoisePdfText *text,
                     guint from,
                     guint to,
                     double x,
                     double y,
                     PoisePdfAlign align,
                     gboolean right_to_left)
{
  const PoiseColor *color = &looks[text->style].color;
  GSList *lines = g_slist_nth (pango_layout_get_lines_readonly (text->layout), from);

  cairo_set_source_rgb (cr, color->red, color->green, color->blue);
  for (guint i = from; i < to; i++, lines = lines->next)
    {
      PangoLayoutLine *line = lines->data;
      double slack = 0;

      if (goes_right (line, align, right_to_left))
        {
          PangoRectangle extents;

          pango_layout_line_get_extents (line, NULL, &extents);
          slack = text->width - (double) extents.width / PANGO_SCALE;
        }
      cairo_move_to (cr, x + slack, y + text->baselines[i]);
      poise_show_line (cr, line);
      y += text->lines[i];
    }
  return y;
}
