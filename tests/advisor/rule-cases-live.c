/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Cases of rules on live sessions, and on video.
 */

#include "advisor/rule-cases.h"

#define LIVE "'mode':'synchronous'"
#define OWN "'mode':'asynchronous'"
#define AT(time, minutes)                                                                                    \
  ACTIVITY (LIVE ",'schedule':[{'start':'2027-01-12T" time "','minutes':" minutes "}]")
#define TAKES_IN "'learning-type':'acquisition'"
#define CAMPUS_VIDEO                                                                                         \
  "'tools':[{'id':'campus','name':'Campus TV','modes':['asynchronous'],'learning-types':['acquisition'],"    \
  "'bandwidth':'high'}],"

const RuleCase rule_cases_live[] = {
  { "live-long", ONE ("", LIVE ",'minutes':61,'tools':['videoconf']"),
    "1 live activity goes on for more than 1 h at a stretch. Plan a break, or split it.", 0 },
  { "live-long", ONE ("", LIVE ",'minutes':60,'tools':['videoconf']"), NULL, 0 },
  { "live-long", ONE ("", OWN ",'minutes':90"), NULL, 0 },
  { "live-long", ONE ("", LIVE ",'minutes':90,'tools':['f2f']"), NULL, 0 },
  { "live-long", /* split already */
    ONE ("",
         LIVE ",'minutes':90,'schedule':[{'start':'2027-01-12','minutes':45},{'start':'2027-01-13',"
              "'minutes':45}]"),
    NULL, 0 },

  { "live-lecture", ONE ("", LIVE "," TAKES_IN ",'minutes':31,'tools':['webinar']"),
    "In 1 live activity, learners listen for more than 30 min. A poll, a question or a task in between would "
    "keep "
    "them active.",
    0 },
  { "live-lecture", ONE ("", LIVE "," TAKES_IN ",'minutes':30,'tools':['webinar']"), NULL, 0 },
  { "live-lecture", ONE ("", LIVE "," TAKES_IN ",'minutes':31,'tools':['webinar','polling']"), NULL, 0 },
  { "live-lecture", ONE ("", LIVE ",'learning-type':'discussion','minutes':31,'tools':['videoconf']"), NULL,
    0 },

  { "live-without-gap", PLAN ("", SECTION (AT ("10:40", "30") "," AT ("10:00", "31"))),
    "On Tue, 12 Jan, live sessions go on for 1 h 10 min without a gap of ten minutes.", 0 },
  { "live-without-gap", PLAN ("", SECTION (AT ("10:40", "30") "," AT ("10:00", "30"))), NULL,
    0 }, /* ten minutes */
  { "live-without-gap", PLAN ("", SECTION (AT ("10:30", "30") "," AT ("10:00", "30"))), NULL,
    0 },                                                                    /* one hour */
  { "live-without-gap", PLAN ("", SECTION (AT ("10:00", "90"))), NULL, 0 }, /* one session */

  { "live-long-day", PLAN ("", SECTION (AT ("09:00", "60") "," AT ("13:00", "61"))),
    "On Tue, 12 Jan, learners meet live for 2 h 1 min altogether.", 0 },
  { "live-long-day", PLAN ("", SECTION (AT ("09:00", "60") "," AT ("13:00", "60"))), NULL, 0 },
  { "live-long-day", /* three slots, of which each learner needs one */
    ONE ("",
         LIVE ",'minutes':60,'schedule':[{'start':'2027-01-12T09:00'},{'start':'2027-01-12T11:00'},"
              "{'start':'2027-01-12T13:00'}]"),
    NULL, 0 },

  { "video-long", ONE ("", OWN ",'minutes':13,'tools':['video']"),
    "1 activity has more than 12 min of recorded video. Is it in pieces of about six minutes?", 0 },
  { "video-long", ONE (CAMPUS_VIDEO, OWN ",'minutes':13,'tools':['campus']"),
    "1 activity has more than 12 min of recorded video. Is it in pieces of about six minutes?", 0 },
  { "video-long", ONE ("", OWN ",'minutes':12,'tools':['video']"), NULL, 0 },
  { "video-long", ONE ("", OWN ",'minutes':13,'tools':['ivideo']"), NULL, 0 }, /* stops for questions */
  { "video-long", ONE ("", OWN ",'minutes':90,'tools':['video','forum']"), NULL, 0 },

  { "section-only-takes-in", PLAN ("", SECTION (ACTIVITY (TAKES_IN) "," ACTIVITY (TAKES_IN))),
    "In all 2 activities here, learners only read, listen or watch.", 0 },
  { "section-only-takes-in",
    PLAN ("", SECTION (ACTIVITY (TAKES_IN) "," ACTIVITY ("'learning-type':'practice'"))), NULL, 0 },
  { "section-only-takes-in", PLAN ("", SECTION (ACTIVITY (TAKES_IN) "," ACTIVITY ("'minutes':1"))), NULL, 0 },
  { "section-only-takes-in", ONE ("", TAKES_IN), NULL, 0 },
  { NULL },
};
