/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The keys of the window, in the groups and the order of the window of shortcuts.
 */

#include "help/poise-help-parts.h"
#include "help/poise-help-writer.h"
#include "words/poise-words-keys.h"

#include <string.h>

/* What is pressed together, as one paragraph. */
static void
add_key (GString *page, const char *key)
{
  g_auto (GStrv) names = poise_words_keys_names (key);
  g_autofree char *joined = NULL;
  g_autofree char *markup = NULL;

  for (guint i = 0; names[i]; i++)
    {
      g_autofree char *name = names[i];

      names[i] = g_markup_escape_text (name, -1);
    }
  joined = g_strjoinv ("</key><key>", names);
  markup = g_strdup_printf (g_strv_length (names) > 1 ? "<keyseq><key>%s</key></keyseq>" : "<key>%s</key>", joined);
  poise_help_add_markup (page, "p", markup);
}

static void
add_row (GString *page, const PoiseAccelerator *row)
{
  g_autofree char *shown = poise_words_keys_shown (row);
  g_auto (GStrv) keys = g_strsplit (shown, " ", -1);

  poise_help_open (page, "tr");
  poise_help_open (page, "td");
  poise_help_add (page, "p", poise_words_keys_title (row));
  poise_help_close (page, "td");
  poise_help_open (page, "td");
  for (guint i = 0; keys[i]; i++)
    add_key (page, keys[i]);
  poise_help_close (page, "td");
  poise_help_close (page, "tr");
}

static void
add_heads (GString *page)
{
  poise_help_open (page, "thead");
  poise_help_open (page, "tr");
  for (int keys = FALSE; keys <= TRUE; keys++)
    {
      poise_help_open (page, "td");
      poise_help_add (page, "p", poise_words_help_key_heads (keys));
      poise_help_close (page, "td");
    }
  poise_help_close (page, "tr");
  poise_help_close (page, "thead");
}

/* The rows from @first on that are of one group. Returns: where the next group begins */
static guint
add_group (GString *page, const PoiseAccelerator *rows, guint first, guint n_rows)
{
  guint next = first;
  g_autofree char *section = g_strdup_printf ("section id=\"keys-%u\"", first + 1);

  poise_help_open (page, section);
  poise_help_add (page, "title", poise_words_keys_group (&rows[first]));
  poise_help_open (page, "table frame=\"top bottom\" rules=\"rows\" shade=\"rows\"");
  add_heads (page);
  poise_help_open (page, "tbody");
  while (next < n_rows && strcmp (rows[next].group, rows[first].group) == 0)
    add_row (page, &rows[next++]);
  poise_help_close (page, "tbody");
  poise_help_close (page, "table");
  poise_help_close (page, "section");
  return next;
}

/** poise_help_add_keyboard: all keys */
gboolean
poise_help_add_keyboard (GString *page, GError **error)
{
  guint n_rows;
  const PoiseAccelerator *rows = poise_words_keys (&n_rows);

  for (guint first = 0; first < n_rows;)
    first = add_group (page, rows, first, n_rows);
  return TRUE;
}
