/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The dialect of Learning Designer's rewrite. What only its window needs to know is passed over; what else has no place
 * in a plan is said in the report.
 */

#include "import/poise-ldj-dialects.h"

#include "import/poise-ldj-activity.h"
#include "words/poise-words-import-ldj.h"

#include <string.h>

#define MOST_LEARNERS 1000000

/**
 * poise_ldj_is_rewrite:
 * @scan: a JSON text
 *
 * Returns: whether it is a design of the rewrite: sessions that have activities, and something said of the whole
 */
gboolean
poise_ldj_is_rewrite (const PoiseScan *scan)
{
  guint meta, sessions, value;

  if (poise_scan_first_byte (scan, 0) != '{' || !poise_scan_find (scan, 0, "sessions", &sessions)
      || poise_scan_first_byte (scan, sessions) != '[')
    return FALSE;
  for (guint i = sessions + 1; i < scan->spans[sessions].next; i = scan->spans[i].next)
    if (poise_scan_first_byte (scan, i) != '{' || !poise_scan_find (scan, i, "activities", &value))
      return FALSE;
  return poise_scan_find (scan, 0, "meta", &meta) && poise_scan_first_byte (scan, meta) == '{';
}

/* (transfer full) (nullable): a word of a closed set, in lower case */
static char *
get_word (PoiseLdj *ldj, guint object, const char *name)
{
  g_autofree char *text = poise_ldj_get_text (ldj, object, name);

  return text != NULL ? g_strstrip (g_ascii_strdown (text, -1)) : NULL;
}

/* Says in the report that a word was not understood */
static void
report_word (PoiseLdj *ldj, guint object, const char *name)
{
  guint value;

  if (poise_scan_find (ldj->scan, object, name, &value))
    poise_ldj_report (ldj, value, name);
}

static gboolean
begins_with_one_of (const char *word, const char *const *beginnings)
{
  for (guint i = 0; word != NULL && beginnings[i] != NULL; i++)
    if (g_str_has_prefix (word, beginnings[i]))
      return TRUE;
  return FALSE;
}

static void
read_group (PoiseLdj *ldj, guint object, PoiseLdjActivity *activity)
{
  static const char *const alone[] = { "individual", "alone", "solo", NULL };
  static const char *const pairs[] = { "pair", "duo", NULL };
  static const char *const small[] = { "group", "small", "sub", "team", NULL };
  static const char *const whole[] = { "whole", "class", "all", "plenary", NULL };
  g_autofree char *word = get_word (ldj, object, "groupMode");

  if (begins_with_one_of (word, alone))
    activity->group = POISE_GROUP_ALONE;
  else if (begins_with_one_of (word, pairs))
    activity->group = POISE_GROUP_PAIRS;
  else if (begins_with_one_of (word, small))
    activity->group = POISE_GROUP_SMALL;
  else if (begins_with_one_of (word, whole))
    activity->group = POISE_GROUP_WHOLE;
  else if (word != NULL)
    report_word (ldj, object, "groupMode");
}

static void
read_teacher (PoiseLdj *ldj, guint object, PoiseLdjActivity *activity)
{
  static const char *const present[] = { "present", "available", "true", NULL };
  static const char *const absent[] = { "absent", "not", "false", "none", NULL };
  g_autofree char *word = get_word (ldj, object, "teacherPresence");

  if (begins_with_one_of (word, present))
    activity->teacher = TRUE;
  else if (begins_with_one_of (word, absent))
    activity->teacher = FALSE;
  else if (word != NULL)
    report_word (ldj, object, "teacherPresence");
}

static void
read_mode (PoiseLdj *ldj, guint object, PoiseLdjActivity *activity)
{
  static const char *const live[] = { "sync", NULL };
  static const char *const own[] = { "async", NULL };
  static const char *const open[] = { "undecided", "unspecified", NULL };
  static const char *const on_site[] = { "onsite", "on site", "on-site", "campus", "classroom", NULL };
  g_autofree char *word = get_word (ldj, object, "syncMode");
  g_autofree char *place = get_word (ldj, object, "locationMode");

  if (begins_with_one_of (word, live))
    activity->live = TRUE;
  else if (begins_with_one_of (word, own))
    activity->live = FALSE;
  else if (begins_with_one_of (word, open))
    activity->is_open = TRUE;
  else if (word != NULL)
    report_word (ldj, object, "syncMode");
  activity->on_site = begins_with_one_of (place, on_site);
  if (activity->on_site ? activity->live != TRUE : place != NULL && strcmp (place, "online") != 0)
    poise_ldj_leave_out (ldj, object, "locationMode");
}

/* What is called a tool there may be a skill or a method, so its name goes into the notes */
static void
read_tools (PoiseLdj *ldj, guint object, PoiseLdjActivity *activity)
{
  g_autoptr (GArray) tools = poise_ldj_get_list (ldj, object, "tools");
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < tools->len; i++)
    {
      guint span = g_array_index (tools, guint, i);
      g_autofree char *name = NULL;

      if (poise_scan_first_byte (ldj->scan, span) != '"')
        {
          poise_ldj_report (ldj, span, "tools");
          continue;
        }
      name = poise_ldj_decode (ldj, span);
      g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", name);
    }
  poise_ldj_add_line (activity->notes, poise_words_import_ldj_label (POISE_WORDS_LDJ_TOOLS), names->str);
}

static PoiseActivity *
read_activity (PoiseLdj *ldj, guint object)
{
  g_auto (PoiseLdjActivity) activity = { 0 };
  g_autofree char *notes = poise_ldj_get_text (ldj, object, "notes");

  poise_ldj_activity_init (&activity);
  activity.description = poise_ldj_get_text (ldj, object, "description");
  activity.type = poise_ldj_get_text (ldj, object, "type");
  activity.assessment = poise_ldj_get_text (ldj, object, "evaluationMode");
  poise_ldj_get_number (ldj, object, "duration", 1, POISE_MINUTES_MAX, &activity.minutes);
  read_group (ldj, object, &activity);
  read_teacher (ldj, object, &activity);
  read_mode (ldj, object, &activity);
  poise_ldj_add_line (activity.notes, NULL, notes);
  read_tools (ldj, object, &activity);
  poise_ldj_leave_out (ldj, object, "aias");
  g_ptr_array_unref (activity.links);
  activity.links = poise_ldj_get_links (ldj, object, "links");
  return poise_ldj_activity_make (&activity, ldj);
}

static PoiseSection *
read_session (PoiseLdj *ldj, guint session)
{
  g_autofree char *title = poise_ldj_get_text (ldj, session, "title");
  g_autofree char *text = poise_ldj_get_text (ldj, session, "notes");
  g_autofree char *objectives = poise_ldj_get_text (ldj, session, "objectives");
  g_autofree char *intentions = poise_ldj_get_text (ldj, session, "intentions");
  g_autoptr (GString) notes = g_string_new (text);
  g_autoptr (GArray) objects = poise_ldj_get_objects (ldj, session, "activities");
  GPtrArray *activities = poise_records_new ();

  poise_ldj_add_line (notes, poise_words_import_ldj_label (POISE_WORDS_LDJ_OBJECTIVES), objectives);
  poise_ldj_add_line (notes, poise_words_import_ldj_label (POISE_WORDS_LDJ_INTENTIONS), intentions);
  for (guint i = 0; i < objects->len; i++)
    g_ptr_array_add (activities, read_activity (ldj, g_array_index (objects, guint, i)));
  return poise_ldj_make_section (title, notes->str, activities);
}

static void
read_outcomes (PoiseLdj *ldj, guint meta, PoiseLdjDesign *design)
{
  g_autoptr (GArray) sliders = poise_ldj_get_objects (ldj, meta, "sliders");

  for (guint i = 0; i < sliders->len; i++)
    {
      guint slider = g_array_index (sliders, guint, i);
      g_autofree char *verb = poise_ldj_get_text (ldj, slider, "verb");
      g_autofree char *text = poise_ldj_get_text (ldj, slider, "text");

      poise_ldj_add_outcome (design, verb, text);
    }
}

static void
read_description (PoiseLdj *ldj, guint meta, PoiseLdjDesign *design)
{
  g_autofree char *description = poise_ldj_get_text (ldj, meta, "description");
  g_autofree char *brief = poise_ldj_get_text (ldj, meta, "command");
  g_autofree char *objectives = poise_ldj_get_text (ldj, meta, "personas");
  g_autofree char *trainers = poise_ldj_get_text (ldj, meta, "trainers");

  poise_ldj_add_line (design->description, NULL, description);
  poise_ldj_add_line (design->description, poise_words_import_ldj_label (POISE_WORDS_LDJ_BRIEF), brief);
  poise_ldj_add_line (design->description, poise_words_import_ldj_label (POISE_WORDS_LDJ_OBJECTIVES), objectives);
  if (g_strcmp0 (trainers, design->instructor) != 0)
    poise_ldj_add_line (design->description, poise_words_import_ldj_label (POISE_WORDS_LDJ_TRAINERS), trainers);
}

static void
read_learning_time (PoiseLdj *ldj, guint meta, PoiseLdjDesign *design)
{
  int days = 0, hours = 0, minutes = 0;

  poise_ldj_get_number (ldj, meta, "learningDays", 0, 10000, &days);
  poise_ldj_get_number (ldj, meta, "learningHours", 0, 100000, &hours);
  poise_ldj_get_number (ldj, meta, "learningMinutes", 0, 1000000, &minutes);
  if (days > 0 || hours > 0 || minutes > 0)
    design->learning_time = g_strdup_printf ("%d:%d:%d", days, hours, minutes);
}

/** poise_ldj_read_rewrite: fills @design, which says nothing yet, from a file that poise_ldj_is_rewrite() knows */
void
poise_ldj_read_rewrite (PoiseLdj *ldj, PoiseLdjDesign *design)
{
  g_autoptr (GArray) sessions = poise_ldj_get_objects (ldj, 0, "sessions");
  guint meta;

  if (poise_ldj_get_object (ldj, 0, "meta", &meta))
    {
      design->title = poise_ldj_get_text (ldj, meta, "name");
      design->instructor = poise_ldj_get_text (ldj, meta, "designers");
      read_description (ldj, meta, design);
      poise_ldj_get_number (ldj, meta, "sizeClass", 1, MOST_LEARNERS, &design->learners);
      read_learning_time (ldj, meta, design);
      read_outcomes (ldj, meta, design);
    }
  for (guint i = 0; i < sessions->len; i++)
    g_ptr_array_add (design->sections, read_session (ldj, g_array_index (sessions, guint, i)));
}
