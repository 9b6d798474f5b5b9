/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The sections of a plan: a heading, notes, and a table of activities.
 */

#include "export/poise-pdf-content.h"

#include "core/poise-address.h"
#include "words/poise-words-document.h"

#define SECTION_SPACE 20.0
#define ROW_PADDING 3.5
#define SHORT_FACT 24 /* characters */
#define NO_BREAK_SPACE "\u00a0"

/* ---- Columns ---- */

typedef struct
{
  PoisePdfColumn columns[5];
  guint n_columns;
} ActivityColumns;

static double
head_width (const PoisePdfContent *content, PoiseDocumentLabel label)
{
  return poise_pdf_texts_measure (content->texts, POISE_PDF_STYLE_HEAD, poise_words_document_label (label)) + 1;
}

static double
mode_width (const PoisePdfContent *content)
{
  double widest = head_width (content, POISE_LABEL_MODE);

  for (guint i = 0; i < POISE_N_MODES; i++)
    {
      const char *word = poise_pdf_mode_word (content, poise_pdf_modes[i]);

      widest = MAX (widest, poise_pdf_texts_measure (content->texts, POISE_PDF_STYLE_CELL, word) + 1);
    }
  return MIN (widest + POISE_PDF_SIGN_WIDTH, content->width / 4);
}

static double
purpose_width (const PoisePdfContent *content)
{
  double widest = head_width (content, POISE_LABEL_PURPOSE);

  for (int i = POISE_PURPOSE_NONE + 1; i < POISE_N_PURPOSES; i++)
    widest = MAX (widest, poise_pdf_texts_measure (content->texts, POISE_PDF_STYLE_CELL, poise_words_purpose (i)) + 1);
  return MIN (widest, content->width / 6);
}

static double
minutes_width (const PoisePdfContent *content)
{
  g_autofree char *most = poise_words_number (POISE_MINUTES_MAX);

  return MAX (head_width (content, POISE_LABEL_MINUTES),
              poise_pdf_texts_measure (content->texts, POISE_PDF_STYLE_CELL, most) + 1);
}

static void
add_column (ActivityColumns *columns, PoiseDocumentLabel label, double width, PoisePdfAlign align)
{
  columns->columns[columns->n_columns++]
      = (PoisePdfColumn){ poise_words_document_label (label), { 0, width, align }, -1 };
}

static void
set_activity_columns (const PoisePdfContent *content, ActivityColumns *columns)
{
  columns->n_columns = 0;
  add_column (columns, POISE_LABEL_MODE, mode_width (content), POISE_PDF_ALIGN_START);
  add_column (columns, POISE_LABEL_ACTIVITY, 0, POISE_PDF_ALIGN_START);
  if (content->for_students)
    {
      add_column (columns, POISE_LABEL_WHEN, content->width * 0.24, POISE_PDF_ALIGN_START);
      add_column (columns, POISE_LABEL_MINUTES, minutes_width (content), POISE_PDF_ALIGN_END);
    }
  else
    {
      add_column (columns, POISE_LABEL_PURPOSE, purpose_width (content), POISE_PDF_ALIGN_START);
      add_column (columns, POISE_LABEL_MINUTES, minutes_width (content), POISE_PDF_ALIGN_END);
      add_column (columns, POISE_LABEL_TOOLS, content->width * 0.22, POISE_PDF_ALIGN_START);
    }
  poise_pdf_columns_spread (columns->columns, columns->n_columns, content->width, POISE_PDF_COLUMN_GAP, 1);
}

/* ---- Cells ---- */

static void
take (GPtrArray *parts, char *part)
{
  if (part != NULL)
    g_ptr_array_add (parts, part);
}

static char *
say_tools (const PoisePdfContent *content, const PoiseActivity *activity)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  if (activity->tools == NULL)
    return NULL;
  for (guint i = 0; i < activity->tools->len; i++)
    g_ptr_array_add (names, poise_words_tool (content->plan, g_ptr_array_index (activity->tools, i)));
  g_ptr_array_add (names, NULL);
  return poise_words_list ((const char *const *) names->pdata);
}

/* A fact stays on one line where it is short */
static void
take_unbroken (GPtrArray *parts, char *part)
{
  g_autofree char *fact = part;
  g_auto (GStrv) words = fact != NULL ? g_strsplit (fact, " ", -1) : NULL;

  if (fact != NULL)
    g_ptr_array_add (parts, g_utf8_strlen (fact, -1) <= SHORT_FACT ? g_strjoinv (NO_BREAK_SPACE, words) : g_strdup (fact));
}

/* The zone of a live session's time, where the title block does not say it already */
static const char *
zone_to_show (const PoisePdfContent *content, const PoiseSession *session)
{
  const PoiseLiveSlot *slot = content->plan->live_slot;

  return slot != NULL && g_strcmp0 (slot->zone, session->zone) == 0 ? NULL : session->zone;
}

static void
take_dates (const PoisePdfContent *content, GPtrArray *parts, const PoiseActivity *activity)
{
  for (guint i = 0; i < poise_list_length (activity->schedule); i++)
    {
      const PoiseSession *session = g_ptr_array_index (activity->schedule, i);

      if (session->start != NULL)
        take_unbroken (parts, poise_words_document_session (session->start, zone_to_show (content, session)));
    }
  if (activity->due != NULL)
    take_unbroken (parts, poise_words_document_due (activity->due));
}

/* What else is known of an activity, in one line below its title */
static char *
say_details (const PoisePdfContent *content, const PoiseActivity *activity)
{
  g_autoptr (GPtrArray) facts = g_ptr_array_new_with_free_func (g_free);

  if (content->for_students)
    take (facts, say_tools (content, activity));
  else if (activity->learning_type != POISE_LEARNING_TYPE_NONE)
    take (facts, g_strdup (poise_words_learning_type (activity->learning_type)));
  take_unbroken (facts, poise_words_group (activity->group));
  take_unbroken (facts, poise_words_assessment (activity->assessment));
  if (!content->for_students)
    take_dates (content, facts, activity);
  return poise_pdf_join (facts);
}

static void
add_links (PoisePdfContent *content, const PoiseActivity *activity)
{
  for (guint i = 0; i < poise_list_length (activity->links); i++)
    {
      const PoiseLink *link = g_ptr_array_index (activity->links, i);
      const char *shown = link->title != NULL ? link->title : link->uri;
      gboolean leads = link->uri != NULL && poise_address_get_kind (link->uri) != POISE_ADDRESS_OTHER;

      if (leads)
        poise_pdf_document_add_link (content->document, shown, link->uri);
      else if (shown != NULL)
        poise_pdf_document_add_text (content->document, POISE_PDF_STYLE_NOTE, "P", shown);
      if (!leads && link->uri != NULL && shown != link->uri)
        poise_pdf_document_add_text (content->document, POISE_PDF_STYLE_NOTE, "P", link->uri);
    }
}

static void
add_activity_cell (PoisePdfContent *content, PoisePdfTable *table, const PoiseActivity *activity)
{
  g_autofree char *details = say_details (content, activity);
  gboolean notes = !content->for_students && activity->notes != NULL;
  gboolean more = details != NULL || notes || activity->links != NULL;
  const char *title = *activity->title != '\0' ? activity->title : poise_words_document_untitled_activity ();

  poise_pdf_table_begin_cell (table, "TH");
  poise_pdf_document_add_text (content->document, POISE_PDF_STYLE_STRONG, more ? "P" : NULL, title);
  if (details != NULL)
    poise_pdf_document_add_text (content->document, POISE_PDF_STYLE_NOTE, "P", details);
  if (notes)
    poise_pdf_document_add_text (content->document, POISE_PDF_STYLE_NOTE, "P", activity->notes);
  add_links (content, activity);
}

static void
add_when_cell (PoisePdfContent *content, PoisePdfTable *table, const PoiseActivity *activity)
{
  g_autoptr (GPtrArray) dates = g_ptr_array_new_with_free_func (g_free);

  take_dates (content, dates, activity);
  poise_pdf_table_begin_cell (table, "TD");
  for (guint i = 0; i < dates->len; i++)
    poise_pdf_document_add_text (content->document, POISE_PDF_STYLE_CELL, dates->len > 1 ? "P" : NULL,
                                 g_ptr_array_index (dates, i));
}

static void
add_minutes_cell (PoisePdfTable *table, const PoiseActivity *activity)
{
  g_autofree char *minutes = activity->minutes != POISE_UNSET ? poise_words_number (activity->minutes) : NULL;

  poise_pdf_table_add_cell (table, POISE_PDF_STYLE_CELL, minutes);
}

static void
add_activity (PoisePdfContent *content, PoisePdfTable *table, const PoiseActivity *activity)
{
  poise_pdf_table_begin_row (table);
  poise_pdf_table_begin_cell (table, "TD");
  poise_pdf_document_set_sign (content->document, activity->mode);
  poise_pdf_document_add_text (content->document, POISE_PDF_STYLE_CELL, NULL,
                               poise_pdf_mode_word (content, activity->mode));
  add_activity_cell (content, table, activity);
  if (content->for_students)
    {
      add_when_cell (content, table, activity);
      add_minutes_cell (table, activity);
    }
  else
    {
      g_autofree char *tools = say_tools (content, activity);

      poise_pdf_table_add_cell (table, POISE_PDF_STYLE_CELL,
                                activity->purpose != POISE_PURPOSE_NONE ? poise_words_purpose (activity->purpose) : NULL);
      add_minutes_cell (table, activity);
      poise_pdf_table_add_cell (table, POISE_PDF_STYLE_CELL, tools);
    }
}

/* ---- Sections ---- */

static char *
say_section_facts (const PoisePdfContent *content, guint index)
{
  const PoiseTally *total = &poise_balance_get_section (content->balance, index)->total;
  g_autoptr (GPtrArray) facts = g_ptr_array_new_with_free_func (g_free);
  GDate first, last;

  if (poise_plan_get_section_days (content->plan, index, &first, &last))
    take (facts, poise_words_date_range (&first, &last));
  if (poise_tally_get_minutes (total) > 0)
    take (facts, poise_words_duration (poise_tally_get_minutes (total)));
  return poise_pdf_join (facts);
}

/* The title, and at the end of its line when it is and how long it takes */
static void
add_section_heading (PoisePdfContent *content, const char *title, const char *facts)
{
  PoisePdfBlockLook look = { .tag = "H2", .space = SECTION_SPACE, .padding = 2, .keep_with_next = TRUE, .head = -1 };
  double facts_width
      = facts != NULL ? MIN (poise_pdf_texts_measure (content->texts, POISE_PDF_STYLE_ASIDE, facts) + 1, content->width / 2) : 0;
  double gap = facts != NULL ? POISE_PDF_COLUMN_GAP : 0;
  PoisePdfCellPlace title_place = { 0, content->width - facts_width - gap, POISE_PDF_ALIGN_START };
  PoisePdfCellPlace facts_place = { content->width - facts_width, facts_width, POISE_PDF_ALIGN_END };

  poise_pdf_document_add_block (content->document, &look);
  poise_pdf_document_add_cell (content->document, &title_place, NULL);
  poise_pdf_document_add_text (content->document, POISE_PDF_STYLE_HEADING, NULL, title);
  if (facts == NULL)
    return;
  poise_pdf_document_add_cell (content->document, &facts_place, NULL);
  poise_pdf_document_add_text (content->document, POISE_PDF_STYLE_ASIDE, NULL, facts);
}

static void
add_section (PoisePdfContent *content, const ActivityColumns *columns, guint index)
{
  const PoiseSection *section = poise_plan_get_section (content->plan, index);
  guint n_activities = poise_section_n_activities (section);
  g_autofree char *title = poise_words_section_title (content->plan, index);
  g_autofree char *facts = say_section_facts (content, index);
  PoisePdfTable table;

  poise_pdf_document_begin (content->document, "Sect");
  poise_pdf_document_add_bookmark (content->document, title);
  add_section_heading (content, title, facts);
  poise_pdf_add_breaks (content, (int) index, TRUE, 1);
  if (section->notes != NULL && !content->for_students)
    poise_pdf_document_add_paragraph (content->document, "P", POISE_PDF_STYLE_BODY, POISE_PDF_ALIGN_OWN, 1, FALSE,
                                      section->notes);
  if (n_activities == 0)
    poise_pdf_document_add_paragraph (content->document, "P", POISE_PDF_STYLE_ASIDE, POISE_PDF_ALIGN_START, 2, FALSE,
                                      poise_words_document_no_activities ());
  else
    {
      poise_pdf_table_begin (&table, content->document, columns->columns, columns->n_columns, 4,
                             ROW_PADDING);
      for (guint i = 0; i < n_activities; i++)
        add_activity (content, &table, poise_section_get_activity (section, i));
      poise_pdf_table_end (&table);
    }
  poise_pdf_document_end (content->document, "Sect");
  poise_pdf_add_breaks (content, (int) index, FALSE, SECTION_SPACE);
}

/** poise_pdf_add_sections: all sections, or a sentence where there are none */
void
poise_pdf_add_sections (PoisePdfContent *content)
{
  guint n_sections = poise_plan_n_sections (content->plan);
  ActivityColumns columns;

  if (n_sections == 0)
    poise_pdf_document_add_paragraph (content->document, "P", POISE_PDF_STYLE_ASIDE, POISE_PDF_ALIGN_START, 14, FALSE,
                                      poise_words_document_no_sections ());
  set_activity_columns (content, &columns);
  for (guint i = 0; i < n_sections; i++)
    add_section (content, &columns, i);
}
