/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Schedules → plans: small ones line by line, two real ones by their counts, random ones by what must hold of
 * all: nothing that stands in a cell vanishes, and no bytes do harm.
 */

#include "core/poise-date.h"
#include "import/poise-csv-guess.h"
#include "import/poise-import-csv.h"
#include "store/poise-store.h"

#include <string.h>

typedef struct
{
  PoisePlan *plan;
  PoiseImportReport *report;
} Imported;

static Imported
import_text (const char *text, gsize length)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);
  g_autoptr (GError) error = NULL;
  g_autoptr (PoiseImportSource) source = poise_import_source_new_for_bytes (bytes, "course.csv");
  Imported imported = { NULL, poise_import_report_new () };

  imported.plan = poise_import_read (source, NULL, "Course", imported.report, &error);
  g_assert_true ((imported.plan == NULL) == (error != NULL));
  return imported;
}

static void
imported_clear (Imported *imported)
{
  g_clear_pointer (&imported->plan, poise_plan_unref);
  g_clear_pointer (&imported->report, poise_import_report_free);
}

static void
append_activity (GString *text, const PoiseActivity *activity)
{
  g_string_append_printf (text, "  %s", activity->title);
  if (activity->mode != POISE_MODE_UNDECIDED)
    g_string_append_printf (text, " (%s)", poise_terms_name (&poise_modes, activity->mode));
  if (activity->minutes != POISE_UNSET)
    g_string_append_printf (text, " %d min", activity->minutes);
  for (guint i = 0; i < poise_list_length (activity->schedule); i++)
    {
      const PoiseSession *session = g_ptr_array_index (activity->schedule, i);

      g_string_append_printf (text, " on %s", session->start);
      if (session->minutes != POISE_UNSET)
        g_string_append_printf (text, "+%d", session->minutes);
    }
  if (activity->due != NULL)
    g_string_append_printf (text, " due %s", activity->due);
  for (guint i = 0; i < poise_list_length (activity->tools); i++)
    g_string_append_printf (text, " +%s", (char *) g_ptr_array_index (activity->tools, i));
  for (guint i = 0; i < poise_list_length (activity->links); i++)
    {
      const PoiseLink *link = g_ptr_array_index (activity->links, i);

      g_string_append_printf (text, " [%s](%s)", link->title != NULL ? link->title : "", link->uri);
    }
  if (activity->notes != NULL)
    {
      g_auto (GStrv) lines = g_strsplit (activity->notes, "\n", -1);
      g_autofree char *notes = g_strjoinv (" / ", lines);

      g_string_append_printf (text, " {%s}", notes);
    }
  g_string_append_c (text, '\n');
}

/* All that a plan says, but not its ids. */
static char *
describe_plan (const PoisePlan *plan)
{
  GString *text = g_string_new (NULL);

  if (plan->start != NULL)
    g_string_append_printf (text, "from %s\n", plan->start);
  for (guint i = 0; i < poise_list_length (plan->breaks); i++)
    {
      const PoiseBreak *days = g_ptr_array_index (plan->breaks, i);

      g_string_append_printf (text, "break %s/%s %s\n", days->from, days->to, days->title);
    }
  for (guint i = 0; i < poise_list_length (plan->tools); i++)
    {
      const PoiseTool *tool = g_ptr_array_index (plan->tools, i);

      g_string_append_printf (text, "tool %s = %s, modes %d\n", tool->id, tool->name, tool->modes);
    }
  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);

      g_string_append_printf (text, "%s", section->title != NULL ? section->title : "-");
      if (section->start != NULL)
        g_string_append_printf (text, " from %s", section->start);
      if (section->days != POISE_UNSET)
        g_string_append_printf (text, " for %d", section->days);
      if (section->notes != NULL)
        g_string_append_printf (text, " {%s}", section->notes);
      g_string_append_c (text, '\n');
      for (guint k = 0; k < poise_section_n_activities (section); k++)
        append_activity (text, poise_section_get_activity (section, k));
    }
  return g_string_free (text, FALSE);
}

/* The lines of the source that the report is about, but for the summary. */
static char *
describe_report (const PoiseImportReport *report)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < report->lines->len; i++)
    {
      const PoiseImportLine *line = g_ptr_array_index (report->lines, i);

      g_assert_true (g_utf8_validate (line->sentence, -1, NULL));
      g_test_message ("%d: %s", line->line, line->sentence);
      if (line->line > 0)
        g_string_append_printf (text, "%s%d", text->len > 0 ? " " : "", line->line);
    }
  return g_string_free (text, FALSE);
}

static const struct
{
  const char *csv;
  const char *plan;
  const char *report;
} cases[] = {
  /* all columns */
  { "Week,Date,Title,Minutes,Mode,Tools,Due,Notes\n"
    "1,2023-01-23,Introduction,45,live,videoconf,2023-01-27,Be there\n"
    "1,2023-01-25,Read,1 h 30,async,reading,,\n"
    "2,2023-01-30,Discuss,60,,,,\n",
    "from 2023-01-23\n"
    "Week 1\n"
    "  Introduction (synchronous) 45 min on 2023-01-23 due 2023-01-27 +videoconf {Be there}\n"
    "  Read (asynchronous) 90 min +reading {Date: 2023-01-25}\n"
    "Week 2\n"
    "  Discuss 60 min on 2023-01-30\n",
    "" },
  /* only titles */
  { "Title\nRead\nDiscuss", "-\n  Read\n  Discuss\n", "" },
  { "Read\nDiscuss", "-\n  Read\n  Discuss\n", "1" },
  { "Title", "", "" },
  /* weeks: numbers, names, blanks that go on, sections beside them, headings */
  { "Week,Title\n1,a\n,b\n02,c\n1,d\nWeek 3,e\n4.0,f",
    "Week 1\n  a\n  b\n  d\nWeek 2\n  c\nWeek 3\n  e\nWeek 4\n  f\n", "" },
  { "Week,Section,Title\n1,Memory,a\n,,b\n2,,c\n2,Logic,d",
    "Week 1: Memory\n  a\n  b\nWeek 2\n  c\nWeek 2: Logic\n  d\n", "" },
  { "Module,Title\nBasics,\n,a\n,b\nMore,\nLast,c", "Basics\n  a\n  b\nMore\nLast\n  c\n", "" },
  { "Week,Topic,Activity\n1,Memory,a\n1,,b\n2,Logic,c", "Week 1: Memory\n  a\n  b\nWeek 2: Logic\n  c\n", "" },
  /* calendar weeks, in order whatever the order of the rows; a week without class in between */
  { "Title,Date\nc,2023-02-08\na,2023-01-23\nb,2023-01-29\n",
    "from 2023-01-23\nWeek 1\n  a on 2023-01-23\n  b on 2023-01-29\nWeek 2 from 2023-02-06\n  c on 2023-02-08\n", "" },
  { "Title,Date\na,2023-01-23\nb,\nc,TBA",
    "from 2023-01-23\nWeek 1\n  a on 2023-01-23\n  b\n  c {Date: TBA}\n", "4" },
  /* another column numbers the weeks, or does not quite */
  { "Name,Date,Topic\nW0 M,2023-01-23,a\nW1 M,2023-01-30,b\nW1 W,2023-02-01,c",
    "from 2023-01-23\nWeek 0\n  a on 2023-01-23 {Name: W0 M}\nWeek 1\n  b on 2023-01-30 {Name: W1 M}\n"
    "  c on 2023-02-01 {Name: W1 W}\n", "1" },
  { "Name,Date,Topic\nW0 M,2023-01-23,a\n,2023-01-30,Spring break\nW1,2023-02-06,b",
    "from 2023-01-23\nbreak 2023-01-30/2023-01-30 Spring break\nWeek 0\n  a on 2023-01-23 {Name: W0 M}\n"
    "Week 1 from 2023-02-06\n  b on 2023-02-06 {Name: W1}\n", "1 3" },
  { "Name,Date,Topic\nW5,2023-01-23,a\nW4,2023-01-30,b",
    "from 2023-01-23\nWeek 1\n  a on 2023-01-23 {Name: W5}\nWeek 2\n  b on 2023-01-30 {Name: W4}\n", "1" },
  { "Name,Date,Topic\nW5,2023-01-23,a\nW6,2023-01-24,b",
    "from 2023-01-23\nWeek 1\n  a on 2023-01-23 {Name: W5}\n  b on 2023-01-24 {Name: W6}\n", "1" },
  /* sections longer than a week */
  { "Module,Date,Title\nA,2023-01-24,a\nA,2023-02-02,b\nB,2023-02-07,c",
    "from 2023-01-23\nA for 14\n  a on 2023-01-24\n  b on 2023-02-02\nB\n  c on 2023-02-07\n", "" },
  /* dates: ambiguous, ranges, times */
  { "Title,Date\na,3/4/23", "from 2023-02-27\nWeek 1\n  a on 2023-03-04\n", "1" },
  { "Title;Date\na;3/4/23", "from 2023-04-03\nWeek 1\n  a on 2023-04-03\n", "1" },
  { "Title,Date\na,2023-01-23 to 2023-01-25", "from 2023-01-23\nWeek 1\n  a on 2023-01-23 {Date: 2023-01-23 to 2023-01-25}\n", "" },
  { "Title,Date,Due\na,2023-01-23 10:00,1/27/23 5 pm", "from 2023-01-23\nWeek 1\n  a on 2023-01-23T10:00 due 2023-01-27T17:00\n", "" },
  { "Title,Due\na,someday", "-\n  a {Due: someday}\n", "2" },
  /* from one time to another: minutes, and the session that takes place then */
  { "Title,Date,Time\na,2023-01-23,12:00-14:00\nb,2023-01-24,2–4 pm\nc,2023-01-25,14h-16h30",
    "from 2023-01-23\nWeek 1\n  a 120 min on 2023-01-23T12:00+120\n  b 120 min on 2023-01-24T14:00+120\n"
    "  c 150 min on 2023-01-25T14:00+150\n", "" },
  { "Title,Start Date,Start Time,End Time,End Date\na,2023-01-23,12:00 PM,1:30 PM,2023-01-23",
    "from 2023-01-23\nWeek 1\n  a 90 min on 2023-01-23T12:00+90 {End Date: 2023-01-23}\n", "1" },
  { "Title,Date,Time,Minutes\na,2023-01-23,12:00-14:00,45", "from 2023-01-23\nWeek 1\n  a 45 min on 2023-01-23T12:00+120\n", "" },
  { "Title,Date\na,\"2023-01-23, 10:00-11:30\"", "from 2023-01-23\nWeek 1\n  a 90 min on 2023-01-23T10:00+90\n", "" },
  { "Title,Date,Time,Mode\na,2023-01-23,12:00-14:00,async",
    "from 2023-01-23\nWeek 1\n  a (asynchronous) 120 min {Date: 2023-01-23 / Time: 12:00-14:00}\n", "" },
  { "Title,Time\na,12:00-14:00\nb,9:30", "-\n  a 120 min {Time: 12:00-14:00}\n  b {Time: 9:30}\n", "" },
  { "Title,Date,Time\na,2023-01-23,12:00-14:00\nb,2023-01-24,noon",
    "from 2023-01-23\nWeek 1\n  a 120 min on 2023-01-23T12:00+120\n  b on 2023-01-24 {Time: noon}\n", "3" },
  { "Date,Time,Lecture,Lab\n2023-01-23,12:00-14:00,a,b",
    "from 2023-01-23\nWeek 1 {Time: 12:00-14:00}\n  Lecture: a on 2023-01-23T12:00\n  Lab: b on 2023-01-23T12:00\n", "1" },
  /* merged cells: a date goes on for rows with a time of their own, and only for those */
  { "Date,Time,Title\n2023-01-23,10:00-12:00,a\n,14:00-16:00,b\n,,c\nTBA,9:00-10:00,d\n,11:00-12:00,e",
    "from 2023-01-23\nWeek 1\n  a 120 min on 2023-01-23T10:00+120\n  b 120 min on 2023-01-23T14:00+120\n  c\n"
    "  d 60 min {Date: TBA / Time: 9:00-10:00}\n  e 60 min {Time: 11:00-12:00}\n", "5" },
  /* days and months in columns of their own, with years or without */
  { "Year,Month,Day,Title\n2023,January,25,a\n,,30,b\n,Feb,1,c",
    "from 2023-01-23\nWeek 1\n  a on 2023-01-25\nWeek 2\n  b on 2023-01-30\n  c on 2023-02-01\n", "" },
  { "Fall 2023,,\nMonth,Day,Title\nDecember,18,a\nJanuary,8,b",
    "from 2023-12-18\nWeek 1\n  a on 2023-12-18\nWeek 2 from 2024-01-08\n  b on 2024-01-08\n", "1 2" },
  { "Monat;Tag;Thema\nJanuar 2023;23.;a\n;24.;b\n;30.–31.;c",
    "from 2023-01-23\nWeek 1\n  a on 2023-01-23\n  b on 2023-01-24\nWeek 2\n  c on 2023-01-30 {Tag: 30.–31.}\n", "" },
  { "Month,Date,Title\n1,23,a\n1,24,No class\n2,30,b", "-\n  a {Date: 23 / Month: 1}\n  No class {Date: 24 / Month: 1}\n"
    "  b {Date: 30 / Month: 2}\n", "1 3" },
  { "Month,Day,Year,Title\n1,23,2023,a\n1,24,2023,No class\n2,30,2023,b",
    "from 2023-01-23\nbreak 2023-01-24/2023-01-24 No class\nWeek 1\n  a on 2023-01-23\n  b {Day: 30 / Month: 2 / Year: 2023}\n",
    "3 4" },
  /* dates without a year: in the year that stands above, or beside; else in the notes */
  { "Spring 2024\nTitle,Date\na,1/22\nb,1/29", "from 2024-01-22\nWeek 1\n  a on 2024-01-22\nWeek 2\n  b on 2024-01-29\n",
    "1 2" },
  { "Title,Date\na,1/22\nb,1/29", "-\n  a {Date: 1/22}\n  b {Date: 1/29}\n", "1" },
  { "Title,Date\na,12/18\nb,1/8/2024\nc,1/15",
    "from 2023-12-18\nWeek 1\n  a on 2023-12-18\nWeek 2 from 2024-01-08\n  b on 2024-01-08\nWeek 3\n  c on 2024-01-15\n", "1" },
  { "Title,Date,Due\na,2024-01-22,2/9", "from 2024-01-22\nWeek 1\n  a on 2024-01-22 due 2024-02-09\n", "1 1" },
  /* other languages */
  { "Woche;Datum;Thema;Dauer (Std.);Abgabetermin\n1;23.1.2023;Einführung;1,5;27. Januar 2023",
    "from 2023-01-23\nWeek 1\n  Einführung 90 min on 2023-01-23 due 2023-01-27\n", "" },
  { "週,日付,内容,備考\n1,2023年1月23日,導入,教室", "from 2023-01-23\nWeek 1\n  導入 on 2023-01-23 {教室}\n", "" },
  { "Semana;Fecha;Tema;Hora\n1;lunes 23 de enero de 2023;Introducción;10:00 a 12:00",
    "from 2023-01-23\nWeek 1\n  Introducción 120 min on 2023-01-23T10:00+120\n", "" },
  { "الأسبوع,التاريخ,الموضوع\n1,٢٣ يناير ٢٠٢٣,مقدمة", "from 2023-01-23\nWeek 1\n  مقدمة on 2023-01-23\n", "" },
  /* what is not understood, and what is nothing special */
  { "Title,Mode,Minutes\na,hybrid,long", "-\n  a {Mode: hybrid / Minutes: long}\n", "2 2" },
  { "Title,Hours\na,1.5", "-\n  a 90 min\n", "" },
  { "Title,Reading,Video\na,Chapter 1,https://example.org/v\nb,,",
    "-\n  a [Video](https://example.org/v) {Reading: Chapter 1}\n  b\n", "1" },
  { "Title,Notes\nSee https://a.org,and https://b.org too",
    "-\n  See https://a.org [](https://a.org) [](https://b.org) {and https://b.org too}\n", "" },
  /* tools: by id, by name, a product, an own one twice */
  { "Title,Tools\na,\"Video conference, forum\"\nb,Zoom; Our wiki\nc,our WIKI|zoom|Zoom",
    "tool zoom = Zoom, modes 2\ntool our-wiki = Our wiki, modes 0\n"
    "-\n  a +videoconf +forum\n  b +zoom +our-wiki\n  c +our-wiki +zoom\n", "3 3" },
  { "Title,Tools\na,Video\nb,中文;日本", "tool tool = 中文, modes 0\ntool tool-2 = 日本, modes 0\n-\n  a +video\n  b +tool +tool-2\n", "3 3" },
  /* breaks */
  { "Title,Date\na,2023-01-23\nSpring Break,2023-01-30\nb,2023-02-06",
    "from 2023-01-23\nbreak 2023-01-30/2023-01-30 Spring Break\nWeek 1\n  a on 2023-01-23\n"
    "Week 2 from 2023-02-06\n  b on 2023-02-06\n", "3" },
  { "Title,Date\nSpring Break,2023-01-30\nspring break,2023-02-06", "break 2023-01-30/2023-02-06 Spring Break\n", "2" },
  { "Title,Date\nSpring Break,2023-01-30\nb,2023-02-01\nSpring Break,2023-02-06",
    "from 2023-01-30\nbreak 2023-01-30/2023-01-30 Spring Break\nbreak 2023-02-06/2023-02-06 Spring Break\n"
    "Week 1\n  b on 2023-02-01\n", "2 4" },
  { "Title,Date\nHoliday,2023-01-30\nHoliday,2023-02-14", "break 2023-01-30/2023-01-30 Holiday\nbreak 2023-02-14/2023-02-14 Holiday\n", "2 3" },
  { "Title,Date\nSpring Break,2023-04-05 to 2023-04-12", "break 2023-04-05/2023-04-12 Spring Break\n", "2" },
  { "Name,Date,Title,Week\nCollege closed for snow,2023-02-13,,4", "break 2023-02-13/2023-02-13 College closed for snow\n", "1 2 2" },
  { "Week,Date,Title\n1,2023-01-23,a\nFall Break,2023-01-30,\n2,2023-02-06,b",
    "from 2023-01-23\nbreak 2023-01-30/2023-01-30 Fall Break\nWeek 1\n  a on 2023-01-23\n"
    "Week 2 from 2023-02-06\n  b on 2023-02-06\n", "3" },
  { "Title,Week\nSpring Break,3", "Week 3\n  Spring Break\n", "2" },
  { "Title,Date,Minutes\nBreak,2023-01-30,15", "from 2023-01-30\nWeek 1\n  Break 15 min on 2023-01-30\n", "" },
  { "Title,Date\nBreak-even analysis,2023-01-30", "from 2023-01-30\nWeek 1\n  Break-even analysis on 2023-01-30\n", "" },
  /* a break may be the first row of its week or section */
  { "Module,Date,Title\nOne,2023-01-09,a\nTwo,2023-01-16,Holiday\n,2023-01-18,b",
    "from 2023-01-09\nbreak 2023-01-16/2023-01-16 Holiday\nOne\n  a on 2023-01-09\nTwo\n  b on 2023-01-18\n", "3" },
  { "Week,Module,Date,Title\n1,One,2023-01-09,a\n2,,2023-01-16,Holiday\n,Two,2023-01-18,b\n3,,2023-01-23,No class",
    "from 2023-01-09\nbreak 2023-01-16/2023-01-16 Holiday\nbreak 2023-01-23/2023-01-23 No class\nWeek 1: One\n"
    "  a on 2023-01-09\nWeek 2: Two\n  b on 2023-01-18\n", "3 3 5 5" },
  { "Week,Date,Title\n1,2023-01-09,a\nBreak,2023-01-16,\n,2023-01-18,b",
    "from 2023-01-09\nbreak 2023-01-16/2023-01-16 Break\nWeek 1 for 14\n  a on 2023-01-09\n  b on 2023-01-18\n", "3" },
  /* days that are left blank among others */
  { "Date,Title\n2023-01-23,a\n2023-01-25,\n2023-01-30,b",
    "from 2023-01-23\nbreak 2023-01-25/2023-01-25 No class\nWeek 1\n  a on 2023-01-23\nWeek 2\n  b on 2023-01-30\n", "3" },
  { "Week,Date,Title\n1,2023-01-23,a\n2,2023-01-30,\n3,2023-02-06,b",
    "from 2023-01-23\nbreak 2023-01-30/2023-01-30 No class\nWeek 1\n  a on 2023-01-23\n"
    "Week 3 from 2023-02-06\n  b on 2023-02-06\n", "3 3" },
  { "Date,Title\n2023-01-18,\n2023-01-23,a\n2023-01-25,b\n2023-01-30,",
    "from 2023-01-23\nWeek 1\n  a on 2023-01-23\n  b on 2023-01-25\n", "2 5" }, /* before and after the course */
  { "Week,Date,Title\n1,2023-01-23,a\n2,2023-01-30,\n,2023-02-01,b\n2,2023-02-02,c",
    "from 2023-01-23\nWeek 1\n  a on 2023-01-23\nWeek 2\n  b on 2023-02-01\n  c on 2023-02-02\n", "3" }, /* a heading */
  { "Date,Title\n2023-01-23,a\n2023-01-25,\n,b", "from 2023-01-23\nWeek 1\n  a on 2023-01-23\n  b\n", "3" }, /* another */
  { "Date,Time,Title\n2023-01-23,10:00,a\n2023-01-25,10:00,\n2023-01-30,10:00,b",
    "from 2023-01-23\nWeek 1\n  a on 2023-01-23T10:00\nWeek 2\n  b on 2023-01-30T10:00\n", "3" }, /* class, without a topic */
  { "Date,Title\n2023-01-23,a\n2023-01-24,\n2023-01-25,\n2023-01-30,b",
    "from 2023-01-23\nWeek 1\n  a on 2023-01-23\nWeek 2\n  b on 2023-01-30\n", "3 4" }, /* all days of the week */
  /* what only a column of sessions holds are titles, and what only dates are due is due */
  { "Date,Session\n2023-01-23,Getting started\n2023-01-30,Sampling",
    "from 2023-01-23\nWeek 1\n  Getting started on 2023-01-23\nWeek 2\n  Sampling on 2023-01-30\n", "" },
  { "Date,Session\n2023-01-23,1\n2023-01-30,2",
    "from 2023-01-23\nWeek 1\n  Session: 1 on 2023-01-23\nWeek 2\n  Session: 2 on 2023-01-30\n", "1" },
  { "Date,Title,Assignment due\n2023-01-23,a,2023-01-27\n2023-01-30,b,",
    "from 2023-01-23\nWeek 1\n  a on 2023-01-23 due 2023-01-27\nWeek 2\n  b on 2023-01-30\n", "" },
  { "Date,Title,Assignment due\n2023-01-23,a,Essay",
    "from 2023-01-23\nWeek 1\n  a on 2023-01-23 {Assignment due: Essay}\n", "1" },
  { "Month,Day,Title,Mode,Year\n1,23,a,live,2023\n,25,b,async,",
    "from 2023-01-23\nWeek 1\n  a (synchronous) on 2023-01-23\n  b (asynchronous) {Day: 2023-01-25}\n", "" },
  /* rows that say too little, too much */
  { "Title,Date,Notes\n,2023-01-30,Last day", "", "2" },
  { "Title,Notes\na\nb,c,d,e", "-\n  a\n  b {c / Column 3: d / Column 4: e}\n", "1 2 3" },
  { "Title,Notes\na,b,,\n,,\n,", "-\n  a {b}\n", "" },
  { "My course,\nTitle,Notes\na,b", "-\n  a {b}\n", "1" },
  /* cells are activities */
  { "week,date,lecture,case_study\n1,2023-01-25,Intro,CS_01\n2,2023-02-01,https://example.org,\n4,2023-02-15,,CS_02",
    "from 2023-01-25\nWeek 1\n  Lecture: Intro\n  Case study: CS_01\nWeek 2\n  Lecture [Lecture](https://example.org)\n"
    "Week 4 from 2023-02-15\n  Case study: CS_02\n", "1" },
  { "date,lecture,lab\n2023-01-23,Intro,R\n2023-01-25,Data,",
    "from 2023-01-23\nWeek 1\n  Lecture: Intro on 2023-01-23\n  Lab: R on 2023-01-23\n  Lecture: Data on 2023-01-25\n", "1" },
  { "week,lecture,lab,minutes,mode,notes\n1,Intro,R,90,live,Hello\n2,Data,,60,,Bye",
    "Week 1 {Hello\nMinutes: 90}\n  Lecture: Intro (synchronous)\n  Lab: R (synchronous)\nWeek 2\n  Lecture: Data 60 min {Bye}\n",
    "1 2" },
  { "week,date,lecture,lab\n1,2023-01-23,No class,R\n2,2023-01-30,Spring break,\n3,2023-02-06,,",
    "from 2023-01-23\nbreak 2023-01-23/2023-01-23 No class\nbreak 2023-01-30/2023-01-30 Spring break\nWeek 1\n  Lab: R\n",
    "1 2 3 3 4" },
};

static void
test_small (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      Imported imported = import_text (cases[i].csv, strlen (cases[i].csv));
      g_autofree char *plan = NULL, *report = NULL;

      g_test_message ("case %u: %s", i, cases[i].csv);
      g_assert_nonnull (imported.plan);
      plan = describe_plan (imported.plan);
      report = describe_report (imported.report);
      g_assert_cmpstr (plan, ==, cases[i].plan);
      g_assert_cmpstr (report, ==, cases[i].report);
      g_assert_cmpstr (imported.plan->title, ==, "Course");
      imported_clear (&imported);
    }
}

/* ---- Real schedules ---- */

static gboolean
import_schedule (const char *name, Imported *imported)
{
  g_autofree char *path = g_build_filename (g_getenv ("POISE_SHARED_DATA"), "schedules", name, NULL);
  g_autofree char *text = NULL;
  gsize length;

  if (!g_file_get_contents (path, &text, &length, NULL))
    {
      g_autofree char *message = g_strdup_printf ("%s is not there", path);

      g_test_skip (message);
      return FALSE;
    }
  *imported = import_text (text, length);
  g_assert_nonnull (imported->plan);
  return TRUE;
}

static guint
count_links (const PoisePlan *plan)
{
  guint n_links = 0;

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    for (guint k = 0; k < poise_section_n_activities (poise_plan_get_section (plan, i)); k++)
      n_links += poise_list_length (poise_plan_get_activity (plan, (PoisePlace){ i, k })->links);
  return n_links;
}

static void
test_psychology (void)
{
  Imported imported;
  g_autofree char *report = NULL, *plan = NULL;
  const char *start =
      "from 2023-01-23\n"
      "break 2023-02-13/2023-02-13 No class - College Closed\n"
      "break 2023-02-20/2023-02-20 No class - College closed\n"
      "break 2023-04-05/2023-04-12 Spring Break\n"
      "break 2023-05-12/2023-05-12 Reading Day\n"
      "Week 0\n"
      "  Introduction on 2023-01-25 {Name: W0 M:}\n"
      "Week 1\n"
      "  Introduction on 2023-01-30 {Name: W1  M:}\n";

  if (!import_schedule ("crumplab-psyc3470.csv", &imported))
    return;
  report = describe_report (imported.report);
  plan = describe_plan (imported.plan);
  g_test_message ("%s", plan);
  g_assert_cmpuint (poise_plan_n_sections (imported.plan), ==, 16);
  g_assert_cmpuint (poise_plan_n_activities (imported.plan), ==, 28);
  g_assert_cmpuint (poise_list_length (imported.plan->breaks), ==, 4);
  /* the columns, four breaks of which one took two rows, the last day of classes */
  g_assert_cmpstr (report, ==, "1 7 9 23 33 35");
  g_assert_true (g_str_has_prefix (plan, start));
  g_assert_nonnull (strstr (plan, "\nWeek 11 from 2023-04-17\n  Data Tidying on 2023-04-17 {Name: W11 M:}\n"));
  g_assert_true (g_str_has_suffix (plan, "Week 15\n  Final Presentations on 2023-05-15 {Name: W15 M:}\n"));
  imported_clear (&imported);
}

static void
test_geography (void)
{
  Imported imported;
  g_autofree char *report = NULL, *plan = NULL;
  const char *start = "from 2020-08-31\n"
                      "Week 1\n"
                      "  Pres1: PS_01\n"
                      "  Task: TK_01\n"
                      "  Case study: CS_01\n"
                      "  Datacamp: Introduction to R\n"
                      "Week 2\n"
                      "  Pres1 [Pres1](https://docs.google.com/presentation/";

  if (!import_schedule ("adamwilson-geo511-2020.csv", &imported))
    return;
  report = describe_report (imported.report);
  plan = describe_plan (imported.plan);
  g_test_message ("%s", plan);
  g_assert_cmpuint (poise_plan_n_sections (imported.plan), ==, 16);
  g_assert_cmpuint (poise_plan_n_activities (imported.plan), ==, 52);
  g_assert_cmpuint (poise_list_length (imported.plan->breaks), ==, 0);
  g_assert_cmpuint (count_links (imported.plan), ==, 3);
  g_assert_cmpstr (report, ==, "1");
  g_assert_true (g_str_has_prefix (plan, start));
  g_assert_true (g_str_has_suffix (plan, "Week 15\n  Task: TK_15\n  Case study: TK_15\nWeek 16\n  Task: TK_16\n"));
  /* weekly, so that no section needs a start of its own */
  for (guint i = 0; i < 16; i++)
    g_assert_null (poise_plan_get_section (imported.plan, i)->start);
  imported_clear (&imported);
}

/* ---- Nothing vanishes ---- */

static const char *const headers[] = { "Title", "Week", "Section", "Date", "Minutes", "Mode", "Tools",
                                       "Due",   "Notes", "Alpha",   "Beta", "Name",    "Topic",
                                       "Time",  "Until", "Day",     "Month", "Year" };

/* A cell: what is written, and what it may have become in the plan (%NULL: only itself). */
typedef struct
{
  char *text;
  char *normal;
} Cell;

static void
cell_clear (gpointer data)
{
  Cell *cell = data;

  g_free (cell->text);
  g_free (cell->normal);
}

static Cell
random_cell (GRand *random, const char *header)
{
  static guint counter;
  guint number = counter++;
  int kind = g_rand_int_range (random, 0, 10);

  if (kind < 2)
    return (Cell){ g_strdup (""), NULL };
  /* in a tools column the comma would divide it */
  if (kind == 2 && strcmp (header, "Tools") != 0)
    return (Cell){ g_strdup_printf (" text-%u, \n%u", number, number), NULL };
  if (kind == 3)
    return (Cell){ g_strdup_printf ("https://example.org/%u", number), NULL };
  if (kind == 4 && g_rand_boolean (random))
    return (Cell){ g_strdup_printf ("No class: %u", number % 4), NULL };
  if (strcmp (header, "Week") == 0)
    return (Cell){ g_strdup_printf ("%u", number % 20), NULL };
  if (strcmp (header, "Minutes") == 0)
    return (Cell){ g_strdup_printf ("%u", number % 90000), g_strdup_printf (" %u min", number % 90000) };
  if (strcmp (header, "Mode") == 0)
    return (Cell){ g_strdup (number % 2 ? "live" : "self-paced"), g_strdup (number % 2 ? "(synchronous)" : "(asynchronous)") };
  if (strcmp (header, "Tools") == 0)
    return (Cell){ g_strdup (number % 2 ? "videoconf" : "forum"), g_strdup (number % 2 ? "+videoconf" : "+forum") };
  if (strcmp (header, "Date") == 0 || strcmp (header, "Due") == 0)
    {
      GDate date;
      char text[32];

      g_date_clear (&date, 1);
      g_date_set_julian (&date, 737000 + number % 4000);
      g_date_strftime (text, sizeof text, "%b %d, %Y", &date);
      return (Cell){ g_strdup (text), poise_date_format (&date) };
    }
  return (Cell){ g_strdup_printf ("text-%u", number), NULL };
}

/* The plan and the report as one text, with the days that sections begin on and all days of breaks. */
static char *
describe_all (const Imported *imported)
{
  g_autofree char *plan = describe_plan (imported->plan);
  GString *text = g_string_new (plan);

  for (guint i = 0; i < imported->report->lines->len; i++)
    g_string_append_printf (
        text, "%s\n", ((PoiseImportLine *) g_ptr_array_index (imported->report->lines, i))->sentence);
  for (guint i = 0; i < poise_plan_n_sections (imported->plan); i++)
    {
      GDate first, last;

      if (poise_plan_get_section_days (imported->plan, i, &first, &last))
        {
          g_autofree char *day = poise_date_format (&first);

          g_string_append_printf (text, "%s\n", day);
        }
    }
  for (guint i = 0; i < poise_list_length (imported->plan->breaks); i++)
    {
      const PoiseBreak *days = g_ptr_array_index (imported->plan->breaks, i);
      GDate day, last;

      g_date_clear (&day, 1);
      g_date_clear (&last, 1);
      g_assert_true (poise_date_parse (days->from, &day) && poise_date_parse (days->to, &last));
      for (; g_date_compare (&day, &last) <= 0; g_date_add_days (&day, 1))
        {
          g_autofree char *one = poise_date_format (&day);

          g_string_append_printf (text, "%s\n", one);
        }
    }
  /* notes are described on one line */
  g_string_replace (text, "\n", " / ", 0);
  return g_string_free (text, FALSE);
}

static void
assert_found (const char *all, const Cell *cell)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *stripped = g_strstrip (g_strdup (cell->text));

  g_string_assign (text, stripped);
  g_string_replace (text, "\n", " / ", 0);
  if (strstr (all, text->str) == NULL && (cell->normal == NULL || strstr (all, cell->normal) == NULL))
    g_error ("“%s” vanished from: %s", text->str, all);
}

static void
append_quoted (GString *csv, const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "\"", -1);
  g_autofree char *doubled = g_strjoinv ("\"\"", parts);

  g_string_append_printf (csv, "\"%s\"", doubled);
}

/* A table of random cells under random heads; @cells takes what stands below the heads */
static char *
random_table (GRand *random, GArray *cells)
{
  GString *csv = g_string_new (NULL);
  const char *columns[6];
  int n_columns = g_rand_int_range (random, 2, 7), n_rows = g_rand_int_range (random, 0, 8);

  for (int i = 0; i < n_columns; i++)
    {
      columns[i] = headers[g_rand_int_range (random, 0, G_N_ELEMENTS (headers))];
      g_string_append_printf (csv, "%s%s", i > 0 ? "," : "", columns[i]);
    }
  for (int row = 0; row < n_rows; row++)
    {
      int n_cells = g_rand_int_range (random, 0, 8) > 0 ? n_columns : g_rand_int_range (random, 1, 9);

      g_string_append (csv, "\r\n");
      for (int i = 0; i < n_cells; i++)
        {
          Cell cell = random_cell (random, i < n_columns ? columns[i] : "");

          g_array_append_val (cells, cell);
          g_string_append (csv, i > 0 ? "," : "");
          append_quoted (csv, cell.text);
        }
    }
  return g_string_free (csv, FALSE);
}

static void
test_nothing_vanishes (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (2);

  for (int round = 0; round < 1000; round++)
    {
      g_autoptr (GArray) cells = g_array_new (FALSE, FALSE, sizeof (Cell));
      g_autofree char *csv = NULL, *all = NULL;
      Imported imported;

      g_array_set_clear_func (cells, cell_clear);
      csv = random_table (random, cells);
      imported = import_text (csv, strlen (csv));
      g_assert_nonnull (imported.plan);
      all = describe_all (&imported);
      for (guint i = 0; i < cells->len; i++)
        assert_found (all, &g_array_index (cells, Cell, i));
      imported_clear (&imported);
    }
}

static PoiseCsv *
read_table (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  PoiseCsv *csv = poise_csv_read (bytes, &error);

  g_assert_no_error (error);
  return csv;
}

static Imported
import_mapped (const PoiseCsv *csv, const PoiseCsvMapping *mapping)
{
  Imported imported = { NULL, poise_import_report_new () };

  imported.plan = poise_import_csv_read_mapped (csv, mapping, "Course", imported.report);
  return imported;
}

/* The guess, given back, makes the plan that is made without it. */
static void
test_guess_given (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (3);

  for (int round = 0; round < 500; round++)
    {
      g_autoptr (GArray) cells = g_array_new (FALSE, FALSE, sizeof (Cell));
      g_autofree char *text = NULL, *first = NULL, *second = NULL;
      g_autoptr (PoiseCsv) csv = NULL;
      g_autoptr (PoiseCsvMapping) guessed = NULL, given = NULL;
      Imported plain, mapped;

      g_array_set_clear_func (cells, cell_clear);
      text = random_table (random, cells);
      csv = read_table (text);
      guessed = poise_csv_guess_mapping (csv);
      given = poise_csv_mapping_copy (guessed);
      plain = import_text (text, strlen (text));
      mapped = import_mapped (csv, given);
      first = describe_all (&plain);
      second = describe_all (&mapped);
      g_assert_cmpstr (first, ==, second);
      imported_clear (&plain);
      imported_clear (&mapped);
    }
}

/* Whatever a person says that columns are for, what stands in them is somewhere, but for columns that are left out. */
static void
test_nothing_vanishes_mapped (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (4);

  for (int round = 0; round < 700; round++)
    {
      g_autoptr (GArray) cells = g_array_new (FALSE, FALSE, sizeof (Cell));
      g_autofree char *text = NULL, *all = NULL;
      g_autoptr (PoiseCsv) csv = NULL;
      g_autoptr (PoiseCsvMapping) mapping = NULL;
      Imported imported;

      g_array_set_clear_func (cells, cell_clear);
      text = random_table (random, cells);
      csv = read_table (text);
      mapping = poise_csv_guess_mapping (csv);
      for (guint i = 0; i < mapping->n_columns; i++)
        {
          PoiseCsvKind kind = g_rand_int_range (random, 0, POISE_CSV_N_CHOICES);

          if (kind != POISE_CSV_LEFT_OUT && kind != POISE_CSV_TOOLS)
            poise_csv_mapping_set_kind (mapping, i, kind);
        }
      mapping->order = g_rand_int_range (random, 0, POISE_CSV_N_ORDERS);
      mapping->year = g_rand_boolean (random) ? 2023 : 0;
      imported = import_mapped (csv, mapping);
      all = describe_all (&imported);
      g_test_message ("%s", text);
      for (guint i = 0; i < cells->len; i++)
        if (strpbrk (g_array_index (cells, Cell, i).text, "-/") != NULL) /* numbers mean many things */
          assert_found (all, &g_array_index (cells, Cell, i));
      imported_clear (&imported);
    }
}

/* ---- No bytes do harm ---- */

/* What is imported is a plan that can be written and read. */
static void
assert_sound (const PoisePlan *plan)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = poise_store_write (plan, &error);
  g_autoptr (PoisePlan) read = bytes != NULL ? poise_store_read (bytes, &error) : NULL;

  g_assert_no_error (error);
  g_assert_true (poise_record_equal (plan, read));
}

static void
mutate (GRand *random, GString *text)
{
  static const char *const pieces[] = { ",", "\"", "\n", "\r", ";", "\t", "\xff", "\xc3", "é", "https://", "1/2/2023",
                                        "9999-12-31", "0001-01-01", "Spring Break", "\xef\xbb\xbf", "W1", "-", "Week" };
  gssize at = g_rand_int_range (random, 0, text->len + 1), length = g_rand_int_range (random, 0, 9);

  switch (g_rand_int_range (random, 0, 4))
    {
    case 0:
      g_string_insert (text, at, pieces[g_rand_int_range (random, 0, G_N_ELEMENTS (pieces))]);
      break;
    case 1:
      g_string_erase (text, at, MIN ((gssize) text->len - at, length));
      break;
    case 2:
      if (at < (gssize) text->len)
        text->str[at] = g_rand_int_range (random, 0, 256);
      break;
    default:
      g_string_truncate (text, at);
    }
}

static void
test_mutations (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (5000);
  guint n_plans = 0;

  for (int round = 0; round < 5000; round++)
    {
      g_autoptr (GString) text = g_string_new (cases[round % G_N_ELEMENTS (cases)].csv);
      Imported imported;

      for (int n = g_rand_int_range (random, 1, 6); n > 0; n--)
        mutate (random, text);
      imported = import_text (text->str, text->len);
      if (imported.plan != NULL)
        {
          n_plans++;
          assert_sound (imported.plan);
        }
      imported_clear (&imported);
    }
  /* else the mutations would only try the first gate */
  g_assert_cmpuint (n_plans, >, 1250);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/import/import-csv/small", test_small);
  g_test_add_func ("/import/import-csv/psychology", test_psychology);
  g_test_add_func ("/import/import-csv/geography", test_geography);
  g_test_add_func ("/import/import-csv/nothing-vanishes", test_nothing_vanishes);
  g_test_add_func ("/import/import-csv/guess-given", test_guess_given);
  g_test_add_func ("/import/import-csv/nothing-vanishes-mapped", test_nothing_vanishes_mapped);
  g_test_add_func ("/import/import-csv/mutations", test_mutations);
  return g_test_run ();
}
