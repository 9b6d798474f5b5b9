/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each function undoes one of src/export/poise-sheet.c. Words are compared with those that Poise says, without their
 * case.
 */

#include "import/poise-csv-own.h"

#include "import/poise-csv-cells.h"
#include "import/poise-csv-dates.h"
#include "words/poise-words.h"

#include <stdlib.h>
#include <string.h>

static const PoiseCsvKind kinds_of_heads[] = {
  [POISE_SHEET_NUMBER] = POISE_CSV_NUMBER,
  [POISE_SHEET_SECTION] = POISE_CSV_SECTION,
  [POISE_SHEET_FROM] = POISE_CSV_FROM,
  [POISE_SHEET_TO] = POISE_CSV_TO,
  [POISE_SHEET_ACTIVITY] = POISE_CSV_TITLE,
  [POISE_SHEET_MODE] = POISE_CSV_MODE,
  [POISE_SHEET_MINUTES] = POISE_CSV_MINUTES,
  [POISE_SHEET_PURPOSE] = POISE_CSV_PURPOSE,
  [POISE_SHEET_LEARNING_TYPE] = POISE_CSV_LEARNING_TYPE,
  [POISE_SHEET_COMPLEXITY] = POISE_CSV_COMPLEXITY,
  [POISE_SHEET_GROUP] = POISE_CSV_GROUP,
  [POISE_SHEET_TEACHER] = POISE_CSV_TEACHER,
  [POISE_SHEET_TOOLS] = POISE_CSV_TOOLS,
  [POISE_SHEET_OUTCOMES] = POISE_CSV_OUTCOMES,
  [POISE_SHEET_ASSESSMENT] = POISE_CSV_ASSESSMENT,
  [POISE_SHEET_WEIGHT] = POISE_CSV_WEIGHT,
  [POISE_SHEET_LIVE] = POISE_CSV_LIVE,
  [POISE_SHEET_LIVE_MINUTES] = POISE_CSV_LIVE_MINUTES,
  [POISE_SHEET_ZONE] = POISE_CSV_ZONE,
  [POISE_SHEET_FURTHER] = POISE_CSV_FURTHER,
  [POISE_SHEET_DUE] = POISE_CSV_DUE,
  [POISE_SHEET_LINKS] = POISE_CSV_LINKS,
  [POISE_SHEET_NOTES] = POISE_CSV_NOTES,
};
G_STATIC_ASSERT (G_N_ELEMENTS (kinds_of_heads) == POISE_N_SHEET_HEADS);

/* Nobody but Poise calls columns all of this. */
static const PoiseSheetHead marks[]
    = { POISE_SHEET_SECTION, POISE_SHEET_ACTIVITY, POISE_SHEET_MODE, POISE_SHEET_MINUTES, POISE_SHEET_LIVE };

static gboolean
same_word (const char *word, const char *text)
{
  g_autofree char *folded_word = poise_csv_fold (word), *folded = poise_csv_fold (text);

  return strcmp (folded_word, folded) == 0;
}

static int
find_head (const PoiseCsvRow *header, PoiseSheetHead head)
{
  for (guint i = 0; i < header->cells->len; i++)
    if (same_word (poise_words_sheet_head (head), poise_csv_row_get_cell (header, i)))
      return i;
  return -1;
}

/**
 * poise_csv_own_match:
 * @header: a row
 * @kinds: (inout) (nullable) (array): takes the kind of each column that Poise knows, where @header is its own
 *
 * Returns: whether @header is one that Poise wrote
 */
gboolean
poise_csv_own_match (const PoiseCsvRow *header, PoiseCsvKind *kinds)
{
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    if (find_head (header, marks[i]) < 0)
      return FALSE;
  for (guint head = 0; head < POISE_N_SHEET_HEADS && kinds != NULL; head++)
    {
      int column = find_head (header, head);

      if (column >= 0)
        kinds[column] = kinds_of_heads[head];
    }
  return TRUE;
}

/* ---- Words of closed sets ---- */

typedef const char *(*Say) (int value);

/* Finds the value that Poise calls @text; 0, "not said", is none */
static int
find_term (Say say, int n_terms, const char *text)
{
  for (int i = 1; i < n_terms; i++)
    if (same_word (say (i), text))
      return i;
  return 0;
}

static const char *
say_purpose (int value)
{
  return poise_words_purpose (value);
}

static const char *
say_learning_type (int value)
{
  return poise_words_learning_type (value);
}

static const char *
say_complexity (int value)
{
  return poise_words_complexity (value);
}

static const char *
say_assessment (int value)
{
  return poise_words_assessment_kind (value);
}

static const char *
say_group_kind (int value)
{
  return poise_words_group_kind (value);
}

static gboolean
put_term (PoiseActivity *activity, guint member, int value)
{
  if (value != 0)
    poise_record_put_number (activity, member, value);
  return value != 0;
}

/* "10%", and what a spreadsheet makes of it: "10.00%", "10 %", "0.1" */
static int
read_percent (const char *text)
{
  char *end = NULL;
  double percent = g_ascii_strtod (text, &end);

  if (end == text)
    return POISE_UNSET;
  while (*end == ' ' || g_str_has_prefix (end, "\u00a0"))
    end += *end == ' ' ? 1 : strlen ("\u00a0");
  if (*end == '\0' && percent <= 1)
    percent *= 100;
  else if (strcmp (end, "%") != 0)
    return POISE_UNSET;
  return percent >= 0 && percent <= 100 && percent == (int) percent ? (int) percent : POISE_UNSET;
}

/* Puts one member of the assessment, which has the other one already or gets it later */
static gboolean
put_assessment (PoiseActivity *activity, guint member, int value)
{
  PoiseAssessment *assessment = activity->assessment != NULL ? poise_record_copy (activity->assessment)
                                                             : poise_record_new (&poise_assessment_type);

  poise_record_put_number (assessment, member, value);
  poise_record_put_record (activity, POISE_ACTIVITY_ASSESSMENT, poise_record_seal (assessment));
  return TRUE;
}

/**
 * poise_csv_own_group:
 * @text: what stands in a cell
 *
 * Returns: (transfer full) (nullable): the group that poise_words_group() says so, with digits of whatever language
 */
PoiseGroup *
poise_csv_own_group (const char *text)
{
  static const int kinds_of_size[] = { POISE_GROUP_SMALL, POISE_GROUP_NONE };
  PoiseGroup *group = poise_record_new (&poise_group_type);
  int kind = find_term (say_group_kind, POISE_N_GROUP_KINDS, text);
  int size = 0;

  for (const char *at = text; *at != '\0' && size < 10000; at = g_utf8_next_char (at))
    if (g_unichar_isdigit (g_utf8_get_char (at)))
      size = size * 10 + g_unichar_digit_value (g_utf8_get_char (at));
  poise_record_put_number (group, POISE_GROUP_KIND, kind);
  for (guint i = 0; i < G_N_ELEMENTS (kinds_of_size) && kind == 0 && size > 0 && size <= 10000; i++)
    {
      g_autofree char *said = NULL;

      poise_record_put_number (group, POISE_GROUP_KIND, kinds_of_size[i]);
      poise_record_put_number (group, POISE_GROUP_SIZE, size);
      said = poise_words_group (group);
      if (same_word (said, text))
        return poise_record_seal (group);
    }
  if (kind != 0)
    return poise_record_seal (group);
  poise_record_unref (poise_record_seal (group));
  return NULL;
}

static gboolean
put_group (PoiseActivity *activity, const char *text)
{
  PoiseGroup *group = poise_csv_own_group (text);

  if (group != NULL)
    poise_record_put_record (activity, POISE_ACTIVITY_GROUP, group);
  return group != NULL;
}

static gboolean
put_teacher (PoiseActivity *activity, const char *text)
{
  gboolean yes = same_word (poise_words_flag (TRUE), text);

  if (!yes && !same_word (poise_words_flag (FALSE), text))
    return FALSE;
  poise_record_put_number (activity, POISE_ACTIVITY_TEACHER_PRESENT, yes);
  return TRUE;
}

/**
 * poise_csv_own_put:
 * @activity: an open record
 * @kind: of a column
 * @text: what stands there, not ""
 *
 * Returns: whether @text is a value of the column, which @activity has now
 */
gboolean
poise_csv_own_put (PoiseActivity *activity, PoiseCsvKind kind, const char *text)
{
  int value;

  switch ((int) kind)
    {
    case POISE_CSV_PURPOSE:
      return put_term (activity, POISE_ACTIVITY_PURPOSE, find_term (say_purpose, POISE_N_PURPOSES, text));
    case POISE_CSV_LEARNING_TYPE:
      return put_term (activity, POISE_ACTIVITY_LEARNING_TYPE,
                       find_term (say_learning_type, POISE_N_LEARNING_TYPES, text));
    case POISE_CSV_COMPLEXITY:
      return put_term (activity, POISE_ACTIVITY_COMPLEXITY, find_term (say_complexity, POISE_N_COMPLEXITIES, text));
    case POISE_CSV_GROUP:
      return put_group (activity, text);
    case POISE_CSV_TEACHER:
      return put_teacher (activity, text);
    case POISE_CSV_ASSESSMENT:
      value = find_term (say_assessment, POISE_N_ASSESSMENT_KINDS, text);
      return value != 0 && put_assessment (activity, POISE_ASSESSMENT_KIND, value);
    case POISE_CSV_WEIGHT:
      value = read_percent (text);
      return value != POISE_UNSET && put_assessment (activity, POISE_ASSESSMENT_WEIGHT_PERCENT, value);
    default:
      return FALSE;
    }
}

/* ---- Lists, a line each ---- */

static PoiseLink *
read_link (const char *line)
{
  PoiseLink *link = poise_record_new (&poise_link_type);
  const char *open = g_str_has_suffix (line, ">") ? strrchr (line, '<') : NULL;
  g_autofree char *title = open != NULL ? g_strstrip (g_strndup (line, open - line)) : NULL;
  g_autofree char *uri = open != NULL ? g_strndup (open + 1, strlen (open) - 2) : g_strdup (line);

  if (title != NULL && *title != '\0')
    poise_record_put_text (link, POISE_LINK_TITLE, title);
  poise_record_put_text (link, POISE_LINK_URI, uri);
  return poise_record_seal (link);
}

/** poise_csv_own_links: (transfer full) (element-type PoiseLink): of "Title <address>", or an address alone */
GPtrArray *
poise_csv_own_links (const char *text)
{
  GPtrArray *links = poise_records_new ();
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    if (*g_strstrip (lines[i]) != '\0')
      g_ptr_array_add (links, read_link (lines[i]));
  return links;
}

static void
add_session (GPtrArray *schedule, const char *text, int minutes, const char *zone)
{
  const PoiseCsvCalendar calendar = { .order = POISE_CSV_ORDER_YMD };
  PoiseCsvDate date;
  PoiseSession *session;
  g_autofree char *start = NULL;

  if (!poise_csv_date_parse (text, &calendar, &date))
    return;
  session = poise_record_new (&poise_session_type);
  start = poise_csv_date_format (&date);
  poise_record_put_text (session, POISE_SESSION_START, start);
  if (minutes != POISE_UNSET)
    poise_record_put_number (session, POISE_SESSION_MINUTES, minutes);
  if (zone != NULL && *zone != '\0')
    poise_record_put_text (session, POISE_SESSION_ZONE, zone);
  g_ptr_array_add (schedule, poise_record_seal (session));
}

/**
 * poise_csv_own_schedule:
 * @start: of the first session, as the cell says it
 * @minutes: of the first session; "" for none
 * @zone: of the first session, and of all that have no other; "" for none
 * @further: the others, a line each: "2027-01-19 10:00 Europe/Rome"
 *
 * Returns: (transfer full) (element-type PoiseSession): those whose starts are understood
 */
GPtrArray *
poise_csv_own_schedule (const char *start, const char *minutes, const char *zone, const char *further)
{
  GPtrArray *schedule = poise_records_new ();
  g_auto (GStrv) lines = g_strsplit (further, "\n", -1);

  add_session (schedule, start, poise_csv_minutes_parse (minutes, FALSE), zone);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      char *at = g_strstrip (lines[i]);
      char *end = at + strspn (at, "0123456789-: ");

      if (*end != '\0' && end > at && end[-1] == ' ')
        end[-1] = '\0';
      add_session (schedule, at, POISE_UNSET, *end != '\0' ? end : zone);
    }
  return schedule;
}

static const char *
find_outcome (const char *text, GPtrArray *known)
{
  PoiseOutcome *outcome;
  g_autofree char *id = NULL;

  for (guint i = 0; i < known->len; i++)
    if (g_strcmp0 (((PoiseOutcome *) g_ptr_array_index (known, i))->text, text) == 0)
      return ((PoiseOutcome *) g_ptr_array_index (known, i))->id;
  outcome = poise_record_new (&poise_outcome_type);
  id = poise_id_new ();
  poise_record_put_text (outcome, POISE_OUTCOME_ID, id);
  poise_record_put_text (outcome, POISE_OUTCOME_TEXT, text);
  g_ptr_array_add (known, poise_record_seal (outcome));
  return outcome->id;
}

/**
 * poise_csv_own_outcomes:
 * @text: outcomes, a line each
 * @known: (inout) (element-type PoiseOutcome): the plan's; takes those that are new
 *
 * Returns: (transfer full): their ids, for a record
 */
GPtrArray *
poise_csv_own_outcomes (const char *text, GPtrArray *known)
{
  GPtrArray *ids = poise_texts_new ();
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char *line = g_strstrip (lines[i]);
      const char *id = *line != '\0' ? find_outcome (line, known) : NULL;

      if (id != NULL && !poise_texts_contain (ids, id))
        g_ptr_array_add (ids, g_ref_string_new (id));
    }
  return ids;
}
