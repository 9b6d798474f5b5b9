/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The manifest, then the files that it names, then the outline, section by section.
 */

#include "import/poise-import-imscc.h"

#include "import/poise-cartridge-activity.h"
#include "import/poise-cartridge-manifest.h"
#include "import/poise-cartridge-times.h"
#include "import/poise-guess.h"
#include "import/poise-import-error.h"
#include "words/poise-words-import-cartridge.h"
#include "words/poise-words-import-moodle.h"
#include "words/poise-words-import.h"

#include <string.h>

/* The longest tag of a language that has a meaning */
#define MOST_TAG 35

/* ---- The manifest ---- */

/* At the top; or one folder down, where @in_folder points to that being allowed */
static gboolean
is_manifest (const char *path, gpointer in_folder)
{
  const char *slash = strchr (path, '/');
  const char *name = slash != NULL ? slash + 1 : path;

  return (slash == NULL || *(gboolean *)in_folder) && g_ascii_strcasecmp (name, POISE_CARTRIDGE_MANIFEST) == 0;
}

/* (transfer full) (nullable): stands before the manifest: the one at the top, where there are others, too. Without one,
 * all the archive has been walked through. */
static PoiseArchive *
find_manifest (PoiseImportSource *source, const char **path, GError **error)
{
  static gboolean in_folder[] = { FALSE, TRUE };

  for (guint i = 0; i < G_N_ELEMENTS (in_folder); i++)
    {
      g_autoptr (PoiseArchive) archive = poise_archive_new (source, is_manifest, &in_folder[i], error);

      if (archive == NULL)
        return NULL;
      poise_archive_set_quiet (archive);
      if (!poise_archive_next (archive, path, error))
        return NULL;
      if (*path != NULL)
        return g_steal_pointer (&archive);
    }
  poise_import_error_set (error, POISE_IMPORT_ERROR_NO_CARTRIDGE, 0);
  return NULL;
}

/**
 * poise_import_imscc_recognizes:
 * @source: what may be a cartridge; is anywhere afterwards
 * @first: its first bytes
 *
 * Returns: whether it is called so, or is a zip with a manifest where cartridges have theirs
 */
gboolean
poise_import_imscc_recognizes (PoiseImportSource *source, GBytes *first)
{
  const char *name = poise_import_source_get_name (source);
  g_autoptr (PoiseArchive) archive = NULL;
  const char *path;

  if (name != NULL && g_str_has_suffix (name, ".imscc"))
    return TRUE;
  if (poise_archive_get_kind (first) == POISE_ARCHIVE_ZIP)
    archive = find_manifest (source, &path, NULL);
  return archive != NULL;
}

/* ---- Sections ---- */

typedef struct
{
  PoiseCartridgeReading reading;
  GPtrArray *sections;
} Import;

static void
report (Import *self, char *sentence)
{
  poise_import_report_add (self->reading.report, 0, sentence);
}

/* (nullable): none where it has none; then it is called by its number, as others are */
static const char *
find_section_title (const PoiseCartridgeSection *section)
{
  switch (section->part)
    {
    case POISE_CARTRIDGE_SECTION:
      return section->item->title;
    case POISE_CARTRIDGE_LOOSE:
      return poise_words_cartridge_loose ();
    case POISE_CARTRIDGE_REST:
      return poise_words_cartridge_rest ();
    case POISE_CARTRIDGE_WHOLE:
    default:
      return poise_words_cartridge_whole ();
    }
}

/* Text between activities: what leads nowhere, or is a heading in Canvas */
static gboolean
is_heading (const Import *self, const PoiseCartridgeEntry *entry)
{
  const PoiseCartridgeModules *modules = poise_cartridge_files_get_modules (self->reading.files);
  const PoiseCartridgeModule *module =
      modules != NULL && entry->is_heading ? poise_cartridge_modules_find (modules, entry->item->id) : NULL;

  /* An external tool or address, too, leads nowhere in the manifest; but Canvas knows what it is. */
  return entry->is_heading && (module == NULL || module->kind == NULL || strcmp (module->kind, "canvas-subheader") == 0);
}

static void
add_line (GString *notes, const char *line)
{
  g_string_append_printf (notes, "%s%s", notes->len > 0 ? "\n" : "", line);
}

/* Where a heading speaks of a meeting, nobody would look for it in the notes. */
static void
take_heading (Import *self, const char *title, GString *notes)
{
  PoiseGuessClues clues = { .kind = "canvas-subheader", .text = title, .window_minutes = -1 };
  g_autoptr (PoiseImportGuess) guess = poise_guess_mode (&clues);

  add_line (notes, title);
  if (guess->mode == POISE_MODE_SYNCHRONOUS && guess->quote != NULL)
    report (self, poise_words_moodle_text_meets (guess->quote));
}

static gboolean
take_entries (Import *self, const PoiseCartridgeSection *given, GPtrArray *activities, GString *notes, GError **error)
{
  guint n_headings = 0;

  for (guint i = 0; i < given->entries->len; i++)
    {
      const PoiseCartridgeEntry *entry = g_ptr_array_index (given->entries, i);
      gboolean is_text = is_heading (self, entry);
      PoiseActivity *activity = is_text ? NULL : poise_cartridge_activity_new (&self->reading, entry);

      if (is_text && entry->item->title != NULL)
        {
          take_heading (self, entry->item->title, notes);
          n_headings++;
        }
      if (activity != NULL)
        g_ptr_array_add (activities, activity);
      if (!poise_cartridge_files_check (self->reading.files, error))
        return FALSE;
    }
  if (n_headings > 0)
    report (self, poise_words_cartridge_headings (given->item->title, n_headings));
  return TRUE;
}

static void
put_module (Import *self, PoiseSection *section, const PoiseCartridgeItem *item, GString *notes)
{
  const PoiseCartridgeModules *modules = poise_cartridge_files_get_modules (self->reading.files);
  const PoiseCartridgeModule *module =
      modules != NULL && item != NULL ? poise_cartridge_modules_find (modules, item->id) : NULL;
  g_autofree char *start =
      module != NULL ? poise_cartridge_time_format (module->opens, self->reading.zone, TRUE) : NULL;

  poise_record_put_text (section, POISE_SECTION_START, start);
  if (module != NULL && module->is_hidden)
    {
      g_autofree char *hidden = poise_words_moodle_hidden ();

      add_line (notes, hidden);
    }
}

static gboolean
take_section (Import *self, const PoiseCartridgeSection *given, GError **error)
{
  g_autofree char *id = poise_id_new ();
  const char *title = find_section_title (given);
  g_autoptr (GPtrArray) activities = poise_records_new ();
  g_autoptr (GString) notes = g_string_new (NULL);
  PoiseSection *section;

  if (!take_entries (self, given, activities, notes, error))
    return FALSE;
  if (activities->len == 0 && given->part != POISE_CARTRIDGE_SECTION)
    return TRUE;
  section = poise_record_new (&poise_section_type);
  poise_record_put_text (section, POISE_SECTION_ID, id);
  poise_record_put_text (section, POISE_SECTION_TITLE, title);
  put_module (self, section, given->item, notes);
  poise_record_put_text (section, POISE_SECTION_NOTES, notes->str);
  if (given->part != POISE_CARTRIDGE_SECTION)
    report (self, poise_words_cartridge_part (title, activities->len));
  if (activities->len > 0)
    poise_record_put_list (section, POISE_SECTION_ACTIVITIES, g_steal_pointer (&activities));
  g_ptr_array_add (self->sections, poise_record_seal (section));
  return TRUE;
}

/* ---- The whole ---- */

static void
report_beginning (Import *self, const PoiseCartridgeOutline *outline)
{
  const PoiseCartridge *cartridge = self->reading.cartridge;

  if (cartridge->schema != NULL)
    report (self, poise_words_cartridge_schema (cartridge->schema, cartridge->version));
  if (outline->root != NULL && g_strcmp0 (outline->root, cartridge->title) != 0)
    report (self, poise_words_cartridge_root (outline->root));
}

static void
report_whole (Import *self, const PoiseCartridgeOutline *outline)
{
  const PoiseCartridgeReading *reading = &self->reading;

  if (reading->n_times > 0)
    report (self, poise_words_cartridge_zone (g_time_zone_get_identifier (reading->zone)));
  if (reading->n_hidden > 0)
    report (self, poise_words_moodle_n_hidden (reading->n_hidden));
  if (reading->n_graded > 0)
    report (self, poise_words_cartridge_n_graded (reading->n_graded));
  if (outline->n_pages > 0)
    report (self, poise_words_cartridge_n_pages (outline->n_pages));
  if (poise_cartridge_files_is_cut (reading->files))
    report (self, poise_words_cartridge_cut ());
}

/* A tag such as "en" or "pt-BR"; some write "pt_BR" */
static void
put_language (PoisePlan *plan, const char *language)
{
  g_autofree char *tag = g_strdup (language != NULL && strlen (language) <= MOST_TAG ? language : "");

  g_strdelimit (tag, "_", '-');
  if (strspn (tag, G_CSET_A_2_Z G_CSET_a_2_z G_CSET_DIGITS "-") == strlen (tag))
    poise_record_put_text (plan, POISE_PLAN_LANGUAGE, tag);
}

static PoisePlan *
make_plan (Import *self, const char *title)
{
  const PoiseCartridge *cartridge = self->reading.cartridge;
  const PoiseCartridgeContent *course = poise_cartridge_files_get_course (self->reading.files);
  const char *own_title = course != NULL && course->title != NULL ? course->title : cartridge->title;
  g_autofree char *start =
      course != NULL ? poise_cartridge_time_format (course->starts, self->reading.zone, TRUE) : NULL;
  PoisePlan *plan = poise_record_new (&poise_plan_type);

  poise_record_put_number (plan, POISE_PLAN_VERSION_MEMBER, POISE_PLAN_VERSION);
  poise_record_put_text (plan, POISE_PLAN_TITLE, own_title != NULL ? own_title : title);
  poise_record_put_text (plan, POISE_PLAN_CODE, course != NULL ? course->code : NULL);
  poise_record_put_text (plan, POISE_PLAN_DESCRIPTION, cartridge->description);
  put_language (plan, course != NULL ? course->language : NULL);
  poise_record_put_text (plan, POISE_PLAN_START, start);
  poise_record_put_list (plan, POISE_PLAN_SECTIONS, g_ptr_array_ref (self->sections));
  return poise_record_seal (plan);
}

static GTimeZone *
find_zone (const PoiseCartridgeFiles *files)
{
  const PoiseCartridgeContent *course = poise_cartridge_files_get_course (files);
  GTimeZone *zone = course != NULL ? poise_cartridge_find_zone (course->zone) : NULL;

  return zone != NULL ? zone : g_time_zone_new_local ();
}

static PoisePlan *
take_cartridge (PoiseCartridge *cartridge,
                const PoiseCartridgeFiles *files,
                const char *title,
                PoiseImportReport *report,
                GError **error)
{
  g_autoptr (PoiseCartridgeOutline) outline = poise_cartridge_outline_new (cartridge);
  g_autoptr (GTimeZone) zone = find_zone (files);
  g_autoptr (GPtrArray) sections = poise_records_new ();
  Import self = {
    .reading = { .cartridge = cartridge, .files = files, .zone = zone, .report = report },
    .sections = sections,
  };

  report_beginning (&self, outline);
  for (guint i = 0; i < outline->sections->len; i++)
    if (!take_section (&self, g_ptr_array_index (outline->sections, i), error))
      return NULL;
  report_whole (&self, outline);
  return make_plan (&self, title);
}

/**
 * poise_import_imscc_read:
 * @source: a cartridge
 * @title: (nullable): what to call the plan where the cartridge does not say
 * @report: takes what was taken how, and a guess for each activity
 * @error: of GIO, or of domain %POISE_IMPORT_ERROR: what is wrong with the archive or its XML;
 *   %POISE_IMPORT_ERROR_NO_CARTRIDGE
 *
 * Returns: (transfer full) (nullable): the plan
 */
PoisePlan *
poise_import_imscc_read (PoiseImportSource *source, const char *title, PoiseImportReport *report, GError **error)
{
  const char *path;
  g_autoptr (PoiseArchive) archive = find_manifest (source, &path, error);
  g_autofree char *manifest = archive != NULL ? g_strdup (path) : NULL;
  g_autoptr (PoiseCartridge) cartridge =
      archive != NULL ? poise_cartridge_read_manifest (archive, manifest, error) : NULL;
  g_autoptr (PoiseCartridgeFiles) files = NULL;

  if (cartridge == NULL)
    return NULL;
  g_clear_pointer (&archive, poise_archive_free);
  files = poise_cartridge_files_read (source, cartridge, manifest, report, error);
  return files != NULL ? take_cartridge (cartridge, files, title, report, error) : NULL;
}
