/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Any bytes as a plan's file: refused with a sentence, or read, and then written and read again as the same plan.
 */

#include "fuzz/fuzz.h"

#include "store/poise-store.h"

int
LLVMFuzzerInitialize (int *argc, char ***argv)
{
  fuzz_init ();
  return 0;
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (PoisePlan) plan = poise_store_read (bytes, &error);

  if (plan == NULL)
    fuzz_check_error (error, POISE_STORE_ERROR);
  else
    fuzz_check_plan (plan);
  return 0;
}
