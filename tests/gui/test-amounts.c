/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * No line of a label ends in an amount, however wide it is, and whatever it says next.
 */

#include "gui/gui-test.h"

#include "gui/details/poise-value-row.h"
#include "gui/poise-amounts.h"

#define TEXT "Takes 1 h 30 min, of 90 min 5 % or 2 h; 45 minutes"

/* How many lines end in an amount that goes on on the next line, at any width. */
static guint
count_parted (GtkLabel *label)
{
  PangoLayout *layout = gtk_label_get_layout (label);
  const char *text = pango_layout_get_text (layout);
  guint n_parted = 0;

  for (int width = 10; width < 400; width += 5)
    {
      pango_layout_set_width (layout, width * PANGO_SCALE);
      for (int i = 1; i < pango_layout_get_line_count (layout); i++)
        {
          const char *start = text + pango_layout_get_line_readonly (layout, i)->start_index;

          n_parted += (g_str_has_prefix (start, "min,") || g_str_has_prefix (start, "min ") ||
                       g_str_has_prefix (start, "h ") || g_str_has_prefix (start, "h;") || g_str_has_prefix (start, "30 min") || *start == '%');
        }
    }
  return n_parted;
}

static void
test_kept (void)
{
  GtkWidget *box = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "wrap", TRUE, "label", TEXT, NULL);

  gtk_box_append (GTK_BOX (box), label);
  g_assert_cmpuint (count_parted (GTK_LABEL (label)), >, 0);
  poise_amounts_keep (box);
  g_assert_cmpuint (count_parted (GTK_LABEL (label)), ==, 0);
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (label)), ==, TEXT);

  gtk_label_set_label (GTK_LABEL (label), "Nothing");
  g_assert_null (gtk_label_get_attributes (GTK_LABEL (label)));
  gtk_label_set_label (GTK_LABEL (label), "ä " TEXT);
  g_assert_cmpuint (count_parted (GTK_LABEL (label)), ==, 0);
  g_object_unref (box);
}

/* The rows of libadwaita have labels of their own, and so have ours, whose facts come later. */
static void
test_rows (void)
{
  GtkWidget *box = g_object_ref_sink (gtk_box_new (GTK_ORIENTATION_VERTICAL, 0));
  GtkWidget *row = g_object_new (ADW_TYPE_EXPANDER_ROW, "title", "A", NULL);
  GtkWidget *value = poise_value_row_new ("B", POISE_VALUE_NUMBER);

  gtk_box_append (GTK_BOX (box), row);
  gtk_box_append (GTK_BOX (box), value);
  poise_amounts_keep (row);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (row), TEXT);
  poise_value_row_set_fact (POISE_VALUE_ROW (value), TEXT);
  g_assert_cmpuint (count_parted (GTK_LABEL (gui_test_find (row, GTK_TYPE_LABEL, TEXT))), ==, 0);
  g_assert_cmpuint (count_parted (GTK_LABEL (gui_test_find (value, GTK_TYPE_LABEL, TEXT))), ==, 0);
  g_object_unref (box);
}

/* Labels with attributes of their own keep these, and those of one line have no lines to part. */
static void
test_left_alone (void)
{
  g_autoptr (PangoAttrList) bold = pango_attr_list_new ();
  GtkWidget *label = g_object_ref_sink (g_object_new (GTK_TYPE_LABEL, "label", TEXT, NULL));

  poise_amounts_keep (label);
  g_assert_null (gtk_label_get_attributes (GTK_LABEL (label)));
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_attributes (GTK_LABEL (label), bold);
  poise_amounts_keep (label);
  gtk_label_set_label (GTK_LABEL (label), "1 h");
  g_assert_true (gtk_label_get_attributes (GTK_LABEL (label)) == bold);
  g_object_unref (label);
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
  g_test_add_func ("/gui/amounts/kept", test_kept);
  g_test_add_func ("/gui/amounts/rows", test_rows);
  g_test_add_func ("/gui/amounts/left-alone", test_left_alone);
  return gui_test_run ();
}
