/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Which documents of a Moodle backup are read, and what is taken from them.
 */

#pragma once

#include "import/poise-archive.h"
#include "import/poise-moodle.h"

G_BEGIN_DECLS

/** POISE_MOODLE_MOST_TEXT: bytes of texts that are kept of a course, 16 MiB; large courses have one or two. */
#define POISE_MOODLE_MOST_TEXT (16u * 1024 * 1024)

gboolean poise_moodle_documents_want (const char *path, gpointer data);
gboolean
poise_moodle_documents_read (PoiseArchive *archive, const char *path, PoiseMoodleCourse *course, GError **error);

G_END_DECLS
