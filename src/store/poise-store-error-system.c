/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the system says when it does not read or write, as an error with a word for the reason: what a person can do
 * about it hangs on that.
 */

#include "store/poise-store-error.h"

#include <errno.h>
#include <gio/gio.h>

/* One of the system's reasons; some have several numbers. */
typedef struct
{
  int number;
  const char *word;
} Reason;

static const Reason reasons[] = {
  { ENOSPC, "no-space" },        { EDQUOT, "quota" },
  { EROFS, "read-only" },        { EACCES, "denied" },
  { EPERM, "denied" },           { EIO, "fault" },
  { ENAMETOOLONG, "long-name" }, { EINVAL, "unfit-name" },
  { EILSEQ, "unfit-name" },      { ELOOP, "circle" },
  { EISDIR, "folder" },          { ENOENT, "missing" },
  { ENOTDIR, "no-folder" },      { ETXTBSY, "busy" },
  { EBUSY, "busy" },             { EFBIG, "large" },
  { ESTALE, "unreachable" },     { ETIMEDOUT, "unreachable" },
  { ENOTCONN, "unreachable" },   { EHOSTUNREACH, "unreachable" },
  { EHOSTDOWN, "unreachable" },  { ENETDOWN, "unreachable" },
  { ENETUNREACH, "unreachable" }, { ECONNRESET, "unreachable" },
  { ECONNREFUSED, "unreachable" }, { ENODEV, "unreachable" },
  { ENXIO, "unreachable" },      { EOPNOTSUPP, "unsupported" },
  { ENOSYS, "unsupported" },     { EXDEV, "unsupported" },
};

/* (nullable): the word for @number */
static const char *
word_for (int number)
{
  for (guint i = 0; i < G_N_ELEMENTS (reasons); i++)
    if (reasons[i].number == number)
      return reasons[i].word;
  return NULL;
}

/**
 * poise_store_error_new_system:
 * @code: what could not be done
 * @number: an errno
 *
 * Returns: (transfer full): the error, with the system's reason and its word
 */
GError *
poise_store_error_new_system (PoiseStoreError code, int number)
{
  return poise_store_error_new (code, 0, 0, NULL, g_strerror (number), word_for (number));
}

static const char *
word_for_gio (const GError *reason)
{
  if (reason->domain != G_IO_ERROR)
    return NULL;
  switch ((GIOErrorEnum) reason->code)
    {
    case G_IO_ERROR_NO_SPACE:
      return "no-space";
    case G_IO_ERROR_READ_ONLY:
      return "read-only";
    case G_IO_ERROR_PERMISSION_DENIED:
      return "denied";
    case G_IO_ERROR_FILENAME_TOO_LONG:
      return "long-name";
    case G_IO_ERROR_INVALID_FILENAME:
      return "unfit-name";
    case G_IO_ERROR_TOO_MANY_LINKS:
      return "circle";
    case G_IO_ERROR_IS_DIRECTORY:
      return "folder";
    case G_IO_ERROR_NOT_FOUND:
      return "missing";
    case G_IO_ERROR_NOT_DIRECTORY:
      return "no-folder";
    case G_IO_ERROR_BUSY:
      return "busy";
    case G_IO_ERROR_NOT_MOUNTED:
    case G_IO_ERROR_HOST_NOT_FOUND:
    case G_IO_ERROR_HOST_UNREACHABLE:
    case G_IO_ERROR_NETWORK_UNREACHABLE:
    case G_IO_ERROR_CONNECTION_REFUSED:
    case G_IO_ERROR_CONNECTION_CLOSED:
    case G_IO_ERROR_NOT_CONNECTED:
    case G_IO_ERROR_TIMED_OUT:
    case G_IO_ERROR_CLOSED:
      return "unreachable";
    case G_IO_ERROR_NOT_SUPPORTED:
      return "unsupported";
    default:
      return NULL;
    }
}

/**
 * poise_store_error_new_gio:
 * @code: what could not be done
 * @reason: what GIO says of it
 *
 * Returns: (transfer full): the error, as poise_store_error_new_system() makes it
 */
GError *
poise_store_error_new_gio (PoiseStoreError code, const GError *reason)
{
  return poise_store_error_new (code, 0, 0, NULL, reason->message, word_for_gio (reason));
}

/** poise_store_error_is_missing: Returns: whether @error says that there is no such file */
gboolean
poise_store_error_is_missing (const GError *error)
{
  return (g_error_matches (error, POISE_STORE_ERROR, POISE_STORE_ERROR_READ)
          || g_error_matches (error, POISE_STORE_ERROR, POISE_STORE_ERROR_WRITE))
         && g_strcmp0 (poise_store_error_get_expected (error), "missing") == 0;
}
