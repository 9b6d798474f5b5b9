/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Cases of rules on whether everybody can take part.
 */

#include "advisor/rule-cases.h"

#define LIVE "'mode':'synchronous'"
#define OWN "'mode':'asynchronous'"
#define WEAK "'circumstances':{'low-bandwidth':true},"
#define ZONES(n) "'circumstances':{'time-zones':" n "},"
#define OPEN_TOOL "'tools':[{'id':'room','name':'The Room'}],"
#define TWO_SLOTS LIVE ",'schedule':[{'start':'2027-01-12T09:00'},{'start':'2027-01-12T18:00'}]"

const RuleCase rule_cases_access[] = {
  { "heavy-tool", ONE (WEAK, "'tools':['reading','videoconf']"),
    "“Video conference” needs a good connection, which not all learners have. “Audio call” needs less.", 0 },
  { "heavy-tool", ONE (WEAK, "'tools':['webinar']"), /* a recording is as heavy */
    "“Live lecture” needs a good connection, which not all learners have. “Podcast” needs less.", 0 },
  { "heavy-tool", ONE ("", "'tools':['reading','videoconf']"), NULL, 0 },
  { "heavy-tool", ONE (WEAK, "'tools':['videoconf','audioconf']"), NULL, 0 }, /* learners have the choice */
  { "heavy-tool", ONE (WEAK, "'tools':['codoc']"), NULL, 0 },

  { "live-tool-in-own-time", ONE ("", OWN ",'tools':['videoconf']"),
    "This activity is asynchronous, but “Video conference” is for live use.", 0 },
  { "live-tool-in-own-time", ONE ("", LIVE ",'tools':['videoconf']"), NULL, 0 },
  { "live-tool-in-own-time", ONE ("", OWN ",'tools':['codoc']"), NULL, 0 }, /* for both modes */
  { "live-tool-in-own-time", ONE ("", OWN ",'tools':['forum','videoconf']"), NULL, 0 },
  { "live-tool-in-own-time", ONE (OPEN_TOOL, OWN ",'tools':['room','videoconf']"), NULL, 0 },
  { "live-tool-in-own-time", ONE ("", OWN ",'tools':['gone']"), NULL, 0 },

  { "own-time-tool-live", ONE ("", LIVE ",'tools':['forum']"),
    "This activity is synchronous, but “Discussion board” is for use in one’s own time.", 0 },
  { "own-time-tool-live", ONE ("", OWN ",'tools':['forum']"), NULL, 0 },
  { "own-time-tool-live", ONE ("", "'tools':['forum']"), NULL, 0 },

  { "time-zones", ONE (ZONES ("3"), LIVE), "1 live activity has one time only, for learners in 3 time zones.",
    0 },
  { "time-zones", ONE (ZONES ("2"), LIVE), NULL, 0 },
  { "time-zones", ONE (ZONES ("3"), TWO_SLOTS), NULL, 0 },
  { "time-zones", ONE (ZONES ("3"), OWN), NULL, 0 },

  { "captions", ONE ("", OWN ",'tools':['video']"), "1 activity uses video. Does it have captions?", 0 },
  { "captions",
    PLAN ("", SECTION (ACTIVITY (LIVE ",'tools':['videoconf']") "," ACTIVITY (OWN ",'tools':['video']"))),
    "2 activities use video. Do they have captions?", 0 },
  { "captions", ONE ("", LIVE ",'tools':['audioconf']"), NULL, 0 },
  { "captions", ONE ("", OWN ",'tools':['reading','podcast']"), NULL, 0 },
  { NULL },
};
