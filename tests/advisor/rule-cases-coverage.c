/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Cases of rules on what a plan leaves out or open.
 */

#include "advisor/rule-cases.h"

#define LIVE "'mode':'synchronous'"
#define OWN "'mode':'asynchronous'"
#define TARGET(percent, tolerance)                                                                           \
  "'target':{'synchronous-percent':" percent ",'tolerance-percent':" tolerance "},"
#define OUTCOMES                                                                                             \
  "'outcomes':[{'id':'o1','text':'Argue'},{'id':'o2','text':'Cite'},{'id':'o3','text':'Write'}],"
#define FOR(outcomes) "'purpose':'content','outcomes':[" outcomes "]"
#define HALF                                                                                                 \
  PLAN (TARGET ("35", "10"), SECTION (ACTIVITY (LIVE ",'minutes':46") "," ACTIVITY (OWN ",'minutes':54")))
#define CONTENT ACTIVITY ("'purpose':'content'")
#define PAIRS ACTIVITY ("'purpose':'content','group':{'kind':'pairs'}")
#define SOCIAL ACTIVITY ("'purpose':'social'")
#define OPEN ACTIVITY ("'minutes':1")
#define THREE(activity) activity "," activity "," activity

const RuleCase rule_cases_coverage[] = {
  { "target-missed", HALF, "46% of the decided time is synchronous. Your target is 35% ± 10 percentage points.", 0 },
  { "target-missed",
    PLAN (TARGET ("35", "10"), SECTION (ACTIVITY (LIVE ",'minutes':45") "," ACTIVITY (OWN ",'minutes':55"))),
    NULL, 0 },
  { "target-missed", PLAN ("", SECTION (ACTIVITY (LIVE ",'minutes':100"))), NULL,
    0 }, /* no target, no word */
  { "target-missed", PLAN (TARGET ("35", "10"), SECTION (ACTIVITY ("'minutes':100"))), NULL, 0 },

  { "outcome-without-activity", ONE (OUTCOMES, FOR ("'o1'")),
    "No activity leads to 2 of 3 outcomes; the first is “Cite”.", 0 },
  { "outcome-without-activity", ONE (OUTCOMES, FOR ("'o1','o3'")),
    "No activity leads to 1 of 3 outcomes: “Cite”.", 0 },
  { "outcome-without-activity", ONE (OUTCOMES, FOR ("'o1','o2','o3'")), NULL, 0 },
  { "outcome-without-activity", PLAN (OUTCOMES, SECTION ("")), NULL, 0 }, /* the plan has only just begun */

  { "outcome-without-assessment",
    PLAN (OUTCOMES,
          SECTION (
              ACTIVITY (FOR ("'o1','o2'")) "," ACTIVITY (FOR ("'o1'") ",'assessment':{'kind':'formative'}"))),
    "No assessment covers 1 of 3 outcomes: “Cite”.", 0 },
  { "outcome-without-assessment", ONE (OUTCOMES, FOR ("'o1'") ",'assessment':{'kind':'formative'}"), NULL,
    0 },
  { "outcome-without-assessment", ONE (OUTCOMES, FOR ("'o1'")), NULL, 0 }, /* nothing is assessed */

  { "activity-without-outcome", PLAN (OUTCOMES, SECTION (ACTIVITY (FOR ("'o1'")) "," CONTENT)),
    "1 of 2 activities about the subject leads to no outcome.", 0 },
  { "activity-without-outcome", PLAN (OUTCOMES, SECTION (ACTIVITY (FOR ("'o1'")) "," SOCIAL)), NULL, 0 },
  { "activity-without-outcome", PLAN (OUTCOMES, SECTION (CONTENT)), NULL, 0 },
  { "activity-without-outcome", PLAN ("", SECTION (CONTENT)), NULL, 0 },

  { "no-planning", PLAN ("", SECTION (THREE (PAIRS) "," CONTENT)),
    "Learners work in groups in 3 activities, and none is for planning that work.", 0 },
  { "no-planning", PLAN ("", SECTION (THREE (PAIRS) "," ACTIVITY ("'purpose':'planning'"))), NULL, 0 },
  { "no-planning", PLAN ("", SECTION (PAIRS "," PAIRS "," CONTENT "," CONTENT)), NULL, 0 },

  { "no-social", PLAN ("", SECTION (THREE (CONTENT) "," OPEN)),
    "No activity is for getting acquainted and supporting each other.", 0 },
  { "no-social", PLAN ("", SECTION (THREE (CONTENT) "," SOCIAL)), NULL, 0 },
  { "no-social", PLAN ("", SECTION (CONTENT "," CONTENT "," OPEN "," OPEN)), NULL,
    0 }, /* too little is said */

  { "acquaintance-late", PLAN ("", "{'activities':[]}," SECTION (THREE (CONTENT)) "," SECTION (SOCIAL)),
    "The course begins with “Week 1”, but learners get acquainted only later.", 0 },
  { "acquaintance-late", PLAN ("", SECTION (THREE (CONTENT) "," SOCIAL) "," SECTION (SOCIAL)), NULL, 0 },
  { "acquaintance-late", PLAN ("", SECTION (THREE (CONTENT)) "," SECTION (CONTENT)), NULL,
    0 }, /* never at all */
  { "acquaintance-late", PLAN ("", SECTION (THREE (CONTENT) "," OPEN) "," SECTION (SOCIAL)), NULL, 0 },

  { "many-undecided", PLAN ("", SECTION (THREE (OPEN))), "3 of 3 activities are undecided.", 0 },
  { "many-undecided", PLAN ("", SECTION (OPEN "," OPEN)), NULL, 0 },
  { "many-undecided", PLAN ("", SECTION (THREE (OPEN) "," THREE (THREE (ACTIVITY (LIVE))))), NULL,
    0 }, /* 3 of 12 */

  { "purposes-missing", PLAN ("", SECTION (THREE (OPEN) "," CONTENT)),
    "3 of 4 activities do not say what they are for: content, planning or social support.", 0 },
  { "purposes-missing", PLAN ("", SECTION (OPEN "," OPEN "," CONTENT "," CONTENT)), NULL, 0 },
  { "purposes-missing", PLAN ("", SECTION (THREE (OPEN))), NULL, 0 },

  { "empty-sections", PLAN ("", SECTION (OPEN) ",{'title':'Week 2'}"), "1 of 2 sections has no activities.",
    0 },
  { "empty-sections", PLAN ("", SECTION (OPEN)), NULL, 0 },
  { "empty-sections", PLAN ("", "{'title':'Week 1'},{'title':'Week 2'}"), NULL, 0 },
  { NULL },
};
