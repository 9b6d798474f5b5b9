/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A card of the guide. It takes the focus, so that one can go through the guide entry by entry and hear what each
 * is called.
 */

#include "gui/guide/poise-guide-card.h"

#include "gui/details/poise-wrap-layout.h"
#include "words/poise-words-advice.h"
#include "words/poise-words-guide.h"

#include <glib/gi18n.h>

struct _PoiseGuideCard
{
  GtkBox parent_instance;

  const PoiseGuideEntry *entry;
  PoiseWorkspace *workspace; /* (nullable) weak */
  PoisePicks *advised;       /* (nullable) what there is advice on that the entry explains */
  GtkWidget *show;
};

G_DEFINE_TYPE (PoiseGuideCard, poise_guide_card, GTK_TYPE_BOX)

/* To learn how narrow a label can be, GTK wraps its text at that width, and the least would be a line for each letter: the
 * page came 0.4 s later in a narrow window. */
#define LEAST_CHARS 8

static GtkWidget *
make_label (GtkAccessibleRole role, const char *text)
{
  return g_object_new (GTK_TYPE_LABEL, "accessible-role", role, "label", text, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                       PANGO_WRAP_WORD_CHAR, "width-chars", LEAST_CHARS, NULL);
}

/* In a grid: a box asks a label how wide it is at the height of the row, and GTK 4.8 may answer with one line, far wider than
 * the row, where two lines are a fraction of a pixel higher than said. */
static void
add_row (PoiseGuideCard *self, GtkWidget *sign, GtkWidget *label)
{
  GtkWidget *row = gtk_grid_new ();

  gtk_grid_set_column_spacing (GTK_GRID (row), 8);
  gtk_grid_attach (GTK_GRID (row), sign, 0, 0, 1, 1);
  gtk_grid_attach (GTK_GRID (row), label, 1, 0, 1, 1);
  gtk_box_append (GTK_BOX (self), row);
}

/* ---- Heading ---- */

/* The sign of the mode that the entry is about, if it is about one. */
static void
get_sign (PoiseGuideCard *self, const char **icon, const char **style)
{
  static const struct
  {
    const char *entry, *icon, *style;
  } signs[] = {
    { "synchronous", "poise-synchronous-symbolic", "synchronous-text" },
    { "personal", "poise-synchronous-symbolic", "synchronous-text" },
    { "asynchronous", "poise-asynchronous-symbolic", "asynchronous-text" },
    { "cognitive", "poise-asynchronous-symbolic", "asynchronous-text" },
    { "undecided", "poise-undecided-symbolic", "dim-label" },
  };

  *icon = *style = NULL;
  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    if (g_str_equal (signs[i].entry, self->entry->id))
      {
        *icon = signs[i].icon;
        *style = signs[i].style;
      }
}

static void
add_heading (PoiseGuideCard *self)
{
  GtkWidget *heading = make_label (GTK_ACCESSIBLE_ROLE_HEADING, poise_words_guide_title (self->entry));
  const char *icon, *style;

  gtk_widget_add_css_class (heading, "title-4");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  poise_words_guide_title (self->entry), -1);
  get_sign (self, &icon, &style);
  if (icon)
    {
      GtkWidget *image
          = g_object_new (GTK_TYPE_IMAGE, "icon-name", icon, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

      gtk_widget_add_css_class (image, style);
      gtk_widget_add_css_class (heading, style);
      add_row (self, image, heading);
    }
  else
    {
      gtk_box_append (GTK_BOX (self), heading);
    }
}

/* ---- Texts ---- */

/* A point with its dot beside it, so that further lines of it stand under the first. */
static void
add_point (PoiseGuideCard *self, const char *text)
{
  GtkWidget *dot = g_object_new (GTK_TYPE_LABEL, "label", "•", "valign", GTK_ALIGN_START, "accessible-role",
                                 GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  add_row (self, dot, make_label (GTK_ACCESSIBLE_ROLE_LABEL, text));
}

static void
add_block (PoiseGuideCard *self, const PoiseGuideBlock *block)
{
  gboolean is_term = block->kind == POISE_GUIDE_TERM;
  GtkWidget *label;

  if (block->kind == POISE_GUIDE_POINT)
    {
      add_point (self, poise_words_guide_block (block));
      return;
    }
  label = make_label (is_term ? GTK_ACCESSIBLE_ROLE_HEADING : GTK_ACCESSIBLE_ROLE_LABEL,
                      poise_words_guide_block (block));
  if (is_term)
    {
      gtk_widget_add_css_class (label, "guide-term");
      gtk_widget_add_css_class (label, "dim-label");
    }
  if (block->kind == POISE_GUIDE_EXAMPLE)
    gtk_widget_add_css_class (label, "guide-example");
  gtk_box_append (GTK_BOX (self), label);
}

/* What the rules look at that the entry explains. */
static void
add_rules (PoiseGuideCard *self)
{
  const PoiseRuleTable *table = poise_rule_table ();
  gboolean any = FALSE;

  for (guint i = 0; i < table->n_rules; i++)
    {
      if (poise_guide_entry_for_rule (table->rules[i]->id) != self->entry)
        continue;
      if (!any)
        add_block (self, poise_words_guide_mentions ());
      any = TRUE;
      add_point (self, poise_words_guide_rule (table->rules[i]->id));
    }
}

/* ---- Links ---- */

static void
add_sources (PoiseGuideCard *self, GtkWidget *row)
{
  for (guint i = 0; i < self->entry->n_sources; i++)
    {
      const PoiseSource *source = &poise_sources[self->entry->sources[i]];
      g_autofree char *citation = poise_words_source (source);
      GtkWidget *link = gtk_link_button_new_with_label (source->uri, citation);

      gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (link))), TRUE);
      gtk_widget_set_tooltip_text (link, source->title);
      gtk_widget_add_css_class (link, "guide-source");
      gtk_box_append (GTK_BOX (row), link);
    }
}

/* What an entry is about by itself is what the list looks for; what advice is about is selected in the list. */
static void
on_show (PoiseGuideCard *self)
{
  if (!self->workspace)
    return;
  if (!poise_query_is_empty (&self->entry->concerns))
    {
      poise_workspace_find (self->workspace, &self->entry->concerns);
      return;
    }
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-page", "s", "activities");
  poise_workspace_reveal (self->workspace, self->advised);
}

static void
add_links (PoiseGuideCard *self)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (row, poise_wrap_layout_new (6));
  gtk_widget_add_css_class (row, "guide-links");
  self->show = gtk_button_new_with_label ("");
  gtk_label_set_wrap (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (self->show))), TRUE);
  gtk_widget_set_visible (self->show, FALSE);
  gtk_box_append (GTK_BOX (row), self->show);
  g_signal_connect_object (self->show, "clicked", G_CALLBACK (on_show), self, G_CONNECT_SWAPPED);
  add_sources (self, row);
  gtk_box_append (GTK_BOX (self), row);
}

/* ---- Life ---- */

static void
poise_guide_card_dispose (GObject *object)
{
  g_clear_weak_pointer (&POISE_GUIDE_CARD (object)->workspace);
  g_clear_pointer (&POISE_GUIDE_CARD (object)->advised, poise_picks_free);
  G_OBJECT_CLASS (poise_guide_card_parent_class)->dispose (object);
}

static void
poise_guide_card_class_init (PoiseGuideCardClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);
  const GtkWidgetClass *plain = g_type_class_peek (GTK_TYPE_WIDGET);

  G_OBJECT_CLASS (class)->dispose = poise_guide_card_dispose;
  /* A box gives the focus away to what is in it, and leaves out a card without links. */
  widget_class->focus = plain->focus;
  widget_class->grab_focus = plain->grab_focus;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
poise_guide_card_init (PoiseGuideCard *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 6);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  gtk_widget_add_css_class (GTK_WIDGET (self), "guide-card");
}

/**
 * poise_guide_card_new:
 * @entry: (transfer none): what to read
 *
 * Returns: (transfer floating): its card, which knows no plan yet
 */
GtkWidget *
poise_guide_card_new (const PoiseGuideEntry *entry)
{
  PoiseGuideCard *self = g_object_new (POISE_TYPE_GUIDE_CARD, NULL);

  self->entry = entry;
  add_heading (self);
  for (const PoiseGuideBlock *block = poise_words_guide_blocks (entry); block && block->text; block++)
    add_block (self, block);
  add_rules (self);
  add_links (self);
  return GTK_WIDGET (self);
}

/** poise_guide_card_get_entry: Returns: (transfer none): what is read on it */
const PoiseGuideEntry *
poise_guide_card_get_entry (PoiseGuideCard *self)
{
  g_return_val_if_fail (POISE_IS_GUIDE_CARD (self), NULL);
  return self->entry;
}

/**
 * poise_guide_card_follow:
 * @workspace: (nullable): whose plan as it is now the entry is linked with
 * @advised: (nullable): what there is advice on that the entry explains
 */
void
poise_guide_card_follow (PoiseGuideCard *self, PoiseWorkspace *workspace, const PoisePicks *advised)
{
  guint n_activities = 0, n_sections = 0;

  g_return_if_fail (POISE_IS_GUIDE_CARD (self));

  g_set_weak_pointer (&self->workspace, workspace);
  g_clear_pointer (&self->advised, poise_picks_free);
  if (workspace && !poise_query_is_empty (&self->entry->concerns))
    {
      n_activities = poise_guide_entry_count (self->entry, poise_workspace_get_plan (workspace));
    }
  else if (workspace && advised)
    {
      self->advised = poise_picks_copy (advised);
      n_activities = g_hash_table_size (advised->activities);
      n_sections = g_hash_table_size (advised->sections);
    }
  if (n_activities + n_sections > 0)
    {
      g_autofree char *label = poise_words_guide_show (n_activities, n_sections);

      gtk_button_set_label (GTK_BUTTON (self->show), label);
    }
  gtk_widget_set_visible (self->show, n_activities + n_sections > 0);
}
