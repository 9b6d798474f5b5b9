/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * libxml2's push parser with a table of callbacks of our own, so that nothing of its trees, entities and loaders is there
 * to be reached; its own limits on names, attributes and single texts stay on. What is wrong with name spaces alone is
 * no error: whole libraries are written by a program that puts a blank into the address of one.
 */

#include "import/poise-xml.h"

#include "import/poise-import-error.h"

#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <string.h>

struct _PoiseXml
{
  xmlParserCtxtPtr parser;
  char *entry;
  const PoiseXmlHandler *handler;
  gpointer data;
  guint depth;
  gboolean is_refused;
  PoiseImportError code; /* why */
  int line;              /* where */
};

static void
refuse (PoiseXml *self, PoiseImportError code)
{
  if (!self->is_refused)
    {
      self->is_refused = TRUE;
      self->code = code;
      self->line = xmlSAX2GetLineNumber (self->parser);
    }
  xmlStopParser (self->parser);
}

/* ---- What libxml2 calls ---- */

static void
on_doctype (void *data, const xmlChar *name, const xmlChar *public_id, const xmlChar *system_id)
{
  refuse (data, POISE_IMPORT_ERROR_DOCTYPE);
}

static xmlEntityPtr
on_entity (void *data, const xmlChar *name)
{
  return xmlGetPredefinedEntity (name);
}

/* libxml2 gives five pointers for each: name, prefix, namespace, where the value begins, where it ends. */
static char **
copy_attributes (const xmlChar **given, int n_attributes)
{
  char **attributes = g_new0 (char *, 2 * (gsize)n_attributes + 1);

  for (int i = 0; i < n_attributes; i++)
    {
      const xmlChar **attribute = given + 5 * i;

      attributes[2 * i] = g_strdup ((const char *)attribute[0]);
      attributes[2 * i + 1] = g_strndup ((const char *)attribute[3], (gsize)(attribute[4] - attribute[3]));
    }
  return attributes;
}

static void
on_start (void *data,
          const xmlChar *name,
          const xmlChar *prefix,
          const xmlChar *uri,
          int n_namespaces,
          const xmlChar **namespaces,
          int n_attributes,
          int n_defaulted,
          const xmlChar **given)
{
  PoiseXml *self = data;
  g_auto (GStrv) attributes = NULL;

  if (self->is_refused)
    return;
  if (++self->depth > POISE_XML_DEPTH)
    {
      refuse (self, POISE_IMPORT_ERROR_XML_TOO_DEEP);
      return;
    }
  if (self->handler->start == NULL)
    return;
  attributes = copy_attributes (given, n_attributes);
  self->handler->start ((const char *)name, (const char *)uri, (const char *const *)attributes, self->data);
}

static void
on_end (void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
  PoiseXml *self = data;

  if (self->is_refused)
    return;
  self->depth--;
  if (self->handler->end != NULL)
    self->handler->end ((const char *)name, self->data);
}

static void
on_text (void *data, const xmlChar *text, int length)
{
  PoiseXml *self = data;

  if (!self->is_refused && self->handler->text != NULL && length > 0)
    self->handler->text ((const char *)text, (gsize)length, self->data);
}

/* libxml2 speaks of what is wrong in English, for programmers; that it is wrong, and the line, is enough here. */
#if LIBXML_VERSION >= 21200
static void
on_error (void *data, const xmlError *error)
#else
static void
on_error (void *data, xmlErrorPtr error)
#endif
{
  PoiseXml *self = data;

  if (error->level < XML_ERR_ERROR || error->domain == XML_FROM_NAMESPACE || self->is_refused)
    return;
  self->is_refused = TRUE;
  self->code = POISE_IMPORT_ERROR_XML;
  self->line = error->line;
  xmlStopParser (self->parser);
}

/* Some of what is wrong with encodings libxml2 does not tell the parser, but prints. */
#if LIBXML_VERSION >= 21200
static void
on_stray_error (void *data, const xmlError *error)
#else
static void
on_stray_error (void *data, xmlErrorPtr error)
#endif
{
}

static gpointer
start_libxml2 (gpointer data)
{
  xmlInitParser ();
  return NULL;
}

/**
 * poise_xml_new:
 * @entry: what errors call the document
 * @handler: (transfer none): is told of it; lives longer than this
 * @data: for @handler
 *
 * Returns: (transfer full): a reader that has read nothing
 */
PoiseXml *
poise_xml_new (const char *entry, const PoiseXmlHandler *handler, gpointer data)
{
  static GOnce started = G_ONCE_INIT;
  xmlSAXHandler calls = {
    .internalSubset = on_doctype,
    .getEntity = on_entity,
    .startElementNs = on_start,
    .endElementNs = on_end,
    .characters = on_text,
    .cdataBlock = on_text,
    .ignorableWhitespace = on_text,
    .serror = on_error,
    .initialized = XML_SAX2_MAGIC,
  };
  PoiseXml *self = g_new0 (PoiseXml, 1);

  g_once (&started, start_libxml2, NULL);
  self->entry = g_strdup (entry);
  self->handler = handler;
  self->data = data;
  self->parser = xmlCreatePushParserCtxt (&calls, self, NULL, 0, NULL);
  g_assert (self->parser != NULL); /* only without memory, where GLib ends as well */
  /* NOENT, which puts in what entities stand for, is about the five of XML itself; without, "&amp;" in an attribute
   * comes as "&#38;". */
  xmlCtxtUseOptions (self->parser, XML_PARSE_NONET | XML_PARSE_NOENT);
  return self;
}

/** poise_xml_free: @xml: (nullable) (transfer full): freed */
void
poise_xml_free (PoiseXml *xml)
{
  if (xml == NULL)
    return;
  xmlFreeParserCtxt (xml->parser);
  g_free (xml->entry);
  g_free (xml);
}

static gboolean
push (PoiseXml *self, const char *bytes, gsize length, gboolean is_end, GError **error)
{
  xmlSetStructuredErrorFunc (NULL, on_stray_error); /* of this thread */
  while (!self->is_refused && (length > 0 || is_end))
    {
      const int size = (int)MIN (length, 1 << 20);
      const gboolean is_last = is_end && (gsize)size == length;
      const int result = xmlParseChunk (self->parser, bytes, size, is_last);

      /* Whatever is wrong has been told to on_error(), but for a document that is empty or of unknown encoding; where
       * bytes are none of its encoding, the reader stops there and says so by its result alone. */
      if (!self->parser->wellFormed || result < 0 || result == XML_ERR_INVALID_ENCODING)
        refuse (self, POISE_IMPORT_ERROR_XML);
      if (length == 0)
        break;
      bytes += size;
      length -= (gsize)size;
      is_end = is_end && length > 0;
    }
  xmlSetStructuredErrorFunc (NULL, NULL);
  if (self->is_refused)
    poise_import_error_set_in (error, self->code, self->entry, MAX (self->line, 1));
  return !self->is_refused;
}

/**
 * poise_xml_push:
 * @xml: a reader
 * @bytes: (array length=length): the next bytes of the document
 * @length: how many
 * @error: %POISE_IMPORT_ERROR_XML, %POISE_IMPORT_ERROR_DOCTYPE, %POISE_IMPORT_ERROR_XML_TOO_DEEP
 *
 * Returns: whether all is right so far
 */
gboolean
poise_xml_push (PoiseXml *xml, const void *bytes, gsize length, GError **error)
{
  return push (xml, bytes, length, FALSE, error);
}

/**
 * poise_xml_finish:
 * @xml: a reader that has been given all
 * @error: as poise_xml_push(), where something is still open or was never there
 *
 * Returns: whether the document was whole
 */
gboolean
poise_xml_finish (PoiseXml *xml, GError **error)
{
  return push (xml, "", 0, TRUE, error);
}

/**
 * poise_xml_read_entry:
 * @archive: an archive at an entry
 * @path: the name of the entry, for errors
 * @handler: is told of it
 * @data: for @handler
 * @error: as poise_archive_read() and poise_xml_push()
 *
 * Returns: whether all that is left of the entry was one whole document
 */
gboolean
poise_xml_read_entry (
    PoiseArchive *archive, const char *path, const PoiseXmlHandler *handler, gpointer data, GError **error)
{
  g_autoptr (PoiseXml) xml = poise_xml_new (path, handler, data);
  const void *bytes;
  gssize size;

  while ((size = poise_archive_read (archive, &bytes, error)) > 0)
    if (!poise_xml_push (xml, bytes, (gsize)size, error))
      return FALSE;
  return size == 0 && poise_xml_finish (xml, error);
}

/**
 * poise_xml_get_attribute:
 * @attributes: as a #PoiseXmlHandler gets them
 * @name: of one
 *
 * Returns: (nullable): its value
 */
const char *
poise_xml_get_attribute (const char *const *attributes, const char *name)
{
  for (guint i = 0; attributes[i] != NULL; i += 2)
    if (strcmp (attributes[i], name) == 0)
      return attributes[i + 1];
  return NULL;
}
