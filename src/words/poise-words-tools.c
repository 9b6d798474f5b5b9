/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Names of the catalogue's tools, by id, and what to know of each before choosing it. The catalogue itself
 * (data/tools.json) has no texts; a test holds the two together.
 */

#include "words/poise-words.h"

#include "words/poise-words-format.h"
#include "words/poise-words-quick.h"

#include <glib/gi18n.h>

typedef struct
{
  const char *id;
  const char *name;
  const char *note; /* or NULL */
} ToolWords;

static const ToolWords tools[] = {
  { "annotate", NC_ ("tool", "Social annotation"),
    N_ ("Learners comment on passages of a text and answer each other in its margin.") },
  { "announce", NC_ ("tool", "Announcements"),
    N_ ("News from you to everybody; answers need another place.") },
  { "assign", NC_ ("tool", "Assignment submission"),
    N_ ("Learners hand in their work and get it back marked.") },
  { "audioconf", NC_ ("tool", "Audio call"),
    N_ ("Works by phone where a connection is too weak for video.") },
  { "blog", NC_ ("tool", "Blog or journal"),
    N_ ("Suits individual reflection on the topics of the course.") },
  { "board", NC_ ("tool", "Shared pinboard"),
    N_ ("Notes, pictures and links on one page, during a meeting or over days.") },
  { "breakout", NC_ ("tool", "Breakout rooms"),
    N_ ("Groups of three to seven talk apart within a video conference.") },
  { "buddy", NC_ ("tool", "Study group channel"),
    N_ ("A small group’s own place to talk, plan and help each other.") },
  { "calendar", NC_ ("tool", "Shared calendar"), N_ ("Meetings and deadlines where everybody finds them.") },
  { "codoc", NC_ ("tool", "Co-edited document"),
    N_ ("Text, sheet or slides written together, at once or one after the other; needs little bandwidth.") },
  { "email", NC_ ("tool", "E-mail"), N_ ("Reaches everybody; the sender expects no immediate answer.") },
  { "f2f", NC_ ("tool", "Face-to-face meeting"),
    N_ ("Complements meetings online where learners can come together.") },
  { "forum", NC_ ("tool", "Discussion board"),
    N_ ("Gives time to reflect on complex issues and to weigh the ideas of others.") },
  { "glossary", NC_ ("tool", "Shared glossary"),
    N_ ("Learners collect and explain the terms of the subject.") },
  { "im", NC_ ("tool", "Chat"),
    N_ ("Synchronous when a time is agreed; otherwise people answer when they can.") },
  { "intro", NC_ ("tool", "Introductions thread"),
    N_ ("Learners present themselves and meet for talk beyond class work.") },
  { "ivideo", NC_ ("tool", "Interactive video"), N_ ("A recording that stops to ask questions.") },
  { "livequiz", NC_ ("tool", "Live quiz game"),
    N_ ("Quick questions for everybody at once, played for fun.") },
  { "livesocial", NC_ ("tool", "Live social media chat"),
    N_ ("An hour of posts under one tag. It is public: think of the learners’ privacy.") },
  { "mindmap", NC_ ("tool", "Mind map"),
    N_ ("Ideas and how they hang together, drawn alone or as a group.") },
  { "officehours", NC_ ("tool", "Virtual office hours"),
    N_ ("A fixed time at which learners can reach you.") },
  { "peerreview", NC_ ("tool", "Peer review"),
    N_ ("Learners assess each other’s work by criteria that you set.") },
  { "podcast", NC_ ("tool", "Podcast"), N_ ("A recorded talk to listen to anywhere; lighter than video.") },
  { "polling", NC_ ("tool", "Live polling"),
    N_ ("One question to everybody during a meeting, with the answers at once.") },
  { "portfolio", NC_ ("tool", "E-portfolio"),
    N_ ("A learner’s own collection of work and reflections on it.") },
  { "quiz", NC_ ("tool", "Self-test quiz"),
    N_ ("Questions that mark themselves, as often as a learner wants.") },
  { "reading", NC_ ("tool", "Reading"), N_ ("A text or e-book to work through at one’s own pace.") },
  { "repo", NC_ ("tool", "Version control repository"),
    N_ ("Work in files whose every change is kept and can be reviewed.") },
  { "roleplay", NC_ ("tool", "Live role play"),
    N_ ("Learners act a situation out and talk about it afterwards.") },
  { "schedpoll", NC_ ("tool", "Meeting poll"), N_ ("Finds a time at which a group can meet.") },
  { "screenshare", NC_ ("tool", "Screen sharing"), N_ ("Shows work on the screen while it is done.") },
  { "search", NC_ ("tool", "Library and data search"),
    N_ ("Learners look for sources or data and judge what they find.") },
  { "studentpres", NC_ ("tool", "Live student presentation"),
    N_ ("Learners present their work and take questions.") },
  { "survey", NC_ ("tool", "Survey"), N_ ("Asks learners what they think or need; can be anonymous.") },
  { "taskboard", NC_ ("tool", "Task board"), N_ ("Who does what until when, in a group project.") },
  { "video", NC_ ("tool", "Recorded video"), N_ ("Best in pieces of up to six minutes.") },
  { "videoconf", NC_ ("tool", "Video conference"),
    N_ ("Seeing and hearing each other; needs a good connection.") },
  { "videodisc", NC_ ("tool", "Video discussion"), N_ ("Learners answer each other in short recordings.") },
  { "vlab", NC_ ("tool", "Virtual lab"),
    N_ ("Experiments, simulations or notebooks with code, in the browser.") },
  { "vr", NC_ ("tool", "Virtual world"),
    N_ ("People move and meet in a simulated place; needs strong computers and connections.") },
  { "webinar", NC_ ("tool", "Live lecture"),
    N_ ("Suits concepts in simplified form, since few learners will ask.") },
  { "whiteboard", NC_ ("tool", "Collaborative whiteboard"),
    N_ ("Everybody draws and writes on one surface.") },
  { "wiki", NC_ ("tool", "Wiki"), N_ ("Linked pages that learners write and improve together.") },
};

static const ToolWords *
find_words (const char *id)
{
  for (guint i = 0; i < G_N_ELEMENTS (tools); i++)
    if (g_strcmp0 (tools[i].id, id) == 0)
      return &tools[i];
  return NULL;
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
  const PoiseTool *own = plan != NULL ? poise_plan_find_tool (plan, id) : NULL;
  const ToolWords *words = find_words (id);

  if (own != NULL && own->name != NULL)
    return g_strdup (own->name);
  if (words != NULL)
    return g_strdup (g_dpgettext2 (NULL, "tool", words->name));
  if (own != NULL)
    return g_strdup (id);
  /* Translators: {id} is the short name, in a file, of a tool that neither the plan nor Poise describes */
  return poise_words_format (_ ("{id} (unknown tool)"), "id", id, NULL);
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
