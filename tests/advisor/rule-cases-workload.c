/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Cases of rules on learner time, credits and assessment.
 */

#include "advisor/rule-cases.h"

#define MINUTES(n) "{'activities':[{'title':'Essay','minutes':" n "}]}"
#define ECTS(value) "'credits':{'system':'ects','value':'" value "'},"
#define US(value) "'credits':{'system':'us','value':'" value "'},"
#define FOUR(n) MINUTES (n) "," MINUTES (n) "," MINUTES (n) "," MINUTES (n)
#define GRADED(percent) "{'title':'Test','assessment':{'kind':'summative','weight-percent':" percent "}}"
#define TYPED(type, n) "{'title':'Read','learning-type':'" type "','minutes':" n "}"

const RuleCase rule_cases_workload[] = {
  { "week-over-budget", PLAN ("'weekly-minutes':100,", MINUTES ("106")),
    "This section takes 1 h 46 min. The budget is 1 h 40 min.", 0 },
  { "week-over-budget", PLAN ("'weekly-minutes':100,", MINUTES ("105")), NULL, 0 },
  { "week-over-budget", PLAN ("'weekly-minutes':100,'section-days':14,", MINUTES ("210")), NULL, 0 },
  { "week-over-budget", PLAN ("'weekly-minutes':100,'section-days':14,", MINUTES ("211")),
    "This section takes 3 h 31 min. The budget is 3 h 20 min.", 0 },
  { "week-over-budget", PLAN ("", MINUTES ("10000")), NULL, 0 },

  { "heaviest-week",
    PLAN ("", FOUR ("120") ",{'title':'Week 5','activities':[{'title':'Essay','minutes':241}]}"),
    "“Week 5” takes 4 h 1 min a week, where 2 h is typical.", 0 },
  { "heaviest-week", PLAN ("", FOUR ("120") "," MINUTES ("240")), NULL, 0 },
  { "heaviest-week", PLAN ("", FOUR ("10") "," MINUTES ("129")), NULL, 0 },
  { "heaviest-week", /* it lasts two weeks */
    PLAN ("", FOUR ("120") ",{'days':14,'activities':[{'title':'Essay','minutes':241}]}"), NULL, 0 },
  { "heaviest-week", PLAN ("'weekly-minutes':100,", FOUR ("120") "," MINUTES ("241")), NULL, 0 },
  { "heaviest-week", PLAN ("", MINUTES ("1") "," MINUTES ("1") "," MINUTES ("241")), NULL, 0 },

  { "credits-exceeded", PLAN (ECTS ("1.5"), MINUTES ("3376")),
    "All activities together take 56 h 16 min. The credits stand for 45 h.", 0 },
  { "credits-exceeded", PLAN (ECTS ("1.5"), MINUTES ("3375")), NULL, 0 },
  { "credits-exceeded", PLAN (US ("1"), MINUTES ("3376")),
    "All activities together take 56 h 16 min. The credits stand for 45 h.", 0 },
  { "credits-exceeded", PLAN ("", MINUTES ("99999")), NULL, 0 },

  { "credits-unfilled-ects", PLAN (ECTS ("1"), FOUR ("281")),
    "All activities together take 18 h 44 min. The credits stand for at least 25 h.", 0 },
  { "credits-unfilled-ects", PLAN (ECTS ("1"), FOUR ("282")), NULL, 0 },
  { "credits-unfilled-ects", PLAN (ECTS ("1") "'weekly-minutes':60,", FOUR ("1")), NULL, 0 },
  { "credits-unfilled-ects", PLAN (ECTS ("1"), FOUR ("1") ",{'activities':[{'title':'Read'}]}"), NULL, 0 },
  { "credits-unfilled-ects", PLAN (US ("1"), FOUR ("1")), NULL, 0 },
  { "credits-unfilled-us", PLAN (US ("1"), FOUR ("421")),
    "All activities together take 28 h 4 min. The credits stand for at least 37 h 30 min.", 0 },
  { "credits-unfilled-us", PLAN (US ("1"), FOUR ("422")), NULL, 0 },

  { "minutes-missing", PLAN ("", MINUTES ("0") ",{'activities':[{'title':'Read'}]}"),
    "1 of 2 activities does not say how long it takes.", 0 },
  { "minutes-missing", PLAN ("", MINUTES ("0")), NULL, 0 },

  { "mostly-taking-in",
    PLAN ("",
          "{'activities':[" TYPED ("acquisition", "30") "," TYPED ("acquisition", "21") "," TYPED (
              "practice",
              "25") "," TYPED ("practice", "25") "]}"),
    "Reading, listening and watching take 50% of the time.", 0 },
  { "mostly-taking-in",
    PLAN ("",
          "{'activities':[" TYPED ("acquisition", "30") "," TYPED ("acquisition", "20") "," TYPED (
              "practice",
              "25") "," TYPED ("practice", "25") "]}"),
    NULL, 0 },
  { "mostly-taking-in", PLAN ("", "{'activities':[" TYPED ("acquisition", "30") "]}," FOUR ("10")), NULL, 0 },

  { "weights-not-100", PLAN ("", "{'activities':[" GRADED ("60") "," GRADED ("39") "]}"),
    "Assessment adds up to 99%, not 100%.", 0 },
  { "weights-not-100", PLAN ("", "{'activities':[" GRADED ("60") "," GRADED ("60") "]}"),
    "Assessment adds up to 120%, not 100%.", 0 },
  { "weights-not-100", PLAN ("", "{'activities':[" GRADED ("60") "," GRADED ("40") "]}"), NULL, 0 },
  { "weights-not-100", ONE ("", "'assessment':{'kind':'summative'}"), NULL, 0 },

  { "no-feedback-before-grade", PLAN ("", "{'activities':[" GRADED ("60") "," GRADED ("40") "]}"),
    "2 activities count for the grade, and none is there for feedback alone.", 0 },
  { "no-feedback-before-grade",
    PLAN ("", "{'activities':[" GRADED ("100") "," ACTIVITY ("'assessment':{'kind':'formative'}") "]}"), NULL,
    0 },
  { "no-feedback-before-grade", ONE ("", "'minutes':1"), NULL, 0 },
  { NULL },
};
