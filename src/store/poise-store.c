/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The door of the store: puts the scan, the reader, the writer and the saver together.
 */

#include "store/poise-store.h"

#include "poise-config.h"
#include "data/poise-data-resources.h"
#include "store/poise-reader.h"
#include "store/poise-saver.h"
#include "store/poise-tool-file.h"
#include "store/poise-writer.h"

/**
 * poise_store_read:
 * @bytes: the bytes of a file
 *
 * Returns: (transfer full) (nullable): the plan; its version tells whether a newer Poise wrote it. %NULL
 * with a
 *   %POISE_STORE_ERROR that says what is wrong and where; nothing is opened half-way
 */
PoisePlan *
poise_store_read (GBytes *bytes, GError **error)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  g_autoptr (PoiseScan) scan = poise_scan_new (text, length, error);

  if (scan == NULL)
    return NULL;
  return poise_reader_read (scan, &poise_plan_type, "poise-plan", POISE_PLAN_VERSION, error);
}

/**
 * poise_store_write:
 * @plan: a plan
 *
 * Returns: (transfer full) (nullable): the bytes of its file, the same each time; %NULL with
 *   %POISE_STORE_ERROR_NEWER_VERSION for a plan that a newer Poise wrote, since this one does not know
 *   all of it
 */
GBytes *
poise_store_write (const PoisePlan *plan, GError **error)
{
  g_autofree char *version = NULL;

  if (plan->version <= POISE_PLAN_VERSION)
    return poise_writer_write_plan (plan);

  version = g_strdup_printf ("%d", plan->version);
  g_propagate_error (error,
                     poise_store_error_new (POISE_STORE_ERROR_NEWER_VERSION, 0, 0, "version", version, NULL));
  return NULL;
}

/**
 * poise_store_load:
 * @file: a file
 * @fingerprint: (out caller-allocates) (optional): what the file was, for saving later
 *
 * Returns: (transfer full) (nullable): the plan, as poise_store_read(); also %POISE_STORE_ERROR_READ
 */
PoisePlan *
poise_store_load (GFile *file, PoiseFingerprint *fingerprint, GError **error)
{
  g_autoptr (GBytes) bytes = poise_saver_read (file, fingerprint, error);

  return bytes != NULL ? poise_store_read (bytes, error) : NULL;
}

/* A plan that could not be opened again must not take the place of one that can. */
static gboolean
check_plan (GBytes *bytes, GError **error)
{
  g_autoptr (PoisePlan) plan = poise_store_read (bytes, error);

  return plan != NULL;
}

/**
 * poise_store_save_in_manner:
 * @plan: a plan
 * @file: where to
 * @manner: what the person has said
 * @expected: (nullable): refuse if the file is another now
 * @written: (out caller-allocates) (optional): what the file is afterwards
 *
 * Returns: whether the plan has reached the disk, and can be read from there; see poise_store_write() and
 *   poise_saver_save()
 */
gboolean
poise_store_save_in_manner (const PoisePlan *plan,
                            GFile *file,
                            PoiseSaveManner manner,
                            const PoiseFingerprint *expected,
                            PoiseFingerprint *written,
                            GError **error)
{
  g_autoptr (GBytes) bytes = poise_store_write (plan, error);
  const PoiseSaverOrder order = { bytes, expected, manner, check_plan };

  return bytes != NULL && poise_saver_save (file, &order, written, error);
}

/** poise_store_save: poise_store_save_in_manner(), asking where there is something to ask. */
gboolean
poise_store_save (const PoisePlan *plan,
                  GFile *file,
                  const PoiseFingerprint *expected,
                  PoiseFingerprint *written,
                  GError **error)
{
  return poise_store_save_in_manner (plan, file, POISE_SAVE_ASK, expected, written, error);
}

/** poise_store_save_bytes: as poise_store_save(), for what is not a plan, such as an export; asking. */
gboolean
poise_store_save_bytes (GBytes *bytes,
                        GFile *file,
                        const PoiseFingerprint *expected,
                        PoiseFingerprint *written,
                        GError **error)
{
  return poise_saver_write (bytes, file, expected, written, error);
}

/* ---- What is built in ---- */

/* (transfer full) (nullable): the bytes of data/@name. Asking for the resource keeps the linker from leaving it out of a
 * program; but only GLib's look-up among all waits for a thread that is just registering it, which asking does not. */
static GBytes *
look_up (const char *name, GError **error)
{
  g_autofree char *path = g_strdup_printf (POISE_RESOURCE_PREFIX "/%s", name);
  g_autoptr (GError) reason = NULL;
  GBytes *bytes;

  poise_data_get_resource ();
  bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, &reason);
  if (bytes == NULL)
    g_propagate_error (error,
                       poise_store_error_new (POISE_STORE_ERROR_READ, 0, 0, NULL, reason->message, NULL));
  return bytes;
}

/** poise_store_load_catalogue: (transfer full): the tools that Poise knows. */
PoiseCatalogue *
poise_store_load_catalogue (GError **error)
{
  g_autoptr (GBytes) bytes = look_up ("tools.json", error);

  return bytes != NULL ? poise_tool_file_read_catalogue (bytes, error) : NULL;
}

/**
 * poise_store_load_template:
 * @id: "sample", "empty", …: a file of data/templates without its ending
 *
 * Returns: (transfer full) (nullable): the plan; %NULL with %POISE_STORE_ERROR_READ where there is no
 * such template
 */
PoisePlan *
poise_store_load_template (const char *id, GError **error)
{
  g_autofree char *name = g_strdup_printf ("templates/%s.poise.json", id);
  g_autoptr (GBytes) bytes = look_up (name, error);

  return bytes != NULL ? poise_store_read (bytes, error) : NULL;
}
