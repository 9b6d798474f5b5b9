/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Byte by byte, with what each byte comes to worked out once.
 */

#include "export/poise-checksum.h"

static const guint32 *
get_table (void)
{
  static guint32 table[256];
  static gsize made = 0;

  if (g_once_init_enter (&made))
    {
      for (guint32 byte = 0; byte < 256; byte++)
        {
          guint32 sum = byte;

          for (guint bit = 0; bit < 8; bit++)
            sum = sum & 1 ? 0xedb88320 ^ (sum >> 1) : sum >> 1;
          table[byte] = sum;
        }
      g_once_init_leave (&made, 1);
    }
  return table;
}

/** poise_checksum: of @length bytes */
guint32
poise_checksum (const guint8 *data, gsize length)
{
  const guint32 *table = get_table ();
  guint32 sum = 0xffffffff;

  for (gsize i = 0; i < length; i++)
    sum = table[(sum ^ data[i]) & 0xff] ^ (sum >> 8);
  return ~sum;
}
