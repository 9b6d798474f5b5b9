/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The pages that are made from tables have each row of these tables, with all that the window says of it.
 *
 * Usage: test-pages [LANGUAGE]
 * In the language "eo", in which each text is its own translation in brackets, nothing is without them.
 */

#include "advisor/poise-guide.h"
#include "export/poise-export.h"
#include "help/mallard-page.h"
#include "help/poise-help-page.h"
#include "import/poise-import.h"
#include "words/poise-words-advice.h"
#include "words/poise-words-export.h"
#include "words/poise-words-guide.h"
#include "words/poise-words-keys.h"
#include "words/poise-words-series.h"
#include "words/poise-words.h"

#include <string.h>

#define OPEN "⟦"

static MallardPage *
read_page (PoiseHelpPage page)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *xml = poise_help_page_write (page, &error);

  g_assert_no_error (error);
  return mallard_page_read (xml);
}

static void
assert_cites (const MallardPage *page, const char *section, const PoiseSource *source)
{
  g_autofree char *citation = poise_words_source (source);

  if (!mallard_page_mentions (page, section, citation))
    g_error ("“%s” does not cite %s", section, citation);
}

static void
test_guide (void)
{
  g_autoptr (MallardPage) page = read_page (POISE_HELP_PAGE_GUIDE);
  const PoiseRuleTable *rules = poise_rule_table ();
  guint n_entries;
  const PoiseGuideEntry *entries = poise_guide_get_entries (&n_entries);

  for (guint i = 0; i < n_entries; i++)
    {
      mallard_page_assert_has (page, entries[i].id, "title", poise_words_guide_title (&entries[i]));
      for (const PoiseGuideBlock *block = poise_words_guide_blocks (&entries[i]); block->text; block++)
        mallard_page_assert_has (page, entries[i].id, "p", poise_words_guide_block (block));
      for (guint k = 0; k < entries[i].n_sources; k++)
        assert_cites (page, entries[i].id, &poise_sources[entries[i].sources[k]]);
    }
  for (guint i = 0; i < rules->n_rules; i++)
    mallard_page_assert_has (page, poise_guide_entry_for_rule (rules->rules[i]->id)->id, "p",
                             poise_words_guide_rule (rules->rules[i]->id));
  g_assert_cmpuint (g_hash_table_size (page->ids), ==, n_entries + POISE_N_GUIDE_PARTS);
}

static void
test_rules (void)
{
  g_autoptr (MallardPage) page = read_page (POISE_HELP_PAGE_RULES);
  const PoiseRuleTable *rules = poise_rule_table ();
  guint n_families;
  const PoiseRuleFamily *const *families = poise_rule_get_families (&n_families);

  for (guint i = 0; i < rules->n_rules; i++)
    {
      const PoiseRule *rule = rules->rules[i];

      mallard_page_assert_has (page, rule->id, "title", poise_words_guide_rule (rule->id));
      mallard_page_assert_has (page, rule->id, "p", poise_words_advice_reason (rule));
      if (rule->source)
        assert_cites (page, rule->id, rule->source);
    }
  for (guint i = 0; i < n_families; i++)
    {
      g_autofree char *section = g_strconcat ("family-", families[i]->id, NULL);

      mallard_page_assert_has (page, section, "title", poise_words_help_rule_family (families[i]));
      mallard_page_assert_has (page, section, "p", poise_words_help_rule_family_about (families[i]));
    }
  g_assert_cmpuint (g_hash_table_size (page->ids), ==, rules->n_rules + n_families);
}

static void
test_charts (void)
{
  g_autoptr (MallardPage) page = read_page (POISE_HELP_PAGE_CHARTS);

  g_assert_cmpuint (page->pictures->len, ==, POISE_N_SERIES_KINDS);
  g_assert_cmpuint (g_hash_table_size (page->ids), ==, POISE_N_SERIES_KINDS);
  for (PoiseSeriesKind kind = 0; kind < POISE_N_SERIES_KINDS; kind++)
    {
      g_autofree char *name = poise_help_figure_get_name (kind);
      g_autofree char *section = g_strndup (name + strlen ("chart-"), strlen (name) - strlen ("chart-.svg"));
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) picture = poise_help_figure_draw (kind, &error);

      g_assert_no_error (error);
      g_assert_nonnull (g_strstr_len (g_bytes_get_data (picture, NULL), 200, "<svg"));
      g_assert_true (g_str_has_suffix (page->pictures->pdata[kind], name));
      mallard_page_assert_has (page, section, "title", poise_words_series_name (kind));
    }
}

static void
test_formats (void)
{
  g_autoptr (MallardPage) page = read_page (POISE_HELP_PAGE_FORMATS);
  guint n_exports, n_imports;
  const PoiseExportFormat *exports = poise_export_get_formats (&n_exports);
  const PoiseImportFormat *imports = poise_import_get_formats (&n_imports);

  for (guint i = 0; i < n_exports; i++)
    {
      g_autofree char *section = g_strdelimit (g_strconcat ("export-", exports[i].name, NULL), ".", '-');

      mallard_page_assert_has (page, section, "title", poise_words_export_format (exports[i].name));
      mallard_page_assert_has (page, section, "p", poise_words_export_purpose (exports[i].name));
      mallard_page_assert_has (page, section, "p", poise_words_help_export (exports[i].name));
      g_assert_true (mallard_page_mentions (page, section, exports[i].suffix));
    }
  for (guint i = 0; i < n_imports; i++)
    {
      g_autofree char *section = g_strconcat ("import-", imports[i].name, NULL);

      mallard_page_assert_has (page, section, "title", poise_words_help_import (imports[i].name));
      mallard_page_assert_has (page, section, "p", poise_words_help_import_takes (imports[i].name));
      for (guint k = 0; imports[i].suffixes[k]; k++)
        g_assert_true (mallard_page_mentions (page, section, imports[i].suffixes[k]));
    }
  g_assert_cmpuint (g_hash_table_size (page->ids), ==, n_exports + n_imports + 2);
}

static void
test_sources (void)
{
  g_autoptr (MallardPage) page = read_page (POISE_HELP_PAGE_SOURCES);

  for (guint i = 0; i < POISE_N_SOURCES; i++)
    {
      g_autofree char *citation = poise_words_source (&poise_sources[i]);

      mallard_page_assert_has (page, poise_sources[i].id, "title", citation);
      mallard_page_assert_has (page, poise_sources[i].id, "p", poise_sources[i].title);
    }
  g_assert_cmpuint (g_hash_table_size (page->ids), ==, POISE_N_SOURCES);
}

static gboolean
has_text (const MallardPage *page, const char *text)
{
  for (guint i = 0; i < page->texts->len; i++)
    if (strcmp (((MallardText *)page->texts->pdata[i])->text, text) == 0)
      return TRUE;
  return FALSE;
}

static void
test_keyboard (void)
{
  g_autoptr (MallardPage) page = read_page (POISE_HELP_PAGE_KEYBOARD);
  guint n_rows;
  const PoiseAccelerator *rows = poise_words_keys (&n_rows);

  for (guint i = 0; i < n_rows; i++)
    {
      g_autofree char *shown = poise_words_keys_shown (&rows[i]);
      g_auto (GStrv) keys = g_strsplit (shown, " ", -1);

      g_assert_true (has_text (page, poise_words_keys_title (&rows[i])));
      for (guint k = 0; keys[k]; k++)
        {
          g_auto (GStrv) names = poise_words_keys_names (keys[k]);
          g_autofree char *text = g_strjoinv ("", names);

          g_assert_cmpstr (text, !=, "");
          g_assert_null (strchr (text, '_')); /* no name of GTK's */
          g_assert_true (has_text (page, text));
        }
    }
}

static void
test_names_of_keys (void)
{
  static const struct
  {
    const char *key;
    const char *names;
  } cases[] = { { "<Control><Shift>m", "Ctrl Shift M" }, { "Return", "Enter" }, { "F5", "F5" },
                { "<Control>question", "Ctrl ?" },       { "1", "1" },          { "<Alt>Up", "Alt ↑" } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) names = poise_words_keys_names (cases[i].key);
      g_autofree char *all = g_strjoinv (" ", names);

      g_assert_cmpstr (all, ==, cases[i].names);
    }
}

/* Names of authors and of their works are the same in each language; they are links, or stand on their own page. */
static void
test_translated (void)
{
  for (PoiseHelpPage which = 0; which < POISE_N_HELP_PAGES; which++)
    {
      g_autoptr (MallardPage) page = read_page (which);

      for (guint i = 0; i < page->texts->len; i++)
        {
          const MallardText *text = page->texts->pdata[i];

          if (which == POISE_HELP_PAGE_SOURCES && *text->section != '\0' && strcmp (text->element, "title") == 0)
            continue;
          if (g_regex_match_simple ("[A-Za-z]{2}", text->plain, 0, 0) && !strstr (text->plain, OPEN))
            g_error ("%s, %s: “%s” is not translated", poise_help_page_get_id (which), text->section, text->plain);
        }
    }
}

int
main (int argc, char *argv[])
{
  g_autofree char *locale_dir = NULL;

  g_test_init (&argc, &argv, NULL);
  locale_dir = g_test_build_filename (G_TEST_BUILT, "words", "pseudo", NULL);
  g_setenv ("POISE_LOCALE_DIR", locale_dir, TRUE);
  poise_words_init (argc > 1 ? argv[1] : "en");
  g_test_add_func ("/help/pages/guide", test_guide);
  g_test_add_func ("/help/pages/rules", test_rules);
  g_test_add_func ("/help/pages/charts", test_charts);
  g_test_add_func ("/help/pages/formats", test_formats);
  g_test_add_func ("/help/pages/sources", test_sources);
  g_test_add_func ("/help/pages/keyboard", test_keyboard);
  if (argc > 1)
    g_test_add_func ("/help/pages/translated", test_translated);
  else
    g_test_add_func ("/help/pages/names-of-keys", test_names_of_keys);
  return g_test_run ();
}
