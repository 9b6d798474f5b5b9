/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where a PDF leads: to the web and to mail, and nowhere else, whatever stands in the plan. What leads nowhere is text.
 */

#include "export/pdf-tools.h"
#include "store/poise-store.h"

#include <string.h>

#define LINK(title, uri) "{\"title\":\"" title "\",\"uri\":\"" uri "\"}"

/* In the instructor's own words, and from somebody who means harm */
static const char links[] = LINK ("Reading", "https://example.org/reading") "," LINK ("Ask", "mailto:me@example.org") ","
    LINK ("Script", "javascript:app.alert(1)") "," LINK ("Passwords", "file:///etc/passwd") ","
    LINK ("Blank", " https://blank.example/") "," "{\"uri\":\"data:text/html,bare\"},"
    LINK ("Out", "https://out.example/')/URI(javascript:x)'");

static PoisePlan *
make_plan (void)
{
  g_autofree char *text
      = g_strconcat ("{\"format\":\"poise-plan\",\"version\":1,\"sections\":[{\"activities\":[{\"title\":\"a\",\"links\":[",
                     links, "]}]}]}", NULL);
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  PoisePlan *plan = poise_store_read (bytes, &error);

  g_assert_no_error (error);
  return plan;
}

/* The addresses that poppler finds links to, joined by blanks */
static char *
list_targets (const PdfFile *file)
{
  const char *argv[] = { "pdfinfo", "-url", file->path, NULL };
  g_autofree char *out = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) lines = NULL;
  GString *targets = g_string_new (NULL);

  g_assert_true (g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &out, NULL, NULL, &error));
  g_assert_no_error (error);
  lines = g_strsplit (g_strchomp (out), "\n", -1);
  for (guint i = 1; i < g_strv_length (lines); i++)
    g_string_append_printf (targets, "%s ", strrchr (lines[i], ' ') + 1);
  return g_string_free (targets, FALSE);
}

static void
test_targets (void)
{
  static const char *const shown[] = { "Reading", "Ask", "Script", "javascript:app.alert(1)", "Passwords",
                                       "file:///etc/passwd", "Blank", "https://blank.example/", "data:text/html,bare", "Out" };
  g_autoptr (PoisePlan) plan = NULL;
  g_autoptr (PdfFile) file = NULL;
  g_autofree char *targets = NULL, *letters = NULL;

  if (!pdf_tools_found ())
    return;
  plan = make_plan ();
  file = pdf_export (plan, POISE_AUDIENCE_STUDENTS, POISE_PAPER_A4);
  targets = list_targets (file);
  g_assert_cmpstr (targets, ==,
                   "https://example.org/reading mailto:me@example.org "
                   "https://out.example/%27%29/URI%28javascript:x%29%27 ");
  letters = pdf_structure (file);
  for (guint i = 0; i < G_N_ELEMENTS (shown); i++)
    {
      g_test_message ("%s", shown[i]);
      g_assert_nonnull (strstr (letters, shown[i]));
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/pdf-links/targets", test_targets);
  return g_test_run ();
}
