/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The table of pages, and what all of them begin with. Where a page stands among the others is said by the page "index".
 */

#include "help/poise-help-page.h"

#include "help/poise-help-parts.h"
#include "help/poise-help-writer.h"
#include "poise-config.h"
#include "words/poise-words.h"

static const struct
{
  const char *id;
  const char *see_also[4]; /* pages */
  gboolean (*add) (GString *page, GError **error);
} pages[POISE_N_HELP_PAGES] = {
  [POISE_HELP_PAGE_GUIDE] = { "guide", { "tag-modes", "advice", "sources" }, poise_help_add_guide },
  [POISE_HELP_PAGE_RULES] = { "rules", { "advice", "guide", "sources" }, poise_help_add_rules },
  [POISE_HELP_PAGE_CHARTS] = { "charts", { "balance-page", "compare", "formats" }, poise_help_add_charts },
  [POISE_HELP_PAGE_FORMATS] = { "formats", { "export", "import", "command-line" }, poise_help_add_formats },
  [POISE_HELP_PAGE_SOURCES] = { "sources", { "guide", "rules" }, poise_help_add_sources },
  [POISE_HELP_PAGE_KEYBOARD] = { "keyboard", { "accessibility" }, poise_help_add_keyboard },
};

static void
add_info (GString *text, PoiseHelpPage page)
{
  poise_help_open (text, "info");
  for (guint i = 0; i < G_N_ELEMENTS (pages[page].see_also) && pages[page].see_also[i]; i++)
    g_string_append_printf (text, "<link type=\"seealso\" xref=\"%s\"/>\n", pages[page].see_also[i]);
  g_string_append (text, "<revision pkgversion=\"" POISE_VERSION "\" status=\"final\"/>\n");
  poise_help_add (text, "desc", poise_words_help_about (page));
  poise_help_close (text, "info");
}

/** poise_help_page_get_id: what the help calls @page, and its file before “.page” */
const char *
poise_help_page_get_id (PoiseHelpPage page)
{
  return pages[page].id;
}

/**
 * poise_help_page_write:
 * @error: return location: the sample course, or a picture of it, cannot be made
 *
 * Returns: (transfer full): all of @page, in the language of the process
 */
char *
poise_help_page_write (PoiseHelpPage page, GError **error)
{
  g_autoptr (GString) text = g_string_new ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

  g_string_append_printf (text,
                          "<page xmlns=\"http://projectmallard.org/1.0/\" type=\"topic\" style=\"reference\" id=\"%s\" "
                          "xml:lang=\"%s\">\n",
                          pages[page].id, poise_words_get_language ());
  add_info (text, page);
  poise_help_add (text, "title", poise_words_help_title (page));
  poise_help_add (text, "p", poise_words_help_about (page));
  if (!pages[page].add (text, error))
    return NULL;
  poise_help_close (text, "page");
  return g_string_free (g_steal_pointer (&text), FALSE);
}
