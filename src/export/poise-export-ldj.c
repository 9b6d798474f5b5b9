/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A plan as a design of Learning Designer (LDJ): sections are its activities, activities its "slas". It is written as
 * Learning Designer writes it, numbers and truth values as texts, every member always there.
 *
 * What LDJ has no word for:
 *  - a title of an activity: the description begins with it, on a line of its own, and a member "title" says it too;
 *  - an activity that is neither synchronous nor asynchronous yet: asynchronous, and a member "mode" says "undecided";
 *  - dates, tools, and addresses that lead nowhere: lines of the description, after the title;
 *  - small groups of which the size is not known: three, the smallest that is no pair;
 *  - purposes, complexity, the frame of the course: left out.
 * Learning Designer passes over the two members, and who reads the file back into a plan need not guess. A place is not
 * what a plan says: what happens live counts as online, unless it is face to face, which then is no tool, or the usual
 * meeting is at something that is no address.
 *
 * Students get no notes.
 */

#include "export/poise-export-formats.h"

#include "core/poise-address.h"
#include "store/poise-writer.h"
#include "words/poise-words-calendar.h"
#include "words/poise-words-document.h"

/* ---- JSON ---- */

typedef struct
{
  GString *text;
  guint depth;
  gboolean has_members; /* whether the object or list that is open has any yet */
} Json;

static void
begin_line (Json *json, const char *name)
{
  if (json->has_members)
    g_string_append_c (json->text, ',');
  json->has_members = TRUE;
  if (json->depth > 0)
    g_string_append_c (json->text, '\n');
  for (guint i = 0; i < json->depth; i++)
    g_string_append (json->text, "  ");
  if (name != NULL)
    g_string_append_printf (json->text, "\"%s\": ", name);
}

static void
open_value (Json *json, const char *name, char bracket)
{
  begin_line (json, name);
  g_string_append_c (json->text, bracket);
  json->depth++;
  json->has_members = FALSE;
}

static void
close_value (Json *json, char bracket)
{
  json->depth--;
  if (json->has_members)
    {
      g_string_append_c (json->text, '\n');
      for (guint i = 0; i < json->depth; i++)
        g_string_append (json->text, "  ");
    }
  g_string_append_c (json->text, bracket);
  json->has_members = TRUE;
}

static void
put_text (Json *json, const char *name, const char *text)
{
  begin_line (json, name);
  poise_writer_append_text (json->text, text != NULL ? text : "");
}

static void
put_number (Json *json, const char *name, gint64 number)
{
  begin_line (json, name);
  g_string_append_printf (json->text, "\"%" G_GINT64_FORMAT "\"", MAX (number, 0)); /* what is not known is 0 */
}

static void
put_flag (Json *json, const char *name, gboolean flag)
{
  put_text (json, name, flag ? "true" : "false");
}

/* ---- Activities ---- */

/* The tool of the catalogue that says a place */
#define FACE_TO_FACE "f2f"

static gboolean
is_face_to_face (const PoiseActivity *activity)
{
  return activity->mode == POISE_MODE_SYNCHRONOUS && poise_texts_contain (activity->tools, FACE_TO_FACE);
}

static gboolean
is_online (const PoisePlan *plan, const PoiseActivity *activity)
{
  const PoiseLiveSlot *slot = plan->live_slot;

  if (is_face_to_face (activity))
    return FALSE;
  return activity->mode != POISE_MODE_SYNCHRONOUS || slot == NULL || slot->uri == NULL ||
         poise_address_get_kind (slot->uri) == POISE_ADDRESS_WEB;
}

static gboolean
is_with_everybody (const PoiseActivity *activity)
{
  return activity->group == NULL || activity->group->kind == POISE_GROUP_WHOLE ||
         activity->group->kind == POISE_GROUP_NONE;
}

static int
find_group_size (const PoisePlan *plan, const PoiseActivity *activity)
{
  if (is_with_everybody (activity))
    return plan->learners;
  switch (activity->group->kind)
    {
    case POISE_GROUP_ALONE:
      return 1;
    case POISE_GROUP_PAIRS:
      return 2;
    default:
      return activity->group->size > 0 ? activity->group->size : 3;
    }
}

static gboolean
leads_somewhere (const PoiseLink *link)
{
  return link->uri != NULL && poise_address_get_kind (link->uri) != POISE_ADDRESS_OTHER;
}

static void
put_resources (Json *json, const PoiseActivity *activity)
{
  open_value (json, "resources", '[');
  for (guint i = 0; activity != NULL && i < poise_list_length (activity->links); i++)
    {
      const PoiseLink *link = g_ptr_array_index (activity->links, i);

      if (!leads_somewhere (link))
        continue;
      open_value (json, NULL, '{');
      put_text (json, "title", link->title);
      put_text (json, "url", link->uri);
      close_value (json, '}');
    }
  close_value (json, ']');
}

static void
take_line (GString *lines, char *line)
{
  if (line != NULL && *line != '\0')
    g_string_append_printf (lines, "\n%s", line);
  g_free (line);
}

/* (transfer full) (nullable): the tools, but for what "onlineActivity" says already */
static char *
describe_tools (const PoisePlan *plan, const PoiseActivity *activity)
{
  g_autoptr (GPtrArray) tools = g_ptr_array_new ();

  if (!is_face_to_face (activity))
    return poise_words_calendar_tools (plan, activity->tools);
  for (guint i = 0; i < activity->tools->len; i++)
    if (!g_str_equal (g_ptr_array_index (activity->tools, i), FACE_TO_FACE))
      g_ptr_array_add (tools, g_ptr_array_index (activity->tools, i));
  return poise_words_calendar_tools (plan, tools);
}

static char *
describe (const PoisePlan *plan, const PoiseActivity *activity, gboolean for_students)
{
  GString *lines = g_string_new (activity->title);

  for (guint i = 0; i < poise_list_length (activity->schedule); i++)
    take_line (lines, poise_words_session (g_ptr_array_index (activity->schedule, i)));
  if (activity->due != NULL)
    take_line (lines, poise_words_document_due (activity->due));
  take_line (lines, describe_tools (plan, activity));
  for (guint i = 0; i < poise_list_length (activity->links); i++)
    {
      const PoiseLink *link = g_ptr_array_index (activity->links, i);

      if (!leads_somewhere (link))
        take_line (lines, link->uri != NULL ? poise_words_calendar_link (link->title, link->uri) : g_strdup (link->title));
    }
  if (!for_students && activity->notes != NULL)
    take_line (lines, g_strdup (activity->notes));
  return g_string_free (lines, FALSE);
}

static const char *
name_type (PoiseLearningType type)
{
  static const char *const names[POISE_N_LEARNING_TYPES] = {
    [POISE_LEARNING_TYPE_NONE] = "",
    [POISE_LEARNING_TYPE_ACQUISITION] = "Read / Watch / Listen",
    [POISE_LEARNING_TYPE_DISCUSSION] = "Discuss",
    [POISE_LEARNING_TYPE_INVESTIGATION] = "Investigate",
    [POISE_LEARNING_TYPE_PRACTICE] = "Practice",
    [POISE_LEARNING_TYPE_COLLABORATION] = "Collaborate",
    [POISE_LEARNING_TYPE_PRODUCTION] = "Produce",
  };

  return names[type];
}

static const char *
name_assessment (const PoiseAssessment *assessment)
{
  return assessment != NULL && assessment->kind != POISE_ASSESSMENT_NONE
             ? poise_terms_name (&poise_assessment_kinds, assessment->kind)
             : "none";
}

static void
put_activity (Json *json, const PoisePlan *plan, const PoiseActivity *activity, gboolean for_students)
{
  g_autofree char *description = describe (plan, activity, for_students);

  open_value (json, NULL, '{');
  put_text (json, "type", name_type (activity->learning_type));
  put_number (json, "duration", poise_activity_minutes (activity));
  put_number (json, "groupSize", find_group_size (plan, activity));
  put_flag (json, "groupSizeSameAsSession", is_with_everybody (activity));
  put_flag (json, "tutorAvailable", activity->teacher_present == TRUE);
  put_flag (json, "syncActivity", activity->mode == POISE_MODE_SYNCHRONOUS);
  put_flag (json, "onlineActivity", is_online (plan, activity));
  put_text (json, "assessmentType", name_assessment (activity->assessment));
  put_text (json, "description", description);
  put_resources (json, activity);
  put_text (json, "title", activity->title);
  if (activity->mode == POISE_MODE_UNDECIDED)
    put_text (json, "mode", "undecided");
  close_value (json, '}');
}

/* ---- The whole ---- */

static void
put_section (Json *json, const PoisePlan *plan, const PoiseSection *section, gboolean for_students)
{
  open_value (json, NULL, '{');
  put_text (json, "title", section->title);
  put_number (json, "groupSize", plan->learners);
  put_text (json, "teachingMethod", NULL);
  put_text (json, "notes", for_students ? NULL : section->notes);
  put_resources (json, NULL);
  open_value (json, "slas", '[');
  for (guint i = 0; i < poise_section_n_activities (section); i++)
    put_activity (json, plan, poise_section_get_activity (section, i), for_students);
  close_value (json, ']');
  close_value (json, '}');
}

static void
put_outcomes (Json *json, const PoisePlan *plan)
{
  open_value (json, "outcomes", '[');
  for (guint i = 0; i < poise_list_length (plan->outcomes); i++)
    {
      const PoiseOutcome *outcome = g_ptr_array_index (plan->outcomes, i);

      open_value (json, NULL, '{');
      put_text (json, "verb", NULL); /* which word of a sentence it is depends on the language */
      put_text (json, "details", outcome->text);
      close_value (json, '}');
    }
  close_value (json, ']');
}

/* Whether every activity can be done from anywhere; and how long all of them take. */
static gboolean
survey (const PoisePlan *plan, gint64 *minutes)
{
  gboolean online = TRUE;

  *minutes = 0;
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    for (guint k = 0; k < poise_section_n_activities (poise_plan_get_section (plan, i)); k++)
      {
        const PoiseActivity *activity = poise_plan_get_activity (plan, (PoisePlace){ i, k });

        online = online && is_online (plan, activity);
        *minutes += poise_activity_minutes (activity);
      }
  return online;
}

/* Days, hours and minutes; how long a day is, is not agreed, so there are none. */
static void
put_learning_time (Json *json, gint64 minutes)
{
  g_autofree char *text
      = g_strdup_printf ("0:%" G_GINT64_FORMAT ":%" G_GINT64_FORMAT, minutes / 60, minutes % 60);

  put_text (json, "learningTime", text);
}

/** poise_export_write_ldj: as Learning Designer reads it; never fails */
GBytes *
poise_export_write_ldj (PoisePlan *plan, const PoiseExportOptions *options, GError **error)
{
  gboolean for_students = options->audience == POISE_AUDIENCE_STUDENTS;
  Json json = { g_string_new (NULL), 0, FALSE };
  gint64 minutes;
  gboolean online = survey (plan, &minutes);

  open_value (&json, NULL, '{');
  put_text (&json, "name", plan->title);
  put_text (&json, "topic", plan->code);
  put_text (&json, "author", plan->instructor);
  put_text (&json, "description", plan->description);
  put_text (&json, "aims", NULL);
  put_text (&json, "modeOfDelivery", online ? "Wholly online" : "Blended");
  put_number (&json, "groupSize", plan->learners);
  put_learning_time (&json, minutes);
  put_outcomes (&json, plan);
  open_value (&json, "activities", '[');
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    put_section (&json, plan, poise_plan_get_section (plan, i), for_students);
  close_value (&json, ']');
  close_value (&json, '}');
  g_string_append_c (json.text, '\n');
  return g_string_free_to_bytes (json.text);
}
