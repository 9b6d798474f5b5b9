/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each element on a line of its own, so that pages can be compared.
 */

#include "help/poise-help-writer.h"

#include "words/poise-words-format.h"

#include <string.h>

/** poise_help_open: @element: its name, with its attributes if it has any, as they stand in the page */
void
poise_help_open (GString *page, const char *element)
{
  g_string_append_printf (page, "<%s>\n", element);
}

/** poise_help_close: @element: its name alone */
void
poise_help_close (GString *page, const char *element)
{
  g_string_append_printf (page, "</%s>\n", element);
}

/** poise_help_add: @element: its name; @text: all that it holds */
void
poise_help_add (GString *page, const char *element, const char *text)
{
  g_autofree char *markup = g_markup_escape_text (text, -1);

  poise_help_add_markup (page, element, markup);
}

/** poise_help_add_markup: @element: its name; @markup: all that it holds, escaped */
void
poise_help_add_markup (GString *page, const char *element, const char *markup)
{
  g_string_append_printf (page, "<%s>%s</%s>\n", element, markup, element);
}

/** poise_help_add_item: of a list; @markup: its one paragraph */
void
poise_help_add_item (GString *page, const char *markup)
{
  g_string_append_printf (page, "<item><p>%s</p></item>\n", markup);
}

/**
 * poise_help_link:
 * @reference: a page, "sources", a section of it, "sources#guo-2014", or an address of the web
 * @text: what one reads
 *
 * Returns: (transfer full): the link as markup
 */
char *
poise_help_link (const char *reference, const char *text)
{
  const char *attribute = strstr (reference, "://") ? "href" : "xref";

  return g_markup_printf_escaped ("<link %s=\"%s\">%s</link>", attribute, reference, text);
}

/** poise_help_file: Returns: (transfer full): a name of a file, or how it ends, as markup */
char *
poise_help_file (const char *ending)
{
  return g_markup_printf_escaped ("<file>%s</file>", ending);
}

/** poise_help_format: Returns: (transfer full): a sentence of src/words with @markup in the place of {@name} */
char *
poise_help_format (const char *format, const char *name, const char *markup)
{
  g_autofree char *escaped = g_markup_escape_text (format, -1);

  return poise_words_format (escaped, name, markup, NULL);
}

/** poise_help_id: Returns: (transfer full): "import-csv" of "import" and "csv"; a dot becomes a dash */
char *
poise_help_id (const char *prefix, const char *name)
{
  char *id = g_strdup_printf ("%s-%s", prefix, name);

  return g_strdelimit (id, ".", '-');
}
