/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Names begin with the code of the course where it has one: calendars show their first words alone.
 */

#include "words/poise-words-calendar.h"

#include "words/poise-words-format.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/**
 * poise_words_calendar_session:
 * @activity: its title
 * @course: (nullable): the code of the course
 */
char *
poise_words_calendar_session (const char *activity, const char *course)
{
  if (course == NULL)
    return g_strdup (activity);
  /* Translators: a live session in a calendar: {course} is a code such as "WRI 101", {activity} such as "Debate" */
  return poise_words_format (_ ("{course}: {activity}"), "course", course, "activity", activity, NULL);
}

/**
 * poise_words_calendar_deadline:
 * @activity: its title
 * @course: (nullable): the code of the course
 */
char *
poise_words_calendar_deadline (const char *activity, const char *course)
{
  if (course == NULL)
    /* Translators: in a calendar, on the day by which {activity}, such as "Essay", is to be handed in */
    return poise_words_format (_ ("Due: {activity}"), "activity", activity, NULL);
  /* Translators: in a calendar: {course} is a code such as "WRI 101"; {activity}, such as "Essay", is to be handed in */
  return poise_words_format (_ ("{course}, due: {activity}"), "course", course, "activity", activity, NULL);
}

/**
 * poise_words_calendar_break:
 * @title: (nullable): what the days are called
 * @course: (nullable): the code of the course
 */
char *
poise_words_calendar_break (const char *title, const char *course)
{
  if (course == NULL && title == NULL)
    /* Translators: in a calendar, on days on which a course has no class */
    return g_strdup (C_ ("calendar", "No class"));
  if (course == NULL)
    /* Translators: in a calendar: {title} is such as "Winter break" */
    return poise_words_format (_ ("No class: {title}"), "title", title, NULL);
  if (title == NULL)
    /* Translators: in a calendar: {course} is a code such as "WRI 101" */
    return poise_words_format (_ ("{course}, no class"), "course", course, NULL);
  /* Translators: in a calendar: {course} is a code such as "WRI 101", {title} such as "Winter break" */
  return poise_words_format (_ ("{course}, no class: {title}"), "course", course, "title", title, NULL);
}

/** poise_words_calendar_usual_time: (transfer none): of a session for which the plan gives no time of its own */
const char *
poise_words_calendar_usual_time (void)
{
  return _ ("At the usual time of live sessions.");
}

/** poise_words_calendar_unknown_zone: @zone is a text of the plan that names no time zone */
char *
poise_words_calendar_unknown_zone (const char *zone)
{
  return poise_words_format (_ ("The time is meant in the time zone “{zone}”."), "zone", zone, NULL);
}

/** poise_words_calendar_tools: %NULL where @tools, ids of an activity, is empty */
char *
poise_words_calendar_tools (const PoisePlan *plan, GPtrArray *tools)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL;

  if (poise_list_length (tools) == 0)
    return NULL;
  for (guint i = 0; i < tools->len; i++)
    g_ptr_array_add (names, poise_words_tool (plan, g_ptr_array_index (tools, i)));
  g_ptr_array_add (names, NULL);
  list = poise_words_list ((const char *const *) names->pdata);
  /* Translators: {tools} is a list such as "Zoom and Wiki" */
  return poise_words_format (_ ("Tools: {tools}"), "tools", list, NULL);
}

/** poise_words_calendar_time: how long work takes until it is handed in */
char *
poise_words_calendar_time (gint64 minutes)
{
  g_autofree char *duration = poise_words_duration (minutes);

  /* Translators: of some work: {duration} is such as "1 h 15 min" */
  return poise_words_format (_ ("Takes {duration}"), "duration", duration, NULL);
}

/**
 * poise_words_calendar_link:
 * @title: (nullable): what is found there
 * @address: where
 */
char *
poise_words_calendar_link (const char *title, const char *address)
{
  if (title == NULL)
    return g_strdup (address);
  /* Translators: {title} is such as "The chapter", {address} one of the web */
  return poise_words_format (_ ("{title}: {address}"), "title", title, "address", address, NULL);
}
