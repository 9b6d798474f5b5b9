/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Words for the values of closed sets. Each table stands in the order of its enumeration; every text has
 * a context of its own, since "None" or "Simple" may need another form beside another noun.
 */

#include "words/poise-words.h"

#include "words/poise-words-format.h"

#include <glib/gi18n.h>

static const char *
find_term (const char *context, const char *const *terms, int n_terms, int value)
{
  g_return_val_if_fail (value >= 0 && value < n_terms, "");

  return g_dpgettext2 (NULL, context, terms[value]);
}

/** poise_words_mode: (transfer none) "Synchronous", … */
const char *
poise_words_mode (PoiseMode mode)
{
  static const char *const terms[] = {
    /* Translators: of an activity whose mode is not chosen yet */
    NC_ ("mode", "Undecided"),
    /* Translators: of an activity: everybody at the same time, not necessarily in one place */
    NC_ ("mode", "Synchronous"),
    /* Translators: of an activity: each in their own time */
    NC_ ("mode", "Asynchronous"),
  };
  G_STATIC_ASSERT (G_N_ELEMENTS (terms) == POISE_N_MODES);

  return find_term ("mode", terms, POISE_N_MODES, mode);
}

/** poise_words_purpose: (transfer none) "Planning", … */
const char *
poise_words_purpose (PoisePurpose purpose)
{
  static const char *const terms[] = {
    /* Translators: no purpose has been said */
    NC_ ("purpose", "None"),
    /* Translators: learners communicate about the subject itself */
    NC_ ("purpose", "Content"),
    /* Translators: learners communicate to plan and divide their work */
    NC_ ("purpose", "Planning"),
    /* Translators: learners communicate for company and support */
    NC_ ("purpose", "Social"),
  };
  G_STATIC_ASSERT (G_N_ELEMENTS (terms) == POISE_N_PURPOSES);

  return find_term ("purpose", terms, POISE_N_PURPOSES, purpose);
}

/** poise_words_learning_type: (transfer none) "Acquisition", … */
const char *
poise_words_learning_type (PoiseLearningType type)
{
  static const char *const terms[] = {
    /* Translators: no learning type has been said */
    NC_ ("learning type", "None"),
    /* Translators: the six learning types of Diana Laurillard; your country's universities may have settled
     * terms. Acquisition: reading, listening, watching */
    NC_ ("learning type", "Acquisition"),
    NC_ ("learning type", "Discussion"),
    NC_ ("learning type", "Investigation"),
    NC_ ("learning type", "Practice"),
    NC_ ("learning type", "Collaboration"),
    NC_ ("learning type", "Production"),
  };
  G_STATIC_ASSERT (G_N_ELEMENTS (terms) == POISE_N_LEARNING_TYPES);

  return find_term ("learning type", terms, POISE_N_LEARNING_TYPES, type);
}

/** poise_words_complexity: (transfer none) "Complex", … */
const char *
poise_words_complexity (PoiseComplexity complexity)
{
  static const char *const terms[] = {
    /* Translators: not said: nobody has chosen yet whether the issue that learners deal with is complex */
    NC_ ("complexity", "None"),
    /* Translators: of an issue that learners deal with */
    NC_ ("complexity", "Simple"),
    /* Translators: of an issue that learners deal with: it needs reflection */
    NC_ ("complexity", "Complex"),
  };
  G_STATIC_ASSERT (G_N_ELEMENTS (terms) == POISE_N_COMPLEXITIES);

  return find_term ("complexity", terms, POISE_N_COMPLEXITIES, complexity);
}

/** poise_words_group_kind: (transfer none) "Small groups", … */
const char *
poise_words_group_kind (PoiseGroupKind kind)
{
  static const char *const terms[] = {
    /* Translators: not said: nobody has chosen yet with whom learners work; it does not mean that they work alone */
    NC_ ("group", "None"),
    NC_ ("group", "Whole class"),
    NC_ ("group", "Small groups"),
    NC_ ("group", "Pairs"),
    /* Translators: each learner works alone */
    NC_ ("group", "Alone"),
  };
  G_STATIC_ASSERT (G_N_ELEMENTS (terms) == POISE_N_GROUP_KINDS);

  return find_term ("group", terms, POISE_N_GROUP_KINDS, kind);
}

/** poise_words_assessment_kind: (transfer none) "Formative", … */
const char *
poise_words_assessment_kind (PoiseAssessmentKind kind)
{
  static const char *const terms[] = {
    /* Translators: an activity is not assessed */
    NC_ ("assessment", "None"),
    /* Translators: feedback that does not count for the grade */
    NC_ ("assessment", "Formative"),
    /* Translators: counts for the grade */
    NC_ ("assessment", "Summative"),
  };
  G_STATIC_ASSERT (G_N_ELEMENTS (terms) == POISE_N_ASSESSMENT_KINDS);

  return find_term ("assessment", terms, POISE_N_ASSESSMENT_KINDS, kind);
}

/** poise_words_bandwidth: (transfer none) "Low", … */
const char *
poise_words_bandwidth (PoiseBandwidth bandwidth)
{
  static const char *const terms[] = {
    /* Translators: it is not known what a tool asks of a learner's Internet connection */
    NC_ ("bandwidth", "Unknown"),
    /* Translators: a tool needs no Internet connection */
    NC_ ("bandwidth", "None"),
    NC_ ("bandwidth", "Low"),
    NC_ ("bandwidth", "Medium"),
    NC_ ("bandwidth", "High"),
  };
  G_STATIC_ASSERT (G_N_ELEMENTS (terms) == POISE_N_BANDWIDTHS);

  return find_term ("bandwidth", terms, POISE_N_BANDWIDTHS, bandwidth);
}

/** poise_words_edit_kind: (transfer none) what a step did: "Move", "Change Mode", … */
const char *
poise_words_edit_kind (PoiseEditKind kind)
{
  static const char *const terms[] = {
    /* Translators: the texts with the context "edit" are steps; they stand in "Undo {step}", "Redo {step}" */
    NC_ ("edit", "Change"),
    NC_ ("edit", "Add Section"),
    NC_ ("edit", "Add Activity"),
    NC_ ("edit", "Rename"),
    NC_ ("edit", "Delete"),
    NC_ ("edit", "Move"),
    NC_ ("edit", "Duplicate"),
    NC_ ("edit", "Cut"),
    NC_ ("edit", "Paste"),
    NC_ ("edit", "Change Mode"),
    NC_ ("edit", "Change Minutes"),
    NC_ ("edit", "Change Tools"),
    NC_ ("edit", "Change Purpose"),
    NC_ ("edit", "Change Learning Type"),
    NC_ ("edit", "Change Complexity"),
    NC_ ("edit", "Change Group"),
    /* Translators: whether the teacher is present in an activity */
    NC_ ("edit", "Change Teacher Presence"),
    NC_ ("edit", "Change Assessment"),
    /* Translators: when an activity has its live sessions, and when it is due */
    NC_ ("edit", "Change Schedule"),
    NC_ ("edit", "Change Links"),
    NC_ ("edit", "Change Details"),
    NC_ ("edit", "Change Notes"),
    NC_ ("edit", "Change Course"),
    NC_ ("edit", "Change Target"),
    /* Translators: of changes to activities that bring the course to the target */
    NC_ ("edit", "Changes Towards Target"),
    /* Translators: when the course and its sections begin, how many days sections have, and breaks */
    NC_ ("edit", "Change Course Dates"),
    /* Translators: each synchronous activity without a live session gets one, at the usual time */
    NC_ ("edit", "Add Live Sessions"),
    NC_ ("edit", "Change Outcomes"),
    NC_ ("edit", "Follow Advice"),
    NC_ ("edit", "Dismiss Advice"),
    /* Translators: advice that had been dismissed is given again */
    NC_ ("edit", "Bring Back Advice"),
    NC_ ("edit", "Import"),
    NC_ ("edit", "Reload"),
    /* Translators: to give an activity the mode that Poise suggests, and several activities theirs */
    NC_ ("edit", "Accept Suggestion"),
    NC_ ("edit", "Accept Suggestions"),
    /* Translators: to put an activity back as the saved file has it */
    NC_ ("edit", "Restore"),
    /* Translators: to bring back changes that had not been saved when Poise ended */
    NC_ ("edit", "Restore Unsaved Changes"),
    NC_ ("edit", "Restore Earlier Version"),
    /* Translators: to bring together what was changed here and in the file */
    NC_ ("edit", "Merge"),
  };
  G_STATIC_ASSERT (G_N_ELEMENTS (terms) == POISE_N_EDIT_KINDS);

  return find_term ("edit", terms, POISE_N_EDIT_KINDS, kind);
}

/** poise_words_undo: (transfer full) "Undo Move", for a button or menu item. */
char *
poise_words_undo (PoiseEditKind kind)
{
  /* Translators: {step} is one of the texts with the context "edit" */
  return poise_words_format (_ ("Undo {step}"), "step", poise_words_edit_kind (kind), NULL);
}

/** poise_words_redo: (transfer full) "Redo Move", for a button or menu item. */
char *
poise_words_redo (PoiseEditKind kind)
{
  /* Translators: {step} is one of the texts with the context "edit" */
  return poise_words_format (_ ("Redo {step}"), "step", poise_words_edit_kind (kind), NULL);
}

/** poise_words_flag: (transfer none) "Yes" or "No" */
const char *
poise_words_flag (gboolean flag)
{
  return flag ? C_ ("flag", "Yes") : C_ ("flag", "No");
}

/**
 * poise_words_group:
 * @group: (nullable): with whom learners work
 *
 * Returns: (transfer full) (nullable): "Small groups of 4", "Pairs"; %NULL where nothing is said. A size
 *   belongs to small groups and to groups of no kind; beside other kinds it is left out
 */
char *
poise_words_group (const PoiseGroup *group)
{
  g_autofree char *size = NULL;

  if (group == NULL || (group->kind == POISE_GROUP_NONE && group->size == POISE_UNSET))
    return NULL;
  if (group->size == POISE_UNSET || (group->kind != POISE_GROUP_NONE && group->kind != POISE_GROUP_SMALL))
    return g_strdup (poise_words_group_kind (group->kind));

  size = poise_words_number (group->size);
  if (group->kind == POISE_GROUP_NONE)
    return poise_words_format (ngettext ("Groups of {size}", "Groups of {size}", group->size), "size", size,
                               NULL);
  return poise_words_format (ngettext ("Small groups of {size}", "Small groups of {size}", group->size),
                             "size", size, NULL);
}

/**
 * poise_words_assessment:
 * @assessment: (nullable): what an activity counts for
 *
 * Returns: (transfer full) (nullable): "Summative, 10%", "Formative"; %NULL where nothing is said
 */
char *
poise_words_assessment (const PoiseAssessment *assessment)
{
  g_autofree char *weight = NULL;

  if (assessment == NULL
      || (assessment->kind == POISE_ASSESSMENT_NONE && assessment->weight_percent == POISE_UNSET))
    return NULL;
  if (assessment->weight_percent == POISE_UNSET)
    return g_strdup (poise_words_assessment_kind (assessment->kind));

  weight = poise_words_percent (assessment->weight_percent / 100.0);
  if (assessment->kind == POISE_ASSESSMENT_NONE)
    return poise_words_format (_ ("{weight} of the grade"), "weight", weight, NULL);
  /* Translators: how an activity is assessed: "Summative, 10%" */
  return poise_words_format (_ ("{assessment}, {weight}"), "assessment",
                             poise_words_assessment_kind (assessment->kind), "weight", weight, NULL);
}
