/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The checksum that PNG and ZIP have in common: CRC-32, as annex D of the PNG specification (W3C, second edition) and
 * section 4.4.7 of ZIP's (PKWARE, APPNOTE.TXT) define it.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

guint32 poise_checksum (const guint8 *data, gsize length);

G_END_DECLS
