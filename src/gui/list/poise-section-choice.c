/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where activities or sections can be moved to.
 */

#include "gui/list/poise-section-choice.h"

#include "core/poise-quick-vocabulary.h"
#include "gui/list/poise-list-edits.h"
#include "poise-config.h"
#include "words/poise-words-counts.h"
#include "words/poise-words-format.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>
#include <string.h>

struct _PoiseSectionChoice
{
  GObject parent_instance;

  int index;
  char *title;
  char *note;   /* (nullable) */
  char *folded; /* what is searched */
};

G_DEFINE_TYPE (PoiseSectionChoice, poise_section_choice, G_TYPE_OBJECT)

static void
poise_section_choice_finalize (GObject *object)
{
  PoiseSectionChoice *self = POISE_SECTION_CHOICE (object);

  g_free (self->title);
  g_free (self->note);
  g_free (self->folded);
  G_OBJECT_CLASS (poise_section_choice_parent_class)->finalize (object);
}

static void
poise_section_choice_class_init (PoiseSectionChoiceClass *class)
{
  G_OBJECT_CLASS (class)->finalize = poise_section_choice_finalize;
}

static void
poise_section_choice_init (PoiseSectionChoice *self)
{
}

/**
 * poise_section_choice_new:
 * @index: of a section, or one of those that say otherwise
 * @title: what it is called
 * @note: (nullable): what tells it from others of that name
 *
 * Returns: (transfer full): the choice
 */
PoiseSectionChoice *
poise_section_choice_new (int index, const char *title, const char *note)
{
  PoiseSectionChoice *self = g_object_new (POISE_TYPE_SECTION_CHOICE, NULL);
  g_autofree char *all = g_strconcat (title, " ", note, NULL);

  self->index = index;
  self->title = g_strdup (title);
  self->note = g_strdup (note);
  self->folded = poise_quick_fold (all, -1);
  return self;
}

/** poise_section_choice_get_index: Returns: of which section, or one of those that say otherwise */
int
poise_section_choice_get_index (PoiseSectionChoice *self)
{
  g_return_val_if_fail (POISE_IS_SECTION_CHOICE (self), POISE_SECTION_CHOICE_NEW);
  return self->index;
}

/** poise_section_choice_get_title: Returns: (transfer none): what it is called */
const char *
poise_section_choice_get_title (PoiseSectionChoice *self)
{
  g_return_val_if_fail (POISE_IS_SECTION_CHOICE (self), NULL);
  return self->title;
}

/** poise_section_choice_get_note: Returns: (transfer none) (nullable): what tells it from others */
const char *
poise_section_choice_get_note (PoiseSectionChoice *self)
{
  g_return_val_if_fail (POISE_IS_SECTION_CHOICE (self), NULL);
  return self->note;
}

/**
 * poise_section_choice_matches:
 * @text: what somebody searches for, folded by poise_quick_fold()
 *
 * Returns: whether @text stands in its title or note; a new section is always meant
 */
gboolean
poise_section_choice_matches (PoiseSectionChoice *self, const char *text)
{
  g_return_val_if_fail (POISE_IS_SECTION_CHOICE (self), FALSE);
  return self->index == POISE_SECTION_CHOICE_NEW || strstr (self->folded, text) != NULL;
}

/* ---- The choices of a plan ---- */

static char *
describe (const PoisePlan *plan, guint index)
{
  guint n = poise_section_n_activities (poise_plan_get_section (plan, index));
  g_autofree char *count = poise_words_count_activities (n);
  g_autofree char *dates = NULL;
  GDate first, last;

  if (!poise_plan_get_section_days (plan, index, &first, &last))
    return g_steal_pointer (&count);
  dates = poise_words_date_range (&first, &last);
  return poise_words_join_facts ((const char *const[]){ dates, count, NULL });
}

static void
take_choice (GListStore *choices, int index, const char *title, const char *note)
{
  g_autoptr (PoiseSectionChoice) choice = poise_section_choice_new (index, title, note);

  g_list_store_append (choices, choice);
}

/* The one section that all activities of @picks stand in, or -1. */
static int
find_only_section (const PoisePlan *plan, const PoisePicks *picks)
{
  int only = -1;

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);

      for (guint k = 0; k < poise_section_n_activities (section); k++)
        if (poise_picks_has_activity (picks, poise_section_get_activity (section, k)->id))
          {
            if (only >= 0)
              return -1;
            only = i;
            break;
          }
    }
  return only;
}

/**
 * poise_section_choices_new:
 * @plan: a plan
 * @picks: what is to move: where a section is picked, sections, which can go to the beginning or after any that is
 *   not; else activities, which can go into any section but the one that they are all in, or a new one
 * @likely: (out): which choice is the most likely: the next section
 *
 * Returns: (transfer full) (element-type PoiseSectionChoice): where it can go
 */
GListStore *
poise_section_choices_new (const PoisePlan *plan, const PoisePicks *picks, guint *likely)
{
  GListStore *choices = g_list_store_new (POISE_TYPE_SECTION_CHOICE);
  gboolean sections = g_hash_table_size (picks->sections) > 0;
  int only = sections ? -1 : find_only_section (plan, picks);
  PoiseSpot first = { TRUE, { 0, 0 } };

  *likely = 0;
  poise_picks_find_first (plan, picks, &first);
  if (sections)
    take_choice (choices, POISE_SECTION_CHOICE_BEGINNING, _ ("At the Beginning"), NULL);
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      g_autofree char *title = poise_words_section_title (plan, i);
      g_autofree char *note = describe (plan, i);

      if ((int) i == only || poise_picks_has_section (picks, poise_plan_get_section (plan, i)->id))
        continue;
      if (i <= first.place.section + 1)
        *likely = g_list_model_get_n_items (G_LIST_MODEL (choices));
      take_choice (choices, i, title, note);
    }
  if (!sections)
    take_choice (choices, POISE_SECTION_CHOICE_NEW, _ ("New Section"), NULL);
  return choices;
}
