/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Each document has a table of the elements that are taken, by their path in it; all others, what learners wrote and who
 * they are among them, are passed over unread. The elements are those that Moodle's backup steps and those of its common
 * plugins write (backup/moodle2/…stepslib.php in each).
 */

#include "import/poise-moodle-documents.h"

#include "import/poise-import-error.h"
#include "import/poise-xml.h"

#include <stddef.h>
#include <string.h>

/* A text that a person wrote, and anything else */
#define MOST_TEXT (256 * 1024)
#define MOST_VALUE 4096
/* How long a path of elements may get and still be one of the tables */
#define MOST_PATH 200
/* How many modules the backup's list may have; the largest courses have a few thousand */
#define MOST_MODULES 20000

typedef enum
{
  DOCUMENT_OTHER,
  DOCUMENT_BACKUP,   /* moodle_backup.xml: the list of what there is */
  DOCUMENT_COURSE,   /* course/course.xml */
  DOCUMENT_SECTION,  /* sections/section_N/section.xml */
  DOCUMENT_MODULE,   /* activities/TYPE_N/module.xml: where it is and who sees it */
  DOCUMENT_ACTIVITY, /* activities/TYPE_N/TYPE.xml: what it is */
} DocumentKind;

typedef struct
{
  PoiseMoodleCourse *course;
  DocumentKind kind;
  PoiseMoodleModule *module;   /* (nullable): that the document is about, or that its list is at */
  PoiseMoodleSection *section; /* (nullable) */
  PoiseMoodleSlot *slot;       /* (nullable): the last */
  char *session;               /* (nullable): the session of a class that its dates belong to */
  GString *path;               /* of the element that is open: "/course/fullname" */
  GString *text;               /* of it, where it is taken */
  gsize most;                  /* bytes of it; 0 where it is not taken */
} Reader;

/* ---- Which ---- */

/* "activities/forum_12/forum.xml" → "forum", "12", "forum.xml" */
static gboolean
split_path (const char *path, char **kind, char **id, const char **file)
{
  const char *name = g_str_has_prefix (path, "activities/")  ? path + strlen ("activities/")
                     : g_str_has_prefix (path, "sections/") ? path + strlen ("sections/")
                                                            : NULL;
  const char *slash = name != NULL ? strchr (name, '/') : NULL;
  const char *line = slash != NULL ? g_strrstr_len (name, slash - name, "_") : NULL;

  if (line == NULL || line == name || line + 1 == slash || strchr (slash + 1, '/') != NULL)
    return FALSE;
  *kind = g_strndup (name, (gsize)(line - name));
  *id = g_strndup (line + 1, (gsize)(slash - line - 1));
  *file = slash + 1;
  return TRUE;
}

static DocumentKind
find_kind (const char *path, char **name, char **id)
{
  g_autofree char *own = NULL;
  const char *file = NULL;

  if (strcmp (path, "moodle_backup.xml") == 0)
    return DOCUMENT_BACKUP;
  if (strcmp (path, "course/course.xml") == 0)
    return DOCUMENT_COURSE;
  if (!split_path (path, name, id, &file))
    return DOCUMENT_OTHER;
  if (g_str_has_prefix (path, "sections/"))
    return strcmp (file, "section.xml") == 0 ? DOCUMENT_SECTION : DOCUMENT_OTHER;
  if (strcmp (file, "module.xml") == 0)
    return DOCUMENT_MODULE;
  own = g_strconcat (*name, ".xml", NULL);
  return strcmp (file, own) == 0 ? DOCUMENT_ACTIVITY : DOCUMENT_OTHER;
}

/** poise_moodle_documents_want: whether an entry of that @path is read; @data: unused. A #PoiseArchiveWanted */
gboolean
poise_moodle_documents_want (const char *path, gpointer data)
{
  g_autofree char *name = NULL, *id = NULL;

  return find_kind (path, &name, &id) != DOCUMENT_OTHER || strcmp (path, "moodle.xml") == 0;
}

/* ---- What of each ---- */

typedef struct
{
  const char *path;
  gsize offset; /* of a char * in the record that the document is about */
  gsize most;
} Element;

#define OF(type, member) offsetof (type, member)

static const Element backup_elements[] = {
  { "/moodle_backup/information/moodle_release", OF (PoiseMoodleCourse, release), MOST_VALUE },
  { "/moodle_backup/information/original_course_fullname", OF (PoiseMoodleCourse, title), MOST_VALUE },
  { "/moodle_backup/information/original_course_shortname", OF (PoiseMoodleCourse, code), MOST_VALUE },
  { "/moodle_backup/information/original_course_format", OF (PoiseMoodleCourse, format), MOST_VALUE },
  { "/moodle_backup/information/original_course_startdate", OF (PoiseMoodleCourse, start), MOST_VALUE },
  { NULL },
};

static const Element course_elements[] = {
  { "/course/fullname", OF (PoiseMoodleCourse, title), MOST_VALUE },
  { "/course/shortname", OF (PoiseMoodleCourse, code), MOST_VALUE },
  { "/course/summary", OF (PoiseMoodleCourse, summary), MOST_TEXT },
  { "/course/format", OF (PoiseMoodleCourse, format), MOST_VALUE },
  { "/course/startdate", OF (PoiseMoodleCourse, start), MOST_VALUE },
  { "/course/lang", OF (PoiseMoodleCourse, language), MOST_VALUE },
  { NULL },
};

static const Element section_elements[] = {
  { "/section/name", OF (PoiseMoodleSection, name), MOST_VALUE },
  { "/section/summary", OF (PoiseMoodleSection, summary), MOST_TEXT },
  { "/section/sequence", OF (PoiseMoodleSection, sequence), MOST_TEXT },
  { "/section/component", OF (PoiseMoodleSection, component), MOST_VALUE },
  { "/section/itemid", OF (PoiseMoodleSection, item), MOST_VALUE },
  { NULL },
};

static const Element module_elements[] = {
  { "/module/modulename", OF (PoiseMoodleModule, kind), MOST_VALUE },
  { "/module/sectionid", OF (PoiseMoodleModule, section), MOST_VALUE },
  { "/module/completionexpected", OF (PoiseMoodleModule, expected), MOST_VALUE },
  { NULL },
};

/* Of an activity: the name of an element directly in that of its kind */
static const struct
{
  const char *name;
  PoiseMoodleField field;
} fields[] = {
  { "accesstimestart", POISE_MOODLE_OPENS },  /* ratingallocate */
  { "accesstimestop", POISE_MOODLE_CLOSES },
  { "allowregistrationsfromdate", POISE_MOODLE_OPENS }, /* organizer */
  { "allowsubmissionsfromdate", POISE_MOODLE_OPENS },   /* assign */
  { "available", POISE_MOODLE_OPENS },                  /* lesson */
  { "chattime", POISE_MOODLE_START },                   /* chat */
  { "closedate", POISE_MOODLE_CLOSES },                 /* questionnaire */
  { "closingtime", POISE_MOODLE_FINISH },               /* bigbluebuttonbn */
  { "cutoffdate", POISE_MOODLE_CUT_OFF },               /* assign, forum */
  { "deadline", POISE_MOODLE_CLOSES },                  /* lesson */
  { "description", POISE_MOODLE_INTRO },                /* facetoface */
  { "duedate", POISE_MOODLE_DUE },                      /* assign, forum, organizer */
  { "duration", POISE_MOODLE_DURATION },                /* zoom */
  { "editbegin", POISE_MOODLE_OPENS },                  /* wikis */
  { "editend", POISE_MOODLE_CLOSES },
  { "end_date_time", POISE_MOODLE_UNTIL }, /* zoom */
  { "end_times", POISE_MOODLE_TIMES },     /* zoom */
  { "externalurl", POISE_MOODLE_ADDRESS }, /* url */
  { "grade", POISE_MOODLE_GRADE },
  { "intro", POISE_MOODLE_INTRO },
  { "introformat", POISE_MOODLE_INTRO_FORMAT },
  { "join_url", POISE_MOODLE_ADDRESS }, /* zoom */
  { "name", POISE_MOODLE_NAME },
  { "opendate", POISE_MOODLE_OPENS },         /* questionnaire */
  { "openingtime", POISE_MOODLE_START },      /* bigbluebuttonbn */
  { "recurrence_type", POISE_MOODLE_RECURRENCE }, /* zoom */
  { "recurring", POISE_MOODLE_RECURRING },        /* zoom */
  { "repeat_interval", POISE_MOODLE_INTERVAL },   /* zoom */
  { "schedule", POISE_MOODLE_REPEATS },           /* chat */
  { "start_time", POISE_MOODLE_START },           /* zoom */
  { "submissionend", POISE_MOODLE_CLOSES },       /* workshop */
  { "submissionstart", POISE_MOODLE_OPENS },
  { "teamsubmission", POISE_MOODLE_TEAM },      /* assign */
  { "timeavailablefrom", POISE_MOODLE_OPENS },  /* data */
  { "timeavailableto", POISE_MOODLE_CLOSES },
  { "timeclose", POISE_MOODLE_CLOSES }, /* quiz, choice, feedback, scorm, choicegroup */
  { "timedue", POISE_MOODLE_DUE },      /* assignment, until 2.2 and in plugins since */
  { "timelimit", POISE_MOODLE_TIME_LIMIT }, /* quiz, lesson */
  { "timeopen", POISE_MOODLE_OPENS },
  { "timezone", POISE_MOODLE_ZONE }, /* zoom */
  { "toolurl", POISE_MOODLE_ADDRESS }, /* lti */
  { "type", POISE_MOODLE_TYPE },       /* forum */
  { "weekly_days", POISE_MOODLE_WEEKDAYS }, /* zoom */
};

static const PoiseMoodleField *
find_field (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    if (strcmp (fields[i].name, name) == 0)
      return &fields[i].field;
  return NULL;
}

/* "/activity/forum/name" → "name"; %NULL in another document and above that */
static const char *
get_inner_path (const Reader *self)
{
  const char *inner = NULL;

  if (self->kind == DOCUMENT_ACTIVITY && g_str_has_prefix (self->path->str, "/activity/"))
    inner = strchr (self->path->str + strlen ("/activity/"), '/');
  return inner != NULL ? inner + 1 : NULL;
}

/* ---- Times to meet ---- */

static gboolean
is_slot (const char *inner)
{
  return strcmp (inner, "sessions/session") == 0   /* attendance, facetoface */
         || strcmp (inner, "slots/slot") == 0      /* scheduler, organizer */
         || strcmp (inner, "sessions/session/sessions_dates/sessions_date") == 0; /* facetoface */
}

static gboolean
is_slot_value (const char *inner)
{
  const char *name = strrchr (inner, '/');
  g_autofree char *slot = name != NULL ? g_strndup (inner, (gsize)(name - inner)) : NULL;

  if (slot == NULL || !is_slot (slot))
    return FALSE;
  name++;
  return strcmp (name, "sessdate") == 0 || strcmp (name, "duration") == 0 || strcmp (name, "groupid") == 0
         || strcmp (name, "starttime") == 0 || strcmp (name, "timestart") == 0 || strcmp (name, "timefinish") == 0;
}

/* A session of a class is no time itself; it has dates, which are, and which its number holds together. */
static void
begin_slot (Reader *self, const char *inner, const char *const *attributes)
{
  const char *id = poise_xml_get_attribute (attributes, "id");
  gboolean is_class = strcmp (self->module->kind, "facetoface") == 0;

  self->slot = NULL;
  if (is_class && strcmp (inner, "sessions/session") == 0)
    {
      g_free (self->session);
      self->session = g_strdup (id);
    }
  else if (self->module->slots->len < 10000)
    self->slot = poise_moodle_module_add_slot (self->module, is_class && self->session != NULL ? self->session : "0");
}

static void
take_slot_value (Reader *self, const char *name, const char *value)
{
  PoiseMoodleSlot *slot = self->slot;
  gint64 number = poise_moodle_get_number (value);

  if (slot == NULL)
    return;
  if (strcmp (name, "groupid") == 0)
    {
      g_free (slot->group);
      slot->group = g_strdup (value);
    }
  else if (strcmp (name, "timefinish") == 0)
    slot->seconds = number > slot->start && slot->start > 0 ? number - slot->start : -1;
  else if (strcmp (name, "duration") == 0)
    /* Everybody counts seconds, but the scheduler minutes */
    slot->seconds = strcmp (self->module->kind, "scheduler") == 0 ? MIN (number, G_MAXINT32) * 60 : number;
  else
    slot->start = number;
}

/* ---- Elements ---- */

static gpointer
get_record (const Reader *self, const Element **elements)
{
  switch (self->kind)
    {
    case DOCUMENT_BACKUP:
      *elements = backup_elements;
      return self->course;
    case DOCUMENT_COURSE:
      *elements = course_elements;
      return self->course;
    case DOCUMENT_SECTION:
      *elements = section_elements;
      return self->section;
    case DOCUMENT_MODULE:
      *elements = module_elements;
      return self->module;
    case DOCUMENT_ACTIVITY:
    case DOCUMENT_OTHER:
    default:
      return NULL;
    }
}

/* (nullable): where the element that is open goes, if it is one of the tables */
static char **
find_place (const Reader *self, gsize *most)
{
  const char *inner = get_inner_path (self);
  const PoiseMoodleField *field = inner != NULL ? find_field (inner) : NULL;
  const Element *elements = NULL;
  gpointer record = get_record (self, &elements);

  if (field != NULL)
    {
      *most = *field == POISE_MOODLE_INTRO ? MOST_TEXT : MOST_VALUE;
      return &self->module->fields[*field];
    }
  for (; record != NULL && elements->path != NULL; elements++)
    if (strcmp (self->path->str, elements->path) == 0)
      {
        *most = elements->most;
        return (char **)((char *)record + elements->offset);
      }
  return NULL;
}

/* What is no text of a record: numbers, flags, and the backup's list of what there is */
static gboolean
is_special (const Reader *self)
{
  const char *const paths[] = {
    "/section/number",
    "/section/visible",
    "/module/visible",
    "/module/deletioninprogress",
    "/moodle_backup/contents/activities/activity/moduleid",
    "/moodle_backup/contents/activities/activity/modulename",
    "/moodle_backup/contents/activities/activity/sectionid",
    "/moodle_backup/contents/activities/activity/title",
    "/moodle_backup/information/contents/activities/activity/moduleid",
    "/moodle_backup/information/contents/activities/activity/modulename",
    "/moodle_backup/information/contents/activities/activity/sectionid",
    "/moodle_backup/information/contents/activities/activity/title",
    NULL,
  };
  const char *inner = get_inner_path (self);

  return g_strv_contains (paths, self->path->str) || (inner != NULL && is_slot_value (inner));
}

static void
put (char **place, const char *value)
{
  g_free (*place);
  *place = g_strdup (value);
}

static void
take_listed (Reader *self, const char *name, const char *value)
{
  if (strcmp (name, "moduleid") == 0)
    {
      self->module = poise_moodle_course_get_module (self->course, value);
      if (self->course->modules->len > MOST_MODULES)
        self->course->n_text = POISE_MOODLE_MOST_TEXT + 1; /* nothing more is taken */
      self->module->is_listed = TRUE;
    }
  else if (self->module == NULL)
    return;
  else if (strcmp (name, "modulename") == 0)
    put (&self->module->kind, value);
  else if (strcmp (name, "sectionid") == 0)
    put (&self->module->section, value);
  else
    put (&self->module->title, value);
}

static void
take_special (Reader *self, const char *value)
{
  const char *inner = get_inner_path (self);
  const char *name = strrchr (self->path->str, '/') + 1;
  gint64 number = poise_moodle_get_number (value);

  if (inner != NULL)
    take_slot_value (self, name, value);
  else if (self->kind == DOCUMENT_BACKUP)
    take_listed (self, name, value);
  else if (strcmp (name, "number") == 0)
    self->section->number = (int)CLAMP (number, 0, G_MAXINT32);
  else if (strcmp (name, "deletioninprogress") == 0)
    self->module->is_deleted = number != 0;
  else if (self->kind == DOCUMENT_SECTION)
    self->section->is_hidden = number == 0;
  else
    self->module->is_hidden = number == 0;
}

/* ---- What the XML calls ---- */

static void
on_start (const char *name, const char *uri, const char *const *attributes, gpointer data)
{
  Reader *self = data;
  const char *inner;

  g_string_append_c (self->path, '/');
  g_string_append (self->path, name);
  self->most = 0;
  g_string_truncate (self->text, 0);
  if (self->path->len > MOST_PATH || self->course->n_text > POISE_MOODLE_MOST_TEXT)
    return;
  inner = get_inner_path (self);
  if (self->kind == DOCUMENT_ACTIVITY && strcmp (self->path->str, "/activity") == 0)
    put (&self->module->instance, poise_xml_get_attribute (attributes, "id"));
  if (g_str_has_suffix (self->path->str, "/activities/activity") && self->kind == DOCUMENT_BACKUP)
    self->module = NULL;
  if (inner != NULL && is_slot (inner))
    begin_slot (self, inner, attributes);
  if (find_place (self, &self->most) == NULL)
    self->most = is_special (self) ? MOST_VALUE : 0;
}

static void
on_text (const char *text, gsize length, gpointer data)
{
  Reader *self = data;
  gsize room = self->most - MIN (self->text->len, self->most);

  g_string_append_len (self->text, text, (gssize)MIN (length, room));
  if (length > room && self->most == MOST_TEXT && room > 0)
    self->course->n_cut++;
}

static void
on_end (const char *name, gpointer data)
{
  Reader *self = data;
  gsize most;
  char **place = self->most > 0 ? find_place (self, &most) : NULL;
  const char *end;

  /* Cut off in the middle of a letter */
  if (self->text->len > 0 && !g_utf8_validate (self->text->str, (gssize)self->text->len, &end))
    g_string_truncate (self->text, (gsize)(end - self->text->str));
  if (self->most > 0 && strcmp (self->text->str, "$@NULL@$") != 0)
    {
      if (place != NULL)
        put (place, self->text->str);
      else
        take_special (self, self->text->str);
      self->course->n_text += self->text->len;
    }
  self->most = 0;
  g_string_truncate (self->text, 0);
  g_string_truncate (self->path, self->path->len - strlen (name) - 1);
}

static void
begin_document (Reader *self, const char *name, const char *id)
{
  if (self->kind == DOCUMENT_SECTION)
    self->section = poise_moodle_course_get_section (self->course, id);
  if (self->kind == DOCUMENT_MODULE || self->kind == DOCUMENT_ACTIVITY)
    {
      self->module = poise_moodle_course_get_module (self->course, id);
      put (&self->module->kind, name);
    }
  if (self->kind == DOCUMENT_ACTIVITY)
    self->module->is_read = TRUE;
  if (self->kind == DOCUMENT_BACKUP)
    self->course->is_backup = TRUE;
}

/**
 * poise_moodle_documents_read:
 * @archive: an archive at an entry that poise_moodle_documents_want()
 * @path: of the entry
 * @course: takes what the document says
 * @error: as poise_xml_read_entry(); %POISE_IMPORT_ERROR_TOO_LARGE where all texts are too long
 *
 * Returns: whether it was read
 */
gboolean
poise_moodle_documents_read (PoiseArchive *archive, const char *path, PoiseMoodleCourse *course, GError **error)
{
  static const PoiseXmlHandler handler = { on_start, on_end, on_text };
  g_autofree char *name = NULL, *id = NULL;
  Reader self = { .course = course, .kind = find_kind (path, &name, &id) };
  gboolean is_read;

  if (self.kind == DOCUMENT_OTHER)
    {
      course->is_old = TRUE;
      return TRUE;
    }
  self.path = g_string_new (NULL);
  self.text = g_string_new (NULL);
  begin_document (&self, name, id);
  is_read = poise_xml_read_entry (archive, path, &handler, &self, error);
  g_string_free (self.path, TRUE);
  g_string_free (self.text, TRUE);
  g_free (self.session);
  if (is_read && course->n_text > POISE_MOODLE_MOST_TEXT)
    {
      poise_import_error_set_in (error, POISE_IMPORT_ERROR_TOO_LARGE, path, 0);
      return FALSE;
    }
  return is_read;
}
