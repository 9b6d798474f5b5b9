/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * XML: what is told of it, the same however it is cut in pieces, and what is refused at which line.
 */

#include "import/poise-import.h"
#include "import/poise-xml.h"

#include <string.h>

/* Notes what it is told in one line: <name a=b>text</name>, with {address} before a name that has a namespace */
static void
on_start (const char *name, const char *uri, const char *const *attributes, gpointer data)
{
  g_string_append_c (data, '<');
  if (uri != NULL)
    g_string_append_printf (data, "{%s}", uri);
  g_string_append (data, name);
  for (guint i = 0; attributes[i] != NULL; i += 2)
    g_string_append_printf (data, " %s=%s", attributes[i], attributes[i + 1]);
  g_string_append_c (data, '>');
}

static void
on_end (const char *name, gpointer data)
{
  g_string_append_printf (data, "</%s>", name);
}

static void
on_text (const char *text, gsize length, gpointer data)
{
  g_string_append_len (data, text, (gssize)length);
}

static const PoiseXmlHandler handler = { on_start, on_end, on_text };

static char *
read_in_pieces (const char *document, gsize length, gsize piece, GError **error)
{
  g_autoptr (GString) told = g_string_new (NULL);
  g_autoptr (PoiseXml) xml = poise_xml_new ("course.xml", &handler, told);

  for (gsize at = 0; at < length; at += piece)
    if (!poise_xml_push (xml, document + at, MIN (piece, length - at), error))
      return NULL;
  return poise_xml_finish (xml, error) ? g_strdup (told->str) : NULL;
}

static void
test_told (void)
{
  const struct
  {
    const char *document, *told;
  } cases[] = {
    { "<a/>", "<a></a>" },
    { "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a>b<!-- c --><?d e?></a>\n", "<a>b</a>" },
    { "<a b='1' c=\"&lt;&amp;&#233;\"/>", "<a b=1 c=<&é></a>" },
    { "<a>&lt;p&gt;&quot;&apos;&amp;nbsp;&#xe9;</a>", "<a><p>\"'&nbsp;é</a>" },
    { "<a><![CDATA[<p>&amp;]]></a>", "<a><p>&amp;</a>" },
    { "<x:a xmlns:x='urn:y' xmlns='urn:z'><b x:c='d'/></x:a>", "<{urn:y}a><{urn:z}b c=d></b></a>" },
    { "\xef\xbb\xbf<a>é</a>", "<a>é</a>" },
    { "<?xml version='1.0' encoding='ISO-8859-1'?><a>\351</a>", "<a>é</a>" },
    { "<a>\r\n b</a>", "<a>\n b</a>" },
    { "<a xmlns:x='http: //y'>b</a>", "<a>b</a>" },
    { "<x:a y:b='c'/>", "<a b=c></a>" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    for (gsize piece = 1; piece < 100; piece = piece * 3 + 1)
      {
        g_autoptr (GError) error = NULL;
        g_autofree char *told = read_in_pieces (cases[i].document, strlen (cases[i].document), piece, &error);

        g_assert_no_error (error);
        g_assert_cmpstr (told, ==, cases[i].told);
      }
}

static void
test_refused (void)
{
  const struct
  {
    const char *document;
    int code;
    int line;
  } cases[] = {
    { "", POISE_IMPORT_ERROR_XML, 1 },
    { " ", POISE_IMPORT_ERROR_XML, 1 },
    { "<a>", POISE_IMPORT_ERROR_XML, 1 },
    { "<a>\n<b>\n</a>", POISE_IMPORT_ERROR_XML, 3 },
    { "<a/><b/>", POISE_IMPORT_ERROR_XML, 1 },
    { "<a b='1' b='2'/>", POISE_IMPORT_ERROR_XML, 1 },
    { "<a>\n&nbsp;</a>", POISE_IMPORT_ERROR_XML, 2 },
    { "<a>&#0;</a>", POISE_IMPORT_ERROR_XML, 1 },
    { "<a>\377</a>", POISE_IMPORT_ERROR_XML, 1 },
    { "<a b=c/>", POISE_IMPORT_ERROR_XML, 1 },
    { "{}", POISE_IMPORT_ERROR_XML, 1 },
    { "<!DOCTYPE a><a/>", POISE_IMPORT_ERROR_DOCTYPE, 1 },
    { "<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY b 'c'>]>\n<a>&b;</a>", POISE_IMPORT_ERROR_DOCTYPE, 2 },
    { "<!DOCTYPE a SYSTEM 'http://localhost:9/a.dtd'><a/>", POISE_IMPORT_ERROR_DOCTYPE, 1 },
    { "<!DOCTYPE a [<!ENTITY % b SYSTEM 'file:///etc/passwd'> %b;]><a/>", POISE_IMPORT_ERROR_DOCTYPE, 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    for (gsize piece = 1; piece < 100; piece = piece * 4 + 1)
      {
        g_autoptr (GError) error = NULL;
        g_autofree char *told = read_in_pieces (cases[i].document, strlen (cases[i].document), piece, &error);
        g_autofree char *place = g_strdup_printf ("course.xml, line %d: ", cases[i].line);

        g_test_message ("Case %u", i);
        g_assert_null (told);
        g_assert_error (error, POISE_IMPORT_ERROR, cases[i].code);
        g_assert_true (g_str_has_prefix (error->message, place));
        g_assert_cmpstr (poise_import_error_get_entry (error), ==, "course.xml");
        g_assert_cmpint (poise_import_error_get_line (error), ==, 0);
      }
}

/* Half a pair of UTF-16, with nothing that says so but the result of libxml2: within an element, and after the last. */
static void
test_half_a_pair (void)
{
  static const char within[] = "\xff\xfe<\0a\0>\0\0\xd8<\0/\0a\0>\0";
  static const char after[] = "\xff\xfe<\0a\0/\0>\0\n\0\0\xd8 \0";
  const struct
  {
    const char *document;
    gsize length;
  } cases[] = { { within, sizeof within - 1 }, { after, sizeof after - 1 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    for (gsize piece = 1; piece < 100; piece = piece * 4 + 1)
      {
        g_autoptr (GError) error = NULL;
        g_autofree char *told = read_in_pieces (cases[i].document, cases[i].length, piece, &error);

        g_test_message ("Case %u in pieces of %" G_GSIZE_FORMAT, i, piece);
        g_assert_null (told);
        g_assert_error (error, POISE_IMPORT_ERROR, POISE_IMPORT_ERROR_XML);
      }
}

static char *
make_nested (guint depth)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < depth; i++)
    g_string_append (text, "<a>");
  for (guint i = 0; i < depth; i++)
    g_string_append (text, "</a>");
  return g_string_free (text, FALSE);
}

static void
test_depth (void)
{
  g_autofree char *deep = make_nested (POISE_XML_DEPTH);
  g_autofree char *deeper = make_nested (POISE_XML_DEPTH + 1);
  g_autoptr (GError) error = NULL;
  g_autofree char *told = read_in_pieces (deep, strlen (deep), 1000, &error);
  g_autofree char *refused = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (strlen (told), ==, strlen (deep));
  refused = read_in_pieces (deeper, strlen (deeper), 1000, &error);
  g_assert_null (refused);
  g_assert_error (error, POISE_IMPORT_ERROR, POISE_IMPORT_ERROR_XML_TOO_DEEP);
}

/* After an error, nothing more is told and the error stays. */
static void
test_stays_refused (void)
{
  g_autoptr (GString) told = g_string_new (NULL);
  g_autoptr (PoiseXml) xml = poise_xml_new ("course.xml", &handler, told);
  g_autoptr (GError) first = NULL, second = NULL;

  g_assert_false (poise_xml_push (xml, "<a></b><c>d</c>", 15, &first));
  g_assert_cmpstr (told->str, ==, "<a>");
  g_assert_false (poise_xml_push (xml, "<c>d</c>", 8, &second));
  g_assert_cmpstr (told->str, ==, "<a>");
  g_assert_cmpstr (first->message, ==, second->message);
}

static void
test_attribute (void)
{
  const char *const attributes[] = { "id", "7", "ref", "", NULL };

  g_assert_cmpstr (poise_xml_get_attribute (attributes, "id"), ==, "7");
  g_assert_cmpstr (poise_xml_get_attribute (attributes, "ref"), ==, "");
  g_assert_null (poise_xml_get_attribute (attributes, "7"));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/import/xml/told", test_told);
  g_test_add_func ("/import/xml/refused", test_refused);
  g_test_add_func ("/import/xml/half-a-pair", test_half_a_pair);
  g_test_add_func ("/import/xml/depth", test_depth);
  g_test_add_func ("/import/xml/stays-refused", test_stays_refused);
  g_test_add_func ("/import/xml/attribute", test_attribute);
  return g_test_run ();
}
