/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How far work on many files is, in one line of a terminal that is always the last and goes away in the end. Nothing
 * is shown where standard error is no terminal or one that cannot erase a line, in the background, or for one file; but
 * while one large file is read, how much of it has been.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _PoiseCliProgress PoiseCliProgress;

PoiseCliProgress *poise_cli_progress_new (guint n_files);
void poise_cli_progress_free (PoiseCliProgress *progress);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseCliProgress, poise_cli_progress_free)

PoiseCliProgress *poise_cli_progress_new_for_reading (void);
void poise_cli_progress_read (PoiseCliProgress *progress, goffset done, goffset size);

void poise_cli_progress_hide (PoiseCliProgress *progress);
void poise_cli_progress_advance (PoiseCliProgress *progress);

G_END_DECLS
