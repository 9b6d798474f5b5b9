/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a draft is based on, beside it in its place: the plan that the file held, so that both can be merged if the file
 * has become another when the draft is restored. It is an envelope under a name that is made from the SHA-256 of the
 * file, which the draft knows.
 *
 * What always holds: of what was read back, each byte is as it was written, and it is of the file with that SHA-256.
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/** POISE_DRAFT_BASE_MOST_BYTES: no larger plan is kept so. */
#define POISE_DRAFT_BASE_MOST_BYTES (64 * 1024 * 1024)

gboolean poise_draft_base_is_there (const char *folder, const char *sha256);
gboolean poise_draft_base_write (const char *folder, const char *sha256, GBytes *plan, GError **error);
GBytes *poise_draft_base_read (const char *folder, const char *sha256);
void poise_draft_base_sweep (const char *folder, const char *const *kept);

G_END_DECLS
