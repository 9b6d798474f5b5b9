/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One picture at a time: who asks for another while one is being made gets that one alone.
 */

#include "gui/balance/poise-chart-menu.h"

#include "gui/balance/poise-picture-task.h"
#include "gui/dialogs/poise-error-dialog.h"
#include "gui/dialogs/poise-save-chooser.h"
#include "gui/dialogs/poise-save-place.h"
#include "gui/export/poise-export-name.h"
#include "gui/export/poise-export-save.h"
#include "words/poise-words-picture.h"
#include "words/poise-words-series.h"

#include <glib/gi18n.h>

struct _PoiseChartMenu
{
  GtkWidget parent_instance;

  GtkMenuButton *button;
  PoiseSeries *series;           /* (nullable) */
  GCancellable *cancellable;     /* (nullable): of the picture that is being made */
  gboolean saving;
  GtkFileChooserNative *chooser; /* (nullable): while it asks */
  const char *chosen_format;
};

enum
{
  PROP_BUSY = 1,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

G_DEFINE_TYPE (PoiseChartMenu, poise_chart_menu, GTK_TYPE_WIDGET)

/** What is to be done with a picture: kept in a file, or else copied. */
typedef struct
{
  PoiseChartMenu *self;
  const char *format; /* "png" or "svg" */
  GFile *file;        /* (nullable) */
} Wish;

static Wish *
wish_new (PoiseChartMenu *self, const char *format, GFile *file)
{
  Wish *wish = g_new0 (Wish, 1);

  wish->self = g_object_ref (self);
  wish->format = format;
  wish->file = file ? g_object_ref (file) : NULL;
  return wish;
}

static void
wish_free (Wish *wish)
{
  g_object_unref (wish->self);
  g_clear_object (&wish->file);
  g_free (wish);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Wish, wish_free)

static void
set_busy (PoiseChartMenu *self, GCancellable *cancellable, gboolean saving)
{
  gboolean was_busy = poise_chart_menu_get_busy (self);

  g_set_object (&self->cancellable, cancellable);
  self->saving = saving;
  if (poise_chart_menu_get_busy (self) != was_busy)
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_BUSY]);
}

static void
tell_failure (PoiseChartMenu *self, const char *heading, GFile *file, const GError *error)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (root && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    poise_error_dialog_present (GTK_WINDOW (root), heading, file, error);
}

/* ---- Copying ---- */

/* Programs that take pictures take PNG, also as the kind of picture they know better; drawing programs take SVG. */
static GdkContentProvider *
provide (const char *format, GBytes *bytes)
{
  GdkContentProvider *providers[2];
  g_autoptr (GdkTexture) texture = NULL;

  if (g_str_equal (format, "svg"))
    return gdk_content_provider_new_for_bytes ("image/svg+xml", bytes);
  texture = gdk_texture_new_from_bytes (bytes, NULL);
  providers[0] = gdk_content_provider_new_for_bytes ("image/png", bytes);
  if (!texture)
    return providers[0];
  providers[1] = gdk_content_provider_new_typed (GDK_TYPE_TEXTURE, texture);
  return gdk_content_provider_new_union (providers, G_N_ELEMENTS (providers));
}

static void
copy (PoiseChartMenu *self, const char *format, GBytes *bytes)
{
  g_autoptr (GdkContentProvider) provider = provide (format, bytes);

  gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (self)), provider);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.tell", "s", _ ("Picture of the chart copied"));
}

/* ---- Saving ---- */

static const char *
get_suffix (const char *format)
{
  return g_str_equal (format, "svg") ? ".svg" : ".png";
}

static void
on_saved (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Wish) wish = data;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GError) error = NULL;
  gboolean saved = poise_export_save_finish (result, &file, &error);

  set_busy (wish->self, NULL, FALSE);
  if (saved)
    {
      g_autofree char *path = g_file_get_parse_name (file);
      g_autofree char *name = g_path_get_basename (path);
      /* Translators: %s is the name of the file that a picture was saved as. */
      g_autofree char *text = g_strdup_printf (_ ("“%s” saved"), name);

      gtk_widget_activate_action (GTK_WIDGET (wish->self), "win.tell", "s", text);
    }
  else
    tell_failure (wish->self, _ ("The Picture Could Not Be Saved"), file, error);
}

/* ---- Making ---- */

static void
on_made (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Wish) wish = data;
  PoiseChartMenu *self = wish->self;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = poise_picture_make_finish (result, &error);

  set_busy (self, NULL, bytes && wish->file);
  if (!bytes)
    {
      tell_failure (self, _ ("The Picture Could Not Be Made"), NULL, error);
    }
  else if (wish->file)
    {
      GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
      GFile *file = wish->file;
      const char *suffix = get_suffix (wish->format);

      poise_export_save_async (root ? GTK_WINDOW (root) : NULL, bytes, file, suffix, on_saved,
                               g_steal_pointer (&wish));
    }
  else
    {
      copy (self, wish->format, bytes);
    }
}

/* What fits the screen twice as fine as it is, since it may be looked at on another */
static double
find_scale (PoiseChartMenu *self)
{
  return CLAMP (2 * gtk_widget_get_scale_factor (GTK_WIDGET (self)), POISE_PICTURE_SCALE_MIN, POISE_PICTURE_SCALE_MAX);
}

static void
make (PoiseChartMenu *self, const char *format, GFile *file)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();

  if (!self->series || poise_chart_menu_get_busy (self))
    return;
  set_busy (self, cancellable, FALSE);
  poise_picture_make_async (self->series, format, find_scale (self), cancellable, on_made,
                            wish_new (self, format, file));
}

/* ---- Asking for a place ---- */

static void
on_place (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (PoiseChartMenu) self = data;
  g_autoptr (GFile) file = poise_save_place_finish (result, NULL);

  if (file)
    make (self, self->chosen_format, file);
}

static void
on_response (GtkNativeDialog *chooser, int response, PoiseChartMenu *self)
{
  g_autoptr (GtkFileChooserNative) asked = g_steal_pointer (&self->chooser);

  if (response == GTK_RESPONSE_ACCEPT && gtk_widget_get_root (GTK_WIDGET (self)))
    poise_save_place_async (chooser, get_suffix (self->chosen_format), on_place, g_object_ref (self));
}

static void
ask (PoiseChartMenu *self, const char *format)
{
  gboolean svg = g_str_equal (format, "svg");
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  g_autofree char *title = NULL;
  g_autofree char *name = NULL;

  if (!self->series || self->chooser)
    return;
  self->chosen_format = format;
  /* Translators: the title of a dialog */
  self->chooser = gtk_file_chooser_native_new (_ ("Save Picture"), GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))),
                                               GTK_FILE_CHOOSER_ACTION_SAVE, _ ("_Save"), NULL);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (self->chooser), TRUE);
  gtk_file_filter_set_name (filter, svg ? _ ("SVG pictures") : _ ("PNG pictures"));
  gtk_file_filter_add_mime_type (filter, svg ? "image/svg+xml" : "image/png");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (self->chooser), filter);
  title = poise_words_picture_name (self->series);
  name = poise_export_name (title, get_suffix (format));
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (self->chooser), name);
  g_signal_connect (self->chooser, "response", G_CALLBACK (on_response), self);
  poise_save_chooser_show (GTK_NATIVE_DIALOG (self->chooser));
}

/* ---- Actions ---- */

static void
copy_png_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  make (POISE_CHART_MENU (widget), "png", NULL);
}

static void
copy_svg_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  make (POISE_CHART_MENU (widget), "svg", NULL);
}

static void
save_png_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ask (POISE_CHART_MENU (widget), "png");
}

static void
save_svg_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  ask (POISE_CHART_MENU (widget), "svg");
}

static GMenuModel *
create_menu (void)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) copying = g_menu_new ();
  g_autoptr (GMenu) saving = g_menu_new ();

  g_menu_append (copying, _ ("_Copy Picture"), "chart.copy-png");
  g_menu_append (copying, _ ("Copy as S_VG"), "chart.copy-svg");
  g_menu_append (saving, _ ("Save as _PNG…"), "chart.save-png");
  g_menu_append (saving, _ ("Save as _SVG…"), "chart.save-svg");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (copying));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (saving));
  return G_MENU_MODEL (menu);
}

/* Built when it is opened: starting the window pays for no menu. */
static void
create_popup (GtkMenuButton *button, gpointer data)
{
  g_autoptr (GMenuModel) menu = NULL;

  if (gtk_menu_button_get_menu_model (button))
    return;
  menu = create_menu ();
  gtk_menu_button_set_menu_model (button, menu);
}

/* ---- Life ---- */

/* A page that comes into sight gives the focus to something before anything has a place (AdwViewStack 1.2). It is for
 * the chart then, not for what can be done with it. */
static gboolean
poise_chart_menu_focus (GtkWidget *widget, GtkDirectionType direction)
{
  if (gtk_widget_get_width (widget) == 0)
    return FALSE;
  return GTK_WIDGET_CLASS (poise_chart_menu_parent_class)->focus (widget, direction);
}

static void
poise_chart_menu_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_BUSY)
    g_value_set_boolean (value, poise_chart_menu_get_busy (POISE_CHART_MENU (object)));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
poise_chart_menu_dispose (GObject *object)
{
  PoiseChartMenu *self = POISE_CHART_MENU (object);

  if (self->cancellable)
    g_cancellable_cancel (self->cancellable);
  if (self->chooser)
    gtk_native_dialog_destroy (GTK_NATIVE_DIALOG (self->chooser));
  g_clear_object (&self->chooser);
  g_clear_pointer (&self->series, poise_series_unref);
  if (self->button)
    gtk_widget_unparent (GTK_WIDGET (self->button));
  self->button = NULL;
  G_OBJECT_CLASS (poise_chart_menu_parent_class)->dispose (object);
}

static void
poise_chart_menu_finalize (GObject *object)
{
  g_clear_object (&POISE_CHART_MENU (object)->cancellable);
  G_OBJECT_CLASS (poise_chart_menu_parent_class)->finalize (object);
}

static void
poise_chart_menu_class_init (PoiseChartMenuClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  object_class->dispose = poise_chart_menu_dispose;
  object_class->finalize = poise_chart_menu_finalize;
  object_class->get_property = poise_chart_menu_get_property;
  widget_class->focus = poise_chart_menu_focus;

  props[PROP_BUSY] = g_param_spec_boolean ("busy", NULL, NULL, FALSE, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_install_action (widget_class, "chart.copy-png", NULL, copy_png_action);
  gtk_widget_class_install_action (widget_class, "chart.copy-svg", NULL, copy_svg_action);
  gtk_widget_class_install_action (widget_class, "chart.save-png", NULL, save_png_action);
  gtk_widget_class_install_action (widget_class, "chart.save-svg", NULL, save_svg_action);
}

static void
poise_chart_menu_init (PoiseChartMenu *self)
{
  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  gtk_menu_button_set_icon_name (self->button, "view-more-symbolic");
  gtk_menu_button_set_create_popup_func (self->button, create_popup, NULL, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->button), "flat");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), _ ("Picture of the Chart"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Picture of the Chart"), -1);
  gtk_widget_set_parent (GTK_WIDGET (self->button), GTK_WIDGET (self));
  gtk_widget_set_sensitive (GTK_WIDGET (self), FALSE);
}

/** poise_chart_menu_new: a menu for a chart that is not known yet. */
GtkWidget *
poise_chart_menu_new (void)
{
  return g_object_new (POISE_TYPE_CHART_MENU, NULL);
}

/**
 * poise_chart_menu_set_series:
 * @self: a menu
 * @series: (nullable): what the chart shows now; a reference is taken
 */
void
poise_chart_menu_set_series (PoiseChartMenu *self, const PoiseSeries *series)
{
  g_return_if_fail (POISE_IS_CHART_MENU (self));

  if (series == self->series)
    return;
  if (series)
    poise_series_ref (series);
  g_clear_pointer (&self->series, poise_series_unref);
  self->series = (PoiseSeries *)series;
  gtk_widget_set_sensitive (GTK_WIDGET (self), series != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  series ? poise_words_series_name (series->kind) : "", -1);
}

/** poise_chart_menu_get_busy: Returns: whether a picture is being made or kept */
gboolean
poise_chart_menu_get_busy (PoiseChartMenu *self)
{
  g_return_val_if_fail (POISE_IS_CHART_MENU (self), FALSE);

  return self->cancellable != NULL || self->saving;
}

/**
 * poise_chart_menu_save_to:
 * @self: a menu
 * @format: "png" or "svg", a constant
 * @file: where the picture goes; replaced if it exists
 *
 * What the dialog of "chart.save-png" and "chart.save-svg" does once it has been answered.
 */
void
poise_chart_menu_save_to (PoiseChartMenu *self, const char *format, GFile *file)
{
  g_return_if_fail (POISE_IS_CHART_MENU (self));
  g_return_if_fail (G_IS_FILE (file));

  make (self, format, file);
}
