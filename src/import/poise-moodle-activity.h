/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One module of Moodle → one activity, with the guess at its mode.
 */

#pragma once

#include "import/poise-archive.h"
#include "import/poise-import-report.h"
#include "import/poise-moodle-times.h"

G_BEGIN_DECLS

/**
 * PoiseMoodleReading: what holds for the whole course.
 * @archive: (nullable): whose time it takes, see poise_archive_check()
 * @language: a BCP 47 tag: which of several languages is taken
 * @zone: in which times are told
 * @report: takes what is to be said
 * @n_hidden: how many activities learners do not see
 * @n_graded: how many count as summative because Moodle grades them
 */
typedef struct
{
  PoiseArchive *archive;
  const char *language;
  GTimeZone *zone;
  PoiseImportReport *report;
  guint n_hidden;
  guint n_graded;
} PoiseMoodleReading;

char *poise_moodle_module_get_kind (const PoiseMoodleModule *module);
char *poise_moodle_module_get_title (const PoiseMoodleModule *module, const PoiseMoodleReading *reading);
char *poise_moodle_module_get_text (const PoiseMoodleModule *module, const PoiseMoodleReading *reading);
PoiseActivity *
poise_moodle_activity_new (const PoiseMoodleModule *module, const char *subsection, PoiseMoodleReading *reading);

G_END_DECLS
