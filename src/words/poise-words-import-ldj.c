/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Labels as Learning Designer has them, and one function for each sentence.
 */

#include "words/poise-words-import-ldj.h"

#include "words/poise-words-format.h"
#include "words/poise-words-value.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/** poise_words_import_ldj_label: what stands before a text of a design, as in "Aims: Know the plates" */
const char *
poise_words_import_ldj_label (PoiseWordsLdj what)
{
  static const char *const labels[POISE_WORDS_N_LDJ] = {
    [POISE_WORDS_LDJ_AIMS] = NC_ ("Learning Designer", "Aims"),
    [POISE_WORDS_LDJ_BRIEF] = NC_ ("Learning Designer", "Brief"),
    [POISE_WORDS_LDJ_OBJECTIVES] = NC_ ("Learning Designer", "Objectives"),
    [POISE_WORDS_LDJ_INTENTIONS] = NC_ ("Learning Designer", "Intentions"),
    [POISE_WORDS_LDJ_TEACHING_METHOD] = NC_ ("Learning Designer", "Teaching method"),
    [POISE_WORDS_LDJ_TRAINERS] = NC_ ("Learning Designer", "Trainers"),
    [POISE_WORDS_LDJ_TYPE] = NC_ ("Learning Designer", "Type"),
    [POISE_WORDS_LDJ_ASSESSMENT] = NC_ ("Learning Designer", "Assessment"),
    [POISE_WORDS_LDJ_TOOLS] = NC_ ("Learning Designer", "Tools"),
  };

  return g_dpgettext2 (NULL, "Learning Designer", labels[what]);
}

/** poise_words_import_ldj_no_design: JSON, but of something else */
const char *
poise_words_import_ldj_no_design (void)
{
  return _ ("This is no design of Learning Designer.");
}

/** poise_words_import_ldj_not_understood: @member: its name in the file; @value: what stands there */
char *
poise_words_import_ldj_not_understood (const char *member, const char *value)
{
  /* Translators: {member} is a name in a file such as "duration", {value} what stands there */
  return poise_words_format (_ ("“{member}” was left out, since Poise does not understand {value} there."), "member",
                             member, "value", value, NULL);
}

/** poise_words_import_ldj_left_out: @members: (array zero-terminated=1): names in the file, at least one */
char *
poise_words_import_ldj_left_out (const char *const *members)
{
  g_autofree char *list = poise_words_list_quoted (members);

  /* Translators: {members} is a list of names in a file, such as "“aias” and “locationMode”" */
  return poise_words_format (_ ("A plan has no place for these, which were left out: {members}."), "members", list,
                             NULL);
}

/** poise_words_import_ldj_learning_time: the design as a whole takes another time than its activities
 *
 * @time: what the design says, as it stands; @minutes: of all activities */
char *
poise_words_import_ldj_learning_time (const char *time, gint64 minutes)
{
  g_autofree char *all = poise_words_duration (minutes);

  /* Translators: {time} stands as in the file, as days:hours:minutes; {duration} is such as "3 h 20 min" */
  return poise_words_format (_ ("The design plans {time} (days:hours:minutes); its activities take {duration}."), "time",
                             time, "duration", all, NULL);
}
