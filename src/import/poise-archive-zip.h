/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The directory at the end of a zip, looked over before libarchive, which holds it in memory, sees it.
 */

#pragma once

#include "import/poise-import-source.h"

G_BEGIN_DECLS

gboolean poise_archive_zip_check (PoiseImportSource *source, guint most_entries, GError **error);

G_END_DECLS
