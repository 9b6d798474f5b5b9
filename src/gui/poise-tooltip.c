/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The text waits at its widget until it is asked for.
 */

#include "gui/poise-tooltip.h"

static GQuark
text_quark (void)
{
  return g_quark_from_static_string ("poise-tooltip");
}

static gboolean
on_query (GtkWidget *widget, int x, int y, gboolean keyboard, GtkTooltip *tooltip, gpointer data)
{
  gtk_tooltip_set_text (tooltip, poise_tooltip_get (widget));
  return TRUE;
}

/**
 * poise_tooltip_set:
 * @widget: a widget whose tooltip nothing else sets
 * @text: no markup
 */
void
poise_tooltip_set (GtkWidget *widget, const char *text)
{
  if (poise_tooltip_get (widget) == NULL)
    {
      gtk_widget_set_has_tooltip (widget, TRUE);
      g_signal_connect (widget, "query-tooltip", G_CALLBACK (on_query), NULL);
    }
  g_object_set_qdata_full (G_OBJECT (widget), text_quark (), g_strdup (text), g_free);
}

/** poise_tooltip_get: (transfer none) (nullable): what was set */
const char *
poise_tooltip_get (GtkWidget *widget)
{
  return g_object_get_qdata (G_OBJECT (widget), text_quark ());
}
