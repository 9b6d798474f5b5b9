/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where links lead, and which do nowhere.
 */

#include "gui/details/poise-link-target.h"

#include "words/poise-words.h"

static void
test_targets (void)
{
  static const struct
  {
    const char *address;
    const char *before; /* NULL where it cannot be opened */
    const char *host;
    const char *after;
    const char *readable;
    gboolean has_user;
  } cases[] = {
    { "https://example.org", "https://", "example.org", "", NULL, FALSE },
    { "HTTPS://Example.org/A?b=c#d", "https://", "example.org", "/A?b=c#d", NULL, FALSE },
    { "http://example.org:8080/a%20b", "http://", "example.org", ":8080/a%20b", NULL, FALSE },
    { "http://[::1]:80/", "http://", "[::1]", ":80/", NULL, FALSE },
    /* Who is asked stands after the @. */
    { "https://bank.example@evil.example/login", "https://bank.example@", "evil.example", "/login", NULL, TRUE },
    { "https://a:b@example.org/", "https://a:b@", "example.org", "/", NULL, TRUE },
    /* Cyrillic letters that look Latin, and honest ones */
    { "https://\u0430pple.com/", "https://", "xn--pple-43d.com", "/", "\u0430pple.com", FALSE },
    { "https://xn--pple-43d.com/", "https://", "xn--pple-43d.com", "/", "\u0430pple.com", FALSE },
    { "https://räksmörgås.example/å", "https://", "xn--rksmrgs-5wao1o.example", "/%C3%A5", "räksmörgås.example", FALSE },
    /* Signs that turn the direction, or are not seen, are */
    { "https://example.org/\u202egpj.exe", "https://", "example.org", "/%E2%80%AEgpj.exe", NULL, FALSE },
    { "https://example.org/\u200b", "https://", "example.org", "/%E2%80%8B", NULL, FALSE },
    { "https://example.org/<b>\"", "https://", "example.org", "/%3Cb%3E%22", NULL, FALSE },
    { "mailto:me@example.org", "mailto:", "me@example.org", "", NULL, FALSE },
    { "mailto:me@example.org?subject=Hi%20you", "mailto:", "me@example.org", "?subject=Hi%20you", NULL, FALSE },
    { "mailto:?to=me@example.org", "mailto:", "", "?to=me@example.org", NULL, FALSE },

    { "", NULL },
    { "example.org", NULL },
    { "mailto:", NULL },
    { "https://", NULL },
    { "https:///path", NULL },
    { "javascript:alert(1)", NULL },
    { "file:///etc/passwd", NULL },
    { "data:text/html,x", NULL },
    { "ftp://example.org/", NULL },
    { "httpss://example.org/", NULL },
    { "https://[::1", NULL },
    { "\xff", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoiseLinkTarget) target = poise_link_target_new (cases[i].address);
      g_autofree char *whole = NULL;

      g_test_message ("%u", i);
      g_assert_true ((target->uri == NULL) == (cases[i].before == NULL));
      g_assert_true ((target->reason == NULL) == (cases[i].before != NULL));
      if (!cases[i].before)
        continue;
      g_assert_cmpstr (target->before, ==, cases[i].before);
      g_assert_cmpstr (target->host, ==, cases[i].host);
      g_assert_cmpstr (target->after, ==, cases[i].after);
      g_assert_cmpstr (target->readable, ==, cases[i].readable);
      g_assert_true (target->has_user == cases[i].has_user);
      /* What is shown is what is opened, and plain ASCII. */
      whole = g_strconcat (target->before, target->host, target->after, NULL);
      g_assert_cmpstr (target->uri, ==, whole);
      g_assert_true (g_str_is_ascii (whole));
      g_assert_true (g_uri_is_valid (whole, G_URI_FLAGS_NONE, NULL));
    }
}

/* Opening what was shown leads to the same place once more. */
static void
test_twice (void)
{
  g_autoptr (PoiseLinkTarget) once = poise_link_target_new ("https://å.example:1/b c?d=ü#\u202e");
  g_autoptr (PoiseLinkTarget) twice = poise_link_target_new (once->uri);

  g_assert_cmpstr (once->uri, ==, twice->uri);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  poise_words_init ("en");
  g_test_add_func ("/gui/link-target/targets", test_targets);
  g_test_add_func ("/gui/link-target/twice", test_twice);
  return g_test_run ();
}
