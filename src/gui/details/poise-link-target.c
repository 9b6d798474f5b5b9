/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where a link leads.
 */

#include "gui/details/poise-link-target.h"

#include "poise-config.h"

#include "core/poise-address.h"

#include <gio/gio.h>
#include <glib/gi18n.h>
#include <string.h>

/* A host is asked for by its name in ASCII, which GUri makes of any other; the rest stays encoded as it is. */
#define FLAGS (G_URI_FLAGS_PARSE_RELAXED | G_URI_FLAGS_ENCODED)

/* Everything that is no plain ASCII sign, byte by byte: invisible signs and those that turn the direction too. */
static void
append_encoded (GString *to, const char *text)
{
  for (const char *byte = text; byte && *byte; byte++)
    if (g_ascii_isgraph (*byte) && !strchr ("<>\"\\^`{|}", *byte))
      g_string_append_c (to, *byte);
    else
      g_string_append_printf (to, "%%%02X", (guchar)*byte);
}

static void
append_part (GString *to, const char *mark, const char *text)
{
  if (!text)
    return;
  g_string_append (to, mark);
  append_encoded (to, text);
}

static char *
after_host (GUri *uri)
{
  GString *after = g_string_new (NULL);

  if (g_uri_get_port (uri) >= 0)
    g_string_append_printf (after, ":%d", g_uri_get_port (uri));
  append_encoded (after, g_uri_get_path (uri));
  append_part (after, "?", g_uri_get_query (uri));
  append_part (after, "#", g_uri_get_fragment (uri));
  return g_string_free (after, FALSE);
}

static void
read_web (PoiseLinkTarget *target, GUri *uri)
{
  g_autofree char *host = g_uri_get_host (uri) ? g_ascii_strdown (g_uri_get_host (uri), -1) : NULL;
  const char *user = g_uri_get_userinfo (uri);
  GString *before = g_string_new (g_uri_get_scheme (uri));
  g_autofree char *unicode = NULL;

  g_string_append (before, "://");
  if (user)
    append_encoded (before, user);
  if (user)
    g_string_append_c (before, '@');
  target->has_user = user != NULL;
  target->before = g_string_free (before, FALSE);
  if (!host || !*host || !g_str_is_ascii (host))
    {
      target->reason = g_strdup (_ ("This address names no host."));
      return;
    }
  target->host = strchr (host, ':') ? g_strdup_printf ("[%s]", host) : g_strdup (host);
  target->after = after_host (uri);
  unicode = g_hostname_to_unicode (host);
  if (g_strcmp0 (unicode, host) != 0)
    target->readable = g_steal_pointer (&unicode);
}

static void
read_mail (PoiseLinkTarget *target, GUri *uri)
{
  GString *to = g_string_new (NULL);
  GString *after = g_string_new (NULL);

  append_encoded (to, g_uri_get_path (uri));
  append_part (after, "?", g_uri_get_query (uri));
  target->before = g_strdup ("mailto:");
  target->host = g_string_free (to, FALSE);
  target->after = g_string_free (after, FALSE);
  if (!*target->host && !*target->after)
    target->reason = g_strdup (_ ("This address names nobody."));
}

/**
 * poise_link_target_new:
 * @address: an address as a plan has it, which may be anything
 *
 * Returns: (transfer full): where it leads, or why nowhere
 */
PoiseLinkTarget *
poise_link_target_new (const char *address)
{
  PoiseLinkTarget *target = g_new0 (PoiseLinkTarget, 1);
  g_autoptr (GUri) uri = g_uri_parse (address, FLAGS, NULL);
  PoiseAddressKind kind = poise_address_get_kind (address);

  if (!uri)
    target->reason = g_strdup (_ ("This is no address that can be opened."));
  else if (kind == POISE_ADDRESS_WEB)
    read_web (target, uri);
  else if (kind == POISE_ADDRESS_MAIL)
    read_mail (target, uri);
  else
    target->reason = g_strdup (_ ("Only links that begin with https, http or mailto can be opened."));
  if (!target->reason)
    target->uri = g_strconcat (target->before, target->host, target->after, NULL);
  return target;
}

/** poise_link_target_free: (nullable): frees @target. */
void
poise_link_target_free (PoiseLinkTarget *target)
{
  if (!target)
    return;
  g_free (target->uri);
  g_free (target->before);
  g_free (target->host);
  g_free (target->after);
  g_free (target->readable);
  g_free (target->reason);
  g_free (target);
}
