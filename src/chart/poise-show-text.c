/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * cairo 1.16 copies the letters that a PDF needs out of the font's file, and forgets what some of them are made of
 * where the font is a large one of Chinese, Japanese or Korean (CID-keyed): "如" of Noto Sans CJK SC is invisible, if it
 * is the only one of its parts in the document. From outlines it makes a font without that fault, and a smaller one;
 * that is what it does with letters that it has to change, for instance to slant them. So these fonts are handed to it
 * as such, with nothing to change. Everything else is shown as Pango shows it.
 */

#include "chart/poise-show-text.h"

#include <cairo-ft.h>
#include <pango/pangofc-font.h>
#include <stdlib.h>
#include <string.h>

#include FT_FREETYPE_H
#include FT_CID_H

/* A bit that is neither CAIRO_FT_SYNTHESIZE_BOLD nor CAIRO_FT_SYNTHESIZE_OBLIQUE: changed, and yet as it was. */
#define CHANGED_BY_NOTHING (1u << 30)

typedef struct
{
  FT_Library library;
  FT_Face face;
} FontFile;

static const cairo_user_data_key_t font_file_key;

/* What is kept with a font, so that it is looked for once. */
typedef struct
{
  cairo_font_face_t *face; /* or NULL */
} OutlineFace;

static G_DEFINE_QUARK (poise-outline-face, outline_face)
static G_DEFINE_QUARK (poise-outline-faces, outline_faces)

static void
font_file_free (gpointer data)
{
  FontFile *file = data;

  if (file->face != NULL)
    FT_Done_Face (file->face);
  FT_Done_FreeType (file->library);
  g_free (file);
}

/* FT_IS_CID_KEYED() is silent of fonts in OpenType. */
static gboolean
is_cid_keyed (FT_Face face)
{
  FT_Bool keyed = 0;

  return FT_Get_CID_Is_Internally_CID_Keyed (face, &keyed) == 0 && keyed;
}

/* @name: a file, a colon and which of its fonts */
static FontFile *
font_file_open (const char *name)
{
  const char *colon = strrchr (name, ':');
  g_autofree char *path = g_strndup (name, colon - name);
  FontFile *file = g_new0 (FontFile, 1);

  if (FT_Init_FreeType (&file->library) != 0)
    {
      g_free (file);
      return NULL;
    }
  if (FT_New_Face (file->library, path, atoi (colon + 1), &file->face) != 0 || !is_cid_keyed (file->face))
    g_clear_pointer (&file, font_file_free);
  return file;
}

/* The file of a font whose letters are as they stand in it, neither emboldened nor slanted; NULL for others. */
static char *
dup_name_of_file (PangoFont *font)
{
  FcPattern *pattern = pango_fc_font_get_pattern (PANGO_FC_FONT (font));
  FcBool bold = FcFalse;
  FcMatrix *matrix = NULL;
  FcChar8 *path;
  int index;

  if (FcPatternGetString (pattern, FC_FILE, 0, &path) != FcResultMatch
      || FcPatternGetInteger (pattern, FC_INDEX, 0, &index) != FcResultMatch
      || (FcPatternGetBool (pattern, FC_EMBOLDEN, 0, &bold) == FcResultMatch && bold)
      || FcPatternGetMatrix (pattern, FC_MATRIX, 0, &matrix) == FcResultMatch)
    return NULL;
  return g_strdup_printf ("%s:%d", path, index);
}

static cairo_font_face_t *
make_outline_face (FontFile *file)
{
  cairo_font_face_t *face = cairo_ft_font_face_create_for_ft_face (file->face, FT_LOAD_NO_HINTING);

  cairo_ft_font_face_set_synthesize (face, CHANGED_BY_NOTHING);
  if (cairo_font_face_set_user_data (face, &font_file_key, file, font_file_free) == CAIRO_STATUS_SUCCESS)
    return face;
  cairo_font_face_destroy (face);
  font_file_free (file);
  return NULL;
}

/* The outlines of the fonts of a map: one face for all sizes, so that a PDF has each letter once. */
static GHashTable *
get_outlines (PangoFontMap *map)
{
  GHashTable *faces = g_object_get_qdata (G_OBJECT (map), outline_faces_quark ());

  if (faces == NULL)
    {
      faces = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) cairo_font_face_destroy);
      g_object_set_qdata_full (G_OBJECT (map), outline_faces_quark (), faces, (GDestroyNotify) g_hash_table_unref);
    }
  return faces;
}

/* (transfer none) */
static cairo_font_face_t *
find_outline_face (PangoFont *font)
{
  GHashTable *faces = get_outlines (pango_font_get_font_map (font));
  g_autofree char *name = dup_name_of_file (font);
  cairo_font_face_t *face;
  FontFile *file;

  if (name == NULL)
    return NULL;
  if (g_hash_table_lookup_extended (faces, name, NULL, (gpointer *) &face))
    return face;
  file = font_file_open (name);
  face = file != NULL ? make_outline_face (file) : NULL;
  g_hash_table_insert (faces, g_steal_pointer (&name), face);
  return face;
}

static void
outline_face_free (gpointer data)
{
  OutlineFace *kept = data;

  cairo_font_face_destroy (kept->face);
  g_free (kept);
}

/* The font of outlines in place of @font, or NULL where there need be none. */
static cairo_font_face_t *
get_outline_face (PangoFont *font)
{
  OutlineFace *kept = g_object_get_qdata (G_OBJECT (font), outline_face_quark ());

  if (kept == NULL)
    {
      kept = g_new (OutlineFace, 1);
      kept->face = PANGO_IS_FC_FONT (font) ? cairo_font_face_reference (find_outline_face (font)) : NULL;
      g_object_set_qdata_full (G_OBJECT (font), outline_face_quark (), kept, outline_face_free);
    }
  return kept->face;
}

static void
add_cluster (GArray *clusters, const PangoGlyphItemIter *at, int n_glyphs)
{
  cairo_text_cluster_t cluster = { .num_bytes = at->end_index - at->start_index, .num_glyphs = n_glyphs };

  g_array_append_val (clusters, cluster);
}

static void
show_outlines (cairo_t *cr, cairo_font_face_t *face, PangoGlyphItem *run, const char *text, double x, double y)
{
  cairo_scaled_font_t *scaled = pango_cairo_font_get_scaled_font (PANGO_CAIRO_FONT (run->item->analysis.font));
  g_autoptr (GArray) glyphs = g_array_new (FALSE, FALSE, sizeof (cairo_glyph_t));
  g_autoptr (GArray) clusters = g_array_new (FALSE, FALSE, sizeof (cairo_text_cluster_t));
  PangoGlyphItemIter at;
  cairo_matrix_t matrix;

  for (gboolean more = pango_glyph_item_iter_init_start (&at, run, text); more;
       more = pango_glyph_item_iter_next_cluster (&at))
    {
      guint n_before = glyphs->len;

      for (int i = at.start_glyph; i < at.end_glyph; i++)
        {
          const PangoGlyphInfo *info = &run->glyphs->glyphs[i];
          cairo_glyph_t glyph = { .index = info->glyph,
                                  .x = x + (double) info->geometry.x_offset / PANGO_SCALE,
                                  .y = y + (double) info->geometry.y_offset / PANGO_SCALE };

          if (info->glyph != PANGO_GLYPH_EMPTY)
            g_array_append_val (glyphs, glyph);
          x += (double) info->geometry.width / PANGO_SCALE;
        }
      add_cluster (clusters, &at, glyphs->len - n_before);
    }

  cairo_save (cr);
  cairo_scaled_font_get_font_matrix (scaled, &matrix);
  cairo_set_font_face (cr, face);
  cairo_set_font_matrix (cr, &matrix);
  cairo_show_text_glyphs (cr,
                          text + run->item->offset, run->item->length,
                          (cairo_glyph_t *) glyphs->data, glyphs->len,
                          (cairo_text_cluster_t *) clusters->data, clusters->len,
                          0);
  cairo_restore (cr);
}

static gboolean
has_unknown_glyph (const PangoGlyphString *glyphs)
{
  for (int i = 0; i < glyphs->num_glyphs; i++)
    if (glyphs->glyphs[i].glyph != PANGO_GLYPH_EMPTY && (glyphs->glyphs[i].glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0)
      return TRUE;
  return FALSE;
}

static cairo_font_face_t *
get_face_of_run (const PangoGlyphItem *run)
{
  if (run->item->analysis.level % 2 != 0 || (run->item->analysis.flags & PANGO_ANALYSIS_FLAG_CENTERED_BASELINE) != 0)
    return NULL;
  return has_unknown_glyph (run->glyphs) ? NULL : get_outline_face (run->item->analysis.font);
}

static gboolean
needs_outlines (PangoLayoutLine *line)
{
  for (GSList *runs = line->runs; runs != NULL; runs = runs->next)
    if (get_face_of_run (runs->data) != NULL)
      return TRUE;
  return FALSE;
}

/* Part for part, as Pango's own line is drawn. */
static void
show_runs (cairo_t *cr, PangoLayoutLine *line)
{
  const char *text = pango_layout_get_text (line->layout);
  double x, y;

  cairo_get_current_point (cr, &x, &y);
  for (GSList *runs = line->runs; runs != NULL; runs = runs->next)
    {
      PangoGlyphItem *run = runs->data;
      cairo_font_face_t *face = get_face_of_run (run);
      double start = x + (double) run->start_x_offset / PANGO_SCALE;
      double base = y - (double) run->y_offset / PANGO_SCALE;
      int width = pango_glyph_string_get_width (run->glyphs);

      if (face != NULL)
        show_outlines (cr, face, run, text, start, base);
      else
        {
          cairo_move_to (cr, start, base);
          pango_cairo_show_glyph_item (cr, text, run);
        }
      x += (double) (run->start_x_offset + width + run->end_x_offset) / PANGO_SCALE;
    }
}

/**
 * poise_show_line:
 * @cr: whose current point is the beginning of the baseline
 * @line: without underlines and other attributes that draw something
 */
void
poise_show_line (cairo_t *cr, PangoLayoutLine *line)
{
  if (cairo_surface_get_type (cairo_get_target (cr)) == CAIRO_SURFACE_TYPE_PDF && needs_outlines (line))
    show_runs (cr, line);
  else
    pango_cairo_show_layout_line (cr, line);
}

/**
 * poise_show_layout:
 * @cr: whose current point is the top left of @layout
 * @layout: without underlines and other attributes that draw something
 */
void
poise_show_layout (cairo_t *cr, PangoLayout *layout)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  double x, y;

  cairo_get_current_point (cr, &x, &y);
  do
    {
      PangoRectangle extents;

      pango_layout_iter_get_line_extents (iter, NULL, &extents);
      cairo_move_to (cr,
                     x + (double) extents.x / PANGO_SCALE,
                     y + (double) pango_layout_iter_get_baseline (iter) / PANGO_SCALE);
      poise_show_line (cr, pango_layout_iter_get_line_readonly (iter));
    }
  while (pango_layout_iter_next_line (iter));
  pango_layout_iter_free (iter);
}
