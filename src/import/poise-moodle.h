/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A course as a Moodle backup has it: what its documents say, before anything is made of it. Only what a plan can use is
 * kept, and nothing of persons: what learners did, and who they are, stands in other elements and documents.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PoiseMoodleField: what is kept of TYPE.xml, by the names that Moodle and its plugins use; see poise-moodle-documents.c.
 */
typedef enum
{
  POISE_MOODLE_NAME,
  POISE_MOODLE_INTRO,
  POISE_MOODLE_INTRO_FORMAT,
  POISE_MOODLE_TYPE,     /* of a forum */
  POISE_MOODLE_GRADE,    /* points, or minus the number of a scale */
  POISE_MOODLE_TEAM,     /* whether an assignment is handed in by groups */
  POISE_MOODLE_ADDRESS,  /* where a link, a tool or a room leads */
  POISE_MOODLE_OPENS,    /* times are seconds since 1970 */
  POISE_MOODLE_CLOSES,
  POISE_MOODLE_DUE,
  POISE_MOODLE_CUT_OFF,  /* after which nothing is taken */
  POISE_MOODLE_TIME_LIMIT, /* seconds */
  POISE_MOODLE_START,    /* of the live meeting that it is */
  POISE_MOODLE_FINISH,
  POISE_MOODLE_DURATION, /* seconds */
  POISE_MOODLE_ZONE,
  POISE_MOODLE_RECURRING,
  POISE_MOODLE_RECURRENCE, /* Zoom: 1 daily, 2 weekly, 3 monthly */
  POISE_MOODLE_INTERVAL,
  POISE_MOODLE_WEEKDAYS,   /* Zoom: "1,3", 1 is Sunday */
  POISE_MOODLE_TIMES,      /* how often */
  POISE_MOODLE_UNTIL,
  POISE_MOODLE_REPEATS,    /* a chat: 0 never, 1 once, 2 daily, 3 weekly */
  POISE_MOODLE_N_FIELDS
} PoiseMoodleField;

/**
 * PoiseMoodleSlot: a time to meet: a session of a register or of a class, or an appointment to choose.
 * @group: (not nullable): whom it is for: "0" for all; of a class, which of its sessions it belongs to
 * @start: seconds since 1970
 * @seconds: how long, or -1
 */
typedef struct
{
  char *group;
  gint64 start;
  gint64 seconds;
} PoiseMoodleSlot;

/**
 * PoiseMoodleModule: one thing in a section.
 * @id: (not nullable): its number in the course, which sequences name
 * @instance: (nullable): its number among those of its kind
 * @kind: (not nullable): "forum"
 * @section: (nullable): the id of its section
 * @title: (nullable): as the backup's own list has it
 * @is_listed: whether that list has it
 * @is_read: whether its own document was in the archive
 * @is_hidden: learners do not see it
 * @is_deleted: it was about to be deleted
 * @expected: (nullable): when learners are expected to be done, seconds since 1970
 * @fields: (nullable each): as they stand
 * @slots: (element-type PoiseMoodleSlot)
 */
typedef struct
{
  char *id;
  char *instance;
  char *kind;
  char *section;
  char *title;
  gboolean is_listed;
  gboolean is_read;
  gboolean is_hidden;
  gboolean is_deleted;
  char *expected;
  char *fields[POISE_MOODLE_N_FIELDS];
  GPtrArray *slots;
} PoiseMoodleModule;

/**
 * PoiseMoodleSection:
 * @id: (not nullable): which modules name
 * @number: its place, 0 for what stands above all others; -1 where nobody says
 * @name: (nullable)
 * @summary: (nullable): HTML
 * @sequence: (nullable): "12,15": its modules in order
 * @component: (nullable): "mod_subsection" where it is within another
 * @item: (nullable): the instance of the module that it is then
 */
typedef struct
{
  char *id;
  int number;
  char *name;
  char *summary;
  char *sequence;
  char *component;
  char *item;
  gboolean is_hidden;
} PoiseMoodleSection;

/**
 * PoiseMoodleCourse: all that was read.
 * @is_backup: whether the backup's own list was there
 * @is_old: whether it is one of Moodle 1.9 or older
 * @title: (nullable)
 * @code: (nullable): the short name
 * @summary: (nullable): HTML
 * @format: (nullable): "weeks", "topics" or one of a plugin
 * @language: (nullable): as Moodle spells it, "pt_br"
 * @start: (nullable): seconds since 1970
 * @release: (nullable): of Moodle
 * @modules: (element-type PoiseMoodleModule): in the order of the backup's list, the others after
 * @sections: (element-type PoiseMoodleSection)
 * @n_text: bytes of all texts that are kept
 * @n_cut: how many texts were too long and are kept in part
 */
typedef struct
{
  gboolean is_backup;
  gboolean is_old;
  char *title;
  char *code;
  char *summary;
  char *format;
  char *language;
  char *start;
  char *release;
  GPtrArray *modules;
  GPtrArray *sections;
  GHashTable *modules_by_id;  /* borrows from modules */
  GHashTable *sections_by_id; /* borrows from sections */
  gsize n_text;
  guint n_cut;
} PoiseMoodleCourse;

PoiseMoodleCourse *poise_moodle_course_new (void);
void poise_moodle_course_free (PoiseMoodleCourse *course);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseMoodleCourse, poise_moodle_course_free)

PoiseMoodleModule *poise_moodle_course_get_module (PoiseMoodleCourse *course, const char *id);
PoiseMoodleSection *poise_moodle_course_get_section (PoiseMoodleCourse *course, const char *id);
PoiseMoodleSlot *poise_moodle_module_add_slot (PoiseMoodleModule *module, const char *group);
void poise_moodle_course_sort (PoiseMoodleCourse *course);
GPtrArray *poise_moodle_course_list_modules (const PoiseMoodleCourse *course);

gint64 poise_moodle_get_number (const char *text);

G_END_DECLS
