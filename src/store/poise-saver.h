/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Bytes ⇄ a file on disk, so that nothing is lost: whatever goes wrong while saving, the file that was there
 * stays as it was, and what counts as saved has reached the disk.
 */

#pragma once

#include "store/poise-store.h"

G_BEGIN_DECLS

GBytes *poise_saver_read (GFile *file, PoiseFingerprint *fingerprint, GError **error);
gboolean poise_saver_write (GBytes *bytes,
                            GFile *file,
                            const PoiseFingerprint *expected,
                            PoiseFingerprint *written,
                            GError **error);

G_END_DECLS
