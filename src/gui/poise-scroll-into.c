/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Bringing into sight what has just appeared, at once and without motion.
 */

#include "gui/poise-scroll-into.h"

/* How many frames it has to be laid out in */
#define FRAMES 10

static GtkWidget *
find_scroller (GtkWidget *widget)
{
  GtkWidget *scroller = gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);
  GtkPolicyType policy = GTK_POLICY_NEVER;

  if (scroller)
    gtk_scrolled_window_get_policy (GTK_SCROLLED_WINDOW (scroller), NULL, &policy);
  return policy == GTK_POLICY_NEVER ? NULL : scroller;
}

static void
scroll_now (GtkWidget *widget, GtkWidget *keep, GtkWidget *scroller)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  double x, bottom, top, most;

  if (!gtk_widget_translate_coordinates (widget, scroller, 0, gtk_widget_get_height (widget), &x, &bottom)
      || !gtk_widget_translate_coordinates (keep, scroller, 0, 0, &x, &top))
    return;
  most = MIN (bottom - gtk_adjustment_get_page_size (adjustment), top);
  if (most > 0)
    gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + most);
}

static gboolean
scroll_when_laid_out (GtkWidget *widget, GdkFrameClock *clock, gpointer keep)
{
  GtkWidget *scroller = find_scroller (widget);
  int frame = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (widget), "scroll-frame"));

  g_object_set_data (G_OBJECT (widget), "scroll-frame", GINT_TO_POINTER (frame + 1));
  if (!scroller || frame >= FRAMES)
    return G_SOURCE_REMOVE;
  if (frame == 0 || gtk_widget_get_height (widget) == 0)
    return G_SOURCE_CONTINUE;
  scroll_now (widget, keep, scroller);
  return G_SOURCE_REMOVE;
}

/**
 * poise_scroll_into_sight:
 * @widget: what appears now
 * @keep: something above it, whose top is to stay in sight
 *
 * Scrolls the page that both are in, up and down, once @widget is laid out.
 */
void
poise_scroll_into_sight (GtkWidget *widget, GtkWidget *keep)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (GTK_IS_WIDGET (keep));

  g_object_set_data (G_OBJECT (widget), "scroll-frame", NULL);
  gtk_widget_add_tick_callback (widget, scroll_when_laid_out, g_object_ref (keep), g_object_unref);
}
