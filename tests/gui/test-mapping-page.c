/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The page that asks what the columns of a table are for: what it shows of a table, what follows from a choice, and what
 * a screen reader is told.
 */

#include "gui/gui-test.h"
#include "gui/gui-wait.h"

#include "gui/import/poise-mapping-page.h"
#include "import/poise-import-csv.h"

#include <string.h>

typedef struct
{
  GtkWidget *window;
  PoiseMappingPage *page;
  guint n_changed;
} Fixture;

static void
count_change (Fixture *fixture)
{
  fixture->n_changed++;
}

static PoiseCsv *
read_csv (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  PoiseCsv *csv = poise_csv_read (bytes, &error);

  g_assert_no_error (error);
  return csv;
}

static void
open_page (Fixture *fixture, const char *text, int width)
{
  g_autoptr (PoiseCsv) csv = read_csv (text);

  *fixture = (Fixture){ adw_window_new (), POISE_MAPPING_PAGE (poise_mapping_page_new ()), 0 };
  g_signal_connect_swapped (fixture->page, "changed", G_CALLBACK (count_change), fixture);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), width, 700);
  adw_window_set_content (ADW_WINDOW (fixture->window), GTK_WIDGET (fixture->page));
  g_assert_false (poise_mapping_page_get_makes_activities (fixture->page));
  g_assert_null (poise_mapping_page_get_mapping (fixture->page));
  poise_mapping_page_set_csv (fixture->page, csv);
  gtk_window_present (GTK_WINDOW (fixture->window));
  gui_test_settle ();
}

static void
close_page (Fixture *fixture)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  gui_test_settle ();
}

static GtkWidget *
find_titled (GtkWidget *root, const char *title)
{
  if (!gtk_widget_get_visible (root))
    return NULL;
  if (ADW_IS_COMBO_ROW (root) && g_strcmp0 (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (root)), title) == 0)
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_titled (child, title);

      if (found)
        return found;
    }
  return NULL;
}

static gboolean
has_row (Fixture *fixture, const char *title)
{
  return find_titled (GTK_WIDGET (fixture->page), title) != NULL;
}

static AdwComboRow *
find_row (Fixture *fixture, const char *title)
{
  GtkWidget *row = find_titled (GTK_WIDGET (fixture->page), title);

  if (!row)
    g_error ("no row is called “%s”", title);
  return ADW_COMBO_ROW (row);
}

static const char *
chosen (AdwComboRow *row)
{
  GtkStringObject *item = adw_combo_row_get_selected_item (row);

  return item ? gtk_string_object_get_string (item) : NULL;
}

static void
choose (AdwComboRow *row, const char *label)
{
  GtkStringList *model = GTK_STRING_LIST (adw_combo_row_get_model (row));

  for (guint i = 0; gtk_string_list_get_string (model, i); i++)
    if (g_str_equal (gtk_string_list_get_string (model, i), label))
      {
        adw_combo_row_set_selected (row, i);
        gui_test_settle ();
        return;
      }
  g_error ("“%s” is not offered", label);
}

static const char schedule[] = "Week,Date,Topic,Reading,Minutes\n"
                               "1,3/4/2023,Introduction,Chapter 1,45\n"
                               "2,3/5/2023,Memory,Chapter 2,90\n"
                               "2,3/6/2023,No class,,\n";

static void
test_guess (void)
{
  Fixture fixture;
  const PoiseCsvMapping *mapping;

  open_page (&fixture, schedule, 700);
  mapping = poise_mapping_page_get_mapping (fixture.page);
  g_assert_cmpuint (fixture.n_changed, ==, 1);
  g_assert_cmpint (mapping->kinds[2], ==, POISE_CSV_TITLE);
  g_assert_true (poise_mapping_page_get_makes_activities (fixture.page));
  g_assert_cmpstr (chosen (find_row (&fixture, "Week")), ==, "Week");
  g_assert_cmpstr (chosen (find_row (&fixture, "Topic")), ==, "Activity");
  g_assert_cmpstr (chosen (find_row (&fixture, "Reading")), ==, "Notes with Name");
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (find_row (&fixture, "Reading"))), ==,
                   "Chapter 1 · Chapter 2");
  gui_wait_for_label (fixture.window, "The plan will have 2 sections, 2 activities and 1 break.");
  close_page (&fixture);
}

static void
test_choices (void)
{
  Fixture fixture;

  open_page (&fixture, schedule, 700);
  /* each cell an activity too */
  choose (find_row (&fixture, "Reading"), "Activity per Cell");
  g_assert_cmpuint (fixture.n_changed, ==, 2);
  gui_wait_for_label (fixture.window, "The plan will have 2 sections, 4 activities and 1 break.");
  /* what another column was for is taken from it */
  choose (find_row (&fixture, "Reading"), "Activity");
  g_assert_cmpstr (chosen (find_row (&fixture, "Topic")), ==, "Notes with Name");
  g_assert_cmpuint (fixture.n_changed, ==, 3);
  /* without an activity there is nothing to go on with */
  choose (find_row (&fixture, "Reading"), "Leave Out");
  g_assert_false (poise_mapping_page_get_makes_activities (fixture.page));
  gui_wait_for_label (fixture.window, "Choose “Activity” for the column that says what learners do.");
  g_assert_cmpuint (fixture.n_changed, ==, 4);
  close_page (&fixture);
}

static void
test_header (void)
{
  Fixture fixture;
  GtkWidget *header;

  open_page (&fixture, schedule, 700);
  header = gui_test_find (GTK_WIDGET (fixture.page), GTK_TYPE_SWITCH, "The First Row Names the Columns");
  g_assert_true (gtk_switch_get_active (GTK_SWITCH (header)));
  gtk_switch_set_active (GTK_SWITCH (header), FALSE);
  gui_test_settle ();
  g_assert_cmpint (poise_mapping_page_get_mapping (fixture.page)->header, ==, -1);
  g_assert_true (has_row (&fixture, "Column 2"));
  gtk_switch_set_active (GTK_SWITCH (header), TRUE);
  gui_test_settle ();
  g_assert_cmpstr (chosen (find_row (&fixture, "Topic")), ==, "Activity");
  g_assert_cmpuint (fixture.n_changed, ==, 3);
  close_page (&fixture);
}

static void
test_dates (void)
{
  Fixture fixture;
  AdwComboRow *row;

  open_page (&fixture, schedule, 700);
  row = find_row (&fixture, "What “3/4/2023” means");
  g_assert_cmpstr (chosen (row), ==, "Sat, 4 Mar");
  choose (row, "Mon, 3 Apr");
  g_assert_cmpint (poise_mapping_page_get_mapping (fixture.page)->order, ==, POISE_CSV_ORDER_DMY);
  g_assert_cmpuint (fixture.n_changed, ==, 2);
  /* where the column is no date, there is nothing to ask */
  choose (find_row (&fixture, "Date"), "Leave Out");
  g_assert_false (has_row (&fixture, "What “3/4/2023” means"));
  close_page (&fixture);

  open_page (&fixture, "Topic,Date\na,25 Sep\nb,2 Oct", 700);
  row = find_row (&fixture, "The year of “25 Sep”");
  g_assert_cmpstr (chosen (row), ==, "Not Known");
  g_assert_cmpint (poise_mapping_page_get_mapping (fixture.page)->year, ==, 0);
  adw_combo_row_set_selected (row, 5);
  gui_test_settle ();
  g_assert_cmpint (poise_mapping_page_get_mapping (fixture.page)->year, ==, atoi (chosen (row)));
  gui_wait_for_label (fixture.window, "The plan will have 2 sections and 2 activities.");
  close_page (&fixture);
}

/* A table that Poise wrote has columns that no other has; they stay what they are. */
static void
test_own (void)
{
  static const char own[] = "Section,Activity,Mode,Minutes,Live session,Group,i\nA,Read,asynchronous,30,,Pairs,l\n";
  Fixture fixture;

  open_page (&fixture, own, 700);
  if (poise_mapping_page_get_mapping (fixture.page)->own)
    g_assert_cmpstr (chosen (find_row (&fixture, "Group")), ==, "As Poise Wrote It");
  else
    g_test_fail_printf ("The heads of Poise's own tables have changed");
  close_page (&fixture);
}

/* Nothing is wider than a telephone, whatever stands in the table. */
static void
test_narrow (void)
{
  g_autoptr (GString) text = g_string_new ("Title");
  Fixture fixture;
  int least;

  for (int i = 0; i < 40; i++)
    g_string_append_printf (text, ",A column with a very long name indeed, which nobody reads %d", i);
  g_string_append (text, "\n");
  for (int i = 0; i < 40; i++)
    g_string_append (text, "word & <b>word</b> word word word word word word word word,");
  open_page (&fixture, text->str, 360);
  gtk_widget_measure (GTK_WIDGET (fixture.page), GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  g_assert_cmpint (least, <=, 360);
  close_page (&fixture);
}

static GtkAdjustment *
get_across (Fixture *fixture)
{
  GtkWidget *view = gui_test_find (GTK_WIDGET (fixture->page), GTK_TYPE_COLUMN_VIEW, "First Rows");

  return gtk_scrollable_get_hadjustment (GTK_SCROLLABLE (view));
}

static gboolean
is_at_end (gpointer data)
{
  GtkAdjustment *across = get_across (data);
  double end = gtk_adjustment_get_upper (across) - gtk_adjustment_get_page_size (across);

  return end > 0 && G_APPROX_VALUE (gtk_adjustment_get_value (across), end, 1);
}

static gboolean
is_at_left (gpointer data)
{
  return gtk_adjustment_get_value (get_across (data)) == 0;
}

/* The first columns of a table are seen first, and a small table fills its frame. */
static void
test_across (void)
{
  static const char wide[] = "One column,Another column,A third column,The fourth column,The fifth column,The last one\n"
                             "some words,some words,some words,some words,some words,some words\n";
  Fixture fixture;

  open_page (&fixture, wide, 360);
  gui_wait_until (is_at_left, &fixture);
  g_assert_false (is_at_end (&fixture));
  close_page (&fixture);

  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  open_page (&fixture, wide, 360);
  gui_wait_until (is_at_end, &fixture);
  close_page (&fixture);

  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
  open_page (&fixture, "A,B\n1,2\n", 700);
  g_assert_cmpfloat (gtk_adjustment_get_upper (get_across (&fixture)), >=,
                     gtk_adjustment_get_page_size (get_across (&fixture)));
  close_page (&fixture);
}

/* What is read aloud in the table: names above, and with each cell its column */
static void
test_names (void)
{
  Fixture fixture;

  open_page (&fixture, schedule, 700);
  g_assert_nonnull (gui_test_find (GTK_WIDGET (fixture.page), GTK_TYPE_COLUMN_VIEW, "First Rows"));
  g_assert_nonnull (gui_test_find (GTK_WIDGET (fixture.page), G_TYPE_INVALID, "Topic: Introduction"));
  g_assert_nonnull (gui_test_find (GTK_WIDGET (fixture.page), G_TYPE_INVALID, "Date: 3/5/2023"));
  close_page (&fixture);
}

static gboolean
is_true (gpointer data)
{
  return *(gboolean *) data;
}

/* The next table takes the place of the one before; and the page goes while it is still finding out. */
static void
test_again (void)
{
  Fixture fixture;
  g_autoptr (PoiseCsv) other = read_csv ("Activity\nRead");
  gboolean gone = FALSE;

  open_page (&fixture, schedule, 700);
  poise_mapping_page_set_csv (fixture.page, other);
  gui_wait_for_label (fixture.window, "The plan will have 1 section and 1 activity.");
  g_assert_false (has_row (&fixture, "Reading"));
  gui_test_watch (fixture.page, &gone);
  poise_mapping_page_set_csv (fixture.page, other);
  gtk_window_destroy (GTK_WINDOW (fixture.window));
  gui_wait_until (is_true, &gone);
}

int
main (int argc, char *argv[])
{
  gui_test_init (&argc, &argv);
  g_test_add_func ("/gui/mapping-page/guess", test_guess);
  g_test_add_func ("/gui/mapping-page/choices", test_choices);
  g_test_add_func ("/gui/mapping-page/header", test_header);
  g_test_add_func ("/gui/mapping-page/dates", test_dates);
  g_test_add_func ("/gui/mapping-page/own", test_own);
  g_test_add_func ("/gui/mapping-page/narrow", test_narrow);
  g_test_add_func ("/gui/mapping-page/across", test_across);
  g_test_add_func ("/gui/mapping-page/names", test_names);
  g_test_add_func ("/gui/mapping-page/again", test_again);
  return gui_test_run ();
}
