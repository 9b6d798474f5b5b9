/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reads and writes plans with dates in one line.
 */

#include "dated-plan.h"

#include "core/poise-date.h"

#include <string.h>

/* Takes a date and what may follow it as "T10:00" off @at. NULL where there is none. */
static char *
take_date (const char **at)
{
  gsize n = strspn (*at, "0123456789");
  g_autofree char *digits = g_strndup (*at, n);
  g_autofree char *date = NULL;
  g_autofree char *time = NULL;

  if (n == 0)
    return NULL;
  date = n == 4 ? g_strdup_printf ("2027-%.2s-%.2s", digits, digits + 2)
                : g_strdup_printf ("%.4s-%.2s-%.2s", digits, digits + 4, digits + 6);
  *at += n;
  if (**at == 'T')
    {
      time = g_strndup (*at, 6);
      *at += 6;
    }
  return g_strconcat (date, time, NULL);
}

static PoiseActivity *
take_activity (const char **at)
{
  PoiseActivity *activity = poise_record_new (&poise_activity_type);
  GPtrArray *schedule = poise_records_new ();
  g_autofree char *id = g_strndup (*at, 1);

  poise_record_put_text (activity, POISE_ACTIVITY_ID, id);
  poise_record_put_text (activity, POISE_ACTIVITY_TITLE, id);
  for ((*at)++; **at == '=' || **at == '!';)
    {
      char kind = *(*at)++;
      g_autofree char *date = take_date (at);

      if (kind == '=')
        {
          PoiseSession *session = poise_record_new (&poise_session_type);

          poise_record_put_text (session, POISE_SESSION_START, date);
          poise_record_put_text (session, POISE_SESSION_ZONE, "Europe/Stockholm");
          g_ptr_array_add (schedule, poise_record_seal (session));
        }
      else
        poise_record_put_text (activity, POISE_ACTIVITY_DUE, date);
    }
  poise_record_put_list (activity, POISE_ACTIVITY_SCHEDULE, schedule);
  return poise_record_seal (activity);
}

static PoiseSection *
take_section (const char **at)
{
  PoiseSection *section = poise_record_new (&poise_section_type);
  GPtrArray *activities = poise_records_new ();
  gsize length = strcspn (*at, "@:( ");
  g_autofree char *title = g_strndup (*at, length);
  g_autofree char *id = g_strndup (title, 1);

  poise_record_put_text (section, POISE_SECTION_ID, id);
  poise_record_put_text (section, POISE_SECTION_TITLE, title);
  *at += length;
  if (**at == '@')
    {
      g_autofree char *start = NULL;

      (*at)++;
      start = take_date (at);
      poise_record_put_text (section, POISE_SECTION_START, start);
    }
  if (**at == ':')
    poise_record_put_number (section, POISE_SECTION_DAYS, (int) g_ascii_strtoll (*at + 1, (char **) at, 10));
  if (**at == '(')
    do
      {
        (*at)++;
        g_ptr_array_add (activities, take_activity (at));
      }
    while (**at == ',');
  if (**at == ')')
    (*at)++;
  poise_record_put_list (section, POISE_SECTION_ACTIVITIES, activities);
  return poise_record_seal (section);
}

static GPtrArray *
read_breaks (const char *text)
{
  GPtrArray *breaks = poise_records_new ();

  while (*text != '\0')
    {
      PoiseBreak *pause = poise_record_new (&poise_break_type);
      g_autofree char *from = take_date (&text);
      g_autofree char *to = NULL;

      if (*text == '-')
        text++;
      to = take_date (&text);
      poise_record_put_text (pause, POISE_BREAK_FROM, from);
      poise_record_put_text (pause, POISE_BREAK_TO, to);
      g_ptr_array_add (breaks, poise_record_seal (pause));
      g_assert (*text == ',' || *text == '\0');
      if (*text == ',')
        text++;
    }
  return breaks;
}

PoisePlan *
dated_plan (const char *text)
{
  PoisePlan *plan = poise_record_new (&poise_plan_type);
  g_auto (GStrv) parts = g_strsplit (text, "/", 4);
  GPtrArray *sections = poise_records_new ();
  const char *at = parts[0];
  g_autofree char *start = take_date (&at);

  poise_record_put_number (plan, POISE_PLAN_VERSION_MEMBER, POISE_PLAN_VERSION);
  poise_record_put_text (plan, POISE_PLAN_START, start);
  if (*parts[1] != '\0')
    poise_record_put_number (plan, POISE_PLAN_SECTION_DAYS, (int) g_ascii_strtoll (parts[1], NULL, 10));
  poise_record_put_list (plan, POISE_PLAN_BREAKS, read_breaks (parts[2]));
  for (at = parts[3]; *at != '\0';)
    {
      g_ptr_array_add (sections, take_section (&at));
      g_assert (*at == ' ' || *at == '\0');
      if (*at == ' ')
        at++;
    }
  poise_record_put_list (plan, POISE_PLAN_SECTIONS, sections);
  return poise_record_seal (plan);
}

/* ---- Writing ---- */

static void
append_date (GString *text, const char *date)
{
  if (date == NULL)
    return;
  if (!g_str_has_prefix (date, "2027-"))
    g_string_append_len (text, date, 4);
  g_string_append_len (text, date + 5, 2);
  g_string_append (text, date + 8);
}

char *
dated_day (const GDate *date)
{
  g_autofree char *day = poise_date_format (date);
  GString *text = g_string_new (NULL);

  append_date (text, day);
  return g_string_free (text, FALSE);
}

static void
append_section (GString *text, const PoiseSection *section)
{
  g_string_append (text, section->title);
  if (section->start != NULL)
    g_string_append_c (text, '@');
  append_date (text, section->start);
  if (section->days != POISE_UNSET)
    g_string_append_printf (text, ":%d", section->days);
  for (guint i = 0; i < poise_section_n_activities (section); i++)
    {
      const PoiseActivity *activity = poise_section_get_activity (section, i);

      g_string_append_printf (text, "%c%s", i == 0 ? '(' : ',', activity->title);
      for (guint k = 0; k < poise_list_length (activity->schedule); k++)
        {
          g_string_append_c (text, '=');
          append_date (text, ((PoiseSession *) g_ptr_array_index (activity->schedule, k))->start);
        }
      if (activity->due != NULL)
        g_string_append_c (text, '!');
      append_date (text, activity->due);
    }
  if (poise_section_n_activities (section) > 0)
    g_string_append_c (text, ')');
}

char *
dated_write (const PoisePlan *plan)
{
  GString *text = g_string_new (NULL);

  append_date (text, plan->start);
  g_string_append_c (text, '/');
  if (plan->section_days != POISE_UNSET)
    g_string_append_printf (text, "%d", plan->section_days);
  g_string_append_c (text, '/');
  for (guint i = 0; i < poise_list_length (plan->breaks); i++)
    {
      const PoiseBreak *pause = g_ptr_array_index (plan->breaks, i);

      if (i > 0)
        g_string_append_c (text, ',');
      append_date (text, pause->from);
      g_string_append_c (text, '-');
      append_date (text, pause->to);
    }
  g_string_append_c (text, '/');
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      if (i > 0)
        g_string_append_c (text, ' ');
      append_section (text, poise_plan_get_section (plan, i));
    }
  return g_string_free (text, FALSE);
}
