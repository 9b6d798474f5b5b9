/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The plan itself, written anew. It is whole for every audience: a plan is for instructors.
 */

#include "export/poise-export-formats.h"

#include "store/poise-store.h"

/** poise_export_write_json: as a file of a plan; fails with #PoiseStoreError for a plan of a newer version */
GBytes *
poise_export_write_json (PoisePlan *plan, const PoiseExportOptions *options, GError **error)
{
  return poise_store_write (plan, error);
}
