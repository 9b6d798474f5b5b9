/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Told by where they are: the portal serves them from one folder, which Flatpak may have mounted elsewhere too.
 */

#include "store/poise-portal-file.h"

#include <limits.h>
#include <sys/xattr.h>

/* Of the place that the person knows; the portal of Debian 12 does not tell. */
#define HOST_PATH "user.document-portal.host-path"

/** poise_portal_file_is: whether @file is one that the portal gave. */
gboolean
poise_portal_file_is (GFile *file)
{
  g_autofree char *folder = g_build_filename (g_get_user_runtime_dir (), "doc", NULL);
  g_autoptr (GFile) served = g_file_new_for_path (folder);
  g_autoptr (GFile) mounted = g_file_new_for_path ("/run/flatpak/doc");

  return g_file_has_prefix (file, served) || g_file_has_prefix (file, mounted);
}

/**
 * poise_portal_file_see_through:
 * @file: any
 *
 * Returns: (transfer full): where the person sees what the portal gave, as far as it tells; else @file
 */
GFile *
poise_portal_file_see_through (GFile *file)
{
  char path[PATH_MAX + 1];
  gssize length = poise_portal_file_is (file) ? getxattr (g_file_peek_path (file), HOST_PATH, path, PATH_MAX) : -1;

  if (length <= 0)
    return g_object_ref (file);
  path[length] = '\0';
  return g_file_new_for_path (path);
}

/** poise_portal_file_get_name: (transfer full): @file to be read by the person, as g_file_get_parse_name() has it. */
char *
poise_portal_file_get_name (GFile *file)
{
  g_autoptr (GFile) seen = poise_portal_file_see_through (file);

  return g_file_get_parse_name (seen);
}
