/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Any bytes as HTML that describes an activity: its text is UTF-8 without blanks around, its links lead to the web, and
 * a guess at its mode quotes what stands in it.
 */

#include "fuzz/fuzz.h"

#include "core/poise-address.h"
#include "import/poise-guess.h"
#include "import/poise-html-text.h"

#include <string.h>

int
LLVMFuzzerInitialize (int *argc, char ***argv)
{
  fuzz_init ();
  return 0;
}

static void
check_text (const PoiseHtmlText *text)
{
  g_autofree char *stripped = g_strstrip (g_strdup (text->text));

  fuzz_check_text (text->text);
  g_assert_cmpstr (stripped, ==, text->text);
  for (guint i = 0; i < text->links->len; i++)
    {
      const PoiseLink *link = g_ptr_array_index (text->links, i);

      g_assert_cmpint (poise_address_get_kind (link->uri), ==, POISE_ADDRESS_WEB);
    }
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  static const char *const kinds[] = { "forum", "quiz", "lti", "zoom", "row", "?" };
  g_autoptr (PoiseHtmlText) text = poise_html_text_new ((const char *) data, (gssize) size);
  PoiseGuessClues clues = { kinds[size % G_N_ELEMENTS (kinds)], NULL, text->text, text->addresses, (int) size - 1, 0 };
  g_autoptr (PoiseImportGuess) guess = poise_guess_mode (&clues);
  g_autofree char *sentence = poise_import_guess_say (guess);

  check_text (text);
  fuzz_check_text (sentence);
  if (guess->reason == POISE_GUESS_WORDS)
    g_assert_nonnull (strstr (text->text, guess->quote));
  if (guess->reason == POISE_GUESS_CONTRADICTION)
    g_assert_cmpint (guess->mode, ==, POISE_MODE_UNDECIDED);
  return 0;
}
