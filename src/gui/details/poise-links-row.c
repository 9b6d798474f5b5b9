/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The links of one activity. An address is typed to add a link; its title can wait.
 */

#include "gui/details/poise-links-row.h"

#include "gui/details/poise-add-row.h"
#include "gui/details/poise-item-rows.h"
#include "poise-config.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

struct _PoiseLinksRow
{
  AdwExpanderRow parent_instance;

  PoiseDetailsProxy *proxy; /* (nullable) until shown */
  guint n_links;
  PoiseAddRow *add;
  PoiseItemRows *items;
};

G_DEFINE_TYPE (PoiseLinksRow, poise_links_row, ADW_TYPE_EXPANDER_ROW)

enum
{
  FIELD_TITLE,
  FIELD_ADDRESS
};

static const PoiseItemField fields[] = {
  [FIELD_TITLE] = { POISE_LINK_TITLE, POISE_VALUE_TEXT, 0, 0, NC_ ("item", "Title of the Link") },
  [FIELD_ADDRESS] = { POISE_LINK_URI, POISE_VALUE_ADDRESS, 0, 0, NC_ ("item", "Address") },
};

static const PoiseItemList list = {
  POISE_ACTIVITY_LINKS, &poise_link_type, fields, G_N_ELEMENTS (fields), NC_ ("item", "Remove Link"),
};

static void
on_added (PoiseAddRow *row, const char *address, PoiseLinksRow *self)
{
  g_autoptr (PoiseLink) link = poise_record_new (&poise_link_type);

  poise_record_put_text (link, POISE_LINK_URI, address);
  poise_record_seal (link);
  if (self->proxy)
    poise_details_proxy_put_item (self->proxy, POISE_ACTIVITY_LINKS, self->n_links, link, NULL);
}

static void
on_open (GtkButton *button)
{
  GtkWidget *row = gtk_widget_get_ancestor (GTK_WIDGET (button), POISE_TYPE_VALUE_ROW);
  GtkRoot *root = gtk_widget_get_root (row);
  const char *address = poise_value_row_get_value (POISE_VALUE_ROW (row));
  g_autofree char *scheme = g_uri_parse_scheme (address);

  /* A plan may come from anybody: nothing but pages and mail is opened. */
  if (g_strcmp0 (scheme, "https") == 0 || g_strcmp0 (scheme, "http") == 0
      || g_strcmp0 (scheme, "mailto") == 0)
    gtk_show_uri (GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, address, GDK_CURRENT_TIME);
}

static void
on_made (PoiseItemRows *items, PoiseValueRow *row, guint field)
{
  GtkWidget *button;

  if (field != FIELD_ADDRESS)
    return;
  button = gtk_button_new_from_icon_name ("adw-external-link-symbolic");
  gtk_widget_set_tooltip_text (button, _ ("Open Link"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Open Link"),
                                  -1);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "circular");
  g_signal_connect (button, "clicked", G_CALLBACK (on_open), NULL);
  poise_value_row_add_suffix (row, button);
}

static void
poise_links_row_dispose (GObject *object)
{
  PoiseLinksRow *self = POISE_LINKS_ROW (object);

  g_clear_object (&self->proxy);
  g_clear_object (&self->items);
  G_OBJECT_CLASS (poise_links_row_parent_class)->dispose (object);
}

static void
poise_links_row_class_init (PoiseLinksRowClass *class)
{
  G_OBJECT_CLASS (class)->dispose = poise_links_row_dispose;
}

static void
poise_links_row_init (PoiseLinksRow *self)
{
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), _ ("Links"));
  self->add = POISE_ADD_ROW (poise_add_row_new (_ ("Address of a New Link"), POISE_VALUE_ADDRESS));
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), GTK_WIDGET (self->add));
  self->items = poise_item_rows_new (&list, GTK_WIDGET (self->add));
  g_signal_connect_object (self->add, "added", G_CALLBACK (on_added), self, 0);
  g_signal_connect_object (self->items, "made", G_CALLBACK (on_made), self, 0);
}

/** poise_links_row_show: Shows the links of the activity that @state is of. */
void
poise_links_row_show (PoiseLinksRow *self, PoiseDetailsProxy *proxy, const PoiseDetailsState *state)
{
  GPtrArray *links;
  g_autofree char *count = NULL;

  g_return_if_fail (POISE_IS_LINKS_ROW (self));
  g_return_if_fail (state->activity != NULL);

  g_set_object (&self->proxy, proxy);
  links = state->activity->links;
  self->n_links = poise_list_length (links);
  count = self->n_links > 0 ? poise_words_number (self->n_links) : g_strdup ("");
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), count);
  poise_item_rows_show (self->items, proxy, state->subject, links);
}

/** poise_links_row_flush: An address that has been typed becomes a link. */
void
poise_links_row_flush (PoiseLinksRow *self)
{
  g_return_if_fail (POISE_IS_LINKS_ROW (self));
  poise_add_row_flush (self->add);
}
