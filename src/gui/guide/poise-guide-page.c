/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The page "Guide": a card for each entry, what it is searched by, and the contents beside it where there is room.
 *
 * What always holds: the contents list just the entries that are shown; how many activities an entry concerns is
 * counted only while the page is in sight.
 */

#include "gui/guide/poise-guide-page.h"

#include "gui/guide/poise-guide-card.h"
#include "gui/guide/poise-guide-sources.h"
#include "gui/poise-adaptive-bin.h"
#include "poise-config.h"
#include "words/poise-words-guide.h"

struct _PoiseGuidePage
{
  GtkWidget parent_instance;

  PoiseWorkspace *workspace; /* (nullable) */
  GPtrArray *cards;          /* of GtkWidget, in order */
  GtkWidget *parts[POISE_N_GUIDE_PARTS];
  GtkWidget *sources;
  GtkWidget *wanted; /* (nullable) the card to be brought into sight once it is laid out */
  float wanted_top;
  guint wanted_frames; /* in which it was at the same place */
  guint wanted_tick;

  PoiseAdaptiveBin *adaptive;
  GtkWidget *search;
  GtkLabel *found;
  GtkStack *stack;
  GtkWidget *contents_scrolled;
  GtkListBox *contents;
  GtkScrolledWindow *scrolled;
  GtkBox *column;
};

enum
{
  PROP_WORKSPACE = 1,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

G_DEFINE_TYPE (PoiseGuidePage, poise_guide_page, GTK_TYPE_WIDGET)

static const PoiseGuideEntry *
entry_of (PoiseGuidePage *self, guint index)
{
  return poise_guide_card_get_entry (self->cards->pdata[index]);
}

/* ---- Searching ---- */

static void
show_found (PoiseGuidePage *self, guint n_found, gboolean searching)
{
  g_autofree char *words = poise_words_guide_found (n_found);

  gtk_label_set_label (self->found, words);
  gtk_widget_set_visible (GTK_WIDGET (self->found), searching);
  gtk_stack_set_visible_child_name (self->stack, n_found > 0 ? "entries" : "nothing");
}

static void
on_search_changed (PoiseGuidePage *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search));
  gboolean shown[POISE_N_GUIDE_PARTS] = { FALSE };
  guint n_found = 0;

  for (guint i = 0; i < self->cards->len; i++)
    {
      const PoiseGuideEntry *entry = entry_of (self, i);
      gboolean matches = poise_words_guide_matches (entry, text);

      gtk_widget_set_visible (self->cards->pdata[i], matches);
      gtk_widget_set_visible (GTK_WIDGET (gtk_list_box_get_row_at_index (self->contents, i)), matches);
      shown[entry->part] |= matches;
      n_found += matches;
    }
  for (guint i = 0; i < POISE_N_GUIDE_PARTS; i++)
    gtk_widget_set_visible (self->parts[i], shown[i]);
  n_found += poise_guide_sources_search (POISE_GUIDE_SOURCES (self->sources), text);
  gtk_list_box_invalidate_headers (self->contents);
  show_found (self, n_found, *text != '\0');
}

/* Escape empties the entry first, and leaves it then. */
static void
on_stop_search (PoiseGuidePage *self)
{
  if (*gtk_editable_get_text (GTK_EDITABLE (self->search)))
    gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->scrolled));
}

/* ---- Going to an entry ---- */

/* A page that has just come into sight is laid out again once it is told of its room. */
#define STILL 4 /* frames */

static gboolean
go_to_wanted (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  PoiseGuidePage *self = POISE_GUIDE_PAGE (widget);
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scrolled);
  graphene_rect_t bounds;

  if (gtk_widget_get_height (self->wanted) == 0
      || !gtk_widget_compute_bounds (self->wanted, GTK_WIDGET (self->column), &bounds))
    return G_SOURCE_CONTINUE;
  self->wanted_frames = bounds.origin.y == self->wanted_top ? self->wanted_frames + 1 : 0;
  self->wanted_top = bounds.origin.y;
  if (self->wanted_frames == 0)
    gtk_widget_grab_focus (self->wanted);
  gtk_adjustment_set_value (adjustment, bounds.origin.y - 12);
  if (self->wanted_frames < STILL)
    return G_SOURCE_CONTINUE;
  self->wanted = NULL;
  self->wanted_tick = 0;
  return G_SOURCE_REMOVE;
}

static void
go_to (PoiseGuidePage *self, GtkWidget *card)
{
  self->wanted = card;
  self->wanted_top = -1;
  if (!self->wanted_tick)
    self->wanted_tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), go_to_wanted, NULL, NULL);
}

static void
on_row_activated (PoiseGuidePage *self, GtkListBoxRow *row)
{
  go_to (self, self->cards->pdata[gtk_list_box_row_get_index (row)]);
}

/* Enter goes to the first that is found. */
static void
on_search_activated (PoiseGuidePage *self)
{
  on_search_changed (self);
  for (guint i = 0; i < self->cards->len; i++)
    if (gtk_widget_get_visible (self->cards->pdata[i]))
      {
        go_to (self, self->cards->pdata[i]);
        return;
      }
}

/* ---- Making ---- */

static GtkWidget *
make_label (const char *text, const char *style)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, "label", text,
                                   "xalign", 0.0, "wrap", TRUE, NULL);

  gtk_widget_add_css_class (label, style);
  return label;
}

static void
update_header (GtkListBoxRow *row, GtkListBoxRow *before, gpointer data)
{
  PoiseGuidePage *self = data;
  PoiseGuidePart part = entry_of (self, gtk_list_box_row_get_index (row))->part;

  if (before && entry_of (self, gtk_list_box_row_get_index (before))->part == part)
    {
      gtk_list_box_row_set_header (row, NULL);
      return;
    }
  if (!gtk_list_box_row_get_header (row))
    {
      GtkWidget *header = make_label (poise_words_guide_part (part), "heading");

      gtk_widget_add_css_class (header, "guide-contents-part");
      gtk_list_box_row_set_header (row, header);
    }
}

static void
add_entry (PoiseGuidePage *self, const PoiseGuideEntry *entry)
{
  GtkWidget *card = poise_guide_card_new (entry);
  const char *title = poise_words_guide_title (entry);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", title, "xalign", 0.0, "ellipsize",
                                 PANGO_ELLIPSIZE_END, "width-chars", 24, "max-width-chars", 30, NULL);

  if (!self->parts[entry->part])
    {
      self->parts[entry->part] = make_label (poise_words_guide_part (entry->part), "title-2");
      gtk_widget_add_css_class (self->parts[entry->part], "guide-part");
      gtk_box_append (self->column, self->parts[entry->part]);
    }
  g_ptr_array_add (self->cards, card);
  gtk_box_append (self->column, card);
  gtk_list_box_append (self->contents, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (gtk_widget_get_parent (label)), GTK_ACCESSIBLE_PROPERTY_LABEL, title,
                                  -1);
}

static void
update_room (PoiseGuidePage *self)
{
  gtk_widget_set_visible (self->contents_scrolled,
                          poise_adaptive_bin_get_room (self->adaptive) == POISE_ROOM_WIDE);
}

static void
update_cards (PoiseGuidePage *self)
{
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  for (guint i = 0; i < self->cards->len; i++)
    poise_guide_card_follow (self->cards->pdata[i], self->workspace);
}

/* ---- Life ---- */

static void
set_workspace (PoiseGuidePage *self, PoiseWorkspace *workspace)
{
  if (self->workspace == workspace)
    return;
  if (self->workspace)
    g_signal_handlers_disconnect_by_data (self->workspace, self);
  g_set_object (&self->workspace, workspace);
  if (workspace)
    g_signal_connect_object (workspace, "changed", G_CALLBACK (update_cards), self, G_CONNECT_SWAPPED);
  update_cards (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_WORKSPACE]);
}

static void
poise_guide_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_WORKSPACE)
    g_value_set_object (value, POISE_GUIDE_PAGE (object)->workspace);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
poise_guide_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROP_WORKSPACE)
    set_workspace (POISE_GUIDE_PAGE (object), g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
poise_guide_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (poise_guide_page_parent_class)->map (widget);
  update_cards (POISE_GUIDE_PAGE (widget));
}

static void
poise_guide_page_dispose (GObject *object)
{
  PoiseGuidePage *self = POISE_GUIDE_PAGE (object);
  GtkWidget *child;

  if (self->wanted_tick)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->wanted_tick);
  self->wanted_tick = 0;
  g_clear_object (&self->workspace);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (poise_guide_page_parent_class)->dispose (object);
}

static void
poise_guide_page_finalize (GObject *object)
{
  g_ptr_array_unref (POISE_GUIDE_PAGE (object)->cards);
  G_OBJECT_CLASS (poise_guide_page_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *class)
{
  gtk_widget_class_set_template_from_resource (class, POISE_RESOURCE_PREFIX "/poise-guide-page.ui");
  gtk_widget_class_bind_template_child (class, PoiseGuidePage, adaptive);
  gtk_widget_class_bind_template_child (class, PoiseGuidePage, search);
  gtk_widget_class_bind_template_child (class, PoiseGuidePage, found);
  gtk_widget_class_bind_template_child (class, PoiseGuidePage, stack);
  gtk_widget_class_bind_template_child (class, PoiseGuidePage, contents_scrolled);
  gtk_widget_class_bind_template_child (class, PoiseGuidePage, contents);
  gtk_widget_class_bind_template_child (class, PoiseGuidePage, scrolled);
  gtk_widget_class_bind_template_child (class, PoiseGuidePage, column);
  gtk_widget_class_bind_template_callback (class, on_search_changed);
  gtk_widget_class_bind_template_callback (class, on_stop_search);
  gtk_widget_class_bind_template_callback (class, on_search_activated);
  gtk_widget_class_bind_template_callback (class, on_row_activated);
}

static void
poise_guide_page_class_init (PoiseGuidePageClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  object_class->dispose = poise_guide_page_dispose;
  object_class->finalize = poise_guide_page_finalize;
  object_class->get_property = poise_guide_page_get_property;
  object_class->set_property = poise_guide_page_set_property;
  widget_class->map = poise_guide_page_map;
  props[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, POISE_TYPE_WORKSPACE,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);
  g_type_ensure (POISE_TYPE_ADAPTIVE_BIN);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "guide-page");
  bind_template (widget_class);
}

static void
poise_guide_page_init (PoiseGuidePage *self)
{
  guint n_entries;
  const PoiseGuideEntry *entries = poise_guide_get_entries (&n_entries);

  self->cards = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_header_func (self->contents, update_header, self, NULL);
  for (guint i = 0; i < n_entries; i++)
    add_entry (self, &entries[i]);
  self->sources = poise_guide_sources_new ();
  gtk_box_append (self->column, self->sources);
  g_signal_connect_object (self->adaptive, "notify::room", G_CALLBACK (update_room), self, G_CONNECT_SWAPPED);
  update_room (self);
}

/**
 * poise_guide_page_show_entry:
 * @id: of an entry
 *
 * Brings it into sight, with the focus on it, whatever has been searched for. Nothing happens without such an entry.
 */
void
poise_guide_page_show_entry (PoiseGuidePage *self, const char *id)
{
  g_return_if_fail (POISE_IS_GUIDE_PAGE (self));

  for (guint i = 0; i < self->cards->len; i++)
    if (g_str_equal (entry_of (self, i)->id, id))
      {
        gtk_editable_set_text (GTK_EDITABLE (self->search), "");
        on_search_changed (self);
        go_to (self, self->cards->pdata[i]);
      }
}

/** poise_guide_page_search: Makes ready for typing what to search for. */
void
poise_guide_page_search (PoiseGuidePage *self)
{
  g_return_if_fail (POISE_IS_GUIDE_PAGE (self));
  gtk_widget_grab_focus (self->search);
}
