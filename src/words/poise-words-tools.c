/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Names of the catalogue's tools, by id, and what to know of each before choosing it. The catalogue itself
 * (data/tools.json) has no texts; a test holds the two together.
 */

#include "words/poise-words-tools.h"

#include "words/poise-words-format.h"
#include "words/poise-words-quick.h"

#include <glib/gi18n.h>

typedef struct
{
  const char *id;
  const char *name;
  const char *note;
  const char *other_names; /* (nullable) what else people call it, separated by bars */
} ToolWords;

static const ToolWords tools[] = {
  { "annotate", NC_ ("tool", "Social annotation"),
    N_ ("Learners comment on passages of a text and answer each other in its margin."),
    NC_ ("other names", "Annotation|Comments in a text") },
  { "announce", NC_ ("tool", "Announcements"),
    N_ ("News from you to everybody; answers need another place."),
    NC_ ("other names", "News|Course news") },
  { "assign", NC_ ("tool", "Assignment submission"),
    N_ ("Learners hand in their work and get it back marked."),
    NC_ ("other names", "Homework|Hand-in") },
  { "audioconf", NC_ ("tool", "Audio call"),
    N_ ("Works by phone where a connection is too weak for video."),
    NC_ ("other names", "Phone call|Phone conference|Telephone") },
  { "blog", NC_ ("tool", "Blog or journal"),
    N_ ("Suits individual reflection on the topics of the course."),
    NC_ ("other names", "Weblog|Learning journal|Diary") },
  { "board", NC_ ("tool", "Shared pinboard"),
    N_ ("Notes, pictures and links on one page, during a meeting or over days."),
    NC_ ("other names", "Bulletin board|Sticky notes") },
  { "breakout", NC_ ("tool", "Breakout rooms"),
    N_ ("Groups of three to seven talk apart within a video conference."),
    NC_ ("other names", "Group rooms|Small group rooms") },
  { "buddy", NC_ ("tool", "Study group channel"),
    N_ ("A small group’s own place to talk, plan and help each other."),
    NC_ ("other names", "Buddy channel") },
  { "calendar", NC_ ("tool", "Shared calendar"), N_ ("Meetings and deadlines where everybody finds them."),
    NC_ ("other names", "Course calendar") },
  { "codoc", NC_ ("tool", "Shared cloud document"),
    N_ ("Text, sheet or slides written together, at once or one after the other; needs little bandwidth."),
    NC_ ("other names", "Co-edited document|Shared document|Cloud document|Collaborative writing") },
  { "email", NC_ ("tool", "E-mail"), N_ ("Reaches everybody; the sender expects no immediate answer."),
    NC_ ("other names", "Mailing list|Mail") },
  { "f2f", NC_ ("tool", "Face-to-face meeting"),
    N_ ("Complements meetings online where learners can come together."),
    NC_ ("other names", "Classroom|On campus|Excursion") },
  { "forum", NC_ ("tool", "Discussion board"),
    N_ ("Gives time to reflect on complex issues and to weigh the ideas of others."),
    NC_ ("other names", "Forum|Discussion forum|Online discussion") },
  { "glossary", NC_ ("tool", "Shared glossary"),
    N_ ("Learners collect and explain the terms of the subject."),
    NC_ ("other names", "Shared database") },
  { "im", NC_ ("tool", "Instant messaging or chat"),
    N_ ("Synchronous when a time is agreed; otherwise people answer when they can."),
    NC_ ("other names", "Chat|Instant messaging|Text chat|Messages|Messenger") },
  { "intro", NC_ ("tool", "Introductions thread"),
    N_ ("Learners present themselves and meet for talk beyond class work."),
    NC_ ("other names", "Café thread|Ice-breaker") },
  { "ivideo", NC_ ("tool", "Interactive video"), N_ ("A recording that stops to ask questions."),
    NC_ ("other names", "Video with questions") },
  { "livequiz", NC_ ("tool", "Live quiz game"),
    N_ ("Quick questions for everybody at once, played for fun."),
    NC_ ("other names", "Quiz game") },
  { "livesocial", NC_ ("tool", "Live social media chat"),
    N_ ("An hour of posts under one tag. It is public: think of the learners’ privacy."),
    NC_ ("other names", "Tweet-up|Live tweet-up|Hashtag hour") },
  { "mindmap", NC_ ("tool", "Mind map"),
    N_ ("Ideas and how they hang together, drawn alone or as a group."),
    NC_ ("other names", "Concept map") },
  { "officehours", NC_ ("tool", "Virtual office hours"),
    N_ ("A fixed time at which learners can reach you."),
    NC_ ("other names", "Consultation|Office hours") },
  { "peerreview", NC_ ("tool", "Peer review"),
    N_ ("Learners assess each other’s work by criteria that you set."),
    NC_ ("other names", "Peer assessment|Peer feedback") },
  { "podcast", NC_ ("tool", "Podcast"), N_ ("A recorded talk to listen to anywhere; lighter than video."),
    NC_ ("other names", "Audio lecture|Recorded talk") },
  { "polling", NC_ ("tool", "Live polling"),
    N_ ("One question to everybody during a meeting, with the answers at once."),
    NC_ ("other names", "Audience response|Clicker|Vote") },
  { "portfolio", NC_ ("tool", "E-portfolio"),
    N_ ("A learner’s own collection of work and reflections on it."),
    NC_ ("other names", "Portfolio") },
  { "quiz", NC_ ("tool", "Self-test quiz"),
    N_ ("Questions that mark themselves, as often as a learner wants."),
    NC_ ("other names", "Test|Practice questions") },
  { "reading", NC_ ("tool", "Reading"), N_ ("A text or e-book to work through at one’s own pace."),
    NC_ ("other names", "Text|E-book|Article") },
  { "repo", NC_ ("tool", "Version control repository"),
    N_ ("Work in files whose every change is kept and can be reviewed."),
    NC_ ("other names", "Code repository") },
  { "roleplay", NC_ ("tool", "Live role play"),
    N_ ("Learners act a situation out and talk about it afterwards."),
    NC_ ("other names", "Live simulation") },
  { "schedpoll", NC_ ("tool", "Meeting poll"), N_ ("Finds a time at which a group can meet."),
    NC_ ("other names", "Scheduling poll") },
  { "screenshare", NC_ ("tool", "Screen sharing"), N_ ("Shows work on the screen while it is done."),
    NC_ ("other names", "Live demonstration|Live demo") },
  { "search", NC_ ("tool", "Library and data search"),
    N_ ("Learners look for sources or data and judge what they find."),
    NC_ ("other names", "Web quest|Database search") },
  { "studentpres", NC_ ("tool", "Live student presentation"),
    N_ ("Learners present their work and take questions."),
    NC_ ("other names", "Student presentation") },
  { "survey", NC_ ("tool", "Survey"), N_ ("Asks learners what they think or need; can be anonymous."),
    NC_ ("other names", "Questionnaire|Feedback form") },
  { "taskboard", NC_ ("tool", "Task board"), N_ ("Who does what by when, in a group project."),
    NC_ ("other names", "Project board|Kanban board") },
  { "video", NC_ ("tool", "Recorded video"), N_ ("Best in pieces of up to six minutes."),
    NC_ ("other names", "Recording|Screencast|Recorded lecture") },
  { "videoconf", NC_ ("tool", "Video conference"),
    N_ ("Seeing and hearing each other; needs a good connection."),
    NC_ ("other names", "Videoconference|Videoconferencing|Video call|Online meeting|Web conference") },
  { "videodisc", NC_ ("tool", "Video discussion"), N_ ("Learners answer each other in short recordings."),
    NC_ ("other names", "Voice discussion") },
  { "vlab", NC_ ("tool", "Virtual lab"),
    N_ ("Experiments, simulations or notebooks with code, in the browser."),
    NC_ ("other names", "Simulation|Notebook") },
  { "vr", NC_ ("tool", "Virtual world"),
    N_ ("People move and meet in a simulated place; needs strong computers and connections."),
    NC_ ("other names", "Immersive room|Virtual reality") },
  { "webinar", NC_ ("tool", "Live lecture"),
    N_ ("Suits concepts in simplified form, since few learners will ask."),
    NC_ ("other names", "Webinar|Online lecture|Live stream") },
  { "whiteboard", NC_ ("tool", "Collaborative whiteboard"),
    N_ ("Everybody draws and writes on one surface."),
    NC_ ("other names", "Shared whiteboard") },
  { "wiki", NC_ ("tool", "Wiki"), N_ ("Linked pages that learners write and improve together."), NULL },
};

static const ToolWords *
find_words (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (tools); i++)
    if (g_strcmp0 (tools[i].id, id) == 0)
      return &tools[i];
  return NULL;
}

/* (transfer full) (nullable) its name; %NULL where neither the plan nor the catalogue has it */
static char *
find_name (const PoisePlan *plan, const char *id)
{
  const PoiseTool *own = plan != NULL ? poise_plan_find_tool (plan, id) : NULL;
  const ToolWords *words = find_words (id);

  if (own != NULL && own->name != NULL)
    return g_strdup (own->name);
  if (words != NULL)
    return g_strdup (g_dpgettext2 (NULL, "tool", words->name));
  return own != NULL ? g_strdup (id) : NULL;
}

/**
 * poise_words_tool:
 * @plan: (nullable): whose own tools come first
 * @id: the id of a tool
 *
 * Returns: (transfer full): its name; where neither the plan nor the catalogue has it, the id, marked as
 *   unknown
 */
char *
poise_words_tool (const PoisePlan *plan, const char *id)
{
  g_autofree char *name = find_name (plan, id);

  if (name != NULL)
    return g_steal_pointer (&name);
  /* Translators: {id} is the short name, in a file, of a tool that neither the plan nor Poise describes */
  return poise_words_format (_ ("{id} (unknown tool)"), "id", id, NULL);
}

/** poise_words_tool_or_id: (transfer full): the same for whom it makes no difference whether it is known */
char *
poise_words_tool_or_id (const PoisePlan *plan, const char *id)
{
  g_autofree char *name = find_name (plan, id);

  return name != NULL ? g_steal_pointer (&name) : g_strdup (id);
}

/**
 * poise_words_tool_note:
 * @id: the id of a tool
 *
 * Returns: (transfer none) (nullable): a sentence on what the catalogue's tool is good for; %NULL for tools that are
 *   not in it
 */
const char *
poise_words_tool_note (const char *id)
{
  const ToolWords *words = find_words (id);

  return words != NULL ? _ (words->note) : NULL;
}

/**
 * poise_words_tool_other_names:
 * @id: the id of a tool
 *
 * Returns: (transfer none) (nullable): what else people call Poise's tool, separated by bars
 */
const char *
poise_words_tool_other_names (const char *id)
{
  const ToolWords *words = find_words (id);

  return words != NULL && words->other_names != NULL ? g_dpgettext2 (NULL, "other names", words->other_names) : NULL;
}

static void
add_other_names (PoiseQuickVocabulary *vocabulary, const char *list, const char *id)
{
  g_auto (GStrv) names = g_strsplit (list, "|", -1);

  for (char **name = names; *name != NULL; name++)
    if (*g_strstrip (*name) != '\0')
      poise_quick_vocabulary_add_tool (vocabulary, *name, id);
}

/** poise_words_add_tool_names: adds the names of the catalogue's tools to @vocabulary, and their ids. */
void
poise_words_add_tool_names (PoiseQuickVocabulary *vocabulary)
{
  for (guint i = 0; i < G_N_ELEMENTS (tools); i++)
    {
      poise_quick_vocabulary_add_tool (vocabulary, g_dpgettext2 (NULL, "tool", tools[i].name), tools[i].id);
      poise_quick_vocabulary_add_tool (vocabulary, tools[i].name, tools[i].id);
      poise_quick_vocabulary_add_tool (vocabulary, tools[i].id, tools[i].id);
    }
  /* Afterwards, so that no other name takes the place of a name. */
  for (guint i = 0; i < G_N_ELEMENTS (tools); i++)
    if (tools[i].other_names != NULL)
      {
        add_other_names (vocabulary, g_dpgettext2 (NULL, "other names", tools[i].other_names), tools[i].id);
        add_other_names (vocabulary, tools[i].other_names, tools[i].id);
      }
}

/**
 * poise_words_section_title:
 * @plan: a plan
 * @index: which section, from 0
 *
 * Returns: (transfer full): the section's own title, or "Section 3" where it has none
 */
char *
poise_words_section_title (const PoisePlan *plan, guint index)
{
  const PoiseSection *section = poise_plan_get_section (plan, index);
  g_autofree char *number = NULL;

  if (section->title != NULL)
    return g_strdup (section->title);
  number = poise_words_number (index + 1);
  return poise_words_format (_ ("Section {number}"), "number", number, NULL);
}
