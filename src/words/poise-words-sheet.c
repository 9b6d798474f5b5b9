/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Heads are unlike each other in every language, or what was written could not be told apart when it is read.
 */

#include "words/poise-words-sheet.h"

#include "words/poise-words-document.h"
#include "words/poise-words-format.h"

#include <glib/gi18n.h>

/** poise_words_sheet_head: (transfer none): "Section", "Live session", … */
const char *
poise_words_sheet_head (PoiseSheetHead head)
{
  static const char *const heads[] = {
    /* Translators: heads of columns in a spreadsheet of activities. This one is which section it is, counted from 1 */
    [POISE_SHEET_NUMBER] = NC_ ("sheet", "No."),
    [POISE_SHEET_SECTION] = NC_ ("sheet", "Section"),
    /* Translators: the first day of the section */
    [POISE_SHEET_FROM] = NC_ ("sheet", "From"),
    /* Translators: the last day of the section */
    [POISE_SHEET_TO] = NC_ ("sheet", "To"),
    [POISE_SHEET_ACTIVITY] = NC_ ("sheet", "Activity"),
    /* Translators: synchronous or asynchronous */
    [POISE_SHEET_MODE] = NC_ ("sheet", "Mode"),
    [POISE_SHEET_MINUTES] = NC_ ("sheet", "Minutes"),
    [POISE_SHEET_PURPOSE] = NC_ ("sheet", "Purpose"),
    [POISE_SHEET_LEARNING_TYPE] = NC_ ("sheet", "Learning type"),
    /* Translators: whether the issue that learners deal with is simple or complex */
    [POISE_SHEET_COMPLEXITY] = NC_ ("sheet", "Complexity"),
    /* Translators: with whom learners work */
    [POISE_SHEET_GROUP] = NC_ ("sheet", "Group"),
    /* Translators: yes or no */
    [POISE_SHEET_TEACHER] = NC_ ("sheet", "Teacher present"),
    [POISE_SHEET_TOOLS] = NC_ ("sheet", "Tools"),
    [POISE_SHEET_OUTCOMES] = NC_ ("sheet", "Learning outcomes"),
    /* Translators: formative or summative */
    [POISE_SHEET_ASSESSMENT] = NC_ ("sheet", "Assessment"),
    /* Translators: percent of the grade */
    [POISE_SHEET_WEIGHT] = NC_ ("sheet", "Weight"),
    /* Translators: the day and time of it */
    [POISE_SHEET_LIVE] = NC_ ("sheet", "Live session"),
    /* Translators: how long the live session is */
    [POISE_SHEET_LIVE_MINUTES] = NC_ ("sheet", "Live minutes"),
    [POISE_SHEET_ZONE] = NC_ ("sheet", "Time zone"),
    /* Translators: the days and times of the live sessions after the first one */
    [POISE_SHEET_FURTHER] = NC_ ("sheet", "Further live sessions"),
    /* Translators: the day by which something is to be handed in */
    [POISE_SHEET_DUE] = NC_ ("sheet", "Due"),
    [POISE_SHEET_LINKS] = NC_ ("sheet", "Links"),
    [POISE_SHEET_NOTES] = NC_ ("sheet", "Notes"),
  };
  G_STATIC_ASSERT (G_N_ELEMENTS (heads) == POISE_N_SHEET_HEADS);

  g_return_val_if_fail ((int) head >= 0 && head < POISE_N_SHEET_HEADS, "");

  return g_dpgettext2 (NULL, "sheet", heads[head]);
}

/** poise_words_sheet_rest: (transfer full): the head of a column with what did not fit into that of @head */
char *
poise_words_sheet_rest (PoiseSheetHead head, guint number)
{
  g_autofree char *text = poise_words_number (number);

  /* Translators: the head of a column in a spreadsheet, where {column}, for example "Notes", was too long for one cell */
  return poise_words_format (C_ ("sheet", "{column}, part {number}"), "column", poise_words_sheet_head (head), "number",
                             text, NULL);
}

/** poise_words_sheet_share: (transfer none): the head of a column of percents */
const char *
poise_words_sheet_share (void)
{
  /* Translators: the head of a column of percents: how much of the time for which a mode is chosen is synchronous */
  return C_ ("sheet", "Share synchronous");
}

/** poise_words_sheet_mode: (transfer none): what a mode is called; students need no terms */
const char *
poise_words_sheet_mode (PoiseMode mode, gboolean for_students)
{
  static const PoiseDocumentLabel labels[] = {
    [POISE_MODE_UNDECIDED] = POISE_LABEL_OPEN,
    [POISE_MODE_SYNCHRONOUS] = POISE_LABEL_LIVE,
    [POISE_MODE_ASYNCHRONOUS] = POISE_LABEL_OWN_TIME,
  };
  G_STATIC_ASSERT (G_N_ELEMENTS (labels) == POISE_N_MODES);

  g_return_val_if_fail ((int) mode >= 0 && mode < POISE_N_MODES, "");

  return for_students ? poise_words_document_label (labels[mode]) : poise_words_mode (mode);
}
