/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The pages. Where they are scrolled to stays when others take their place.
 */

#include "gui/export/poise-export-sheets.h"

#include "gui/export/poise-export-sheet.h"
#include "poise-config.h"
#include "words/poise-words-document.h"

struct _PoiseExportSheets
{
  GtkWidget parent_instance;

  PoiseExportPages *pages; /* (nullable) */
  guint page;              /* from 1; 0 without pages */
  guint update_id;

  GtkScrolledWindow *scrolled;
  GtkWidget *column;
  GtkBox *sheets;
  GtkLabel *page_label;
};

enum
{
  PROP_PAGE = 1,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

G_DEFINE_TYPE (PoiseExportSheets, poise_export_sheets, GTK_TYPE_WIDGET)

static void
set_page (PoiseExportSheets *self, guint page)
{
  g_autofree char *words = NULL;

  if (page > 0)
    words = poise_words_document_page (page, poise_export_pages_get_n (self->pages));
  gtk_label_set_label (self->page_label, words ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (self->page_label), page > 0);
  if (page == self->page)
    return;
  self->page = page;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_PAGE]);
}

/* Sheets within a screenful of what is in sight get their pictures; the last that begins above the middle is
 * the page that one is at. */
static void
update (PoiseExportSheets *self)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (self->scrolled);
  double room = gtk_adjustment_get_page_size (adjustment);
  double value = gtk_adjustment_get_value (adjustment);
  guint index = 0, page = 0;

  for (GtkWidget *sheet = gtk_widget_get_first_child (GTK_WIDGET (self->sheets)); sheet;
       sheet = gtk_widget_get_next_sibling (sheet), index++)
    {
      graphene_rect_t bounds;
      double top, bottom;

      if (!gtk_widget_compute_bounds (sheet, self->column, &bounds))
        continue;
      top = bounds.origin.y - value;
      bottom = top + bounds.size.height;
      if (index == 0 || top <= room / 2)
        page = index + 1;
      poise_export_sheet_set_near (POISE_EXPORT_SHEET (sheet), bottom > -room && top < 2 * room);
    }
  set_page (self, page);
}

/* Before they are laid out, all sheets lie on each other and seem to be in sight. */
static gboolean
update_once_laid_out (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  PoiseExportSheets *self = POISE_EXPORT_SHEETS (widget);
  GtkWidget *sheet = gtk_widget_get_first_child (GTK_WIDGET (self->sheets));

  if (sheet && gtk_widget_get_height (sheet) == 0)
    return G_SOURCE_CONTINUE;
  self->update_id = 0;
  update (self);
  return G_SOURCE_REMOVE;
}

static void
queue_update (PoiseExportSheets *self)
{
  if (self->update_id == 0)
    self->update_id = gtk_widget_add_tick_callback (GTK_WIDGET (self), update_once_laid_out, NULL, NULL);
}

static void
clear_sheets (PoiseExportSheets *self)
{
  GtkWidget *sheet;

  while ((sheet = gtk_widget_get_first_child (GTK_WIDGET (self->sheets))))
    gtk_box_remove (self->sheets, sheet);
  g_clear_object (&self->pages);
}

/* A scrolled window knows Page Up, Page Down, Home and End by itself. */
static gboolean
scroll (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  gboolean scrolled;

  g_signal_emit_by_name (POISE_EXPORT_SHEETS (widget)->scrolled, "scroll-child", g_variant_get_int32 (arguments), FALSE,
                         &scrolled);
  return scrolled;
}

static void
add_keys (GtkWidgetClass *class)
{
  static const struct
  {
    guint key;
    GdkModifierType modifiers;
    GtkScrollType scroll;
  } table[] = {
    { GDK_KEY_Up, 0, GTK_SCROLL_STEP_BACKWARD },
    { GDK_KEY_Down, 0, GTK_SCROLL_STEP_FORWARD },
    { GDK_KEY_space, 0, GTK_SCROLL_PAGE_FORWARD },
    { GDK_KEY_space, GDK_SHIFT_MASK, GTK_SCROLL_PAGE_BACKWARD },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    gtk_widget_class_add_binding (class, table[i].key, table[i].modifiers, scroll, "i", table[i].scroll);
}

/* ---- Life ---- */

static void
poise_export_sheets_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_PAGE)
    g_value_set_uint (value, POISE_EXPORT_SHEETS (object)->page);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
poise_export_sheets_dispose (GObject *object)
{
  PoiseExportSheets *self = POISE_EXPORT_SHEETS (object);
  GtkWidget *child;

  if (self->update_id)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->update_id);
  self->update_id = 0;
  g_clear_object (&self->pages);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (poise_export_sheets_parent_class)->dispose (object);
}

static void
poise_export_sheets_class_init (PoiseExportSheetsClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  object_class->dispose = poise_export_sheets_dispose;
  object_class->get_property = poise_export_sheets_get_property;
  props[PROP_PAGE] = g_param_spec_uint ("page", NULL, NULL, 0, G_MAXUINT, 0,
                                        G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-export-sheets.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseExportSheets, scrolled);
  gtk_widget_class_bind_template_child (widget_class, PoiseExportSheets, sheets);
  gtk_widget_class_bind_template_child (widget_class, PoiseExportSheets, column);
  gtk_widget_class_bind_template_child (widget_class, PoiseExportSheets, page_label);
  add_keys (widget_class);
}

static void
poise_export_sheets_init (PoiseExportSheets *self)
{
  GtkAdjustment *adjustment;

  gtk_widget_init_template (GTK_WIDGET (self));
  adjustment = gtk_scrolled_window_get_vadjustment (self->scrolled);
  g_signal_connect_object (adjustment, "changed", G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (queue_update), self, G_CONNECT_SWAPPED);
}

/**
 * poise_export_sheets_set_pages:
 * @pages: (nullable): what to show
 */
void
poise_export_sheets_set_pages (PoiseExportSheets *self, PoiseExportPages *pages)
{
  g_return_if_fail (POISE_IS_EXPORT_SHEETS (self));

  clear_sheets (self);
  if (!pages)
    {
      set_page (self, 0);
      return;
    }
  self->pages = g_object_ref (pages);
  for (guint i = 0; i < poise_export_pages_get_n (pages); i++)
    gtk_box_append (self->sheets, poise_export_sheet_new (pages, i));
  queue_update (self);
}
