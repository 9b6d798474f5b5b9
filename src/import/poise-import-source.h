/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is imported, as bytes in order: a file, wherever it is, or bytes in memory. A course with its pictures and films
 * may be larger than memory, so formats read it piece by piece; who only needs text loads it whole, up to a limit.
 *
 * A source is read by one thread. Every reading asks whether somebody has stopped it, and tells how far it is.
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/** POISE_IMPORT_SOURCE_PEEK: how many bytes at most can be looked at before reading, 4 KiB. */
#define POISE_IMPORT_SOURCE_PEEK 4096

typedef struct _PoiseImportSource PoiseImportSource;

/**
 * PoiseImportProgress:
 * @done: bytes that have been passed
 * @size: bytes that there are, or -1 where nobody knows
 * @data: what was given with the function
 *
 * Called in the thread that reads.
 */
typedef void (*PoiseImportProgress) (goffset done, goffset size, gpointer data);

PoiseImportSource *poise_import_source_new_for_file (GFile *file, GCancellable *cancellable, GError **error);
PoiseImportSource *poise_import_source_new_for_bytes (GBytes *bytes, const char *name);
void poise_import_source_free (PoiseImportSource *source);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseImportSource, poise_import_source_free)

void poise_import_source_set_progress (PoiseImportSource *source, PoiseImportProgress progress, gpointer data);

const char *poise_import_source_get_name (const PoiseImportSource *source);
goffset poise_import_source_get_size (const PoiseImportSource *source);
GCancellable *poise_import_source_get_cancellable (const PoiseImportSource *source);

GBytes *poise_import_source_peek (PoiseImportSource *source, GError **error);
gssize poise_import_source_read (PoiseImportSource *source, void *buffer, gsize size, GError **error);
gssize poise_import_source_read_quietly (PoiseImportSource *source, void *buffer, gsize size, GError **error);
void poise_import_source_tell_progress (const PoiseImportSource *source, goffset done);
gboolean poise_import_source_seek (PoiseImportSource *source, goffset offset, GSeekType type, GError **error);
goffset poise_import_source_tell (const PoiseImportSource *source);
GBytes *poise_import_source_load (PoiseImportSource *source, gsize most, GError **error);

G_END_DECLS
