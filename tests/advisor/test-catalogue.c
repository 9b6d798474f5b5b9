/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Lists of tools and their edits, and a catalogue made of Poise's tools and such a list.
 */

#include "advisor/poise-catalogue.h"

static PoiseTool *
make_tool (const char *id, const char *name, int purposes)
{
  PoiseTool *tool = poise_record_new (&poise_tool_type);

  poise_record_put_text (tool, POISE_TOOL_ID, id);
  poise_record_put_text (tool, POISE_TOOL_NAME, name);
  poise_record_put_number (tool, POISE_TOOL_PURPOSES, purposes);
  return poise_record_seal (tool);
}

/* @ids: with a space between */
static GPtrArray *
make_entries (const char *ids)
{
  g_auto (GStrv) each = g_strsplit (ids, " ", -1);
  GPtrArray *entries = poise_catalogue_entries_new ();

  for (char **id = each; *id != NULL && **id != '\0'; id++)
    g_ptr_array_add (entries, poise_catalogue_entry_new (make_tool (*id, *id, 0)));
  return entries;
}

static PoiseToolList *
make_list (const char *ids, const char *hidden)
{
  g_auto (GStrv) each = g_strsplit (hidden, " ", -1);

  return poise_tool_list_new (make_entries (ids), *hidden != '\0' ? poise_texts_from_strv ((const char *const *) each) : NULL,
                              NULL);
}

/* "a b | c" for the tools a and b, with c hidden */
static char *
write_list (const PoiseToolList *list)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < list->entries->len; i++)
    g_string_append_printf (text, "%s ", ((PoiseCatalogueEntry *) list->entries->pdata[i])->tool->id);
  g_string_append_c (text, '|');
  for (guint i = 0; i < poise_list_length (list->hidden); i++)
    g_string_append_printf (text, " %s", (char *) list->hidden->pdata[i]);
  return g_string_free (text, FALSE);
}

static void
test_find (void)
{
  g_autoptr (PoiseCatalogue) catalogue = poise_catalogue_new (make_entries ("video chat"));
  g_autoptr (PoiseCatalogue) same = poise_catalogue_ref (catalogue);

  g_assert_cmpuint (poise_catalogue_get_n_entries (same), ==, 2);
  g_assert_cmpstr (poise_catalogue_find (same, "chat")->tool->id, ==, "chat");
  g_assert_null (poise_catalogue_find (same, "gone"));
  g_assert_null (poise_catalogue_find (same, NULL));
  g_assert_false (poise_catalogue_is_hidden (same, "chat"));
  g_assert_false (poise_catalogue_is_own (same, "chat"));
}

static void
test_with_list (void)
{
  static const struct
  {
    const char *own, *hidden, *ids;
  } cases[] = {
    { "", "", "video chat forum" },
    { "campus", "", "campus video chat forum" },
    { "campus chat", "", "campus chat video forum" }, /* a tool of Poise's, described anew */
    { "", "chat gone", "video chat forum" },          /* hidden, but plans may use it */
  };
  g_autoptr (PoiseCatalogue) known = poise_catalogue_new (make_entries ("video chat forum"));
  g_autoptr (PoiseCatalogue) alone = poise_catalogue_with_list (known, NULL);

  g_assert_true (alone == known);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoiseToolList) list = make_list (cases[i].own, cases[i].hidden);
      g_autoptr (PoiseCatalogue) both = poise_catalogue_with_list (known, list);
      g_autoptr (GString) ids = g_string_new (NULL);

      g_test_message ("case %u", i);
      for (guint k = 0; k < poise_catalogue_get_n_entries (both); k++)
        {
          const char *id = poise_catalogue_get_entry (both, k)->tool->id;

          g_string_append_printf (ids, "%s%s", k > 0 ? " " : "", id);
          g_assert_cmpint (poise_catalogue_is_own (both, id), ==, poise_tool_list_find (list, id) != NULL);
        }
      g_assert_cmpstr (ids->str, ==, cases[i].ids);
      g_assert_cmpint (poise_catalogue_is_hidden (both, "chat"), ==, *cases[i].hidden != '\0');
      g_assert_false (poise_catalogue_is_hidden (both, "video"));
    }
}

static void
test_hidden (void)
{
  static const struct
  {
    const char *before, *id;
    gboolean hidden;
    const char *after;
  } cases[] = {
    { "", "a", TRUE, "x | a" },    { "a", "a", TRUE, "x | a" },    { "a b", "a", FALSE, "x | b" },
    { "a", "a", FALSE, "x |" },    { "a", "b", FALSE, "x | a" },   { "a", "b", TRUE, "x | a b" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoiseToolList) list = make_list ("x", cases[i].before);
      g_autoptr (PoiseToolList) after = poise_tool_list_with_hidden (list, cases[i].id, cases[i].hidden);
      g_autofree char *text = write_list (after);

      g_test_message ("case %u", i);
      g_assert_cmpstr (text, ==, cases[i].after);
    }
}

static void
test_take_in (void)
{
  static const struct
  {
    const char *own, *own_hidden, *other, *other_hidden;
    const char *after;
    PoiseToolListGain gain;
  } cases[] = {
    { "", "", "a b", "", "a b |", { 2, 0, 0 } },
    { "a", "", "a", "", "a |", { 0, 0, 0 } },
    { "a c", "", "b a", "", "a c b |", { 1, 0, 0 } },
    { "a", "w", "b", "v w", "a b | w v", { 1, 0, 1 } },
    { "a", "w", "", "", "a | w", { 0, 0, 0 } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PoiseToolList) own = make_list (cases[i].own, cases[i].own_hidden);
      g_autoptr (PoiseToolList) other = make_list (cases[i].other, cases[i].other_hidden);
      PoiseToolListGain gain;
      g_autoptr (PoiseToolList) after = poise_tool_list_take_in (own, other, &gain);
      g_autofree char *text = write_list (after);

      g_test_message ("case %u", i);
      g_assert_cmpstr (text, ==, cases[i].after);
      g_assert_cmpuint (gain.n_added, ==, cases[i].gain.n_added);
      g_assert_cmpuint (gain.n_replaced, ==, cases[i].gain.n_replaced);
      g_assert_cmpuint (gain.n_hidden, ==, cases[i].gain.n_hidden);
    }
}

/* Another tool with an id that is there takes its place; taking it in again changes nothing. */
static void
test_replace (void)
{
  g_autoptr (PoiseToolList) own = make_list ("a b", "");
  g_autoptr (PoiseTool) better = make_tool ("a", "Better", POISE_TERM_BIT (POISE_PURPOSE_SOCIAL));
  g_autoptr (PoiseToolList) empty = make_list ("", "");
  g_autoptr (PoiseToolList) other = poise_tool_list_with_tool (empty, better);
  PoiseToolListGain gain;
  g_autoptr (PoiseToolList) after = poise_tool_list_take_in (own, other, &gain);
  g_autoptr (PoiseToolList) again = poise_tool_list_take_in (after, other, &gain);

  g_assert_cmpuint (gain.n_added + gain.n_replaced + gain.n_hidden, ==, 0);
  g_assert_true (poise_tool_list_equal (after, again));
  g_assert_false (poise_tool_list_equal (own, after));
  g_assert_cmpstr (((PoiseCatalogueEntry *) after->entries->pdata[0])->tool->name, ==, "Better");
  g_assert_cmpstr (((PoiseCatalogueEntry *) own->entries->pdata[0])->tool->name, ==, "a");
}

/* An edit as a plan has it: grades stay where the purpose does, examples and note stay, a name is never lost. */
static void
test_with_tools (void)
{
  PoiseCatalogueEntry *entry = poise_catalogue_entry_new (
      make_tool ("a", "Alpha", POISE_TERM_BIT (POISE_PURPOSE_CONTENT) | POISE_TERM_BIT (POISE_PURPOSE_SOCIAL)));
  g_autoptr (PoiseToolList) list = NULL;
  g_autoptr (PoiseToolList) after = NULL;
  g_autoptr (GPtrArray) tools = poise_records_new ();
  GPtrArray *entries = poise_catalogue_entries_new ();
  const PoiseCatalogueEntry *edited;

  entry->fitness[POISE_PURPOSE_CONTENT] = 2;
  entry->fitness[POISE_PURPOSE_SOCIAL] = 1;
  entry->note = g_ref_string_new ("Ask the help desk.");
  g_ptr_array_add (entries, entry);
  list = poise_tool_list_new (entries, NULL, NULL);

  g_ptr_array_add (tools, make_tool ("new", "New", 0));
  g_ptr_array_add (tools, make_tool ("a", NULL, POISE_TERM_BIT (POISE_PURPOSE_CONTENT)
                                                    | POISE_TERM_BIT (POISE_PURPOSE_PLANNING)));
  g_ptr_array_add (tools, make_tool (NULL, "No id", 0));
  after = poise_tool_list_with_tools (list, tools);

  g_assert_cmpuint (after->entries->len, ==, 2);
  edited = poise_tool_list_find (after, "a");
  g_assert_true (edited == after->entries->pdata[1]);
  g_assert_cmpstr (edited->tool->name, ==, "Alpha");
  g_assert_cmpstr (edited->note, ==, "Ask the help desk.");
  g_assert_cmpint (edited->fitness[POISE_PURPOSE_CONTENT], ==, 2);
  g_assert_cmpint (edited->fitness[POISE_PURPOSE_PLANNING], ==, 3);
  g_assert_cmpint (edited->fitness[POISE_PURPOSE_SOCIAL], ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/advisor/catalogue/find", test_find);
  g_test_add_func ("/advisor/catalogue/with-list", test_with_list);
  g_test_add_func ("/advisor/tool-list/hidden", test_hidden);
  g_test_add_func ("/advisor/tool-list/take-in", test_take_in);
  g_test_add_func ("/advisor/tool-list/replace", test_replace);
  g_test_add_func ("/advisor/tool-list/with-tools", test_with_tools);
  return g_test_run ();
}
