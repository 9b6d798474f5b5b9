/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The same work for many files, in parallel; what comes of it is taken in the order of the files.
 *
 * No more files than a few per processor are under way or waiting to be taken, so that memory does not grow
 * with their number.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** PoiseCliWork: works on one file, in any thread. Returns: (transfer full) (nullable) */
typedef gpointer (*PoiseCliWork) (const char *file_name, gpointer data);

/** PoiseCliTake: takes what came of a file (transfer full), in the thread of the caller and in order. */
typedef void (*PoiseCliTake) (const char *file_name, gpointer result, gpointer data);

void poise_cli_each (char **file_names, PoiseCliWork work, PoiseCliTake take, gpointer data);

G_END_DECLS
