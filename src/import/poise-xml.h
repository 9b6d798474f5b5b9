/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * XML that strangers made, read as it comes: elements, attributes and text, with libxml2 and without any of its ways to
 * fetch, to define or to include. A DOCTYPE is refused, so no entities exist but the five of XML itself.
 */

#pragma once

#include "import/poise-archive.h"

G_BEGIN_DECLS

/** POISE_XML_DEPTH: how deep elements may be nested; what courses have is ten to twenty. */
#define POISE_XML_DEPTH 100

/**
 * PoiseXmlHandler:
 * @start: (nullable): an element begins: its name without prefix, the address of its namespace or %NULL, and its
 *   attributes as name (without prefix), value, name, value, …, %NULL
 * @end: (nullable): the innermost element ends
 * @text: (nullable): some text in the innermost element, UTF-8, not ended by a zero; one text may come in several pieces
 *
 * What is told of a document, in its order.
 */
typedef struct
{
  void (*start) (const char *name, const char *uri, const char *const *attributes, gpointer data);
  void (*end) (const char *name, gpointer data);
  void (*text) (const char *text, gsize length, gpointer data);
} PoiseXmlHandler;

typedef struct _PoiseXml PoiseXml;

PoiseXml *poise_xml_new (const char *entry, const PoiseXmlHandler *handler, gpointer data);
void poise_xml_free (PoiseXml *xml);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseXml, poise_xml_free)

gboolean poise_xml_push (PoiseXml *xml, const void *bytes, gsize length, GError **error);
gboolean poise_xml_finish (PoiseXml *xml, GError **error);

gboolean poise_xml_read_entry (
    PoiseArchive *archive, const char *path, const PoiseXmlHandler *handler, gpointer data, GError **error);
const char *poise_xml_get_attribute (const char *const *attributes, const char *name);

G_END_DECLS
