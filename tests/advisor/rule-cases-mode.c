/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Cases of rules on the mode by purpose and complexity.
 */

#include "advisor/rule-cases.h"

#define LIVE "'mode':'synchronous'"
#define OWN "'mode':'asynchronous'"
#define COMPLEX "'purpose':'content','complexity':'complex'"
#define SIMPLE "'purpose':'content','complexity':'simple','learning-type':'discussion'"
#define THREE(members) ACTIVITY (members) "," ACTIVITY (members) "," ACTIVITY (members)

const RuleCase rule_cases_mode[] = {
  { "learners-cannot-meet", ONE ("'circumstances':{'can-meet':false},", LIVE ",'purpose':'social'"),
    "This activity is synchronous, but the course says that learners cannot meet at the same time.",
    POISE_MODE_ASYNCHRONOUS },
  { "learners-cannot-meet", ONE ("'circumstances':{'can-meet':true},", LIVE ",'purpose':'social'"), NULL, 0 },
  { "learners-cannot-meet", ONE ("'circumstances':{'can-meet':false},", OWN ",'purpose':'social'"), NULL, 0 },
  { "learners-cannot-meet", ONE ("'circumstances':{'can-meet':false},", "'purpose':'social'"), NULL, 0 },
  { "learners-cannot-meet", /* something in their own time beside it does not make up for it */
    PLAN ("'circumstances':{'can-meet':false},", SECTION (ACTIVITY (OWN) "," ACTIVITY (LIVE))),
    "This activity is synchronous, but the course says that learners cannot meet at the same time.",
    POISE_MODE_ASYNCHRONOUS },

  { "complex-issue-live-only", ONE ("", LIVE "," COMPLEX),
    "A complex issue is taken up live only. A step in learners’ own time would let them reflect on it.",
    POISE_MODE_ASYNCHRONOUS },
  { "complex-issue-live-only", /* the section has a step in learners' own time */
    PLAN ("", SECTION (ACTIVITY (LIVE "," COMPLEX) "," ACTIVITY (OWN ",'purpose':'content'"))), NULL, 0 },
  { "complex-issue-live-only", /* another section's step does not count */
    PLAN ("",
          SECTION (ACTIVITY (LIVE "," COMPLEX)) ",{'activities':[" ACTIVITY (OWN
                                                                             ",'purpose':'content'") "]}"),
    "A complex issue is taken up live only. A step in learners’ own time would let them reflect on it.",
    POISE_MODE_ASYNCHRONOUS },
  { "complex-issue-live-only", ONE ("", LIVE ",'purpose':'planning','complexity':'complex'"), NULL, 0 },
  { "complex-issue-live-only", ONE ("", LIVE ",'purpose':'content','complexity':'simple'"), NULL, 0 },
  { "complex-issue-live-only", /* reasons for either side weigh nearly the same */
    ONE ("", LIVE "," COMPLEX ",'learning-type':'collaboration','teacher-present':true"), NULL, 0 },

  { "new-content-live-only", ONE ("", LIVE ",'purpose':'content','learning-type':'acquisition'"),
    "New material is presented live only. In their own time, learners could pause, repeat and look things "
    "up.",
    POISE_MODE_ASYNCHRONOUS },
  { "new-content-live-only",
    ONE ("", LIVE ",'purpose':'content','learning-type':'acquisition','teacher-present':true"), NULL, 0 },
  { "new-content-live-only", ONE ("", OWN ",'purpose':'content','learning-type':'acquisition'"), NULL, 0 },

  { "work-alone-live", ONE ("", LIVE ",'learning-type':'production','group':{'kind':'alone'}"),
    "Everybody works alone here, and yet at the same time.", POISE_MODE_ASYNCHRONOUS },
  { "work-alone-live", /* alone with the teacher */
    ONE ("", LIVE ",'learning-type':'production','group':{'kind':'alone'},'teacher-present':true"), NULL, 0 },
  { "work-alone-live", ONE ("", LIVE ",'group':{'kind':'alone'},'purpose':'social'"), NULL, 0 },

  { "planning-in-own-time-only", ONE ("", OWN ",'purpose':'planning'"),
    "The one activity for planning is asynchronous. A short live step would help learners to agree and "
    "commit.",
    0 },
  { "planning-in-own-time-only",
    PLAN ("",
          SECTION (ACTIVITY (OWN ",'purpose':'planning'")) "," SECTION (
              ACTIVITY (OWN ",'purpose':'planning'"))),
    "All 2 activities for planning are asynchronous. A short live step would help learners to agree and "
    "commit.",
    0 },
  { "planning-in-own-time-only", /* who meets once to plan need not always */
    PLAN ("",
          SECTION (ACTIVITY (OWN ",'purpose':'planning'")) "," SECTION (
              ACTIVITY (LIVE ",'purpose':'planning'"))),
    NULL, 0 },
  { "planning-in-own-time-only", ONE ("'circumstances':{'can-meet':false},", OWN ",'purpose':'planning'"),
    NULL, 0 },
  { "planning-in-own-time-only", ONE ("'circumstances':{'time-zones':3},", OWN ",'purpose':'planning'"), NULL,
    0 },

  { "acquaintance-in-own-time-only", ONE ("'circumstances':{'time-zones':2},", OWN ",'purpose':'social'"),
    "The one social activity is asynchronous. A short live step would bring learners closer.", 0 },
  { "acquaintance-in-own-time-only",
    PLAN ("", SECTION (ACTIVITY (OWN ",'purpose':'social'") "," ACTIVITY (LIVE ",'purpose':'social'"))), NULL,
    0 },
  { "acquaintance-in-own-time-only", ONE ("", "'purpose':'social'"), NULL, 0 },

  { "simple-issues-in-own-time-only", PLAN ("", SECTION (THREE (OWN "," SIMPLE) "," ACTIVITY (LIVE))),
    "All 3 simple issues are discussed asynchronously. In a live talk they would be settled sooner.", 0 },
  { "simple-issues-in-own-time-only", /* two are no habit */
    PLAN ("", SECTION (ACTIVITY (OWN "," SIMPLE) "," ACTIVITY (OWN "," SIMPLE) "," ACTIVITY (LIVE))), NULL,
    0 },
  { "simple-issues-in-own-time-only", PLAN ("", SECTION (THREE (OWN "," SIMPLE))), NULL,
    0 }, /* nobody meets at all */
  { "simple-issues-in-own-time-only",
    PLAN ("", SECTION (THREE (OWN "," SIMPLE) "," ACTIVITY (LIVE "," SIMPLE))), NULL, 0 },
  { "simple-issues-in-own-time-only", /* a simple test is no issue to discuss */
    PLAN ("",
          SECTION (THREE (
              OWN
              ",'purpose':'content','complexity':'simple','learning-type':'practice'") "," ACTIVITY (LIVE))),
    NULL, 0 },

  { "agreement-in-own-time-only",
    PLAN ("",
          SECTION (THREE (OWN ",'purpose':'content','learning-type':'collaboration'") "," ACTIVITY (LIVE))),
    "All 3 collaborations are asynchronous. A short live step would help learners to agree.", 0 },
  { "agreement-in-own-time-only",
    PLAN ("", SECTION (THREE (OWN "," COMPLEX ",'learning-type':'collaboration'") "," ACTIVITY (LIVE))), NULL,
    0 },
  { "agreement-in-own-time-only",
    PLAN ("", SECTION (THREE (OWN ",'purpose':'content','learning-type':'discussion'") "," ACTIVITY (LIVE))),
    NULL, 0 },
  { NULL },
};
