/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is known of an entry stands in several files: its own, and those that Canvas keeps beside it. The first that says
 * something counts, its own before the others. What a task says becomes notes; what a page says is for reading, and
 * stays where it is unless it is short.
 */

#include "import/poise-cartridge-activity.h"

#include "core/poise-address.h"
#include "import/poise-cartridge-times.h"
#include "import/poise-guess.h"
#include "import/poise-import-kinds.h"
#include "words/poise-words-import-cartridge.h"
#include "words/poise-words-import-kinds.h"
#include "words/poise-words-import-moodle.h"

#include <string.h>

/* A page that says no more than this, in bytes, tells what to do rather than what to learn */
#define SHORT_PAGE 2000

/* ---- What is known ---- */

static void
gather (PoiseCartridgeContent *all, const PoiseCartridgeContent *one)
{
  if (one != NULL)
    poise_cartridge_content_add (all, one);
}

static void
gather_files (const PoiseCartridgeReading *reading, PoiseCartridgeContent *all, const PoiseCartridgeResource *resource)
{
  gather (all, resource->content);
  if (resource->href != NULL)
    gather (all, poise_cartridge_files_find (reading->files, resource->href));
  for (guint i = 0; i < resource->files->len; i++)
    gather (all, poise_cartridge_files_find (reading->files, g_ptr_array_index (resource->files, i)));
}

/* (transfer full): what the files of an entry say together */
static PoiseCartridgeContent *
gather_all (const PoiseCartridgeReading *reading, const PoiseCartridgeEntry *entry)
{
  PoiseCartridgeContent *all = poise_cartridge_content_new ();

  if (entry->resource == NULL)
    return all;
  gather_files (reading, all, entry->resource);
  for (guint i = 0; i < entry->resource->dependencies->len; i++)
    {
      const char *id = g_ptr_array_index (entry->resource->dependencies, i);
      const PoiseCartridgeResource *other = poise_cartridge_find (reading->cartridge, id);

      if (other != NULL && other != entry->resource && g_str_has_prefix (other->type, "associatedcontent"))
        gather_files (reading, all, other);
    }
  return all;
}

/* (nullable): what Canvas says of it */
static const PoiseCartridgeModule *
find_module (const PoiseCartridgeReading *reading, const PoiseCartridgeEntry *entry)
{
  const PoiseCartridgeModules *modules = poise_cartridge_files_get_modules (reading->files);
  const PoiseCartridgeModule *found = NULL;

  if (modules == NULL || entry->item == NULL)
    return NULL;
  found = poise_cartridge_modules_find (modules, entry->item->id);
  return found == NULL && entry->resource == NULL ? poise_cartridge_modules_find (modules, entry->item->reference) : found;
}

static char *
find_kind (const PoiseCartridgeEntry *entry, const PoiseCartridgeModule *module)
{
  if (module != NULL && module->kind != NULL)
    return g_strdup (module->kind);
  return entry->resource != NULL ? poise_cartridge_resource_get_kind (entry->resource) : g_strdup ("cc-missing");
}

static char *
find_title (const PoiseCartridgeEntry *entry, const PoiseCartridgeContent *content, const char *kind)
{
  if (entry->item != NULL && entry->item->title != NULL)
    return g_strdup (entry->item->title);
  if (content->title != NULL)
    return g_strdup (content->title);
  if (entry->resource != NULL && entry->resource->href != NULL)
    {
      g_autofree char *plain = g_uri_unescape_string (entry->resource->href, "/");
      g_autofree char *name = g_path_get_basename (plain != NULL ? plain : entry->resource->href);

      return g_strdelimit (g_utf8_make_valid (name, -1), "\t\n\r", ' ');
    }
  return poise_words_import_kind (kind);
}

/* ---- Notes ---- */

static void
take_line (GString *notes, char *line)
{
  if (line != NULL && *line != '\0')
    g_string_append_printf (notes, "%s%s", notes->len > 0 ? "\n" : "", line);
  g_free (line);
}

static gboolean
is_task (const PoiseCartridgeContent *content)
{
  return !content->is_page || content->text == NULL || strlen (content->text) <= SHORT_PAGE;
}

static char *
make_notes (PoiseCartridgeReading *reading,
            const PoiseCartridgeEntry *entry,
            const PoiseCartridgeContent *content,
            gboolean is_hidden)
{
  g_autoptr (GString) notes = g_string_new (NULL);
  g_autofree char *opens = poise_cartridge_time_format (content->opens, reading->zone, FALSE);
  g_autofree char *closes = poise_cartridge_time_format (content->closes, reading->zone, FALSE);

  if (is_task (content))
    take_line (notes, g_strdup (content->text));
  if (entry->folder != NULL)
    take_line (notes, poise_words_moodle_in_subsection (entry->folder));
  if (opens != NULL)
    take_line (notes, poise_words_moodle_opens (opens));
  if (closes != NULL)
    take_line (notes, poise_words_moodle_closes (closes));
  if (content->points > 0)
    take_line (notes, poise_words_cartridge_points (content->points));
  if (content->attempts > 0)
    take_line (notes, poise_words_cartridge_attempts (content->attempts));
  if (is_hidden)
    take_line (notes, poise_words_moodle_hidden ());
  reading->n_times += (opens != NULL) + (closes != NULL);
  return g_strdup (notes->str);
}

/* ---- Members ---- */

static void
put_links (PoiseActivity *activity, const char *address, const char *title, const PoiseCartridgeContent *content)
{
  g_autoptr (GPtrArray) links = poise_records_new ();

  if (address != NULL && poise_address_get_kind (address) == POISE_ADDRESS_WEB)
    {
      PoiseLink *link = poise_record_new (&poise_link_type);

      poise_record_put_text (link, POISE_LINK_TITLE, title);
      poise_record_put_text (link, POISE_LINK_URI, address);
      g_ptr_array_add (links, poise_record_seal (link));
    }
  for (guint i = 0; is_task (content) && i < poise_list_length (content->links); i++)
    {
      PoiseLink *link = g_ptr_array_index (content->links, i);

      if (g_strcmp0 (link->uri, address) != 0)
        g_ptr_array_add (links, poise_link_ref (link));
    }
  if (links->len > 0)
    poise_record_put_list (activity, POISE_ACTIVITY_LINKS, g_steal_pointer (&links));
}

static void
put_assessment (PoiseCartridgeReading *reading, PoiseActivity *activity, const PoiseCartridgeContent *content)
{
  PoiseAssessment *assessment;

  if (content->points <= 0 && !content->is_practice)
    return;
  assessment = poise_record_new (&poise_assessment_type);
  poise_record_put_number (assessment, POISE_ASSESSMENT_KIND,
                           content->is_practice ? POISE_ASSESSMENT_FORMATIVE : POISE_ASSESSMENT_SUMMATIVE);
  poise_record_put_record (activity, POISE_ACTIVITY_ASSESSMENT, poise_record_seal (assessment));
  reading->n_graded += !content->is_practice;
}

static void
put_times (PoiseCartridgeReading *reading,
           PoiseActivity *activity,
           const PoiseCartridgeItem *item,
           const PoiseCartridgeContent *content)
{
  g_autofree char *due = poise_cartridge_time_format (content->due, reading->zone, content->is_all_day);
  int minutes = item != NULL && item->minutes >= 0 ? item->minutes : content->minutes;

  poise_record_put_text (activity, POISE_ACTIVITY_DUE, due);
  reading->n_times += due != NULL;
  if (minutes >= 0 && minutes <= POISE_MINUTES_MAX)
    poise_record_put_number (activity, POISE_ACTIVITY_MINUTES, minutes);
}

/* ---- The guess ---- */

static PoiseImportGuess *
guess (const PoiseCartridgeEntry *entry,
       const char *kind,
       const char *title,
       const char *address,
       const PoiseCartridgeContent *content)
{
  g_autoptr (GPtrArray) addresses = g_ptr_array_new ();
  int said = entry->item != NULL && entry->item->mode != NULL ? poise_terms_find (&poise_modes, entry->item->mode) : -1;
  PoiseGuessClues clues = {
    .kind = kind,
    .title = title,
    .text = content->text,
    .addresses = addresses,
    .window_minutes = poise_cartridge_time_between (content->opens, content->closes),
  };

  if (said >= 0)
    return poise_guess_said (kind, (PoiseMode)said, NULL);
  if (address != NULL)
    g_ptr_array_add (addresses, (gpointer)address);
  for (guint i = 0; i < poise_list_length (content->addresses); i++)
    g_ptr_array_add (addresses, g_ptr_array_index (content->addresses, i));
  return poise_guess_mode (&clues);
}

/* ---- The whole ---- */

/* What Poise wrote itself is an activity, although its page may hold an instructor's notes. */
static gboolean
is_for_teachers (const PoiseCartridgeEntry *entry)
{
  return entry->resource != NULL && entry->resource->for_teachers && (entry->item == NULL || entry->item->mode == NULL);
}

/* Whether learners do nothing in it; that is said */
static gboolean
is_left_out (PoiseCartridgeReading *reading,
             const PoiseCartridgeEntry *entry,
             const PoiseCartridgeContent *content,
             const char *kind,
             const char *title)
{
  if (is_for_teachers (entry))
    poise_import_report_add (reading->report, 0, poise_words_cartridge_for_teachers (title));
  else if (content->is_announcement)
    poise_import_report_add (reading->report, 0, poise_words_cartridge_announcement (title));
  else if (poise_import_kind_find (kind)->role == POISE_IMPORT_ROLE_NOTHING)
    poise_import_report_add (reading->report, 0, poise_words_moodle_left_out (title, kind));
  else
    return FALSE;
  return TRUE;
}

static PoiseActivity *
make_activity (PoiseCartridgeReading *reading,
               const PoiseCartridgeEntry *entry,
               const PoiseCartridgeContent *content,
               const PoiseCartridgeModule *module,
               const char *kind,
               const char *title)
{
  g_autofree char *id = poise_id_new ();
  gboolean is_hidden = content->is_hidden || (module != NULL && module->is_hidden);
  const char *address = content->address == NULL && module != NULL ? module->address : content->address;
  g_autofree char *notes = make_notes (reading, entry, content, is_hidden);
  PoiseImportGuess *guessed = guess (entry, kind, title, address, content);
  PoiseActivity *activity = poise_record_new (&poise_activity_type);

  poise_record_put_text (activity, POISE_ACTIVITY_ID, id);
  poise_record_put_text (activity, POISE_ACTIVITY_TITLE, title);
  poise_record_put_number (activity, POISE_ACTIVITY_MODE, (int)guessed->mode);
  poise_import_kind_put (poise_import_kind_find (kind), activity);
  put_times (reading, activity, entry->item, content);
  put_assessment (reading, activity, content);
  put_links (activity, address, title, content);
  poise_record_put_text (activity, POISE_ACTIVITY_NOTES, notes);
  guessed->activity = g_steal_pointer (&id);
  poise_import_report_add_guess (reading->report, guessed);
  reading->n_hidden += is_hidden;
  return poise_record_seal (activity);
}

/**
 * poise_cartridge_activity_new:
 * @reading: how the cartridge is read; its report takes the guess, or what was left out
 * @entry: of its outline, and no heading
 *
 * Returns: (transfer full) (nullable): the activity in the mode that was guessed; %NULL where learners do nothing in it
 */
PoiseActivity *
poise_cartridge_activity_new (PoiseCartridgeReading *reading, const PoiseCartridgeEntry *entry)
{
  const PoiseCartridgeModule *module = find_module (reading, entry);
  g_autoptr (PoiseCartridgeContent) content = gather_all (reading, entry);
  g_autofree char *kind = find_kind (entry, module);
  g_autofree char *title = find_title (entry, content, kind);

  if (is_left_out (reading, entry, content, kind, title))
    return NULL;
  if (entry->resource == NULL && module == NULL)
    poise_import_report_add (reading->report, 0, poise_words_cartridge_missing (title));
  reading->n_missing += entry->resource == NULL && module == NULL;
  return make_activity (reading, entry, content, module, kind, title);
}
