/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Follows the focus: where it is, there is typing. An entry that has been typed in counts for as long as it is there
 * to be seen.
 */

#include "gui/keep/poise-typing.h"

#include "gui/details/poise-value-entry.h"
#include "gui/details/poise-value-row.h"
#include "gui/dialogs/poise-course-dialog.h"
#include "gui/find/poise-find-bar.h"
#include "gui/list/poise-quick-entry-bar.h"

/* More are not typed in at once by anybody. */
#define MOST_ENTRIES 8

struct _PoiseTyping
{
  GObject parent_instance;

  GtkWindow *window;    /* weak */
  GHashTable *followed; /* of windows, for being compared only */
  GPtrArray *typed;     /* of GtkWidget: what has been typed in, last ones last; none is held alive */
  guint look;
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseTyping, poise_typing, G_TYPE_OBJECT)

/* ---- Entries ---- */

static gboolean
is_in (GtkWidget *widget, GType type)
{
  return gtk_widget_get_ancestor (widget, type) != NULL;
}

static gboolean
is_line (GtkWidget *widget)
{
  return is_in (widget, POISE_TYPE_QUICK_ENTRY_BAR);
}

/* What means nothing does not go into the plan. */
static gboolean
is_wrong (GtkWidget *row)
{
  return gtk_widget_has_css_class (row, "error");
}

/* Whether what is typed in it goes into the plan at once, or never */
static gboolean
is_taken (GtkWidget *widget)
{
  GtkWidget *row = gtk_widget_get_ancestor (widget, POISE_TYPE_VALUE_ROW);

  if (row)
    return !is_wrong (row);
  return is_in (widget, POISE_TYPE_VALUE_ENTRY) || is_in (widget, POISE_TYPE_FIND_BAR)
         || is_in (widget, GTK_TYPE_SEARCH_ENTRY);
}

static void
forget (gpointer data, GObject *entry)
{
  PoiseTyping *self = data;

  g_ptr_array_remove (self->typed, entry);
}

static void
drop (PoiseTyping *self, guint index)
{
  g_object_weak_unref (self->typed->pdata[index], forget, self);
  g_ptr_array_remove_index (self->typed, index);
}

/* Somebody has typed in it, last of all. */
static void
remember (PoiseTyping *self, GtkWidget *entry)
{
  guint index;

  if (g_ptr_array_find (self->typed, entry, &index))
    drop (self, index);
  else if (self->typed->len == MOST_ENTRIES)
    drop (self, 0);
  g_object_weak_ref (G_OBJECT (entry), forget, self);
  g_ptr_array_add (self->typed, entry);
}

static void
on_text_changed (GtkEditable *editable, PoiseTyping *self)
{
  if (is_taken (GTK_WIDGET (editable)))
    return;
  remember (self, GTK_WIDGET (editable));
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* Once is enough for each entry: it is followed for as long as it lives. */
static void
follow_entry (PoiseTyping *self, GtkWidget *widget)
{
  if (g_object_get_data (G_OBJECT (widget), "poise-typing") || is_in (widget, POISE_TYPE_FIND_BAR))
    return;
  g_object_set_data (G_OBJECT (widget), "poise-typing", self);
  g_signal_connect_object (widget, "changed", G_CALLBACK (on_text_changed), self, 0);
  /* A line with something in it has been put back. */
  if (is_line (widget) && *gtk_editable_get_text (GTK_EDITABLE (widget)))
    remember (self, widget);
}

static void
on_focus (GtkWindow *window, GParamSpec *pspec, PoiseTyping *self)
{
  GtkWidget *focus = gtk_window_get_focus (window);

  if (GTK_IS_TEXT (focus))
    follow_entry (self, focus);
}

/* ---- Windows ---- */

static void
on_window_gone (gpointer data, GObject *window)
{
  PoiseTyping *self = data;

  g_hash_table_remove (self->followed, window);
}

static void
follow_window (PoiseTyping *self, GtkWindow *window)
{
  if (!g_hash_table_add (self->followed, window))
    return;
  g_object_weak_ref (G_OBJECT (window), on_window_gone, self);
  g_signal_connect_object (window, "notify::focus-widget", G_CALLBACK (on_focus), self, 0);
  on_focus (window, NULL, self);
}

/* Dialogs in which a plan is edited: the course's, and questions for a title or an address */
static gboolean
is_of_plan (PoiseTyping *self, GtkWindow *window)
{
  if (!POISE_IS_COURSE_DIALOG (window) && !ADW_IS_MESSAGE_DIALOG (window))
    return FALSE;
  while (window && window != self->window)
    window = gtk_window_get_transient_for (window);
  return window != NULL;
}

static gboolean
look_for_windows (gpointer data)
{
  PoiseTyping *self = data;
  GListModel *windows = gtk_window_get_toplevels ();

  self->look = 0;
  for (guint i = 0; self->window && i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (is_of_plan (self, window))
        follow_window (self, window);
    }
  return G_SOURCE_REMOVE;
}

/* A window that has just been made does not say yet over which it stands. */
static void
on_windows_changed (PoiseTyping *self)
{
  if (!self->look)
    self->look = g_idle_add (look_for_windows, self);
}

/* ---- Life ---- */

static void
poise_typing_dispose (GObject *object)
{
  PoiseTyping *self = POISE_TYPING (object);
  GHashTableIter iter;
  gpointer window;

  g_clear_handle_id (&self->look, g_source_remove);
  while (self->typed->len > 0)
    drop (self, self->typed->len - 1);
  g_hash_table_iter_init (&iter, self->followed);
  while (g_hash_table_iter_next (&iter, &window, NULL))
    {
      g_object_weak_unref (window, on_window_gone, self);
      g_hash_table_iter_remove (&iter);
    }
  g_clear_weak_pointer (&self->window);
  G_OBJECT_CLASS (poise_typing_parent_class)->dispose (object);
}

static void
poise_typing_finalize (GObject *object)
{
  PoiseTyping *self = POISE_TYPING (object);

  g_hash_table_unref (self->followed);
  g_ptr_array_unref (self->typed);
  G_OBJECT_CLASS (poise_typing_parent_class)->finalize (object);
}

static void
poise_typing_class_init (PoiseTypingClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);

  object_class->dispose = poise_typing_dispose;
  object_class->finalize = poise_typing_finalize;
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);
}

static void
poise_typing_init (PoiseTyping *self)
{
  self->followed = g_hash_table_new (NULL, NULL);
  self->typed = g_ptr_array_new ();
}

/**
 * poise_typing_new:
 * @window: of a plan; not kept alive
 *
 * Returns: (transfer full): who looks on there
 */
PoiseTyping *
poise_typing_new (GtkWindow *window)
{
  PoiseTyping *self = g_object_new (POISE_TYPE_TYPING, NULL);

  g_set_weak_pointer (&self->window, window);
  follow_window (self, window);
  g_signal_connect_object (gtk_window_get_toplevels (), "items-changed", G_CALLBACK (on_windows_changed), self,
                           G_CONNECT_SWAPPED);
  return self;
}

/* (nullable): the text typed last, of the line or of any other entry, that is there to be seen */
static char *
find_text (PoiseTyping *self, gboolean line)
{
  for (guint i = self->typed->len; i > 0; i--)
    {
      GtkWidget *entry = self->typed->pdata[i - 1];
      const char *text;

      /* The line stays while another page is looked at. */
      if (is_line (entry) != line || (!line && !gtk_widget_get_mapped (entry)) || is_taken (entry))
        continue;
      text = gtk_editable_get_text (GTK_EDITABLE (entry));
      if (*text)
        return g_strdup (text);
    }
  return NULL;
}

/** poise_typing_get_line: Returns: (transfer full) (nullable): what stands in the line in which activities are typed */
char *
poise_typing_get_line (PoiseTyping *self)
{
  g_return_val_if_fail (POISE_IS_TYPING (self), NULL);
  return find_text (self, TRUE);
}

/** poise_typing_get_text: Returns: (transfer full) (nullable): what is being typed elsewhere */
char *
poise_typing_get_text (PoiseTyping *self)
{
  g_return_val_if_fail (POISE_IS_TYPING (self), NULL);
  return find_text (self, FALSE);
}
