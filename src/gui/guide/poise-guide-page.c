/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The page "Guide": a card for each entry, what it is searched by, and the contents beside it where there is room,
 * in a menu where there is not.
 *
 * What always holds: the contents list just what is shown; what of the plan an entry concerns is counted only while
 * the page is in sight.
 */

#include "gui/guide/poise-guide-page.h"

#include "advisor/poise-guide-concern.h"
#include "gui/guide/poise-guide-card.h"
#include "gui/guide/poise-guide-contents.h"
#include "gui/guide/poise-guide-sources.h"
#include "gui/poise-adaptive-bin.h"
#include "gui/poise-focus.h"
#include "poise-config.h"
#include "words/poise-words-guide.h"

struct _PoiseGuidePage
{
  GtkWidget parent_instance;

  PoiseWorkspace *workspace; /* (nullable) */
  GPtrArray *cards;          /* of GtkWidget, in order */
  GtkWidget *parts[POISE_N_GUIDE_PARTS];
  GtkWidget *sources;
  PoiseGuideSet shown; /* cards, and the sources after them */
  GtkWidget *wanted;   /* (nullable) what is to be brought into sight once it is laid out */
  float wanted_top;
  guint wanted_frames; /* in which it was at the same place */
  guint wanted_tick;

  PoiseAdaptiveBin *adaptive;
  GtkWidget *search;
  GtkLabel *found;
  GtkStack *stack;
  GtkMenuButton *contents_button;
  PoiseGuideContents *contents_in_menu; /* (nullable) until the menu is opened first */
  GtkWidget *contents_scrolled;
  PoiseGuideContents *contents;
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

/* A screen reader finds the count as the description of the entry. */
static void
show_found (PoiseGuidePage *self, guint n_found, gboolean searching)
{
  g_autofree char *words = searching ? poise_words_guide_found (n_found) : g_strdup ("");

  gtk_label_set_label (self->found, words);
  gtk_widget_set_visible (GTK_WIDGET (self->found), searching);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->search), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words, -1);
  gtk_stack_set_visible_child_name (self->stack, n_found > 0 ? "entries" : "nothing");
  gtk_widget_set_sensitive (GTK_WIDGET (self->contents_button), n_found > 0);
}

static void
show_contents (PoiseGuidePage *self)
{
  poise_guide_contents_show (self->contents, self->shown);
  if (self->contents_in_menu)
    poise_guide_contents_show (self->contents_in_menu, self->shown);
}

static void
on_search_changed (PoiseGuidePage *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search));
  gboolean has_part[POISE_N_GUIDE_PARTS] = { FALSE };
  guint n_found = poise_guide_sources_search (POISE_GUIDE_SOURCES (self->sources), text);

  self->shown = n_found > 0 ? POISE_GUIDE_BIT (self->cards->len) : 0;
  for (guint i = 0; i < self->cards->len; i++)
    {
      const PoiseGuideEntry *entry = entry_of (self, i);
      gboolean matches = poise_words_guide_matches (entry, text);

      gtk_widget_set_visible (self->cards->pdata[i], matches);
      self->shown |= matches ? POISE_GUIDE_BIT (i) : 0;
      has_part[entry->part] |= matches;
      n_found += matches;
    }
  for (guint i = 0; i < POISE_N_GUIDE_PARTS; i++)
    gtk_widget_set_visible (self->parts[i], has_part[i]);
  show_contents (self);
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
    poise_focus_first (self->wanted);
  gtk_adjustment_set_value (adjustment, bounds.origin.y - 12);
  if (self->wanted_frames < STILL)
    return G_SOURCE_CONTINUE;
  self->wanted = NULL;
  self->wanted_tick = 0;
  return G_SOURCE_REMOVE;
}

static void
go_to (PoiseGuidePage *self, GtkWidget *wanted)
{
  self->wanted = wanted;
  self->wanted_top = -1; /* not where the one before was, so that this one gets the focus too */
  if (!self->wanted_tick)
    self->wanted_tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), go_to_wanted, NULL, NULL);
}

static void
on_chosen (PoiseGuidePage *self, guint index)
{
  gtk_menu_button_popdown (self->contents_button);
  go_to (self, index < self->cards->len ? self->cards->pdata[index] : self->sources);
}

/* Enter, or the arrow down, goes to the first that is found. */
static void
on_search_activated (PoiseGuidePage *self)
{
  on_search_changed (self);
  for (guint i = 0; i <= self->cards->len; i++)
    if (self->shown & POISE_GUIDE_BIT (i))
      {
        on_chosen (self, i);
        return;
      }
}

static gboolean
on_search_key (GtkEventControllerKey *keys, guint key, guint code, GdkModifierType state, PoiseGuidePage *self)
{
  if ((key != GDK_KEY_Down && key != GDK_KEY_KP_Down) || (state & gtk_accelerator_get_default_mod_mask ()))
    return GDK_EVENT_PROPAGATE;
  on_search_activated (self);
  return GDK_EVENT_STOP;
}

/* From what was found, Escape goes back to what was searched for. */
static gboolean
on_key (GtkEventControllerKey *keys, guint key, guint code, GdkModifierType state, PoiseGuidePage *self)
{
  if (key != GDK_KEY_Escape || !*gtk_editable_get_text (GTK_EDITABLE (self->search)))
    return GDK_EVENT_PROPAGATE;
  poise_guide_page_search (self);
  return GDK_EVENT_STOP;
}

/* ---- Making ---- */

static GtkWidget *
make_label (const char *text, const char *style)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, "label", text,
                                   "xalign", 0.0, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);

  gtk_widget_add_css_class (label, style);
  return label;
}

static void
add_entry (PoiseGuidePage *self, const PoiseGuideEntry *entry)
{
  GtkWidget *card = poise_guide_card_new (entry);

  if (!self->parts[entry->part])
    {
      self->parts[entry->part] = make_label (poise_words_guide_part (entry->part), "title-2");
      gtk_widget_add_css_class (self->parts[entry->part], "guide-part");
      gtk_box_append (self->column, self->parts[entry->part]);
    }
  g_ptr_array_add (self->cards, card);
  gtk_box_append (self->column, card);
}

static void
make_contents_menu (GtkMenuButton *button, gpointer data)
{
  PoiseGuidePage *self = data;
  GtkWidget *popover, *scrolled;

  if (self->contents_in_menu)
    return;
  self->contents_in_menu = POISE_GUIDE_CONTENTS (poise_guide_contents_new ());
  g_signal_connect_object (self->contents_in_menu, "chosen", G_CALLBACK (on_chosen), self, G_CONNECT_SWAPPED);
  scrolled = g_object_new (GTK_TYPE_SCROLLED_WINDOW, "hscrollbar-policy", GTK_POLICY_NEVER, "max-content-height", 440,
                           "propagate-natural-height", TRUE, "propagate-natural-width", TRUE, "child",
                           self->contents_in_menu, NULL);
  popover = g_object_new (GTK_TYPE_POPOVER, "child", scrolled, NULL);
  gtk_widget_add_css_class (popover, "menu");
  gtk_menu_button_set_popover (button, popover);
  show_contents (self);
}

static void
update_room (PoiseGuidePage *self)
{
  gboolean wide = poise_adaptive_bin_get_room (self->adaptive) == POISE_ROOM_WIDE;

  gtk_widget_set_visible (self->contents_scrolled, wide);
  gtk_widget_set_visible (GTK_WIDGET (self->contents_button), !wide);
}

static void
update_cards (PoiseGuidePage *self)
{
  PoiseFindings *findings;
  g_autoptr (GHashTable) advised = NULL;

  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  findings = self->workspace ? poise_adviser_get_findings (poise_workspace_get_adviser (self->workspace)) : NULL;
  advised = findings ? poise_guide_pick_advised (findings) : NULL;
  for (guint i = 0; i < self->cards->len; i++)
    poise_guide_card_follow (self->cards->pdata[i], self->workspace,
                             advised ? g_hash_table_lookup (advised, entry_of (self, i)) : NULL);
}

/* ---- Life ---- */

static void
set_workspace (PoiseGuidePage *self, PoiseWorkspace *workspace)
{
  if (self->workspace == workspace)
    return;
  if (self->workspace)
    g_signal_handlers_disconnect_by_data (poise_workspace_get_adviser (self->workspace), self);
  g_set_object (&self->workspace, workspace);
  if (workspace)
    g_signal_connect_object (poise_workspace_get_adviser (workspace), "changed", G_CALLBACK (update_cards), self,
                             G_CONNECT_SWAPPED);
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
  gtk_widget_class_bind_template_child (class, PoiseGuidePage, contents_button);
  gtk_widget_class_bind_template_child (class, PoiseGuidePage, contents_scrolled);
  gtk_widget_class_bind_template_child (class, PoiseGuidePage, contents);
  gtk_widget_class_bind_template_child (class, PoiseGuidePage, scrolled);
  gtk_widget_class_bind_template_child (class, PoiseGuidePage, column);
  gtk_widget_class_bind_template_callback (class, on_search_changed);
  gtk_widget_class_bind_template_callback (class, on_stop_search);
  gtk_widget_class_bind_template_callback (class, on_search_activated);
  gtk_widget_class_bind_template_callback (class, on_chosen);
  gtk_widget_class_bind_template_callback (class, on_search_key);
  gtk_widget_class_bind_template_callback (class, on_key);
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
  g_type_ensure (POISE_TYPE_GUIDE_CONTENTS);
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
  self->shown = ~G_GUINT64_CONSTANT (0);
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < n_entries; i++)
    add_entry (self, &entries[i]);
  self->sources = poise_guide_sources_new ();
  gtk_box_append (self->column, self->sources);
  gtk_menu_button_set_create_popup_func (self->contents_button, make_contents_menu, self, NULL);
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
  gtk_editable_select_region (GTK_EDITABLE (self->search), 0, -1);
}
