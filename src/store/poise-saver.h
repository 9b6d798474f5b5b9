/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Bytes ⇄ a file, so that nothing is lost: whatever goes wrong while saving, the file that was there stays as it was,
 * and what counts as saved has reached the disk and has been read back from there. What could surprise a person - a
 * file with several names, a folder that takes no new file - is refused until they have said how.
 */

#pragma once

#include "store/poise-store.h"

G_BEGIN_DECLS

/** PoiseSaverCheck: Returns: whether @bytes, read back, are what can be opened again; else an error */
typedef gboolean (*PoiseSaverCheck) (GBytes *bytes, GError **error);

/**
 * PoiseSaverOrder:
 * @bytes: what the file is to hold
 * @expected: (nullable): what the file was when it was read; if it holds anything else now, it is left alone. A file
 *   that is gone meanwhile is written anew
 * @manner: what the person has said
 * @check: (nullable): asked before the new content takes the place of the old
 */
typedef struct
{
  GBytes *bytes;
  const PoiseFingerprint *expected;
  PoiseSaveManner manner;
  PoiseSaverCheck check;
} PoiseSaverOrder;

GBytes *poise_saver_read (GFile *file, PoiseFingerprint *fingerprint, GError **error);
gboolean poise_saver_save (GFile *file, const PoiseSaverOrder *order, PoiseFingerprint *written, GError **error);
gboolean poise_saver_write (GBytes *bytes,
                            GFile *file,
                            const PoiseFingerprint *expected,
                            PoiseFingerprint *written,
                            GError **error);

/* For the ways to save */
gboolean poise_saver_order_is_changed (const PoiseSaverOrder *order, GBytes *found);
gboolean poise_saver_order_prove (const PoiseSaverOrder *order, GBytes *found, GError **error);

G_END_DECLS
