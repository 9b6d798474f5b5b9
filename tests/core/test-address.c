/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which addresses are links, and that nothing else becomes one.
 */

#include "core/poise-address.h"

#define OTHER POISE_ADDRESS_OTHER
#define WEB POISE_ADDRESS_WEB
#define MAIL POISE_ADDRESS_MAIL

static void
test_kinds (void)
{
  static const struct
  {
    const char *address;
    PoiseAddressKind kind;
  } cases[] = {
    { "https://example.org/", WEB },
    { "http://example.org", WEB },
    { "HTTPS://EXAMPLE.ORG", WEB },
    { "hTTp://[::1]:80/?a#b", WEB },
    { "https://räksmörgås.example/教", WEB },
    { "mailto:me@example.org", MAIL },
    { "MailTo:me@example.org?subject=Hi", MAIL },

    { "", OTHER },
    { "https:", OTHER },
    { "https:/", OTHER },
    { "https://", OTHER },
    { "https:example.org", OTHER },
    { "http:\\\\example.org", OTHER },
    { "mailto:", OTHER },
    { "example.org", OTHER },
    { "//example.org", OTHER },
    { "/etc/passwd", OTHER },
    { "javascript:alert(1)", OTHER },
    { "JavaScript:alert(1)", OTHER },
    { "java\nscript:alert(1)", OTHER },
    { "vbscript:x", OTHER },
    { "data:text/html,<script>", OTHER },
    { "file:///etc/passwd", OTHER },
    { "\\\\server\\share", OTHER },
    { "ftp://example.org/", OTHER },
    { "smb://server/share", OTHER },
    { "ms-word:ofe|u|https://example.org", OTHER },
    { "view-source:https://example.org", OTHER },
    { "httpss://example.org/", OTHER },
    { "xhttps://example.org/", OTHER },
    { "javascript:https://example.org/", OTHER },
    { " https://example.org/", OTHER },
    { "\thttps://example.org/", OTHER },
    { "\x01https://example.org/", OTHER },
    { "\ufeffhttps://example.org/", OTHER },
    { "\u200bmailto:me@example.org", OTHER },
    { "\u202ehttps://example.org/", OTHER },
    { "ｈｔｔｐｓ://example.org/", OTHER },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%u: %s", i, cases[i].address);
      g_assert_cmpint (poise_address_get_kind (cases[i].address), ==, cases[i].kind);
    }
}

static void
test_escape (void)
{
  static const char *const cases[][2] = {
    { "https://example.org/a?b=c&d#e", "https://example.org/a?b=c&d#e" },
    { "HTTP://example.org", "HTTP://example.org" },
    { "mailto:a@b.org", "mailto:a@b.org" },
    { "https://e.org/a(b)'\\\"<>", "https://e.org/a%28b%29%27%5C%22%3C%3E" },
    { "https://example.org/%41 b\"c<d>|`", "https://example.org/%41%20b%22c%3Cd%3E%7C%60" },
    { "https://e.org/%20 é\n", "https://e.org/%20%20%C3%A9%0A" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *escaped = poise_address_escape (cases[i][0]);

      g_assert_cmpstr (escaped, ==, cases[i][1]);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/core/address/kinds", test_kinds);
  g_test_add_func ("/core/address/escape", test_escape);
  return g_test_run ();
}
