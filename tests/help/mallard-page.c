/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * As little of Mallard as the pages use.
 */

#include "help/mallard-page.h"

#include <string.h>

typedef struct
{
  MallardPage *page;
  GPtrArray *sections; /* ids of those that are open, "" where one has none */
  MallardText *open;   /* (nullable): in whose element this is */
  GString *text;
  GString *plain;
  guint depth; /* of elements within that element */
} Reader;

static void
text_free (gpointer data)
{
  MallardText *text = data;

  g_free (text->section);
  g_free (text->element);
  g_free (text->text);
  g_free (text->plain);
  g_free (text);
}

static const char *
find_value (const char **names, const char **values, const char *name)
{
  for (guint i = 0; names[i]; i++)
    if (strcmp (names[i], name) == 0)
      return values[i];
  return NULL;
}

static gboolean
has_text (const char *element)
{
  return strcmp (element, "p") == 0 || strcmp (element, "title") == 0 || strcmp (element, "desc") == 0;
}

static void
open_element (GMarkupParseContext *context,
              const char *element,
              const char **names,
              const char **values,
              gpointer data,
              GError **error)
{
  Reader *reader = data;
  const char *id = find_value (names, values, "id");

  if (strcmp (element, "section") == 0)
    {
      g_ptr_array_add (reader->sections, g_strdup (id ? id : ""));
      if (id && !g_hash_table_add (reader->page->ids, g_strdup (id)))
        g_error ("two sections are called %s", id);
    }
  if (strcmp (element, "media") == 0)
    g_ptr_array_add (reader->page->pictures, g_strdup (find_value (names, values, "src")));
  if (reader->open)
    reader->depth++;
  else if (has_text (element))
    {
      guint n = reader->sections->len;

      reader->open = g_new0 (MallardText, 1);
      reader->open->section = g_strdup (n > 0 ? reader->sections->pdata[n - 1] : "");
      reader->open->element = g_strdup (element);
      g_string_truncate (reader->text, 0);
      g_string_truncate (reader->plain, 0);
    }
}

static void
close_element (GMarkupParseContext *context, const char *element, gpointer data, GError **error)
{
  Reader *reader = data;

  if (strcmp (element, "section") == 0)
    g_ptr_array_remove_index (reader->sections, reader->sections->len - 1);
  if (reader->open && reader->depth > 0)
    reader->depth--;
  else if (reader->open)
    {
      reader->open->text = g_strdup (reader->text->str);
      reader->open->plain = g_strdup (reader->plain->str);
      g_ptr_array_add (reader->page->texts, g_steal_pointer (&reader->open));
    }
}

static void
take_text (GMarkupParseContext *context, const char *text, gsize length, gpointer data, GError **error)
{
  Reader *reader = data;

  g_string_append_len (reader->text, text, length);
  if (reader->depth == 0)
    g_string_append_len (reader->plain, text, length);
}

MallardPage *
mallard_page_read (const char *xml)
{
  static const GMarkupParser parser = { open_element, close_element, take_text };
  MallardPage *page = g_new0 (MallardPage, 1);
  Reader reader = { .page = page,
                    .sections = g_ptr_array_new_with_free_func (g_free),
                    .text = g_string_new (NULL),
                    .plain = g_string_new (NULL) };
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, &reader, NULL);
  g_autoptr (GError) error = NULL;

  page->texts = g_ptr_array_new_with_free_func (text_free);
  page->pictures = g_ptr_array_new_with_free_func (g_free);
  page->ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_markup_parse_context_parse (context, xml, -1, &error);
  g_assert_no_error (error);
  g_markup_parse_context_end_parse (context, &error);
  g_assert_no_error (error);
  g_ptr_array_unref (reader.sections);
  g_string_free (reader.text, TRUE);
  g_string_free (reader.plain, TRUE);
  return page;
}

void
mallard_page_free (MallardPage *page)
{
  g_ptr_array_unref (page->texts);
  g_ptr_array_unref (page->pictures);
  g_hash_table_unref (page->ids);
  g_free (page);
}

void
mallard_page_assert_has (const MallardPage *page, const char *section, const char *element, const char *text)
{
  g_assert_nonnull (text);
  g_assert_cmpstr (text, !=, "");
  for (guint i = 0; i < page->texts->len; i++)
    {
      const MallardText *has = page->texts->pdata[i];

      if (strcmp (has->section, section) == 0 && strcmp (has->element, element) == 0 && strcmp (has->text, text) == 0)
        return;
    }
  g_error ("no <%s> of “%s” is “%s”", element, section, text);
}

gboolean
mallard_page_mentions (const MallardPage *page, const char *section, const char *part)
{
  for (guint i = 0; i < page->texts->len; i++)
    {
      const MallardText *has = page->texts->pdata[i];

      if (strcmp (has->section, section) == 0 && strstr (has->text, part))
        return TRUE;
    }
  return FALSE;
}
