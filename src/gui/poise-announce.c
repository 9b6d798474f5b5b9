/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * GTK has announcements from 4.14 on. Before, what reaches a person is a change of the description of what has the focus:
 * Orca reads that out, and nothing that changes elsewhere. So the text stands there, before a description of its own such
 * as the numbers of a chart, until the focus goes on or something else is told; then only the latter is there, unless
 * somebody else has described it anew.
 *
 * A step may move the focus as well, and close a window; the text waits until that is done.
 */

#include "gui/poise-announce.h"

#include <glib/gi18n.h>
#include <string.h>

#if !GTK_CHECK_VERSION(4, 14, 0)

/* In milliseconds */
#define FOCUS_SETTLES 100

typedef struct
{
  GtkWidget *root;  /* which owns this */
  guint timeout;    /* 0 where nothing waits */
  GString *waiting;
  GtkWidget *where; /* (nullable) weak: what has a text of ours for its description */
  char *told;
  char *before;     /* (nullable): its own description */
} Announcer;

/* (transfer full) (nullable): the interface only lets descriptions be set; what it is for tests can compare them, with one
 * that nothing has, and then says what it found, in quotes. */
static char *
get_description (GtkWidget *widget)
{
  g_autofree char *found = NULL;
  gsize length;

  if (!gtk_test_accessible_has_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION))
    return NULL;
  found = gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "\001");
  length = found ? strlen (found) : 0;
  if (length >= 2 && found[0] == '"' && found[length - 1] == '"')
    return g_strndup (found + 1, length - 2);
  return g_steal_pointer (&found);
}

static void
describe (GtkWidget *widget, const char *description)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
}

static void
take_back (Announcer *self)
{
  g_autofree char *now = NULL;

  if (self->where)
    {
      now = get_description (self->where);
      if (g_strcmp0 (now, self->told) == 0)
        describe (self->where, self->before ? self->before : "");
      g_clear_weak_pointer (&self->where);
    }
  g_clear_pointer (&self->told, g_free);
  g_clear_pointer (&self->before, g_free);
}

static gboolean
tell (gpointer data)
{
  Announcer *self = data;
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self->root));

  self->timeout = 0;
  take_back (self);
  g_set_weak_pointer (&self->where, focus ? focus : self->root);
  self->before = get_description (self->where);
  if (self->before && *self->before != '\0')
    g_string_append_printf (self->waiting, "\n%s", self->before);
  self->told = g_strdup (self->waiting->str);
  g_string_truncate (self->waiting, 0);
  describe (self->where, self->told);
  return G_SOURCE_REMOVE;
}

static void
announcer_free (gpointer data)
{
  Announcer *self = data;

  g_clear_handle_id (&self->timeout, g_source_remove);
  g_clear_weak_pointer (&self->where);
  g_string_free (self->waiting, TRUE);
  g_free (self->told);
  g_free (self->before);
  g_free (self);
}

static void
on_focus_moved (GtkWidget *root, GParamSpec *pspec, Announcer *self)
{
  if (self->where && gtk_root_get_focus (GTK_ROOT (root)) != self->where)
    take_back (self);
}

static void
on_destroyed (GtkWidget *root, Announcer *self)
{
  g_clear_handle_id (&self->timeout, g_source_remove);
  g_clear_weak_pointer (&self->where);
}

static Announcer *
get_announcer (GtkWidget *root)
{
  Announcer *self = g_object_get_data (G_OBJECT (root), "poise-announcer");

  if (self)
    return self;
  self = g_new0 (Announcer, 1);
  self->root = root;
  self->waiting = g_string_new (NULL);
  g_object_set_data_full (G_OBJECT (root), "poise-announcer", self, announcer_free);
  g_signal_connect (root, "notify::focus-widget", G_CALLBACK (on_focus_moved), self);
  g_signal_connect (root, "destroy", G_CALLBACK (on_destroyed), self);
  return self;
}

static void
announce (GtkWidget *widget, const char *text)
{
  GtkRoot *root = gtk_widget_get_root (widget);
  Announcer *self;

  if (!root)
    return;
  self = get_announcer (GTK_WIDGET (root));
  if (self->waiting->len > 0)
    g_string_append_c (self->waiting, ' ');
  g_string_append (self->waiting, text);
  if (!self->timeout)
    self->timeout = g_timeout_add (FOCUS_SETTLES, tell, self);
}

#else

static void
announce (GtkWidget *widget, const char *text)
{
  g_autoptr (GtkATContext) context = NULL;

  /* What is compiled for GTK 4.8 is not to need anything newer; this is where it is there. */
  G_GNUC_BEGIN_IGNORE_DEPRECATIONS
  context = gtk_accessible_get_at_context (GTK_ACCESSIBLE (widget));
  /* Where nothing listens on a bus, GTK has the context of its tests, which 4.18 ends the program with here. */
  if (context && strcmp (G_OBJECT_TYPE_NAME (context), "GtkTestATContext") != 0)
    gtk_accessible_announce (GTK_ACCESSIBLE (widget), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
  G_GNUC_END_IGNORE_DEPRECATIONS
}

#endif

/**
 * poise_announce:
 * @widget: in the window where something has changed
 * @text: (nullable): a sentence, or a few words; nothing is told where there are none
 */
void
poise_announce (GtkWidget *widget, const char *text)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));

  if (text && *text != '\0')
    announce (widget, text);
}

/**
 * poise_announce_toast:
 * @overlay: where it is shown
 * @toast: (transfer full): whose title is announced
 */
void
poise_announce_toast (AdwToastOverlay *overlay, AdwToast *toast)
{
  g_autofree char *text = NULL;

  g_return_if_fail (ADW_IS_TOAST_OVERLAY (overlay));
  g_return_if_fail (ADW_IS_TOAST (toast));

  if (pango_parse_markup (adw_toast_get_title (toast), -1, 0, NULL, &text, NULL, NULL))
    poise_announce (GTK_WIDGET (overlay), text);
  adw_toast_overlay_add_toast (overlay, toast);
}

/* Texts of toasts are markup. */
static AdwToast *
new_undo_toast (const char *sentence, const char *action)
{
  g_autofree char *escaped = g_markup_escape_text (sentence, -1);
  AdwToast *toast = adw_toast_new (escaped);

  adw_toast_set_button_label (toast, _ ("Undo"));
  adw_toast_set_action_name (toast, action);
  return toast;
}

/**
 * poise_announce_undo:
 * @overlay: where a toast is shown
 * @sentence: what was done
 * @action: takes it back
 */
void
poise_announce_undo (AdwToastOverlay *overlay, const char *sentence, const char *action)
{
  poise_announce_toast (overlay, new_undo_toast (sentence, action));
}

/** poise_announce_undo_in: As poise_announce_undo(), in a window that shows toasts of its own. */
void
poise_announce_undo_in (AdwPreferencesWindow *window, const char *sentence, const char *action)
{
  g_return_if_fail (ADW_IS_PREFERENCES_WINDOW (window));

  adw_preferences_window_add_toast (window, new_undo_toast (sentence, action));
  poise_announce (GTK_WIDGET (window), sentence);
}
