/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each function is one sentence. What stood in the file is quoted as it stood.
 */

#include "words/poise-words-import-cartridge.h"

#include "words/poise-words-counts.h"
#include "words/poise-words-format.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/** poise_words_import_no_cartridge: an archive of something else */
const char *
poise_words_import_no_cartridge (void)
{
  return _ ("This is no Common Cartridge: the archive has no manifest of one.");
}

/* ---- Titles ---- */

/** poise_words_cartridge_loose: items that stand beside the sections of an outline */
const char *
poise_words_cartridge_loose (void)
{
  /* Translators: the title of a section with activities that belong to none where they come from */
  return _ ("Outside the sections");
}

/** poise_words_cartridge_rest: what the outline does not name */
const char *
poise_words_cartridge_rest (void)
{
  /* Translators: the title of a section with activities that the outline of the course does not name */
  return _ ("Not in the outline");
}

/** poise_words_cartridge_whole: everything, as there is no outline */
const char *
poise_words_cartridge_whole (void)
{
  /* Translators: the title of the only section of a course, which came without any */
  return _ ("Course");
}

/* ---- Notes ---- */

/** poise_words_cartridge_points: what counts for it; @points: more than 0 */
char *
poise_words_cartridge_points (double points)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];
  g_autofree char *number = poise_words_decimal (g_ascii_formatd (buffer, sizeof buffer, "%.10g", points));

  /* Translators: how many points learners can get for an activity */
  return poise_words_format (_ ("Points: {number}"), "number", number, NULL);
}

/** poise_words_cartridge_attempts: how often a quiz may be tried */
char *
poise_words_cartridge_attempts (int attempts)
{
  g_autofree char *number = poise_words_number (attempts);

  /* Translators: how many times a quiz may be tried */
  return poise_words_format (_ ("Attempts: {number}"), "number", number, NULL);
}

/* ---- The report: of one thing ---- */

/** poise_words_cartridge_announcement: news in the shape of a discussion */
char *
poise_words_cartridge_announcement (const char *title)
{
  return poise_words_format (_ ("“{title}” is an announcement and was left out."), "title", title, NULL);
}

/** poise_words_cartridge_for_teachers: something that learners do not get */
char *
poise_words_cartridge_for_teachers (const char *title)
{
  return poise_words_format (_ ("“{title}” is for instructors alone and was left out."), "title", title, NULL);
}

/** poise_words_cartridge_missing: an item that leads to something that is not there */
char *
poise_words_cartridge_missing (const char *title)
{
  return poise_words_format (_ ("“{title}” is listed in the cartridge, but what it leads to is missing; only its name was "
                                "read."),
                             "title", title, NULL);
}

/** poise_words_cartridge_part: activities in a section that no outline has */
char *
poise_words_cartridge_part (const char *title, guint n_activities)
{
  g_autofree char *count = poise_words_number (n_activities);

  /* Translators: {title} is the name of the section into which they were put */
  return poise_words_format (ngettext ("The outline of the course has no section for {count} activity; see “{title}”.",
                                       "The outline of the course has no section for {count} activities; see “{title}”.",
                                       n_activities),
                             "count", count, "title", title, NULL);
}

/** poise_words_cartridge_headings: texts between the activities of a section; @title: (nullable): of that */
char *
poise_words_cartridge_headings (const char *title, guint n_headings)
{
  g_autofree char *count = poise_words_number (n_headings);

  if (title == NULL)
    return poise_words_format (ngettext ("{count} heading is no activity; it is in the notes of its section.",
                                         "{count} headings are no activities; they are in the notes of their section.",
                                         n_headings),
                               "count", count, NULL);
  return poise_words_format (ngettext ("{count} heading within “{title}” is no activity; it is in the notes of the section.",
                                       "{count} headings within “{title}” are no activities; they are in the notes of the "
                                       "section.",
                                       n_headings),
                             "count", count, "title", title, NULL);
}

/* ---- The report: of the whole ---- */

/** poise_words_cartridge_schema: what a package says that it is; @version: (nullable): of that */
char *
poise_words_cartridge_schema (const char *schema, const char *version)
{
  if (version == NULL)
    return poise_words_format (_ ("The file says that it is: {schema}."), "schema", schema, NULL);
  /* Translators: {schema} is such as "IMS Common Cartridge", {version} is such as "1.3.0" */
  return poise_words_format (_ ("The file says that it is: {schema}, version {version}."), "schema", schema, "version",
                             version, NULL);
}

/** poise_words_cartridge_root: an item that holds all sections, and is none */
char *
poise_words_cartridge_root (const char *title)
{
  return poise_words_format (_ ("“{title}” holds everything, so what is in it became the sections."), "title", title, NULL);
}

/** poise_words_cartridge_zone: in which zone times are told; @zone: its name in the database of zones */
char *
poise_words_cartridge_zone (const char *zone)
{
  g_autofree char *name = poise_words_zone (zone);

  /* Translators: {zone} is such as "Stockholm time" */
  return poise_words_format (_ ("Dates and times are told in this zone: {zone}."), "zone", name, NULL);
}

/** poise_words_cartridge_n_graded: activities that count because they have points */
char *
poise_words_cartridge_n_graded (guint n_activities)
{
  g_autofree char *count = poise_words_number (n_activities);

  return poise_words_format (ngettext ("{count} activity has points, so it is summative.",
                                       "{count} activities have points, so they are summative.", n_activities),
                             "count", count, NULL);
}

/** poise_words_cartridge_n_pages: pages that no item leads to */
char *
poise_words_cartridge_n_pages (guint n_pages)
{
  g_autofree char *count = poise_words_number (n_pages);

  return poise_words_format (ngettext ("{count} page that the outline does not name was left out.",
                                       "{count} pages that the outline does not name were left out.", n_pages),
                             "count", count, NULL);
}

/** poise_words_cartridge_n_damaged: files like those that were named before */
char *
poise_words_cartridge_n_damaged (guint n_files)
{
  g_autofree char *count = poise_words_number (n_files);

  /* Translators: said after a few of them were named, each with what is wrong with it */
  return poise_words_format (ngettext ("{count} more file cannot be read either.",
                                       "{count} more files cannot be read either.", n_files),
                             "count", count, NULL);
}

/** poise_words_cartridge_cut: texts that are longer than what is read */
char *
poise_words_cartridge_cut (void)
{
  return g_strdup (_ ("Some texts are very long; of these only the beginning was read."));
}
