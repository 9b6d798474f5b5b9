/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * All that a section itself says, as a form. Where it leaves its days to the plan, the entries say which days
 * those are.
 */

#include "gui/details/poise-section-form.h"

#include "core/poise-break-effect.h"
#include "core/poise-breaks.h"
#include "core/poise-timetable.h"
#include "gui/details/poise-notes.h"
#include "gui/details/poise-value-row.h"
#include "poise-config.h"
#include "words/poise-words-course.h"
#include "words/poise-words-document.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

struct _PoiseSectionForm
{
  AdwBin parent_instance;

  PoiseDetailsProxy *proxy; /* (nullable) until shown */

  PoiseValueRow *title;
  PoiseValueRow *start;
  PoiseValueRow *days;
  AdwPreferencesGroup *dates;
  GtkLabel *span;
  PoiseNotes *notes;
};

G_DEFINE_TYPE (PoiseSectionForm, poise_section_form, ADW_TYPE_BIN)

static void
on_left (PoiseSectionForm *self)
{
  if (self->proxy)
    poise_details_proxy_seal (self->proxy);
}

static void
on_title (PoiseValueRow *row, PoiseSectionForm *self)
{
  poise_details_proxy_put_text (self->proxy, POISE_SECTION_TITLE, poise_value_row_get_value (row), "title");
}

static void
on_start (PoiseValueRow *row, PoiseSectionForm *self)
{
  poise_details_proxy_put_text (self->proxy, POISE_SECTION_START, poise_value_row_get_value (row), "start");
}

static void
on_days (PoiseValueRow *row, PoiseSectionForm *self)
{
  poise_details_proxy_put_number (self->proxy, POISE_SECTION_DAYS, poise_value_row_get_number (row), "days");
}

static void
on_notes (PoiseNotes *notes, PoiseSectionForm *self)
{
  g_autofree char *text = poise_notes_dup_text (notes);

  poise_details_proxy_put_text (self->proxy, POISE_SECTION_NOTES, text, "notes");
}

/* Days without class right before the section. */
static void
show_break_before (PoiseSectionForm *self, const PoiseDetailsState *state)
{
  const PoiseBreak *pause = poise_plan_get_break_before (state->plan, state->section_index);
  g_autofree char *escaped = NULL;
  g_autofree char *text = NULL;
  GDate from, to;

  if (pause && poise_break_get_days (pause, &from, &to))
    text = poise_words_document_break (pause->title, &from, &to);
  escaped = text ? g_markup_escape_text (text, -1) : NULL;
  adw_preferences_group_set_description (self->dates, escaped);
}

/* Where the section begins: what stands in the entry while it is empty, and below it what is to be said of a start
 * of its own. */
static void
show_start (PoiseSectionForm *self, const PoiseDetailsState *state)
{
  g_autofree char *order = poise_words_section_order (state->plan, state->section_index);
  g_autofree char *date = NULL;
  g_autofree char *otherwise = NULL;
  GDate following;

  if (poise_timetable_get_following (poise_timetable_of (state->plan), state->section_index, &following))
    {
      date = poise_words_date (&following);
      otherwise = poise_words_section_otherwise (&following);
    }
  poise_value_row_set_placeholder (self->start, date ? date : C_ ("start", "The plan has no start date yet"));
  if (order)
    poise_value_row_set_hint (self->start, order);
  else
    poise_value_row_set_fact (self->start, state->section->start ? otherwise : NULL);
}

/* What the section says where its entries are empty. */
static void
show_what_follows (PoiseSectionForm *self, const PoiseDetailsState *state)
{
  const PoisePlan *plan = state->plan;
  g_autofree char *usual = poise_words_number (plan->section_days != POISE_UNSET ? plan->section_days : 7);
  /* Translators: a section has as many days as all have, here %s. */
  g_autofree char *days = g_strdup_printf (C_ ("days", "As usual: %s"), usual);
  g_autoptr (PoiseSection) numbered = poise_record_with_text (state->section, POISE_SECTION_TITLE, NULL);
  g_autoptr (PoisePlan) untitled = poise_edit_replace_section (plan, state->section_index, numbered);
  g_autofree char *number = poise_words_section_title (untitled, state->section_index);
  g_autofree char *range = NULL;
  GDate first, last;

  poise_value_row_set_placeholder (self->title, number);
  poise_value_row_set_placeholder (self->days, days);
  if (poise_plan_get_section_days (plan, state->section_index, &first, &last))
    range = poise_words_date_range (&first, &last);
  show_start (self, state);
  show_break_before (self, state);
  gtk_label_set_label (self->span, range ? range : "");
  gtk_widget_set_visible (GTK_WIDGET (self->span), range != NULL);
}

static void
poise_section_form_dispose (GObject *object)
{
  g_clear_object (&POISE_SECTION_FORM (object)->proxy);
  G_OBJECT_CLASS (poise_section_form_parent_class)->dispose (object);
}

static void
poise_section_form_class_init (PoiseSectionFormClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_section_form_dispose;
  g_type_ensure (POISE_TYPE_NOTES);
  g_type_ensure (POISE_TYPE_VALUE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, POISE_RESOURCE_PREFIX "/poise-section-form.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseSectionForm, title);
  gtk_widget_class_bind_template_child (widget_class, PoiseSectionForm, start);
  gtk_widget_class_bind_template_child (widget_class, PoiseSectionForm, days);
  gtk_widget_class_bind_template_child (widget_class, PoiseSectionForm, dates);
  gtk_widget_class_bind_template_child (widget_class, PoiseSectionForm, span);
  gtk_widget_class_bind_template_child (widget_class, PoiseSectionForm, notes);
  gtk_widget_class_bind_template_callback (widget_class, on_left);
  gtk_widget_class_bind_template_callback (widget_class, on_title);
  gtk_widget_class_bind_template_callback (widget_class, on_start);
  gtk_widget_class_bind_template_callback (widget_class, on_days);
  gtk_widget_class_bind_template_callback (widget_class, on_notes);
}

static void
poise_section_form_init (PoiseSectionForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * poise_section_form_show:
 * @proxy: aimed at the section
 * @state: of a section
 *
 * Shows what the plan says.
 */
void
poise_section_form_show (PoiseSectionForm *self, PoiseDetailsProxy *proxy, const PoiseDetailsState *state)
{
  g_return_if_fail (POISE_IS_SECTION_FORM (self));
  g_return_if_fail (state->section != NULL);

  g_set_object (&self->proxy, proxy);
  show_what_follows (self, state);
  poise_value_row_show (self->title, state->subject, state->section->title);
  poise_value_row_show (self->start, state->subject, state->section->start);
  poise_value_row_show_number (self->days, state->subject, state->section->days);
  poise_notes_show (self->notes, state->section->notes);
}

/** poise_section_form_flush: What has been typed but not taken yet goes into the plan. */
void
poise_section_form_flush (PoiseSectionForm *self)
{
  g_return_if_fail (POISE_IS_SECTION_FORM (self));
  poise_value_row_commit_focused (GTK_WIDGET (self));
}

/** poise_section_form_focus: Ready to type the title. */
void
poise_section_form_focus (PoiseSectionForm *self)
{
  g_return_if_fail (POISE_IS_SECTION_FORM (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->title));
}
