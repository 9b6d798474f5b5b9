/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A line of chips that wraps. Each chip is made when it is first needed and stays, shown or not, so that the focus
 * stays where it is while a person types.
 */

#include "gui/list/poise-quick-chips.h"

#include "core/poise-outline.h"
#include "gui/details/poise-wrap-layout.h"
#include "gui/list/poise-mode-toggles.h"
#include "gui/list/poise-section-popover.h"
#include "gui/poise-tooltip.h"
#include "poise-config.h"
#include "words/poise-words-format.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

#include <string.h>

/* In the order in which they stand */
static const PoiseQuickParts parts[]
    = { POISE_QUICK_HEADING_PART, POISE_QUICK_MODE_PART, POISE_QUICK_MINUTES_PART, POISE_QUICK_PURPOSE_PART };

#define N_CHIPS G_N_ELEMENTS (parts)

typedef struct
{
  GtkWidget *box; /* (nullable) until there is something to say, and so is what is in it */
  GtkImage *icon;
  GtkLabel *label;
  GtkWidget *button;
} Chip;

struct _PoiseQuickChips
{
  GtkWidget parent_instance;

  PoisePlan *plan; /* (nullable) */
  guint current;

  GtkWidget *section;
  GtkLabel *section_label;
  PoiseSectionPopover *sections; /* (nullable) until the person asks for them */
  Chip chips[N_CHIPS];
};

enum
{
  SIGNAL_DISMISSED,
  SIGNAL_SECTION_CHOSEN,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseQuickChips, poise_quick_chips, GTK_TYPE_WIDGET)

/* ---- What they say ---- */

/* (transfer full): what a chip says of a part that was understood */
static char *
make_text (PoiseQuickParts part, const PoiseQuickMeaning *meaning)
{
  switch ((int) part)
    {
    case POISE_QUICK_HEADING_PART:
      /* Translators: a chip beside what a person types: it will begin a section with this title */
      return poise_words_format (_ ("New section: {title}"), "title", meaning->heading, NULL);
    case POISE_QUICK_MODE_PART:
      return g_strdup (poise_words_mode (meaning->entry->mode));
    case POISE_QUICK_MINUTES_PART:
      return poise_words_duration (meaning->entry->minutes);
    default:
      return g_strdup (poise_words_purpose (meaning->entry->purpose));
    }
}

static void
show_mode (Chip *chip, PoiseMode mode)
{
  for (int other = 0; other < POISE_N_MODES; other++)
    gtk_widget_remove_css_class (chip->box, poise_mode_css_class (other));
  gtk_widget_add_css_class (chip->box, poise_mode_css_class (mode));
  gtk_image_set_from_icon_name (chip->icon, poise_mode_icon_name (mode));
}

static void
show_chip (Chip *chip, PoiseQuickParts part, const PoiseQuickMeaning *meaning)
{
  g_autofree char *text = make_text (part, meaning);
  /* Translators: the button that lets the words of {what}, such as "45 min", be words of the title instead */
  g_autofree char *name = poise_words_format (_ ("Dismiss “{what}”"), "what", text, NULL);

  gtk_label_set_label (chip->label, text);
  gtk_widget_set_tooltip_text (chip->button, name);
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip->button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_widget_set_visible (GTK_WIDGET (chip->icon), part == POISE_QUICK_MODE_PART);
  if (part == POISE_QUICK_MODE_PART)
    show_mode (chip, meaning->entry->mode);
}

static gboolean
is_said (PoiseQuickParts part, const PoiseQuickMeaning *meaning)
{
  if (meaning->heading)
    return part == POISE_QUICK_HEADING_PART;
  return (meaning->entry->understood & part) != 0;
}

/* ---- The section ---- */

static void
update_section (PoiseQuickChips *self)
{
  g_autofree char *title = NULL;
  g_autofree char *name = NULL;

  if (!self->plan || poise_plan_n_sections (self->plan) == 0)
    return;
  title = poise_words_section_title (self->plan, self->current);
  /* Translators: the button that chooses the section for what is typed next; {title} is where it goes now */
  name = poise_words_format (_ ("Section for New Activities: {title}"), "title", title, NULL);
  gtk_label_set_label (self->section_label, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->section), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
on_chosen (PoiseSectionPopover *popover, guint index, PoiseQuickChips *self)
{
  g_signal_emit (self, signals[SIGNAL_SECTION_CHOSEN], 0, index);
}

static void
on_open (GtkMenuButton *button, gpointer data)
{
  PoiseQuickChips *self = data;

  if (!self->sections)
    {
      self->sections = g_object_new (POISE_TYPE_SECTION_POPOVER, NULL);
      g_signal_connect_object (self->sections, "chosen", G_CALLBACK (on_chosen), self, 0);
      gtk_menu_button_set_popover (button, GTK_WIDGET (self->sections));
    }
  if (self->plan)
    poise_section_popover_show (self->sections, self->plan, self->current);
}

/* ---- Life ---- */

static void
on_dismiss (GtkButton *button, PoiseQuickChips *self)
{
  for (guint i = 0; i < N_CHIPS; i++)
    if (self->chips[i].button == GTK_WIDGET (button))
      g_signal_emit (self, signals[SIGNAL_DISMISSED], 0, (int) parts[i]);
}

/* Behind those that are there of the ones before it. */
static GtkWidget *
find_before (PoiseQuickChips *self, guint index)
{
  while (index-- > 0)
    if (self->chips[index].box)
      return self->chips[index].box;
  return self->section;
}

static void
make_chip (PoiseQuickChips *self, guint index)
{
  Chip *chip = &self->chips[index];

  chip->box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);
  chip->icon = GTK_IMAGE (gtk_image_new ());
  chip->label = GTK_LABEL (gtk_label_new (NULL));
  chip->button = gtk_button_new_from_icon_name ("window-close-symbolic");

  gtk_image_set_pixel_size (chip->icon, 12);
  gtk_label_set_ellipsize (chip->label, PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (chip->button, "flat");
  gtk_widget_add_css_class (chip->button, "circular");
  gtk_widget_add_css_class (chip->box, "chip");
  gtk_widget_add_css_class (chip->box, "removable");
  gtk_box_append (GTK_BOX (chip->box), GTK_WIDGET (chip->icon));
  gtk_box_append (GTK_BOX (chip->box), GTK_WIDGET (chip->label));
  gtk_box_append (GTK_BOX (chip->box), chip->button);
  gtk_widget_insert_after (chip->box, GTK_WIDGET (self), find_before (self, index));
  g_signal_connect_object (chip->button, "clicked", G_CALLBACK (on_dismiss), self, 0);
}

static void
make_section (PoiseQuickChips *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);
  GtkWidget *arrow = gtk_image_new_from_icon_name ("pan-down-symbolic");

  self->section = gtk_menu_button_new ();
  self->section_label = GTK_LABEL (gtk_label_new (NULL));
  gtk_label_set_ellipsize (self->section_label, PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (self->section_label, 30);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->section_label));
  gtk_box_append (GTK_BOX (box), arrow);
  gtk_menu_button_set_child (GTK_MENU_BUTTON (self->section), box);
  gtk_menu_button_set_direction (GTK_MENU_BUTTON (self->section), GTK_ARROW_UP);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->section), on_open, self, NULL);
  gtk_widget_add_css_class (self->section, "offer");
  poise_tooltip_set (self->section, _ ("Section for new activities"));
  gtk_widget_set_visible (self->section, FALSE);
  gtk_widget_set_parent (self->section, GTK_WIDGET (self));
}

static void
poise_quick_chips_dispose (GObject *object)
{
  PoiseQuickChips *self = POISE_QUICK_CHIPS (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  g_clear_pointer (&self->plan, poise_plan_unref);
  G_OBJECT_CLASS (poise_quick_chips_parent_class)->dispose (object);
}

static void
poise_quick_chips_class_init (PoiseQuickChipsClass *class)
{
  GType type = G_TYPE_FROM_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_quick_chips_dispose;
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (class), "quick-chips");
  signals[SIGNAL_DISMISSED]
      = g_signal_new ("dismissed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  signals[SIGNAL_SECTION_CHOSEN]
      = g_signal_new ("section-chosen", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
poise_quick_chips_init (PoiseQuickChips *self)
{
  gtk_widget_set_layout_manager (GTK_WIDGET (self), poise_wrap_layout_new (6));
  make_section (self);
}

/**
 * poise_quick_chips_set_plan:
 * @plan: whose sections can be chosen
 * @current: the one that what is typed goes to
 */
void
poise_quick_chips_set_plan (PoiseQuickChips *self, PoisePlan *plan, guint current)
{
  g_return_if_fail (POISE_IS_QUICK_CHIPS (self));

  poise_plan_ref (plan);
  g_clear_pointer (&self->plan, poise_plan_unref);
  self->plan = plan;
  self->current = current;
  update_section (self);
}

/** poise_quick_chips_show: Shows what @meaning says. */
void
poise_quick_chips_show (PoiseQuickChips *self, const PoiseQuickMeaning *meaning)
{
  g_return_if_fail (POISE_IS_QUICK_CHIPS (self));

  gtk_widget_set_visible (self->section, self->plan && poise_plan_n_sections (self->plan) > 0 && !meaning->heading);
  for (guint i = 0; i < N_CHIPS; i++)
    {
      gboolean said = is_said (parts[i], meaning);

      if (said && !self->chips[i].box)
        make_chip (self, i);
      if (said)
        show_chip (&self->chips[i], parts[i], meaning);
      if (self->chips[i].box)
        gtk_widget_set_visible (self->chips[i].box, said);
    }
}

/** poise_quick_chips_describe: Returns: (transfer full): what the chips say, for a screen reader */
char *
poise_quick_chips_describe (PoiseQuickChips *self)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new ();

  for (guint i = 0; i < N_CHIPS; i++)
    if (self->chips[i].box && gtk_widget_get_visible (self->chips[i].box))
      g_ptr_array_add (texts, (char *) gtk_label_get_label (self->chips[i].label));
  if (gtk_widget_get_visible (self->section))
    g_ptr_array_add (texts, (char *) gtk_label_get_label (self->section_label));
  g_ptr_array_add (texts, NULL);
  return poise_words_join_facts ((const char *const *) texts->pdata);
}
