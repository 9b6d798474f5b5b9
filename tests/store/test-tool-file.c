/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Lists of tools as files: what is wrong is refused whole, with its place; what is written is what was read; and
 * Poise's own catalogue holds what the source text names.
 */

#include "store/poise-tool-file.h"

#include <glib/gstdio.h>
#include <string.h>

static PoiseToolList *
read_text (const char *text, const PoiseCatalogue *known, GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));

  return poise_tool_file_read (bytes, known, error);
}

static PoiseCatalogue *
load_known (void)
{
  g_autoptr (GError) error = NULL;
  PoiseCatalogue *known = poise_store_load_catalogue (&error);

  g_assert_no_error (error);
  return known;
}

#define LIST(tools) "{\n  \"format\": \"poise-tools\", \"version\": 1,\n  \"tools\": [" tools "]}"

static void
test_errors (void)
{
  static const struct
  {
    const char *text;
    PoiseStoreError code;
    int line, column;
    const char *path;
  } cases[] = {
    { "", POISE_STORE_ERROR_EMPTY, 1, 1, NULL },
    { "{", POISE_STORE_ERROR_TRUNCATED, 1, 2, NULL },
    { "[]", POISE_STORE_ERROR_NOT_A_PLAN, 1, 1, NULL },
    { "{\"format\": \"poise-plan\", \"version\": 1, \"sections\": []}", POISE_STORE_ERROR_NOT_A_PLAN, 1, 12, "format" },
    { "{\"format\": \"poise-tools\", \"version\": 1}", POISE_STORE_ERROR_MISSING_MEMBER, 1, 1, "tools" },
    { "{\"format\": \"poise-tools\", \"tools\": []}", POISE_STORE_ERROR_MISSING_MEMBER, 1, 1, "version" },
    { "{\"format\": \"poise-tools\", \"version\": 2, \"tools\": 5}", POISE_STORE_ERROR_NEWER_VERSION, 1, 38, "version" },
    { "{\"format\": \"poise-tools\", \"version\": 1, \"hidden\": \"wiki\", \"tools\": []}",
      POISE_STORE_ERROR_WRONG_TYPE, 1, 51, "hidden" },
    { LIST ("5"), POISE_STORE_ERROR_WRONG_TYPE, 3, 13, "tools[0]" },
    { LIST ("\n{\"id\": \"forum\"},\n{\"id\": \"a\", \"purposes\": {\"social\": 4}}"), POISE_STORE_ERROR_OUT_OF_RANGE, 5, 36,
      "tools[1].purposes.social" },
    { LIST ("\n{\"id\": \"a\", \"name\": \"A\", \"purposes\": [\"social\"]}"), POISE_STORE_ERROR_WRONG_TYPE, 4, 38,
      "tools[0].purposes" },
    { LIST ("\n{\"id\": \"a\", \"name\": \"A\", \"modes\": [\"live\"]}"), POISE_STORE_ERROR_UNKNOWN_VALUE, 4, 36,
      "tools[0].modes[0]" },
    { LIST ("\n{\"id\": \"a\", \"name\": \"A\", \"bandwidth\": \"huge\"}"), POISE_STORE_ERROR_UNKNOWN_VALUE, 4, 39,
      "tools[0].bandwidth" },
    { LIST ("\n{\"id\": \"a\", \"name\": \"A\", \"account\": \"no\"}"), POISE_STORE_ERROR_WRONG_TYPE, 4, 37,
      "tools[0].account" },
    { LIST ("\n{\"id\": \"a\", \"name\": \"A\", \"examples\": [1]}"), POISE_STORE_ERROR_WRONG_TYPE, 4, 39,
      "tools[0].examples[0]" },
    { LIST ("\n{\"id\": \"a\", \"name\": \"A\"},\n{\"id\": \"a\", \"name\": \"B\"}"), POISE_STORE_ERROR_DUPLICATE_ID, 5, 8,
      "tools[1].id" },
    { LIST ("\n{\"id\": \"a\", \"name\": \"A\", \"name\": \"B\"}"), POISE_STORE_ERROR_DUPLICATE_KEY, 4, 26, "tools[0].name" },
    /* Only Poise's own tools need no name. */
    { LIST ("\n{\"id\": \"forum\"},\n{\"id\": \"campus\"}"), POISE_STORE_ERROR_MISSING_MEMBER, 5, 1, "tools[1].name" },
    { LIST ("\n{\"id\": \"campus\", \"name\": \"\"}"), POISE_STORE_ERROR_MISSING_MEMBER, 4, 1, "tools[0].name" },
  };
  g_autoptr (PoiseCatalogue) known = load_known ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_test_message ("case %u: %s", i, cases[i].text);
      g_assert_null (read_text (cases[i].text, known, &error));
      g_assert_error (error, POISE_STORE_ERROR, (int) cases[i].code);
      g_test_message ("%s", error->message);
      g_assert_cmpstr (poise_store_error_get_path (error), ==, cases[i].path);
      g_assert_cmpint (poise_store_error_get_line (error), ==, cases[i].line);
      g_assert_cmpint (poise_store_error_get_column (error), ==, cases[i].column);
    }
}

static const char whole[] = "{\n"
                            "  \"format\": \"poise-tools\",\n"
                            "  \"version\": 1,\n"
                            "  \"hidden\": [\"vr\", \"livesocial\"],\n"
                            "  \"tools\": [\n"
                            "    {\n"
                            "      \"id\": \"campus\",\n"
                            "      \"name\": \"Campus Meet\",\n"
                            "      \"note\": \"Log in with your university’s account.\",\n"
                            "      \"examples\": [\"Jitsi\"],\n"
                            "      \"modes\": [\"synchronous\"],\n"
                            "      \"purposes\": {\n"
                            "        \"content\": 2,\n"
                            "        \"planning\": 3,\n"
                            "        \"social\": 0\n"
                            "      },\n"
                            "      \"learning-types\": [\"discussion\"],\n"
                            "      \"bandwidth\": \"high\",\n"
                            "      \"account\": true,\n"
                            "      \"uri\": \"https://meet.example.edu/\",\n"
                            "      \"low-bandwidth-replacement\": \"audioconf\",\n"
                            "      \"x-room\": 1e400\n"
                            "    },\n"
                            "    {\n"
                            "      \"id\": \"forum\",\n"
                            "      \"account\": false\n"
                            "    }\n"
                            "  ],\n"
                            "  \"x-office\": {\"phone\": \"1234\"}\n"
                            "}\n";

static char *
write_text (const PoiseToolList *list)
{
  g_autoptr (GBytes) bytes = poise_tool_file_write (list);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* Members, their order, and what Poise does not know: to the letter. */
static void
test_round_trip (void)
{
  g_autoptr (PoiseCatalogue) known = load_known ();
  g_autoptr (GError) error = NULL;
  g_autoptr (PoiseToolList) list = read_text (whole, known, &error);
  g_autofree char *again = NULL;
  const PoiseCatalogueEntry *campus;

  g_assert_no_error (error);
  campus = poise_tool_list_find (list, "campus");
  g_assert_cmpstr (campus->tool->name, ==, "Campus Meet");
  g_assert_cmpint (campus->tool->purposes, ==,
                   POISE_TERM_BIT (POISE_PURPOSE_CONTENT) | POISE_TERM_BIT (POISE_PURPOSE_PLANNING));
  g_assert_cmpint (campus->fitness[POISE_PURPOSE_PLANNING], ==, 3);
  g_assert_cmpstr (campus->low_bandwidth_replacement, ==, "audioconf");
  g_assert_cmpuint (poise_list_length (list->hidden), ==, 2);
  again = write_text (list);
  g_assert_cmpstr (again, ==, whole);
}

/* A tool kept from a plan may bring members that a list has another use for: none may stand twice. */
static void
test_members_of_plans (void)
{
  g_autoptr (PoiseToolList) empty = poise_tool_list_new (NULL, NULL, NULL);
  PoiseTool *tool = poise_record_new (&poise_tool_type);
  GPtrArray *extras = poise_extras_new ();
  g_autoptr (PoiseToolList) list = NULL;
  g_autoptr (PoiseToolList) again = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  poise_record_put_text (tool, POISE_TOOL_ID, "a");
  poise_record_put_text (tool, POISE_TOOL_NAME, "A");
  g_ptr_array_add (extras, poise_extra_new ("note", "5"));
  g_ptr_array_add (extras, poise_extra_new ("x-more", "[1]"));
  poise_record_put_extras (tool, extras);
  poise_record_seal (tool);
  list = poise_tool_list_with_tool (empty, tool);
  poise_tool_unref (tool);

  text = write_text (list);
  g_assert_nonnull (strstr (text, "\"x-more\": [1]"));
  g_assert_null (strstr (text, "\"note\""));
  again = read_text (text, NULL, &error);
  g_assert_no_error (error);
}

/* Of each of Poise's own tools everything is said. */
static void
test_built_in (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "tools.json", NULL);
  g_autofree char *text = NULL;
  g_autoptr (PoiseToolList) list = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, &error));
  list = read_text (text, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (list->entries->len, >=, 40);
  for (guint i = 0; i < list->entries->len; i++)
    {
      const PoiseCatalogueEntry *entry = list->entries->pdata[i];

      g_test_message ("%s", entry->tool->id);
      g_assert_cmpuint (poise_list_length (entry->examples), >, 0);
      g_assert_cmpint (entry->tool->modes, !=, 0);
      g_assert_cmpint (entry->tool->purposes, !=, 0);
      g_assert_cmpint (entry->tool->learning_types, !=, 0);
      g_assert_cmpint (entry->tool->bandwidth, !=, POISE_BANDWIDTH_UNSAID);
      g_assert_cmpint (entry->tool->account, !=, POISE_UNSET);
      if (entry->low_bandwidth_replacement != NULL)
        g_assert_cmpint (poise_tool_list_find (list, entry->low_bandwidth_replacement)->tool->bandwidth, <=,
                         entry->tool->bandwidth);
      else /* whatever needs a good connection has something that can stand for it */
        g_assert_cmpint (entry->tool->bandwidth, <, POISE_BANDWIDTH_HIGH);
    }
}

static void
test_save_and_load (void)
{
  g_autoptr (PoiseCatalogue) known = load_known ();
  g_autofree char *folder = g_dir_make_tmp ("poise-tools-XXXXXX", NULL);
  g_autoptr (GFile) file = g_file_new_build_filename (folder, "deeper", "tools.json", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (PoiseToolList) list = read_text (whole, known, &error);
  g_autoptr (PoiseToolList) other = NULL;
  PoiseFingerprint was, now;

  g_assert_null (poise_tool_file_load (file, known, NULL, &error));
  g_assert_error (error, POISE_STORE_ERROR, POISE_STORE_ERROR_READ);
  g_clear_error (&error);

  g_assert_true (poise_tool_file_save (list, file, NULL, &was, &error));
  g_assert_no_error (error);
  other = poise_tool_file_load (file, known, &now, &error);
  g_assert_no_error (error);
  g_assert_true (poise_tool_list_equal (list, other));
  g_assert_cmpstr (was.sha256, ==, now.sha256);

  /* Somebody else has put another file there: it is left alone. */
  g_assert_true (g_file_set_contents (g_file_peek_path (file), "{}", -1, NULL));
  g_assert_false (poise_tool_file_save (list, file, &was, NULL, &error));
  g_assert_error (error, POISE_STORE_ERROR, POISE_STORE_ERROR_CHANGED_ON_DISK);
  g_clear_error (&error);
  g_assert_null (poise_tool_file_load (file, known, NULL, &error));
  g_assert_error (error, POISE_STORE_ERROR, POISE_STORE_ERROR_NOT_A_PLAN);
}

/* A file that cannot be read is kept beside, each time under a name of its own. */
static void
test_set_aside (void)
{
  g_autofree char *folder = g_dir_make_tmp ("poise-tools-XXXXXX", NULL);
  g_autoptr (GFile) file = g_file_new_build_filename (folder, "tools.json", NULL);
  g_autoptr (GError) error = NULL;

  for (guint i = 1; i <= 2; i++)
    {
      g_autofree char *expected = g_strdup_printf ("%s/tools.json.%u.bad", folder, i);
      g_autoptr (GFile) aside = NULL;
      g_autofree char *text = NULL;
      g_autofree char *content = g_strdup_printf ("bad %u", i);

      g_assert_true (g_file_set_contents (g_file_peek_path (file), content, -1, NULL));
      aside = poise_tool_file_set_aside (file, &error);
      g_assert_no_error (error);
      g_assert_cmpstr (g_file_peek_path (aside), ==, expected);
      g_assert_false (g_file_query_exists (file, NULL));
      g_assert_true (g_file_get_contents (expected, &text, NULL, NULL));
      g_assert_cmpstr (text, ==, content);
    }
  g_assert_null (poise_tool_file_set_aside (file, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/store/tool-file/errors", test_errors);
  g_test_add_func ("/store/tool-file/round-trip", test_round_trip);
  g_test_add_func ("/store/tool-file/members-of-plans", test_members_of_plans);
  g_test_add_func ("/store/tool-file/built-in", test_built_in);
  g_test_add_func ("/store/tool-file/save-and-load", test_save_and_load);
  g_test_add_func ("/store/tool-file/set-aside", test_set_aside);
  return g_test_run ();
}
