/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * LDJ, as Learning Designer has long written it, and as Poise exports it (see poise-export-ldj.c): numbers and truth
 * values are texts; a mode that is not said is asynchronous; what has no place in a plan is said in the report.
 */

#include "import/poise-ldj-dialects.h"

#include "import/poise-ldj-activity.h"
#include "words/poise-words-import-ldj.h"

#define MOST_LEARNERS 1000000
#define MOST_GROUP 10000

/**
 * poise_ldj_is_legacy:
 * @scan: a JSON text
 *
 * Returns: whether it is a design in LDJ: its activities have "slas", or there is none and the rest is one
 */
gboolean
poise_ldj_is_legacy (const PoiseScan *scan)
{
  static const char *const marks[] = { "learningTime", "modeOfDelivery", "topic", "aims" };
  guint activities, value, n_marks = 0;
  gboolean has_slas = FALSE;

  if (poise_scan_first_byte (scan, 0) != '{' || !poise_scan_find (scan, 0, "activities", &activities)
      || poise_scan_first_byte (scan, activities) != '[')
    return FALSE;
  for (guint i = activities + 1; i < scan->spans[activities].next; i = scan->spans[i].next)
    has_slas = has_slas || (poise_scan_first_byte (scan, i) == '{' && poise_scan_find (scan, i, "slas", &value));
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    n_marks += poise_scan_find (scan, 0, marks[i], &value);
  return has_slas || n_marks >= 2;
}

/* The title that Poise itself has written, which may be "" */
static char *
get_own_title (PoiseLdj *ldj, guint sla)
{
  guint value;

  if (!poise_scan_find (ldj->scan, sla, "title", &value) || poise_scan_first_byte (ldj->scan, value) != '"')
    return NULL;
  return poise_ldj_decode (ldj, value);
}

static void
read_group (PoiseLdj *ldj, guint sla, PoiseLdjActivity *activity)
{
  int size = 0;

  if (poise_ldj_get_flag (ldj, sla, "groupSizeSameAsSession") == TRUE)
    activity->group = POISE_GROUP_WHOLE;
  else if (!poise_ldj_get_number (ldj, sla, "groupSize", 1, MOST_GROUP, &size))
    activity->group = POISE_GROUP_NONE;
  else
    activity->group = size == 1 ? POISE_GROUP_ALONE : size == 2 ? POISE_GROUP_PAIRS : POISE_GROUP_SMALL;
  activity->group_size = size;
}

static void
read_mode (PoiseLdj *ldj, guint sla, PoiseLdjActivity *activity)
{
  g_autofree char *mode = poise_ldj_get_text (ldj, sla, "mode");

  activity->live = poise_ldj_get_flag (ldj, sla, "syncActivity");
  activity->is_open = g_strcmp0 (mode, "undecided") == 0;
  activity->on_site = poise_ldj_get_flag (ldj, sla, "onlineActivity") == FALSE;
  if (activity->on_site && activity->live != TRUE)
    poise_ldj_leave_out (ldj, sla, "onlineActivity");
}

static PoiseActivity *
read_sla (PoiseLdj *ldj, guint sla)
{
  g_auto (PoiseLdjActivity) activity = { 0 };

  poise_ldj_activity_init (&activity);
  activity.title = get_own_title (ldj, sla);
  activity.description = poise_ldj_get_text (ldj, sla, "description");
  activity.type = poise_ldj_get_text (ldj, sla, "type");
  activity.assessment = poise_ldj_get_text (ldj, sla, "assessmentType");
  poise_ldj_get_number (ldj, sla, "duration", 1, POISE_MINUTES_MAX, &activity.minutes);
  activity.teacher = poise_ldj_get_flag (ldj, sla, "tutorAvailable");
  read_group (ldj, sla, &activity);
  read_mode (ldj, sla, &activity);
  g_ptr_array_unref (activity.links);
  activity.links = poise_ldj_get_links (ldj, sla, "resources");
  return poise_ldj_activity_make (&activity, ldj);
}

/* Sections have no links in a plan, so their addresses are lines of the notes */
static void
add_resources (PoiseLdj *ldj, guint session, GString *notes)
{
  g_autoptr (GPtrArray) links = poise_ldj_get_links (ldj, session, "resources");

  for (guint i = 0; i < links->len; i++)
    {
      const PoiseLink *link = g_ptr_array_index (links, i);

      poise_ldj_add_line (notes, link->uri != NULL ? link->title : NULL, link->uri != NULL ? link->uri : link->title);
    }
}

static PoiseSection *
read_session (PoiseLdj *ldj, guint session)
{
  g_autofree char *title = poise_ldj_get_text (ldj, session, "title");
  g_autofree char *text = poise_ldj_get_text (ldj, session, "notes");
  g_autofree char *method = poise_ldj_get_text (ldj, session, "teachingMethod");
  g_autoptr (GString) notes = g_string_new (text);
  g_autoptr (GArray) slas = poise_ldj_get_objects (ldj, session, "slas");
  GPtrArray *activities = poise_records_new ();

  poise_ldj_add_line (notes, poise_words_import_ldj_label (POISE_WORDS_LDJ_TEACHING_METHOD), method);
  add_resources (ldj, session, notes);
  for (guint i = 0; i < slas->len; i++)
    g_ptr_array_add (activities, read_sla (ldj, g_array_index (slas, guint, i)));
  return poise_ldj_make_section (title, notes->str, activities);
}

static void
read_outcomes (PoiseLdj *ldj, PoiseLdjDesign *design)
{
  g_autoptr (GArray) outcomes = poise_ldj_get_objects (ldj, 0, "outcomes");

  for (guint i = 0; i < outcomes->len; i++)
    {
      guint outcome = g_array_index (outcomes, guint, i);
      g_autofree char *verb = poise_ldj_get_text (ldj, outcome, "verb");
      g_autofree char *details = poise_ldj_get_text (ldj, outcome, "details");

      poise_ldj_add_outcome (design, verb, details);
    }
}

/** poise_ldj_read_legacy: fills @design, which says nothing yet, from a file that poise_ldj_is_legacy() knows */
void
poise_ldj_read_legacy (PoiseLdj *ldj, PoiseLdjDesign *design)
{
  g_autofree char *description = poise_ldj_get_text (ldj, 0, "description");
  g_autofree char *aims = poise_ldj_get_text (ldj, 0, "aims");
  g_autoptr (GArray) sessions = poise_ldj_get_objects (ldj, 0, "activities");

  design->title = poise_ldj_get_text (ldj, 0, "name");
  design->code = poise_ldj_get_text (ldj, 0, "topic");
  design->instructor = poise_ldj_get_text (ldj, 0, "author");
  poise_ldj_add_line (design->description, NULL, description);
  poise_ldj_add_line (design->description, poise_words_import_ldj_label (POISE_WORDS_LDJ_AIMS), aims);
  poise_ldj_get_number (ldj, 0, "groupSize", 1, MOST_LEARNERS, &design->learners);
  design->learning_time = poise_ldj_get_text (ldj, 0, "learningTime");
  read_outcomes (ldj, design);
  for (guint i = 0; i < sessions->len; i++)
    g_ptr_array_add (design->sections, read_session (ldj, g_array_index (sessions, guint, i)));
}
