/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The tools of activities as chips.
 *
 * Chips are kept and given another tool rather than made anew, so that the focus stays where it is: after a
 * tool is removed it is on the next one.
 */

#include "gui/details/poise-tools.h"

#include "gui/details/poise-tool-chip.h"
#include "gui/details/poise-tool-chooser.h"
#include "gui/details/poise-wrap-layout.h"
#include "gui/tools/poise-tool-offers.h"
#include "poise-config.h"
#include "words/poise-words-tools.h"

#include <glib/gi18n.h>

#define N_SUGGESTIONS 4

/* More tools than this are in the list of all alone. */
#define MOST_CHIPS 24

struct _PoiseTools
{
  GtkWidget parent_instance;

  PoiseDetailsProxy *proxy; /* (nullable) until shown */

  GtkWidget *chosen;
  GPtrArray *chips; /* of PoiseToolChip, children of chosen */
  GtkWidget *others;
  GtkWidget *offered;
  GtkWidget *offers[N_SUGGESTIONS];
  GtkWidget *more;
  PoiseToolChooser *chooser;
};

G_DEFINE_TYPE (PoiseTools, poise_tools, GTK_TYPE_WIDGET)

/* ---- Edits ---- */

/* (nullable): what the plan must be told of the tool @id, which only the person's own list knows */
static PoiseTool *
find_unknown_to_plan (PoiseTools *self, const char *id)
{
  const PoisePlan *plan = poise_details_proxy_get_plan (self->proxy);
  PoiseCatalogue *catalogue = poise_workspace_get_catalogue (poise_details_proxy_get_workspace (self->proxy));

  if (!catalogue || poise_plan_find_tool (plan, id) || !poise_catalogue_is_own (catalogue, id))
    return NULL;
  return poise_catalogue_find (catalogue, id)->tool;
}

static void
set_tool (PoiseTools *self, const char *id, gboolean wanted)
{
  g_autofree char *tool = g_strdup (id);
  PoiseTool *own;

  if (!self->proxy)
    return;
  own = wanted ? find_unknown_to_plan (self, id) : NULL;
  if (own && own->name)
    poise_details_proxy_use_tool (self->proxy, own);
  else
    poise_details_proxy_put_listed (self->proxy, POISE_ACTIVITY_TOOLS, tool, wanted);
}

static const char *
tool_of (gpointer widget)
{
  return g_object_get_data (G_OBJECT (widget), "tool");
}

/* The last one's chip goes when a tool does; then the one before has the focus, or what adds another. */
static void
on_chip_set (PoiseToolChip *chip, gboolean wanted, PoiseTools *self)
{
  guint index;

  set_tool (self, poise_tool_chip_get_tool (chip), wanted);
  if (wanted || gtk_widget_get_visible (GTK_WIDGET (chip)) || !g_ptr_array_find (self->chips, chip, &index))
    return;
  if (index > 0)
    poise_tool_chip_focus (g_ptr_array_index (self->chips, index - 1));
  else
    gtk_widget_grab_focus (self->more);
}

static void
on_offer (GtkButton *button, PoiseTools *self)
{
  set_tool (self, tool_of (button), TRUE);
  if (!gtk_widget_get_visible (GTK_WIDGET (button)))
    gtk_widget_grab_focus (self->more);
}

static void
on_chooser_set (PoiseToolChooser *chooser, const char *id, gboolean wanted, PoiseTools *self)
{
  set_tool (self, id, wanted);
}

static void
on_chooser_made (PoiseToolChooser *chooser, const char *name, PoiseTools *self)
{
  if (self->proxy)
    poise_details_proxy_add_tool (self->proxy, name);
}

/* ---- Chips ---- */

static void
add_chip (PoiseTools *self)
{
  GtkWidget *chip = poise_tool_chip_new ();

  gtk_widget_insert_before (chip, self->chosen, self->others);
  g_signal_connect_object (chip, "set", G_CALLBACK (on_chip_set), self, 0);
  g_ptr_array_add (self->chips, chip);
}

static void
show_others (PoiseTools *self, guint n)
{
  g_autofree char *number = poise_words_number (n);
  /* Translators: so many tools of the selected activities are not listed here. */
  g_autofree char *label = g_strdup_printf (ngettext ("%s more", "%s more", n), number);

  gtk_label_set_label (GTK_LABEL (self->others), label);
  gtk_widget_set_visible (self->others, n > 0);
}

static void
show_chosen (PoiseTools *self, const PoisePlan *plan, const PoiseBlend *blend)
{
  guint n = MIN (blend->tools->len, MOST_CHIPS);

  while (self->chips->len < n)
    add_chip (self);
  for (guint i = 0; i < n; i++)
    {
      const PoiseBlendItem *item = poise_blend_get_item (blend->tools, i);

      poise_tool_chip_show (g_ptr_array_index (self->chips, i), plan, item->id, item->n_activities,
                            blend->n_activities);
    }
  for (guint i = n; i < self->chips->len; i++)
    gtk_widget_set_visible (g_ptr_array_index (self->chips, i), FALSE);
  show_others (self, blend->tools->len - n);
  gtk_widget_set_visible (self->chosen, n > 0);
}

static void
show_offer (GtkWidget *offer, const PoisePlan *plan, const PoiseCatalogue *catalogue, const PoiseRankedTool *ranked)
{
  const char *id = ranked->tool->id;
  g_autofree char *name = poise_words_catalogue_tool (plan, catalogue, id);
  g_autofree char *why = poise_tool_offer_why (catalogue, plan, ranked);
  /* Translators: a button that gives the activity this tool, for example “+ Discussion board”. */
  g_autofree char *label = g_strdup_printf (_ ("+ %s"), name);
  /* Translators: the same for a screen reader, for example: Add “Discussion board”. */
  g_autofree char *add = g_strdup_printf (_ ("Add “%s”"), name);

  gtk_label_set_label (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (offer))), label);
  gtk_widget_set_tooltip_text (offer, why);
  gtk_accessible_update_property (GTK_ACCESSIBLE (offer), GTK_ACCESSIBLE_PROPERTY_LABEL, add,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, why ? why : "", -1);
  g_object_set_data_full (G_OBJECT (offer), "tool", g_strdup (id), g_free);
}

static void
show_offers (PoiseTools *self, const PoisePlan *plan, const PoiseBlend *blend)
{
  PoiseCatalogue *catalogue = poise_workspace_get_catalogue (poise_details_proxy_get_workspace (self->proxy));
  g_autoptr (GPtrArray) tools = poise_tool_offers_new (catalogue, plan, blend, N_SUGGESTIONS);

  for (guint i = 0; i < N_SUGGESTIONS; i++)
    {
      if (i < tools->len)
        show_offer (self->offers[i], plan, catalogue, g_ptr_array_index (tools, i));
      gtk_widget_set_visible (self->offers[i], i < tools->len);
    }
}

/* ---- Life ---- */

static GtkWidget *
make_line (PoiseTools *self)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);

  gtk_widget_set_layout_manager (line, poise_wrap_layout_new (6));
  gtk_widget_set_parent (line, GTK_WIDGET (self));
  return line;
}

static void
make_offers (PoiseTools *self)
{
  for (guint i = 0; i < N_SUGGESTIONS; i++)
    {
      GtkWidget *offer = gtk_button_new ();
      GtkWidget *label = gtk_label_new (NULL);

      gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
      gtk_button_set_child (GTK_BUTTON (offer), label);
      gtk_widget_add_css_class (offer, "offer");
      gtk_widget_set_parent (offer, self->offered);
      g_signal_connect_object (offer, "clicked", G_CALLBACK (on_offer), self, 0);
      self->offers[i] = offer;
    }
}

static void
make_more (PoiseTools *self)
{
  self->more = gtk_menu_button_new ();
  self->chooser = g_object_new (POISE_TYPE_TOOL_CHOOSER, NULL);
  /* Translators: opens the list of all tools. */
  gtk_menu_button_set_label (GTK_MENU_BUTTON (self->more), C_ ("tools", "More…"));
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (self->more), GTK_WIDGET (self->chooser));
  gtk_widget_set_tooltip_text (self->more, _ ("All Tools"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->more), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("All Tools"),
                                  -1);
  gtk_widget_add_css_class (self->more, "offer");
  gtk_widget_set_parent (self->more, self->offered);
  g_signal_connect_object (self->chooser, "set", G_CALLBACK (on_chooser_set), self, 0);
  g_signal_connect_object (self->chooser, "made", G_CALLBACK (on_chooser_made), self, 0);
}

static void
unparent_children (GtkWidget *widget)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (widget)))
    gtk_widget_unparent (child);
}

static void
poise_tools_dispose (GObject *object)
{
  PoiseTools *self = POISE_TOOLS (object);

  g_clear_object (&self->proxy);
  g_clear_pointer (&self->chips, g_ptr_array_unref);
  if (self->chosen)
    unparent_children (self->chosen);
  if (self->offered)
    unparent_children (self->offered);
  self->chosen = self->offered = NULL;
  unparent_children (GTK_WIDGET (self));
  G_OBJECT_CLASS (poise_tools_parent_class)->dispose (object);
}

static void
poise_tools_class_init (PoiseToolsClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_tools_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "tools");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
poise_tools_init (PoiseTools *self)
{
  GtkBoxLayout *layout = GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self)));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (layout, 8);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Tools"), -1);
  self->chips = g_ptr_array_new ();
  self->chosen = make_line (self);
  self->others = gtk_label_new (NULL);
  gtk_widget_add_css_class (self->others, "dim-label");
  gtk_widget_add_css_class (self->others, "caption");
  gtk_widget_set_parent (self->others, self->chosen);
  self->offered = make_line (self);
  make_offers (self);
  make_more (self);
}

/**
 * poise_tools_show:
 * @proxy: aimed at the activities
 * @state: of one activity or several
 *
 * Shows the activities' tools and what would suit them.
 */
void
poise_tools_show (PoiseTools *self, PoiseDetailsProxy *proxy, const PoiseDetailsState *state)
{
  g_return_if_fail (POISE_IS_TOOLS (self));

  g_set_object (&self->proxy, proxy);
  show_chosen (self, state->plan, state->blend);
  show_offers (self, state->plan, state->blend);
  poise_tool_chooser_show (self->chooser,
                           poise_workspace_get_catalogue (poise_details_proxy_get_workspace (proxy)),
                           poise_workspace_get_shelf (poise_details_proxy_get_workspace (proxy)), state);
}
