/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Two tables by name: formats know nothing of words, nor words of formats.
 */

#include "words/poise-words-export.h"

#include <glib/gi18n.h>

#include <string.h>

/* Names of formats are followed by the short name that people know them by. */
static const struct
{
  const char *name;
  const char *words;
  const char *purpose;
} formats[] = {
  { "pdf", NC_ ("format", "PDF document"), NC_ ("format", "Pages to read, to print and to hand out.") },
  { "odt", NC_ ("format", "Text document (ODT)"), NC_ ("format", "To go on writing in LibreOffice or Word.") },
  { "html", NC_ ("format", "Web page (HTML)"),
    NC_ ("format", "One file for a browser, a website or a learning platform.") },
  { "md", NC_ ("format", "Plain text (Markdown)"), NC_ ("format", "Headings and tables for wikis, notes and versions.") },
  { "xlsx", NC_ ("format", "Spreadsheet (XLSX)"),
    NC_ ("format", "Activities and balance to compute with, in Excel or LibreOffice.") },
  { "csv", NC_ ("format", "Table (CSV)"), NC_ ("format", "A row for each activity, for spreadsheets and other programs.") },
  { "ics", NC_ ("format", "Calendar (ICS)"),
    NC_ ("format", "Live sessions, deadlines and breaks, for anybody’s calendar.") },
  { "png", NC_ ("format", "Chart (PNG)"), NC_ ("format", "A picture for slides and messages.") },
  { "svg", NC_ ("format", "Chart (SVG)"), NC_ ("format", "A drawing that stays sharp at any size.") },
  { "ldj", NC_ ("format", "Learning Designer (LDJ)"),
    NC_ ("format", "To go on in the Learning Designer of University College London.") },
  { "imscc", NC_ ("format", "Course package (IMSCC)"),
    NC_ ("format", "A Common Cartridge to import into a learning platform.") },
  { "poise.json", NC_ ("format", "Poise plan"), NC_ ("format", "A copy of the plan itself, to open in Poise.") },
};

static const struct
{
  const char *name;
  const char *words;
} parts[] = {
  { "balance", NC_ ("part of a document", "Balance") },
  { "charts", NC_ ("part of a document", "Charts") },
  { "outcomes", NC_ ("part of a document", "Learning outcomes") },
  { "schedule", NC_ ("part of a document", "Schedule") },
  { "assessment", NC_ ("part of a document", "Assessment") },
  { "advice", NC_ ("part of a document", "Advice") },
  { "notes", NC_ ("part of a document", "Notes") },
};

/** poise_words_export_format: @name: of a format, such as "xlsx" */
const char *
poise_words_export_format (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (strcmp (formats[i].name, name) == 0)
      return g_dpgettext2 (NULL, "format", formats[i].words);
  return name;
}

/** poise_words_export_purpose: @name: of a format. Returns: what it is good for, a sentence */
const char *
poise_words_export_purpose (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (strcmp (formats[i].name, name) == 0)
      return g_dpgettext2 (NULL, "format", formats[i].purpose);
  return "";
}

/** poise_words_export_part: @name: of a part of documents, such as "outcomes" */
const char *
poise_words_export_part (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (strcmp (parts[i].name, name) == 0)
      return g_dpgettext2 (NULL, "part of a document", parts[i].words);
  return name;
}
