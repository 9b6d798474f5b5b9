/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The archive is passed once, in whatever order its entries come; what is made of them comes after.
 */

#include "import/poise-import-moodle.h"

#include "import/poise-import-error.h"
#include "import/poise-moodle-documents.h"
#include "import/poise-moodle-plan.h"
#include "words/poise-words.h"

#include <string.h>

/**
 * poise_import_moodle_recognizes:
 * @source: what may be a backup
 * @first: what it begins with
 *
 * Of the courses that are imported, only Moodle's are in tar; of what is in zip, the list of what there is tells.
 *
 * Returns: whether it is a backup of Moodle
 */
gboolean
poise_import_moodle_recognizes (PoiseImportSource *source, GBytes *first)
{
  switch (poise_archive_get_kind (first))
    {
    case POISE_ARCHIVE_TAR:
    case POISE_ARCHIVE_GZIP:
      return TRUE;
    case POISE_ARCHIVE_ZIP:
      return poise_archive_has_entry (source, "moodle_backup.xml") || poise_archive_has_entry (source, "moodle.xml");
    case POISE_ARCHIVE_NONE:
    default:
      return FALSE;
    }
}

static gboolean
read_documents (PoiseArchive *archive, PoiseMoodleCourse *course, GError **error)
{
  const char *path;

  do
    {
      if (!poise_archive_next (archive, &path, error)
          || (path != NULL && !poise_moodle_documents_read (archive, path, course, error)))
        return FALSE;
    }
  while (path != NULL);
  if (course->is_backup)
    return TRUE;
  poise_import_error_set (error, course->is_old ? POISE_IMPORT_ERROR_OLD_BACKUP : POISE_IMPORT_ERROR_NO_BACKUP, 0);
  return FALSE;
}

/**
 * poise_import_moodle_read:
 * @source: a backup, .mbz: tar.gz or zip
 * @title: (nullable): what to call the plan where the course has no name
 * @report: takes what was taken how
 * @error: of GIO, or of domain %POISE_IMPORT_ERROR
 *
 * Times are told in the zone of the process, and said so.
 *
 * Returns: (transfer full) (nullable): the plan
 */
PoisePlan *
poise_import_moodle_read (PoiseImportSource *source, const char *title, PoiseImportReport *report, GError **error)
{
  g_autoptr (PoiseArchive) archive = poise_archive_new (source, poise_moodle_documents_want, NULL, error);
  g_autoptr (PoiseMoodleCourse) course = poise_moodle_course_new ();
  g_autoptr (GTimeZone) zone = g_time_zone_new_local ();
  PoiseMoodleReading reading = { .archive = archive, .language = poise_words_get_language (), .zone = zone, .report = report };

  if (archive == NULL || !read_documents (archive, course, error))
    return NULL;
  return poise_moodle_plan_new (course, title, &reading, error);
}
