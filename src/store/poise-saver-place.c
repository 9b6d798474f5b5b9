/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Following symbolic links as the kernel does, and one step further: also where the last one leads to no file yet.
 */

#include "store/poise-saver-place.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

/* As many symbolic links in a row as the kernel follows. */
#define MAX_LINKS 40

/* (transfer full) (nullable): @name in the real folder of @path; %NULL with errno */
static char *
in_real_folder (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *name = g_path_get_basename (path);
  char *real = realpath (folder, NULL);
  char *result = real != NULL ? g_build_filename (real, name, NULL) : NULL;

  free (real);
  return result;
}

/* Whether @path is a device or a pipe, or a link to one, such as /dev/stdout: the kernel alone can follow that. */
static gboolean
is_device (const char *path)
{
  struct stat status;

  return stat (path, &status) == 0 && !S_ISREG (status.st_mode) && !S_ISDIR (status.st_mode);
}

/**
 * poise_saver_place_resolve:
 * @path: an absolute path
 *
 * Returns: (transfer full) (nullable): the path without links, also where the last link leads to no file yet; that of
 *   a device or a pipe as it is; %NULL with errno
 */
char *
poise_saver_place_resolve (const char *path)
{
  g_autofree char *place = g_strdup (path);

  if (is_device (path))
    return g_steal_pointer (&place);
  for (int i = 0; i < MAX_LINKS; i++)
    {
      g_autofree char *here = in_real_folder (place);
      g_autofree char *target = here != NULL ? g_file_read_link (here, NULL) : NULL;
      g_autofree char *folder = NULL;

      if (target == NULL)
        return g_steal_pointer (&here);
      if (g_str_has_suffix (target, "/"))
        {
          errno = EISDIR;
          return NULL;
        }
      /* A ".." in it counts from where the links before it lead to: only the system may take it away. */
      folder = g_path_get_dirname (here);
      g_free (place);
      place = g_path_is_absolute (target) ? g_strdup (target) : g_build_filename (folder, target, NULL);
    }
  errno = ELOOP;
  return NULL;
}
