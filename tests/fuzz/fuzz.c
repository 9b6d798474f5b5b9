/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What must hold whatever was read: texts are UTF-8, errors are sentences, plans come back from their own bytes.
 */

#include "fuzz/fuzz.h"

#include "advisor/poise-findings.h"
#include "balance/poise-balance.h"
#include "store/poise-store.h"
#include "words/poise-words.h"

#include <string.h>

static PoiseCatalogue *catalogue;

/* A warning is a bug here, as it is in the tests. The language is fixed, so that an input does the same everywhere. */
void
fuzz_init (void)
{
  g_autoptr (GError) error = NULL;

  g_log_set_always_fatal (G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_WARNING);
  poise_words_init ("en");
  catalogue = poise_store_load_catalogue (&error);
  g_assert_no_error (error);
}

void
fuzz_check_text (const char *text)
{
  g_assert_nonnull (text);
  g_assert_true (g_utf8_validate (text, -1, NULL));
}

/* What was refused is said in a sentence, and where it stands. */
void
fuzz_check_error (const GError *error, GQuark domain)
{
  g_autofree char *sentence = NULL, *place = NULL, *line = NULL;

  g_assert_nonnull (error);
  g_assert_true (error->domain == domain);
  sentence = poise_words_error (error);
  place = poise_words_error_place (error);
  line = poise_words_file_error ("FILE", error);
  fuzz_check_text (sentence);
  fuzz_check_text (line);
  g_assert_true (*sentence != '\0');
  if (place != NULL)
    fuzz_check_text (place);
}

/* A plan's bytes are read as the same plan, and written as the same bytes. */
static void
check_round_trip (PoisePlan *plan)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) first = poise_store_write (plan, &error);
  g_autoptr (GBytes) second = NULL;
  g_autoptr (PoisePlan) again = NULL;

  if (plan->version > POISE_PLAN_VERSION)
    {
      fuzz_check_error (error, POISE_STORE_ERROR);
      g_assert_null (first);
      return;
    }
  g_assert_no_error (error);
  again = poise_store_read (first, &error);
  g_assert_no_error (error);
  g_assert_true (poise_record_equal (plan, again));
  second = poise_store_write (again, &error);
  g_assert_no_error (error);
  g_assert_true (g_bytes_equal (first, second));
}

/* Whoever follows a plan stands what is in it. */
static void
check_followers (PoisePlan *plan)
{
  g_autoptr (PoiseBalance) balance = poise_balance_new (plan);
  PoiseFindings *findings = poise_findings_new (plan, catalogue);
  g_autofree char *summary = poise_words_balance_summary (balance);

  fuzz_check_text (summary);
  poise_findings_unref (findings);
}

/** fuzz_check_plan: @plan: (transfer none): a #PoisePlan that came out of bytes */
void
fuzz_check_plan (gpointer plan)
{
  check_round_trip (plan);
  check_followers (plan);
}
