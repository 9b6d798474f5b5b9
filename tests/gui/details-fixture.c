/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The details pane on its own in a window.
 */

#include "gui/details-fixture.h"

#include "gui/details/poise-details.h"
#include "gui/details/poise-value-row.h"

void
details_set_up (DetailsFixture *f, gconstpointer data)
{
  g_autoptr (PoisePlan) plan = gui_test_plan (2, 3);
  GtkWidget *box;

  f->document = poise_document_new (plan, NULL);
  f->workspace = poise_workspace_new (f->document, poise_application_get_catalogue (gui_test_application ()));
  f->pane = g_object_new (POISE_TYPE_DETAILS, "workspace", f->workspace, NULL);
  f->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (f->window), 360, 900);
  box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  f->list = gtk_button_new_with_label ("List");
  gtk_widget_set_vexpand (f->pane, TRUE);
  gtk_box_append (GTK_BOX (box), f->list);
  gtk_box_append (GTK_BOX (box), f->pane);
  gtk_window_set_child (GTK_WINDOW (f->window), box);
  gtk_window_present (GTK_WINDOW (f->window));
  gtk_widget_grab_focus (f->list);
  gui_test_settle ();
}

void
details_tear_down (DetailsFixture *f, gconstpointer data)
{
  gboolean gone;

  gui_test_watch (f->pane, &gone);
  gtk_window_destroy (GTK_WINDOW (f->window));
  gui_test_settle ();
  g_assert_true (gone);
  g_assert_finalize_object (f->workspace);
  g_assert_finalize_object (f->document);
}

void
details_expand_all (GtkWidget *widget)
{
  if (ADW_IS_EXPANDER_ROW (widget))
    adw_expander_row_set_expanded (ADW_EXPANDER_ROW (widget), TRUE);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    details_expand_all (child);
}

/* "s0" picks the first section, "a10" the first activity of the second. */
void
details_pick (DetailsFixture *f, const char *what)
{
  PoisePicks *picks = poise_picks_new ();
  g_auto (GStrv) parts = g_strsplit (what, " ", 0);

  for (guint i = 0; parts[i]; i++)
    {
      g_autofree char *section = g_strdup_printf ("section-0%c", parts[i][1]);
      g_autofree char *activity = g_strdup_printf ("activity-0%c-0000%s", parts[i][1], parts[i] + 2);

      if (parts[i][0] == 's')
        poise_picks_add_section (picks, section);
      else
        poise_picks_add_activity (picks, activity);
    }
  poise_workspace_take_picks (f->workspace, picks);
  if (!f->closed)
    details_expand_all (f->pane);
  gui_test_settle ();
}

const PoiseActivity *
details_activity (DetailsFixture *f, guint section, guint index)
{
  return poise_plan_get_activity (poise_document_get_plan (f->document), (PoisePlace){ section, index });
}

void
details_change (DetailsFixture *f, guint section, guint index, PoiseActivity *changed)
{
  poise_workspace_apply (f->workspace,
                         poise_edit_replace_activity (poise_document_get_plan (f->document),
                                                      (PoisePlace){ section, index }, changed),
                         POISE_EDIT_DETAILS, NULL);
  poise_activity_unref (changed);
}

void
details_put_text (DetailsFixture *f, guint index, guint member, const char *text)
{
  details_change (f, 0, index, poise_record_with_text (details_activity (f, 0, index), member, text));
}

void
details_put_texts (DetailsFixture *f, guint index, guint member, const char *const *texts)
{
  g_autoptr (GPtrArray) list = poise_texts_from_strv (texts);

  details_change (f, 0, index, poise_record_with_list (details_activity (f, 0, index), member, list));
}

GtkWidget *
details_entry (DetailsFixture *f, const char *label)
{
  return gui_test_find (f->pane, GTK_TYPE_ENTRY, label);
}

const char *
details_text_of (GtkWidget *widget)
{
  return gtk_editable_get_text (GTK_EDITABLE (widget));
}

void
details_type (GtkWidget *widget, const char *text)
{
  gtk_editable_set_text (GTK_EDITABLE (widget), text);
}

gboolean
details_is_wrong (GtkWidget *widget)
{
  return gtk_widget_has_css_class (gtk_widget_get_ancestor (widget, POISE_TYPE_VALUE_ROW), "error");
}

guint
details_n_steps (DetailsFixture *f)
{
  guint n = 0;

  while (poise_document_get_can_undo (f->document))
    {
      poise_document_undo (f->document);
      n++;
    }
  return n;
}

void
details_click (GtkWidget *button)
{
  g_signal_emit_by_name (button, "clicked");
  gui_test_settle ();
}
