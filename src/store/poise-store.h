/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A plan as a file: reading, writing, loading, saving. The parts behind it are poise-scan (strict JSON),
 * poise-reader, poise-writer and poise-saver.
 */

#pragma once

#include "advisor/poise-catalogue.h"
#include "core/poise-plan.h"
#include "store/poise-store-error.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/** PoiseFingerprint: what a file was when it was read or written: size, modification time (ns), SHA-256. */
typedef struct
{
  gint64 size;
  gint64 modified;
  char sha256[65];
} PoiseFingerprint;

/**
 * PoiseSaveManner: what becomes of a file that cannot be replaced without surprise.
 * @POISE_SAVE_ASK: it stays as it is: %POISE_STORE_ERROR_HARD_LINK where it has several names,
 *   %POISE_STORE_ERROR_READ_ONLY_FOLDER where its folder takes no new file
 * @POISE_SAVE_REPLACE_NAME: of several names, this one gets a file of its own; the others keep the old
 * @POISE_SAVE_THROUGH: where it must be, the file is written in place: all its names get the new content
 */
typedef enum
{
  POISE_SAVE_ASK,
  POISE_SAVE_REPLACE_NAME,
  POISE_SAVE_THROUGH
} PoiseSaveManner;

/* Bytes ⇄ plan */
PoisePlan *poise_store_read (GBytes *bytes, GError **error);
GBytes *poise_store_write (const PoisePlan *plan, GError **error); /* fails for a newer version */

/* File ⇄ plan; blocking, for worker threads and the command line */
PoisePlan *poise_store_load (GFile *file, PoiseFingerprint *fingerprint, GError **error);
gboolean poise_store_save (const PoisePlan *plan,
                           GFile *file,
                           const PoiseFingerprint *expected, /* (nullable): refuse if the file is another now */
                           PoiseFingerprint *written,
                           GError **error);
gboolean poise_store_save_in_manner (const PoisePlan *plan,
                                     GFile *file,
                                     PoiseSaveManner manner,
                                     const PoiseFingerprint *expected,
                                     PoiseFingerprint *written,
                                     GError **error);
gboolean poise_store_save_bytes (GBytes *bytes,
                                 GFile *file,
                                 const PoiseFingerprint *expected,
                                 PoiseFingerprint *written,
                                 GError **error);

/* The same, off the main thread */
void poise_store_load_async (GFile *file, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
PoisePlan *poise_store_load_finish (GAsyncResult *result, PoiseFingerprint *fingerprint, GError **error);
void poise_store_save_async (PoisePlan *plan,
                             GFile *file,
                             PoiseSaveManner manner,
                             const PoiseFingerprint *expected,
                             GCancellable *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer data);
void poise_store_save_bytes_async (GBytes *bytes,
                                   GFile *file,
                                   PoiseSaveManner manner,
                                   GAsyncReadyCallback callback,
                                   gpointer data);
gboolean poise_store_save_finish (GAsyncResult *result, PoiseFingerprint *written, GError **error);

/* What is built in: the catalogue, the sample course, templates ("empty" …) */
PoiseCatalogue *poise_store_load_catalogue (GError **error);
PoisePlan *poise_store_load_template (const char *id, GError **error); /* "sample", "empty", … */

G_END_DECLS
