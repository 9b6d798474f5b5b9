/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The table. What is not a section or an activity itself is put into one.
 */

#include "words/diff-cases.h"

#include "advisor/rule-cases.h"

#define COURSE(members) PLAN (members, "")
#define WEEK(id, title, activities) "{'id':'" id "','title':'" title "','activities':[" activities "]}"
#define TASK(id, members) "{'id':'" id "'," members "}"
#define ONE_SECTION(members) PLAN ("", "{'id':'w1'," members "}")
#define ONE_TASK(members) PLAN ("'outcomes':[{'id':'o1','text':'Weigh'},{'id':'o2','text':'Choose'}],",              \
                                WEEK ("w1", "Week 1", TASK ("a", "'title':'Reading'" members)))
#define READING TASK ("a", "'title':'Reading','mode':'asynchronous','minutes':30")
#define TALK TASK ("b", "'title':'Talk','mode':'synchronous'")
#define QUIZ TASK ("c", "'title':'','minutes':20")
#define TWO_WEEKS(first, second) PLAN ("", WEEK ("w1", "Week 1", first) "," WEEK ("w2", "Week 2", second))

static const DiffCase cases[] = {
  /* Added, removed, moved */
  { TWO_WEEKS ("", ""), TWO_WEEKS (READING, ""), "Added to “Week 1”: “Reading”, asynchronous, 30 min." },
  { TWO_WEEKS ("", ""), TWO_WEEKS ("", TALK), "Added to “Week 2”: “Talk”, synchronous." },
  { TWO_WEEKS ("", ""), TWO_WEEKS ("", QUIZ), "Added to “Week 2”: “Untitled activity”, undecided, 20 min." },
  { TWO_WEEKS (READING "," QUIZ, TALK), TWO_WEEKS ("", ""),
    "Removed from “Week 1”: “Reading”, asynchronous, 30 min.\n"
    "Removed from “Week 1”: “Untitled activity”, undecided, 20 min.\n"
    "Removed from “Week 2”: “Talk”, synchronous." },
  { TWO_WEEKS (READING, TALK), TWO_WEEKS ("", READING "," TALK), "“Reading” moved from “Week 1” to “Week 2”." },
  { TWO_WEEKS (READING "," QUIZ "," TALK, ""), TWO_WEEKS (TALK "," READING "," QUIZ, ""),
    "“Talk” now comes first in “Week 1”." },
  { TWO_WEEKS (READING "," QUIZ "," TALK, ""), TWO_WEEKS (QUIZ "," TALK "," READING, ""),
    "“Reading” now comes after “Talk” in “Week 1”." },
  { PLAN ("", WEEK ("w1", "Week 1", "")), TWO_WEEKS ("", ""), "“Week 2” was added." },
  { TWO_WEEKS ("", ""), PLAN ("", WEEK ("w2", "Week 2", "")), "“Week 1” was removed." },
  { PLAN ("", "{'id':'w1'},{'id':'w2'}"), PLAN ("", "{'id':'w1'}"), "“Section 2” was removed." },
  { PLAN ("", WEEK ("a", "A", "") "," WEEK ("b", "B", "") "," WEEK ("c", "C", "")),
    PLAN ("", WEEK ("c", "C", "") "," WEEK ("a", "A", "") "," WEEK ("b", "B", "")), "“C” now comes first." },
  { PLAN ("", WEEK ("a", "A", "") "," WEEK ("b", "B", "") "," WEEK ("c", "C", "")),
    PLAN ("", WEEK ("b", "B", "") "," WEEK ("c", "C", "") "," WEEK ("a", "A", "")), "“A” now comes after “C”." },
  { PLAN ("", WEEK ("a", "A", READING)), PLAN ("", WEEK ("z", "A", "{'id':'y','title':'Reading','minutes':30}")),
    "The plans have no section in common by its id. What has the same title is taken to be the same.\n"
    "“Reading” is undecided, was asynchronous." },

  /* Activities */
  { ONE_TASK (""), ONE_TASK (",'minutes':45"), "“Reading” is 45 min, had no minutes." },
  { ONE_TASK (",'minutes':30"), ONE_TASK (",'minutes':45"), "“Reading” is 45 min, was 30 min." },
  { ONE_TASK (",'minutes':100"), ONE_TASK (",'minutes':0"), "“Reading” is 0 min, was 1 h 40 min." },
  { ONE_TASK (",'minutes':90"), ONE_TASK (""), "“Reading” has no minutes now, was 1 h 30 min." },
  { ONE_TASK (",'mode':'synchronous'"), ONE_TASK (",'mode':'asynchronous'"),
    "“Reading” is asynchronous, was synchronous." },
  { ONE_TASK (",'mode':'synchronous'"), ONE_TASK (""), "“Reading” is undecided, was synchronous." },
  { ONE_TASK (",'mode':'asynchronous'"), ONE_TASK (",'mode':'synchronous'"),
    "“Reading” is synchronous, was asynchronous." },
  { ONE_TASK (",'mode':'asynchronous'"), ONE_TASK (""), "“Reading” is undecided, was asynchronous." },
  { ONE_TASK (""), ONE_TASK (",'mode':'synchronous'"), "“Reading” is synchronous, was undecided." },
  { ONE_TASK (""), ONE_TASK (",'mode':'asynchronous'"), "“Reading” is asynchronous, was undecided." },
  { PLAN ("", WEEK ("w1", "Week 1", TASK ("a", "'title':'Kick-off'"))),
    PLAN ("", WEEK ("w1", "Week 1", TASK ("a", "'title':'Welcome','minutes':5"))),
    "“Kick-off” is now called “Welcome”.\n“Welcome” is 5 min, had no minutes." },
  { ONE_TASK (",'purpose':'planning'"), ONE_TASK (",'purpose':'content'"), "“Reading”, Purpose: Content, was Planning." },
  { ONE_TASK (""), ONE_TASK (",'learning-type':'practice'"), "“Reading”, Learning Type: Practice, was not set." },
  { ONE_TASK (",'complexity':'simple'"), ONE_TASK (""), "“Reading”, Complexity: not set any more, was Simple." },
  { ONE_TASK (",'group':{'kind':'pairs'}"), ONE_TASK (",'group':{'kind':'small','size':4}"),
    "“Reading”, Group: Small groups of 4, was Pairs." },
  { ONE_TASK (",'group':{'kind':'pairs'}"), ONE_TASK (",'group':{'kind':'pairs','x':1}"), "“Reading”, Group: changed." },
  { ONE_TASK (",'teacher-present':true"), ONE_TASK (",'teacher-present':false"),
    "“Reading”, Teacher Present: No, was Yes." },
  { ONE_TASK (",'tools':['forum','wiki']"), ONE_TASK (",'tools':['wiki','blog','zulip']"),
    "“Reading”, Tools: added Blog or journal and zulip (unknown tool).\n“Reading”, Tools: removed Discussion board." },
  { ONE_TASK (",'tools':['forum','wiki']"), ONE_TASK (",'tools':['wiki','forum']"), "“Reading”, Tools: changed." },
  { ONE_TASK (",'outcomes':['o1']"), ONE_TASK (",'outcomes':['o1','o2']"), "“Reading”, Outcomes: added “Choose”." },
  { ONE_TASK (",'assessment':{'kind':'formative'}"), ONE_TASK (",'assessment':{'kind':'summative','weight-percent':10}"),
    "“Reading”, Assessment: Summative, 10%, was Formative." },
  { ONE_TASK (""), ONE_TASK (",'schedule':[{'start':'2027-01-12T10:00','minutes':60}]"),
    "“Reading”, Live Sessions: added Tue, 12 Jan 2027, 10:00–11:00." },
  { ONE_TASK (",'due':'2027-01-15'"), ONE_TASK (",'due':'2027-01-22'"),
    "“Reading”, Due: Fri, 22 Jan 2027, was Fri, 15 Jan 2027." },
  { ONE_TASK (",'links':[{'uri':'https://a.example'}]"), ONE_TASK (",'links':[{'title':'B','uri':'https://b.example'}]"),
    "“Reading”, Links: added “B”.\n“Reading”, Links: removed “https://a.example”." },
  { ONE_TASK (""), ONE_TASK (",'notes':'Pens'"), "“Reading”, Notes: written." },
  { ONE_TASK (",'notes':'Pens'"), ONE_TASK (",'notes':'Paper'"), "“Reading”, Notes: changed." },
  { ONE_TASK (",'notes':'Pens'"), ONE_TASK (""), "“Reading”, Notes: deleted." },
  { ONE_TASK (""), ONE_TASK (",'room':7"),
    "“Reading”: something differs that this version of Poise does not know." },

  /* Sections */
  { ONE_SECTION ("'title':'Week 1'"), ONE_SECTION ("'title':'Case Week'"), "“Week 1” is now called “Case Week”." },
  { ONE_SECTION ("'title':'Week 1'"), ONE_SECTION ("'x':1"),
    "“Week 1” is now called “Section 1”.\n“Section 1”: something differs that this version of Poise does not know." },
  { ONE_SECTION ("'title':'A','start':'2027-01-11'"), ONE_SECTION ("'title':'A','days':5,'notes':'n'"),
    "“A”, First Day: not set any more, was Mon, 11 Jan 2027.\n“A”, Number of Days: 5, was not set.\n“A”, Notes: written." },

  /* The course */
  { COURSE ("'title':'A','code':'C1','instructor':'I','language':'en','learners':24,"),
    COURSE ("'title':'B','code':'C2','language':'sv','learners':1200,"),
    "Title: “B”, was “A”.\nCode: “C2”, was “C1”.\nInstructor: not set any more, was “I”.\n"
    "Language: Swedish, was English.\nNumber of Learners: 1,200, was 24." },
  { COURSE ("'description':'A',"), COURSE ("'description':'B',"), "Description: changed." },
  { COURSE (""), COURSE ("'description':'B',"), "Description: written." },
  { COURSE ("'description':'B',"), COURSE (""), "Description: deleted." },
  { COURSE (""), COURSE ("'circumstances':{'can-meet':false,'low-bandwidth':true,'time-zones':3},"),
    "Can Meet at the Same Time: No, was not set.\nWeak Connections: Yes, was not set.\n"
    "Time Zones They Live In: 3, was not set." },
  { COURSE ("'circumstances':{'can-meet':true},"), COURSE ("'circumstances':{'can-meet':true,'x':1},"),
    "Learners: changed." },
  { COURSE ("'start':'2027-01-11','section-days':7,"), COURSE ("'start':'2028-01-10','section-days':14,"),
    "First Day: Mon, 10 Jan 2028, was Mon, 11 Jan 2027.\nDays in Each Section: 14, was 7." },
  { COURSE ("'breaks':[{'title':'Strike'}],"), COURSE ("'breaks':[{'from':'2027-02-15','to':'2027-02-21','title':'Winter'}],"),
    "Breaks: added Winter (15–21 Feb 2027).\nBreaks: removed Strike." },
  { COURSE ("'live-slot':{'weekday':1,'time':'10:00','zone':'Europe/Rome'},"),
    COURSE ("'live-slot':{'weekday':2,'time':'10:00','zone':'Europe/Rome'},"),
    "Usual Live Slot: Tuesday · 10:00 · Europe/Rome, was Monday · 10:00 · Europe/Rome." },
  { COURSE ("'credits':{'system':'ects','value':'7.5'},'weekly-minutes':480,"), COURSE ("'weekly-minutes':450,"),
    "Credits: not set any more, was 7.5 ECTS credits.\nLearner Time in a Week: 7 h 30 min, was 8 h." },
  { COURSE ("'target':{'synchronous-percent':30},"), COURSE ("'target':{'synchronous-percent':35,'tolerance-percent':10},"),
    "Target Share: 35% ± 10 percentage points, was 30%." },
  { COURSE ("'outcomes':[{'id':'o','text':'A'}],'tools':[{'id':'t','name':'Zulip'}],"),
    COURSE ("'outcomes':[{'id':'o','text':'B'}],'tools':[{'id':'t','name':'Zulip','account':true}],"),
    "Outcomes: added “B”.\nOutcomes: removed “A”.\nTools: changed." },
  { COURSE (""), COURSE ("'dismissed':[{'rule':'group-size'}],"), "Dismissed Advice: 1, was 0." },
  { COURSE (""), COURSE ("'x':1,"), "Something about the course differs that this version of Poise does not know." },
};

const DiffCase *
diff_case_get (guint index)
{
  return index < G_N_ELEMENTS (cases) ? &cases[index] : NULL;
}

PoiseDiff *
diff_read (const char *before, const char *after)
{
  g_autoptr (PoisePlan) old_plan = rule_case_read (&(RuleCase) { .plan = before });
  g_autoptr (PoisePlan) new_plan = rule_case_read (&(RuleCase) { .plan = after });

  return poise_diff_new (old_plan, new_plan);
}

PoiseDiff *
diff_case_read (const DiffCase *item)
{
  return diff_read (item->before, item->after);
}
