/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is looked for beside text, as chips. They are made anew when the query is another one; the focus stays at
 * the place where it was.
 */

#include "gui/find/poise-find-chips.h"

#include "gui/details/poise-wrap-layout.h"
#include "gui/find/poise-find-terms.h"

#include <glib/gi18n.h>

struct _PoiseFindChips
{
  GtkWidget parent_instance;

  PoiseWorkspace *workspace; /* (nullable) */
  GArray *terms;             /* of PoiseFindTerm, one for each child */
};

enum
{
  PROP_WORKSPACE = 1,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

enum
{
  SIGNAL_EMPTIED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseFindChips, poise_find_chips, GTK_TYPE_WIDGET)

static guint
index_of (GtkWidget *child)
{
  guint index = 0;

  while ((child = gtk_widget_get_prev_sibling (child)))
    index++;
  return index;
}

static void
on_clicked (GtkWidget *chip, PoiseFindChips *self)
{
  PoiseFindTerm term = g_array_index (self->terms, PoiseFindTerm, index_of (chip));
  g_autoptr (PoiseQuery) query = poise_find_set (poise_workspace_get_query (self->workspace), term, FALSE);

  poise_workspace_set_query (self->workspace, query);
}

static GtkWidget *
make_chip (PoiseFindChips *self, PoiseFindTerm term)
{
  g_autofree char *name = poise_find_term_name (poise_workspace_get_plan (self->workspace), term, TRUE);
  /* Translators: what a screen reader calls the button that takes a filter away; %s is for example “Synchronous”. */
  g_autofree char *action = g_strdup_printf (_ ("Remove filter: %s"), name);
  GtkWidget *chip = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (name);
  GtkWidget *icon = gtk_image_new_from_icon_name ("window-close-symbolic");

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_image_set_pixel_size (GTK_IMAGE (icon), 12);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), icon);
  gtk_button_set_child (GTK_BUTTON (chip), box);
  gtk_widget_add_css_class (chip, "flat");
  gtk_widget_add_css_class (chip, "chip");
  gtk_widget_set_tooltip_text (chip, _ ("Remove Filter"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, action, -1);
  g_signal_connect_object (chip, "clicked", G_CALLBACK (on_clicked), self, 0);
  gtk_widget_set_parent (chip, GTK_WIDGET (self));
  return chip;
}

static void
remove_all (PoiseFindChips *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
}

/* Returns: which child has the focus, or −1 */
static int
focused_index (PoiseFindChips *self)
{
  GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (self));

  return child && gtk_widget_has_focus (child) ? (int) index_of (child) : -1;
}

static void
focus_nth (PoiseFindChips *self, guint nth)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  for (guint i = 0; child && i < MIN (nth, self->terms->len - 1); i++)
    child = gtk_widget_get_next_sibling (child);
  if (child)
    gtk_widget_grab_focus (child);
  else
    g_signal_emit (self, signals[SIGNAL_EMPTIED], 0);
}

static void
update (PoiseFindChips *self)
{
  int focused = focused_index (self);

  remove_all (self);
  g_array_unref (self->terms);
  self->terms = poise_find_list_terms (poise_workspace_get_plan (self->workspace),
                                       poise_workspace_get_query (self->workspace));
  for (guint i = 0; i < self->terms->len; i++)
    make_chip (self, g_array_index (self->terms, PoiseFindTerm, i));
  gtk_widget_set_visible (GTK_WIDGET (self), self->terms->len > 0);
  if (focused >= 0)
    focus_nth (self, (guint) focused);
}

static void
poise_find_chips_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_WORKSPACE)
    g_value_set_object (value, POISE_FIND_CHIPS (object)->workspace);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
poise_find_chips_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  PoiseFindChips *self = POISE_FIND_CHIPS (object);

  if (id != PROP_WORKSPACE)
    {
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      return;
    }
  if (self->workspace)
    g_signal_handlers_disconnect_by_data (self->workspace, self);
  g_set_object (&self->workspace, g_value_get_object (value));
  if (!self->workspace)
    return;
  g_signal_connect_object (self->workspace, "query-changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

static void
poise_find_chips_dispose (GObject *object)
{
  PoiseFindChips *self = POISE_FIND_CHIPS (object);

  if (self->workspace)
    g_signal_handlers_disconnect_by_data (self->workspace, self);
  g_clear_object (&self->workspace);
  remove_all (self);
  G_OBJECT_CLASS (poise_find_chips_parent_class)->dispose (object);
}

static void
poise_find_chips_finalize (GObject *object)
{
  g_array_unref (POISE_FIND_CHIPS (object)->terms);
  G_OBJECT_CLASS (poise_find_chips_parent_class)->finalize (object);
}

static void
poise_find_chips_class_init (PoiseFindChipsClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);

  object_class->dispose = poise_find_chips_dispose;
  object_class->finalize = poise_find_chips_finalize;
  object_class->get_property = poise_find_chips_get_property;
  object_class->set_property = poise_find_chips_set_property;

  props[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, POISE_TYPE_WORKSPACE,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  signals[SIGNAL_EMPTIED] = g_signal_new ("emptied", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 0);

  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (class), "find-chips");
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (class), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
poise_find_chips_init (PoiseFindChips *self)
{
  self->terms = g_array_new (FALSE, FALSE, sizeof (PoiseFindTerm));
  gtk_widget_set_layout_manager (GTK_WIDGET (self), poise_wrap_layout_new (6));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  /* Translators: what a screen reader calls the filters that have been chosen */
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Filters"), -1);
}
