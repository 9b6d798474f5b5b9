/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The system's reasons, said to somebody who does not know its words. Each has a sentence for reading, one for writing
 * and one on what to do next; a reason that has none is told as the system tells it.
 */

#include "words/poise-words-saving.h"

#include "store/poise-store-error.h"
#include "words/poise-words-format.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/**
 * Reason:
 * @word: as in poise-store-error.h
 * @reading: (nullable): why a file could not be read, where that happens
 * @writing: why it could not be written
 * @remedy: what to do then
 */
typedef struct
{
  const char *word;
  const char *reading;
  const char *writing;
  const char *remedy;
} Reason;

#define ELSEWHERE N_ ("Save the plan elsewhere with Save As.")
#define OTHER_DISK N_ ("Save the plan on another disk with Save As.")
#define OTHER_NAME N_ ("Save the plan under another name with Save As.")
#define MAKE_ROOM N_ ("Make room there and save again, or save the plan elsewhere with Save As.")
#define AGAIN N_ ("Save again, or save the plan elsewhere with Save As.")

static const Reason reasons[] = {
  { "no-space", N_ ("The disk is full."), N_ ("There is not enough room left on the disk."), MAKE_ROOM },
  { "quota", N_ ("Your share of the disk is used up."), N_ ("Your share of the disk is used up."), MAKE_ROOM },
  { "read-only", N_ ("The disk can only be read from."), N_ ("The disk can be read from, but not written to."),
    ELSEWHERE },
  { "denied", N_ ("You are not allowed to read this file."), N_ ("You are not allowed to write here."), ELSEWHERE },
  { "fault", N_ ("The disk has a fault: the file could not be read."),
    N_ ("The disk has a fault: the file could not be written."),
    N_ ("Save the plan on another disk with Save As, and do not rely on this one.") },
  { "long-name", N_ ("The name of the file is too long."), N_ ("The name of the file is too long."), OTHER_NAME },
  { "unfit-name", N_ ("This disk keeps no file with such a name."), N_ ("This disk keeps no file with such a name."),
    OTHER_NAME },
  { "circle", N_ ("The file is a link that leads in a circle."), N_ ("The file is a link that leads in a circle."),
    ELSEWHERE },
  { "folder", N_ ("This is a folder, not a file."), N_ ("There is a folder of this name."), OTHER_NAME },
  { "missing", N_ ("There is no such file."), N_ ("The folder of the file does not exist."), ELSEWHERE },
  { "no-folder", N_ ("There is no such file: a part of its path is no folder."),
    N_ ("A part of the file’s path is no folder."), ELSEWHERE },
  { "busy", N_ ("Another program holds the file."), N_ ("Another program holds the file."),
    N_ ("Close the other program and save again, or save the plan elsewhere with Save As.") },
  { "large", N_ ("The file is larger than can be read."), N_ ("The file would be larger than this disk allows."),
    OTHER_DISK },
  { "unreachable", N_ ("The disk or network folder cannot be reached."),
    N_ ("The disk or network folder cannot be reached."),
    N_ ("See that it is connected and save again, or save the plan elsewhere with Save As.") },
  { "unsupported", N_ ("Files cannot be read from there."), N_ ("Files cannot be saved there."), ELSEWHERE },
};

/* (nullable): the reason that the system gave */
static const Reason *
find_reason (const GError *error)
{
  const char *word = poise_store_error_get_expected (error);

  for (guint i = 0; i < G_N_ELEMENTS (reasons); i++)
    if (g_strcmp0 (reasons[i].word, word) == 0)
      return &reasons[i];
  return NULL;
}

/* The operating system's reason stands as it is: it is a sentence of its own, translated by the system. */
static char *
describe_with_found (const char *format, const char *format_without, const GError *error)
{
  const char *reason = poise_store_error_get_found (error);

  return reason != NULL ? poise_words_format (format, "reason", reason, NULL) : g_strdup (format_without);
}

static char *
describe_reading (const GError *error)
{
  const Reason *reason = find_reason (error);

  if (reason != NULL)
    return g_strdup (_ (reason->reading));
  return describe_with_found (_ ("The file could not be read: {reason}"), _ ("The file could not be read."), error);
}

static char *
describe_writing (const GError *error)
{
  const Reason *reason = find_reason (error);

  if (reason != NULL)
    return g_strdup (_ (reason->writing));
  return describe_with_found (_ ("The file could not be written: {reason}"), _ ("The file could not be written."), error);
}

static char *
describe_half_written (const GError *error)
{
  const char *copy = poise_store_error_get_expected (error);

  if (copy == NULL)
    return g_strdup (_ ("The file was written only in part, and could not be put back as it was."));
  /* Translators: {copy} is the path of a file. */
  return poise_words_format (_ ("The file was written only in part, and could not be put back as it was. What it held and "
                                "what it was to hold is kept in “{copy}” until it is saved."),
                             "copy", copy, NULL);
}

/**
 * poise_words_saving_error:
 * @error: a %POISE_STORE_ERROR
 *
 * Returns: (transfer full) (nullable): what is wrong, in a sentence or two that hold for any file; %NULL where it is
 *   neither about reading nor about saving
 */
char *
poise_words_saving_error (const GError *error)
{
  switch (error->code)
    {
    case POISE_STORE_ERROR_READ:
      return describe_reading (error);
    case POISE_STORE_ERROR_WRITE:
      return describe_writing (error);
    case POISE_STORE_ERROR_HARD_LINK:
      return g_strdup (_ ("The file has other names too (hard links), and it is not clear whether they should change with "
                          "it. Save to another file."));
    case POISE_STORE_ERROR_READ_ONLY_FOLDER:
      return g_strdup (_ ("The folder takes no new file, so this one cannot be replaced safely. Save to another folder."));
    case POISE_STORE_ERROR_NOT_PROVEN:
      return describe_with_found (_ ("What would be saved could not be opened again: {reason}"),
                                  _ ("What was written reads differently, so the file was left as it was."), error);
    case POISE_STORE_ERROR_NO_RESCUE:
      return describe_with_found (_ ("No safe copy could be made before writing into the file: {reason}"),
                                  _ ("No safe copy could be made before writing into the file."), error);
    case POISE_STORE_ERROR_HALF_WRITTEN:
      return describe_half_written (error);
    default:
      return NULL;
    }
}

/* What to do about an error of whatever domain */
static const char *
choose_remedy (const GError *error)
{
  const Reason *reason = NULL;

  if (error->domain != POISE_STORE_ERROR)
    return AGAIN;
  if (error->code == POISE_STORE_ERROR_NOT_PROVEN && poise_store_error_get_found (error) != NULL)
    return N_ ("This is a mistake in Poise. Go back some steps with Undo and save again.");
  if (error->code == POISE_STORE_ERROR_NEWER_VERSION)
    return N_ ("Open it with the newer version.");
  if (error->code == POISE_STORE_ERROR_READ || error->code == POISE_STORE_ERROR_WRITE)
    reason = find_reason (error);
  return reason != NULL ? reason->remedy : AGAIN;
}

/**
 * poise_words_not_saved:
 * @error: why a plan could not be saved
 *
 * Returns: (transfer full): what happened, that nothing is lost, and what to do, a paragraph each
 */
char *
poise_words_not_saved (const GError *error)
{
  g_autofree char *what = poise_words_error (error);
  const char *comfort
      = _ ("Nothing is lost: the plan is still open here with your changes. They are not saved yet.");
  const char *remedy = _ (choose_remedy (error));

  return g_strjoin ("\n\n", what, comfort, remedy, NULL);
}

/** poise_words_hard_link: asks whether to save @file_name, which has several names */
char *
poise_words_hard_link (const char *file_name)
{
  return poise_words_format (
      _ ("“{file}” is known by other names too (hard links), in this folder or another. Should they all change, or should "
         "the others keep what they hold now? Saving under a new name leaves them all as they are."),
      "file", file_name, NULL);
}

/** poise_words_read_only_folder: asks whether to save into @file_name, which can not be replaced */
char *
poise_words_read_only_folder (const char *file_name)
{
  return poise_words_format (
      _ ("The folder of “{file}” takes no new file, so Poise cannot put a complete new one in its place, as it does to be "
         "safe. It can write into the file itself, and keeps a copy on this computer until all has arrived."),
      "file", file_name, NULL);
}

/** poise_words_rescued: tells that a save that was cut off is complete now */
char *
poise_words_rescued (const char *file_name)
{
  return poise_words_format (_ ("Poise ended while it was saving “{file}”. That has been finished: nothing is missing."), "file",
                             file_name, NULL);
}

/** poise_words_not_rescued: tells that there is a copy of what a save that was cut off did not write */
char *
poise_words_not_rescued (const char *file_name)
{
  return poise_words_format (
      _ ("Poise ended while it was saving “{file}”, which holds something else now or cannot be reached. What was to be saved is "
         "kept."),
      "file", file_name, NULL);
}
