/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which layout there is room for, and that it is told of once.
 */

#include "gui/gui-test.h"

#include "gui/poise-adaptive-bin.h"
#include "gui/poise-text-scale.h"

/*  width:  …  599 | 600  …  899 | 900 …
 *  room:  NARROW  |   MEDIUM    |  WIDE   */
static void
test_rooms (void)
{
  static const struct
  {
    int width;
    PoiseRoom room;
  } cases[] = {
    { 0, POISE_ROOM_NARROW },   { 360, POISE_ROOM_NARROW }, { 599, POISE_ROOM_NARROW }, { 600, POISE_ROOM_MEDIUM },
    { 899, POISE_ROOM_MEDIUM }, { 900, POISE_ROOM_WIDE },   { 1920, POISE_ROOM_WIDE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (poise_room_for_width (cases[i].width, 600, 900), ==, cases[i].room);
}

static void
count (guint *n)
{
  (*n)++;
}

static void
allocate (GtkWidget *bin, int width)
{
  gtk_widget_measure (bin, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_allocate (bin, width, 400, -1, NULL);
  gui_test_settle ();
}

static void
test_told_once (void)
{
  GtkWidget *bin = g_object_ref_sink (g_object_new (POISE_TYPE_ADAPTIVE_BIN, NULL));
  guint n_notifies = 0;
  gboolean gone = FALSE;

  g_signal_connect_swapped (bin, "notify::room", G_CALLBACK (count), &n_notifies);
  g_assert_cmpint (poise_adaptive_bin_get_room (POISE_ADAPTIVE_BIN (bin)), ==, POISE_ROOM_WIDE);
  allocate (bin, 1200);
  g_assert_cmpuint (n_notifies, ==, 0);
  allocate (bin, 700);
  allocate (bin, 800);
  g_assert_cmpuint (n_notifies, ==, 1);
  g_assert_cmpint (poise_adaptive_bin_get_room (POISE_ADAPTIVE_BIN (bin)), ==, POISE_ROOM_MEDIUM);
  allocate (bin, 360);
  allocate (bin, 1200);
  g_assert_cmpuint (n_notifies, ==, 3);
  gui_test_watch (bin, &gone);
  g_object_unref (bin);
  g_assert_true (gone);
}

/*  dpi:  unset, 0 … usual | half as large again | double  */
static void
test_text_scale (void)
{
  g_assert_cmpfloat (poise_text_scale_for_dpi (-1), ==, 1.0);
  g_assert_cmpfloat (poise_text_scale_for_dpi (0), ==, 1.0);
  g_assert_cmpfloat (poise_text_scale_for_dpi (POISE_TEXT_DPI_UNSCALED / 2), ==, 1.0);
  g_assert_cmpfloat (poise_text_scale_for_dpi (POISE_TEXT_DPI_UNSCALED), ==, 1.0);
  g_assert_cmpfloat (poise_text_scale_for_dpi (POISE_TEXT_DPI_UNSCALED * 3 / 2), ==, 1.5);
  g_assert_cmpfloat (poise_text_scale_for_dpi (POISE_TEXT_DPI_UNSCALED * 2), ==, 2.0);
}

/* Large texts need more room: a window wide enough for two columns is not when the texts become larger. */
static void
test_large_texts (void)
{
  GtkWidget *bin = g_object_ref_sink (g_object_new (POISE_TYPE_ADAPTIVE_BIN, NULL));
  int dpi;

  g_object_get (gtk_settings_get_default (), "gtk-xft-dpi", &dpi, NULL);
  allocate (bin, 1200);
  g_assert_cmpint (poise_adaptive_bin_get_room (POISE_ADAPTIVE_BIN (bin)), ==, POISE_ROOM_WIDE);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", POISE_TEXT_DPI_UNSCALED * 3 / 2, NULL);
  allocate (bin, 1200);
  g_assert_cmpint (poise_adaptive_bin_get_room (POISE_ADAPTIVE_BIN (bin)), ==, POISE_ROOM_MEDIUM);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", POISE_TEXT_DPI_UNSCALED * 3, NULL);
  allocate (bin, 1200);
  g_assert_cmpint (poise_adaptive_bin_get_room (POISE_ADAPTIVE_BIN (bin)), ==, POISE_ROOM_NARROW);
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", dpi, NULL);
  allocate (bin, 1200);
  g_assert_cmpint (poise_adaptive_bin_get_room (POISE_ADAPTIVE_BIN (bin)), ==, POISE_ROOM_WIDE);
  g_object_unref (bin);
}

/* Whatever the child wants, the window can be made as narrow as a phone. */
static void
test_least_width (void)
{
  GtkWidget *child = gtk_label_new ("A label that cannot be made any narrower than all of these words are");
  GtkWidget *bin = g_object_ref_sink (g_object_new (POISE_TYPE_ADAPTIVE_BIN, "child", child, NULL));
  int least_child, least, natural;

  gtk_widget_set_size_request (child, 800, -1);
  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least_child, NULL, NULL, NULL);
  gtk_widget_measure (bin, GTK_ORIENTATION_HORIZONTAL, -1, &least, &natural, NULL, NULL);
  g_assert_cmpint (least_child, >=, 800);
  g_assert_cmpint (least, <=, POISE_ROOM_LEAST_WIDTH);
  g_assert_cmpint (natural, <=, POISE_ROOM_LEAST_WIDTH);
  g_object_unref (bin);
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
  g_test_add_func ("/gui/adaptive-bin/rooms", test_rooms);
  g_test_add_func ("/gui/adaptive-bin/told-once", test_told_once);
  g_test_add_func ("/gui/adaptive-bin/text-scale", test_text_scale);
  g_test_add_func ("/gui/adaptive-bin/large-texts", test_large_texts);
  g_test_add_func ("/gui/adaptive-bin/least-width", test_least_width);
  return gui_test_run ();
}
