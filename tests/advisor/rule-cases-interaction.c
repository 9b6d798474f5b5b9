/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Cases of rules on who talks with whom.
 */

#include "advisor/rule-cases.h"

#define LIVE "'mode':'synchronous'"
#define OWN "'mode':'asynchronous'"
#define FORUM ",'learning-type':'discussion','group':{'kind':'whole'},'purpose':'content'"
#define FOUR(members) ACTIVITY (members) "," ACTIVITY (members) "," ACTIVITY (members) "," ACTIVITY (members)
#define THREE(members) ACTIVITY (members) "," ACTIVITY (members) "," ACTIVITY (members)
#define ALONE OWN ",'learning-type':'production','group':{'kind':'alone'},'teacher-present':false"

const RuleCase rule_cases_interaction[] = {
  { "group-size", ONE ("", "'group':{'kind':'small','size':8}"),
    "Groups have 8 members. Three to seven work well.", 0 },
  { "group-size", ONE ("", "'group':{'kind':'small','size':1}"),
    "Groups have 1 member. Three to seven work well.", 0 },
  { "group-size", ONE ("", "'group':{'kind':'small','size':7}"), NULL, 0 },
  { "group-size", ONE ("", "'group':{'kind':'small','size':2}"), NULL, 0 },
  { "group-size", ONE ("", "'group':{'kind':'small'}"), NULL, 0 },

  { "discussion-of-whole-class", ONE ("'learners':16,", OWN FORUM),
    "1 asynchronous discussion of the subject is for all 16 learners at once. Small groups that stay "
    "together may "
    "suit it better.",
    0 },
  { "discussion-of-whole-class", ONE ("'learners':15,", OWN FORUM), NULL, 0 },
  { "discussion-of-whole-class", ONE ("'learners':16,", LIVE FORUM), NULL, 0 },
  { "discussion-of-whole-class",
    ONE ("'learners':16,", OWN ",'learning-type':'discussion','group':{'kind':'whole'},'purpose':'social'"),
    NULL, 0 },
  { "discussion-of-whole-class", ONE ("", OWN FORUM), NULL,
    0 }, /* nobody knows how many learners there are */

  { "no-discussion", PLAN ("", SECTION (FOUR ("'learning-type':'production'"))),
    "In none of the 4 activities do learners discuss or work together.", 0 },
  { "no-discussion",
    PLAN ("", SECTION (THREE ("'learning-type':'production'") "," ACTIVITY ("'learning-type':'discussion'"))),
    NULL, 0 },
  { "no-discussion", PLAN ("", SECTION (THREE ("'learning-type':'production'"))), NULL, 0 }, /* too few */
  { "no-discussion", PLAN ("", SECTION (FOUR ("'minutes':1"))), NULL, 0 }, /* nothing is said */

  { "no-teacher", PLAN ("", SECTION (FOUR ("'teacher-present':false"))),
    "You are not present in any activity.", 0 },
  { "no-teacher",
    PLAN ("", SECTION (THREE ("'teacher-present':false") "," ACTIVITY ("'teacher-present':true"))), NULL, 0 },
  { "no-teacher", PLAN ("", SECTION (FOUR ("'minutes':1"))), NULL, 0 },

  { "one-medium", PLAN ("", SECTION (FOUR ("'learning-type':'discussion','tools':['forum']"))),
    "All 4 discussions and group tasks use one tool: “Discussion board”.", 0 },
  { "one-medium",
    PLAN ("",
          SECTION (FOUR ("'learning-type':'discussion','tools':['forum']") "," ACTIVITY (
              "'learning-type':'collaboration','tools':['codoc']"))),
    NULL, 0 },
  { "one-medium", PLAN ("", SECTION (THREE ("'learning-type':'discussion','tools':['forum']"))), NULL, 0 },

  { "sections-without-contact", PLAN ("", SECTION (ACTIVITY (ALONE)) "," SECTION (ACTIVITY (LIVE))),
    "In 1 of 2 sections, learners meet neither each other nor you.", 0 },
  { "sections-without-contact", PLAN ("", SECTION (ACTIVITY (ALONE) "," ACTIVITY (LIVE))), NULL, 0 },
  { "sections-without-contact",
    PLAN ("", SECTION (ACTIVITY (ALONE) "," ACTIVITY (OWN ",'teacher-present':true"))), NULL, 0 },
  { "sections-without-contact", PLAN ("", SECTION (ACTIVITY (ALONE) "," ACTIVITY ("'minutes':1"))), NULL, 0 },
  { "sections-without-contact", ONE ("", OWN ",'purpose':'content'"), NULL, 0 }, /* who knows with whom */
  { "sections-without-contact", PLAN ("", SECTION ("")), NULL, 0 },
  { NULL },
};
