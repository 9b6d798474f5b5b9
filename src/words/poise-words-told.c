/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What somebody is told, who does not see it, of a step that was just taken.
 */

#include "words/poise-words-told.h"

#include "words/poise-words-format.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/** poise_words_undone: (transfer full) "Undone: Move" */
char *
poise_words_undone (PoiseEditKind kind)
{
  /* Translators: a screen reader says so after an undo; {step} is one of the texts with the context "edit" */
  return poise_words_format (_ ("Undone: {step}"), "step", poise_words_edit_kind (kind), NULL);
}

/** poise_words_redone: (transfer full) "Redone: Move" */
char *
poise_words_redone (PoiseEditKind kind)
{
  /* Translators: a screen reader says so after a redo; {step} is one of the texts with the context "edit" */
  return poise_words_format (_ ("Redone: {step}"), "step", poise_words_edit_kind (kind), NULL);
}

/* ---- Moves ---- */

static char *
tell_activity (const PoisePlan *plan, PoisePlace place)
{
  g_autofree char *position = poise_words_number (place.activity + 1);
  g_autofree char *count = poise_words_number (poise_section_n_activities (poise_plan_get_section (plan, place.section)));
  g_autofree char *section = poise_words_section_title (plan, place.section);

  /* Translators: a screen reader says so of an activity that was moved: it is the second ({position}) of five ({count})
   * activities in the section {section} now. */
  return poise_words_format (_ ("Now {position} of {count} in “{section}”"), "position", position, "count", count, "section",
                             section, NULL);
}

static char *
tell_section (const PoisePlan *plan, guint section)
{
  g_autofree char *position = poise_words_number (section + 1);
  g_autofree char *count = poise_words_number (poise_plan_n_sections (plan));

  /* Translators: a screen reader says so of a section of the course that was moved: it is the second ({position}) of
   * five ({count}) now. */
  return poise_words_format (_ ("Now section {position} of {count}"), "position", position, "count", count, NULL);
}

/**
 * poise_words_moved:
 * @plan: as it is now
 * @picks: what was moved
 *
 * Returns: (transfer full) (nullable): where the first of them is: "Now 2 of 5 in “Week 3”", "Now section 2 of 5"
 */
char *
poise_words_moved (const PoisePlan *plan, const PoisePicks *picks)
{
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      PoiseSection *section = poise_plan_get_section (plan, i);

      if (poise_picks_has_section (picks, section->id))
        return tell_section (plan, i);
      for (guint k = 0; k < poise_section_n_activities (section); k++)
        if (poise_picks_has_activity (picks, poise_section_get_activity (section, k)->id))
          return tell_activity (plan, (PoisePlace) { i, k });
    }
  return NULL;
}
