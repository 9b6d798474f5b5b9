/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whose a file is, and who may do what with it, carried over to the file that takes its place.
 */

#include "store/poise-file-owner.h"

#include <errno.h>
#include <string.h>
#include <sys/xattr.h>
#include <unistd.h>

/* Extended attributes, access lists among them, as far as the file system lets us: none is worth losing a
 * save. */
static void
copy_attributes (const char *path, int fd)
{
  gssize length = listxattr (path, NULL, 0);
  g_autofree char *names = length > 0 ? g_malloc (length) : NULL;

  length = names != NULL ? listxattr (path, names, length) : 0;
  for (gssize i = 0; i < length; i += strlen (names + i) + 1)
    {
      gssize size = getxattr (path, names + i, NULL, 0);
      g_autofree char *value = g_malloc (MAX (size, 0) + 1);

      size = getxattr (path, names + i, value, MAX (size, 0));
      if (size >= 0 && fsetxattr (fd, names + i, value, size, 0) != 0)
        g_debug ("%s: attribute %s stays behind: %s", path, names + i, g_strerror (errno));
    }
}

/**
 * poise_file_copy_owner:
 * @path: a file that is about to be replaced
 * @old: its status
 * @fd: the file that takes its place, ours
 *
 * Gives @fd the owner, group, mode and extended attributes of @path, as far as we may. Where the group cannot
 * be kept, the group gets no more than everybody had.
 *
 * Returns: 0, or errno where not even the mode could be set
 */
int
poise_file_copy_owner (const char *path, const struct stat *old, int fd)
{
  mode_t mode = old->st_mode & 07777;

  if (fchown (fd, old->st_uid, old->st_gid) != 0)
    {
      mode &= 0777;
      if (fchown (fd, -1, old->st_gid) != 0)
        mode = (mode & 0707) | ((mode & 07) << 3);
    }
  if (fchmod (fd, mode) != 0)
    return errno;
  copy_attributes (path, fd);
  return 0;
}
