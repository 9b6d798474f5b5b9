/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What Moodle says for certain becomes members; its intro and what no member holds become notes.
 */

#include "import/poise-moodle-activity.h"

#include "core/poise-address.h"
#include "import/poise-guess.h"
#include "import/poise-import-kinds.h"
#include "import/poise-moodle-text.h"
#include "words/poise-words-import-moodle.h"

#include <string.h>

/* More links than these are a collection, which a plan does not list */
#define MOST_LINKS 50

/**
 * poise_moodle_module_get_kind:
 * @module: a module
 *
 * Returns: (transfer full): what poise-import-kinds.h calls it
 */
char *
poise_moodle_module_get_kind (const PoiseMoodleModule *module)
{
  gboolean is_news = strcmp (module->kind, "forum") == 0 && g_strcmp0 (module->fields[POISE_MOODLE_TYPE], "news") == 0;

  return g_strdup (is_news ? "forum-news" : module->kind);
}

/**
 * poise_moodle_module_get_title:
 * @module: a module
 * @reading: how the course is read
 *
 * Returns: (transfer full): its name; where it has none, what its kind is called
 */
char *
poise_moodle_module_get_title (const PoiseMoodleModule *module, const PoiseMoodleReading *reading)
{
  const char *raw = module->fields[POISE_MOODLE_NAME] != NULL ? module->fields[POISE_MOODLE_NAME] : module->title;
  g_autofree char *title = poise_moodle_text_clean_name (raw != NULL ? raw : "", reading->language);

  return *title != '\0' ? g_steal_pointer (&title) : poise_words_import_kind (module->kind);
}

static PoiseHtmlText *
get_intro (const PoiseMoodleModule *module, const PoiseMoodleReading *reading)
{
  const char *format = module->fields[POISE_MOODLE_INTRO_FORMAT];

  return poise_moodle_text_clean (module->fields[POISE_MOODLE_INTRO],
                                  format != NULL ? (PoiseMoodleTextFormat)poise_moodle_get_number (format)
                                                 : POISE_MOODLE_TEXT_HTML,
                                  reading->language);
}

/**
 * poise_moodle_module_get_text:
 * @module: a module that is a text between activities
 * @reading: how the course is read
 *
 * Returns: (transfer full): the text, with its addresses
 */
char *
poise_moodle_module_get_text (const PoiseMoodleModule *module, const PoiseMoodleReading *reading)
{
  g_autoptr (PoiseHtmlText) intro = get_intro (module, reading);

  return *intro->text != '\0' || module->fields[POISE_MOODLE_INTRO] != NULL
             ? poise_moodle_text_with_links (intro)
             : poise_moodle_module_get_title (module, reading);
}

/* ---- Notes ---- */

static void
add_paragraph (GString *notes, const char *text)
{
  if (text == NULL || *text == '\0')
    return;
  if (notes->len > 0)
    g_string_append (notes, notes->str[notes->len - 1] == '\n' ? "" : "\n");
  g_string_append (notes, text);
}

static void
take_paragraph (GString *notes, char *text)
{
  add_paragraph (notes, text);
  g_free (text);
}

static char *
make_notes (const PoiseMoodleModule *module, const PoiseMoodleTimes *times, const char *intro, const char *subsection)
{
  g_autoptr (GString) notes = g_string_new (NULL);

  add_paragraph (notes, intro);
  if (subsection != NULL)
    take_paragraph (notes, poise_words_moodle_in_subsection (subsection));
  if (times->opens != NULL)
    take_paragraph (notes, poise_words_moodle_opens (times->opens));
  if (times->closes != NULL)
    take_paragraph (notes, poise_words_moodle_closes (times->closes));
  if (times->n_choices > 0)
    take_paragraph (notes, poise_words_moodle_choices (times->n_choices));
  if (module->is_hidden)
    take_paragraph (notes, poise_words_moodle_hidden ());
  return g_strdup (notes->str);
}

/* ---- Members ---- */

static void
put_links (PoiseActivity *activity, const char *address, const char *title, const PoiseHtmlText *intro)
{
  GPtrArray *links = poise_records_new ();

  if (address != NULL && poise_address_get_kind (address) == POISE_ADDRESS_WEB)
    {
      PoiseLink *link = poise_record_new (&poise_link_type);

      poise_record_put_text (link, POISE_LINK_TITLE, title);
      poise_record_put_text (link, POISE_LINK_URI, address);
      g_ptr_array_add (links, poise_record_seal (link));
    }
  for (guint i = 0; i < intro->links->len && links->len < MOST_LINKS; i++)
    {
      PoiseLink *link = g_ptr_array_index (intro->links, i);

      if (g_strcmp0 (link->uri, address) != 0)
        g_ptr_array_add (links, poise_link_ref (link));
    }
  poise_record_put_list (activity, POISE_ACTIVITY_LINKS, links->len > 0 ? g_ptr_array_ref (links) : NULL);
  g_ptr_array_unref (links);
}

static void
put_list (PoiseActivity *activity, guint member, GPtrArray *list)
{
  if (list->len > 0)
    poise_record_put_list (activity, member, g_ptr_array_ref (list));
}

/* Assignments and quizzes that have a grade count; of others Moodle gives grades to, that is not certain. */
static void
put_assessment (PoiseActivity *activity, const PoiseMoodleModule *module, PoiseMoodleReading *reading)
{
  gboolean may_count = strcmp (module->kind, "assign") == 0 || strcmp (module->kind, "quiz") == 0;
  PoiseAssessment *assessment;

  if (!may_count || poise_moodle_get_number (module->fields[POISE_MOODLE_GRADE]) == 0)
    return;
  assessment = poise_record_new (&poise_assessment_type);
  poise_record_put_number (assessment, POISE_ASSESSMENT_KIND, POISE_ASSESSMENT_SUMMATIVE);
  poise_record_put_record (activity, POISE_ACTIVITY_ASSESSMENT, poise_record_seal (assessment));
  reading->n_graded++;
}

static void
put_group (PoiseActivity *activity, const PoiseMoodleModule *module)
{
  PoiseGroup *group;

  if (poise_moodle_get_number (module->fields[POISE_MOODLE_TEAM]) == 0)
    return;
  group = poise_record_new (&poise_group_type);
  poise_record_put_number (group, POISE_GROUP_KIND, POISE_GROUP_SMALL);
  poise_record_put_record (activity, POISE_ACTIVITY_GROUP, poise_record_seal (group));
}

static PoiseImportGuess *
guess (const char *kind,
       const char *title,
       const PoiseMoodleModule *module,
       const PoiseHtmlText *intro,
       const PoiseMoodleTimes *times)
{
  g_autoptr (GPtrArray) addresses = g_ptr_array_new ();
  PoiseGuessClues clues = {
    .kind = kind,
    .title = title,
    .text = intro->text,
    .addresses = addresses,
    .window_minutes = times->window_minutes,
    .n_sessions = times->sessions->len + times->n_choices,
  };

  if (module->fields[POISE_MOODLE_ADDRESS] != NULL)
    g_ptr_array_add (addresses, module->fields[POISE_MOODLE_ADDRESS]);
  for (guint i = 0; i < intro->addresses->len; i++)
    g_ptr_array_add (addresses, g_ptr_array_index (intro->addresses, i));
  return poise_guess_mode (&clues);
}

static void
report_times (const PoiseMoodleTimes *times, const char *title, PoiseImportReport *report)
{
  if (times->n_other_groups > 0)
    poise_import_report_add (report, 0, poise_words_moodle_other_groups (title, times->n_other_groups));
  if (times->n_choices > 0)
    poise_import_report_add (report, 0, poise_words_moodle_has_choices (title, times->n_choices));
  if (times->n_wrong > 0)
    poise_import_report_add (report, 0, poise_words_moodle_wrong_times (title));
}

/**
 * poise_moodle_activity_new:
 * @module: a module that learners do something in
 * @subsection: (nullable): the subsection that it is in
 * @reading: how the course is read; its report takes the guess, and what else is to be said
 *
 * Returns: (transfer full): the activity, sealed, in the mode that was guessed
 */
PoiseActivity *
poise_moodle_activity_new (const PoiseMoodleModule *module, const char *subsection, PoiseMoodleReading *reading)
{
  g_autofree char *kind = poise_moodle_module_get_kind (module);
  g_autofree char *title = poise_moodle_module_get_title (module, reading);
  g_autofree char *id = poise_id_new ();
  g_autoptr (PoiseHtmlText) intro = get_intro (module, reading);
  g_autoptr (PoiseMoodleTimes) times = poise_moodle_times_new (module, reading->zone);
  g_autofree char *notes = make_notes (module, times, intro->text, subsection);
  PoiseImportGuess *guessed = guess (kind, title, module, intro, times);
  PoiseActivity *activity = poise_record_new (&poise_activity_type);

  poise_record_put_text (activity, POISE_ACTIVITY_ID, id);
  poise_record_put_text (activity, POISE_ACTIVITY_TITLE, title);
  poise_record_put_number (activity, POISE_ACTIVITY_MODE, (int)guessed->mode);
  poise_import_kind_put (poise_import_kind_find (kind), activity);
  if (times->minutes != POISE_UNSET)
    poise_record_put_number (activity, POISE_ACTIVITY_MINUTES, times->minutes);
  put_group (activity, module);
  put_assessment (activity, module, reading);
  put_list (activity, POISE_ACTIVITY_SCHEDULE, times->sessions);
  poise_record_put_text (activity, POISE_ACTIVITY_DUE, times->due);
  put_links (activity, module->fields[POISE_MOODLE_ADDRESS], title, intro);
  poise_record_put_text (activity, POISE_ACTIVITY_NOTES, notes);

  guessed->activity = g_steal_pointer (&id);
  poise_import_report_add_guess (reading->report, guessed);
  reading->n_hidden += module->is_hidden;
  report_times (times, title, reading->report);
  if (!module->is_read)
    poise_import_report_add (reading->report, 0, poise_words_moodle_not_read (title));
  return poise_record_seal (activity);
}
