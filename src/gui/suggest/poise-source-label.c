/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The title of the source, and where in it the figure stands, come as the tooltip.
 */

#include "gui/suggest/poise-source-label.h"

#include "words/poise-words-advice.h"
#include "words/poise-words-suggest.h"

static char *
describe (const PoiseSource *source)
{
  const char *place = poise_words_source_place (source);

  return place != NULL ? g_strdup_printf ("%s\n%s", source->title, place) : g_strdup (source->title);
}

/* The line with the citation in it as a link. */
static char *
link_to (const PoiseSource *source, const char *line)
{
  g_autofree char *escaped = g_markup_escape_text (line, -1);
  g_autofree char *plain = poise_words_source (source);
  g_autofree char *citation = g_markup_escape_text (plain, -1);
  g_autofree char *title = describe (source);
  g_autofree char *link
      = g_markup_printf_escaped ("<a href=\"%s\" title=\"%s\">%s</a>", source->uri, title, plain);
  g_auto (GStrv) parts = g_strsplit (escaped, citation, 2);

  return g_strjoinv (link, parts);
}

/** poise_source_label_new: Returns: (transfer floating): how much @reason counts, and who says it, with a link */
GtkWidget *
poise_source_label_new (const PoiseFitReason *reason)
{
  g_autofree char *line = poise_words_fit_basis (reason);
  g_autofree char *markup = reason->source != NULL ? link_to (reason->source, line) : NULL;
  GtkWidget *label = gtk_label_new (line);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "caption");
  if (markup != NULL)
    gtk_label_set_markup (GTK_LABEL (label), markup);
  return label;
}
