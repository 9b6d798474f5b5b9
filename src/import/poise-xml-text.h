/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where a reader of XML is: the elements that are open, and the text of the innermost one so far. For documents whose
 * texts are leaves, as those of courses are: where an element begins or ends, the text begins anew.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** POISE_XML_TEXT_MOST: how much of one text is kept, in bytes: 256 KiB */
#define POISE_XML_TEXT_MOST (256u * 1024)

typedef struct _PoiseXmlText PoiseXmlText;

PoiseXmlText *poise_xml_text_new (void);
void poise_xml_text_free (PoiseXmlText *text);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseXmlText, poise_xml_text_free)

void poise_xml_text_start (PoiseXmlText *text, const char *name);
void poise_xml_text_add (PoiseXmlText *text, const char *piece, gsize length);
void poise_xml_text_end (PoiseXmlText *text);

guint poise_xml_text_get_depth (const PoiseXmlText *text);
const char *poise_xml_text_get_name (const PoiseXmlText *text, guint outwards);
gboolean poise_xml_text_is_in (const PoiseXmlText *text, const char *name);
gboolean poise_xml_text_is (const PoiseXmlText *text, ...) G_GNUC_NULL_TERMINATED;
char *poise_xml_text_get (const PoiseXmlText *text);

G_END_DECLS
