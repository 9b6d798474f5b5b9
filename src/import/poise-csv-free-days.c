/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Days without class, told by words: English ones here, those of other languages in poise-csv-free-words.c.
 * A title must say nothing else ("Spring Break", "Labor Day - no class"), so that "Break-even analysis" and
 * "Holiday marketing" stay activities; where a row has no title, a word is enough.
 */

#include "import/poise-csv-cells.h"

#include "import/poise-csv-free-words.h"

#include <string.h>

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

/* Words end where letters do, but for writing without blanks. */
#define WORD_START "(?:(?<!\\p{L})|(?<=[\\x{2e80}-\\x{ffff}]))"
#define WORD_END "(?:(?!\\p{L})|(?<=[\\x{2e80}-\\x{ffff}]))"
#define SIGN "\\s*[-–—:;,.(/!（：、。]"

static char *
join (const char *const *patterns)
{
  return g_strjoinv ("|", (char **) patterns);
}

/* In other languages than English: the name alone, or with a sign between it and what else is said */
static char *
make_sure_of_others (void)
{
  g_autofree char *no_class = join (poise_csv_free_no_class), *breaks = join (poise_csv_free_breaks);

  return g_strdup_printf ("^(?:(?:%s)(?:[.!]?$|" SIGN ".*)|.*" WORD_START "(?:%s)[.!)\\]）]*"
                          "|(?:%s)(?:" SIGN ".*)?|.*" SIGN "\\s*(?:%s)[.)\\]）]*)$",
                          no_class, no_class, breaks, breaks);
}

static char *
make_maybe_of_others (void)
{
  g_autofree char *no_class = join (poise_csv_free_no_class), *breaks = join (poise_csv_free_breaks);

  return g_strdup_printf (WORD_START "(?:%s|%s)" WORD_END, no_class, breaks);
}

typedef struct
{
  GRegex *sure[2];
  GRegex *maybe[2];
} Patterns;

static GRegex *
compile (const char *pattern)
{
  g_autoptr (GError) error = NULL;
  GRegex *regex = g_regex_new (pattern, G_REGEX_CASELESS | G_REGEX_DOTALL | G_REGEX_OPTIMIZE, 0, &error);

  g_assert_no_error (error);
  return regex;
}

static const Patterns *
get_patterns (void)
{
  static Patterns *patterns;

  if (g_once_init_enter (&patterns))
    {
      Patterns *made = g_new0 (Patterns, 1);
      g_autofree char *others_sure = make_sure_of_others (), *others_maybe = make_maybe_of_others ();

      *made = (Patterns){ { compile (sure), compile (others_sure) }, { compile (maybe), compile (others_maybe) } };
      g_once_init_leave (&patterns, made);
    }
  return patterns;
}

static gboolean
matches (GRegex *const *regexes, const char *text)
{
  return g_regex_match (regexes[0], text, 0, NULL) || g_regex_match (regexes[1], text, 0, NULL);
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
  g_autofree char *folded = NULL;
  g_autoptr (GString) plain = NULL;

  if (*text == '\0' || strlen (text) > MAX_LENGTH)
    return POISE_CSV_FREE_DAY_NO;
  folded = poise_csv_fold (text);
  plain = g_string_new (folded);
  g_string_replace (plain, "’", "'", 0);
  if (matches (get_patterns ()->sure, plain->str))
    return POISE_CSV_FREE_DAY_SURE;
  return matches (get_patterns ()->maybe, plain->str) ? POISE_CSV_FREE_DAY_MAYBE : POISE_CSV_FREE_DAY_NO;
}
