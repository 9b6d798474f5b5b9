/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Cases of rules on when things happen. The first section goes from Monday, 11 January 2027, to Sunday, 17 January.
 */

#include "advisor/rule-cases.h"

#define LIVE "'mode':'synchronous'"
#define OWN "'mode':'asynchronous'"
#define START "'start':'2027-01-11',"
#define BREAK "'breaks':[{'from':'2027-01-14','to':'2027-01-15'}],"
#define AT(start) "'schedule':[{'start':'" start "','minutes':60}]"
#define DUE(day) "{'title':'Essay','due':'" day "'}"

const RuleCase rule_cases_dates[] = {
  { "session-in-break", ONE (START BREAK, LIVE "," AT ("2027-01-15T10:00")),
    "There is a live session on Fri, 15 Jan, in a break.", 0 },
  { "session-in-break", ONE (START BREAK, LIVE "," AT ("2027-01-14")),
    "There is a live session on Thu, 14 Jan, in a break.", 0 },
  { "session-in-break", ONE (START BREAK, LIVE "," AT ("2027-01-13T10:00")), NULL, 0 },
  { "session-in-break", ONE (START BREAK, LIVE "," AT ("2027-01-16T10:00")), NULL, 0 },
  { "session-in-break", ONE (START BREAK, "'due':'2027-01-15'"), NULL, 0 },
  { "session-in-break", ONE (START "'breaks':[{'from':'2027-01-15'}],", LIVE "," AT ("2027-01-15T10:00")),
    "There is a live session on Fri, 15 Jan, in a break.", 0 },

  { "date-outside-section", ONE (START, LIVE "," AT ("2027-01-18T10:00")),
    "Mon, 18 Jan is not within this section, which goes from Mon, 11 Jan to Sun, 17 Jan.", 0 },
  { "date-outside-section", ONE (START, LIVE "," AT ("2027-01-17T10:00")), NULL, 0 },
  { "date-outside-section", ONE (START, "'due':'2027-01-25'"),
    "Mon, 25 Jan is not within this section, which goes from Mon, 11 Jan to Sun, 17 Jan.", 0 },
  { "date-outside-section", ONE (START, "'due':'2027-01-24'"), NULL, 0 },
  { "date-outside-section", ONE (START, "'due':'2027-01-10'"),
    "Sun, 10 Jan is not within this section, which goes from Mon, 11 Jan to Sun, 17 Jan.", 0 },
  { "date-outside-section", ONE ("", "'due':'2027-01-25'"), NULL, 0 }, /* nobody knows when the section is */

  { "own-time-with-session", ONE (START, OWN "," AT ("2027-01-12T10:00")),
    "This activity is asynchronous, but has a live session on Tue, 12 Jan.", POISE_MODE_SYNCHRONOUS },
  { "own-time-with-session", ONE (START, OWN ",'due':'2027-01-12'"), NULL, 0 },
  { "own-time-with-session", ONE (START, AT ("2027-01-12T10:00")), NULL, 0 },

  { "session-length", ONE (START, LIVE ",'minutes':90," AT ("2027-01-12T10:00")),
    "This activity takes 1 h 30 min, but its live sessions take 1 h.", 0 },
  { "session-length", ONE (START, LIVE ",'minutes':60," AT ("2027-01-12T10:00")), NULL, 0 },
  { "session-length", ONE (START, LIVE ",'minutes':56," AT ("2027-01-12T10:00")), NULL, 0 },
  { "session-length", /* two halves */
    ONE (START,
         LIVE ",'minutes':60,'schedule':[{'start':'2027-01-12','minutes':30},{'start':'2027-01-13',"
              "'minutes':30}]"),
    NULL, 0 },
  { "session-length", /* two slots to choose from */
    ONE (START,
         LIVE ",'minutes':30,'schedule':[{'start':'2027-01-12','minutes':30},{'start':'2027-01-13',"
              "'minutes':30}]"),
    NULL, 0 },
  { "session-length", ONE (START, LIVE ",'minutes':90,'schedule':[{'start':'2027-01-12'}]"), NULL, 0 },

  { "sessions-overlap",
    PLAN (START,
          SECTION (ACTIVITY (LIVE "," AT ("2027-01-12T10:00")) ",{'title':'Lecture'," LIVE
                                                               "," AT ("2027-01-12T10:59") "}")),
    "“Debate” and “Lecture” overlap on Tue, 12 Jan.", 0 },
  { "sessions-overlap",
    PLAN (START,
          SECTION (ACTIVITY (LIVE "," AT ("2027-01-12T10:00")) ",{'title':'Lecture'," LIVE
                                                               "," AT ("2027-01-12T11:00") "}")),
    NULL, 0 },
  { "sessions-overlap", /* groups may meet side by side */
    PLAN (START,
          SECTION (ACTIVITY (LIVE ",'group':{'kind':'small'}," AT ("2027-01-12T10:00")) "," ACTIVITY (
              LIVE "," AT ("2027-01-12T10:30")))),
    NULL, 0 },

  { "deadlines-on-one-day",
    PLAN (START,
          SECTION (
              DUE ("2027-01-15") "," DUE ("2027-01-14") "," DUE ("2027-01-15T10:00") "," DUE ("2027-01-15"))),
    "3 pieces of work are due on Fri, 15 Jan.", 0 },
  { "deadlines-on-one-day",
    PLAN (START,
          SECTION (DUE ("2027-01-15") "," DUE ("2027-01-14") "," DUE ("2027-01-16") "," DUE ("2027-01-15"))),
    NULL, 0 },

  { "sessions-without-time",
    PLAN (START,
          SECTION (ACTIVITY (LIVE "," AT ("2027-01-12")) "," ACTIVITY (
              LIVE "," AT ("2027-01-13")) "," ACTIVITY (LIVE))),
    "1 of 3 live activities has no date yet.", 0 },
  { "sessions-without-time", /* the plan has no calendar in it */
    PLAN (START, SECTION (ACTIVITY (LIVE "," AT ("2027-01-12")) "," ACTIVITY (LIVE))), NULL, 0 },
  { "sessions-without-time",
    PLAN (START,
          SECTION (ACTIVITY (LIVE "," AT ("2027-01-12")) "," ACTIVITY (
              LIVE "," AT ("2027-01-13")) "," ACTIVITY (OWN))),
    NULL, 0 },
  { NULL },
};
