/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Addresses, as they are typed.
 */

#include "gui/details/poise-value-address.h"

#include "poise-config.h"

#include <glib/gi18n.h>

#include <string.h>

/* "example.org:8080/x" names a host and a port, and no scheme called "example.org". */
static gboolean
has_scheme (const char *typed)
{
  g_autofree char *scheme = g_uri_parse_scheme (typed);

  return scheme && !strchr (scheme, '.') && !g_ascii_isdigit (typed[strlen (scheme) + 1]);
}

static gboolean
is_address (const char *typed)
{
  return !strchr (typed, ' ') && g_uri_is_valid (typed, G_URI_FLAGS_PARSE_RELAXED, NULL);
}

/** poise_value_read_address: As poise_value_read(): an address is never guessed. */
char *
poise_value_read_address (const char *typed, char **message)
{
  if (has_scheme (typed) && is_address (typed))
    return g_strdup (typed);
  *message = g_strdup (has_scheme (typed) ? _ ("An address without spaces, such as https://example.org/page")
                                          : _ ("Addresses begin with https://…"));
  return NULL;
}

/** poise_value_suggest_address: What has no scheme but looks like a host is on the web; what has an @ is for e-mail. */
char *
poise_value_suggest_address (const char *typed)
{
  g_autofree char *address = NULL;

  if (has_scheme (typed))
    return NULL;
  if (strchr (typed, '@') && !strpbrk (typed, "/:"))
    address = g_strconcat ("mailto:", typed, NULL);
  else if (g_str_has_prefix (typed, "//"))
    address = g_strconcat ("https:", typed, NULL);
  else if (strchr (typed, '.') || g_str_has_prefix (typed, "localhost"))
    address = g_strconcat ("https://", typed, NULL);
  return address && is_address (address) ? g_steal_pointer (&address) : NULL;
}
