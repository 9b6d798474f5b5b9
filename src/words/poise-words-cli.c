/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Names of options, verbs and formats are never translated; they stand in placeholders.
 */

#include "words/poise-words-cli.h"

#include "words/poise-words-counts.h"
#include "words/poise-words-format.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>
#include <string.h>

/** poise_words_cli_no_verb: nothing was asked for */
char *
poise_words_cli_no_verb (void)
{
  return g_strdup (_ ("Say what to do."));
}

/** poise_words_cli_unknown_verb: @verb: what was asked for */
char *
poise_words_cli_unknown_verb (const char *verb)
{
  return poise_words_format (_ ("There is no command “{verb}”."), "verb", verb, NULL);
}

/** poise_words_cli_unknown_language: @tag: what was given as a language; @languages: those that there are */
char *
poise_words_cli_unknown_language (const char *tag, const char *languages)
{
  /* Translators: {languages} is a list of short names, such as “ar, de, en and pt-BR” */
  return poise_words_format (_ ("Poise does not know the language “{tag}”. Its texts are in: {languages}."), "tag", tag,
                             "languages", languages, NULL);
}

/** poise_words_cli_unknown_choice: @option does not take @value, but one of @choices */
char *
poise_words_cli_unknown_choice (const char *option, const char *value, const char *choices)
{
  return poise_words_format (_ ("{option} does not take “{value}”, but one of: {choices}."), "option", option,
                             "value", value, "choices", choices, NULL);
}

/** poise_words_cli_no_format: @file_name: a file whose ending does not tell; @formats: what there is */
char *
poise_words_cli_no_format (const char *file_name, const char *formats)
{
  return poise_words_format (_ ("“{file}” does not tell the format; name one with --format: {formats}."),
                             "file", file_name, "formats", formats, NULL);
}

/** poise_words_cli_wrong_scale: @value: what was given as --scale, which goes from @least to @most */
char *
poise_words_cli_wrong_scale (const char *value, int least, int most)
{
  g_autofree char *from = poise_words_number (least);
  g_autofree char *to = poise_words_number (most);

  return poise_words_format (_ ("{option} takes a number from {least} to {most}, not “{value}”."), "option", "--scale",
                             "least", from, "most", to, "value", value, NULL);
}

/** poise_words_cli_not_for_format: @option says something that @format does not have */
char *
poise_words_cli_not_for_format (const char *option, const char *format)
{
  /* Translators: {option} is like “--chart”, {format} like “pdf” */
  return poise_words_format (_ ("{option} has no meaning for the format {format}."), "option", option, "format", format,
                             NULL);
}

/** poise_words_cli_no_file: no file was given */
char *
poise_words_cli_no_file (void)
{
  return g_strdup (_ ("Name at least one file."));
}

/** poise_words_cli_no_output: no OUT was given */
char *
poise_words_cli_no_output (void)
{
  return poise_words_format (_ ("Say with {option} where to write."), "option", "-o", NULL);
}

/** poise_words_cli_wants_import: @format: what a file is that was given for a plan, such as "moodle"; in a static place */
const char *
poise_words_cli_wants_import (const char *format)
{
  if (strcmp (format, "moodle") == 0)
    return _ ("This is a Moodle backup, not a plan. “poise-cli import” makes a plan from it.");
  if (strcmp (format, "imscc") == 0)
    return _ ("This is a Common Cartridge, not a plan. “poise-cli import” makes a plan from it.");
  if (strcmp (format, "ldj") == 0)
    return _ ("This is a design of Learning Designer, not a plan. “poise-cli import” makes a plan from it.");
  return _ ("This is a table, not a plan. “poise-cli import” makes a plan from it.");
}

/** poise_words_cli_too_many_files: more arguments than the command takes */
char *
poise_words_cli_too_many_files (void)
{
  return g_strdup (_ ("There are more arguments than this command takes."));
}

/** poise_words_cli_two_files: fewer than two plans were given */
char *
poise_words_cli_two_files (void)
{
  return g_strdup (_ ("Name two plans, the older one first."));
}

/** poise_words_cli_three_files: fewer than three plans were given */
char *
poise_words_cli_three_files (void)
{
  return g_strdup (_ ("Name three plans: what both began with, and what became of it in two places."));
}

/** poise_words_cli_wants_folder: several plans, and one file to write */
char *
poise_words_cli_wants_folder (void)
{
  return g_strdup (_ ("Several plans cannot be written to one file; name a folder that exists."));
}

/** poise_words_cli_no_folder: @folder: what was named as one, but is none */
char *
poise_words_cli_no_folder (const char *folder)
{
  return poise_words_format (_ ("There is no folder “{folder}”."), "folder", folder, NULL);
}

/** poise_words_cli_input_twice: standard input was named more than once */
char *
poise_words_cli_input_twice (void)
{
  return poise_words_format (_ ("Standard input can be read only once, so “{sign}” may stand only once."), "sign", "-",
                             NULL);
}

/** poise_words_cli_would_replace_plan: why @file_name was not written over in another format */
char *
poise_words_cli_would_replace_plan (const char *file_name)
{
  return poise_words_format (_ ("“{file}” is a plan, which another format must not replace."), "file", file_name, NULL);
}

/** poise_words_cli_see_help: @command: what to run to see more */
char *
poise_words_cli_see_help (const char *command)
{
  return poise_words_format (_ ("“{command}” tells more."), "command", command, NULL);
}

/** poise_words_cli_exists: why a new file was not written over another */
char *
poise_words_cli_exists (void)
{
  return poise_words_format (_ ("There already is such a file; {option} replaces it."), "option", "--force",
                             NULL);
}

/** poise_words_cli_written_twice: why a second plan was not written over the first */
char *
poise_words_cli_written_twice (const char *file_name)
{
  return poise_words_format (_ ("Another plan was already written to “{file}”."), "file", file_name, NULL);
}

/** poise_words_cli_output_lost: why what was printed may not have arrived */
const char *
poise_words_cli_output_lost (void)
{
  return _ ("Standard output could not be written.");
}

/** poise_words_cli_progress: how many plans are written, "12 of 300 plans" */
char *
poise_words_cli_progress (guint n_done, guint n_plans)
{
  g_autofree char *done = poise_words_number (n_done);
  g_autofree char *all = poise_words_number (n_plans);

  /* Translators: while many plans are written */
  return poise_words_format (ngettext ("{done} of {count} plan", "{done} of {count} plans", n_plans), "done", done,
                             "count", all, NULL);
}

/** poise_words_cli_more: what is left out of a list */
char *
poise_words_cli_more (guint count)
{
  g_autofree char *number = poise_words_number (count);

  /* Translators: ends a list of activities and other places in a course */
  return poise_words_format (ngettext ("and {count} more", "and {count} more", count), "count", number, NULL);
}

/** poise_words_cli_source: where advice comes from, how strong that is, and where to read it */
char *
poise_words_cli_source (const char *cited, const char *evidence, const char *uri)
{
  /* Translators: {source} is like "Hrastinski 2008", {evidence} like "Research", {uri} an address */
  return poise_words_format (_ ("Source: {source} ({evidence}), {uri}"), "source", cited, "evidence", evidence, "uri",
                             uri, NULL);
}

/** poise_words_cli_size: how much a plan holds: "3 sections, 12 activities" */
char *
poise_words_cli_size (guint n_sections, guint n_activities)
{
  g_autofree char *sections = poise_words_count_sections (n_sections);
  g_autofree char *activities = poise_words_count_activities (n_activities);
  const char *const items[] = { sections, activities, NULL };

  return poise_words_list (items);
}

/** poise_words_cli_untitled: what a plan without a title is called */
const char *
poise_words_cli_untitled (void)
{
  return _ ("Untitled Plan");
}

/** poise_words_cli_time_label: the heading of a column of durations */
const char *
poise_words_cli_time_label (void)
{
  /* Translators: heading of a column: how long learners work */
  return _ ("Learner Time");
}

/** poise_words_cli_activities_label: the heading of a column of numbers of activities */
const char *
poise_words_cli_activities_label (void)
{
  return _ ("Activities");
}

/** poise_words_cli_share_label: the heading of a column of percentages */
const char *
poise_words_cli_share_label (void)
{
  /* Translators: heading of a column: how much of the decided learner time is synchronous, asynchronous */
  return _ ("Share");
}

/** poise_words_cli_section_label: the heading of a column of sections' titles */
const char *
poise_words_cli_section_label (void)
{
  /* Translators: heading of a column: titles of sections */
  return _ ("Section");
}

/** poise_words_cli_purpose_label: the heading of a column of purposes */
const char *
poise_words_cli_purpose_label (void)
{
  return _ ("Purpose");
}

/** poise_words_cli_learning_type_label: the heading of a column of learning types */
const char *
poise_words_cli_learning_type_label (void)
{
  return _ ("Learning Type");
}

/** poise_words_cli_before_label: the heading of a column on the older plan */
const char *
poise_words_cli_before_label (void)
{
  /* Translators: heading of a column: time in the older of two plans */
  return C_ ("plan", "Before");
}

/** poise_words_cli_now_label: the heading of a column on the newer plan */
const char *
poise_words_cli_now_label (void)
{
  /* Translators: heading of a column: time in the newer of two plans */
  return C_ ("plan", "Now");
}
