/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Archives that strangers made, read as streams: tar, tar.gz and zip, told apart by their first bytes. Nothing is ever
 * written to disk, and nothing is unpacked but what somebody wants to read.
 *
 * What always holds:
 *  - a caller sees regular files that it wants, with safe names, each name once;
 *  - what is a link, a device, encrypted or packed in a way that needs much memory ends the reading, and so does an
 *    entry with an unsafe name or a name that has been, whether anybody wants it or not;
 *  - no limit is passed (#PoiseArchiveLimits), whatever the archive says of itself;
 *  - errors name the entry.
 */

#pragma once

#include "import/poise-import-source.h"

G_BEGIN_DECLS

typedef enum
{
  POISE_ARCHIVE_NONE, /* no archive that is read */
  POISE_ARCHIVE_TAR,
  POISE_ARCHIVE_GZIP, /* of a tar */
  POISE_ARCHIVE_ZIP,
} PoiseArchiveKind;

/**
 * PoiseArchiveLimits:
 * @n_entries: how many entries an archive may have, folders included
 * @entry_bytes: how large one may be that is read
 * @all_bytes: how large all may be together once unpacked, whether they are read or not
 * @ratio: how many times larger than the archive they may be; counts where they are larger than 1 MiB
 * @seconds: how long reading may take, in processor time of the thread that reads, so that a slow network does not count
 */
typedef struct
{
  guint n_entries;
  gint64 entry_bytes;
  gint64 all_bytes;
  gint64 ratio;
  double seconds;
} PoiseArchiveLimits;

/** poise_archive_limits: 100 000 entries, 64 MiB for one and 2 GiB for all, 100 times, 10 seconds */
extern const PoiseArchiveLimits poise_archive_limits;

/**
 * PoiseArchiveWanted:
 * @path: the name of an entry, cleaned: "course/course.xml"
 * @data: what was given with the function
 *
 * Returns: whether the caller reads the entry
 */
typedef gboolean (*PoiseArchiveWanted) (const char *path, gpointer data);

typedef struct _PoiseArchive PoiseArchive;

PoiseArchiveKind poise_archive_get_kind (GBytes *first);
gboolean poise_archive_has_entry (PoiseImportSource *source, const char *path);

PoiseArchive *
poise_archive_new (PoiseImportSource *source, PoiseArchiveWanted wanted, gpointer data, GError **error);
void poise_archive_free (PoiseArchive *archive);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseArchive, poise_archive_free)

void poise_archive_set_limits (PoiseArchive *archive, const PoiseArchiveLimits *limits);
void poise_archive_set_quiet (PoiseArchive *archive);

gboolean poise_archive_next (PoiseArchive *archive, const char **path, GError **error);
gssize poise_archive_read (PoiseArchive *archive, const void **bytes, GError **error);
GBytes *poise_archive_load (PoiseArchive *archive, GError **error);
gboolean poise_archive_check (PoiseArchive *archive, GError **error);

G_END_DECLS
