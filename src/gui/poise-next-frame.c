/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Doing something at the beginning of the next frame.
 */

#include "gui/poise-next-frame.h"

static gboolean
on_frame (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  PoiseFrameFunction *function = data;

  (*function) (widget);
  return G_SOURCE_REMOVE;
}

/**
 * poise_next_frame:
 * @widget: what it is done to, if it still lives then
 * @function: what is done, once for each call
 */
void
poise_next_frame (GtkWidget *widget, PoiseFrameFunction function)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  gtk_widget_add_tick_callback (widget, on_frame, g_memdup2 (&function, sizeof function), g_free);
}
