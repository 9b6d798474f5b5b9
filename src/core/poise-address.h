/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which addresses lead anywhere. A plan may come from anybody and hold any text as an address; it is kept and shown as
 * it is, but only the web and mail are links: in the window, in a PDF, in everything that is given away. Pure.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PoiseAddressKind:
 * @POISE_ADDRESS_OTHER: leads nowhere: "javascript:…", "file:…", "data:…", what has no scheme, what is no address
 * @POISE_ADDRESS_WEB: http or https
 * @POISE_ADDRESS_MAIL: mailto
 */
typedef enum
{
  POISE_ADDRESS_OTHER,
  POISE_ADDRESS_WEB,
  POISE_ADDRESS_MAIL
} PoiseAddressKind;

PoiseAddressKind poise_address_get_kind (const char *address);
char *poise_address_escape (const char *address);

G_END_DECLS
