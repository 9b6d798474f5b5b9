/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The list is of what is allowed: whatever else some program would run is on none.
 */

#include "core/poise-address.h"

#include <string.h>

/**
 * poise_address_get_kind:
 * @address: any text
 *
 * The scheme alone decides, in letters of either case. It must be the very first: programs differ in what they pass
 * over before it (blanks, signs that are not seen), so nothing may stand there. The rest is for whoever makes a link of
 * it: it may still be no address, or have to be escaped.
 *
 * Returns: of which kind it is
 */
PoiseAddressKind
poise_address_get_kind (const char *address)
{
  static const struct
  {
    const char *begin;
    PoiseAddressKind kind;
  } kinds[] = {
    { "https://", POISE_ADDRESS_WEB },
    { "http://", POISE_ADDRESS_WEB },
    { "mailto:", POISE_ADDRESS_MAIL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_ascii_strncasecmp (address, kinds[i].begin, strlen (kinds[i].begin)) == 0)
      return address[strlen (kinds[i].begin)] != '\0' ? kinds[i].kind : POISE_ADDRESS_OTHER;
  return POISE_ADDRESS_OTHER;
}

/**
 * poise_address_escape:
 * @address: an address that leads somewhere
 *
 * Returns: (transfer full): it in ASCII, with everything escaped that RFC 3986 has no place for, or that could end a
 *   text between quotes or brackets in the formats that hold it
 */
char *
poise_address_escape (const char *address)
{
  return g_uri_escape_string (address, "%:/?#[]@!$&*+,;=", FALSE);
}
