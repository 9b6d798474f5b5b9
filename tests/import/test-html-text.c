/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * HTML as plain text: a table of pieces, what leads where, and what nobody should write.
 */

#include "import/poise-html-text.h"

#include <string.h>

typedef struct
{
  const char *html;
  const char *text;
} Case;

static void
test_texts (void)
{
  static const Case cases[] = {
    { "", "" },
    { "plain", "plain" },
    { "  two \n words\t ", "two words" },
    { "<p>One.</p><p>Two.</p>", "One.\n\nTwo." },
    { "<p>One<br>two<br/>three</p>", "One\ntwo\nthree" },
    { "<h3>Week 1</h3>Read.", "Week 1\n\nRead." },
    { "Do:<ul><li>read</li><li>write</li></ul>then rest", "Do:\n\n• read\n• write\n\nthen rest" },
    { "<ul><li><p>read</p></li><li></li><li>write</ul>", "• read\n\n• write" },
    { "<b>Bo</b>ld and <i>fine</i>", "Bold and fine" },
    { "A&nbsp;&amp;&nbsp;B &lt;3 &eacute;&#233;&#xe9;", "A & B <3 ééé" },
    { "<script>alert(1)</script><style>p{}</style>seen<!-- not -->", "seen" },
    { "<head><title>Not</title></head><body>seen</body>", "seen" },
    { "<pre>a\n  b</pre>", "a\nb" },
    { "<img src=x alt='A map'> of it", "A map of it" },
    { "soft\xc2\xadhyphen", "softhyphen" },
    { "<div><div>one</div><div>two</div></div>", "one\ntwo" },
    { "a<p><p><p><div></div></p>b", "a\n\nb" },
    { "<p>un<b>closed", "unclosed" },
    { "1 < 2 & 3 > 2", "1 < 2 & 3 > 2" },
    { "bad \xff byte", "bad \xef\xbf\xbd byte" },
    { "<meta charset='iso-8859-1'><p>caf\xc3\xa9</p>", "caf\xc3\xa9" },
    { "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><p>a</p>", NULL },
    { "<p>\xe5\x90\x8c\xe6\x9c\x9f</p>", "\xe5\x90\x8c\xe6\x9c\x9f" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoiseHtmlText) text = poise_html_text_new (cases[i].html, -1);

      g_test_message ("%u: %s", i, text->text);
      g_assert_true (g_utf8_validate (text->text, -1, NULL));
      if (cases[i].text != NULL)
        g_assert_cmpstr (text->text, ==, cases[i].text);
      g_assert_null (strstr (text->text, "root:"));
      g_assert_false (text->is_cut);
    }
}

static void
test_table (void)
{
  g_autoptr (PoiseHtmlText) text = poise_html_text_new (
      "<table><tr><th>Day</th><th>What</th></tr><tr><td>1</td><td>Read</td></tr></table>", -1);

  g_assert_cmpstr (text->text, ==, "Day | What\n1 | Read");
}

static void
test_links (void)
{
  g_autoptr (PoiseHtmlText) text = poise_html_text_new (
      "<p><a href='https://zoom.us/j/1'>Our <b>room</b></a> and <a href=\" https://example.org/a?b=1&amp;c=2 \"></a>"
      "<a href='https://zoom.us/j/1'>again</a><a href='javascript:alert(1)'>no</a><a href='mailto:a@b.org'>mail</a>"
      "<a>nowhere</a><a href='@@PLUGINFILE@@/x.pdf'>file</a>"
      "<iframe src='https://www.youtube.com/embed/x'></iframe><a href='https://open.example'>never closed",
      -1);
  const PoiseLink *link;

  g_assert_cmpuint (text->links->len, ==, 3);
  link = g_ptr_array_index (text->links, 0);
  g_assert_cmpstr (link->title, ==, "Our room");
  g_assert_cmpstr (link->uri, ==, "https://zoom.us/j/1");
  link = g_ptr_array_index (text->links, 1);
  g_assert_null (link->title);
  g_assert_cmpstr (link->uri, ==, "https://example.org/a?b=1&c=2");
  link = g_ptr_array_index (text->links, 2);
  g_assert_cmpstr (link->title, ==, "never closed");
  g_assert_cmpuint (text->addresses->len, ==, 4);
  g_assert_cmpstr (g_ptr_array_index (text->addresses, 2), ==, "https://www.youtube.com/embed/x");
}

static char *
repeat (const char *piece, guint n_times, const char *end)
{
  GString *all = g_string_new (NULL);

  for (guint i = 0; i < n_times; i++)
    g_string_append (all, piece);
  g_string_append (all, end);
  return g_string_free (all, FALSE);
}

/* What is nested deeper than anybody writes, or longer, is cut and said to be; nothing takes long. */
static void
test_hostile (void)
{
  static const char *const pieces[] = { "<div>", "<b>", "<a href='https://x.y/'>", "<table><tr><td>", "<ul><li>", "<p",
                                        "<", "&", "&#1;", "</div>", "<!--", "<![CDATA[", "\xc3\xa9", "<font><p>" };

  for (guint i = 0; i < G_N_ELEMENTS (pieces); i++)
    {
      g_autofree char *html = repeat (pieces[i], 300000, "end");
      gint64 started = g_get_monotonic_time ();
      g_autoptr (PoiseHtmlText) text = poise_html_text_new (html, -1);

      g_test_message ("%s: %.0f ms", pieces[i], (g_get_monotonic_time () - started) / 1000.0);
      g_assert_true (g_utf8_validate (text->text, -1, NULL));
      if (strlen (html) > POISE_HTML_TEXT_MOST)
        g_assert_true (text->is_cut);
      g_assert_cmpint (g_get_monotonic_time () - started, <, 20 * G_USEC_PER_SEC);
    }
}

/* A length counts, not a NUL; no piece of a letter is left at the end of what is cut */
static void
test_length (void)
{
  g_autoptr (PoiseHtmlText) some = poise_html_text_new ("<p>abc</p>def", 6);
  g_autoptr (PoiseHtmlText) nul = poise_html_text_new ("ab\0cd", 5);
  g_autoptr (PoiseHtmlText) none = poise_html_text_new (NULL, -1);
  g_autofree char *long_html = repeat ("\xe5\x90\x8c", 400000, "");
  g_autoptr (PoiseHtmlText) cut = poise_html_text_new (long_html, -1);

  g_assert_cmpstr (some->text, ==, "abc");
  g_assert_true (g_str_has_prefix (nul->text, "ab"));
  g_assert_true (g_str_has_suffix (nul->text, "cd"));
  g_assert_cmpstr (none->text, ==, "");
  g_assert_true (cut->is_cut);
  g_assert_null (strstr (cut->text, "\xef\xbf\xbd"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/import/html-text/texts", test_texts);
  g_test_add_func ("/import/html-text/table", test_table);
  g_test_add_func ("/import/html-text/links", test_links);
  g_test_add_func ("/import/html-text/hostile", test_hostile);
  g_test_add_func ("/import/html-text/length", test_length);
  return g_test_run ();
}
