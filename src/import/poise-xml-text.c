/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A stack of names, no deeper than POISE_XML_DEPTH, and one buffer.
 */

#include "import/poise-xml-text.h"

#include <string.h>

struct _PoiseXmlText
{
  GPtrArray *names;
  GString *text;
};

/** poise_xml_text_new: (transfer full): before the document */
PoiseXmlText *
poise_xml_text_new (void)
{
  PoiseXmlText *self = g_new0 (PoiseXmlText, 1);

  self->names = g_ptr_array_new_with_free_func (g_free);
  self->text = g_string_new (NULL);
  return self;
}

/** poise_xml_text_free: @text: (nullable) (transfer full): freed */
void
poise_xml_text_free (PoiseXmlText *text)
{
  if (text == NULL)
    return;
  g_ptr_array_unref (text->names);
  g_string_free (text->text, TRUE);
  g_free (text);
}

/** poise_xml_text_start: an element called @name begins */
void
poise_xml_text_start (PoiseXmlText *text, const char *name)
{
  g_ptr_array_add (text->names, g_strdup (name));
  g_string_truncate (text->text, 0);
}

/** poise_xml_text_add: @length bytes at @piece belong to the innermost element */
void
poise_xml_text_add (PoiseXmlText *text, const char *piece, gsize length)
{
  g_string_append_len (text->text, piece, (gssize)MIN (length, POISE_XML_TEXT_MOST - text->text->len));
}

/** poise_xml_text_end: the innermost element ends */
void
poise_xml_text_end (PoiseXmlText *text)
{
  g_ptr_array_remove_index (text->names, text->names->len - 1);
  g_string_truncate (text->text, 0);
}

/** poise_xml_text_get_depth: how many elements are open */
guint
poise_xml_text_get_depth (const PoiseXmlText *text)
{
  return text->names->len;
}

/**
 * poise_xml_text_get_name:
 * @text: where a reader is
 * @outwards: how many elements outwards: 0 is the innermost one
 *
 * Returns: (nullable): what that element is called
 */
const char *
poise_xml_text_get_name (const PoiseXmlText *text, guint outwards)
{
  return outwards < text->names->len ? g_ptr_array_index (text->names, text->names->len - 1 - outwards) : NULL;
}

/** poise_xml_text_is_in: whether an element called @name is open */
gboolean
poise_xml_text_is_in (const PoiseXmlText *text, const char *name)
{
  for (guint i = 0; i < text->names->len; i++)
    if (strcmp (g_ptr_array_index (text->names, i), name) == 0)
      return TRUE;
  return FALSE;
}

/**
 * poise_xml_text_is:
 * @text: where a reader is
 * @...: names of elements from the innermost outwards, %NULL-terminated
 *
 * Returns: whether the innermost elements are called so
 */
gboolean
poise_xml_text_is (const PoiseXmlText *text, ...)
{
  guint outwards = 0;
  gboolean is = TRUE;
  const char *name;
  va_list names;

  va_start (names, text);
  while (is && (name = va_arg (names, const char *)) != NULL)
    is = g_strcmp0 (poise_xml_text_get_name (text, outwards++), name) == 0;
  va_end (names);
  return is;
}

/**
 * poise_xml_text_get:
 * @text: where a reader is
 *
 * Returns: (transfer full): the text of the innermost element without blanks around, valid UTF-8; its first
 *   %POISE_XML_TEXT_MOST bytes
 */
char *
poise_xml_text_get (const PoiseXmlText *text)
{
  char *valid = g_utf8_make_valid (text->text->str, (gssize)text->text->len);

  return g_strstrip (valid);
}
