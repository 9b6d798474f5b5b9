/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One table, in the order in which templates are offered. The plans stand in data/templates in English;
 * po/xgettext.py collects their texts under the context "template", and here each text is looked up again.
 */

#include "words/poise-words-templates.h"

#include "store/poise-store.h"
#include "words/poise-words-counts.h"
#include "words/poise-words-format.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

#define CONTEXT "template"

static const PoiseWordsTemplate templates[] = {
  {
      "empty",
      NC_ ("template", "Empty Plan"),
      N_ ("Nothing yet: list what learners do, one line each."),
      N_ ("Begin here if you know what you want, or have a list to paste. Type one activity a line, with its "
          "minutes and mode if you like; a line such as “Week 1” begins a section."),
      NULL,
      NULL,
  },
  {
      "seminar",
      NC_ ("template", "Weekly Seminar"),
      N_ ("Read, post, answer, then argue together for an hour each week."),
      N_ ("Complex questions need time: on the board nobody expects an answer at once, so learners read again "
          "before they write. What the board has opened, the hour together brings to a point, and seeing each other "
          "keeps people coming. The board’s groups are small and stay the same, in which learners have been found "
          "to feel closer and to talk more easily than in a whole class. Each hour has a break after thirty minutes, "
          "and groups also meet without an agenda."),
      N_ ("Hrastinski (2008), Asynchronous and Synchronous E-Learning; Akcaoglu & Lee (2016), Increasing Social "
          "Presence in Online Learning through Small Group Discussions"),
      "https://er.educause.edu/articles/2008/11/asynchronous-and-synchronous-elearning",
  },
  {
      "flipped",
      NC_ ("template", "Flipped Classroom"),
      N_ ("Short videos and questions at home, problems together in class."),
      N_ ("What can be told is watched at home, as often as one likes; the hours together are for what is hard to "
          "do alone. Over many studies, learners in flipped courses did somewhat better than in lectures on most "
          "outcomes, but how much depends on how it is done, and among health professions it worked better where "
          "class began with a quiz. So every week has questions before class, a quiz at its start, and problems in "
          "small groups. Videos come in pieces of about six minutes, after which attention was seen to fall."),
      N_ ("Bredow et al. (2021), To Flip or Not to Flip?; Hew & Lo (2018), Flipped classroom improves student "
          "learning in health professions education; Guo, Kim & Rubin (2014), How video production affects student "
          "engagement"),
      "https://doi.org/10.3102/00346543211019122",
  },
  {
      "asynchronous",
      NC_ ("template", "Fully Asynchronous Course"),
      N_ ("No fixed hours: a weekly rhythm of deadlines in small groups."),
      N_ ("For learners with jobs, families or many time zones, who cannot meet. What a meeting would give has to "
          "come another way: in a study of 151 modules, time for communication predicted best who stayed, and the "
          "presence of the teacher goes along with learning. So each module has two deadlines, one to post and one to "
          "answer, groups that last, and the teacher’s voice in a short recording that takes up what was said. Nothing "
          "is long to download but the videos, and they come with captions."),
      N_ ("Rienties & Toetenel (2016), The impact of learning design on student behaviour, satisfaction and "
          "performance; Martin et al. (2022), A meta-analysis on the community of inquiry presences"),
      "https://doi.org/10.1016/j.chb.2016.02.074",
  },
  {
      "project",
      NC_ ("template", "Project Course with Coaching"),
      N_ ("Teams work on a partner’s question; a coach joins every second week."),
      N_ ("Telling each other what one has found works well apart and in writing; agreeing on what it means and who "
          "does what next works better live. So teams meet briefly each week and do the work in between, on shared "
          "papers and a task board. Coaching is live, short, and about the team’s own questions. Across many studies, "
          "learners achieved more in projects than in teaching as usual; groups need time to become teams, and so the "
          "first two weeks are for that."),
      N_ ("Dennis, Fuller & Valacich (2008), Media, Tasks, and Communication Processes; Zhang & Ma (2023), A study of "
          "the impact of project-based learning on student learning effects"),
      "https://doi.org/10.2307/25148857",
  },
  {
      "intensive",
      NC_ ("template", "Intensive Week"),
      N_ ("Two weeks of preparation, five days together, three weeks to finish."),
      N_ ("Comparisons of intensive with weekly courses have mostly found little difference in what is learned, but "
          "the research is young, and a full week leaves no time to think things over. That time is put before and "
          "after: texts and cases at home, a work of one’s own afterwards, with a partner who waits for it. In the "
          "week, inputs are short, half a day in the middle is silent, and evenings are free but for a page. It works "
          "in one room as well as online; online, shorten the days, since long video meetings tire."),
      N_ ("Davies (2006), Intensive teaching formats: A review; Mitchell & Brodmerkel (2021), Highly Intensive "
          "Teaching in Tertiary Education"),
      "http://www.iier.org.au/iier16/davies.html",
  },
  {
      "hybrid-labs",
      NC_ ("template", "Hybrid Lecture with Live Labs"),
      N_ ("Lectures recorded, one question hour, and labs live in pairs."),
      N_ ("A lecture to many is mostly one-way, so it is recorded in short pieces, and the hour in the room and "
          "online is for questions. Labs are live, since there somebody must see what one does. In the lab too much "
          "is new at once: preparing with predictions and a quiz takes some of that load off. Reviews of virtual "
          "labs find that exchange with others and with teachers is missing there, so pairs share a screen as they would "
          "a bench. What moves online has to leave the room, or the course becomes a course and a half."),
      N_ ("Agustian & Seery (2017), Reasserting the role of pre-laboratory activities in chemistry education; Reeves & "
          "Crippen (2021), Virtual Laboratories in Undergraduate Science and Engineering Courses; Aycock, Garnham & "
          "Kaleta (2002), Lessons Learned from the Hybrid Course Project"),
      "https://doi.org/10.1039/C7RP00140A",
  },
  {
      "sample",
      NC_ ("template", "Sample Course"),
      N_ ("A whole course in academic writing, with dates, to look around in."),
      N_ ("See what a plan can say: live sessions with their times, deadlines, outcomes, assessment, a break, a "
          "target for the balance. Change whatever you like; the sample stays as it is."),
      NULL,
      NULL,
  },
};

/* ---- What they are ---- */

/** poise_words_n_templates: how many templates Poise carries with it. */
guint
poise_words_n_templates (void)
{
  return G_N_ELEMENTS (templates);
}

/**
 * poise_words_get_template:
 * @index: less than poise_words_n_templates()
 *
 * Returns: what it is called and what it is for
 */
PoiseWordsTemplate
poise_words_get_template (guint index)
{
  PoiseWordsTemplate template = { NULL };

  g_return_val_if_fail (index < G_N_ELEMENTS (templates), template);

  template = templates[index];
  template.name = g_dpgettext2 (NULL, CONTEXT, template.name);
  template.summary = _ (template.summary);
  template.why = _ (template.why);
  template.source = template.source != NULL ? _ (template.source) : NULL;
  return template;
}

/** poise_words_list_templates: (transfer full): id and summary of each, a line each, then what to do with them */
char *
poise_words_list_templates (void)
{
  /* Translators: before the names of templates, on the command line */
  g_autoptr (GString) list = g_string_new (_ ("Templates:"));

  for (guint i = 0; i < G_N_ELEMENTS (templates); i++)
    g_string_append_printf (list, "\n  %-14s %s", templates[i].id, _ (templates[i].summary));
  return g_string_free (g_steal_pointer (&list), FALSE);
}

/* ---- Their plans ---- */

static const char *
translate_text (const char *text)
{
  return text != NULL && *text != '\0' ? g_dpgettext2 (NULL, CONTEXT, text) : text;
}

/* (transfer full) @record with all that people read in it translated; what has no translation stays */
static gpointer
translate (gconstpointer record)
{
  const PoiseRecordType *type = ((const PoiseRecord *) record)->type;
  gpointer translated = poise_record_copy (record);

  for (guint i = 0; i < type->n_members; i++)
    {
      const PoiseMember *member = &type->members[i];

      if (!poise_record_is_set (record, i))
        continue;
      if (member->kind == POISE_MEMBER_TEXT)
        poise_record_put_text (translated, i, translate_text (poise_record_get_text (record, i)));
      else if (member->kind == POISE_MEMBER_RECORDS)
        {
          GPtrArray *records = poise_record_get_list (record, i);
          GPtrArray *list = poise_records_new ();

          for (guint k = 0; k < records->len; k++)
            g_ptr_array_add (list, translate (records->pdata[k]));
          poise_record_put_list (translated, i, list);
        }
    }
  return poise_record_seal (translated);
}

/**
 * poise_words_load_template:
 * @id: "empty", "seminar", "sample" …
 *
 * Returns: (transfer full) (nullable): its plan in the language of the process, as far as it has been
 *   translated, and then a course in that language; %NULL as poise_store_load_template()
 */
PoisePlan *
poise_words_load_template (const char *id, GError **error)
{
  g_autoptr (PoisePlan) plan = poise_store_load_template (id, error);
  g_autoptr (PoisePlan) translated = plan != NULL ? translate (plan) : NULL;

  if (plan == NULL)
    return NULL;
  if (g_strcmp0 (plan->title, translated->title) == 0)
    return g_steal_pointer (&translated);
  return poise_record_with_text (translated, POISE_PLAN_LANGUAGE, poise_words_get_language ());
}

/* ---- How large they are ---- */

static gint64
count_days (const PoisePlan *plan)
{
  int usual = plan->section_days != POISE_UNSET ? plan->section_days : 7;
  gint64 n_days = 0;

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      int days = poise_plan_get_section (plan, i)->days;

      n_days += days != POISE_UNSET ? days : usual;
    }
  return n_days;
}

static gint64
count_minutes (const PoisePlan *plan)
{
  gint64 minutes = 0;

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    {
      const PoiseSection *section = poise_plan_get_section (plan, i);

      for (guint k = 0; k < poise_section_n_activities (section); k++)
        minutes += poise_activity_minutes (poise_section_get_activity (section, k));
    }
  return minutes;
}

/**
 * poise_words_plan_size:
 * @plan: a plan
 *
 * Returns: (transfer full): how many sections and activities it has, and the learner time of a week, to five
 *   minutes; where sections are shorter than a week, weeks differ too much for that, and it is the whole time
 */
char *
poise_words_plan_size (const PoisePlan *plan)
{
  g_autofree char *sections = poise_words_count_sections (poise_plan_n_sections (plan));
  g_autofree char *activities = poise_words_count_activities (poise_plan_n_activities (plan));
  gint64 minutes = count_minutes (plan), n_days = count_days (plan);
  gboolean in_weeks = n_days > 0 && (plan->section_days == POISE_UNSET || plan->section_days >= 7);
  g_autofree char *time = poise_words_duration (in_weeks ? (minutes * 7 / n_days + 2) / 5 * 5 : minutes);

  if (minutes == 0)
    /* Translators: both are amounts, such as “3 sections” and “12 activities” */
    return poise_words_format (_ ("{sections}, {activities}"), "sections", sections, "activities", activities, NULL);
  if (in_weeks)
    /* Translators: “10 sections, 54 activities, about 5 h 50 min a week” */
    return poise_words_format (_ ("{sections}, {activities}, about {time} a week"), "sections", sections, "activities",
                               activities, "time", time, NULL);
  /* Translators: “7 sections, 47 activities, 49 h in all” */
  return poise_words_format (_ ("{sections}, {activities}, {time} in all"), "sections", sections, "activities",
                             activities, "time", time, NULL);
}

/* ---- How their dates move ---- */

/* (transfer full) (nullable): "12 live sessions, 8 due dates and 2 breaks"; NULL where there is none of them */
static char *
list_dates (const PoiseDateTally *tally)
{
  g_autofree char *sessions = tally->n_sessions > 0 ? poise_words_count_sessions (tally->n_sessions) : NULL;
  g_autofree char *due = tally->n_due > 0 ? poise_words_count_due_dates (tally->n_due) : NULL;
  g_autofree char *sections = tally->n_sections > 0 ? poise_words_count_section_starts (tally->n_sections) : NULL;
  g_autofree char *breaks = tally->n_breaks > 0 ? poise_words_count_breaks (tally->n_breaks) : NULL;
  const char *all[] = { sessions, due, sections, breaks }, *items[G_N_ELEMENTS (all) + 1] = { NULL };
  guint n_items = 0;

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    if (all[i] != NULL)
      items[n_items++] = all[i];
  return n_items > 0 ? poise_words_list (items) : NULL;
}

/**
 * poise_words_date_shift:
 * @days: how much later all dates are to be; negative for earlier
 * @tally: how many there are
 *
 * Returns: (transfer full): "Everything moves 364 days later: 12 live sessions, 8 due dates and 2 breaks."
 */
char *
poise_words_date_shift (int days, const PoiseDateTally *tally)
{
  g_autofree char *dates = list_dates (tally);
  guint n_days = (guint) ABS (days);
  g_autofree char *count = poise_words_number (n_days);
  const char *sentence;

  if (days == 0)
    return g_strdup (_ ("All dates stay as they are."));
  if (dates == NULL)
    return g_strdup (_ ("Only the first day moves: nothing else has a date."));
  if (days > 0)
    /* Translators: {dates} is a list such as “12 live sessions, 8 due dates and 2 breaks” */
    sentence = ngettext ("Everything moves {count} day later: {dates}.", "Everything moves {count} days later: {dates}.",
                         n_days);
  else
    /* Translators: {dates} is a list such as “12 live sessions, 8 due dates and 2 breaks” */
    sentence = ngettext ("Everything moves {count} day earlier: {dates}.",
                         "Everything moves {count} days earlier: {dates}.", n_days);
  return poise_words_format (sentence, "count", count, "dates", dates, NULL);
}
