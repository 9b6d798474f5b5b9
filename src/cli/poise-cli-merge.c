/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * poise-cli merge: what became of a plan in two places, brought together. It is what git asks of a merge driver: the
 * result goes over A, and there is one even where the exit code says that a person should look.
 */

#include "cli/poise-cli-input.h"
#include "cli/poise-cli-options.h"
#include "cli/poise-cli-output.h"
#include "cli/poise-cli-table.h"
#include "store/poise-store.h"
#include "words/poise-words-cli.h"
#include "words/poise-words-merge.h"

#include <sys/stat.h>

/* In the order of the arguments */
enum
{
  FILE_BASE,
  FILE_MINE,
  FILE_THEIRS,
  N_FILES
};

static void
print_error (const char *file_name, const GError *error)
{
  g_autofree char *message = poise_cli_input_error (file_name, error);

  g_printerr ("%s\n", message);
}

/* An empty file is where git knows of no common beginning: then there was nothing. */
static PoisePlan *
parse_plan (const char *file_name, gboolean is_base, GError **error)
{
  g_autoptr (GBytes) bytes = poise_cli_input_bytes (file_name, error);

  if (bytes != NULL && is_base && g_bytes_get_size (bytes) == 0)
    return poise_plan_new ();
  return poise_cli_input_parse (file_name, bytes, error);
}

/* (nullable): the plan in a file that may be written over; says what is wrong where there is none. */
static PoisePlan *
read_plan (char **files, guint index)
{
  const char *file_name = files[index];
  g_autoptr (GError) error = NULL;
  g_autoptr (PoisePlan) plan = parse_plan (file_name, index == FILE_BASE, &error);

  if (plan != NULL && !poise_cli_input_refuse_newer (plan, &error))
    return g_steal_pointer (&plan);
  print_error (file_name, error);
  return NULL;
}

/* (nullable): all three are read, so that each that is wrong is told of. */
static PoiseMerge *
merge_files (char **files)
{
  g_autoptr (PoisePlan) base = read_plan (files, FILE_BASE);
  g_autoptr (PoisePlan) mine = read_plan (files, FILE_MINE);
  g_autoptr (PoisePlan) theirs = read_plan (files, FILE_THEIRS);

  return base != NULL && mine != NULL && theirs != NULL ? poise_merge_new (base, mine, theirs) : NULL;
}

static gboolean
write_plan (PoisePlan *plan, const char *output)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = poise_store_write (plan, &error);

  if (bytes != NULL && poise_cli_output_bytes (output, bytes, &error))
    return TRUE;
  print_error (output, error);
  return FALSE;
}

/* ---- Conflicts ---- */

static char *
make_side (const char *label, const char *file_name)
{
  g_autofree char *name = g_filename_display_name (file_name);

  return poise_words_side_named (label != NULL ? label : name);
}

/* One line each, so that a program can tell them apart */
static void
print_conflicts (const PoiseMerge *merge, char **files, char **labels)
{
  const char *mine_label = labels != NULL ? labels[0] : NULL;
  const char *theirs_label = mine_label != NULL ? labels[1] : NULL;
  g_autofree char *mine = make_side (mine_label, files[FILE_MINE]);
  g_autofree char *theirs = make_side (theirs_label, files[FILE_THEIRS]);
  const PoiseWordsSides sides = { mine, theirs };

  for (guint i = 0; i < poise_merge_get_n_conflicts (merge); i++)
    {
      g_autofree char *sentence
          = poise_cli_text_one_line (poise_words_conflict (merge, poise_merge_get_conflict (merge, i), &sides));

      g_printerr ("%s\n", sentence);
    }
}

/* ---- The verb ---- */

/* Whether both names lead to one file, so that nothing is lost that was not merged. */
static gboolean
is_same_file (const char *a, const char *b)
{
  struct stat left, right;

  return stat (a, &left) == 0 && stat (b, &right) == 0 && left.st_dev == right.st_dev && left.st_ino == right.st_ino;
}

static PoiseCliStatus
merge_to (const char *output, char **files, char **labels)
{
  g_autoptr (PoiseMerge) merge = merge_files (files);

  if (merge == NULL || !write_plan (poise_merge_get_plan (merge), output))
    return POISE_CLI_FAILED;
  print_conflicts (merge, files, labels);
  return poise_merge_get_n_conflicts (merge) == 0 ? POISE_CLI_OK : POISE_CLI_CONFLICTS;
}

static gboolean
has_right_files (const PoiseCliVerb *verb, char **files)
{
  guint n_files = files != NULL ? g_strv_length (files) : 0;

  if (n_files != N_FILES)
    {
      poise_cli_wrong_usage (verb, n_files < N_FILES ? poise_words_cli_three_files () : poise_words_cli_too_many_files ());
      return FALSE;
    }
  return poise_cli_options_has_files (verb, files);
}

/** poise_cli_merge: the verb */
PoiseCliStatus
poise_cli_merge (const PoiseCliVerb *verb, int argc, char **argv)
{
  g_auto (GStrv) files = NULL, labels = NULL;
  g_autofree char *output = NULL;
  gboolean force = FALSE;
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, poise_words_cli_help (POISE_HELP_PLAN_OUTPUT),
      "{out}.poise.json" },
    { "label", 'L', 0, G_OPTION_ARG_STRING_ARRAY, &labels, poise_words_cli_help (POISE_HELP_MERGE_LABEL), "{name}" },
    { "force", 'f', 0, G_OPTION_ARG_NONE, &force, poise_words_cli_help (POISE_HELP_FORCE), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &files, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  PoiseCliStatus status = POISE_CLI_OK;

  if (!poise_cli_options_parse (verb, entries, poise_words_cli_help (POISE_HELP_MERGE_MORE), argc, argv, &status))
    return status;
  if (output == NULL)
    return poise_cli_wrong_usage (verb, poise_words_cli_no_output ());
  if (!has_right_files (verb, files))
    return POISE_CLI_WRONG_USAGE;
  if (!poise_cli_output_is_free (output, force || is_same_file (output, files[FILE_MINE])))
    return POISE_CLI_FAILED;
  return merge_to (output, files, labels);
}
