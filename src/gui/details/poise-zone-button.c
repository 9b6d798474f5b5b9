/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A button that offers the time zones of the world. Rows are made when the popover is first asked for.
 */

#include "gui/details/poise-zone-button.h"

#include "poise-config.h"
#include "words/poise-words.h"

#include <string.h>

struct _PoiseZoneButton
{
  GtkWidget parent_instance;

  GtkMenuButton *button;
  GtkEditable *search;
  GtkListBox *list;
};

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseZoneButton, poise_zone_button, GTK_TYPE_WIDGET)

static char *
fold (const char *text)
{
  g_autofree char *normal = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);

  return g_utf8_casefold (normal ? normal : text, -1);
}

/** poise_zone_matches: Returns: whether @text occurs in what the zone is called, whatever the case; "new york" finds New_York */
gboolean
poise_zone_matches (const char *zone, const char *text)
{
  g_autofree char *city = poise_words_city (zone);
  g_autofree char *all = g_strconcat (city, "\n", zone, NULL);
  g_autofree char *spaced = g_strdelimit (g_strdup (all), "_", ' ');
  g_autofree char *folded = fold (spaced);
  g_autofree char *plain = g_strdelimit (g_strdup (text), "_", ' ');
  g_autofree char *wanted = fold (g_strstrip (plain));

  return strstr (folded, wanted) != NULL;
}

static const char *
zone_of (gpointer row)
{
  return g_object_get_data (G_OBJECT (row), "zone");
}

/* ---- Rows ---- */

/* How far the clocks there are from UTC today: "UTC +01:00". */
static char *
describe (const char *zone)
{
  g_autoptr (GTimeZone) there = g_time_zone_new_identifier (zone);
  g_autoptr (GDateTime) now = there ? g_date_time_new_now (there) : NULL;

  return now ? g_date_time_format (now, "UTC %:z") : g_strdup ("");
}

static GtkWidget *
make_label (const char *text, gboolean small)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  if (small)
    {
      gtk_widget_add_css_class (label, "caption");
      gtk_widget_add_css_class (label, "dim-label");
    }
  return label;
}

static GtkWidget *
make_row (const char *zone)
{
  g_autofree char *city = poise_words_city (zone);
  g_autofree char *offset = describe (zone);
  g_autofree char *name = g_strjoin (", ", city, zone, NULL);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *words = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (words), make_label (city, FALSE));
  if (strcmp (city, zone) != 0)
    gtk_box_append (GTK_BOX (words), make_label (zone, TRUE));
  gtk_box_append (GTK_BOX (box), words);
  gtk_box_append (GTK_BOX (box), make_label (offset, TRUE));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data_full (G_OBJECT (row), "zone", g_strdup (zone), g_free);
  return row;
}

static gboolean
filter_row (GtkListBoxRow *row, gpointer data)
{
  return poise_zone_matches (zone_of (row), gtk_editable_get_text (POISE_ZONE_BUTTON (data)->search));
}

static void
fill (PoiseZoneButton *self)
{
  g_auto (GStrv) zones = poise_words_list_zones ();

  for (guint i = 0; zones[i]; i++)
    gtk_list_box_append (self->list, make_row (zones[i]));
}

/* ---- What the person does ---- */

static void
choose (PoiseZoneButton *self, GtkListBoxRow *row)
{
  g_autofree char *zone = g_strdup (zone_of (row));

  gtk_menu_button_popdown (self->button);
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, zone);
}

static void
on_row_activated (GtkListBox *list, GtkListBoxRow *row, PoiseZoneButton *self)
{
  choose (self, row);
}

static void
on_search_changed (PoiseZoneButton *self)
{
  gtk_list_box_invalidate_filter (self->list);
}

/* Enter in the search takes what is found first. */
static void
on_search_activated (PoiseZoneButton *self)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)); i++)
    if (gtk_widget_get_child_visible (GTK_WIDGET (row)))
      {
        choose (self, row);
        return;
      }
}

static void
on_stop (PoiseZoneButton *self)
{
  gtk_menu_button_popdown (self->button);
}

static void
on_shown (PoiseZoneButton *self)
{
  if (!gtk_list_box_get_row_at_index (self->list, 0))
    fill (self);
  gtk_editable_set_text (self->search, "");
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

/* ---- Life ---- */

static void
poise_zone_button_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (poise_zone_button_parent_class)->dispose (object);
}

static void
poise_zone_button_class_init (PoiseZoneButtonClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_zone_button_dispose;
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_STRING);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-zone-button.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseZoneButton, button);
  gtk_widget_class_bind_template_child (widget_class, PoiseZoneButton, search);
  gtk_widget_class_bind_template_child (widget_class, PoiseZoneButton, list);
  gtk_widget_class_bind_template_callback (widget_class, on_shown);
  gtk_widget_class_bind_template_callback (widget_class, on_search_changed);
  gtk_widget_class_bind_template_callback (widget_class, on_search_activated);
  gtk_widget_class_bind_template_callback (widget_class, on_stop);
  gtk_widget_class_bind_template_callback (widget_class, on_row_activated);
}

static void
poise_zone_button_init (PoiseZoneButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_filter_func (self->list, filter_row, self, NULL);
}
