/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Files in a ZIP, for formats that are one. The same files make the same bytes: no times, no owners.
 *
 * Why not libarchive: it gives each file extra fields, and a document in OpenDocument must begin with one that has
 * none, so that programs know the document by its first bytes.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _PoiseZip PoiseZip;

PoiseZip *poise_zip_new (void);
void poise_zip_free (PoiseZip *zip);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseZip, poise_zip_free)

gboolean poise_zip_add_stored (PoiseZip *zip, const char *name, gconstpointer data, gsize length, GError **error);
gboolean poise_zip_add (PoiseZip *zip, const char *name, gconstpointer data, gsize length, GError **error);
GBytes *poise_zip_finish (PoiseZip *zip);

G_END_DECLS
