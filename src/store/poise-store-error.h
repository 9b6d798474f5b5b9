/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What can be wrong with a file, and where. These errors carry facts; src/words makes the sentence
 * (poise_words_error()). GError.message is a short English form for logs.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define POISE_STORE_ERROR (poise_store_error_quark ())

/**
 * PoiseStoreError:
 *
 * Types are named by these words, in `found` and `expected`: text, number, whole-number, decimal, flag, list,
 * object, null. What is found is shown as it stands in the file, long texts cut. Reasons of the system are named by
 * these words: no-space, quota, read-only, denied, fault, long-name, unfit-name, circle, folder, missing, no-folder,
 * busy, large, unreachable, unsupported.
 */
typedef enum
{
  POISE_STORE_ERROR_EMPTY,             /* nothing in the file */
  POISE_STORE_ERROR_NOT_UTF8,          /* found: an escape such as \ud800, or NULL for bytes */
  POISE_STORE_ERROR_SYNTAX,            /* not JSON; found; expected: value, name, digit, signs */
  POISE_STORE_ERROR_TRUNCATED,         /* ends in the middle; expected: as for SYNTAX */
  POISE_STORE_ERROR_TRAILING,          /* something after the end of the value; found: its first character */
  POISE_STORE_ERROR_TOO_DEEP,          /* expected: the deepest there may be */
  POISE_STORE_ERROR_TOO_LARGE,         /* expected: the largest there may be */
  POISE_STORE_ERROR_DUPLICATE_KEY,     /* found: the key */
  POISE_STORE_ERROR_NOT_A_PLAN,        /* JSON, but its root or "format" is not a plan's */
  POISE_STORE_ERROR_MISSING_MEMBER,    /* expected: its name; the place is that of the object */
  POISE_STORE_ERROR_WRONG_TYPE,        /* expected: type word; found: type word, or "1.5", "7,5" */
  POISE_STORE_ERROR_UNKNOWN_VALUE,     /* found; expected: the allowed ones, comma-separated */
  POISE_STORE_ERROR_OUT_OF_RANGE,      /* found; expected: "0–100000" */
  POISE_STORE_ERROR_NO_SUCH_DATE,      /* found; expected: pattern such as YYYY-MM-DD */
  POISE_STORE_ERROR_DUPLICATE_ID,      /* found: the id */
  POISE_STORE_ERROR_NEWER_VERSION,     /* found: the version; writing, or unreadable newer files */
  POISE_STORE_ERROR_CHANGED_ON_DISK,   /* the file is not what was read */
  POISE_STORE_ERROR_READ,              /* found: the system's reason; expected: its word, or NULL */
  POISE_STORE_ERROR_WRITE,             /* found: the system's reason; expected: its word, or NULL */
  POISE_STORE_ERROR_HARD_LINK,         /* the file has other names; saving asks first. found: how many it has */
  POISE_STORE_ERROR_READ_ONLY_FOLDER,  /* only the file itself can be written, in place; saving asks first.
                                        * found, expected: as for WRITE */
  POISE_STORE_ERROR_NOT_PROVEN,        /* what was written reads differently or not as a plan; found: why, or NULL */
  POISE_STORE_ERROR_NO_RESCUE,         /* no safe copy could be made before writing in place; found, expected: as for
                                        * WRITE */
  POISE_STORE_ERROR_HALF_WRITTEN,      /* neither the new nor the old content is whole; found: the system's reason;
                                        * expected: where the copy of both is */
} PoiseStoreError;

GQuark poise_store_error_quark (void);

/* Facts of an error of this domain. Line and column count from 1, columns in characters; 0 where none
 * applies. */
int poise_store_error_get_line (const GError *error);
int poise_store_error_get_column (const GError *error);
const char *poise_store_error_get_path (const GError *error);     /* "sections[0].activities[2].minutes", or NULL */
const char *poise_store_error_get_found (const GError *error);    /* or NULL */
const char *poise_store_error_get_expected (const GError *error); /* or NULL */

/* (transfer full) for those who find one */
GError *poise_store_error_new (PoiseStoreError code,
                               int line,
                               int column,
                               const char *path,
                               const char *found,
                               const char *expected);
GError *poise_store_error_new_system (PoiseStoreError code, int number);
GError *poise_store_error_new_gio (PoiseStoreError code, const GError *reason);
gboolean poise_store_error_is_missing (const GError *error);

G_END_DECLS
