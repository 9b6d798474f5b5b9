/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where a reader of XML is, step by step, and how much of a text it keeps.
 */

#include "import/poise-xml-text.h"

#include <string.h>

static void
test_place (void)
{
  g_autoptr (PoiseXmlText) text = poise_xml_text_new ();

  g_assert_cmpuint (poise_xml_text_get_depth (text), ==, 0);
  g_assert_null (poise_xml_text_get_name (text, 0));
  poise_xml_text_start (text, "item");
  poise_xml_text_start (text, "title");
  g_assert_cmpuint (poise_xml_text_get_depth (text), ==, 2);
  g_assert_true (poise_xml_text_is (text, "title", "item", NULL));
  g_assert_true (poise_xml_text_is (text, "title", NULL));
  g_assert_false (poise_xml_text_is (text, "item", NULL));
  g_assert_false (poise_xml_text_is (text, "title", "item", "item", NULL));
  g_assert_true (poise_xml_text_is_in (text, "item"));
  g_assert_false (poise_xml_text_is_in (text, "it"));
  poise_xml_text_end (text);
  g_assert_cmpstr (poise_xml_text_get_name (text, 0), ==, "item");
  g_assert_null (poise_xml_text_get_name (text, 1));
}

static void
assert_text (const PoiseXmlText *text, const char *expected)
{
  g_autofree char *found = poise_xml_text_get (text);

  g_assert_cmpstr (found, ==, expected);
}

static void
test_text (void)
{
  g_autoptr (PoiseXmlText) text = poise_xml_text_new ();

  poise_xml_text_start (text, "a");
  poise_xml_text_add (text, " \n", 2);
  poise_xml_text_start (text, "b");
  assert_text (text, "");
  poise_xml_text_add (text, "\tone", 4);
  poise_xml_text_add (text, " two and more", 5);
  assert_text (text, "one two");
  poise_xml_text_end (text);
  assert_text (text, "");
}

/* A letter of two bytes on the limit becomes a sign, and what follows is gone. */
static void
test_limit (void)
{
  g_autoptr (PoiseXmlText) text = poise_xml_text_new ();
  g_autofree char *long_text = g_strnfill (POISE_XML_TEXT_MOST - 1, 'x');
  g_autofree char *found = NULL;

  poise_xml_text_start (text, "a");
  poise_xml_text_add (text, long_text, strlen (long_text));
  poise_xml_text_add (text, "\xc3\xa4", 2);
  poise_xml_text_add (text, "more", 4);
  found = poise_xml_text_get (text);
  g_assert_true (g_utf8_validate (found, -1, NULL));
  g_assert_cmpuint (strlen (found), ==, POISE_XML_TEXT_MOST - 1 + strlen ("\xef\xbf\xbd"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/import/xml-text/place", test_place);
  g_test_add_func ("/import/xml-text/text", test_text);
  g_test_add_func ("/import/xml-text/limit", test_limit);
  return g_test_run ();
}
