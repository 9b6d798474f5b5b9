/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What tests of the window share.
 */

#include "gui/gui-test.h"

#include "poise-config.h"
#include "store/poise-store.h"
#include "words/poise-words.h"

static PoiseApplication *application;

void
gui_test_init (int *argc, char ***argv)
{
  g_test_init (argc, argv, NULL);
  g_set_prgname ("poise");
  poise_words_init (NULL);
  gtk_disable_setlocale ();
  if (!gtk_init_check ())
    {
      g_print ("1..0 # SKIP no display\n");
      exit (0); /* TAP says it all; another code would be an error */
    }
  adw_init ();
}

int
gui_test_run (void)
{
  int status = g_test_run ();

  g_clear_object (&application);
  return status;
}

PoiseApplication *
gui_test_application (void)
{
  g_autoptr (GError) error = NULL;

  if (!application)
    {
      application = poise_application_new ();
      g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE | G_APPLICATION_HANDLES_OPEN);
      g_application_register (G_APPLICATION (application), NULL, &error);
      g_assert_no_error (error);
    }
  return application;
}

static void
set_gone (gpointer gone)
{
  *(gboolean *) gone = TRUE;
}

void
gui_test_watch (gpointer object, gboolean *gone)
{
  *gone = FALSE;
  g_object_set_data_full (object, "gui-test-watch", gone, set_gone);
}

/* Frames that pass before a window counts as still: one to map, one to lay out, one to tell of its room. */
#define FRAMES 4

static gboolean
count_frame (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  guint *n_frames = data;

  (*n_frames)++;
  return G_SOURCE_CONTINUE;
}

static GtkWidget *
any_mapped_window (void)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *l = windows; l; l = l->next)
    if (gtk_widget_get_mapped (l->data))
      return l->data;
  return NULL;
}

static gboolean
give_up (gpointer data)
{
  gboolean *late = data;

  *late = TRUE;
  return G_SOURCE_CONTINUE;
}

void
gui_test_settle (void)
{
  GtkWidget *window = any_mapped_window ();
  gboolean late = FALSE;
  guint timeout = g_timeout_add (2000, give_up, &late);
  guint n_frames = 0;
  guint tick = window ? gtk_widget_add_tick_callback (window, count_frame, &n_frames, NULL) : 0;

  if (window)
    g_object_ref (window);
  while (window && gtk_widget_get_mapped (window) && n_frames < FRAMES && !late)
    g_main_context_iteration (NULL, TRUE);
  if (window)
    {
      gtk_widget_remove_tick_callback (window, tick);
      g_object_unref (window);
    }
  while (!late && g_main_context_pending (NULL))
    g_main_context_iteration (NULL, FALSE);
  g_source_remove (timeout);
}

PoiseWindow *
gui_test_window (PoisePlan *plan, int width, int height)
{
  PoiseWindow *window = poise_window_new (gui_test_application ());

  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  if (plan)
    poise_window_show_plan (window, plan);
  gtk_window_present (GTK_WINDOW (window));
  while (!gtk_widget_get_mapped (GTK_WIDGET (window)))
    g_main_context_iteration (NULL, TRUE);
  gui_test_settle ();
  return window;
}

void
gui_test_close (PoiseWindow *window)
{
  gtk_window_destroy (GTK_WINDOW (window));
  gui_test_settle ();
}

PoisePlan *
gui_test_template (const char *id)
{
  g_autoptr (GError) error = NULL;
  PoisePlan *plan = poise_store_load_template (id, &error);

  g_assert_no_error (error);
  return plan;
}

PoisePlan *
gui_test_plan (guint n_sections, guint n_activities_each)
{
  PoisePlan *plan = poise_record_new (&poise_plan_type);
  GPtrArray *sections = poise_records_new ();

  poise_record_put_text (plan, POISE_PLAN_TITLE, "Test");
  for (guint i = 0; i < n_sections; i++)
    {
      PoiseSection *section = poise_record_new (&poise_section_type);
      GPtrArray *activities = poise_records_new ();
      g_autofree char *id = g_strdup_printf ("section-%02u", i);
      g_autofree char *title = g_strdup_printf ("Section %c", 'A' + i % 26);

      poise_record_put_text (section, POISE_SECTION_ID, id);
      poise_record_put_text (section, POISE_SECTION_TITLE, title);
      for (guint k = 0; k < n_activities_each; k++)
        {
          PoiseActivity *activity = poise_record_new (&poise_activity_type);
          g_autofree char *activity_id = g_strdup_printf ("activity-%02u-%05u", i, k);
          g_autofree char *activity_title = g_strdup_printf ("%c%u", 'A' + i % 26, k);

          poise_record_put_text (activity, POISE_ACTIVITY_ID, activity_id);
          poise_record_put_text (activity, POISE_ACTIVITY_TITLE, activity_title);
          poise_record_put_number (activity, POISE_ACTIVITY_MINUTES, 30);
          g_ptr_array_add (activities, poise_record_seal (activity));
        }
      if (n_activities_each > 0)
        poise_record_put_list (section, POISE_SECTION_ACTIVITIES, activities);
      else
        g_ptr_array_unref (activities);
      g_ptr_array_add (sections, poise_record_seal (section));
    }
  if (n_sections > 0)
    poise_record_put_list (plan, POISE_PLAN_SECTIONS, sections);
  else
    g_ptr_array_unref (sections);
  return poise_record_seal (plan);
}

gboolean
gui_test_is_called (GtkWidget *widget, const char *label)
{
  g_autofree char *difference
      = gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, label);

  if (!difference)
    return TRUE;
  if (GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0)
    return TRUE;
  return GTK_IS_LABEL (widget) && g_strcmp0 (gtk_label_get_label (GTK_LABEL (widget)), label) == 0;
}

GtkWidget *
gui_test_try_find (GtkWidget *root, GType type, const char *label)
{
  if (!gtk_widget_get_visible (root) || !gtk_widget_get_child_visible (root))
    return NULL;
  if ((type == G_TYPE_INVALID || g_type_is_a (G_OBJECT_TYPE (root), type))
      && (!label || gui_test_is_called (root, label)))
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = gui_test_try_find (child, type, label);

      if (found)
        return found;
    }
  return NULL;
}

GtkWidget *
gui_test_find (GtkWidget *root, GType type, const char *label)
{
  gint64 end = g_get_monotonic_time () + 10 * G_USEC_PER_SEC;
  GtkWidget *found;

  /* A page may still be on its way in, on a busy machine. */
  while (!(found = gui_test_try_find (root, type, label)) && g_get_monotonic_time () < end)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (1000);
  if (!found)
    g_error ("nothing is called “%s”", label ? label : g_type_name (type));
  return found;
}

gboolean
gui_test_has_focus (GtkWidget *widget)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  return focus && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

void
gui_test_enter (GtkWidget *entry, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  g_signal_emit_by_name (entry, "activate");
  gui_test_settle ();
}

void
gui_test_select (PoiseActivityList *list, const char *ids)
{
  g_autoptr (PoisePicks) picks = poise_picks_new ();
  g_auto (GStrv) all = g_strsplit (ids, " ", -1);

  for (guint i = 0; all[i]; i++)
    if (g_str_has_prefix (all[i], "section"))
      poise_picks_add_section (picks, all[i]);
    else
      poise_picks_add_activity (picks, all[i]);
  poise_activity_list_select (list, picks);
  poise_activity_list_focus (list);
  gui_test_settle ();
}

char *
gui_test_titles (PoisePlan *plan, guint section)
{
  PoiseSection *of = poise_plan_get_section (plan, section);
  g_autoptr (GString) titles = g_string_new (NULL);

  for (guint i = 0; i < poise_section_n_activities (of); i++)
    {
      if (i > 0)
        g_string_append_c (titles, '|');
      g_string_append (titles, poise_section_get_activity (of, i)->title);
    }
  return g_string_free (g_steal_pointer (&titles), FALSE);
}
