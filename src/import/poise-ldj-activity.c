/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Learning Designer has no titles of activities: a description's first line is the title, where it is short enough for
 * one. What Poise has written says the title itself.
 */

#include "import/poise-ldj-activity.h"

#include "import/poise-guess.h"
#include "import/poise-html-text.h"
#include "words/poise-words-import-kinds.h"
#include "words/poise-words-import-ldj.h"
#include "words/poise-words-import.h"

#include <string.h>

#define KIND "ldj"

/* A first line that is longer is no title, only its beginning is */
#define MOST_TITLE 120
#define CUT_TITLE 80

/** poise_ldj_activity_init: @activity says nothing */
void
poise_ldj_activity_init (PoiseLdjActivity *activity)
{
  *activity = (PoiseLdjActivity){ 0 };
  activity->notes = g_string_new (NULL);
  activity->minutes = activity->group_size = activity->teacher = activity->live = POISE_UNSET;
  activity->links = poise_records_new ();
}

/** poise_ldj_activity_clear: frees what @activity holds */
void
poise_ldj_activity_clear (PoiseLdjActivity *activity)
{
  g_free (activity->title);
  g_free (activity->description);
  g_string_free (activity->notes, TRUE);
  g_free (activity->type);
  g_free (activity->assessment);
  g_ptr_array_unref (activity->links);
}

/**
 * poise_ldj_add_line:
 * @lines: text that goes on
 * @label: (nullable): what stands before @text
 * @text: (nullable): what is added; nothing where it says nothing
 */
void
poise_ldj_add_line (GString *lines, const char *label, const char *text)
{
  g_autofree char *line = NULL;

  if (text == NULL || *text == '\0')
    return;
  line = label != NULL ? poise_words_import_cell (label, text) : g_strdup (text);
  g_string_append_printf (lines, "%s%s", lines->len > 0 ? "\n" : "", line);
}

/**
 * poise_ldj_find_type:
 * @name: (nullable): as in "Read / Watch / Listen" or "read"
 *
 * Returns: the learning type, or none
 */
PoiseLearningType
poise_ldj_find_type (const char *name)
{
  static const struct
  {
    const char *beginning;
    PoiseLearningType type;
  } types[] = {
    { "read", POISE_LEARNING_TYPE_ACQUISITION },       { "watch", POISE_LEARNING_TYPE_ACQUISITION },
    { "listen", POISE_LEARNING_TYPE_ACQUISITION },     { "acqui", POISE_LEARNING_TYPE_ACQUISITION },
    { "discuss", POISE_LEARNING_TYPE_DISCUSSION },     { "investigat", POISE_LEARNING_TYPE_INVESTIGATION },
    { "practi", POISE_LEARNING_TYPE_PRACTICE },        { "collaborat", POISE_LEARNING_TYPE_COLLABORATION },
    { "produc", POISE_LEARNING_TYPE_PRODUCTION },
  };
  g_autofree char *folded = name != NULL ? g_strstrip (g_ascii_strdown (name, -1)) : NULL;

  for (guint i = 0; folded != NULL && i < G_N_ELEMENTS (types); i++)
    if (g_str_has_prefix (folded, types[i].beginning))
      return types[i].type;
  return POISE_LEARNING_TYPE_NONE;
}

/* ---- Links ---- */

static PoiseLink *
make_link (const char *title, const char *uri)
{
  PoiseLink *link = poise_record_new (&poise_link_type);

  poise_record_put_text (link, POISE_LINK_TITLE, title);
  poise_record_put_text (link, POISE_LINK_URI, uri);
  return poise_record_seal (link);
}

/**
 * poise_ldj_get_links:
 * @ldj: a file
 * @object: an object in it
 * @name: of a member that lists resources
 *
 * Returns: (transfer full) (element-type PoiseLink): with their titles and addresses as they stand
 */
GPtrArray *
poise_ldj_get_links (PoiseLdj *ldj, guint object, const char *name)
{
  g_autoptr (GArray) resources = poise_ldj_get_objects (ldj, object, name);
  GPtrArray *links = poise_records_new ();

  for (guint i = 0; i < resources->len; i++)
    {
      guint resource = g_array_index (resources, guint, i);
      g_autofree char *title = poise_ldj_get_text (ldj, resource, "title");
      g_autofree char *uri = poise_ldj_get_text (ldj, resource, "url");

      if (title != NULL || uri != NULL)
        g_ptr_array_add (links, make_link (title, uri));
    }
  return links;
}

/* ---- Title and notes ---- */

/* The texts of some designs are HTML, of which the text is kept */
static void
take_text_of_html (PoiseLdjActivity *self)
{
  g_autoptr (PoiseHtmlText) text = NULL;

  if (strstr (self->description, "</") == NULL && strstr (self->description, "<br") == NULL)
    return;
  text = poise_html_text_new (self->description, -1);
  g_free (self->description);
  self->description = g_strdup (text->text);
  for (guint i = 0; i < text->links->len; i++)
    g_ptr_array_add (self->links, poise_record_ref (g_ptr_array_index (text->links, i)));
}

/* (transfer full): the beginning of a line that is too long, up to the end of a word */
static char *
cut_line (const char *line)
{
  g_autofree char *beginning = g_utf8_substring (line, 0, CUT_TITLE);
  char *blank = strrchr (beginning, ' ');

  if (blank != NULL && blank > beginning + CUT_TITLE / 2)
    *blank = '\0';
  return g_strconcat (beginning, "…", NULL);
}

/* What was written after Poise's own title is the notes, to the letter */
static void
split_own (const PoiseLdjActivity *self, char **title, char **rest)
{
  gsize length = strlen (self->title);
  const char *description = self->description != NULL ? self->description : "";

  *title = g_strdup (self->title);
  if (strncmp (description, self->title, length) != 0 || (description[length] != '\n' && description[length] != '\0'))
    *rest = g_strdup (description);
  else
    *rest = g_strdup (description[length] == '\n' ? description + length + 1 : "");
}

static void
split_first_line (const PoiseLdjActivity *self, char **title, char **rest)
{
  g_autofree char *description = g_strstrip (g_strdup (self->description != NULL ? self->description : ""));
  g_auto (GStrv) lines = g_strsplit (description, "\n", 2);
  g_autofree char *first = g_strstrip (g_strdup (lines[0] != NULL ? lines[0] : ""));

  if (*first == '\0')
    *title = self->type != NULL ? g_strdup (self->type) : poise_words_import_kind (KIND);
  else if (g_utf8_strlen (first, -1) > MOST_TITLE)
    *title = cut_line (first);
  else
    *title = g_strdup (first);
  *rest = g_strdup (g_utf8_strlen (first, -1) > MOST_TITLE ? description
                    : lines[0] != NULL && lines[1] != NULL ? g_strstrip (lines[1])
                                                           : "");
}

static void
put_title (PoiseLdjActivity *self, PoiseActivity *activity)
{
  g_autofree char *title = NULL;
  g_autofree char *rest = NULL;
  g_autoptr (GString) notes = NULL;

  if (self->title != NULL)
    split_own (self, &title, &rest);
  else
    {
      if (self->description != NULL)
        take_text_of_html (self);
      split_first_line (self, &title, &rest);
    }
  notes = g_string_new (rest);
  poise_ldj_add_line (notes, NULL, self->notes->str);
  poise_record_put_text (activity, POISE_ACTIVITY_TITLE, title);
  poise_record_put_text (activity, POISE_ACTIVITY_NOTES, notes->str);
}

/* ---- The rest ---- */

static void
put_type (PoiseLdjActivity *self, PoiseActivity *activity)
{
  PoiseLearningType type = poise_ldj_find_type (self->type);

  poise_record_put_number (activity, POISE_ACTIVITY_LEARNING_TYPE, type);
  if (type == POISE_LEARNING_TYPE_NONE)
    poise_ldj_add_line (self->notes, poise_words_import_ldj_label (POISE_WORDS_LDJ_TYPE), self->type);
}

static void
put_assessment (PoiseLdjActivity *self, PoiseActivity *activity)
{
  g_autofree char *folded = self->assessment != NULL ? g_strstrip (g_ascii_strdown (self->assessment, -1)) : NULL;
  int kind = folded != NULL && *folded != '\0' ? poise_terms_find (&poise_assessment_kinds, folded) : 0;
  PoiseAssessment *assessment;

  if (kind > POISE_ASSESSMENT_NONE)
    {
      assessment = poise_record_new (&poise_assessment_type);
      poise_record_put_number (assessment, POISE_ASSESSMENT_KIND, kind);
      poise_record_put_record (activity, POISE_ACTIVITY_ASSESSMENT, poise_record_seal (assessment));
    }
  else if (folded != NULL && *folded != '\0' && strcmp (folded, "none") != 0)
    poise_ldj_add_line (self->notes, poise_words_import_ldj_label (POISE_WORDS_LDJ_ASSESSMENT), self->assessment);
}

static void
put_group (const PoiseLdjActivity *self, PoiseActivity *activity)
{
  PoiseGroup *group;

  if (self->group == POISE_GROUP_NONE)
    return;
  group = poise_record_new (&poise_group_type);
  poise_record_put_number (group, POISE_GROUP_KIND, self->group);
  if (self->group == POISE_GROUP_SMALL)
    poise_record_put_number (group, POISE_GROUP_SIZE, self->group_size);
  poise_record_put_record (activity, POISE_ACTIVITY_GROUP, poise_record_seal (group));
}

static PoiseImportGuess *
guess_mode (const PoiseLdjActivity *self, const PoiseActivity *activity)
{
  g_autoptr (GPtrArray) addresses = g_ptr_array_new ();
  PoiseGuessClues clues = { KIND, activity->title, activity->notes, addresses, -1, 0 };

  if (self->is_open)
    return poise_guess_said (KIND, POISE_MODE_UNDECIDED, NULL);
  if (self->live != POISE_UNSET)
    return poise_guess_said (KIND, self->live ? POISE_MODE_SYNCHRONOUS : POISE_MODE_ASYNCHRONOUS, NULL);
  for (guint i = 0; i < self->links->len; i++)
    {
      const PoiseLink *link = g_ptr_array_index (self->links, i);

      if (link->uri != NULL)
        g_ptr_array_add (addresses, link->uri);
    }
  return poise_guess_mode (&clues);
}

/* What happens at the same time and not online is face to face; of anything else a plan does not say where */
static void
put_place (const PoiseLdjActivity *self, PoiseActivity *activity)
{
  g_autoptr (GPtrArray) tools = poise_texts_new ();

  if (!self->on_site || activity->mode != POISE_MODE_SYNCHRONOUS)
    return;
  g_ptr_array_add (tools, g_ref_string_new ("f2f"));
  poise_record_put_list (activity, POISE_ACTIVITY_TOOLS, g_steal_pointer (&tools));
}

/**
 * poise_ldj_activity_make:
 * @activity: what the file says; its texts may be changed
 * @ldj: the file, whose report takes the guess at the mode, or that it was said
 *
 * Returns: (transfer full): the same in a plan
 */
PoiseActivity *
poise_ldj_activity_make (PoiseLdjActivity *activity, PoiseLdj *ldj)
{
  PoiseActivity *made = poise_record_new (&poise_activity_type);
  g_autofree char *id = poise_id_new ();
  PoiseImportGuess *guess;

  poise_record_put_text (made, POISE_ACTIVITY_ID, id);
  put_type (activity, made);
  put_assessment (activity, made);
  put_title (activity, made);
  poise_record_put_number (made, POISE_ACTIVITY_MINUTES, activity->minutes);
  put_group (activity, made);
  poise_record_put_number (made, POISE_ACTIVITY_TEACHER_PRESENT, activity->teacher);
  poise_record_put_list (made, POISE_ACTIVITY_LINKS, g_ptr_array_ref (activity->links));
  guess = guess_mode (activity, made);
  guess->activity = g_steal_pointer (&id);
  poise_record_put_number (made, POISE_ACTIVITY_MODE, guess->mode);
  poise_import_report_add_guess (ldj->report, guess);
  put_place (activity, made);
  return poise_record_seal (made);
}
