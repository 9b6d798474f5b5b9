/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What poise-cli can do: one verb per file, one table of them. A verb gives back the exit code of the program.
 */

#pragma once

#include "words/poise-words-cli-help.h"

G_BEGIN_DECLS

/** PoiseCliStatus: exit codes. */
typedef enum
{
  POISE_CLI_OK = 0,
  POISE_CLI_FAILED = 1,     /* a file failed; the others were done */
  POISE_CLI_DIFFERS = 1,    /* of diff: the plans differ */
  POISE_CLI_CONFLICTS = 1,  /* of merge: there are conflicts; the merged plan is written */
  POISE_CLI_WRONG_USAGE = 2 /* nothing was done */
} PoiseCliStatus;

typedef struct _PoiseCliVerb PoiseCliVerb;

/**
 * PoiseCliVerb:
 * @name: what is typed
 * @arguments: what follows it, for the help, as poise_words_metavars() takes it
 * @summary: what it does, for the help
 * @run: does it; @argv begins with the name of the program
 */
struct _PoiseCliVerb
{
  const char *name;
  const char *arguments;
  PoiseWordsCliHelp summary;
  PoiseCliStatus (*run) (const PoiseCliVerb *verb, int argc, char **argv);
};

extern const PoiseCliVerb poise_cli_verbs[];
extern const guint poise_cli_n_verbs;

PoiseCliStatus poise_cli_advise (const PoiseCliVerb *verb, int argc, char **argv);
PoiseCliStatus poise_cli_check (const PoiseCliVerb *verb, int argc, char **argv);
PoiseCliStatus poise_cli_diff (const PoiseCliVerb *verb, int argc, char **argv);
PoiseCliStatus poise_cli_export (const PoiseCliVerb *verb, int argc, char **argv);
PoiseCliStatus poise_cli_import (const PoiseCliVerb *verb, int argc, char **argv);
PoiseCliStatus poise_cli_merge (const PoiseCliVerb *verb, int argc, char **argv);
PoiseCliStatus poise_cli_new (const PoiseCliVerb *verb, int argc, char **argv);
PoiseCliStatus poise_cli_summary (const PoiseCliVerb *verb, int argc, char **argv);

G_END_DECLS
