/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The group of an activity's links. Of one activity each link can be changed; of several a link can be given to all
 * of them, or taken from all.
 */

#include "gui/details/poise-links-fold.h"

#include "gui/details/poise-add-row.h"
#include "gui/details/poise-details-summary.h"
#include "gui/details/poise-item-rows.h"
#include "gui/details/poise-link-dialog.h"
#include "gui/details/poise-shared-links.h"
#include "poise-config.h"

#include <glib/gi18n.h>

struct _PoiseLinksFold
{
  PoiseFold parent_instance;

  PoiseAddRow *add;
  PoiseItemRows *items;
  PoiseSharedLinks *shared;
};

G_DEFINE_TYPE (PoiseLinksFold, poise_links_fold, POISE_TYPE_FOLD)

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
on_added (PoiseAddRow *row, const char *address, const char *title, PoiseLinksFold *self)
{
  PoiseDetailsProxy *proxy = poise_fold_get_proxy (POISE_FOLD (self));
  g_autoptr (PoiseLink) link = poise_record_new (&poise_link_type);

  poise_record_put_text (link, POISE_LINK_TITLE, *title ? title : NULL);
  poise_record_put_text (link, POISE_LINK_URI, address);
  poise_record_seal (link);
  if (proxy)
    poise_details_proxy_put (proxy,
                             &(PoiseDetailsChange){ .set = poise_details_add_record,
                                                    .member = POISE_ACTIVITY_LINKS,
                                                    .record = link },
                             NULL);
}

/* ---- Opening ---- */

static void
on_open (GtkButton *button)
{
  GtkWidget *row = gtk_widget_get_ancestor (GTK_WIDGET (button), POISE_TYPE_VALUE_ROW);
  g_autoptr (PoiseLinkTarget) target = poise_link_target_new (poise_value_row_get_value (POISE_VALUE_ROW (row)));
  GtkRoot *root = gtk_widget_get_root (row);

  if (target->uri)
    poise_link_dialog_ask (GTK_IS_WINDOW (root) ? GTK_WINDOW (root) : NULL, target);
}

static void
on_made (PoiseItemRows *items, PoiseValueRow *row, guint field)
{
  GtkWidget *button;

  if (field != FIELD_ADDRESS)
    return;
  button = gtk_button_new_from_icon_name ("adw-external-link-symbolic");
  /* Translators: a button */
  gtk_widget_set_tooltip_text (button, _ ("Open Link"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Open Link"),
                                  -1);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "circular");
  g_signal_connect (button, "clicked", G_CALLBACK (on_open), NULL);
  g_object_set_data (G_OBJECT (row), "open", button);
  poise_value_row_add_suffix (row, button);
}

/* What cannot be opened says why. */
static void
show_targets (PoiseLinksFold *self, GPtrArray *links)
{
  for (guint i = 0; i < poise_list_length (links); i++)
    {
      const PoiseLink *link = g_ptr_array_index (links, i);
      PoiseValueRow *row = poise_item_rows_get_row (self->items, i, FIELD_ADDRESS);
      g_autoptr (PoiseLinkTarget) target = poise_link_target_new (link->uri ? link->uri : "");
      gboolean says_nothing = !link->uri || !g_uri_peek_scheme (link->uri);

      gtk_widget_set_sensitive (g_object_get_data (G_OBJECT (row), "open"), target->uri != NULL);
      poise_value_row_set_hint (row, says_nothing ? NULL : target->reason);
    }
}

/* ---- Life ---- */

static void
poise_links_fold_show (PoiseFold *fold, const PoiseDetailsState *state)
{
  PoiseLinksFold *self = POISE_LINKS_FOLD (fold);
  GPtrArray *links = state->activity ? state->activity->links : NULL;

  poise_add_row_show (self->add, state->subject);
  poise_item_rows_show (self->items, poise_fold_get_proxy (fold), state->subject, links);
  show_targets (self, links);
  poise_shared_links_show (self->shared, poise_fold_get_proxy (fold), state);
}

static char *
poise_links_fold_summarize (PoiseFold *fold, const PoiseDetailsState *state)
{
  return poise_details_summarize_links (state->blend);
}

static void
poise_links_fold_flush (PoiseFold *fold)
{
  poise_add_row_flush (POISE_LINKS_FOLD (fold)->add);
}

static void
poise_links_fold_dispose (GObject *object)
{
  PoiseLinksFold *self = POISE_LINKS_FOLD (object);

  g_clear_object (&self->items);
  g_clear_object (&self->shared);
  G_OBJECT_CLASS (poise_links_fold_parent_class)->dispose (object);
}

static void
poise_links_fold_class_init (PoiseLinksFoldClass *class)
{
  G_OBJECT_CLASS (class)->dispose = poise_links_fold_dispose;
  POISE_FOLD_CLASS (class)->show = poise_links_fold_show;
  POISE_FOLD_CLASS (class)->summarize = poise_links_fold_summarize;
  POISE_FOLD_CLASS (class)->flush = poise_links_fold_flush;
}

static void
poise_links_fold_init (PoiseLinksFold *self)
{
  /* Translators: a heading: addresses of the web that belong to an activity */
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), _ ("Links"));
  self->add = POISE_ADD_ROW (poise_add_row_new (_ ("Address of a New Link"), POISE_VALUE_ADDRESS));
  poise_add_row_ask_title (self->add, _ ("Title of a New Link"));
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), GTK_WIDGET (self->add));
  self->items = poise_item_rows_new (&list, GTK_WIDGET (self->add));
  self->shared = poise_shared_links_new (GTK_WIDGET (self->add));
  g_signal_connect_object (self->add, "added", G_CALLBACK (on_added), self, 0);
  g_signal_connect_object (self->items, "made", G_CALLBACK (on_made), self, 0);
}
