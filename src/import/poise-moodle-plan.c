/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Sections in the order of their numbers, modules in the order of their sequences. A subsection is a module that stands
 * for a section: what is in that comes where the module stands, so that the order and the week stay right; the notes of
 * its activities name it.
 *
 * In a course by weeks, section 1 is the week from the start of the course on, and so are the others; section 0, above
 * them all, is for all the weeks. Topics have no dates in Moodle, and get none.
 */

#include "import/poise-moodle-plan.h"

#include "core/poise-date.h"
#include "import/poise-guess.h"
#include "import/poise-import-kinds.h"
#include "import/poise-moodle-text.h"
#include "words/poise-words-import-moodle.h"
#include "words/poise-words-import.h"
#include "words/poise-words.h"

#include <string.h>

#define MOST_SECTION_DAYS 3660

typedef struct
{
  PoiseMoodleCourse *course;
  PoiseMoodleReading *reading;
  GPtrArray *lists;      /* of modules, by section */
  GHashTable *delegated; /* instance of a subsection → 1 + the place of its section */
  GHashTable *visited;   /* sections that have been taken, so that none holds itself */
  GPtrArray *activities; /* of the section that is being made */
  GString *notes;        /* of it */
  GError *error;         /* (nullable): why it goes no further */
} Maker;

static void
report (Maker *self, char *sentence)
{
  poise_import_report_add (self->reading->report, 0, sentence);
}

static void
add_notes (GString *notes, const char *text)
{
  if (*text == '\0')
    return;
  if (notes->len > 0)
    g_string_append (notes, "\n\n");
  g_string_append (notes, text);
}

/* Texts of strangers may take long to understand; what cannot be stopped must not begin. */
static gboolean
may_go_on (Maker *self)
{
  if (self->error == NULL && self->reading->archive != NULL)
    poise_archive_check (self->reading->archive, &self->error);
  return self->error == NULL;
}

/* ---- Modules ---- */

static void take_modules (Maker *self, guint section, const char *subsection);

/* A text between activities: part of the notes. Where it speaks of a meeting, nobody would look for it there. */
static void
take_text (Maker *self, const PoiseMoodleModule *module)
{
  g_autofree char *text = poise_moodle_module_get_text (module, self->reading);
  PoiseGuessClues clues = { .kind = module->kind, .text = text, .window_minutes = -1 };
  g_autoptr (PoiseImportGuess) guess = poise_guess_mode (&clues);

  add_notes (self->notes, text);
  if (guess->mode == POISE_MODE_SYNCHRONOUS && guess->quote != NULL)
    report (self, poise_words_moodle_text_meets (guess->quote));
}

static void
take_subsection (Maker *self, const PoiseMoodleModule *module)
{
  gpointer place = module->instance != NULL ? g_hash_table_lookup (self->delegated, module->instance) : NULL;
  g_autofree char *title = poise_moodle_module_get_title (module, self->reading);
  guint section = GPOINTER_TO_UINT (place) - 1;
  guint before = self->activities->len;

  if (place == NULL)
    {
      report (self, poise_words_moodle_left_out (title, module->kind));
      return;
    }
  take_modules (self, section, title);
  report (self, poise_words_moodle_subsection (title, self->activities->len - before));
}

static void
take_module (Maker *self, const PoiseMoodleModule *module, const char *subsection)
{
  g_autofree char *kind = poise_moodle_module_get_kind (module);
  g_autofree char *title = poise_moodle_module_get_title (module, self->reading);

  if (module->is_deleted)
    {
      report (self, poise_words_moodle_deleted (title));
      return;
    }
  switch (poise_import_kind_find (kind)->role)
    {
    case POISE_IMPORT_ROLE_TEXT:
      take_text (self, module);
      break;
    case POISE_IMPORT_ROLE_CONTAINER:
      take_subsection (self, module);
      break;
    case POISE_IMPORT_ROLE_NOTHING:
      report (self, poise_words_moodle_left_out (title, kind));
      break;
    case POISE_IMPORT_ROLE_ACTIVITY:
    default:
      g_ptr_array_add (self->activities, poise_moodle_activity_new (module, subsection, self->reading));
    }
}

static void
take_modules (Maker *self, guint section, const char *subsection)
{
  PoiseMoodleSection *record = g_ptr_array_index (self->course->sections, section);
  GPtrArray *modules = g_ptr_array_index (self->lists, section);
  g_autoptr (PoiseHtmlText) summary = NULL;
  g_autofree char *text = NULL;

  if (!g_hash_table_add (self->visited, record))
    return;
  summary = poise_moodle_text_clean (record->summary, POISE_MOODLE_TEXT_HTML, self->reading->language);
  text = poise_moodle_text_with_links (summary);
  add_notes (self->notes, text);
  if (record->is_hidden)
    {
      g_autofree char *hidden = poise_words_moodle_hidden ();

      add_notes (self->notes, hidden);
    }
  for (guint i = 0; i < modules->len && may_go_on (self); i++)
    take_module (self, g_ptr_array_index (modules, i), subsection);
}

/* ---- Sections ---- */

static gboolean
is_by_weeks (const PoiseMoodleCourse *course)
{
  return g_strcmp0 (course->format, "weeks") == 0;
}

static char *
get_section_title (const Maker *self, const PoiseMoodleSection *section)
{
  g_autofree char *name = poise_moodle_text_clean_name (section->name != NULL ? section->name : "", self->reading->language);
  g_autofree char *number = poise_words_number (section->number);

  if (*name != '\0')
    return g_steal_pointer (&name);
  if (section->number <= 0)
    return g_strdup (section->number == 0 ? poise_words_moodle_general () : poise_words_moodle_elsewhere ());
  return is_by_weeks (self->course) ? poise_words_import_week (number) : poise_words_moodle_topic (number);
}

/* (transfer full) (nullable): of the section at @index; %NULL where it has been taken within another, or says nothing */
static PoiseSection *
make_section (Maker *self, guint index)
{
  const PoiseMoodleSection *record = g_ptr_array_index (self->course->sections, index);
  g_autofree char *title = get_section_title (self, record);
  g_autofree char *id = poise_id_new ();
  g_autoptr (GPtrArray) activities = poise_records_new ();
  g_autoptr (GString) notes = g_string_new (NULL);
  PoiseSection *section;

  if (g_hash_table_contains (self->visited, record))
    return NULL;
  self->activities = activities;
  self->notes = notes;
  take_modules (self, index, NULL);
  if (record->number <= 0 && activities->len == 0 && notes->len == 0)
    return NULL;
  section = poise_record_new (&poise_section_type);
  poise_record_put_text (section, POISE_SECTION_ID, id);
  poise_record_put_text (section, POISE_SECTION_TITLE, title);
  poise_record_put_text (section, POISE_SECTION_NOTES, notes->str);
  if (activities->len > 0)
    poise_record_put_list (section, POISE_SECTION_ACTIVITIES, g_ptr_array_ref (activities));
  return section;
}

/* Subsections are found by the module that they are; the place is counted from 1, so that 0 is none. */
static void
find_delegated (Maker *self)
{
  for (guint i = 0; i < self->course->sections->len; i++)
    {
      PoiseMoodleSection *section = g_ptr_array_index (self->course->sections, i);

      if (g_strcmp0 (section->component, "mod_subsection") == 0 && section->item != NULL)
        g_hash_table_insert (self->delegated, section->item, GUINT_TO_POINTER (i + 1));
    }
}

static gboolean
is_delegated (const Maker *self, guint index)
{
  const PoiseMoodleSection *section = g_ptr_array_index (self->course->sections, index);

  return section->item != NULL && GPOINTER_TO_UINT (g_hash_table_lookup (self->delegated, section->item)) == index + 1;
}

static void
put_week (PoiseSection *section, int number, guint n_weeks, const GDate *start)
{
  GDate day = *start;
  guint32 days = (guint32)(MAX (number, 1) - 1) * 7;
  g_autofree char *text = NULL;

  if (number < 0 || number > MOST_SECTION_DAYS || g_date_get_julian (&day) + days > POISE_LAST_DAY - 7)
    return;
  g_date_add_days (&day, days);
  text = poise_date_format (&day);
  poise_record_put_text (section, POISE_SECTION_START, text);
  if (number == 0 && n_weeks > 0)
    poise_record_put_number (section, POISE_SECTION_DAYS, (int)MIN (n_weeks * 7, MOST_SECTION_DAYS));
}

static guint
count_weeks (const Maker *self)
{
  guint n_weeks = 0;

  for (guint i = 0; i < self->course->sections->len; i++)
    n_weeks += ((PoiseMoodleSection *)g_ptr_array_index (self->course->sections, i))->number > 0 && !is_delegated (self, i);
  return n_weeks;
}

/* (transfer full): subsections whose module is not there come after all others, as sections of their own */
static GPtrArray *
make_sections (Maker *self, const GDate *start)
{
  GPtrArray *sections = poise_records_new ();
  guint n_weeks = count_weeks (self);

  for (guint late = 0; late < 2; late++)
    for (guint i = 0; i < self->course->sections->len; i++)
      {
        const PoiseMoodleSection *record = g_ptr_array_index (self->course->sections, i);
        PoiseSection *section = is_delegated (self, i) == (late == 1) ? make_section (self, i) : NULL;

        if (section == NULL)
          continue;
        if (start != NULL && late == 0)
          put_week (section, record->number, n_weeks, start);
        g_ptr_array_add (sections, poise_record_seal (section));
      }
  return sections;
}

/* ---- The plan ---- */

static void
put_language (PoisePlan *plan, const char *language)
{
  g_autofree char *tag = g_strdelimit (g_strdup (language != NULL ? language : ""), "_", '-');
  char *region = strchr (tag, '-');

  for (; region != NULL && strlen (region) == 3 && *region != '\0'; region++)
    *region = g_ascii_toupper (*region);
  if (*tag != '\0' && poise_words_is_language (tag))
    poise_record_put_text (plan, POISE_PLAN_LANGUAGE, tag);
}

static void
put_texts (PoisePlan *plan, const Maker *self, const char *title)
{
  const PoiseMoodleCourse *course = self->course;
  const char *language = self->reading->language;
  g_autofree char *name = poise_moodle_text_clean_name (course->title != NULL ? course->title : "", language);
  g_autofree char *code = poise_moodle_text_clean_name (course->code != NULL ? course->code : "", language);
  g_autoptr (PoiseHtmlText) summary = poise_moodle_text_clean (course->summary, POISE_MOODLE_TEXT_HTML, language);
  g_autofree char *description = poise_moodle_text_with_links (summary);

  poise_record_put_text (plan, POISE_PLAN_TITLE, *name != '\0' ? name : title);
  poise_record_put_text (plan, POISE_PLAN_CODE, code);
  poise_record_put_text (plan, POISE_PLAN_DESCRIPTION, description);
  put_language (plan, course->language);
}

/* What is said of the whole comes first, though it is known last. */
static void
report_whole (Maker *self, const GDate *start, gboolean has_start)
{
  const PoiseMoodleReading *reading = self->reading;
  const char *zone = poise_moodle_get_zone_name (reading->zone);
  g_autoptr (GPtrArray) details = g_steal_pointer (&reading->report->lines);
  g_autoptr (PoiseImportReport) fresh = poise_import_report_new ();

  reading->report->lines = g_steal_pointer (&fresh->lines);
  fresh->lines = g_ptr_array_new ();
  if (self->course->release != NULL && *self->course->release != '\0')
    report (self, poise_words_moodle_release (self->course->release));
  report (self, poise_words_moodle_zone (zone != NULL ? zone : g_time_zone_get_identifier (reading->zone)));
  if (has_start && !is_by_weeks (self->course))
    report (self, poise_words_moodle_no_weeks (start));
  if (reading->n_hidden > 0)
    report (self, poise_words_moodle_n_hidden (reading->n_hidden));
  if (reading->n_graded > 0)
    report (self, poise_words_moodle_n_graded (reading->n_graded));
  if (self->course->n_cut > 0)
    report (self, poise_words_moodle_n_cut (self->course->n_cut));
  g_ptr_array_extend_and_steal (reading->report->lines, g_steal_pointer (&details));
}

/**
 * poise_moodle_plan_new:
 * @course: what was read; its sections are sorted
 * @title: (nullable): what to call the plan where the course has no name
 * @reading: how it is read; its report takes what was taken how
 * @error: as poise_archive_check()
 *
 * Returns: (transfer full) (nullable): the plan
 */
PoisePlan *
poise_moodle_plan_new (PoiseMoodleCourse *course, const char *title, PoiseMoodleReading *reading, GError **error)
{
  g_autoptr (GHashTable) delegated = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) visited = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) lists = NULL;
  g_autoptr (GPtrArray) sections = NULL;
  g_autoptr (PoisePlan) plan = poise_record_new (&poise_plan_type);
  Maker self = { .course = course, .reading = reading, .delegated = delegated, .visited = visited };
  gboolean has_start;
  GDate start;

  poise_moodle_course_sort (course);
  self.lists = lists = poise_moodle_course_list_modules (course);
  find_delegated (&self);
  has_start = poise_moodle_get_day (course->start, reading->zone, &start);
  sections = make_sections (&self, has_start && is_by_weeks (course) ? &start : NULL);

  poise_record_put_number (plan, POISE_PLAN_VERSION_MEMBER, POISE_PLAN_VERSION);
  put_texts (plan, &self, title);
  if (has_start && is_by_weeks (course))
    {
      g_autofree char *day = poise_date_format (&start);

      poise_record_put_text (plan, POISE_PLAN_START, day);
      poise_record_put_number (plan, POISE_PLAN_SECTION_DAYS, 7);
    }
  if (sections->len > 0)
    poise_record_put_list (plan, POISE_PLAN_SECTIONS, g_ptr_array_ref (sections));
  report_whole (&self, &start, has_start);
  poise_record_seal (plan);
  if (may_go_on (&self))
    return g_steal_pointer (&plan);
  g_propagate_error (error, self.error);
  return NULL;
}
