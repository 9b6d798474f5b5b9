/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Tables by name: what has a table elsewhere knows nothing of the help.
 */

#include "words/poise-words-help.h"

#include <glib/gi18n.h>
#include <string.h>

/* ---- Pages ---- */

static const struct
{
  const char *title;
  const char *about;
} pages[POISE_N_HELP_PAGES] = {
  [POISE_HELP_PAGE_GUIDE] = { NC_ ("help", "The Guide"),
                         NC_ ("help", "What research and practice say of both modes, and what follows for a course.") },
  [POISE_HELP_PAGE_RULES]
  = { NC_ ("help", "What Advice Looks At"), NC_ ("help", "Every rule: what it looks at, why, and where that comes from.") },
  [POISE_HELP_PAGE_CHARTS] = { NC_ ("help", "The Charts"), NC_ ("help", "What each chart shows, and how to read it.") },
  [POISE_HELP_PAGE_FORMATS]
  = { NC_ ("help", "Formats"), NC_ ("help", "What each format holds that Poise exports, and what it takes of each that it imports.") },
  [POISE_HELP_PAGE_SOURCES]
  = { NC_ ("help", "Sources"), NC_ ("help", "The studies, advice and standards that the rules and the guide rest on.") },
  [POISE_HELP_PAGE_KEYBOARD] = { NC_ ("help", "Keyboard Shortcuts"), NC_ ("help", "All keys of the window, and what they do.") },
};

/** poise_words_help_title: what @page is called */
const char *
poise_words_help_title (PoiseHelpPage page)
{
  return g_dpgettext2 (NULL, "help", pages[page].title);
}

/** poise_words_help_about: what @page is about */
const char *
poise_words_help_about (PoiseHelpPage page)
{
  return g_dpgettext2 (NULL, "help", pages[page].about);
}

/** poise_words_help_key_heads: @keys: whether of the column with keys; otherwise of the one that says what they do */
const char *
poise_words_help_key_heads (gboolean keys)
{
  return keys ? C_ ("help", "Keys") : C_ ("help", "What They Do");
}

/* ---- Rules ---- */

static const struct
{
  const char *id;
  const char *name;
  const char *about;
} families[] = {
  { "mode", NC_ ("rules", "Mode"), NC_ ("rules", "Does the mode of an activity suit what learners do in it?") },
  { "dates", NC_ ("rules", "Dates"), NC_ ("rules", "Do sessions, deadlines, sections and breaks agree with each other?") },
  { "live", NC_ ("rules", "Live Sessions"), NC_ ("rules", "Are live sessions short and lively enough to follow?") },
  { "interaction", NC_ ("rules", "Contact"),
    NC_ ("rules", "Do learners meet each other and you, in groups of a good size?") },
  { "video", NC_ ("rules", "Video"), NC_ ("rules", "Is there more to watch at a stretch than one takes in?") },
  { "access", NC_ ("rules", "Access"),
    NC_ ("rules", "Can everybody take part, whatever their connection, tools and time zone?") },
  { "workload", NC_ ("rules", "Workload"),
    NC_ ("rules", "Does the course take the time that it should take, and does assessment add up?") },
  { "coverage", NC_ ("rules", "Coverage"),
    NC_ ("rules", "Is your target met, are all outcomes served, and is anything still missing from the plan?") },
};

/** poise_words_help_rule_family: Returns: (nullable): what @family is called */
const char *
poise_words_help_rule_family (const PoiseRuleFamily *family)
{
  for (guint i = 0; i < G_N_ELEMENTS (families); i++)
    if (strcmp (families[i].id, family->id) == 0)
      return g_dpgettext2 (NULL, "rules", families[i].name);
  return NULL;
}

/** poise_words_help_rule_family_about: Returns: (nullable): what the rules of @family ask */
const char *
poise_words_help_rule_family_about (const PoiseRuleFamily *family)
{
  for (guint i = 0; i < G_N_ELEMENTS (families); i++)
    if (strcmp (families[i].id, family->id) == 0)
      return g_dpgettext2 (NULL, "rules", families[i].about);
  return NULL;
}

/* ---- Charts ---- */

/** poise_words_help_chart: Returns: (nullable): what the chart of @kind shows; %NULL where the guide says so */
const char *
poise_words_help_chart (PoiseSeriesKind kind)
{
  switch (kind)
    {
    case POISE_SERIES_PURPOSES:
      return C_ ("help", "A bar for each kind of communication: how much time goes to content, to the planning of tasks "
                         "and to social support, and in which mode.");
    case POISE_SERIES_LEARNING_TYPES:
      return C_ ("help", "A bar for each type of learning: how much time learners spend with it, and in which mode.");
    default:
      return NULL;
    }
}

/* ---- Formats ---- */

static const struct
{
  const char *name;
  const char *holds;
} exports[] = {
  { "pdf", NC_ ("format", "The parts of the document that you choose, on pages, with headings and tables that a screen reader "
                          "finds, and with descriptions of the charts.") },
  { "odt", NC_ ("format", "The parts of the document that you choose, with styles that you can change, and with the charts as "
                          "pictures.") },
  { "html", NC_ ("format", "The parts of the document that you choose, with the charts in them. The page loads nothing from "
                           "the network.") },
  { "md", NC_ ("format", "The parts of the document that you choose, as plain text. What charts show stands there in "
                         "sentences.") },
  { "xlsx", NC_ ("format", "A row for each activity, and sheets with the balance, computed by formulas and drawn as charts.") },
  { "csv", NC_ ("format", "A row for each activity with its section, dates, mode, minutes and all that is set in its "
                          "details. Poise reads the file again.") },
  { "ics", NC_ ("format", "An event for each live session, each deadline and each break that has a date.") },
  { "png", NC_ ("format", "The chart that you choose, with heading and legend, as sharp as you need it.") },
  { "svg", NC_ ("format", "The chart that you choose, with heading and legend, and with a description of what it shows.") },
  { "ldj", NC_ ("format", "Sections and activities with minutes, mode, learning type, group size and teacher. Dates and tools "
                          "become lines of the description; purposes are left out.") },
  { "imscc", NC_ ("format", "Sections, and in them a page, a discussion or a link for each activity, with dates and modes in "
                            "the text.") },
  { "poise.json", NC_ ("format", "All that the plan holds.") },
};

static const struct
{
  const char *name;
  const char *words;
  const char *takes;
} imports[] = {
  { "csv", NC_ ("format", "Table (CSV)"),
    NC_ ("format", "Rows become activities, grouped into sections. Poise guesses what each column is for, and you can change "
                   "that; columns without a use go to the notes.") },
  { "imscc", NC_ ("format", "Course package (IMSCC)"),
    NC_ ("format", "Modules become sections; pages, discussions, tests, assignments and links become activities. Modes are "
                   "guessed, and you look through them.") },
  { "ldj", NC_ ("format", "Learning Designer (LDJ)"),
    NC_ ("format", "Its activities become sections, and what learners do in them becomes activities, with minutes, mode, "
                   "learning type and group size.") },
  { "moodle", NC_ ("format", "Moodle backup (MBZ)"),
    NC_ ("format", "Sections stay sections; what learners do becomes activities, with dates and deadlines. Modes are guessed, "
                   "and you look through them. Nothing about users is read.") },
};

/** poise_words_help_exports: the heading of all formats that a plan is given away in */
const char *
poise_words_help_exports (void)
{
  return C_ ("help", "What You Can Export");
}

/** poise_words_help_imports: the heading of all formats that become plans */
const char *
poise_words_help_imports (void)
{
  return C_ ("help", "What You Can Import");
}

/** poise_words_help_export: @name: of a format, such as "pdf". Returns: (nullable): what a file in it holds */
const char *
poise_words_help_export (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (exports); i++)
    if (strcmp (exports[i].name, name) == 0)
      return g_dpgettext2 (NULL, "format", exports[i].holds);
  return NULL;
}

/** poise_words_help_for_students: of a format in which students get something else */
const char *
poise_words_help_for_students (void)
{
  return C_ ("format", "The document can be made for instructors or for students, who see no notes, no advice and no purposes.");
}

/** poise_words_help_in_greys: of a format that can do without colours */
const char *
poise_words_help_in_greys (void)
{
  return C_ ("format", "The document can be in greys, with patterns in place of colours.");
}

/** poise_words_help_import: @name: of a format, such as "moodle". Returns: (nullable): what such files are called */
const char *
poise_words_help_import (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (imports); i++)
    if (strcmp (imports[i].name, name) == 0)
      return g_dpgettext2 (NULL, "format", imports[i].words);
  return NULL;
}

/** poise_words_help_import_takes: @name: of a format. Returns: (nullable): what becomes of what such a file holds */
const char *
poise_words_help_import_takes (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (imports); i++)
    if (strcmp (imports[i].name, name) == 0)
      return g_dpgettext2 (NULL, "format", imports[i].takes);
  return NULL;
}

/** poise_words_help_endings: how names of files in a format end; for poise_words_format(), with {endings} as markup */
const char *
poise_words_help_endings (void)
{
  /* Translators: {endings} is like “.pdf” or “.csv, .tsv and .txt” */
  return C_ ("format", "The name of the file ends with {endings}.");
}
