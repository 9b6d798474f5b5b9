/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Any bytes as a list of tools: refused with a sentence, or read, and then written and read again as the same list.
 */

#include "fuzz/fuzz.h"

#include "store/poise-tool-file.h"

static PoiseCatalogue *known;

int
LLVMFuzzerInitialize (int *argc, char ***argv)
{
  g_autoptr (GError) error = NULL;

  fuzz_init ();
  known = poise_store_load_catalogue (&error);
  g_assert_no_error (error);
  return 0;
}

static void
check_round_trip (const PoiseToolList *list)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) first = poise_tool_file_write (list);
  g_autoptr (PoiseToolList) again = poise_tool_file_read (first, known, &error);
  g_autoptr (GBytes) second = NULL;

  g_assert_no_error (error);
  g_assert_true (poise_tool_list_equal (list, again));
  second = poise_tool_file_write (again);
  g_assert_true (g_bytes_equal (first, second));
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (PoiseToolList) list = poise_tool_file_read (bytes, known, &error);

  if (list == NULL)
    fuzz_check_error (error, POISE_STORE_ERROR);
  else
    check_round_trip (list);
  return 0;
}
