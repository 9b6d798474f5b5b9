/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A scrolled window that scrolls sideways only takes what is scrolled up and down, too, and does nothing with it
 * (GTK 4.8): a page stands still while the pointer is over a chart. Here it goes on to the page.
 */

#include "gui/poise-scroll-through.h"

#include <math.h>

static gboolean
on_scroll (GtkEventControllerScroll *scroll, double dx, double dy, GtkWidget *sideways)
{
  GdkEvent *event = gtk_event_controller_get_current_event (GTK_EVENT_CONTROLLER (scroll));
  GtkWidget *page = gtk_widget_get_ancestor (gtk_widget_get_parent (sideways), GTK_TYPE_SCROLLED_WINDOW);
  GtkAdjustment *adjustment;
  double step;

  if (page == NULL || fabs (dy) <= fabs (dx) || (gdk_event_get_modifier_state (event) & GDK_SHIFT_MASK) != 0)
    return GDK_EVENT_PROPAGATE;
  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (page));
  step = 1;
  if (gtk_event_controller_scroll_get_unit (scroll) == GDK_SCROLL_UNIT_WHEEL)
    step = pow (gtk_adjustment_get_page_size (adjustment), 2.0 / 3.0); /* as scrolled windows do */
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + dy * step);
  return GDK_EVENT_STOP;
}

/**
 * poise_scroll_through:
 * @content: what is scrolled sideways only, in something that is scrolled up and down
 *
 * Lets what is scrolled up and down over it scroll what it is in.
 */
void
poise_scroll_through (GtkWidget *content)
{
  GtkWidget *sideways = gtk_widget_get_ancestor (content, GTK_TYPE_SCROLLED_WINDOW);
  GtkEventController *scroll;

  g_return_if_fail (sideways != NULL);

  scroll = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES);
  gtk_event_controller_set_propagation_phase (scroll, GTK_PHASE_CAPTURE);
  g_signal_connect_object (scroll, "scroll", G_CALLBACK (on_scroll), sideways, 0);
  gtk_widget_add_controller (sideways, scroll);
}
