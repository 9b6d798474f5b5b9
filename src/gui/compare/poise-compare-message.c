/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is said where there are no differences to show.
 */

#include "gui/compare/poise-compare-message.h"

#include "poise-config.h"
#include "store/poise-portal-file.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

struct _PoiseCompareMessage
{
  AdwBin parent_instance;

  AdwStatusPage *page;
  GtkSpinner *spinner;
  GtkWidget *save_button;
  GtkWidget *again_button;
  GtkWidget *choose_button;
};

G_DEFINE_TYPE (PoiseCompareMessage, poise_compare_message, ADW_TYPE_BIN)

static void
poise_compare_message_class_init (PoiseCompareMessageClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-compare-message.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseCompareMessage, page);
  gtk_widget_class_bind_template_child (widget_class, PoiseCompareMessage, spinner);
  gtk_widget_class_bind_template_child (widget_class, PoiseCompareMessage, save_button);
  gtk_widget_class_bind_template_child (widget_class, PoiseCompareMessage, again_button);
  gtk_widget_class_bind_template_child (widget_class, PoiseCompareMessage, choose_button);
}

static void
poise_compare_message_init (PoiseCompareMessage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
tell (PoiseCompareMessage *self, const char *title, const char *text, GtkWidget *button)
{
  g_autofree char *escaped = g_markup_escape_text (text, -1);
  gboolean busy = button == GTK_WIDGET (self->spinner);

  adw_status_page_set_title (self->page, title);
  adw_status_page_set_description (self->page, escaped);
  gtk_widget_set_visible (GTK_WIDGET (self->spinner), busy);
  gtk_spinner_set_spinning (self->spinner, busy);
  gtk_widget_set_visible (self->save_button, button == self->save_button);
  gtk_widget_set_visible (self->again_button, button == self->again_button);
  gtk_widget_set_visible (self->choose_button, !busy);
}

/** poise_compare_message_tell_reading: It takes a moment. */
void
poise_compare_message_tell_reading (PoiseCompareMessage *self)
{
  g_return_if_fail (POISE_IS_COMPARE_MESSAGE (self));
  /* Translators: what is being done just now */
  tell (self, _ ("Comparing"), _ ("The other plan is being read."), GTK_WIDGET (self->spinner));
}

/** poise_compare_message_tell_same: The plan does not differ from @source. */
void
poise_compare_message_tell_same (PoiseCompareMessage *self, PoiseCompareSource *source)
{
  g_autofree char *text = NULL;

  g_return_if_fail (POISE_IS_COMPARE_MESSAGE (self));

  text = poise_compare_source_dup_same (source);
  tell (self, _ ("No Differences"), text, NULL);
}

/** poise_compare_message_tell_error: @source could not be read. */
void
poise_compare_message_tell_error (PoiseCompareMessage *self, PoiseCompareSource *source)
{
  const GError *error = poise_compare_source_get_error (source);
  GFile *file = poise_compare_source_get_file (source);
  g_autofree char *name = file ? poise_portal_file_get_name (file) : poise_compare_source_dup_name (source);
  g_autofree char *sentence = NULL, *place = NULL, *text = NULL;

  g_return_if_fail (POISE_IS_COMPARE_MESSAGE (self));

  sentence = poise_words_error (error);
  place = poise_words_error_place (error);
  text = g_strjoin ("\n", sentence, name, place, NULL);
  tell (self, _ ("The Plan Could Not Be Read"), text, self->again_button);
}

/** poise_compare_message_tell_unsaved: The plan is in no file yet; @can_save: whether it can be saved. */
void
poise_compare_message_tell_unsaved (PoiseCompareMessage *self, gboolean can_save)
{
  g_return_if_fail (POISE_IS_COMPARE_MESSAGE (self));
  tell (self, _ ("Not Saved Yet"),
        _ ("Once this plan has been saved, its changes since then are shown here. Until then, it can be compared with "
           "another plan or with a template."),
        can_save ? self->save_button : NULL);
}
