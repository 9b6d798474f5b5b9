/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How the texts of a row take their room.
 */

#include "gui/gui-test.h"

#include "gui/list/poise-row-text.h"

#define LONG_TITLE                                                                                            \
  "A title that somebody has pasted from a syllabus, with all that the syllabus says of the session, and then " \
  "of the next one too, so that it goes on for longer than any three lines of a narrow window can ever hold"

static int
height_for (GtkWidget *text, int width)
{
  int least, natural;

  gtk_widget_measure (text, GTK_ORIENTATION_VERTICAL, width, &least, &natural, NULL, NULL);
  g_assert_cmpint (least, ==, natural);
  return least;
}

static void
test_heights (void)
{
  GtkWidget *text = g_object_ref_sink (poise_row_text_new ());
  PoiseRowText *self = POISE_ROW_TEXT (text);
  int one_line, two_texts, narrow;

  g_assert_cmpint (height_for (text, 300), ==, 0);
  poise_row_text_set (self, "Short", "", "");
  one_line = height_for (text, 300);
  g_assert_cmpint (one_line, >, 0);
  poise_row_text_set (self, "Short", "Social", "45 min");
  two_texts = height_for (text, 300);
  g_assert_cmpint (two_texts, >, one_line);
  g_assert_cmpint (two_texts, <, 2 * one_line); /* the line below is smaller */

  /* A long title takes three lines and no more, and is cut then. */
  poise_row_text_set (self, LONG_TITLE, "", "");
  narrow = height_for (text, 240);
  g_assert_cmpint (narrow, <=, 3 * one_line); /* lines stand a fraction of a pixel closer than one alone */
  g_assert_cmpint (narrow, >, 2 * one_line + one_line / 2);
  g_assert_true (poise_row_text_is_cut (self));
  g_assert_cmpint (height_for (text, 2400), ==, one_line);
  g_assert_false (poise_row_text_is_cut (self));
  g_object_unref (text);
}

static PangoLayout *
lay_out (GtkWidget *text, const char *words, double scale)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (text, words);
  PangoAttrList *attributes = pango_attr_list_new ();

  if (scale > 0)
    pango_attr_list_insert (attributes, pango_attr_scale_new (scale));
  else
    pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  return layout;
}

/* What the three texts really need, by Pango alone. */
static int
true_height (GtkWidget *text, const char *title, const char *subtitle, const char *end, int width)
{
  g_autoptr (PangoLayout) title_layout = lay_out (text, title, 1);
  g_autoptr (PangoLayout) subtitle_layout = lay_out (text, subtitle, 0.85);
  g_autoptr (PangoLayout) end_layout = lay_out (text, end, 0);
  int title_height, subtitle_height, end_width, end_height;

  pango_layout_get_pixel_size (end_layout, &end_width, &end_height);
  pango_layout_set_width (title_layout, MAX (width - (*end ? end_width + 12 : 0), 1) * PANGO_SCALE);
  pango_layout_set_wrap (title_layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_ellipsize (title_layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_height (title_layout, -3);
  pango_layout_get_pixel_size (title_layout, NULL, &title_height);
  pango_layout_get_pixel_size (subtitle_layout, NULL, &subtitle_height);
  return MAX ((*title ? title_height : 0) + (*subtitle ? subtitle_height : 0), *end ? end_height : 0);
}

/* Short texts are not laid out to learn their height; it is the same as if they were. */
static void
test_guess (void)
{
  static const char *const characters[] = {
    "W", "AV", "To", "ffi", " ", "·", "m", "i", "“x”", "—", "é", "ß", "Œ", "Š", "…", "%", "@", "Ж", "م", "学", "\u200b",
  };
  g_autoptr (GRand) random = g_rand_new_with_seed (11);
  GtkWidget *text = g_object_ref_sink (poise_row_text_new ());

  for (guint i = 0; i < 1500; i++)
    {
      g_autoptr (GString) title = g_string_new (NULL);
      guint n = g_rand_int_range (random, 0, 60);
      /* mostly plain ones, else nothing would be guessed */
      guint n_kinds = i % 5 == 0 ? G_N_ELEMENTS (characters) : G_N_ELEMENTS (characters) - 4;
      const char *end = i % 3 == 0 ? "" : "1 h 30 min";
      int width = g_rand_int_range (random, 130, 900);

      while (n-- > 0)
        g_string_append (title, characters[g_rand_int_range (random, 0, n_kinds)]);
      poise_row_text_set (POISE_ROW_TEXT (text), title->str, i % 2 == 0 ? "Social · Discussion" : "", end);
      g_test_message ("%s, %d", title->str, width);
      g_assert_cmpint (height_for (text, width), ==,
                       true_height (text, title->str, i % 2 == 0 ? "Social · Discussion" : "", end, width));
    }
  g_object_unref (text);
}

/* What stands at the end takes room from the texts. */
static void
test_end (void)
{
  GtkWidget *text = g_object_ref_sink (poise_row_text_new ());
  PoiseRowText *self = POISE_ROW_TEXT (text);
  int without, with;

  poise_row_text_set (self, "Four words of text", "", "");
  without = height_for (text, 150);
  poise_row_text_set (self, "Four words of text", "", "120 h 30 min");
  with = height_for (text, 150);
  g_assert_cmpint (with, >, without);
  g_object_unref (text);
}

/* Whatever it says, it is content with the same width, so that nothing is laid out to learn it. */
static void
test_width (void)
{
  GtkWidget *text = g_object_ref_sink (poise_row_text_new ());
  int before, after;

  gtk_widget_measure (text, GTK_ORIENTATION_HORIZONTAL, -1, &before, NULL, NULL, NULL);
  poise_row_text_set (POISE_ROW_TEXT (text), LONG_TITLE, LONG_TITLE, "45 min");
  gtk_widget_measure (text, GTK_ORIENTATION_HORIZONTAL, -1, &after, NULL, NULL, NULL);
  g_assert_cmpint (before, ==, after);
  g_object_unref (text);
}

/* The first and last column of @text that has ink, when it is drawn @width pixels wide. */
static void
find_ink (GtkWidget *text, int width, int *first, int *last)
{
  int height = height_for (text, width);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cairo_t *cr = cairo_create (surface);

  gtk_widget_allocate (text, width, height, -1, NULL);
  GTK_WIDGET_GET_CLASS (text)->snapshot (text, snapshot);
  node = gtk_snapshot_free_to_node (snapshot);
  gsk_render_node_draw (node, cr);
  cairo_surface_flush (surface);
  *first = *last = -1;
  for (int x = 0; x < width; x++)
    for (int y = 0; y < height; y++)
      if (((guint32 *) (cairo_image_surface_get_data (surface) + y * cairo_image_surface_get_stride (surface)))[x] != 0)
        {
          *first = *first < 0 ? x : *first;
          *last = x;
        }
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

/* A title begins at the side on which the row begins, whatever direction it runs in itself. */
static void
test_start (void)
{
  static const char *const titles[] = { "Hello", "مرحبا", "123" };

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    for (GtkTextDirection direction = GTK_TEXT_DIR_LTR; direction <= GTK_TEXT_DIR_RTL; direction++)
      {
        GtkWidget *text = g_object_ref_sink (poise_row_text_new ());
        int first, last;

        g_test_message ("%s, direction %d", titles[i], direction);
        gtk_widget_set_direction (text, direction);
        poise_row_text_set (POISE_ROW_TEXT (text), titles[i], "", "");
        find_ink (text, 400, &first, &last);
        g_assert_cmpint (first, >=, 0);
        if (direction == GTK_TEXT_DIR_LTR)
          g_assert_cmpint (last, <, 200);
        else
          g_assert_cmpint (first, >, 200);
        g_object_unref (text);
      }
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
  g_test_add_func ("/gui/row-text/heights", test_heights);
  g_test_add_func ("/gui/row-text/end", test_end);
  g_test_add_func ("/gui/row-text/guess", test_guess);
  g_test_add_func ("/gui/row-text/start", test_start);
  g_test_add_func ("/gui/row-text/width", test_width);
  return gui_test_run ();
}
