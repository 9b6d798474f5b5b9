/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a keeper tells of the file of its plan: a plain value.
 */

#pragma once

#include "diff/poise-diff.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * PoiseDiskNewsKind:
 * @POISE_DISK_FINE: what was told before holds no longer
 * @POISE_DISK_RELOADED: it was changed, and the plan is what it holds now
 * @POISE_DISK_RENAMED: it has another name, which is the plan's now
 * @POISE_DISK_CONFLICT: it was changed, and so was the plan
 * @POISE_DISK_GONE: it is not there any more; the plan counts as not saved
 * @POISE_DISK_FOLDER_GONE: neither is its folder
 * @POISE_DISK_UNREADABLE: it was changed, and cannot be opened
 * @POISE_DISK_STALE: it was changed, but the plan, which a newer Poise has written, takes no changes
 */
typedef enum
{
  POISE_DISK_FINE,
  POISE_DISK_RELOADED,
  POISE_DISK_RENAMED,
  POISE_DISK_CONFLICT,
  POISE_DISK_GONE,
  POISE_DISK_FOLDER_GONE,
  POISE_DISK_UNREADABLE,
  POISE_DISK_STALE,
} PoiseDiskNewsKind;

/**
 * PoiseDiskNews:
 * @kind: what happened
 * @file: to which file
 * @diff: (nullable): of %POISE_DISK_RELOADED, what the plan says otherwise than before
 * @error: (nullable): of %POISE_DISK_UNREADABLE, why
 */
typedef struct
{
  PoiseDiskNewsKind kind;
  GFile *file;
  const PoiseDiff *diff;
  const GError *error;
} PoiseDiskNews;

G_END_DECLS
