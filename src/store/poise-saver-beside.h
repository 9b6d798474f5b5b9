/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The usual way to save: a temporary file beside, proven, that takes the place of the file in one step of the system.
 */

#pragma once

#include "store/poise-saver.h"

#include <sys/stat.h>

G_BEGIN_DECLS

/**
 * PoiseBeside:
 * @POISE_BESIDE_SAVED: the file has its new content
 * @POISE_BESIDE_FAILED: it could not be done, and the error says why; the file is as it was
 * @POISE_BESIDE_REFUSED: the folder takes no new file, or none in the place of this one; the error says why
 * @POISE_BESIDE_NO_RENAME: the file system cannot put one file in the place of another; the error says why
 */
typedef enum
{
  POISE_BESIDE_SAVED,
  POISE_BESIDE_FAILED,
  POISE_BESIDE_REFUSED,
  POISE_BESIDE_NO_RENAME
} PoiseBeside;

PoiseBeside poise_saver_beside (const char *path,
                                const struct stat *old,
                                const PoiseSaverOrder *order,
                                gint64 *modified,
                                GError **error);

G_END_DECLS
