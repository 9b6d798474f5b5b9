/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each program runs on a temporary file that is gone with the PdfFile.
 */

#include "export/pdf-tools.h"

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <json-glib/json-glib.h>
#include <string.h>

gboolean
pdf_tools_found (void)
{
  static const char *const programs[] = { "qpdf", "pdfinfo", "pdftotext", "pdffonts" };

  for (guint i = 0; i < G_N_ELEMENTS (programs); i++)
    {
      g_autofree char *path = g_find_program_in_path (programs[i]);

      if (path == NULL)
        {
          g_autofree char *why = g_strdup_printf ("%s is not installed (packages qpdf, poppler-utils)", programs[i]);

          g_test_skip (why);
          return FALSE;
        }
    }
  return TRUE;
}

static char *
run (const char *const *arguments)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process = g_subprocess_newv (
      arguments, G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE, &error);
  g_autoptr (GBytes) output = NULL;
  g_autoptr (GBytes) errors = NULL;

  g_assert_no_error (error);
  g_subprocess_communicate (process, NULL, NULL, &output, &errors, &error);
  g_assert_no_error (error);
  if (!g_subprocess_get_successful (process) || g_bytes_get_size (errors) > 0)
    g_error ("%s: %.*s%.*s", arguments[0], (int) g_bytes_get_size (output),
             (const char *) g_bytes_get_data (output, NULL), (int) g_bytes_get_size (errors),
             (const char *) g_bytes_get_data (errors, NULL));
  return g_strndup (g_bytes_get_data (output, NULL), g_bytes_get_size (output));
}

static GBytes *
write_bytes (PoisePlan *plan, const PoiseExportOptions *options)
{
  const PoiseExportFormat *format = poise_export_find_format ("pdf", NULL);
  g_autoptr (GError) error = NULL;
  GBytes *bytes = poise_export_write (format, plan, options, &error);

  g_assert_no_error (error);
  g_assert_nonnull (bytes);
  return bytes;
}

GBytes *
pdf_bytes (PoisePlan *plan, PoiseAudience audience, PoisePaper paper)
{
  const PoiseExportOptions options = { audience, paper };

  return write_bytes (plan, &options);
}

/* Below the head of pdffonts' table each line has "yes" in the column "emb" */
static void
check_fonts (const char *path)
{
  g_autofree char *output = run ((const char *const[]){ "pdffonts", path, NULL });
  g_auto (GStrv) lines = g_strsplit (output, "\n", -1);
  const char *column = strstr (lines[0], "emb");
  gsize at = column - lines[0];

  g_assert_nonnull (column);
  for (guint i = 2; lines[i] != NULL && *lines[i] != '\0'; i++)
    {
      g_assert_cmpuint (strlen (lines[i]), >, at);
      if (strncmp (lines[i] + at, "yes", 3) != 0)
        g_error ("font not embedded: %s", lines[i]);
    }
}

PdfFile *
pdf_export (PoisePlan *plan, PoiseAudience audience, PoisePaper paper)
{
  const PoiseExportOptions options = { audience, paper };

  return pdf_export_with (plan, &options);
}

PdfFile *
pdf_export_with (PoisePlan *plan, const PoiseExportOptions *options)
{
  PdfFile *file = g_new0 (PdfFile, 1);
  g_autoptr (GBytes) bytes = write_bytes (plan, options);
  g_autoptr (GError) error = NULL;
  g_autofree char *checked = NULL;
  g_autofree char *info = NULL;
  int fd = g_file_open_tmp ("poise-XXXXXX.pdf", &file->path, &error);

  g_assert_no_error (error);
  g_close (fd, NULL);
  g_file_set_contents (file->path, g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &error);
  g_assert_no_error (error);
  checked = run ((const char *const[]){ "qpdf", "--check", file->path, NULL });
  g_assert_null (strstr (checked, "WARNING"));
  check_fonts (file->path);
  info = pdf_info (file);
  g_assert_true (g_regex_match_simple ("^Tagged: +yes$", info, G_REGEX_MULTILINE, 0));
  g_assert_nonnull (strstr (info, "Pages:"));
  file->n_pages = g_ascii_strtoull (g_strchug (strstr (info, "Pages:") + 6), NULL, 10);
  return file;
}

void
pdf_file_free (PdfFile *file)
{
  g_remove (file->path);
  g_strfreev (file->pages);
  g_free (file->path);
  g_free (file);
}

char *
pdf_info (const PdfFile *file)
{
  return run ((const char *const[]){ "pdfinfo", file->path, NULL });
}

char *
pdf_structure (const PdfFile *file)
{
  return run ((const char *const[]){ "pdfinfo", "-struct-text", file->path, NULL });
}

char *
pdf_page_text (PdfFile *file, guint page)
{
  if (file->pages == NULL)
    {
      g_autofree char *text = run ((const char *const[]){ "pdftotext", "-layout", file->path, "-", NULL });
      g_autoptr (GRegex) unbroken = g_regex_new ("[\u00a0\u202f]", 0, 0, NULL);
      g_autofree char *plain = g_regex_replace_literal (unbroken, text, -1, 0, " ", 0, NULL);

      file->pages = g_strsplit (plain, "\f", -1);
    }
  g_assert_cmpuint (page, >=, 1);
  g_assert_cmpuint (page, <=, g_strv_length (file->pages));
  return g_strdup (file->pages[page - 1]);
}

char *
pdf_boxes (const PdfFile *file)
{
  return run ((const char *const[]){ "pdftotext", "-bbox", file->path, "-", NULL });
}

char *
pdf_outline (const PdfFile *file)
{
  return run ((const char *const[]){ "qpdf", "--json", "--json-key=outlines", file->path, NULL });
}

static void
append_outlines (JsonArray *outlines, guint depth, GString *tree)
{
  for (guint i = 0; i < json_array_get_length (outlines); i++)
    {
      JsonObject *outline = json_array_get_object_element (outlines, i);

      g_string_append_printf (tree, "%*s%s\n", 2 * depth, "", json_object_get_string_member (outline, "title"));
      append_outlines (json_object_get_array_member (outline, "kids"), depth + 1, tree);
    }
}

char *
pdf_outline_tree (const PdfFile *file)
{
  g_autofree char *outline = pdf_outline (file);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GString) tree = g_string_new (NULL);

  g_assert_true (json_parser_load_from_data (parser, outline, -1, NULL));
  append_outlines (json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)), "outlines"), 0, tree);
  return g_strdup (tree->str);
}

char *
pdf_letters (const char *text)
{
  GString *letters = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (!g_unichar_isspace (g_utf8_get_char (p)))
      g_string_append_unichar (letters, g_utf8_get_char (p));
  return g_string_free (letters, FALSE);
}

/* A line of text in pdfinfo's tree is indented and quoted */
char *
pdf_structure_letters (const char *structure)
{
  g_auto (GStrv) lines = g_strsplit (structure, "\n", -1);
  GString *text = g_string_new (NULL);
  char *letters;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char *line = g_strstrip (lines[i]);
      gsize length = strlen (line);

      if (length >= 2 && line[0] == '"' && line[length - 1] == '"')
        g_string_append_len (text, line + 1, length - 2);
    }
  letters = pdf_letters (text->str);
  g_string_free (text, TRUE);
  return letters;
}

/* As pdftoppm writes it to its output: "P6", width, height, the greatest value, then three bytes for each pixel */
gboolean
pdf_has_colour (const PdfFile *file, guint page)
{
  g_autofree char *number = g_strdup_printf ("%u", page);
  const char *const arguments[] = { "pdftoppm", "-r", "40", "-f", number, "-l", number, file->path, NULL };
  g_autoptr (GSubprocess) process = g_subprocess_newv (arguments, G_SUBPROCESS_FLAGS_STDOUT_PIPE, NULL);
  g_autoptr (GBytes) picture = NULL;
  const guint8 *bytes;
  gsize size, at = 0;

  g_assert_nonnull (process);
  g_assert_true (g_subprocess_communicate (process, NULL, NULL, &picture, NULL, NULL));
  bytes = g_bytes_get_data (picture, &size);
  for (guint lines = 0; lines < 3 && at < size; at++)
    lines += bytes[at] == '\n';
  g_assert_cmpuint (size - at, >, 1000);
  for (; at + 2 < size; at += 3)
    if (bytes[at] != bytes[at + 1] || bytes[at] != bytes[at + 2])
      return TRUE;
  return FALSE;
}
