/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Accounts of files. Each file is read in a thread; what is told of it is printed when its turn comes. A file that
 * cannot be read, or not all of it, is told of on standard error, and the others are done.
 */

#include "cli/poise-cli-account.h"

#include "cli/poise-cli-each.h"
#include "cli/poise-cli-input.h"
#include "cli/poise-cli-output.h"

typedef struct
{
  PoiseCliTell tell;
  gconstpointer data;
  gboolean spaced;
  guint n_printed;
  PoiseCliStatus status;
} Account;

/* What came of one file: a text, unless it failed; a message if it did, or is only known in part. */
typedef struct
{
  char *text;
  char *message;
} Result;

static gpointer
tell_file (const char *file_name, gpointer data)
{
  const Account *self = data;
  Result *result = g_new0 (Result, 1);
  g_autoptr (GError) error = NULL;
  g_autoptr (PoisePlan) plan = poise_cli_input_plan (file_name, &error);
  g_autofree char *name = g_filename_display_name (file_name);

  if (plan == NULL || poise_cli_input_refuse_newer (plan, &error))
    result->message = poise_cli_input_error (file_name, error);
  if (plan != NULL)
    result->text = self->tell (name, plan, self->data);
  return result;
}

static void
take_account (const char *file_name, gpointer item, gpointer data)
{
  Account *self = data;
  Result *result = item;

  if (result->message != NULL)
    g_printerr ("%s\n", result->message);
  if (result->text == NULL)
    self->status = POISE_CLI_FAILED;
  else if (self->spaced)
    g_print ("%s%s", self->n_printed++ > 0 ? "\n" : "", result->text);
  else
    poise_cli_output_text (result->text);
  g_free (result->text);
  g_free (result->message);
  g_free (result);
}

/**
 * poise_cli_account:
 * @file_names: (array zero-terminated=1): paths of plans, or `-`
 * @tell: what to print of each
 * @data: for @tell
 * @spaced: whether accounts are for people, with an empty line between them
 *
 * Returns: failed where a file could not be read
 */
PoiseCliStatus
poise_cli_account (char **file_names, PoiseCliTell tell, gconstpointer data, gboolean spaced)
{
  Account self = { tell, data, spaced, 0, POISE_CLI_OK };

  poise_cli_each (file_names, tell_file, take_account, &self);
  return self.status;
}
