/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A table says which element of which document is which member. Where one document says something twice, as Canvas does
 * for what a quiz and its assignment are called, the first counts.
 */

#include "import/poise-cartridge-reader.h"

#include "import/poise-xml-text.h"

#include <string.h>

/* Longer than any lesson, and for what nobody thought about */
#define MOST_MINUTES 100000
#define MOST_NUMBER 1000000

struct _PoiseCartridgeReader
{
  PoiseCartridgeContent *content;
  PoiseXmlText *text;
  char *label; /* (nullable): of the field of a quiz's metadata */
};

typedef enum
{
  TITLE,
  TEXT,
  ADDRESS,
  OPENS,
  CLOSES,
  DUE,
  STARTS,
  ZONE,
  LANGUAGE,
  CODE,
  POINTS,
  MINUTES,
  ATTEMPTS,
  ALL_DAY,
  STATE,
  AVAILABLE,
  TOPIC_TYPE,
  QUIZ_TYPE
} Member;

/* The outermost element; the element; the one around it, where that matters */
static const struct
{
  const char *root;
  const char *name;
  const char *around;
  Member member;
} rows[] = {
  { "topic", "title", "topic", TITLE },
  { "topic", "text", "topic", TEXT },
  { "webLink", "title", "webLink", TITLE },
  { "cartridge_basiclti_link", "title", "cartridge_basiclti_link", TITLE },
  { "cartridge_basiclti_link", "description", "cartridge_basiclti_link", TEXT },
  { "cartridge_basiclti_link", "launch_url", NULL, ADDRESS },
  { "cartridge_basiclti_link", "secure_launch_url", NULL, ADDRESS },
  { "assignment", "title", "assignment", TITLE },
  { "assignment", "text", "assignment", TEXT },
  { "assignment", "due_at", NULL, DUE },
  { "assignment", "unlock_at", NULL, OPENS },
  { "assignment", "lock_at", NULL, CLOSES },
  { "assignment", "all_day", NULL, ALL_DAY },
  { "assignment", "points_possible", NULL, POINTS },
  { "assignment", "workflow_state", NULL, STATE },
  { "topicMeta", "title", "topicMeta", TITLE },
  { "topicMeta", "type", "topicMeta", TOPIC_TYPE },
  { "topicMeta", "delayed_post_at", NULL, OPENS },
  { "topicMeta", "unlock_at", NULL, OPENS },
  { "topicMeta", "lock_at", NULL, CLOSES },
  { "topicMeta", "due_at", NULL, DUE },
  { "topicMeta", "todo_date", NULL, DUE },
  { "topicMeta", "all_day", NULL, ALL_DAY },
  { "topicMeta", "points_possible", NULL, POINTS },
  { "topicMeta", "workflow_state", "topicMeta", STATE },
  { "quiz", "title", "quiz", TITLE },
  { "quiz", "description", "quiz", TEXT },
  { "quiz", "quiz_type", NULL, QUIZ_TYPE },
  { "quiz", "due_at", NULL, DUE },
  { "quiz", "unlock_at", NULL, OPENS },
  { "quiz", "lock_at", NULL, CLOSES },
  { "quiz", "all_day", NULL, ALL_DAY },
  { "quiz", "points_possible", NULL, POINTS },
  { "quiz", "time_limit", NULL, MINUTES },
  { "quiz", "allowed_attempts", NULL, ATTEMPTS },
  { "quiz", "available", "quiz", AVAILABLE },
  { "questestinterop", "mattext", NULL, TEXT },
  { "course", "title", "course", TITLE },
  { "course", "course_code", "course", CODE },
  { "course", "start_at", "course", STARTS },
  { "course", "time_zone", "course", ZONE },
  { "course", "locale", "course", LANGUAGE },
};

/* What is said of some learners only, and the questions of a quiz */
static gboolean
is_left_out (const PoiseXmlText *text)
{
  return poise_xml_text_is_in (text, "assignment_overrides") || poise_xml_text_is_in (text, "section")
         || poise_xml_text_is_in (text, "instructor_text");
}

/* ---- Members ---- */

static void
take_text (char **member, const char *text)
{
  if (*member == NULL && *text != '\0')
    *member = g_strdup (text);
}

/* Titles are one line. */
static void
take_line (char **member, const char *text)
{
  g_autofree char *line = g_strdelimit (g_strdup (text), "\t\r\n", ' ');

  take_text (member, line);
}

static void
take_number (int *member, const char *text, int most)
{
  double number = g_ascii_strtod (text, NULL);

  if (*member < 0 && g_ascii_isdigit (*text) && number >= 1 && number <= most)
    *member = (int)number;
}

static void
take_points (PoiseCartridgeContent *content, const char *text)
{
  double number = g_ascii_strtod (text, NULL);

  if (content->points < 0 && g_ascii_isdigit (*text) && number >= 0 && number <= MOST_NUMBER)
    content->points = number;
}

static void
take_member (PoiseCartridgeContent *content, Member member, const char *text)
{
  switch (member)
    {
    case TITLE:
      take_line (&content->title, text);
      break;
    case TEXT:
      take_text (&content->text, text);
      break;
    case ADDRESS:
      take_text (&content->address, text);
      break;
    case OPENS:
      take_text (&content->opens, text);
      break;
    case CLOSES:
      take_text (&content->closes, text);
      break;
    case DUE:
      take_text (&content->due, text);
      break;
    case STARTS:
      take_text (&content->starts, text);
      break;
    case ZONE:
      take_text (&content->zone, text);
      break;
    case LANGUAGE:
      take_text (&content->language, text);
      break;
    case CODE:
      take_line (&content->code, text);
      break;
    case POINTS:
      take_points (content, text);
      break;
    case MINUTES:
      take_number (&content->minutes, text, MOST_MINUTES);
      break;
    case ATTEMPTS:
      take_number (&content->attempts, text, MOST_NUMBER);
      break;
    case ALL_DAY:
      content->is_all_day |= strcmp (text, "true") == 0;
      break;
    case STATE:
      content->is_hidden |= strcmp (text, "unpublished") == 0;
      break;
    case AVAILABLE:
      content->is_hidden |= strcmp (text, "false") == 0;
      break;
    case TOPIC_TYPE:
      content->is_announcement |= strcmp (text, "announcement") == 0;
      break;
    case QUIZ_TYPE:
      content->is_practice |= strcmp (text, "practice_quiz") == 0;
      break;
    }
}

/* The metadata of a quiz: a label, then its value */
static void
take_field (PoiseCartridgeReader *self, const char *text)
{
  if (poise_xml_text_is (self->text, "fieldlabel", "qtimetadatafield", NULL))
    {
      g_free (self->label);
      self->label = g_strdup (text);
    }
  else if (!poise_xml_text_is (self->text, "fieldentry", "qtimetadatafield", NULL))
    return;
  else if (g_strcmp0 (self->label, "cc_maxattempts") == 0)
    take_number (&self->content->attempts, text, MOST_NUMBER);
  else if (g_strcmp0 (self->label, "qmd_timelimit") == 0)
    take_number (&self->content->minutes, text, MOST_MINUTES);
}

/* ---- What the reader of XML calls ---- */

static void
take_attributes (PoiseCartridgeReader *self, const char *const *attributes)
{
  const char *address = poise_xml_text_is (self->text, "url", "webLink", NULL)
                            ? poise_xml_get_attribute (attributes, "href")
                            : NULL;
  const char *title = poise_xml_text_is (self->text, "assessment", "questestinterop", NULL)
                          ? poise_xml_get_attribute (attributes, "title")
                          : NULL;
  const char *points = poise_xml_text_is (self->text, "gradable", "assignment", NULL)
                           ? poise_xml_get_attribute (attributes, "points_possible")
                           : NULL;
  const char *type = poise_xml_get_attribute (attributes, "texttype");

  take_text (&self->content->address, address != NULL ? address : "");
  take_line (&self->content->title, title != NULL ? title : "");
  take_points (self->content, points != NULL ? points : "");
  if (self->content->text == NULL && type != NULL)
    self->content->is_plain = g_ascii_strcasecmp (type, "text/plain") == 0;
}

static void
on_start (const char *name, const char *uri, const char *const *attributes, gpointer data)
{
  PoiseCartridgeReader *self = data;

  poise_xml_text_start (self->text, name);
  if (!is_left_out (self->text))
    take_attributes (self, attributes);
}

static void
on_text (const char *text, gsize length, gpointer data)
{
  PoiseCartridgeReader *self = data;

  poise_xml_text_add (self->text, text, length);
}

static void
on_end (const char *name, gpointer data)
{
  PoiseCartridgeReader *self = data;
  const char *root = poise_xml_text_get_name (self->text, poise_xml_text_get_depth (self->text) - 1);
  const char *around = poise_xml_text_get_name (self->text, 1);

  if (!is_left_out (self->text))
    {
      g_autofree char *text = poise_xml_text_get (self->text);

      take_field (self, text);
      for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
        if (strcmp (rows[i].name, name) == 0 && strcmp (rows[i].root, root) == 0
            && (rows[i].around == NULL || g_strcmp0 (rows[i].around, around) == 0))
          take_member (self->content, rows[i].member, text);
    }
  poise_xml_text_end (self->text);
}

/** poise_cartridge_reader_handler: for poise_xml_new(), with a #PoiseCartridgeReader */
const PoiseXmlHandler poise_cartridge_reader_handler = { on_start, on_end, on_text };

/** poise_cartridge_reader_new: (transfer full): before a file */
PoiseCartridgeReader *
poise_cartridge_reader_new (void)
{
  PoiseCartridgeReader *self = g_new0 (PoiseCartridgeReader, 1);

  self->content = poise_cartridge_content_new ();
  self->text = poise_xml_text_new ();
  return self;
}

/** poise_cartridge_reader_finish: (transfer full): what the file said; @reader: (transfer full): is no more */
PoiseCartridgeContent *
poise_cartridge_reader_finish (PoiseCartridgeReader *reader)
{
  PoiseCartridgeContent *content = reader->content;

  poise_xml_text_free (reader->text);
  g_free (reader->label);
  g_free (reader);
  return content;
}

/** poise_cartridge_reader_is_content: whether an element called @name is the outermost of such a document */
gboolean
poise_cartridge_reader_is_content (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    if (strcmp (rows[i].root, name) == 0)
      return TRUE;
  return FALSE;
}
