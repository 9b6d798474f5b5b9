/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Rows for the links that several activities have.
 */

#include "gui/details/poise-shared-links.h"

#include "poise-config.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/* More different links than this are counted, not shown. */
#define MOST_ROWS 12

typedef struct
{
  GtkWidget *row;
  GtkWidget *complete;
  GtkWidget *remove;
  PoiseLink *link; /* (nullable) */
} Shared;

struct _PoiseSharedLinks
{
  GObject parent_instance;

  GtkWidget *last;          /* the row that they stand before; not owned */
  PoiseDetailsProxy *proxy; /* (nullable) until shown */
  Shared rows[MOST_ROWS];
  guint n_made;
  GtkWidget *others; /* (nullable) until needed */
};

G_DEFINE_TYPE (PoiseSharedLinks, poise_shared_links, G_TYPE_OBJECT)

/* ---- Edits ---- */

static Shared *
find (PoiseSharedLinks *self, GtkButton *button)
{
  for (guint i = 0; i < self->n_made; i++)
    if (self->rows[i].complete == GTK_WIDGET (button) || self->rows[i].remove == GTK_WIDGET (button))
      return &self->rows[i];
  g_assert_not_reached ();
}

static void
put (PoiseSharedLinks *self,
     const Shared *shared,
     gpointer (*set) (gconstpointer record, const PoiseDetailsChange *change))
{
  g_autoptr (PoiseLink) link = poise_record_ref (shared->link);

  poise_details_proxy_put (self->proxy,
                           &(PoiseDetailsChange){ .set = set, .member = POISE_ACTIVITY_LINKS, .record = link }, NULL);
}

static void
on_complete (GtkButton *button, PoiseSharedLinks *self)
{
  Shared *shared = find (self, button);

  put (self, shared, poise_details_add_record);
  if (!gtk_widget_get_visible (shared->complete))
    gtk_widget_grab_focus (shared->remove);
}

static void
on_remove (GtkButton *button, PoiseSharedLinks *self)
{
  Shared *shared = find (self, button);

  put (self, shared, poise_details_remove_record);
  if (!gtk_widget_get_visible (shared->row))
    gtk_widget_child_focus (self->last, GTK_DIR_TAB_FORWARD);
}

/* ---- Rows ---- */

static void
insert_row (PoiseSharedLinks *self, GtkWidget *row)
{
  GtkListBox *box = GTK_LIST_BOX (gtk_widget_get_parent (self->last));

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 2);
  gtk_list_box_insert (box, row, gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (self->last)));
}

static GtkWidget *
make_button (PoiseSharedLinks *self, GtkWidget *row, const char *icon, const char *label, GCallback callback)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "circular");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  g_signal_connect_object (button, "clicked", callback, self, 0);
  return button;
}

static void
make_row (PoiseSharedLinks *self)
{
  Shared *shared = &self->rows[self->n_made++];

  shared->row = adw_action_row_new ();
  shared->complete
      = make_button (self, shared->row, "list-add-symbolic", _ ("Add Link to All"), G_CALLBACK (on_complete));
  shared->remove
      = make_button (self, shared->row, "user-trash-symbolic", _ ("Remove Link from All"), G_CALLBACK (on_remove));
  insert_row (self, shared->row);
}

/* Where it leads, and how many have it. */
static char *
describe (const PoiseBlendItem *item, const PoiseBlend *blend)
{
  const char *address = item->link->title && item->link->uri ? item->link->uri : NULL;
  g_autofree char *some = poise_words_number (item->n_activities);
  g_autofree char *all = poise_words_number (blend->n_activities);
  g_autofree char *count = NULL;

  if (item->n_activities == blend->n_activities)
    return g_strdup (address ? address : "");
  /* Translators: of the selected activities so many (first number) have it. */
  count = g_strdup_printf (ngettext ("In %s of %s activity", "In %s of %s activities", blend->n_activities), some, all);
  return address ? g_strconcat (count, "\n", address, NULL) : g_steal_pointer (&count);
}

static void
show_row (PoiseSharedLinks *self, guint index, const PoiseBlendItem *item, const PoiseBlend *blend)
{
  g_autofree char *description = describe (item, blend);
  Shared *shared;

  if (index == self->n_made)
    make_row (self);
  shared = &self->rows[index];
  poise_record_ref (item->link);
  g_clear_pointer (&shared->link, poise_link_unref);
  shared->link = item->link;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (shared->row), item->link->title ? item->link->title
                                                                    : item->link->uri ? item->link->uri
                                                                                      : "");
  adw_action_row_set_subtitle (ADW_ACTION_ROW (shared->row), description);
  gtk_widget_set_visible (shared->complete, item->n_activities < blend->n_activities);
  gtk_widget_set_visible (shared->row, TRUE);
}

static void
show_others (PoiseSharedLinks *self, guint n)
{
  g_autofree char *number = poise_words_number (n);
  /* Translators: so many links of the selected activities are not listed. */
  g_autofree char *title = g_strdup_printf (ngettext ("%s more link", "%s more links", n), number);

  if (!self->others && n > 0)
    {
      self->others = adw_action_row_new ();
      insert_row (self, self->others);
    }
  if (!self->others)
    return;
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->others), title);
  gtk_widget_set_visible (self->others, n > 0);
}

/* ---- Life ---- */

static void
poise_shared_links_dispose (GObject *object)
{
  PoiseSharedLinks *self = POISE_SHARED_LINKS (object);

  for (guint i = 0; i < self->n_made; i++)
    g_clear_pointer (&self->rows[i].link, poise_link_unref);
  g_clear_object (&self->proxy);
  G_OBJECT_CLASS (poise_shared_links_parent_class)->dispose (object);
}

static void
poise_shared_links_class_init (PoiseSharedLinksClass *class)
{
  G_OBJECT_CLASS (class)->dispose = poise_shared_links_dispose;
}

static void
poise_shared_links_init (PoiseSharedLinks *self)
{
}

/**
 * poise_shared_links_new:
 * @last: the row in a list box that they are to stand before; lives as long as they
 *
 * Returns: (transfer full): rows for no link yet
 */
PoiseSharedLinks *
poise_shared_links_new (GtkWidget *last)
{
  PoiseSharedLinks *self = g_object_new (POISE_TYPE_SHARED_LINKS, NULL);

  self->last = last;
  return self;
}

/** poise_shared_links_show: Shows the links of several activities; nothing of a single one. */
void
poise_shared_links_show (PoiseSharedLinks *self, PoiseDetailsProxy *proxy, const PoiseDetailsState *state)
{
  GArray *links = state->blend->links;
  guint n = state->activity ? 0 : links->len;
  guint n_shown = MIN (n, MOST_ROWS);

  g_return_if_fail (POISE_IS_SHARED_LINKS (self));

  g_set_object (&self->proxy, proxy);
  for (guint i = 0; i < n_shown; i++)
    show_row (self, i, poise_blend_get_item (links, i), state->blend);
  for (guint i = n_shown; i < self->n_made; i++)
    gtk_widget_set_visible (self->rows[i].row, FALSE);
  show_others (self, n - n_shown);
}
