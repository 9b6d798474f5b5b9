/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a file is to hold and what it held, together as one file: a line
 *
 *   poise-rescue 1 SIZE SHA-256 OLD-SIZE OLD-SHA-256 URI
 *
 * with - - where there was no file, then the new bytes and the old ones. The sums tell whether it is whole.
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * PoiseRescueFile:
 * @file: what was being written
 * @bytes: what it is to hold
 * @old: (nullable): what it held; %NULL where there was no file
 */
typedef struct
{
  GFile *file;
  GBytes *bytes;
  GBytes *old;
} PoiseRescueFile;

GBytes *poise_rescue_file_write (GFile *file, GBytes *bytes, GBytes *old);
PoiseRescueFile *poise_rescue_file_read (GBytes *contents);
void poise_rescue_file_free (PoiseRescueFile *self);
gboolean poise_rescue_file_is_torn (const PoiseRescueFile *self, GBytes *found);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseRescueFile, poise_rescue_file_free)

G_END_DECLS
