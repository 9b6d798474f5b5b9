/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * libxml2 tells of elements and texts in order; no tree is made. What stands between texts is remembered as the widest
 * space that was asked for, and written before the next text, so that nothing ends in blanks.
 */

#include "import/poise-html-text.h"

#include "core/poise-address.h"

#include <libxml/HTMLparser.h>
#include <string.h>

/* Deeper than any editor nests; libxml2's own work grows with depth. */
#define MOST_DEPTH 200

typedef enum
{
  SPACE_NONE,
  SPACE_BLANK,
  SPACE_CELL,
  SPACE_LINE,
  SPACE_PARAGRAPH
} Space;

typedef struct
{
  htmlParserCtxtPtr parser;
  GString *out;
  Space space;
  gboolean begins_item; /* the next text is the first of an item */
  guint depth;
  guint hidden; /* how many elements are open whose text is not shown */
  guint verbatim;
  char *uri; /* (nullable): of the link that is open */
  gsize link_begins;
  PoiseHtmlText *result;
  GHashTable *addresses; /* those of the result, which owns them */
  GHashTable *links;     /* the addresses of its links, likewise */
} Reader;

/* ---- Text ---- */

static void
ask_for_space (Reader *self, Space space)
{
  self->space = MAX (self->space, space);
}

static void
write_space (Reader *self)
{
  static const char *const spaces[] = { "", " ", " | ", "\n", "\n\n" };

  if (self->out->len > 0)
    g_string_append (self->out, spaces[self->space]);
  self->space = SPACE_NONE;
  if (self->begins_item)
    g_string_append (self->out, "• ");
  self->begins_item = FALSE;
}

static void
write_text (Reader *self, const char *text, gsize length)
{
  const char *end = text + length;

  for (const char *at = text; at < end; at = g_utf8_next_char (at))
    {
      gunichar character = g_utf8_get_char (at);

      if (character == '\n' && self->verbatim > 0)
        ask_for_space (self, SPACE_LINE);
      else if (g_unichar_isspace (character))
        ask_for_space (self, SPACE_BLANK);
      else if (!g_unichar_iscntrl (character) && character != 0xAD && character != 0xFEFF)
        {
          write_space (self);
          g_string_append_unichar (self->out, character);
        }
    }
}

/* ---- Elements ---- */

static gboolean
is_one_of (const char *name, const char *const *names)
{
  return g_strv_contains (names, name);
}

static const char *const hidden_names[] = { "head", "script", "style", "template", "title", NULL };
static const char *const paragraph_names[] = { "p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "ul", "ol", "dl",
                                               "table", "blockquote", "figure", "section", "article", "hr", NULL };
static const char *const line_names[] = { "div", "li", "tr", "br", "dt", "dd", "header", "footer", "figcaption", "address",
                                          "form", "fieldset", "details", "summary", "main", "nav", "aside", "caption",
                                          "option", "center", NULL };
static const char *const frame_names[] = { "iframe", "embed", "video", "audio", "source", "frame", NULL };

/* What stands around an element, at its beginning and at its end alike */
static Space
find_space (const char *name)
{
  if (is_one_of (name, paragraph_names))
    return SPACE_PARAGRAPH;
  if (is_one_of (name, line_names))
    return SPACE_LINE;
  return strcmp (name, "td") == 0 || strcmp (name, "th") == 0 ? SPACE_CELL : SPACE_NONE;
}

/* (nullable): the value of an attribute */
static const char *
find_attribute (const xmlChar **attributes, const char *name)
{
  for (guint i = 0; attributes != NULL && attributes[i] != NULL; i += 2)
    if (strcmp ((const char *) attributes[i], name) == 0)
      return (const char *) attributes[i + 1];
  return NULL;
}

/* (transfer full) (nullable): @address where it leads to the web */
static char *
check_address (const char *address)
{
  g_autofree char *stripped = address != NULL ? g_strstrip (g_strdup (address)) : NULL;

  if (stripped == NULL || !g_utf8_validate (stripped, -1, NULL)
      || poise_address_get_kind (stripped) != POISE_ADDRESS_WEB)
    return NULL;
  return g_steal_pointer (&stripped);
}

static void
add_address (Reader *self, const char *address)
{
  g_autofree char *uri = check_address (address);

  if (uri == NULL || g_hash_table_contains (self->addresses, uri))
    return;
  g_hash_table_add (self->addresses, uri);
  g_ptr_array_add (self->result->addresses, g_steal_pointer (&uri));
}

static void
end_link (Reader *self)
{
  g_autofree char *uri = g_steal_pointer (&self->uri);
  g_autofree char *title = NULL;
  PoiseLink *link;

  if (uri == NULL || g_hash_table_contains (self->links, uri))
    return;
  title = g_strstrip (g_strdelimit (g_strdup (self->out->str + self->link_begins), "\n", ' '));
  link = poise_record_new (&poise_link_type);
  if (*title != '\0' && strcmp (title, uri) != 0)
    poise_record_put_text (link, POISE_LINK_TITLE, title);
  poise_record_put_text (link, POISE_LINK_URI, uri);
  g_hash_table_add (self->links, (gpointer) link->uri);
  g_ptr_array_add (self->result->links, poise_record_seal (link));
}

static void
begin_link (Reader *self, const char *address)
{
  end_link (self);
  self->uri = check_address (address);
  self->link_begins = self->out->len;
  add_address (self, address);
}

static void
write_picture (Reader *self, const xmlChar **attributes)
{
  const char *text = find_attribute (attributes, "alt");

  if (text != NULL && self->hidden == 0)
    write_text (self, text, strlen (text));
}

static void
begin_element (void *data, const xmlChar *element, const xmlChar **attributes)
{
  Reader *self = data;
  const char *name = (const char *) element;

  if (++self->depth > MOST_DEPTH)
    {
      self->result->is_cut = TRUE;
      xmlStopParser (self->parser);
      return;
    }
  self->hidden += is_one_of (name, hidden_names);
  self->verbatim += strcmp (name, "pre") == 0;
  ask_for_space (self, find_space (name));
  if (strcmp (name, "li") == 0)
    self->begins_item = TRUE;
  else if (strcmp (name, "a") == 0)
    begin_link (self, find_attribute (attributes, "href"));
  else if (strcmp (name, "img") == 0)
    write_picture (self, attributes);
  else if (is_one_of (name, frame_names))
    add_address (self, find_attribute (attributes, "src"));
}

static void
end_element (void *data, const xmlChar *element)
{
  Reader *self = data;
  const char *name = (const char *) element;

  self->depth -= self->depth > 0;
  self->hidden -= self->hidden > 0 && is_one_of (name, hidden_names);
  self->verbatim -= self->verbatim > 0 && strcmp (name, "pre") == 0;
  ask_for_space (self, find_space (name));
  if (strcmp (name, "li") == 0)
    self->begins_item = FALSE;
  else if (strcmp (name, "a") == 0)
    end_link (self);
}

static void
take_text (void *data, const xmlChar *text, int length)
{
  Reader *self = data;

  if (self->hidden == 0)
    write_text (self, (const char *) text, (gsize) length);
}

/* Scripts and styles, and errors of which nobody wants to hear */
static void
pass_over_text (void *data, const xmlChar *text, int length)
{
}

/* ---- The whole ---- */

static void
parse (Reader *self, const char *html, gsize length)
{
  xmlSAXHandler handler = { 0 };

  handler.startElement = begin_element;
  handler.endElement = end_element;
  handler.characters = take_text;
  handler.ignorableWhitespace = take_text;
  handler.cdataBlock = pass_over_text;
  self->parser = htmlCreatePushParserCtxt (&handler, self, NULL, 0, NULL, XML_CHAR_ENCODING_UTF8);
  if (self->parser == NULL)
    return;
  htmlCtxtUseOptions (self->parser, HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING
                                        | HTML_PARSE_IGNORE_ENC);
  htmlParseChunk (self->parser, html, (int) length, 0);
  htmlParseChunk (self->parser, html, 0, 1);
  htmlFreeParserCtxt (self->parser);
}

/* How much of @html is read, up to the end of a character */
static gsize
find_length (const char *html, gsize length, gboolean *is_cut)
{
  *is_cut = length > POISE_HTML_TEXT_MOST;
  if (!*is_cut)
    return length;
  length = POISE_HTML_TEXT_MOST;
  while (length > POISE_HTML_TEXT_MOST - 4 && ((guchar) html[length] & 0xC0) == 0x80)
    length--;
  return length;
}

/**
 * poise_html_text_new:
 * @html: (nullable) (array length=length): any bytes
 * @length: how many, or -1 where they end in a NUL
 *
 * Returns: (transfer full): what it says
 */
PoiseHtmlText *
poise_html_text_new (const char *html, gssize length)
{
  PoiseHtmlText *result = g_new0 (PoiseHtmlText, 1);
  Reader self = { 0 };
  g_autofree char *valid = NULL;
  gsize n_bytes;

  html = html != NULL ? html : "";
  n_bytes = find_length (html, length < 0 ? strlen (html) : (gsize) length, &result->is_cut);
  valid = g_utf8_make_valid (html, (gssize) n_bytes);
  result->links = poise_records_new ();
  result->addresses = g_ptr_array_new_with_free_func (g_free);
  self.result = result;
  self.addresses = g_hash_table_new (g_str_hash, g_str_equal);
  self.links = g_hash_table_new (g_str_hash, g_str_equal);
  self.out = g_string_new (NULL);
  parse (&self, valid, strlen (valid));
  end_link (&self);
  result->text = g_utf8_make_valid (self.out->str, (gssize) self.out->len);
  g_string_free (self.out, TRUE);
  g_hash_table_unref (self.addresses);
  g_hash_table_unref (self.links);
  return result;
}

/** poise_html_text_free: @text: (nullable) (transfer full): freed */
void
poise_html_text_free (PoiseHtmlText *text)
{
  if (text == NULL)
    return;
  g_free (text->text);
  g_ptr_array_unref (text->links);
  g_ptr_array_unref (text->addresses);
  g_free (text);
}
