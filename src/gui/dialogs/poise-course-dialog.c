/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The frame of the course, page by page. The dialog keeps the pages up to date and does for them what only a window
 * can: undo, say what has gone, make way for the list.
 */

#include "gui/dialogs/poise-course-dialog.h"

#include "gui/dialogs/poise-course-page-about.h"
#include "gui/dialogs/poise-course-page-days.h"
#include "gui/dialogs/poise-course-page-goals.h"
#include "gui/dialogs/poise-course-page-outcomes.h"
#include "gui/dialogs/poise-course-page-tools.h"
#include "gui/poise-announce.h"
#include "gui/poise-text-scale.h"
#include "poise-config.h"

static const struct
{
  const char *name;
  GType (*type) (void);
} pages[] = {
  { "about", poise_course_page_about_get_type }, { "outcomes", poise_course_page_outcomes_get_type },
  { "days", poise_course_page_days_get_type },   { "goals", poise_course_page_goals_get_type },
  { "tools", poise_course_page_tools_get_type },
};
#define N_PAGES G_N_ELEMENTS (pages)

struct _PoiseCourseDialog
{
  AdwPreferencesWindow parent_instance;

  PoiseWorkspace *workspace; /* (nullable) until there is one */
  PoiseDetailsProxy *proxy;  /* (nullable) until there is a workspace */
  PoiseCoursePage *pages[N_PAGES];
};

G_DEFINE_TYPE (PoiseCourseDialog, poise_course_dialog, ADW_TYPE_PREFERENCES_WINDOW)

static void
update (PoiseCourseDialog *self)
{
  for (guint i = 0; i < N_PAGES; i++)
    poise_course_page_update (self->pages[i]);
}

static void
flush (PoiseCourseDialog *self)
{
  for (guint i = 0; i < N_PAGES; i++)
    poise_course_page_flush (self->pages[i]);
}

/* ---- What pages ask for ---- */

static void
on_removed (PoiseCoursePage *page, const char *sentence, PoiseCourseDialog *self)
{
  poise_announce_undo_in (ADW_PREFERENCES_WINDOW (self), sentence, "win.undo");
}

/* The list may be on a page that is not shown. */
static void
on_wanted (PoiseCoursePage *page, const PoisePicks *picks, PoiseCourseDialog *self)
{
  g_autoptr (PoiseWorkspace) workspace = g_object_ref (self->workspace);
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));

  gtk_window_close (GTK_WINDOW (self));
  if (parent)
    gtk_widget_activate_action (GTK_WIDGET (parent), "win.show-page", "s", "activities");
  poise_workspace_reveal (workspace, picks);
}

/* ---- Steps ---- */

static void
undo_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PoiseCourseDialog *self = POISE_COURSE_DIALOG (widget);

  if (!self->workspace)
    return;
  flush (self);
  poise_document_undo (poise_workspace_get_document (self->workspace));
}

static void
redo_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  PoiseCourseDialog *self = POISE_COURSE_DIALOG (widget);

  if (self->workspace)
    poise_document_redo (poise_workspace_get_document (self->workspace));
}

/* ---- Life ---- */

static gboolean
poise_course_dialog_close_request (GtkWindow *window)
{
  PoiseCourseDialog *self = POISE_COURSE_DIALOG (window);

  flush (self);
  if (self->proxy)
    poise_details_proxy_seal (self->proxy);
  return GTK_WINDOW_CLASS (poise_course_dialog_parent_class)->close_request (window);
}

static void
poise_course_dialog_dispose (GObject *object)
{
  PoiseCourseDialog *self = POISE_COURSE_DIALOG (object);

  g_clear_object (&self->proxy);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (poise_course_dialog_parent_class)->dispose (object);
}

static void
poise_course_dialog_class_init (PoiseCourseDialogClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_course_dialog_dispose;
  GTK_WINDOW_CLASS (class)->close_request = poise_course_dialog_close_request;
  for (guint i = 0; i < N_PAGES; i++)
    g_type_ensure (pages[i].type ());
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-course-dialog.ui");
  for (guint i = 0; i < N_PAGES; i++)
    gtk_widget_class_bind_template_child_full (widget_class, pages[i].name, FALSE,
                                               G_STRUCT_OFFSET (PoiseCourseDialog, pages)
                                                   + i * sizeof (PoiseCoursePage *));

  gtk_widget_class_install_action (widget_class, "win.undo", NULL, undo_action);
  gtk_widget_class_install_action (widget_class, "win.redo", NULL, redo_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, "win.undo", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "win.redo",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_y, GDK_CONTROL_MASK, "win.redo", NULL);
}

static void
poise_course_dialog_init (PoiseCourseDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  poise_text_scale_widen (GTK_WINDOW (self));
  for (guint i = 0; i < N_PAGES; i++)
    {
      g_signal_connect_object (self->pages[i], "removed", G_CALLBACK (on_removed), self, 0);
      g_signal_connect_object (self->pages[i], "wanted", G_CALLBACK (on_wanted), self, 0);
    }
}

/**
 * poise_course_dialog_new:
 * @parent: what it stands over
 * @workspace: whose plan it is about
 *
 * Returns: (transfer none): the dialog, to be presented
 */
PoiseCourseDialog *
poise_course_dialog_new (GtkWindow *parent, PoiseWorkspace *workspace)
{
  PoiseCourseDialog *self;

  g_return_val_if_fail (POISE_IS_WORKSPACE (workspace), NULL);

  self = g_object_new (POISE_TYPE_COURSE_DIALOG, "transient-for", parent, NULL);
  self->workspace = g_object_ref (workspace);
  self->proxy = poise_details_proxy_new (workspace);
  g_signal_connect_object (workspace, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "flush", G_CALLBACK (flush), self, G_CONNECT_SWAPPED);
  for (guint i = 0; i < N_PAGES; i++)
    poise_course_page_set_proxy (self->pages[i], self->proxy);
  return self;
}
