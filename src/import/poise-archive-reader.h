/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Inside an archive: what it is made of, and how libarchive comes by its bytes. Only poise-archive.c and
 * poise-archive-reader.c include this.
 *
 * What always holds: whatever is unpacked has been counted before anybody sees it; where libarchive was stopped, why is
 * in the archive's own error.
 */

#pragma once

#include "import/poise-archive.h"
#include "import/poise-archive-path.h"
#include "import/poise-import-error.h"

#include <archive.h>

G_BEGIN_DECLS

#define POISE_ARCHIVE_PIECE 65536

struct _PoiseArchive
{
  PoiseImportSource *source;
  PoiseArchiveKind kind;
  PoiseArchiveWanted wanted;
  gpointer data;
  PoiseArchiveLimits limits;
  PoiseArchivePaths *paths;

  struct archive *outer;  /* (nullable): unpacks a tar.gz */
  struct archive *reader; /* (nullable): of tar or zip; made for the first entry */
  GError *error;          /* (nullable): what stopped libarchive, when it was not libarchive itself */
  gboolean is_in_header;
  gint64 header_bytes;

  guint n_entries;
  gint64 all_bytes; /* unpacked, or declared so by a zip */
  char *path;       /* (nullable): of the present entry */
  gint64 entry_bytes;
  gint64 declared_bytes;

  double began; /* seconds of processor time */
  goffset done; /* how far progress has been told */
  goffset size; /* of the source */
  guint8 piece[POISE_ARCHIVE_PIECE];
};

double poise_archive_get_seconds (void);
gboolean poise_archive_count_bytes (PoiseArchive *archive, gint64 n_bytes, GError **error);
gboolean poise_archive_open_reader (PoiseArchive *archive);

gboolean poise_archive_refuse (PoiseArchive *archive, PoiseImportError code, GError **error);
gboolean poise_archive_fail (PoiseArchive *archive, GError **error);

G_END_DECLS
