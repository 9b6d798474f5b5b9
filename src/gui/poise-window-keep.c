/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a window tells and offers of keeping its plan safe: drafts that cannot be written, and work that comes back.
 */

#include "gui/poise-window-private.h"

#include "gui/list/poise-quick-entry-bar.h"
#include "words/poise-words-drafts.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

static void
on_unsafe (PoiseDrafter *drafter, const GError *error, PoiseWindow *self)
{
  g_autofree char *text = poise_words_draft_unsafe (error);

  poise_notice_offer (self->notice, text, _ ("Save _As…"), "win.save-as");
  g_free (self->unsafe);
  self->unsafe = g_steal_pointer (&text);
}

/* Whatever else is told by now stays. */
static void
on_safe (PoiseDrafter *drafter, PoiseWindow *self)
{
  if (g_strcmp0 (poise_notice_get_text (self->notice), self->unsafe) == 0)
    poise_notice_hide (self->notice);
  g_clear_pointer (&self->unsafe, g_free);
}

static void
on_not_kept (PoiseKeeper *keeper, const GError *error, gboolean here, PoiseWindow *self)
{
  g_autofree char *text = here ? poise_words_replaced_not_kept (error) : poise_words_version_not_kept (error);

  poise_notice_offer (self->notice, text, NULL, NULL);
}

static void
put_line_back (PoiseWindow *self, const char *line)
{
  GtkWidget *focus;

  poise_plan_view_focus_quick_entry (self->plan);
  focus = gtk_window_get_focus (GTK_WINDOW (self));
  if (!GTK_IS_TEXT (focus) || !gtk_widget_get_ancestor (focus, POISE_TYPE_QUICK_ENTRY_BAR))
    return;
  gtk_editable_set_text (GTK_EDITABLE (focus), line);
  gtk_editable_set_position (GTK_EDITABLE (focus), -1);
}

/* What was typed elsewhere has no place any more; the person has. */
static void
offer_text (PoiseWindow *self, const char *typed)
{
  g_autofree char *text = poise_words_draft_typed (typed);
  g_autoptr (GVariant) target = g_variant_ref_sink (g_variant_new_string (typed));
  g_autofree char *action = g_action_print_detailed_name ("win.copy-text", target);

  poise_notice_offer (self->notice, text, _ ("_Copy"), action);
}

static void
on_recovered (PoiseKeeper *keeper, const PoiseDraft *draft, PoiseWindow *self)
{
  if (draft->line)
    put_line_back (self, draft->line);
  if (draft->typed)
    offer_text (self, draft->typed);
}

/** poise_window_keep_follow: Tells what the keeper's drafter says. */
void
poise_window_keep_follow (PoiseWindow *self)
{
  PoiseDrafter *drafter = poise_keeper_get_drafter (self->keeper);

  g_signal_connect_object (drafter, "unsafe", G_CALLBACK (on_unsafe), self, 0);
  g_signal_connect_object (drafter, "safe", G_CALLBACK (on_safe), self, 0);
  g_signal_connect_object (self->keeper, "not-kept", G_CALLBACK (on_not_kept), self, 0);
  g_signal_connect_object (self->keeper, "recovered", G_CALLBACK (on_recovered), self, 0);
}

/** poise_window_copy_text: @text: for the clipboard */
void
poise_window_copy_text (PoiseWindow *self, const char *text)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
}

/**
 * poise_window_recover:
 * @recovery: with a plan
 * @slot: (transfer full): of its draft
 *
 * Goes on with a draft in this window, which is empty or shows the draft's file.
 */
void
poise_window_recover (PoiseWindow *self, const PoiseRecovery *recovery, PoiseDraftSlot *slot)
{
  g_return_if_fail (POISE_IS_WINDOW (self));

  if (poise_window_is_empty (self))
    poise_keeper_recover (self->keeper, recovery, slot);
  else
    poise_keeper_recover_here (self->keeper, recovery, slot);
}
