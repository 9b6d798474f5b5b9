/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The preview. While a new export is made, the last one stays, dimmed; who waits for long can stop it.
 */

#include "gui/export/poise-export-preview.h"

#include "gui/export/poise-export-sheets.h"
#include "gui/poise-announce.h"
#include "poise-config.h"
#include "words/poise-words-document.h"
#include "words/poise-words-export.h"

#include <glib/gi18n.h>

/* Before this nobody needs a button to stop it, and after it everybody. */
#define LONG_WAIT 1000 /* ms */

struct _PoiseExportPreview
{
  GtkWidget parent_instance;

  gboolean is_making;
  gboolean is_saving;
  guint wait_id; /* of the timeout before it has taken long */

  GtkStack *stack;
  PoiseExportSheets *sheets;
  GtkPicture *picture;
  GtkTextView *text;
  GtkWidget *cut;
  AdwStatusPage *file;
  GtkLabel *about;
  AdwStatusPage *failure;
  GtkLabel *message;
  GtkButton *again_button;
  GtkWidget *making;
  GtkSpinner *spinner;
  GtkLabel *making_label;
  GtkWidget *stop_button;
};

G_DEFINE_TYPE (PoiseExportPreview, poise_export_preview, GTK_TYPE_WIDGET)

/* ---- What is under way ---- */

static gboolean
on_long_wait (gpointer data)
{
  PoiseExportPreview *self = data;

  self->wait_id = 0;
  gtk_widget_set_visible (self->stop_button, TRUE);
  poise_announce (GTK_WIDGET (self), gtk_label_get_label (self->making_label));
  return G_SOURCE_REMOVE;
}

/* Who was told that it takes long is told when it is there. */
static void
announce_look (PoiseExportPreview *self, const PoiseExportLook *look)
{
  g_autofree char *page = look->pages ? poise_words_document_page (1, poise_export_pages_get_n (look->pages)) : NULL;

  if (gtk_widget_get_visible (self->stop_button))
    poise_announce (GTK_WIDGET (self), page ? page : poise_words_export_format (look->format->name));
}

static void
update_work (PoiseExportPreview *self)
{
  gboolean works = self->is_making || self->is_saving;

  /* Translators: what is being done just now */
  gtk_label_set_label (self->making_label, self->is_saving ? _ ("Saving…") : _ ("Making the file…"));
  gtk_widget_set_visible (self->making, works);
  gtk_spinner_set_spinning (self->spinner, works);
  if (self->is_making)
    gtk_widget_add_css_class (GTK_WIDGET (self->stack), "outdated");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->stack), "outdated");
  if (self->is_making && self->wait_id == 0 && !gtk_widget_get_visible (self->stop_button))
    self->wait_id = g_timeout_add (LONG_WAIT, on_long_wait, self);
  if (!self->is_making)
    {
      g_clear_handle_id (&self->wait_id, g_source_remove);
      gtk_widget_set_visible (self->stop_button, FALSE);
    }
}

/* ---- What it is ---- */

/* (transfer full): of files with such an ending; the theme has at least one of the names that are tried */
static char *
find_icon (const PoiseExportFormat *format)
{
  g_autofree char *name = g_strconcat ("x", format->suffix, NULL);
  g_autofree char *type = g_content_type_guess (name, NULL, 0, NULL);
  g_autoptr (GIcon) icon = g_content_type_get_symbolic_icon (type);
  const char *const *names = G_IS_THEMED_ICON (icon) ? g_themed_icon_get_names (G_THEMED_ICON (icon)) : NULL;
  GtkIconTheme *theme = gtk_icon_theme_get_for_display (gdk_display_get_default ());

  for (guint i = 0; names && names[i]; i++)
    if (g_str_has_suffix (names[i], "-symbolic") && gtk_icon_theme_has_icon (theme, names[i]))
      return g_strdup (names[i]);
  return g_strdup ("x-office-document-symbolic");
}

static void
show_file (PoiseExportPreview *self, const PoiseExportLook *look)
{
  g_autofree char *icon = find_icon (look->format);
  g_autofree char *size = g_format_size (g_bytes_get_size (look->bytes));
  g_autofree char *about = g_strdup_printf ("%s\n%s", poise_words_export_purpose (look->format->name), size);
  g_autofree char *title = g_markup_escape_text (poise_words_export_format (look->format->name), -1);

  adw_status_page_set_icon_name (self->file, icon);
  adw_status_page_set_title (self->file, title);
  gtk_label_set_label (self->about, about);
}

static void
show_look (PoiseExportPreview *self, const PoiseExportLook *look)
{
  const char *child = look->pages ? "pages" : look->texture ? "picture" : look->text ? "text" : "file";

  poise_export_sheets_set_pages (self->sheets, look->pages);
  gtk_picture_set_paintable (self->picture, GDK_PAINTABLE (look->texture));
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->text), look->text ? look->text : "", -1);
  gtk_widget_set_visible (self->cut, look->cut);
  if (!look->pages && !look->texture && !look->text)
    show_file (self, look);
  gtk_stack_set_visible_child_name (self->stack, child);
  announce_look (self, look);
}

static void
show_failure (PoiseExportPreview *self, const char *message)
{
  poise_export_sheets_set_pages (self->sheets, NULL);
  adw_status_page_set_title (self->failure, message ? _ ("The File Could Not Be Made")
                                                    /* Translators: the title of a page: the person has stopped it */
                                                    : _ ("Stopped"));
  adw_status_page_set_icon_name (self->failure, message ? "dialog-error-symbolic" : "media-playback-stop-symbolic");
  gtk_label_set_label (self->message, message ? message : "");
  gtk_widget_set_visible (GTK_WIDGET (self->message), message != NULL);
  /* Translators: a button: makes the file, which takes long */
  /* Translators: a button: makes the file again */
  gtk_button_set_label (self->again_button, message ? _ ("Try Again") : _ ("Make It"));
  gtk_stack_set_visible_child_name (self->stack, "failure");
  poise_announce (GTK_WIDGET (self), adw_status_page_get_title (self->failure));
  poise_announce (GTK_WIDGET (self), message);
}

/* ---- Life ---- */

static void
poise_export_preview_dispose (GObject *object)
{
  PoiseExportPreview *self = POISE_EXPORT_PREVIEW (object);
  GtkWidget *child;

  g_clear_handle_id (&self->wait_id, g_source_remove);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (poise_export_preview_parent_class)->dispose (object);
}

static void
poise_export_preview_class_init (PoiseExportPreviewClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_export_preview_dispose;
  g_type_ensure (POISE_TYPE_EXPORT_SHEETS);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-export-preview.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseExportPreview, stack);
  gtk_widget_class_bind_template_child (widget_class, PoiseExportPreview, sheets);
  gtk_widget_class_bind_template_child (widget_class, PoiseExportPreview, picture);
  gtk_widget_class_bind_template_child (widget_class, PoiseExportPreview, text);
  gtk_widget_class_bind_template_child (widget_class, PoiseExportPreview, cut);
  gtk_widget_class_bind_template_child (widget_class, PoiseExportPreview, file);
  gtk_widget_class_bind_template_child (widget_class, PoiseExportPreview, about);
  gtk_widget_class_bind_template_child (widget_class, PoiseExportPreview, failure);
  gtk_widget_class_bind_template_child (widget_class, PoiseExportPreview, message);
  gtk_widget_class_bind_template_child (widget_class, PoiseExportPreview, again_button);
  gtk_widget_class_bind_template_child (widget_class, PoiseExportPreview, making);
  gtk_widget_class_bind_template_child (widget_class, PoiseExportPreview, spinner);
  gtk_widget_class_bind_template_child (widget_class, PoiseExportPreview, making_label);
  gtk_widget_class_bind_template_child (widget_class, PoiseExportPreview, stop_button);
}

static void
poise_export_preview_init (PoiseExportPreview *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * poise_export_preview_show:
 * @maker: whose state is to be seen
 */
void
poise_export_preview_show (PoiseExportPreview *self, PoiseExportMaker *maker)
{
  PoiseExportState state;

  g_return_if_fail (POISE_IS_EXPORT_PREVIEW (self));
  g_return_if_fail (POISE_IS_EXPORT_MAKER (maker));

  state = poise_export_maker_get_state (maker);
  if (state == POISE_EXPORT_READY)
    show_look (self, poise_export_maker_get_look (maker));
  else if (state != POISE_EXPORT_MAKING)
    show_failure (self, poise_export_maker_get_message (maker));
  else if (g_str_equal (gtk_stack_get_visible_child_name (self->stack), "failure"))
    gtk_stack_set_visible_child_name (self->stack, "pages");
  self->is_making = state == POISE_EXPORT_MAKING;
  update_work (self);
}

/** poise_export_preview_set_saving: @saving: whether what is shown is on its way to the disk */
void
poise_export_preview_set_saving (PoiseExportPreview *self, gboolean saving)
{
  g_return_if_fail (POISE_IS_EXPORT_PREVIEW (self));

  self->is_saving = saving;
  update_work (self);
}

/** poise_export_preview_describe_picture: @description: what a screen reader says of a chart */
void
poise_export_preview_describe_picture (PoiseExportPreview *self, const char *description)
{
  g_return_if_fail (POISE_IS_EXPORT_PREVIEW (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->picture), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
}

/** poise_export_preview_get_page: Returns: the page that one is at, from 0 */
guint
poise_export_preview_get_page (PoiseExportPreview *self)
{
  guint page = 0;

  g_return_val_if_fail (POISE_IS_EXPORT_PREVIEW (self), 0);

  g_object_get (self->sheets, "page", &page, NULL);
  return MAX (page, 1) - 1;
}
