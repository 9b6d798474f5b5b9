/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What all that is assessed for the grade adds up to.
 */

#include "gui/details/poise-weights.h"

#include "poise-config.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/** poise_weights_sum: Returns: the weights of all summative assessments of @plan together, in percent */
guint
poise_weights_sum (const PoisePlan *plan)
{
  guint sum = 0;

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);

      for (guint k = 0; k < poise_section_n_activities (section); k++)
        {
          const PoiseAssessment *assessment = poise_section_get_activity (section, k)->assessment;

          if (assessment && assessment->kind == POISE_ASSESSMENT_SUMMATIVE
              && assessment->weight_percent != POISE_UNSET)
            sum += assessment->weight_percent;
        }
    }
  return sum;
}

/** poise_weights_explain: Returns: (transfer full): "All weights add up to 80% of 100%" */
char *
poise_weights_explain (const PoisePlan *plan)
{
  guint sum = poise_weights_sum (plan);
  g_autofree char *shown = poise_words_percent (sum / 100.0);
  g_autofree char *whole = poise_words_percent (1);

  if (sum == 100)
    /* Translators: of all activities that count for the grade together; %s is 100% */
    return g_strdup_printf (_ ("All weights of the course add up to %s"), whole);
  /* Translators: of all activities that count for the grade together, for example “80% of 100%” */
  return g_strdup_printf (_ ("All weights of the course add up to %s of %s"), shown, whole);
}
