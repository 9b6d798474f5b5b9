/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Tab is followed from where nothing has the focus, in the topmost popover if there is one, until it comes round.
 */

#include "gui/tour/tour-access.h"
#include "gui/tour/tour-picture.h"

/* More steps than any window has; without an end there are as many. */
#define MANY_STEPS 1000

typedef struct
{
  GtkWidget *root;   /* a window, or a popover in it */
  GPtrArray *passed; /* (element-type GtkWidget): in the order in which they were reached */
  GHashTable *seen;  /* (element-type char*): what was reached; a row in a long list may be of a widget that was another */
  GString *failures;
} Walk;

static char *
describe (GtkWidget *widget)
{
  g_autofree char *label = gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, "\001");
  const char *tooltip = gtk_widget_get_tooltip_text (widget);
  const char *text = GTK_IS_BUTTON (widget) ? gtk_button_get_label (GTK_BUTTON (widget)) : NULL;

  return g_strdup_printf ("%s “%s”", G_OBJECT_TYPE_NAME (widget), text ? text : tooltip ? tooltip : label ? label : "");
}

static GtkWidget *
get_focus (Walk *walk)
{
  return gtk_root_get_focus (gtk_widget_get_root (walk->root));
}

/* ---- The order of reading ---- */

/* Whether @second begins where @first ends, or later, in the direction of reading */
static gboolean
is_after_in_line (const graphene_rect_t *first, const graphene_rect_t *second, gboolean rtl)
{
  return rtl ? second->origin.x + second->size.width <= first->origin.x + 1
             : second->origin.x >= first->origin.x + first->size.width - 1;
}

static gboolean
is_below (const graphene_rect_t *first, const graphene_rect_t *second)
{
  return second->origin.y >= first->origin.y + first->size.height - 1;
}

/* Of two in one line, the one at the start comes first; of two beneath each other, the upper one, but for columns, of
 * which each is read before the next. What is in the other, or above it, has no order. */
static gboolean
is_before (GtkWidget *widget, const graphene_rect_t *first, const graphene_rect_t *second)
{
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

  if (is_below (second, first))
    return !is_after_in_line (first, second, rtl);
  return !is_below (first, second) && is_after_in_line (second, first, rtl);
}

/* What scrolls is where it is, however far what is in it has been scrolled, for one who goes out of it or into it. */
static GtkWidget *
find_outer (GtkWidget *widget, GtkWidget *other)
{
  GtkWidget *outer = widget;

  for (GtkWidget *at = gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);
       at && !gtk_widget_is_ancestor (other, at);
       at = gtk_widget_get_ancestor (gtk_widget_get_parent (at), GTK_TYPE_SCROLLED_WINDOW))
    outer = at;
  return outer;
}

/* Whether @widget is laid out, and where; rows that are scrolled into sight are so only afterwards */
static gboolean
get_place (Walk *walk, GtkWidget *widget, GtkWidget *other, graphene_rect_t *bounds)
{
  return gtk_widget_get_height (widget) > 0
         && gtk_widget_compute_bounds (find_outer (widget, other), walk->root, bounds);
}

static void
check_order (Walk *walk, GtkWidget *from, GtkWidget *to)
{
  graphene_rect_t first, second;
  g_autofree char *from_name = describe (from);
  g_autofree char *to_name = describe (to);

  if (!get_place (walk, from, to, &first) || !get_place (walk, to, from, &second))
    return;
  if (is_before (walk->root, &first, &second))
    g_string_append_printf (walk->failures, "\n  Tab goes back: from %s (%g, %g, %g × %g) to %s (%g, %g, %g × %g)", from_name,
                            first.origin.x, first.origin.y, first.size.width, first.size.height, to_name,
                            second.origin.x, second.origin.y, second.size.width, second.size.height);
}

/* ---- The way round ---- */

/* A list is entered where it was left. */
static void
check_round (Walk *walk, GtkWidget *widget)
{
  g_autofree char *name = describe (widget);
  GtkWidget *first = g_ptr_array_index (walk->passed, 0);
  GtkWidget *list = gtk_widget_get_ancestor (first, GTK_TYPE_LIST_VIEW);

  if (widget != first && !(list && gtk_widget_is_ancestor (widget, list)))
    g_string_append_printf (walk->failures, "\n  Tab does not come from %s to what is after it", name);
}

/* (transfer full) */
static char *
get_key (GtkWidget *widget)
{
  g_autofree char *name = describe (widget);

  return g_strdup_printf ("%p %s", (gpointer) widget, name);
}

static void
follow_tab (Walk *walk)
{
  gtk_root_set_focus (gtk_widget_get_root (walk->root), NULL);
  while (gtk_widget_child_focus (walk->root, GTK_DIR_TAB_FORWARD) && walk->passed->len < MANY_STEPS)
    {
      GtkWidget *widget = get_focus (walk);

      if (!widget)
        break;
      if (!g_hash_table_add (walk->seen, get_key (widget)))
        {
          check_round (walk, widget);
          break;
        }
      if (walk->passed->len > 0 && !GTK_IS_SHORTCUTS_WINDOW (walk->root)) /* stock, its title comes last */
        check_order (walk, g_ptr_array_index (walk->passed, walk->passed->len - 1), widget);
      g_ptr_array_add (walk->passed, widget);
    }
}

/* ---- What it passes ---- */

static gboolean
is_passed (Walk *walk, GtkWidget *widget)
{
  for (guint i = 0; i < walk->passed->len; i++)
    if (walk->passed->pdata[i] == widget || gtk_widget_is_ancestor (walk->passed->pdata[i], widget))
      return TRUE;
  return FALSE;
}

/* Whether arrow keys lead there, from another row that Tab leads to; or, in newer libadwaita, from another page's tab */
static gboolean
is_reached_by_arrows (Walk *walk, GtkWidget *widget)
{
  GtkWidget *list = gtk_widget_get_ancestor (widget, GTK_TYPE_LIST_VIEW);
  GtkWidget *tabs = gtk_widget_get_ancestor (widget, ADW_TYPE_VIEW_SWITCHER);

  return (list && is_passed (walk, list)) || (tabs && is_passed (walk, tabs));
}

static gboolean
has_shown_child (GtkWidget *widget)
{
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_get_mapped (child))
      return TRUE;
  return FALSE;
}

static gboolean
takes_focus (GtkWidget *widget)
{
  if (GTK_IS_LIST_BOX (widget) && !has_shown_child (widget))
    return FALSE;
  return gtk_widget_get_focusable (widget) && !GTK_IS_SCROLLED_WINDOW (widget);
}

static void
check_below (Walk *walk, GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget) || !gtk_widget_is_sensitive (widget) || !gtk_widget_get_can_focus (widget)
      || (GTK_IS_POPOVER (widget) && widget != walk->root))
    return;
  if (takes_focus (widget) && !is_passed (walk, widget) && !is_reached_by_arrows (walk, widget))
    {
      g_autofree char *name = describe (widget);

      g_string_append_printf (walk->failures, "\n  Tab does not lead to %s", name);
    }
  if (GTK_IS_TEXT_VIEW (widget) && gtk_text_view_get_accepts_tab (GTK_TEXT_VIEW (widget)))
    g_string_append (walk->failures, "\n  Tab does not lead out of a text");
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child; child = gtk_widget_get_next_sibling (child))
    check_below (walk, child);
}

guint
tour_check_tab (Tour *tour, GString *failures)
{
  g_autoptr (GPtrArray) popovers = tour_find_popovers (tour->shown);
  g_autoptr (GPtrArray) passed = g_ptr_array_new ();
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Walk walk = { popovers->len > 0 ? g_ptr_array_index (popovers, popovers->len - 1) : tour->shown, passed, seen, failures };

  /* GtkDropDown is stock; its list keeps the focus. */
  if (gtk_widget_get_parent (walk.root) && GTK_IS_DROP_DOWN (gtk_widget_get_parent (walk.root)))
    return 1;
  follow_tab (&walk);
  check_below (&walk, walk.root);
  return passed->len;
}
