/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Days without class, told by English words. A title must say nothing else ("Spring Break", "Labor Day - no
 * class"), so that "Break-even analysis" and "Holiday marketing" stay activities; where a row has no title,
 * a word is enough.
 */

#include "import/poise-csv-cells.h"

#define MEETING "(?:class(?:es)?|lectures?|sessions?|meetings?|seminars?|labs?|school|instruction)"
#define CLOSED "(?:closed|cancell?ed|called off)"
#define PLACE "(?:college|university|school|campus|institute|class(?:es)?|lectures?|offices?)"
#define SEASON                                                                                               \
  "(?:spring|summer|fall|autumn|winter|mid-? ?term|mid-? ?semester|semester|term|half-? ?term|inter-?semester" \
  "|study|reading|revision|thanksgiving|easter|christmas|holiday|festive|new year'?s?|lunar|national|public"    \
  "|bank|federal|state|legal|religious|school|university|college|campus|semestral|mid|year|end|of|the|day)"
#define NAMED                                                                                                \
  "(?:labou?r day|(?:mlk|martin luther king,?(?: jr\\.?)?)(?: jr\\.?)?(?:'s)?(?: day)?|memorial day"            \
  "|president'?s'? day|veteran'?s'? day|thanksgiving(?: day| weekend)?|columbus day"                            \
  "|indigenous people'?s'? day|juneteenth|independence day|good friday|easter(?: monday| sunday)?"              \
  "|whit monday|ascension day|boxing day|christmas(?: day| eve)?|new year'?s?(?: day| eve)?)"

static const char sure[] =
    "^(?:no " MEETING "(?:[.!]?$|\\s*[-–—:;,.(/!]|\\s+(?:this|today|on|held|because|due|during|for)\\b).*"
    "|.*\\bno " MEETING "(?: today| this week)?[.!)\\]]*"
    "|" PLACE " (?:is |are )?" CLOSED "\\b.*"
    "|(?:" SEASON "[ -]+)*(?:break|recess|vacation|holidays?)(?: weeks?| days?| begins| starts| ends)?[.!]?"
    "|holidays?\\s*[-–—:,(].*"
    "|.*[-–—:,(]\\s*(?:" SEASON " )*holiday[)\\]]*"
    "|(?:reading|study|revision) (?:days?|weeks?|period)"
    "|" NAMED "(?: holiday| break| recess| \\(?observed\\)?)?"
    "|days? off)$";

static const char maybe[] =
    "\\b(?:no " MEETING "|break(?!-)|recess|vacation|holidays?|" CLOSED "(?![- ]book)"
    "|(?:reading|study|revision) (?:days?|weeks?|period)|days? off|" NAMED ")\\b";

/* Longer texts are more than a name for days without class. */
#define MAX_LENGTH 200

static gboolean
matches (GRegex **regex, const char *pattern, const char *text)
{
  if (g_once_init_enter (regex))
    {
      GRegex *compiled = g_regex_new (pattern, G_REGEX_CASELESS | G_REGEX_DOTALL | G_REGEX_OPTIMIZE, 0, NULL);

      g_once_init_leave (regex, compiled);
    }
  return g_regex_match (*regex, text, 0, NULL);
}

/**
 * poise_csv_free_day:
 * @text: what stands in a cell
 *
 * Returns: how surely it names days without class
 */
PoiseCsvFreeDay
poise_csv_free_day (const char *text)
{
  static GRegex *sure_regex, *maybe_regex;
  g_autofree char *folded = poise_csv_fold (text);
  g_autoptr (GString) plain = g_string_new (folded);

  if (plain->len > MAX_LENGTH)
    return POISE_CSV_FREE_DAY_NO;
  g_string_replace (plain, "’", "'", 0);
  if (matches (&sure_regex, sure, plain->str))
    return POISE_CSV_FREE_DAY_SURE;
  return matches (&maybe_regex, maybe, plain->str) ? POISE_CSV_FREE_DAY_MAYBE : POISE_CSV_FREE_DAY_NO;
}
