/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The table; a line break in it is one between conflicts.
 */

#include "words/merge-cases.h"

#include "advisor/rule-cases.h"

#define WEEK(id, members, activities) "{'id':'" id "'" members ",'activities':[" activities "]}"
#define TASK(members) "{'id':'a','title':'Reading'" members "}"
#define ONE_TASK(members) PLAN ("", WEEK ("w1", ",'title':'Week 1'", TASK (members)))
#define COURSE(members) PLAN (members, "")
#define OTHER(id) "{'id':'" id "','title':'" id "'}"
#define WEEKS(first, second, third)                                                                          \
  PLAN ("", WEEK ("w1", ",'title':'Week 1'", first) "," WEEK ("w2", ",'title':'Week 2'", second) ","         \
            WEEK ("w3", "", third))

static const MergeCase cases[] = {
  /* Members */
  { ONE_TASK (",'minutes':20"), ONE_TASK (",'minutes':30"), ONE_TASK (",'minutes':45"),
    "“Reading”, Minutes: 30 min here, 45 min there, 20 min before. Kept: 30 min.",
    "“Reading”, Minutes: 30 min here, 45 min there, 20 min before. Kept: 45 min.", "“Reading”, Minutes", "30 min/45 min" },
  { ONE_TASK (""), ONE_TASK (",'mode':'synchronous'"), ONE_TASK (",'mode':'asynchronous'"),
    "“Reading”, Mode: Synchronous here, Asynchronous there, Undecided before. Kept: Synchronous.",
    "“Reading”, Mode: Synchronous here, Asynchronous there, Undecided before. Kept: Asynchronous.", "“Reading”, Mode",
    "Synchronous/Asynchronous" },
  { ONE_TASK (",'due':'2027-01-15'"), ONE_TASK (""), ONE_TASK (",'due':'2027-01-16'"),
    "“Reading”, Due: not set here, Sat, 16 Jan 2027 there, Fri, 15 Jan 2027 before. Kept: not set.",
    "“Reading”, Due: not set here, Sat, 16 Jan 2027 there, Fri, 15 Jan 2027 before. Kept: Sat, 16 Jan 2027.",
    "“Reading”, Due", "not set/Sat, 16 Jan 2027" },
  { ONE_TASK (",'notes':'x'"), ONE_TASK (",'notes':'y'"), ONE_TASK (",'notes':'z'"),
    "“Reading”, Notes: changed here, and differently there. What is here was kept.",
    "“Reading”, Notes: changed here, and differently there. What is there was kept.", "“Reading”, Notes", "“y”/“z”" },
  { ONE_TASK (",'links':[{'uri':'u'}]"), ONE_TASK (",'links':[{'uri':'v'},{'uri':'w'}]"), ONE_TASK (",'links':[{'uri':'x'}]"),
    "“Reading”, Links: “v” and “w” here, “x” there, “u” before. Kept: “v” and “w”.",
    "“Reading”, Links: “v” and “w” here, “x” there, “u” before. Kept: “x”.", "“Reading”, Links", "“v” and “w”/“x”" },
  { ONE_TASK (",'x':1"), ONE_TASK (",'x':2"), ONE_TASK (",'x':3"),
    "“Reading”: something that this version of Poise does not know was changed here, and differently there. What is here "
    "was kept.",
    "“Reading”: something that this version of Poise does not know was changed here, and differently there. What is there "
    "was kept.",
    "“Reading”", "As it is here/As it is there" },
  { PLAN ("", "{'id':'w1','title':'A'}"), PLAN ("", "{'id':'w1','title':'B'}"), PLAN ("", "{'id':'w1','title':'C'}"),
    "“B”, Title: “B” here, “C” there, “A” before. Kept: “B”.", "“C”, Title: “B” here, “C” there, “A” before. Kept: “C”.",
    "“B”, Title", "“B”/“C”" },
  { COURSE ("'learners':5,"), COURSE ("'learners':6,"), COURSE ("'learners':7,"),
    "Number of Learners: 6 here, 7 there, 5 before. Kept: 6.", "Number of Learners: 6 here, 7 there, 5 before. Kept: 7.",
    "Number of Learners", "6/7" },
  { COURSE (""), COURSE ("'circumstances':{'can-meet':true},"), COURSE ("'circumstances':{'can-meet':false},"),
    "Can Meet at the Same Time: Yes here, No there, not set before. Kept: Yes.",
    "Can Meet at the Same Time: Yes here, No there, not set before. Kept: No.", "Can Meet at the Same Time", "Yes/No" },
  { COURSE (""), COURSE ("'description':'x',"), COURSE ("'description':'y',"),
    "Description: changed here, and differently there. What is here was kept.",
    "Description: changed here, and differently there. What is there was kept.", "Description", "“x”/“y”" },
  { COURSE (""), COURSE ("'x':1,"), COURSE ("'x':2,"),
    "Something about the course that this version of Poise does not know was changed here, and differently there. What is "
    "here was kept.",
    "Something about the course that this version of Poise does not know was changed here, and differently there. What is "
    "there was kept.",
    "Whole course", "As it is here/As it is there" },
  { COURSE ("'outcomes':[{'id':'o','text':'A'}],"), COURSE ("'outcomes':[{'id':'o','text':'B'}],"),
    COURSE ("'outcomes':[{'id':'o','text':'C'}],"),
    "The outcome “B”: changed here, and differently there. What is here was kept.",
    "The outcome “C”: changed here, and differently there. What is there was kept.", "The outcome “B”",
    "As it is here/As it is there" },
  /* Added */
  { ONE_TASK (""), PLAN ("", WEEK ("w1", ",'title':'Week 1'", TASK ("") ",{'id':'b','title':'Quiz'}")),
    PLAN ("", WEEK ("w1", ",'title':'Week 1'", TASK ("") ",{'id':'b','title':'Test'}")),
    "“Quiz”: added here, and differently there. What is here was kept.",
    "“Test”: added here, and differently there. What is there was kept.", "“Quiz”", "As it is here/As it is there" },
  { COURSE (""), COURSE ("'tools':[{'id':'t','name':'Zulip'}],"), COURSE ("'tools':[{'id':'t'}],"),
    "The tool “Zulip”: added here, and differently there. What is here was kept.",
    "The tool “t”: added here, and differently there. What is there was kept.", "The tool “Zulip”",
    "As it is here/As it is there" },
  /* Removed */
  { ONE_TASK (""), PLAN ("", WEEK ("w1", ",'title':'Week 1'", "")), ONE_TASK (",'minutes':5"),
    "“Reading”: deleted here, changed there. The change was kept.", "“Reading”: deleted here, changed there. The change was kept.",
    "“Reading”", "Delete/Keep" },
  { ONE_TASK (""), ONE_TASK (",'minutes':5"), PLAN ("", WEEK ("w1", ",'title':'Week 1'", "")),
    "“Reading”: deleted there, changed here. The change was kept.", "“Reading”: deleted there, changed here. The deletion was kept.",
    "“Reading”", "Keep/Delete" },
  { WEEKS (TASK (""), "", ""), WEEKS ("", "", TASK ("")), WEEKS ("", "", ""),
    "“Reading”: deleted there, moved to “Section 3” here. The move was kept.",
    "“Reading”: deleted there, moved to “Section 3” here. The deletion was kept.", "“Reading”", "Keep/Delete" },
  { PLAN ("", WEEK ("w1", "", "") "," WEEK ("w2", ",'title':'Week 2'", TASK (""))), PLAN ("", WEEK ("w1", "", "")),
    PLAN ("", WEEK ("w1", "", "") "," WEEK ("w2", ",'title':'Week 2'", TASK (",'minutes':5"))),
    "The section “Week 2” was deleted here; it, or something in it, was changed there. The section was kept.",
    "The section “Week 2” was deleted here; it, or something in it, was changed there. The section was kept.", "“Week 2”", "Delete/Keep" },
  { PLAN ("", "{'id':'w1','title':'A'}"), PLAN ("", "{'id':'w1','title':'B'}"), PLAN ("", ""),
    "The section “B” was deleted there; it, or something in it, was changed here. The section was kept.",
    "The section “B” was deleted there; it, or something in it, was changed here. The section was deleted.", "“B”", "Keep/Delete" },
  { COURSE ("'outcomes':[{'id':'o'}],"), COURSE ("'outcomes':[{'id':'o','x':1}],"), COURSE (""),
    "An outcome without a text: deleted there, changed here. The change was kept.",
    "An outcome without a text: deleted there, changed here. The deletion was kept.", "An outcome without a text", "Keep/Delete" },
  /* Moved */
  { WEEKS (TASK (""), "", ""), WEEKS ("", TASK (""), ""), WEEKS ("", "", TASK ("")),
    "“Reading”: moved to “Week 2” here, to “Section 3” there. Now in “Week 2”.",
    "“Reading”: moved to “Week 2” here, to “Section 3” there. Now in “Section 3”.", "“Reading”", "Week 2/Section 3" },
  { WEEKS ("", "", ""), WEEKS ("", TASK (""), ""), WEEKS (TASK (""), "", ""),
    "“Reading”: added to “Week 2” here, to “Week 1” there. Now in “Week 2”.",
    "“Reading”: added to “Week 2” here, to “Week 1” there. Now in “Week 1”.", "“Reading”", "Week 2/Week 1" },
  /* Order */
  { WEEKS (OTHER ("x") "," OTHER ("y") "," OTHER ("z"), "", ""), WEEKS (OTHER ("y") "," OTHER ("x") "," OTHER ("z"), "", ""),
    WEEKS (OTHER ("x") "," OTHER ("z") "," OTHER ("y"), "", ""),
    "The activities of “Week 1” were put into one order here, and into another there. The order here was kept.",
    "The activities of “Week 1” were put into one order here, and into another there. The order there was kept.",
    "“Week 1”, Activities", "As it is here/As it is there" },
  { PLAN ("", "{'id':'x'},{'id':'y'},{'id':'z'}"), PLAN ("", "{'id':'y'},{'id':'x'},{'id':'z'}"),
    PLAN ("", "{'id':'x'},{'id':'z'},{'id':'y'}"),
    "The sections were put into one order here, and into another there. The order here was kept.",
    "The sections were put into one order here, and into another there. The order there was kept.", "Sections",
    "As it is here/As it is there" },
  { COURSE ("'outcomes':[{'id':'x'},{'id':'y'},{'id':'z'}],"), COURSE ("'outcomes':[{'id':'y'},{'id':'x'},{'id':'z'}],"),
    COURSE ("'outcomes':[{'id':'x'},{'id':'z'},{'id':'y'}],"),
    "The outcomes were put into one order here, and into another there. The order here was kept.",
    "The outcomes were put into one order here, and into another there. The order there was kept.", "Outcomes",
    "As it is here/As it is there" },
  { COURSE ("'tools':[{'id':'x'},{'id':'y'},{'id':'z'}],"), COURSE ("'tools':[{'id':'y'},{'id':'x'},{'id':'z'}],"),
    COURSE ("'tools':[{'id':'x'},{'id':'z'},{'id':'y'}],"),
    "The tools were put into one order here, and into another there. The order here was kept.",
    "The tools were put into one order here, and into another there. The order there was kept.", "Tools",
    "As it is here/As it is there" },
  /* Several */
  { ONE_TASK (",'minutes':20"), PLAN ("'title':'A',", WEEK ("w1", ",'title':'Week 1'", "{'id':'a','title':'Talk','minutes':1}")),
    PLAN ("'title':'B',", WEEK ("w1", ",'title':'Week 1'", "{'id':'a','title':'{mine} %s','minutes':2}")),
    "Title: “A” here, “B” there, not set before. Kept: “A”.\n"
    "“Talk”, Title: “Talk” here, “{mine} %s” there, “Reading” before. Kept: “Talk”.\n"
    "“Talk”, Minutes: 1 min here, 2 min there, 20 min before. Kept: 1 min.",
    "Title: “A” here, “B” there, not set before. Kept: “B”.\n"
    "“{mine} %s”, Title: “Talk” here, “{mine} %s” there, “Reading” before. Kept: “{mine} %s”.\n"
    "“{mine} %s”, Minutes: 1 min here, 2 min there, 20 min before. Kept: 2 min.",
    "Title|“Talk”, Title|“Talk”, Minutes", "“A”/“B”|“Talk”/“{mine} %s”|1 min/2 min" },
};

const MergeCase *
merge_case_get (guint index)
{
  return index < G_N_ELEMENTS (cases) ? &cases[index] : NULL;
}

PoiseMerge *
merge_case_read (const MergeCase *item)
{
  g_autoptr (PoisePlan) base = rule_case_read (&(RuleCase) { .plan = item->base });
  g_autoptr (PoisePlan) mine = rule_case_read (&(RuleCase) { .plan = item->mine });
  g_autoptr (PoisePlan) theirs = rule_case_read (&(RuleCase) { .plan = item->theirs });

  return poise_merge_new (base, mine, theirs);
}
