/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * All keys of the window, in one table, and what is written on them.
 */

#include "words/poise-words-keys.h"

#include "words/poise-words.h"

#include <glib/gi18n.h>
#include <string.h>

#define GENERAL NC_ ("shortcuts", "General")
#define PLAN NC_ ("shortcuts", "Plan")
#define EDIT NC_ ("shortcuts", "Edit")
#define ARRANGE NC_ ("shortcuts", "Move and Collapse")
#define MODE NC_ ("shortcuts", "Mode of What Is Selected")
#define PAGES NC_ ("shortcuts", "Pages")

/* In the order of the window of shortcuts. */
static const PoiseAccelerator table[] = {
  { POISE_KEYS_OF_APPLICATION, "<Control>n", "app.new", PLAN, NC_ ("shortcuts", "New plan") },
  { POISE_KEYS_OF_APPLICATION, "<Control><Shift>n", "app.new-from-template", PLAN,
    NC_ ("shortcuts", "New plan from a template") },
  { POISE_KEYS_OF_APPLICATION, "<Control>o", "win.open", PLAN, NC_ ("shortcuts", "Open a plan") },
  { POISE_KEYS_OF_APPLICATION, "<Control>s", "win.save", PLAN, NC_ ("shortcuts", "Save") },
  { POISE_KEYS_OF_APPLICATION, "<Control><Shift>s", "win.save-as", PLAN, NC_ ("shortcuts", "Save as") },
  { POISE_KEYS_OF_APPLICATION, "F5 <Control>r", "win.reload", PLAN, NC_ ("shortcuts", "Reload the file") },
  { POISE_KEYS_OF_APPLICATION, "<Control>e", "win.export", PLAN, NC_ ("shortcuts", "Export") },
  { POISE_KEYS_OF_APPLICATION, "<Control>p", "win.print", PLAN, NC_ ("shortcuts", "Print") },
  { POISE_KEYS_OF_APPLICATION, "<Control><Shift>r", "win.rename-plan", PLAN, NC_ ("shortcuts", "Rename the plan") },
  { POISE_KEYS_OF_APPLICATION, "<Alt>Return", "win.show-course", PLAN, NC_ ("shortcuts", "Details of the course") },
  { POISE_KEYS_OF_APPLICATION, "<Control><Shift>t", "win.towards-target", PLAN,
    NC_ ("shortcuts", "Ways towards the target") },
  { POISE_KEYS_OF_APPLICATION, "<Control><Shift>c", "win.compare", PLAN,
    NC_ ("shortcuts", "Compare with what was saved, or another plan") },

  { POISE_KEYS_OF_WINDOW, "<Control>z", "win.undo", EDIT, NC_ ("shortcuts", "Undo") },
  { POISE_KEYS_OF_WINDOW, "<Control><Shift>z <Control>y", "win.redo", EDIT, NC_ ("shortcuts", "Redo") },
  { POISE_KEYS_OF_APPLICATION, "<Control>l", "win.quick-entry", EDIT, NC_ ("shortcuts", "Type a new activity") },
  { POISE_KEYS_OF_TOOLKIT, "Tab", "", EDIT, NC_ ("shortcuts", "Accept what was understood of a typed line") },
  { POISE_KEYS_OF_APPLICATION, "<Control>f", "win.find", EDIT, NC_ ("shortcuts", "Find activities") },
  { POISE_KEYS_OF_LIST, "F2", "activity.rename", EDIT, NC_ ("shortcuts", "Rename the row") },
  { POISE_KEYS_OF_LIST, "<Control>d", "activity.duplicate", EDIT, NC_ ("shortcuts", "Duplicate what is selected") },
  { POISE_KEYS_OF_LIST, "<Control>x <Shift>Delete", "activity.cut", EDIT, NC_ ("shortcuts", "Cut") },
  { POISE_KEYS_OF_LIST, "<Control>c <Control>Insert", "activity.copy", EDIT, NC_ ("shortcuts", "Copy") },
  { POISE_KEYS_OF_LIST, "<Control>v <Shift>Insert", "activity.paste", EDIT, NC_ ("shortcuts", "Paste") },
  { POISE_KEYS_OF_LIST, "Delete KP_Delete", "activity.delete", EDIT, NC_ ("shortcuts", "Delete what is selected") },
  { POISE_KEYS_OF_TOOLKIT, "<Control>a", "", EDIT, NC_ ("shortcuts", "Select all") },
  { POISE_KEYS_OF_LIST, "Menu <Shift>F10", "activity.show-menu", EDIT, NC_ ("shortcuts", "Menu of the row") },

  { POISE_KEYS_OF_LIST, "<Alt>Up", "activity.move-up", ARRANGE, NC_ ("shortcuts", "Move what is selected up") },
  { POISE_KEYS_OF_LIST, "<Alt>Down", "activity.move-down", ARRANGE, NC_ ("shortcuts", "Move what is selected down") },
  { POISE_KEYS_OF_LIST, "<Alt>Home", "activity.move-to-top", ARRANGE, NC_ ("shortcuts", "Move what is selected to the top") },
  { POISE_KEYS_OF_LIST, "<Alt>End", "activity.move-to-bottom", ARRANGE,
    NC_ ("shortcuts", "Move what is selected to the bottom") },
  { POISE_KEYS_OF_LIST, "<Control><Shift>m", "activity.move-to-section", ARRANGE,
    NC_ ("shortcuts", "Move what is selected to another section") },
  { POISE_KEYS_OF_TOOLKIT, "Left", "", ARRANGE, NC_ ("shortcuts", "Collapse the section") },
  { POISE_KEYS_OF_TOOLKIT, "Right", "", ARRANGE, NC_ ("shortcuts", "Expand the section") },
  { POISE_KEYS_OF_LIST, "<Shift>Left", "section.close-all(true)", ARRANGE, NC_ ("shortcuts", "Collapse all sections") },
  { POISE_KEYS_OF_LIST, "<Shift>Right", "section.close-all(false)", ARRANGE, NC_ ("shortcuts", "Expand all sections") },

  { POISE_KEYS_OF_LIST, "s 1", "activity.set-mode(1)", MODE, NC_ ("shortcuts", "Synchronous") },
  { POISE_KEYS_OF_LIST, "a 2", "activity.set-mode(2)", MODE, NC_ ("shortcuts", "Asynchronous") },
  { POISE_KEYS_OF_LIST, "u 3", "activity.set-mode(0)", MODE, NC_ ("shortcuts", "Undecided") },
  { POISE_KEYS_OF_LIST, "w", "activity.suggest", MODE, NC_ ("shortcuts", "Which mode fits, and why") },
  { POISE_KEYS_OF_APPLICATION, "<Control>m", "win.suggest", MODE,
    NC_ ("shortcuts", "Suggest modes for all that is undecided") },

  { POISE_KEYS_OF_APPLICATION, "<Alt>1", "win.show-page::activities", PAGES, NC_ ("shortcuts", "Activities") },
  { POISE_KEYS_OF_APPLICATION, "<Alt>2", "win.show-page::balance", PAGES, NC_ ("shortcuts", "Balance") },
  { POISE_KEYS_OF_APPLICATION, "<Alt>3", "win.show-page::guide", PAGES, NC_ ("shortcuts", "Guide") },
  { POISE_KEYS_OF_APPLICATION, "<Control>Page_Down", "win.step-page(1)", PAGES, NC_ ("shortcuts", "Next page") },
  { POISE_KEYS_OF_APPLICATION, "<Control>Page_Up", "win.step-page(-1)", PAGES, NC_ ("shortcuts", "Previous page") },
  { POISE_KEYS_OF_APPLICATION, "F6", "win.step-part(1)", PAGES, NC_ ("shortcuts", "Next part of the window") },
  { POISE_KEYS_OF_APPLICATION, "<Shift>F6", "win.step-part(-1)", PAGES, NC_ ("shortcuts", "Previous part of the window") },
  { POISE_KEYS_OF_TOOLKIT, "Return", "", PAGES, NC_ ("shortcuts", "Details of the row") },
  { POISE_KEYS_OF_WINDOW, "Escape", "win.hide-details", PAGES, NC_ ("shortcuts", "Back to the list") },

  { POISE_KEYS_OF_APPLICATION, "F1", "app.help", GENERAL, NC_ ("shortcuts", "Help on this part of the window") },
  { POISE_KEYS_OF_TOOLKIT, "F10", "", GENERAL, NC_ ("shortcuts", "Main menu") },
  { POISE_KEYS_OF_APPLICATION, "<Control>comma", "app.preferences", GENERAL, NC_ ("shortcuts", "Preferences") },
  { POISE_KEYS_OF_APPLICATION, "<Control>question", "win.shortcuts", GENERAL, NC_ ("shortcuts", "Keyboard shortcuts") },
  { POISE_KEYS_OF_APPLICATION, "<Control>w", "window.close", GENERAL, NC_ ("shortcuts", "Close the window") },
  { POISE_KEYS_OF_APPLICATION, "<Control>q", "app.quit", GENERAL, NC_ ("shortcuts", "Quit") },
};

/* What keys are called by gtk_accelerator_parse(), and what is written on them. */
static const struct
{
  const char *name;
  const char *written;
} written[] = {
  { "Control", NC_ ("key", "Ctrl") },
  { "Shift", NC_ ("key", "Shift") },
  { "Alt", NC_ ("key", "Alt") },
  { "Tab", NC_ ("key", "Tab") },
  { "Return", NC_ ("key", "Enter") },
  { "Escape", NC_ ("key", "Esc") },
  { "Delete", NC_ ("key", "Delete") },
  { "Insert", NC_ ("key", "Insert") },
  { "Menu", NC_ ("key", "Menu") },
  { "Home", NC_ ("key", "Home") },
  { "End", NC_ ("key", "End") },
  { "Page_Up", NC_ ("key", "Page Up") },
  { "Page_Down", NC_ ("key", "Page Down") },
  { "Up", "↑" },
  { "Down", "↓" },
  { "Left", "←" },
  { "Right", "→" },
  { "comma", "," },
  { "question", "?" },
};

/** poise_words_keys: @n_rows: (out): how many there are. Returns: (transfer none) (array length=n_rows): all keys */
const PoiseAccelerator *
poise_words_keys (guint *n_rows)
{
  *n_rows = G_N_ELEMENTS (table);
  return table;
}

/** poise_words_keys_group: what the group of @row is called */
const char *
poise_words_keys_group (const PoiseAccelerator *row)
{
  return g_dpgettext2 (NULL, "shortcuts", row->group);
}

/** poise_words_keys_title: what the keys of @row do */
const char *
poise_words_keys_title (const PoiseAccelerator *row)
{
  return g_dpgettext2 (NULL, "shortcuts", row->title);
}

/* In a list that is read from right to left the arrow keys go the other way. */
static char *
mirror (const char *key)
{
  const char *left = strstr (key, "Left"), *right = strstr (key, "Right");

  if (left != NULL)
    return g_strdup_printf ("%.*sRight%s", (int) (left - key), key, left + strlen ("Left"));
  if (right != NULL)
    return g_strdup_printf ("%.*sLeft%s", (int) (right - key), key, right + strlen ("Right"));
  return g_strdup (key);
}

/** poise_words_keys_shown: the keys of @row as one presses them in this language, a space between; the keypad's twin of a
 * key needs no mention */
char *
poise_words_keys_shown (const PoiseAccelerator *row)
{
  g_auto (GStrv) keys = g_strsplit (row->keys, " ", -1);
  GString *shown = g_string_new (NULL);

  for (guint i = 0; keys[i]; i++)
    if (!strstr (keys[i], "KP_"))
      {
        g_autofree char *key = poise_words_is_right_to_left () ? mirror (keys[i]) : g_strdup (keys[i]);

        g_string_append_printf (shown, "%s%s", shown->len > 0 ? " " : "", key);
      }
  return g_string_free (shown, FALSE);
}

/* (transfer full) */
static char *
name_of (const char *key)
{
  for (guint i = 0; i < G_N_ELEMENTS (written); i++)
    if (strcmp (written[i].name, key) == 0)
      return g_strdup (g_dpgettext2 (NULL, "key", written[i].written));
  return g_utf8_strup (key, -1);
}

/**
 * poise_words_keys_names:
 * @key: one of a row, as gtk_accelerator_parse() takes it, such as "<Control>s"
 *
 * Returns: (transfer full): what is written on the keys that are pressed together
 */
char **
poise_words_keys_names (const char *key)
{
  g_auto (GStrv) parts = g_strsplit_set (key, "<>", -1);
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  for (guint i = 0; parts[i]; i++)
    if (*parts[i])
      {
        g_autofree char *name = name_of (parts[i]);

        g_strv_builder_add (names, name);
      }
  return g_strv_builder_end (names);
}
