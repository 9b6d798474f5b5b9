/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Texts that are drawn in charts are none of widgets; those are words of src/words, and tested there.
 */

#include "gui/tour/tour-texts.h"

#include "gui/tour/tour-picture.h"

typedef struct
{
  TourTextFunc function;
  gpointer data;
  GHashTable *foreign;
} Visit;

static void
tell (Visit *visit, const TourText *text)
{
  TourText told = *text;

  if (!told.text || *told.text == '\0')
    return;
  told.data = told.data || g_hash_table_contains (visit->foreign, told.text);
  visit->function (&told, visit->data);
}

/* Whether @widget can be scrolled into sight, to the side or up and down */
static gboolean
can_scroll (GtkWidget *widget, gboolean aside)
{
  for (GtkWidget *above = gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW); above;
       above = gtk_widget_get_ancestor (gtk_widget_get_parent (above), GTK_TYPE_SCROLLED_WINDOW))
    {
      GtkPolicyType across, down;

      gtk_scrolled_window_get_policy (GTK_SCROLLED_WINDOW (above), &across, &down);
      if ((aside ? across : down) != GTK_POLICY_NEVER)
        return TRUE;
    }
  return FALSE;
}

/* Whether some of @widget is beyond the edges of its surface */
static gboolean
is_outside (GtkWidget *widget)
{
  GtkWidget *native = GTK_WIDGET (gtk_widget_get_native (widget));
  graphene_rect_t bounds;

  if (!gtk_widget_compute_bounds (widget, native, &bounds))
    return FALSE;
  if (bounds.origin.x < -1 || bounds.origin.x + bounds.size.width > gtk_widget_get_width (native) + 1)
    return !can_scroll (widget, TRUE);
  return (bounds.origin.y < -1 || bounds.origin.y + bounds.size.height > gtk_widget_get_height (native) + 1)
         && !can_scroll (widget, FALSE);
}

/* Whether a label has less room than its text takes, or ends it with an ellipsis */
static gboolean
is_cut (GtkLabel *label)
{
  PangoLayout *layout = gtk_label_get_layout (label);
  int width, height;

  pango_layout_get_pixel_size (layout, &width, &height);
  return pango_layout_is_ellipsized (layout)
         || height > gtk_widget_get_height (GTK_WIDGET (label)) + 1
         || width > gtk_widget_get_width (GTK_WIDGET (label)) + 1;
}

static void
visit_widget (Visit *visit, GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget))
    return;
  if (GTK_IS_LABEL (widget))
    tell (visit, &(TourText){ .widget = widget,
                              .text = gtk_label_get_text (GTK_LABEL (widget)),
                              .cut = is_cut (GTK_LABEL (widget)),
                              .outside = is_outside (widget) });
  if (GTK_IS_TEXT (widget))
    {
      tell (visit, &(TourText){ .widget = widget, .text = gtk_text_get_placeholder_text (GTK_TEXT (widget)) });
      tell (visit, &(TourText){ .widget = widget, .text = gtk_editable_get_text (GTK_EDITABLE (widget)), .data = TRUE });
    }
  tell (visit, &(TourText){ .widget = widget, .text = gtk_widget_get_tooltip_text (widget) });
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    visit_widget (visit, child);
}

void
tour_each_text (Tour *tour, TourTextFunc function, gpointer data)
{
  g_autoptr (GPtrArray) popovers = tour_find_popovers (tour->shown);
  Visit visit = { function, data, tour->foreign };

  if (GTK_IS_WINDOW (tour->shown))
    tell (&visit, &(TourText){ .widget = tour->shown, .text = gtk_window_get_title (GTK_WINDOW (tour->shown)) });
  visit_widget (&visit, tour->shown);
}
