/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The manifest may stand anywhere in the archive, and says which files matter; so it has been read before, and this is
 * the second walk, which passes over the films and pictures.
 */

#include "import/poise-cartridge-files.h"

#include "import/poise-archive-path.h"
#include "import/poise-cartridge-reader.h"
#include "import/poise-import.h"
#include "words/poise-words-import-cartridge.h"

#include <string.h>

#define COURSE "course_settings/course_settings.xml"

/* All texts together; a course of a thousand pages has a tenth of it */
#define MOST_TEXT (64 * 1024 * 1024)

/* How many damaged files are named; a program that writes one so writes all so */
#define MOST_DAMAGED 5

struct _PoiseCartridgeFiles
{
  const char *base;     /* (nullable): of the cartridge */
  const char *manifest; /* the entry */
  char *folder;         /* that it is in, with a slash; or empty */
  GHashTable *contents; /* path → PoiseCartridgeContent; NULL where it is wanted and has not been read */
  PoiseCartridgeModules *modules;
  gsize n_bytes;
  guint n_damaged;
  gboolean is_cut;
  PoiseArchive *archive;
};

/* ---- Which ---- */

static gboolean
is_file (const PoiseCartridgeFiles *self, const char *path, const char *name)
{
  gsize length = strlen (self->folder);

  return strncmp (path, self->folder, length) == 0 && strcmp (path + length, name) == 0;
}

static gboolean
is_xml (const char *path)
{
  return g_str_has_suffix (path, ".xml") || g_str_has_suffix (path, ".XML");
}

/* (transfer full) (nullable): the entry that @href stands for, as the manifest writes it */
static char *
find_path (const PoiseCartridgeFiles *self, const char *href, gboolean is_escaped)
{
  g_autofree char *whole = g_strconcat (self->folder, self->base != NULL ? self->base : "", href, NULL);
  char *end = strpbrk (whole, "?#");
  g_autofree char *plain = NULL;

  if (end != NULL && is_escaped)
    *end = '\0';
  plain = is_escaped ? g_uri_unescape_string (whole, "/") : g_strdup (whole);
  return plain != NULL && g_utf8_validate (plain, -1, NULL) ? poise_archive_path_clean (plain) : NULL;
}

/* Names in a manifest are addresses, where a blank is "%20"; but not everybody writes them so. */
static void
want (PoiseCartridgeFiles *self, const char *href)
{
  char *plain = find_path (self, href, FALSE), *unescaped = find_path (self, href, TRUE);

  if (plain != NULL)
    g_hash_table_insert (self->contents, plain, NULL);
  if (unescaped != NULL)
    g_hash_table_insert (self->contents, unescaped, NULL);
}

static void
want_resource (PoiseCartridgeFiles *self, const PoiseCartridgeResource *resource)
{
  if (poise_cartridge_resource_has_page (resource))
    want (self, resource->href != NULL ? resource->href : g_ptr_array_index (resource->files, 0));
  if (strcmp (resource->type, "webcontent") == 0 || g_str_has_suffix (resource->type, "question-bank"))
    return;
  if (resource->href != NULL && is_xml (resource->href))
    want (self, resource->href);
  for (guint i = 0; i < resource->files->len; i++)
    if (is_xml (g_ptr_array_index (resource->files, i)))
      want (self, g_ptr_array_index (resource->files, i));
}

static gboolean
is_wanted (const char *path, gpointer data)
{
  const PoiseCartridgeFiles *self = data;

  return g_hash_table_contains (self->contents, path) || is_file (self, path, POISE_CARTRIDGE_MODULES)
         || is_file (self, path, COURSE) || strcmp (path, self->manifest) == 0;
}

/* ---- Reading ---- */

/* What anybody writes by mistake is passed over, with a word; what nobody writes but to do harm is not. */
static gboolean
excuse (PoiseCartridgeFiles *self, PoiseImportReport *report, GError *given, GError **error)
{
  if (!g_error_matches (given, POISE_IMPORT_ERROR, POISE_IMPORT_ERROR_XML))
    {
      g_propagate_error (error, given);
      return FALSE;
    }
  if (++self->n_damaged <= MOST_DAMAGED)
    poise_import_report_add (report, 0, g_strdup (given->message));
  g_error_free (given);
  return TRUE;
}

static gboolean
read_xml (PoiseCartridgeFiles *self,
          const char *path,
          PoiseCartridgeContent **content,
          PoiseImportReport *report,
          GError **error)
{
  PoiseCartridgeReader *reader = poise_cartridge_reader_new ();
  GError *given = NULL;
  gboolean is_read = poise_xml_read_entry (self->archive, path, &poise_cartridge_reader_handler, reader, &given);

  *content = poise_cartridge_reader_finish (reader);
  return is_read || excuse (self, report, given, error);
}

static gboolean
read_modules (PoiseCartridgeFiles *self, const char *path, PoiseImportReport *report, GError **error)
{
  GError *given = NULL;

  poise_cartridge_modules_free (self->modules);
  self->modules = poise_cartridge_modules_new ();
  return poise_xml_read_entry (self->archive, path, &poise_cartridge_modules_handler, self->modules, &given)
         || excuse (self, report, given, error);
}

/* Canvas says in the head of a page whether it is published. */
static gboolean
is_unpublished (const char *html, gsize length)
{
  static const char mark[] = "name=\"workflow_state\" content=\"unpublished\"";

  return g_strstr_len (html, (gssize)MIN (length, 4096), mark) != NULL;
}

/* (transfer full) (nullable): what a page is called in its head */
static char *
find_page_title (const char *html, gsize length)
{
  const char *begin = g_strstr_len (html, (gssize)MIN (length, 4096), "<title>");
  const char *end = begin != NULL ? g_strstr_len (begin, html + length - begin, "</title>") : NULL;
  g_autoptr (PoiseHtmlText) title = NULL;

  if (end == NULL)
    return NULL;
  begin += strlen ("<title>");
  title = poise_html_text_new (begin, end - begin);
  g_strdelimit (title->text, "\t\r\n", ' ');
  return *title->text != '\0' ? g_steal_pointer (&title->text) : NULL;
}

static gboolean
read_page (PoiseCartridgeFiles *self, PoiseCartridgeContent **content, GError **error)
{
  g_autoptr (GByteArray) page = g_byte_array_new ();
  g_autoptr (PoiseHtmlText) html = NULL;
  const void *piece;
  gssize size = 1;

  while (page->len < POISE_HTML_TEXT_MOST && (size = poise_archive_read (self->archive, &piece, error)) > 0)
    g_byte_array_append (page, piece, (guint)size);
  if (size < 0)
    return FALSE;
  g_byte_array_append (page, (const guint8 *)"", 1); /* so that there is a page, and it ends */
  html = poise_html_text_new ((const char *)page->data, page->len - 1);
  *content = poise_cartridge_content_new ();
  poise_cartridge_content_take_html (*content, html);
  (*content)->is_page = TRUE;
  (*content)->is_cut |= size > 0;
  (*content)->is_hidden = is_unpublished ((const char *)page->data, page->len);
  (*content)->title = find_page_title ((const char *)page->data, page->len);
  return TRUE;
}

static void
take_content (PoiseCartridgeFiles *self, const char *path, PoiseCartridgeContent *content)
{
  poise_cartridge_content_settle (content);
  self->n_bytes += content->text != NULL ? strlen (content->text) : 0;
  if (self->n_bytes > MOST_TEXT)
    {
      g_clear_pointer (&content->text, g_free);
      g_clear_pointer (&content->links, g_ptr_array_unref);
      g_clear_pointer (&content->addresses, g_ptr_array_unref);
      content->is_cut = TRUE;
    }
  self->is_cut |= content->is_cut;
  g_hash_table_insert (self->contents, g_strdup (path), content);
}

static gboolean
read_file (PoiseCartridgeFiles *self, const char *path, PoiseImportReport *report, GError **error)
{
  PoiseCartridgeContent *content = NULL;
  gboolean is_read;

  if (is_file (self, path, POISE_CARTRIDGE_MODULES))
    return read_modules (self, path, report, error);
  is_read = is_xml (path) ? read_xml (self, path, &content, report, error) : read_page (self, &content, error);
  if (is_read)
    take_content (self, path, content);
  else
    poise_cartridge_content_free (content);
  return is_read;
}

static void
content_free (gpointer data)
{
  poise_cartridge_content_free (data);
}

/**
 * poise_cartridge_files_read:
 * @source: (transfer none): a cartridge; must live as long as this
 * @cartridge: (transfer none): what its manifest says; likewise
 * @manifest: (transfer none): the entry that said so; likewise
 * @report: takes what cannot be read
 * @error: as poise_archive_next() and poise_xml_read_entry()
 *
 * Returns: (transfer full) (nullable): what the files say
 */
PoiseCartridgeFiles *
poise_cartridge_files_read (PoiseImportSource *source,
                            const PoiseCartridge *cartridge,
                            const char *manifest,
                            PoiseImportReport *report,
                            GError **error)
{
  g_autoptr (PoiseCartridgeFiles) self = g_new0 (PoiseCartridgeFiles, 1);
  const char *path;

  self->base = cartridge->base;
  self->manifest = manifest;
  self->folder = g_strndup (manifest, strlen (manifest) - strlen (POISE_CARTRIDGE_MANIFEST));
  self->contents = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, content_free);
  for (guint i = 0; i < cartridge->resources->len; i++)
    want_resource (self, g_ptr_array_index (cartridge->resources, i));
  self->archive = poise_archive_new (source, is_wanted, self, error);
  if (self->archive == NULL)
    return NULL;
  while (poise_archive_next (self->archive, &path, error))
    {
      if (path == NULL)
        {
          if (self->n_damaged > MOST_DAMAGED)
            poise_import_report_add (report, 0, poise_words_cartridge_n_damaged (self->n_damaged - MOST_DAMAGED));
          return g_steal_pointer (&self);
        }
      if (strcmp (path, manifest) != 0 && !read_file (self, path, report, error))
        return NULL;
    }
  return NULL;
}

/** poise_cartridge_files_free: @files: (nullable) (transfer full): freed */
void
poise_cartridge_files_free (PoiseCartridgeFiles *files)
{
  if (files == NULL)
    return;
  poise_archive_free (files->archive);
  g_free (files->folder);
  g_hash_table_unref (files->contents);
  poise_cartridge_modules_free (files->modules);
  g_free (files);
}

/* ---- Finding ---- */

/** poise_cartridge_files_find: (nullable): what the file says that a manifest calls @href */
const PoiseCartridgeContent *
poise_cartridge_files_find (const PoiseCartridgeFiles *files, const char *href)
{
  g_autofree char *plain = find_path (files, href, FALSE);
  g_autofree char *unescaped = find_path (files, href, TRUE);
  const PoiseCartridgeContent *found = plain != NULL ? g_hash_table_lookup (files->contents, plain) : NULL;

  return found == NULL && unescaped != NULL ? g_hash_table_lookup (files->contents, unescaped) : found;
}

/** poise_cartridge_files_get_modules: (nullable): what Canvas keeps of its modules */
const PoiseCartridgeModules *
poise_cartridge_files_get_modules (const PoiseCartridgeFiles *files)
{
  return files->modules;
}

/** poise_cartridge_files_get_course: (nullable): what Canvas keeps of the course */
const PoiseCartridgeContent *
poise_cartridge_files_get_course (const PoiseCartridgeFiles *files)
{
  g_autofree char *path = g_strconcat (files->folder, COURSE, NULL);

  return g_hash_table_lookup (files->contents, path);
}

/** poise_cartridge_files_is_cut: whether some text was longer than what is read */
gboolean
poise_cartridge_files_is_cut (const PoiseCartridgeFiles *files)
{
  return files->is_cut;
}

/** poise_cartridge_files_check: as poise_archive_check(), for the work that follows */
gboolean
poise_cartridge_files_check (const PoiseCartridgeFiles *files, GError **error)
{
  return poise_archive_check (files->archive, error);
}
