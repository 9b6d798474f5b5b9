/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Paragraphs and one list of links: platforms take out whatever else a page may hold, and what stands around its body.
 */

#include "export/poise-imscc-text.h"

#include "core/poise-address.h"
#include "export/poise-markup.h"
#include "export/poise-printable.h"
#include "words/poise-words-calendar.h"
#include "words/poise-words-document.h"
#include "words/poise-words-report.h"
#include "words/poise-words.h"

/* @text: (nullable) (transfer full): a paragraph; its lines stay lines */
static void
take_paragraph (GString *html, char *text)
{
  g_autofree char *given = text;
  g_autofree char *printable = text != NULL ? poise_printable (text) : NULL;
  g_auto (GStrv) lines = printable != NULL ? g_strsplit (printable, "\n", -1) : NULL;

  if (printable == NULL || *printable == '\0')
    return;
  g_string_append (html, "<p>");
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_string_append (html, i > 0 ? "<br/>\n" : "");
      poise_markup_append (html, lines[i]);
    }
  g_string_append (html, "</p>\n");
}

/* (nullable): how it is done, as students are told, or in the terms of instructors; nothing where it is not decided */
static const char *
say_mode (const PoiseActivity *activity, PoiseAudience audience)
{
  if (activity->mode == POISE_MODE_UNDECIDED)
    return NULL;
  if (audience == POISE_AUDIENCE_INSTRUCTOR)
    return poise_words_mode (activity->mode);
  return poise_words_document_label (activity->mode == POISE_MODE_SYNCHRONOUS ? POISE_LABEL_LIVE : POISE_LABEL_OWN_TIME);
}

static char *
say_days (const PoisePlan *plan, guint section)
{
  GDate first, last;

  return poise_plan_get_section_days (plan, section, &first, &last) ? poise_words_date_range (&first, &last) : NULL;
}

static void
add_times (GString *html, const PoiseActivity *activity)
{
  for (guint i = 0; i < poise_list_length (activity->schedule); i++)
    take_paragraph (html, poise_words_session (g_ptr_array_index (activity->schedule, i)));
  if (activity->due != NULL)
    take_paragraph (html, poise_words_document_due (activity->due));
  if (activity->minutes > 0)
    take_paragraph (html, poise_words_calendar_time (activity->minutes));
}

static void
add_link (GString *html, const PoiseLink *link)
{
  g_autofree char *title = link->title != NULL ? poise_printable_line (link->title) : NULL;
  g_autofree char *uri = link->uri != NULL ? poise_printable_line (link->uri) : g_strdup ("");
  gboolean leads = poise_address_get_kind (uri) != POISE_ADDRESS_OTHER;

  g_string_append (html, "<li>");
  if (leads)
    {
      g_string_append (html, "<a");
      poise_markup_append_attribute (html, "href", uri);
      g_string_append_c (html, '>');
    }
  poise_markup_append (html, title != NULL && *title != '\0' ? title : uri);
  g_string_append (html, leads ? "</a></li>\n" : "</li>\n");
}

static void
add_links (GString *html, const PoiseActivity *activity)
{
  if (poise_list_length (activity->links) == 0)
    return;
  g_string_append (html, "<ul>\n");
  for (guint i = 0; i < activity->links->len; i++)
    add_link (html, g_ptr_array_index (activity->links, i));
  g_string_append (html, "</ul>\n");
}

static void
add_own (GString *html, const PoiseActivity *activity)
{
  if (activity->purpose != POISE_PURPOSE_NONE)
    take_paragraph (html, g_strdup (poise_words_purpose (activity->purpose)));
  if (activity->learning_type != POISE_LEARNING_TYPE_NONE)
    take_paragraph (html, g_strdup (poise_words_learning_type (activity->learning_type)));
  take_paragraph (html, g_strdup (activity->notes));
}

/**
 * poise_imscc_text_new:
 * @plan: a plan
 * @place: of an activity
 * @audience: for whom
 *
 * Returns: (transfer full): what a body of HTML holds
 */
char *
poise_imscc_text_new (const PoisePlan *plan, PoisePlace place, PoiseAudience audience)
{
  const PoiseActivity *activity = poise_plan_get_activity (plan, place);
  gboolean for_students = audience == POISE_AUDIENCE_STUDENTS;
  GString *html = g_string_new ("<div");

  poise_markup_append_attribute (html, "lang", poise_words_get_language ());
  poise_markup_append_attribute (html, "dir", poise_words_is_right_to_left () ? "rtl" : "ltr");
  g_string_append (html, ">\n");
  take_paragraph (html, say_days (plan, place.section));
  take_paragraph (html, g_strdup (say_mode (activity, audience)));
  add_times (html, activity);
  take_paragraph (html, poise_words_calendar_tools (plan, activity->tools));
  take_paragraph (html, poise_words_group (activity->group));
  take_paragraph (html, for_students ? poise_words_report_counts (activity->assessment)
                                     : poise_words_assessment (activity->assessment));
  add_links (html, activity);
  if (!for_students)
    add_own (html, activity);
  g_string_append (html, "</div>\n");
  return g_string_free (html, FALSE);
}

/**
 * poise_imscc_page_new:
 * @title: of the page
 * @text: what its body holds
 *
 * Returns: (transfer full): a web page that is also XML
 */
char *
poise_imscc_page_new (const char *title, const char *text)
{
  GString *page = g_string_new ("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"");

  poise_markup_append_attribute (page, "lang", poise_words_get_language ());
  g_string_append (page, ">\n<head>\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"/>\n<title>");
  poise_markup_append (page, title);
  g_string_append (page, "</title>\n</head>\n<body>\n");
  g_string_append (page, text);
  g_string_append (page, "</body>\n</html>\n");
  return g_string_free (page, FALSE);
}
