/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Cutting, copying and pasting: within a window, between windows, and with other programs, kind and hostile ones.
 * Other programs are played by content of bytes, which the window has to read as from anybody.
 */

#include "gui/gui-test.h"
#include "gui/gui-wait.h"

#include "gui/clipboard/poise-fragment-content.h"
#include "gui/clipboard/poise-fragment-parser.h"
#include "gui/list/poise-activity-list.h"
#include "gui/list/poise-list-page.h"
#include "store/poise-store.h"

typedef struct
{
  PoiseWindow *window;
  PoiseWorkspace *workspace;
  PoiseDocument *document;
  GtkWidget *page;
  PoiseActivityList *list;
} Side;

typedef struct
{
  Side a; /* three sections of four */
  Side b; /* one section of two */
} Fixture;

static void
open_side (Side *side, guint n_sections, guint n_activities)
{
  g_autoptr (PoisePlan) plan = gui_test_plan (n_sections, n_activities);

  side->window = gui_test_window (plan, 1000, 700);
  side->workspace = poise_window_get_workspace (side->window);
  side->document = poise_workspace_get_document (side->workspace);
  side->page = gui_test_find (GTK_WIDGET (side->window), POISE_TYPE_LIST_PAGE, NULL);
  side->list = POISE_ACTIVITY_LIST (gui_test_find (side->page, POISE_TYPE_ACTIVITY_LIST, NULL));
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  open_side (&fixture->a, 3, 4);
  open_side (&fixture->b, 1, 2);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gdk_clipboard_set_content (gdk_display_get_clipboard (gdk_display_get_default ()), NULL);
  gui_test_close (fixture->a.window);
  gui_test_close (fixture->b.window);
}

static PoisePlan *
plan_of (const Side *side)
{
  return poise_document_get_plan (side->document);
}

static void
run (Side *side, const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (side->list), action, NULL));
  gui_test_settle ();
}

typedef struct
{
  Side *side;
  PoisePlan *before;
} Change;

static gboolean
has_changed (gpointer data)
{
  Change *change = data;

  return plan_of (change->side) != change->before;
}

static void
paste (Side *side)
{
  Change change = { side, plan_of (side) };

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (side->list), "activity.paste", NULL));
  gui_wait_until (has_changed, &change);
  gui_test_settle ();
}

static void
assert_titles (Side *side, guint section, const char *titles)
{
  g_autofree char *text = gui_test_titles (plan_of (side), section);

  g_assert_cmpstr (text, ==, titles);
}

static void
assert_n_selected (Side *side, guint n_sections, guint n_activities)
{
  const PoisePicks *picks = poise_workspace_get_picks (side->workspace);

  g_assert_cmpuint (g_hash_table_size (picks->sections), ==, n_sections);
  g_assert_cmpuint (g_hash_table_size (picks->activities), ==, n_activities);
}

static gboolean
is_enabled (Side *side, const char *name)
{
  GActionGroup *actions = poise_list_page_get_actions (POISE_LIST_PAGE (side->page));

  return g_action_group_get_action_enabled (actions, name);
}

/* Puts bytes into the clipboard, as another program does. */
static void
offer (const char *mime_type, const char *text, gssize length)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length < 0 ? strlen (text) : (gsize) length);
  g_autoptr (GdkContentProvider) content = gdk_content_provider_new_for_bytes (mime_type, bytes);

  g_assert_true (gdk_clipboard_set_content (gdk_display_get_clipboard (gdk_display_get_default ()), content));
}

/* ---- Within a window ---- */

static void
test_cut_and_paste (Fixture *fixture, gconstpointer data)
{
  Side *side = &fixture->a;
  g_autoptr (PoisePlan) before = poise_plan_ref (plan_of (side));
  PoiseActivity *moved = poise_plan_get_activity (before, (PoisePlace) { 0, 1 });
  PoisePlace place;

  gui_test_select (side->list, "activity-00-00001 activity-00-00002");
  run (side, "activity.cut");
  assert_titles (side, 0, "A0|A3");
  assert_n_selected (side, 0, 1);
  g_assert_true (poise_activity_list_has_focus (side->list));

  gui_test_select (side->list, "activity-02-00000");
  paste (side);
  assert_titles (side, 2, "C0|A1|A2|C1|C2|C3");
  assert_n_selected (side, 0, 2);
  g_assert_true (poise_activity_list_has_focus (side->list));
  g_assert_true (poise_plan_find_activity (plan_of (side), moved->id, &place));
  g_assert_true (poise_plan_get_activity (plan_of (side), place) == moved);

  g_assert_cmpint (poise_document_get_undo_kind (side->document), ==, POISE_EDIT_PASTE);
  run (side, "win.undo");
  g_assert_cmpint (poise_document_get_undo_kind (side->document), ==, POISE_EDIT_CUT);
  run (side, "win.undo");
  g_assert_true (plan_of (side) == before);

  /* It is in the clipboard still, and its ids are in use again. */
  gui_test_select (side->list, "section-01");
  paste (side);
  assert_titles (side, 1, "B0|B1|B2|B3|A1|A2");
  g_assert_false (poise_picks_has_activity (poise_workspace_get_picks (side->workspace), moved->id));
}

static void
test_sections (Fixture *fixture, gconstpointer data)
{
  Side *side = &fixture->a;

  gui_test_select (side->list, "section-00");
  run (side, "activity.copy");
  gui_test_select (side->list, "activity-01-00002");
  paste (side);
  g_assert_cmpuint (poise_plan_n_sections (plan_of (side)), ==, 4);
  assert_titles (side, 2, "A0|A1|A2|A3");
  assert_n_selected (side, 1, 0);
}

/* All is cut: the entry has the focus, and pasting brings everything back. */
static void
test_everything (Fixture *fixture, gconstpointer data)
{
  Side *side = &fixture->b;
  g_autoptr (PoisePlan) before = poise_plan_ref (plan_of (side));

  gui_test_select (side->list, "section-00 activity-00-00000 activity-00-00001");
  run (side, "activity.cut");
  g_assert_cmpuint (poise_plan_n_sections (plan_of (side)), ==, 0);
  g_assert_true (gui_test_has_focus (gui_test_find (side->page, G_TYPE_INVALID, "New Activity")));
  g_assert_false (is_enabled (side, "cut"));
  paste (side);
  g_assert_true (poise_record_equal (plan_of (side), before));
  assert_n_selected (side, 1, 0);
}

/* ---- Between windows and programs ---- */

static void
test_between_windows (Fixture *fixture, gconstpointer data)
{
  gui_test_select (fixture->a.list, "activity-00-00003 activity-01-00002");
  run (&fixture->a, "activity.copy");
  gui_test_select (fixture->b.list, "activity-00-00000");
  paste (&fixture->b);
  assert_titles (&fixture->b, 0, "A0|A3|B2|A1");
  assert_n_selected (&fixture->b, 0, 2);
}

/* In the line for new activities too, with all that it says. */
static void
test_into_entry (Fixture *fixture, gconstpointer data)
{
  GtkWidget *entry = gui_test_find (fixture->b.page, GTK_TYPE_ENTRY, "New Activity");
  GtkEditable *text = gtk_editable_get_delegate (GTK_EDITABLE (entry));
  Change change = { &fixture->b, plan_of (&fixture->b) };

  gui_test_select (fixture->a.list, "section-01");
  run (&fixture->a, "activity.copy");
  gtk_widget_grab_focus (entry);
  g_signal_emit_by_name (text, "paste-clipboard");
  gui_wait_until (has_changed, &change);
  gui_test_settle ();
  g_assert_true (poise_record_equal (poise_plan_get_section (plan_of (&fixture->b), 1),
                                     poise_plan_get_section (plan_of (&fixture->a), 1)));
  g_assert_cmpstr (gtk_editable_get_text (text), ==, "");

  offer ("text/plain;charset=utf-8", "Read", -1);
  gtk_widget_grab_focus (entry);
  g_signal_emit_by_name (text, "paste-clipboard");
  while (*gtk_editable_get_text (text) == '\0')
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (gtk_editable_get_text (text), ==, "Read");
}

static void
on_read (GObject *source, GAsyncResult *result, gpointer data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

static gboolean
has_result (gpointer data)
{
  return *(GAsyncResult **) data != NULL;
}

/* (transfer full): what another program gets. */
static char *
read_as (const char *mime_type)
{
  GdkClipboard *clipboard = gdk_display_get_clipboard (gdk_display_get_default ());
  const char *types[] = { mime_type, NULL };
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GInputStream) stream = NULL;
  g_autoptr (GOutputStream) memory = g_memory_output_stream_new_resizable ();
  g_autoptr (GAsyncResult) spliced = NULL;
  g_autoptr (GError) error = NULL;

  gdk_clipboard_read_async (clipboard, types, G_PRIORITY_DEFAULT, NULL, on_read, &result);
  gui_wait_until (has_result, &result);
  stream = gdk_clipboard_read_finish (clipboard, result, NULL, &error);
  g_assert_no_error (error);
  g_output_stream_splice_async (memory, stream, G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET, G_PRIORITY_DEFAULT, NULL, on_read,
                                &spliced);
  gui_wait_until (has_result, &spliced);
  g_output_stream_splice_finish (memory, spliced, &error);
  g_assert_no_error (error);
  return g_strndup (g_memory_output_stream_get_data (G_MEMORY_OUTPUT_STREAM (memory)),
                    g_memory_output_stream_get_data_size (G_MEMORY_OUTPUT_STREAM (memory)));
}

/* What other programs get is a plan's file, and text; a file that comes back is what was copied. */
static void
test_to_programs (Fixture *fixture, gconstpointer data)
{
  g_autofree char *text = NULL;
  g_autofree char *json = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (PoisePlan) fragment = NULL;
  g_autoptr (GError) error = NULL;

  gui_test_select (fixture->a.list, "section-01");
  run (&fixture->a, "activity.copy");
  text = read_as (POISE_TEXT_MIME_TYPE);
  json = read_as (POISE_PLAN_MIME_TYPE);
  g_assert_nonnull (strstr (text, "Section B"));
  g_assert_nonnull (strstr (text, "B0"));
  g_assert_true (g_str_has_prefix (json, "{\n  \"format\": \"poise-plan\""));
  bytes = g_bytes_new (json, strlen (json));
  fragment = poise_store_read (bytes, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (poise_plan_n_activities (fragment), ==, 4);

  offer (POISE_PLAN_MIME_TYPE, json, -1);
  gui_test_select (fixture->b.list, "activity-00-00000");
  paste (&fixture->b);
  g_assert_cmpuint (poise_plan_n_sections (plan_of (&fixture->b)), ==, 2);
  g_assert_true (poise_record_equal (poise_plan_get_section (plan_of (&fixture->b), 1),
                                     poise_plan_get_section (plan_of (&fixture->a), 1)));
  assert_n_selected (&fixture->b, 1, 0);

  /* A file that went through a text editor is the same. */
  offer ("text/plain;charset=utf-8", json, -1);
  paste (&fixture->b);
  g_assert_cmpuint (poise_plan_n_sections (plan_of (&fixture->b)), ==, 3);
}

static void
test_text (Fixture *fixture, gconstpointer data)
{
  Side *side = &fixture->b;
  PoiseActivity *read;

  offer ("text/plain;charset=utf-8", "Read chapter two 45 min live\n\nWrite a post\n", -1);
  gui_test_select (side->list, "activity-00-00000");
  paste (side);
  assert_titles (side, 0, "A0|Read chapter two|Write a post|A1");
  read = poise_plan_get_activity (plan_of (side), (PoisePlace) { 0, 1 });
  g_assert_cmpint (read->minutes, ==, 45);
  g_assert_cmpint (read->mode, ==, POISE_MODE_SYNCHRONOUS);
  assert_n_selected (side, 0, 2);
  run (side, "win.undo");
  assert_titles (side, 0, "A0|A1");
  g_assert_false (poise_document_get_can_undo (side->document));
}

/* Text of an entry of the window itself. */
static void
test_own_text (Fixture *fixture, gconstpointer data)
{
  Side *side = &fixture->b;

  gdk_clipboard_set_text (gdk_display_get_clipboard (gdk_display_get_default ()), "Week 2: Kant\nRead 30 min");
  gui_test_select (side->list, "activity-00-00000");
  g_assert_true (is_enabled (side, "paste"));
  paste (side);
  g_assert_cmpuint (poise_plan_n_sections (plan_of (side)), ==, 2);
  g_assert_cmpstr (poise_plan_get_section (plan_of (side), 1)->title, ==, "Week 2: Kant");
  assert_titles (side, 1, "Read");
}

/* Whatever comes in, nothing changes, and a sentence says why. */
static void
test_hostile (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *mime_type;
    const char *text;
    const char *message;
  } cases[] = {
    { POISE_PLAN_MIME_TYPE, "", "Nothing was pasted: what was copied is not a whole plan. The file is empty." },
    { POISE_PLAN_MIME_TYPE, "[1, 2",
      "Nothing was pasted: what was copied is not a whole plan. The file ends in the middle; the rest of it is missing." },
    { POISE_PLAN_MIME_TYPE, "{\"format\": \"other\"}",
      "Nothing was pasted: what was copied is not a whole plan. The file is JSON, but not a plan of Poise." },
    { POISE_PLAN_MIME_TYPE, "{\"format\": \"poise-plan\", \"version\": 999, \"sections\": [{\"id\": \"a\"}]}",
      "Nothing was pasted: it was copied in a newer Poise, which this one does not understand." },
    { POISE_PLAN_MIME_TYPE, "{\"format\": \"poise-plan\", \"version\": 1, \"sections\": []}", "There is nothing to paste." },
    { "text/plain;charset=utf-8", "{\"format\": \"poise-plan\", \"version\": 1}",
      "Nothing was pasted: what was copied is not a whole plan. “sections” is missing here, and it cannot be left out." },
    { "text/plain;charset=utf-8", " \n\n\t", "There is nothing to paste." },
    { "text/plain;charset=utf-8", "a\xff", "Nothing was pasted: what was copied is not text." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PoisePlan *before = plan_of (&fixture->b);

      g_test_message ("%s", cases[i].text);
      offer (cases[i].mime_type, cases[i].text, -1);
      run (&fixture->b, "activity.paste");
      gui_wait_for_label (fixture->b.page, cases[i].message);
      g_assert_true (plan_of (&fixture->b) == before);
      gui_test_close (fixture->b.window);
      open_side (&fixture->b, 1, 2);
    }
}

/* More than can be a plan is not even read to the end. */
static void
test_too_large (Fixture *fixture, gconstpointer data)
{
  gsize length = POISE_FRAGMENT_MOST_BYTES / 4;
  g_autofree char *text = g_malloc (length);
  PoisePlan *before = plan_of (&fixture->b);

  memset (text, 'x', length);
  offer ("text/plain;charset=utf-8", text, length);
  run (&fixture->b, "activity.paste");
  gui_wait_for_label (fixture->b.page, "Nothing was pasted: what was copied is too large.");
  g_assert_true (plan_of (&fixture->b) == before);
}

/* What cannot be done is not offered. */
static void
test_enabled (Fixture *fixture, gconstpointer data)
{
  g_autoptr (PoisePicks) none = poise_picks_new ();
  Side *side = &fixture->a;

  gdk_clipboard_set_content (gdk_display_get_clipboard (gdk_display_get_default ()), NULL);
  poise_activity_list_select (side->list, none);
  gtk_widget_grab_focus (gui_test_find (side->page, GTK_TYPE_TEXT, NULL));
  gui_test_settle ();
  g_assert_false (is_enabled (side, "copy"));
  g_assert_false (is_enabled (side, "cut"));
  g_assert_false (is_enabled (side, "paste"));

  gui_test_select (side->list, "activity-00-00000");
  g_assert_true (is_enabled (side, "copy"));
  g_assert_true (is_enabled (side, "cut"));
  offer ("image/png", "", 0);
  g_assert_false (is_enabled (side, "paste"));
  run (side, "activity.copy");
  g_assert_true (is_enabled (side, "paste"));
  g_assert_true (is_enabled (&fixture->b, "paste"));
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
#define ADD(path, function) g_test_add ("/gui/list-clipboard/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("cut-and-paste", test_cut_and_paste);
  ADD ("sections", test_sections);
  ADD ("everything", test_everything);
  ADD ("between-windows", test_between_windows);
  ADD ("into-entry", test_into_entry);
  ADD ("to-programs", test_to_programs);
  ADD ("text", test_text);
  ADD ("own-text", test_own_text);
  ADD ("hostile", test_hostile);
  ADD ("too-large", test_too_large);
  ADD ("enabled", test_enabled);
#undef ADD
  return gui_test_run ();
}
