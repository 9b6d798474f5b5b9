/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A check for each part. The last one that is left cannot be taken out: a document holds something.
 */

#include "gui/export/poise-export-contents.h"

#include "words/poise-words-export.h"

#include <glib/gi18n.h>

struct _PoiseExportContents
{
  AdwPreferencesGroup parent_instance;

  PoiseAudience audience;
  gboolean filling;
  GtkWidget *rows[POISE_N_PARTS];
  GtkCheckButton *checks[POISE_N_PARTS];
};

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseExportContents, poise_export_contents, ADW_TYPE_PREFERENCES_GROUP)

static PoiseExportParts
get_checked (PoiseExportContents *self)
{
  PoiseExportParts parts = 0;

  for (guint i = 0; i < POISE_N_PARTS; i++)
    if (gtk_check_button_get_active (self->checks[i]))
      parts |= 1 << i;
  return parts & poise_export_get_usual_parts (self->audience);
}

static void
update_last (PoiseExportContents *self)
{
  PoiseExportParts parts = get_checked (self);

  for (guint i = 0; i < POISE_N_PARTS; i++)
    gtk_widget_set_sensitive (self->rows[i], parts != (PoiseExportParts) (1 << i));
}

static void
on_toggled (PoiseExportContents *self)
{
  if (self->filling)
    return;
  update_last (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* The focus goes to the check, not to its row too: a screen reader hears what it is and how it stands. */
static void
add_row (PoiseExportContents *self, guint part)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *check = gtk_check_button_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row),
                                 poise_words_export_part (poise_export_get_part_name (1 << part)));
  gtk_widget_set_focusable (row, FALSE);
  gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
  self->rows[part] = row;
  self->checks[part] = GTK_CHECK_BUTTON (check);
  g_signal_connect_object (check, "toggled", G_CALLBACK (on_toggled), self, G_CONNECT_SWAPPED);
}

static void
poise_export_contents_class_init (PoiseExportContentsClass *class)
{
  signals[SIGNAL_CHANGED]
      = g_signal_new ("changed", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
poise_export_contents_init (PoiseExportContents *self)
{
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), C_ ("of a document", "Contents"));
  for (guint i = 0; i < POISE_N_PARTS; i++)
    add_row (self, i);
  poise_export_contents_set (self, POISE_AUDIENCE_INSTRUCTOR, 0);
}

/**
 * poise_export_contents_set:
 * @audience: who may see what
 * @parts: what is wanted; 0 for the usual
 */
void
poise_export_contents_set (PoiseExportContents *self, PoiseAudience audience, PoiseExportParts parts)
{
  PoiseExportParts usual = poise_export_get_usual_parts (audience);

  g_return_if_fail (POISE_IS_EXPORT_CONTENTS (self));

  if ((parts & usual) == 0)
    parts = usual;
  self->filling = TRUE;
  self->audience = audience;
  for (guint i = 0; i < POISE_N_PARTS; i++)
    {
      gtk_widget_set_visible (self->rows[i], (usual & (1 << i)) != 0);
      gtk_check_button_set_active (self->checks[i], (parts & (1 << i)) != 0);
    }
  self->filling = FALSE;
  update_last (self);
}

/** poise_export_contents_get_parts: Returns: what is wanted; 0 where that is all that there is */
PoiseExportParts
poise_export_contents_get_parts (PoiseExportContents *self)
{
  PoiseExportParts parts;

  g_return_val_if_fail (POISE_IS_EXPORT_CONTENTS (self), 0);

  parts = get_checked (self);
  return parts == poise_export_get_usual_parts (self->audience) ? 0 : parts;
}
