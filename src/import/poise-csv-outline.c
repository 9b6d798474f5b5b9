/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Groups by key in the order of their first row; groups by date are sorted at the end.
 *
 * Each section with a date has a start of its own; whoever has the whole plan, with its breaks, drops those that
 * follow from it.
 */

#include "import/poise-csv-outline.h"

#include "core/poise-date.h"
#include "import/poise-csv-cells.h"
#include "words/poise-words-import.h"

#include <string.h>

typedef struct
{
  char *week;
  char *section;
  GDate first; /* of its rows' dates; not valid where none has one */
  GDate last;
  int number; /* by some other cell: -1 for none, -2 where its rows disagree */
  GDate from; /* by the row that made it; not valid where that does not say it */
  GDate to;
  GPtrArray *activities;
  GString *notes;
} Group;

struct _PoiseCsvOutline
{
  PoiseCsvOutlineKind kind;
  gboolean date_is_start;
  GHashTable *by_key; /* → Group, not owned */
  GPtrArray *groups;
  Group *current; /* of the row that was begun; NULL until it has something for it */
  char *week;     /* of this row, or of those above */
  char *section;
  char *key;
  GDate monday;
  GDate from; /* of this row, as of those below */
  GDate to;
  GDate first; /* of this row */
  GDate last;
  int number;
};

static void
group_free (gpointer data)
{
  Group *group = data;

  g_free (group->week);
  g_free (group->section);
  g_ptr_array_unref (group->activities);
  g_string_free (group->notes, TRUE);
  g_free (group);
}

/**
 * poise_csv_outline_new:
 * @kind: what makes the sections
 * @date_is_start: whether a row's date is the day its section begins, not a day of class
 *
 * Returns: (transfer full): an outline with no sections
 */
PoiseCsvOutline *
poise_csv_outline_new (PoiseCsvOutlineKind kind, gboolean date_is_start)
{
  PoiseCsvOutline *self = g_new0 (PoiseCsvOutline, 1);

  self->kind = kind;
  self->date_is_start = date_is_start;
  self->by_key = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->groups = g_ptr_array_new_with_free_func (group_free);
  self->week = g_strdup ("");
  self->section = g_strdup ("");
  self->key = g_strdup ("");
  g_date_clear (&self->monday, 1);
  return self;
}

/** poise_csv_outline_free: frees @outline. @outline: (nullable) */
void
poise_csv_outline_free (PoiseCsvOutline *outline)
{
  if (outline == NULL)
    return;
  g_hash_table_unref (outline->by_key);
  g_ptr_array_unref (outline->groups);
  g_free (outline->week);
  g_free (outline->section);
  g_free (outline->key);
  g_free (outline);
}

static GDate
monday_of (const GDate *date)
{
  GDate monday = *date;

  g_date_subtract_days (&monday, g_date_get_weekday (date) - G_DATE_MONDAY);
  return monday;
}

static void
replace_text (char **text, const char *with)
{
  if (*with == '\0')
    return;
  g_free (*text);
  *text = g_strdup (with);
}

/** poise_csv_outline_get_key: Returns: (transfer full): what tells the section from others that rows now belong to */
char *
poise_csv_outline_get_key (const PoiseCsvOutline *outline)
{
  g_autofree char *week = poise_csv_fold (outline->week);
  g_autofree char *section = poise_csv_fold (outline->section);

  if (outline->kind == POISE_CSV_OUTLINE_NAMES)
    return g_strdup_printf ("%s\n%s\n%s", week, section, outline->key);
  if (outline->kind == POISE_CSV_OUTLINE_DATES && g_date_valid (&outline->monday))
    return poise_date_format (&outline->monday);
  return g_strdup ("");
}

/** poise_csv_outline_has: Returns: whether there is a section with this @key */
gboolean
poise_csv_outline_has (const PoiseCsvOutline *outline, const char *key)
{
  return g_hash_table_contains (outline->by_key, key);
}

static Group *
find_group (PoiseCsvOutline *self)
{
  g_autofree char *key = poise_csv_outline_get_key (self);
  Group *group = g_hash_table_lookup (self->by_key, key);

  if (group != NULL)
    return group;
  group = g_new0 (Group, 1);
  group->week = g_strdup (self->week);
  group->section = g_strdup (self->section);
  g_date_clear (&group->first, 1);
  g_date_clear (&group->last, 1);
  group->from = self->from;
  group->to = self->to;
  group->number = -1;
  group->activities = poise_records_new ();
  group->notes = g_string_new (NULL);
  g_hash_table_insert (self->by_key, g_steal_pointer (&key), group);
  g_ptr_array_add (self->groups, group);
  return group;
}

/**
 * poise_csv_outline_go_on:
 * @outline: an outline
 * @week: the week of the rows below, or "" to go on
 * @section: their section, or "" to go on
 *
 * For a row that adds nothing, such as a break that is the first row of its week.
 */
void
poise_csv_outline_go_on (PoiseCsvOutline *outline, const char *week, const char *section)
{
  /* A new week does not go on with the section above it. */
  if (*week != '\0' && strcmp (week, outline->week) != 0)
    {
      g_free (outline->section);
      outline->section = g_strdup ("");
    }
  replace_text (&outline->week, week);
  replace_text (&outline->section, section);
}

/**
 * poise_csv_outline_begin_row:
 * @outline: an outline
 * @row: where the row belongs
 *
 * What is added from now on belongs to that row's section. A row that adds nothing makes no section.
 */
void
poise_csv_outline_begin_row (PoiseCsvOutline *outline, const PoiseCsvOutlineRow *row)
{
  poise_csv_outline_go_on (outline, row->week, row->section);
  if (row->date != NULL)
    outline->monday = monday_of (&row->date->first);

  replace_text (&outline->key, row->key);
  g_date_clear (&outline->from, 1);
  g_date_clear (&outline->to, 1);
  if (row->from != NULL)
    outline->from = *row->from;
  if (row->to != NULL)
    outline->to = *row->to;
  g_date_clear (&outline->first, 1);
  if (row->date != NULL)
    {
      outline->first = row->date->first;
      outline->last = row->date->last;
    }
  outline->number = row->number;
  outline->current = NULL;
}

/* The section of the row that was begun, which knows of the row from now on. */
static Group *
get_current (PoiseCsvOutline *self)
{
  Group *group = self->current;

  if (group != NULL)
    return group;
  group = self->current = find_group (self);
  if (g_date_valid (&self->first))
    {
      if (!g_date_valid (&group->first) || g_date_compare (&self->first, &group->first) < 0)
        group->first = self->first;
      if (!g_date_valid (&group->last) || g_date_compare (&self->last, &group->last) > 0)
        group->last = self->last;
    }
  if (self->number >= 0)
    group->number = group->number == -1 || group->number == self->number ? self->number : -2;
  return group;
}

/** poise_csv_outline_open_section: makes the section of the row that was begun, even if nothing comes into it */
void
poise_csv_outline_open_section (PoiseCsvOutline *outline)
{
  get_current (outline);
}

/** poise_csv_outline_add_activity: puts @activity (transfer full) into the section of the row that was begun */
void
poise_csv_outline_add_activity (PoiseCsvOutline *outline, PoiseActivity *activity)
{
  g_ptr_array_add (get_current (outline)->activities, activity);
}

/** poise_csv_outline_add_note: puts a line into the notes of the section of the row that was begun */
void
poise_csv_outline_add_note (PoiseCsvOutline *outline, const char *note)
{
  GString *notes = get_current (outline)->notes;

  g_string_append_printf (notes, "%s%s", notes->len > 0 ? "\n" : "", note);
}

/* Groups without a day came before the first dated row and stay in front. */
static int
compare_groups (gconstpointer a, gconstpointer b)
{
  const Group *first = *(const Group *const *) a, *second = *(const Group *const *) b;

  if (!g_date_valid (&first->first) || !g_date_valid (&second->first))
    return g_date_valid (&first->first) - g_date_valid (&second->first);
  return g_date_compare (&first->first, &second->first);
}

/* Whether some other cell numbers the weeks as it should: each has one number, and they go up. */
static gboolean
numbers_hold (GPtrArray *groups)
{
  int above = -1;

  for (guint i = 0; i < groups->len; i++)
    {
      const Group *group = g_ptr_array_index (groups, i);

      if (group->number <= above)
        return FALSE;
      above = group->number;
    }
  return TRUE;
}

/* "3" and "3.0" are called "Week 3"; anything else already is a name. */
static char *
name_week (const char *week)
{
  g_autofree char *number = NULL;
  const char *digits = week;

  if (strspn (week, "0123456789") == 0 || !poise_csv_is_number (week))
    return g_strdup (week);
  while (*digits == '0' && g_ascii_isdigit (digits[1]))
    digits++;
  number = g_strdup (digits);
  if (g_str_has_suffix (number, ".0"))
    number[strlen (number) - 2] = '\0';
  return poise_words_import_week (number);
}

static char *
name_group (const PoiseCsvOutline *self, const Group *group, guint index, gboolean by_number)
{
  g_autofree char *week = NULL;

  if (self->kind == POISE_CSV_OUTLINE_DATES)
    {
      g_autofree char *number = g_strdup_printf ("%d", by_number ? group->number : (int) index + 1);

      return poise_words_import_week (number);
    }
  if (*group->week == '\0')
    return g_strdup (group->section);
  week = name_week (group->week);
  return *group->section == '\0' ? g_steal_pointer (&week)
                                 : poise_words_import_section (week, group->section);
}

/* Puts the days that the table names into @section. */
static void
put_named_days (const Group *group, PoiseSection *section)
{
  g_autofree char *text = poise_date_format (&group->from);
  int days = g_date_valid (&group->to) ? g_date_days_between (&group->from, &group->to) + 1 : 7;

  poise_record_put_text (section, POISE_SECTION_START, text);
  if (days != 7 && days >= 1 && days <= section->record.type->members[POISE_SECTION_DAYS].maximum)
    poise_record_put_number (section, POISE_SECTION_DAYS, days);
}

/* Puts the days of @group into @section. */
static void
put_days (const PoiseCsvOutline *self, const Group *group, PoiseSection *section)
{
  g_autofree char *text = NULL;
  GDate start;
  int days;

  if (g_date_valid (&group->from))
    put_named_days (group, section);
  if (!g_date_valid (&group->first) || g_date_valid (&group->from))
    return;
  start = self->date_is_start ? group->first : monday_of (&group->first);
  text = poise_date_format (&start);
  poise_record_put_text (section, POISE_SECTION_START, text);
  if (g_date_days_between (&start, &group->last) >= 7)
    {
      days = (g_date_days_between (&start, &group->last) / 7 + 1) * 7;
      days = MIN (days, section->record.type->members[POISE_SECTION_DAYS].maximum);
      poise_record_put_number (section, POISE_SECTION_DAYS, days);
    }
}

/**
 * poise_csv_outline_finish:
 * @outline: an outline; nothing more is added to it
 * @plan_start: (out) (transfer full) (nullable): the day the plan begins, where the first section has a date
 *
 * Returns: (transfer full) (element-type PoiseSection): the sections with their activities, may be empty
 */
GPtrArray *
poise_csv_outline_finish (PoiseCsvOutline *outline, char **plan_start)
{
  GPtrArray *sections = poise_records_new ();
  gboolean by_number;

  *plan_start = NULL;
  if (outline->kind == POISE_CSV_OUTLINE_DATES)
    g_ptr_array_sort (outline->groups, compare_groups);
  by_number = numbers_hold (outline->groups);

  for (guint i = 0; i < outline->groups->len; i++)
    {
      const Group *group = g_ptr_array_index (outline->groups, i);
      PoiseSection *section = poise_record_new (&poise_section_type);
      g_autofree char *id = poise_id_new ();
      g_autofree char *title = name_group (outline, group, i, by_number);

      poise_record_put_text (section, POISE_SECTION_ID, id);
      poise_record_put_text (section, POISE_SECTION_TITLE, title);
      put_days (outline, group, section);
      if (i == 0)
        *plan_start = g_strdup (section->start);
      poise_record_put_text (section, POISE_SECTION_NOTES, group->notes->str);
      poise_record_put_list (section, POISE_SECTION_ACTIVITIES, g_ptr_array_ref (group->activities));
      g_ptr_array_add (sections, poise_record_seal (section));
    }
  return sections;
}
