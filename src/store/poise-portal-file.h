/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Files that reach a sandbox one at a time, through the portal for documents. Each is alone in a folder of its own, in
 * which a temporary file can take its place, as anywhere; what is put beside it is for nobody.
 */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

gboolean poise_portal_file_is (GFile *file);
GFile *poise_portal_file_see_through (GFile *file);
char *poise_portal_file_get_name (GFile *file);

G_END_DECLS
