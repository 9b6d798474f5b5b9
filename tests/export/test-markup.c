/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Escaping, by a table and by a parser: what GLib's reads back is what went in.
 */

#include "common/random-plan.h"
#include "export/poise-markup.h"
#include "export/poise-printable.h"

static const struct
{
  const char *text;
  const char *escaped;
} cases[] = {
  { "", "" },
  { "Week 1", "Week 1" },
  { "R&D <b> \"x\" 'y'", "R&amp;D &lt;b&gt; &quot;x&quot; &#39;y&#39;" },
  { "&amp;", "&amp;amp;" },
  { "]]>", "]]&gt;" },
  { "a\tb\nc\r", "a\tb\nc&#13;" },
  { "\x01|\x1b|\x7f|\xc2\x85", "\ufffd|\ufffd|\ufffd|\ufffd" },
  { "\ufffe\uffff\U0001fffe", "\ufffd\ufffd\ufffd" },
  { "é الكتابة 作文 🎓", "é الكتابة 作文 🎓" },
};

static void
test_table (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *escaped = poise_markup_escape (cases[i].text);

      g_assert_cmpstr (escaped, ==, cases[i].escaped);
    }
}

static void
test_attribute (void)
{
  g_autoptr (GString) markup = g_string_new ("<a");

  poise_markup_append_attribute (markup, "href", NULL);
  poise_markup_append_attribute (markup, "title", "\" onclick='x'\n");
  poise_markup_append_attribute (markup, "lang", "");
  g_assert_cmpstr (markup->str, ==, "<a title=\"&quot; onclick=&#39;x&#39;&#10;\" lang=\"\"");
}

/* ---- A parser ---- */

static void
take_start (GMarkupParseContext *context, const char *element, const char **names, const char **values, gpointer data,
            GError **error)
{
  g_assert_cmpstr (element, ==, "a");
  g_assert_cmpuint (g_strv_length ((char **) names), ==, 1);
  g_string_append (data, values[0]);
  g_string_append_c (data, '|');
}

static void
take_text (GMarkupParseContext *context, const char *text, gsize length, gpointer data, GError **error)
{
  g_string_append_len (data, text, length);
}

static void
test_read_back (void)
{
  const GMarkupParser parser = { .start_element = take_start, .text = take_text };
  g_autoptr (GRand) random = g_rand_new_with_seed (7);

  for (guint i = 0; i < 2000; i++)
    {
      g_autofree char *any = random_text (random);
      g_autofree char *text = poise_printable (any);
      g_autoptr (GString) markup = g_string_new ("<a");
      g_autoptr (GString) read = g_string_new (NULL);
      g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (&parser, 0, read, NULL);
      g_autoptr (GError) error = NULL;
      g_autofree char *expected = NULL;

      poise_markup_append_attribute (markup, "title", text);
      g_string_append_c (markup, '>');
      poise_markup_append (markup, text);
      g_string_append (markup, "</a>");
      g_markup_parse_context_parse (context, markup->str, markup->len, &error);
      g_assert_no_error (error);
      g_markup_parse_context_end_parse (context, &error);
      g_assert_no_error (error);
      expected = g_strdup_printf ("%s|%s", text, text);
      g_assert_cmpstr (read->str, ==, expected);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/markup/table", test_table);
  g_test_add_func ("/export/markup/attribute", test_attribute);
  g_test_add_func ("/export/markup/read-back", test_read_back);
  return g_test_run ();
}
