/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Copies aside, in XDG_STATE_HOME/poise/rescue, of what is about to be written in place and of what is there. One is
 * on the disk before the file is touched, and goes once the file is proven. So a process that ends in the middle loses
 * nothing: poise_rescue_recover() of the next one finishes what was begun.
 *
 * Whoever writes holds a lock on its copy, so that nobody else takes it for left behind.
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _PoiseRescue PoiseRescue;

PoiseRescue *poise_rescue_new (GFile *file, GBytes *bytes, GBytes *old, GError **error);
const char *poise_rescue_get_path (const PoiseRescue *self);
void poise_rescue_release (PoiseRescue *self);
void poise_rescue_leave (PoiseRescue *self);

/**
 * PoiseRescued:
 * @file: what was being written when a process ended
 * @bytes: what it was to hold
 * @path: where the copy of it is
 * @is_finished: whether it holds that now, and the copy is gone; else something else is there meanwhile, or the file
 *   cannot be reached, and the copy stays
 */
typedef struct
{
  GFile *file;
  GBytes *bytes;
  char *path;
  gboolean is_finished;
} PoiseRescued;

GPtrArray *poise_rescue_recover (void);
void poise_rescue_mend (GFile *file);
void poise_rescue_forget (GFile *file);
GBytes *poise_rescue_read (const char *path);
void poise_rescued_free (PoiseRescued *rescued);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseRescued, poise_rescued_free)

G_END_DECLS
