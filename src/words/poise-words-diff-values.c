/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What members are called, as where they are entered, and their values in words, as elsewhere in Poise.
 */

#include "words/poise-words-diff-private.h"

#include "core/poise-date.h"
#include "words/poise-words-document.h"
#include "words/poise-words-format.h"
#include "words/poise-words-value.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/* ---- Names ---- */

static const char *const activity_names[] = {
  [POISE_ACTIVITY_TITLE] = N_ ("Title"),
  [POISE_ACTIVITY_MODE] = N_ ("Mode"),
  [POISE_ACTIVITY_PURPOSE] = N_ ("Purpose"),
  [POISE_ACTIVITY_LEARNING_TYPE] = N_ ("Learning Type"),
  [POISE_ACTIVITY_COMPLEXITY] = N_ ("Complexity"),
  [POISE_ACTIVITY_MINUTES] = N_ ("Minutes"),
  /* Translators: the name of a value: with whom learners do an activity */
  [POISE_ACTIVITY_GROUP] = N_ ("Group"),
  [POISE_ACTIVITY_TEACHER_PRESENT] = N_ ("Teacher Present"),
  [POISE_ACTIVITY_TOOLS] = N_ ("Tools"),
  /* Translators: a heading, and the name of a value: what learners can do after the course */
  [POISE_ACTIVITY_OUTCOMES] = N_ ("Outcomes"),
  [POISE_ACTIVITY_ASSESSMENT] = N_ ("Assessment"),
  [POISE_ACTIVITY_SCHEDULE] = N_ ("Live Sessions"),
  [POISE_ACTIVITY_DUE] = N_ ("Due"),
  [POISE_ACTIVITY_LINKS] = N_ ("Links"),
  [POISE_ACTIVITY_NOTES] = N_ ("Notes"),
};
static const char *const section_names[] = {
  [POISE_SECTION_TITLE] = N_ ("Title"),
  [POISE_SECTION_START] = N_ ("First Day"),
  [POISE_SECTION_DAYS] = N_ ("Number of Days"),
  [POISE_SECTION_NOTES] = N_ ("Notes"),
  [POISE_SECTION_ACTIVITIES] = N_ ("Activities"),
};
static const char *const circumstances_names[] = {
  [POISE_CIRCUMSTANCES_CAN_MEET] = N_ ("Can Meet at the Same Time"),
  [POISE_CIRCUMSTANCES_LOW_BANDWIDTH] = N_ ("Weak Connections"),
  [POISE_CIRCUMSTANCES_TIME_ZONES] = N_ ("Time Zones They Live In"),
};
static const char *const plan_names[] = {
  [POISE_PLAN_VERSION_MEMBER] = N_ ("Version of the File"),
  [POISE_PLAN_TITLE] = N_ ("Title"),
  [POISE_PLAN_CODE] = N_ ("Code"),
  [POISE_PLAN_INSTRUCTOR] = N_ ("Instructor"),
  [POISE_PLAN_DESCRIPTION] = N_ ("Description"),
  [POISE_PLAN_LANGUAGE] = N_ ("Language"),
  [POISE_PLAN_LEARNERS] = N_ ("Number of Learners"),
  [POISE_PLAN_CIRCUMSTANCES] = N_ ("Learners"),
  [POISE_PLAN_START] = N_ ("First Day"),
  [POISE_PLAN_SECTION_DAYS] = N_ ("Days in Each Section"),
  [POISE_PLAN_BREAKS] = N_ ("Breaks"),
  [POISE_PLAN_LIVE_SLOT] = N_ ("Usual Live Slot"),
  [POISE_PLAN_CREDITS] = N_ ("Credits"),
  [POISE_PLAN_WEEKLY_MINUTES] = N_ ("Learner Time in a Week"),
  [POISE_PLAN_TARGET] = N_ ("Target Share"),
  [POISE_PLAN_OUTCOMES] = N_ ("Outcomes"),
  [POISE_PLAN_TOOLS] = N_ ("Tools"),
  [POISE_PLAN_DISMISSED] = N_ ("Dismissed Advice"),
  [POISE_PLAN_SECTIONS] = N_ ("Sections"),
};

static const struct
{
  const PoiseRecordType *type;
  const char *const *names;
  guint n_names;
} names_of_types[] = {
  { &poise_activity_type, activity_names, G_N_ELEMENTS (activity_names) },
  { &poise_section_type, section_names, G_N_ELEMENTS (section_names) },
  { &poise_circumstances_type, circumstances_names, G_N_ELEMENTS (circumstances_names) },
  { &poise_plan_type, plan_names, G_N_ELEMENTS (plan_names) },
};

/**
 * poise_words_member:
 * @type: the type of plans, sections, activities or circumstances
 * @member: a row of its table
 *
 * Returns: (transfer none): what the member is called: "Learning Type"; its name in files where a person is never
 *   shown any other
 */
const char *
poise_words_member (const PoiseRecordType *type, guint member)
{
  g_return_val_if_fail (member < type->n_members, "");

  for (guint i = 0; i < G_N_ELEMENTS (names_of_types); i++)
    if (names_of_types[i].type == type && member < names_of_types[i].n_names && names_of_types[i].names[member] != NULL)
      return _ (names_of_types[i].names[member]);
  return type->members[member].name;
}

/* ---- Short values ---- */

static char *
describe_term (const PoiseTerms *terms, int value)
{
  if (value == 0)
    return NULL;
  if (terms == &poise_modes)
    return g_strdup (poise_words_mode ((PoiseMode) value));
  if (terms == &poise_purposes)
    return g_strdup (poise_words_purpose ((PoisePurpose) value));
  if (terms == &poise_learning_types)
    return g_strdup (poise_words_learning_type ((PoiseLearningType) value));
  if (terms == &poise_complexities)
    return g_strdup (poise_words_complexity ((PoiseComplexity) value));
  return g_strdup (poise_terms_name (terms, value));
}

static char *
describe_flag (int flag)
{
  if (flag == POISE_UNSET)
    return NULL;
  return g_strdup (poise_words_flag (flag));
}

static char *
describe_target (const PoiseTarget *target)
{
  if (target == NULL || target->synchronous_percent == POISE_UNSET)
    return NULL;
  return poise_words_target (target->synchronous_percent, target->tolerance_percent);
}

static char *
describe_number (gconstpointer record, guint member)
{
  const PoiseRecordType *type = ((const PoiseRecord *) record)->type;
  int number = poise_record_get_number (record, member);

  if (type->members[member].kind == POISE_MEMBER_FLAG)
    return describe_flag (number);
  if (number == POISE_UNSET)
    return NULL;
  if (type == &poise_activity_type && member == POISE_ACTIVITY_MINUTES)
    return poise_words_duration (number);
  if (type == &poise_plan_type && member == POISE_PLAN_WEEKLY_MINUTES)
    return poise_words_duration (number);
  return poise_words_number (number);
}

static char *
describe_text (gconstpointer record, guint member)
{
  const PoiseRecordType *type = ((const PoiseRecord *) record)->type;
  const char *text = poise_record_get_text (record, member);

  if (text == NULL)
    return NULL;
  if (type->members[member].kind == POISE_MEMBER_DATE || type->members[member].kind == POISE_MEMBER_DATE_TIME)
    return poise_words_time_range (text, POISE_UNSET);
  if (type == &poise_plan_type && member == POISE_PLAN_LANGUAGE)
    return poise_words_language_name (text);
  return poise_words_quote (text);
}

static char *
describe_record (const PoiseRecordType *type, gconstpointer value)
{
  if (type == &poise_group_type)
    return poise_words_group (value);
  if (type == &poise_assessment_type)
    return poise_words_assessment (value);
  if (type == &poise_live_slot_type)
    return poise_words_document_slot_facts (value);
  if (type == &poise_credits_type)
    return poise_words_document_credits (value);
  if (type == &poise_target_type)
    return describe_target (value);
  return NULL;
}

/**
 * poise_words_member_value:
 * @record: a plan, section, activity or circumstances
 * @member: a row of its table that is told of by short values
 *
 * Returns: (transfer full) (nullable): the value in words; %NULL where there is none
 */
char *
poise_words_member_value (gconstpointer record, guint member)
{
  const PoiseMember *row = &((const PoiseRecord *) record)->type->members[member];

  switch (row->kind)
    {
    case POISE_MEMBER_TERM:
      return describe_term (row->terms, poise_record_get_number (record, member));
    case POISE_MEMBER_INTEGER:
    case POISE_MEMBER_FLAG:
      return describe_number (record, member);
    case POISE_MEMBER_RECORD:
      return describe_record (row->type, poise_record_get_record (record, member));
    case POISE_MEMBER_RECORDS: /* of these, only their number is told */
      return poise_words_number (poise_list_length (poise_record_get_list (record, member)));
    case POISE_MEMBER_TEXT:
    case POISE_MEMBER_ID:
    case POISE_MEMBER_DATE:
    case POISE_MEMBER_DATE_TIME:
    case POISE_MEMBER_TIME:
    case POISE_MEMBER_DECIMAL:
    case POISE_MEMBER_TERMS:
    case POISE_MEMBER_TEXTS:
    default:
      return describe_text (record, member);
    }
}

/** poise_words_value_kind: how @member of records of @type is told of */
PoiseWordsValueKind
poise_words_value_kind (const PoiseRecordType *type, guint member)
{
  const PoiseMember *row = &type->members[member];

  if (row->type == &poise_circumstances_type)
    return POISE_WORDS_VALUE_PARTS;
  if (row->type == &poise_dismissal_type)
    return POISE_WORDS_VALUE_SHORT;
  if (row->kind == POISE_MEMBER_RECORDS || row->kind == POISE_MEMBER_TEXTS)
    return POISE_WORDS_VALUE_LIST;
  if ((type == &poise_activity_type && member == POISE_ACTIVITY_NOTES) ||
      (type == &poise_section_type && member == POISE_SECTION_NOTES) ||
      (type == &poise_plan_type && member == POISE_PLAN_DESCRIPTION))
    return POISE_WORDS_VALUE_LONG;
  return POISE_WORDS_VALUE_SHORT;
}

/* ---- Lists ---- */

static char *
quote_or_null (const char *text)
{
  return text != NULL ? poise_words_quote (text) : NULL;
}

static char *
describe_outcome (const PoisePlan *plan, const char *id)
{
  const PoiseOutcome *outcome = poise_plan_find_outcome (plan, id);

  return outcome != NULL && outcome->text != NULL ? poise_words_quote (outcome->text) : g_strdup (id);
}

static char *
describe_break (const PoiseBreak *free_days)
{
  g_autofree char *days = NULL;
  GDate from, to;

  g_date_clear (&from, 1);
  g_date_clear (&to, 1);
  if (free_days->from != NULL && free_days->to != NULL && poise_date_parse (free_days->from, &from) &&
      poise_date_parse (free_days->to, &to) && g_date_compare (&from, &to) <= 0)
    days = poise_words_document_dates (&from, &to);
  if (days == NULL || free_days->title == NULL)
    return days != NULL ? g_steal_pointer (&days) : g_strdup (free_days->title);
  /* Translators: {days} is such as "15–21 Feb 2027", {title} such as "Winter break" */
  return poise_words_format (C_ ("break", "{title} ({days})"), "days", days, "title", free_days->title, NULL);
}

static char *
describe_item (const PoisePlan *plan, const PoiseMember *member, gpointer item)
{
  if (member->type == &poise_session_type)
    return poise_words_session (item);
  if (member->type == &poise_break_type)
    return describe_break (item);
  if (member->type == &poise_link_type)
    return quote_or_null (((PoiseLink *) item)->title != NULL ? ((PoiseLink *) item)->title : ((PoiseLink *) item)->uri);
  if (member->type == &poise_outcome_type)
    return quote_or_null (((PoiseOutcome *) item)->text);
  if (member->type == &poise_tool_type)
    return quote_or_null (((PoiseTool *) item)->name);
  if (member == &poise_activity_type.members[POISE_ACTIVITY_OUTCOMES])
    return describe_outcome (plan, item);
  if (member == &poise_activity_type.members[POISE_ACTIVITY_TOOLS])
    return poise_words_tool (plan, item);
  return NULL;
}

/**
 * poise_words_member_items:
 * @plan: the plan that @record is of
 * @record: a plan or an activity
 * @member: a row of its table that is a list
 *
 * Returns: (transfer full) (element-type utf8): its items in words; those that say nothing are left out
 */
GPtrArray *
poise_words_member_items (const PoisePlan *plan, gconstpointer record, guint member)
{
  GPtrArray *items = g_ptr_array_new_with_free_func (g_free);
  GPtrArray *list = poise_record_get_list (record, member);

  for (guint i = 0; i < poise_list_length (list); i++)
    {
      char *item = describe_item (plan, &((const PoiseRecord *) record)->type->members[member], list->pdata[i]);

      if (item != NULL)
        g_ptr_array_add (items, item);
    }
  return items;
}
