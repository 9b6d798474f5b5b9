/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Whose a file is, and who may do what with it, carried over to the file that takes its place.
 */

#include "store/poise-file-owner.h"

#include <errno.h>
#include <string.h>
#include <sys/xattr.h>
#include <unistd.h>

#define ACCESS_LIST "system.posix_acl_access"

/* What the system signs the old content with means nothing for the new. */
static gboolean
is_of_content (const char *name)
{
  return strcmp (name, "security.ima") == 0 || strcmp (name, "security.evm") == 0;
}

static void
copy_attribute (const char *path, const char *name, int fd)
{
  gssize size = getxattr (path, name, NULL, 0);
  g_autofree char *value = g_malloc (MAX (size, 0) + 1);

  size = getxattr (path, name, value, MAX (size, 0));
  if (size >= 0 && fsetxattr (fd, name, value, size, 0) != 0)
    g_debug ("%s: attribute %s stays behind: %s", path, name, g_strerror (errno));
}

/* Extended attributes, access lists among them, as far as the file system lets us: none is worth losing a
 * save. */
static void
copy_attributes (const char *path, int fd, gboolean with_access_list)
{
  gssize length = listxattr (path, NULL, 0);
  g_autofree char *names = length > 0 ? g_malloc (length) : NULL;

  length = names != NULL ? listxattr (path, names, length) : 0;
  for (gssize i = 0; i < length; i += strlen (names + i) + 1)
    if (!is_of_content (names + i) && (with_access_list || strcmp (names + i, ACCESS_LIST) != 0))
      copy_attribute (path, names + i, fd);
}

/* Some file systems have modes of their own, which is well as long as nobody may do more than before. */
static int
set_mode (int fd, mode_t mode)
{
  struct stat status;
  int number;

  if (fchmod (fd, mode) == 0)
    return 0;
  number = errno;
  return fstat (fd, &status) == 0 && (status.st_mode & 0777 & ~mode) == 0 ? 0 : number;
}

/**
 * poise_file_copy_owner:
 * @path: a file that is about to be replaced
 * @old: its status
 * @fd: the file that takes its place, ours
 *
 * Gives @fd the owner, group, mode and extended attributes of @path, as far as we may, and no access list that the
 * folder gave it and @path has not. Where the group cannot be kept, the group gets no more than everybody had, and
 * nobody by an access list.
 *
 * Returns: 0, or errno where others might do more with it than with @path
 */
int
poise_file_copy_owner (const char *path, const struct stat *old, int fd)
{
  mode_t mode = old->st_mode & 07777;
  gboolean keeps_group = TRUE;
  int number;

  fremovexattr (fd, ACCESS_LIST);
  if (fchown (fd, old->st_uid, old->st_gid) != 0)
    {
      mode &= 0777;
      keeps_group = fchown (fd, -1, old->st_gid) == 0;
      if (!keeps_group)
        mode = (mode & 0707) | ((mode & 07) << 3);
    }
  number = set_mode (fd, mode);
  if (number != 0)
    return number;
  copy_attributes (path, fd, keeps_group);
  return 0;
}
