/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One table of names. A kind that is not in it is called what the platform calls it.
 */

#include "words/poise-words-import-kinds.h"

#include "words/poise-words-format.h"

#include <glib/gi18n.h>

typedef struct
{
  const char *kind;
  const char *name;
} Name;

/* What courses in Moodle, Canvas and others are made of */
static const Name names[] = {
  { "activequiz", NC_ ("learning platform", "Live quiz") },
  { "adobeconnect", NC_ ("learning platform", "Adobe Connect meeting") },
  { "assign", NC_ ("learning platform", "Assignment") },
  { "assignment", NC_ ("learning platform", "Assignment") },
  { "attendance", NC_ ("learning platform", "Attendance register") },
  { "bigbluebuttonbn", NC_ ("learning platform", "BigBlueButton meeting") },
  { "board", NC_ ("learning platform", "Board") },
  { "book", NC_ ("learning platform", "Book") },
  { "booking", NC_ ("learning platform", "Booking") },
  { "canvas-assignment", NC_ ("learning platform", "Assignment") },
  { "canvas-discussion", NC_ ("learning platform", "Discussion") },
  { "canvas-external-tool", NC_ ("learning platform", "External tool") },
  { "canvas-external-url", NC_ ("learning platform", "Web link") },
  { "canvas-file", NC_ ("learning platform", "File") },
  { "canvas-page", NC_ ("learning platform", "Page") },
  { "canvas-quiz", NC_ ("learning platform", "Quiz") },
  { "canvas-subheader", NC_ ("learning platform", "Heading") },
  { "cc-assessment", NC_ ("learning platform", "Quiz") },
  { "cc-assignment", NC_ ("learning platform", "Assignment") },
  { "cc-lti", NC_ ("learning platform", "External tool") },
  { "cc-missing", NC_ ("learning platform", "Missing item") },
  { "cc-question-bank", NC_ ("learning platform", "Question bank") },
  { "cc-topic", NC_ ("learning platform", "Discussion") },
  { "cc-webcontent", NC_ ("learning platform", "File or page") },
  { "cc-weblink", NC_ ("learning platform", "Web link") },
  { "certificate", NC_ ("learning platform", "Certificate") },
  { "chat", NC_ ("learning platform", "Chat") },
  { "checklist", NC_ ("learning platform", "Checklist") },
  { "choice", NC_ ("learning platform", "Choice") },
  { "choicegroup", NC_ ("learning platform", "Group choice") },
  { "collaborate", NC_ ("learning platform", "Collaborate meeting") },
  { "congrea", NC_ ("learning platform", "Live class") },
  { "coursework", NC_ ("learning platform", "Coursework") },
  { "customcert", NC_ ("learning platform", "Certificate") },
  { "data", NC_ ("learning platform", "Database") },
  { "dialogue", NC_ ("learning platform", "Dialogue") },
  { "etherpadlite", NC_ ("learning platform", "Shared document") },
  { "facetoface", NC_ ("learning platform", "Face-to-face class") },
  { "feedback", NC_ ("learning platform", "Feedback") },
  { "folder", NC_ ("learning platform", "Folder") },
  { "forum", NC_ ("learning platform", "Forum") },
  { "forum-news", NC_ ("learning platform", "Announcements") },
  { "game", NC_ ("learning platform", "Game") },
  { "geogebra", NC_ ("learning platform", "GeoGebra") },
  { "glossary", NC_ ("learning platform", "Glossary") },
  { "googlemeet", NC_ ("learning platform", "Google Meet meeting") },
  { "h5pactivity", NC_ ("learning platform", "Interactive content") },
  { "hotquestion", NC_ ("learning platform", "Hot question") },
  { "hsuforum", NC_ ("learning platform", "Forum") },
  { "hvp", NC_ ("learning platform", "Interactive content") },
  { "imscp", NC_ ("learning platform", "Content package") },
  { "jazzquiz", NC_ ("learning platform", "Live quiz") },
  { "jitsi", NC_ ("learning platform", "Jitsi meeting") },
  { "journal", NC_ ("learning platform", "Journal") },
  { "kalvidres", NC_ ("learning platform", "Video") },
  { "kuet", NC_ ("learning platform", "Live quiz") },
  { "label", NC_ ("learning platform", "Text") },
  { "ldj", NC_ ("learning platform", "Learning Designer activity") },
  { "lesson", NC_ ("learning platform", "Lesson") },
  { "lti", NC_ ("learning platform", "External tool") },
  { "msteams", NC_ ("learning platform", "Teams meeting") },
  { "openmeetings", NC_ ("learning platform", "OpenMeetings room") },
  { "organizer", NC_ ("learning platform", "Appointments") },
  { "oublog", NC_ ("learning platform", "Blog") },
  { "ouwiki", NC_ ("learning platform", "Wiki") },
  { "page", NC_ ("learning platform", "Page") },
  { "qbank", NC_ ("learning platform", "Question bank") },
  { "questionnaire", NC_ ("learning platform", "Questionnaire") },
  { "quiz", NC_ ("learning platform", "Quiz") },
  { "ratingallocate", NC_ ("learning platform", "Group choice") },
  { "realtimequiz", NC_ ("learning platform", "Live quiz") },
  { "reservation", NC_ ("learning platform", "Reservation") },
  { "resource", NC_ ("learning platform", "File") },
  { "row", NC_ ("learning platform", "Row of a table") },
  { "scheduler", NC_ ("learning platform", "Appointments") },
  { "scorm", NC_ ("learning platform", "Learning package") },
  { "subsection", NC_ ("learning platform", "Section") },
  { "survey", NC_ ("learning platform", "Survey") },
  { "teamsmeeting", NC_ ("learning platform", "Teams meeting") },
  { "turnitintooltwo", NC_ ("learning platform", "Turnitin assignment") },
  { "unilabel", NC_ ("learning platform", "Text") },
  { "url", NC_ ("learning platform", "Web link") },
  { "videotime", NC_ ("learning platform", "Video") },
  { "vpl", NC_ ("learning platform", "Programming lab") },
  { "webexactivity", NC_ ("learning platform", "Webex meeting") },
  { "wiki", NC_ ("learning platform", "Wiki") },
  { "workshop", NC_ ("learning platform", "Peer review") },
  { "zoom", NC_ ("learning platform", "Zoom meeting") },
};

static const char *
find_name (const char *kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_ascii_strcasecmp (names[i].kind, kind) == 0)
      return names[i].name;
  return NULL;
}

/** poise_words_import_kind: what a person calls @kind: "forum" → "Forum"; a kind that nobody knows as it stands */
char *
poise_words_import_kind (const char *kind)
{
  const char *name = find_name (kind);

  return g_strdup (name != NULL ? g_dpgettext2 (NULL, "learning platform", name) : kind);
}

/** poise_words_import_kind_has_name: whether @kind is called something else than by its platform */
gboolean
poise_words_import_kind_has_name (const char *kind)
{
  return find_name (kind) != NULL;
}

static const char *
find_sentence (PoiseWordsWhy why)
{
  switch (why)
    {
    case POISE_WORDS_WHY_EITHER:
      /* Translators: {kind} is something of a learning platform, such as "Forum" or "Zoom meeting" */
      return _ ("{kind}: may be done together or in one’s own time; please decide.");
    case POISE_WORDS_WHY_BOOKING:
      return _ ("{kind}: may be for rooms or for places without a time; please decide.");
    case POISE_WORDS_WHY_LIVE_ROOM:
      return _ ("{kind}: everybody is there at the same time.");
    case POISE_WORDS_WHY_REGISTER:
      return _ ("{kind}: says who was there when learners met.");
    case POISE_WORDS_WHY_APPOINTMENT:
      return _ ("{kind}: learners book a time to meet.");
    case POISE_WORDS_WHY_BOOKED_CLASS:
      return _ ("{kind}: a class at a set time.");
    case POISE_WORDS_WHY_TEACHER_PACED:
      return _ ("{kind}: all answer at the teacher’s pace.");
    case POISE_WORDS_WHY_POSTS:
      return _ ("{kind}: learners write over days, each when it suits.");
    case POISE_WORDS_WHY_TASK:
      return _ ("{kind}: done in one’s own time, up to a deadline.");
    case POISE_WORDS_WHY_OWN_PACE:
      return _ ("{kind}: done at one’s own pace.");
    case POISE_WORDS_WHY_SHARED_WORK:
      return _ ("{kind}: made together, each when it suits.");
    case POISE_WORDS_WHY_ANSWERS:
      return _ ("{kind}: answered at any time while it is open.");
    case POISE_WORDS_WHY_DEFAULT:
      return _ ("{kind}: asynchronous unless the file says otherwise.");
    case POISE_WORDS_WHY_UNKNOWN:
    case POISE_WORDS_N_WHYS:
    default:
      return _ ("{kind}: Poise does not know how this is done; please decide.");
    }
}

/** poise_words_import_why: why a guess follows, or does not, from what @kind is */
char *
poise_words_import_why (PoiseWordsWhy why, const char *kind)
{
  g_autofree char *name = poise_words_import_kind (kind);

  return poise_words_format (find_sentence (why), "kind", name, NULL);
}
