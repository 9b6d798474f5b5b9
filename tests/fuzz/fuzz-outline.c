/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Any pasted text: a list, an outline or a table, put into a plan that can be saved then.
 */

#include "fuzz/fuzz.h"

#include "core/poise-outline.h"
#include "store/poise-store.h"
#include "words/poise-words-quick.h"

static PoisePlan *empty;

int
LLVMFuzzerInitialize (int *argc, char ***argv)
{
  g_autoptr (GError) error = NULL;

  fuzz_init ();
  empty = poise_store_load_template ("empty", &error);
  g_assert_no_error (error);
  return 0;
}

static void
check_outline (const PoiseOutline *outline)
{
  guint n_activities = 0, n_sections = 0;

  for (guint i = 0; i < outline->sections->len; i++)
    {
      const PoiseOutlineSection *section = g_ptr_array_index (outline->sections, i);

      g_assert_true (section->title == NULL || *section->title != '\0');
      g_assert_true (section->title != NULL || (i == 0 && section->activities->len > 0));
      n_sections += section->title != NULL;
      n_activities += section->activities->len;
    }
  g_assert_cmpuint (n_sections, ==, outline->n_sections);
  g_assert_cmpuint (n_activities, ==, outline->n_activities);
}

int
LLVMFuzzerTestOneInput (const uint8_t *data, size_t size)
{
  g_autofree char *text = g_utf8_make_valid ((const char *) data, size);
  g_autoptr (PoiseOutline) outline = poise_outline_parse (text, poise_words_quick_vocabulary ());
  g_autoptr (PoisePlan) plan = NULL;

  check_outline (outline);
  poise_outline_is_text (text);
  plan = poise_outline_insert (outline, empty, (PoisePlace){ 0, 0 }, NULL);
  if (plan != NULL)
    fuzz_check_plan (plan);
  return 0;
}
