/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The strict scan first, then what the file holds: a file is a design by what stands in it, whatever it is called, and a
 * plan of Poise never is one.
 */

#include "import/poise-import-ldj.h"

#include "import/poise-import-error.h"
#include "import/poise-ldj-dialects.h"
#include "words/poise-words-import-ldj.h"

#include <string.h>

/* ---- Recognizing ---- */

static gboolean
is_plan (const PoiseScan *scan)
{
  guint format;

  return poise_scan_first_byte (scan, 0) == '{' && poise_scan_find (scan, 0, "format", &format)
         && poise_scan_first_byte (scan, format) == '"' && poise_scan_key_is (scan, format, "poise-plan");
}

static gboolean
is_design (const PoiseScan *scan)
{
  return !is_plan (scan) && (poise_ldj_is_legacy (scan) || poise_ldj_is_rewrite (scan));
}

/* Whether the first bytes may be those of an object in JSON */
static gboolean
begins_object (GBytes *first)
{
  gsize length, at = 0;
  const char *text = g_bytes_get_data (first, &length);

  if (length >= 3 && memcmp (text, "\xef\xbb\xbf", 3) == 0)
    at = 3;
  while (at < length && g_ascii_isspace (text[at]))
    at++;
  return at < length && text[at] == '{';
}

/**
 * poise_import_ldj_recognizes:
 * @source: what is imported
 * @first: its first bytes
 *
 * Returns: whether it is a design of Learning Designer, by all that stands in it
 */
gboolean
poise_import_ldj_recognizes (PoiseImportSource *source, GBytes *first)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (PoiseScan) scan = NULL;
  gsize length;
  const char *text;

  if (!begins_object (first))
    return FALSE;
  bytes = poise_import_source_load (source, POISE_IMPORT_LDJ_MOST, NULL);
  if (bytes == NULL)
    return FALSE;
  text = g_bytes_get_data (bytes, &length);
  scan = poise_scan_new (text, length, NULL);
  return scan != NULL && is_design (scan);
}

/* ---- Into a plan ---- */

static void
design_init (PoiseLdjDesign *design)
{
  *design = (PoiseLdjDesign){ 0 };
  design->description = g_string_new (NULL);
  design->learners = POISE_UNSET;
  design->outcomes = poise_records_new ();
  design->sections = poise_records_new ();
}

static void
design_clear (PoiseLdjDesign *design)
{
  g_free (design->title);
  g_free (design->code);
  g_free (design->instructor);
  g_string_free (design->description, TRUE);
  g_free (design->learning_time);
  g_ptr_array_unref (design->outcomes);
  g_ptr_array_unref (design->sections);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PoiseLdjDesign, design_clear)

/**
 * poise_ldj_make_section:
 * @title: (nullable): its title
 * @notes: "" for none
 * @activities: (transfer full) (element-type PoiseActivity): in order
 *
 * Returns: (transfer full): the section of a plan
 */
PoiseSection *
poise_ldj_make_section (const char *title, const char *notes, GPtrArray *activities)
{
  PoiseSection *section = poise_record_new (&poise_section_type);
  g_autofree char *id = poise_id_new ();

  poise_record_put_text (section, POISE_SECTION_ID, id);
  poise_record_put_text (section, POISE_SECTION_TITLE, title);
  poise_record_put_text (section, POISE_SECTION_NOTES, notes);
  poise_record_put_list (section, POISE_SECTION_ACTIVITIES, activities);
  return poise_record_seal (section);
}

/** poise_ldj_add_outcome: a sentence of a verb and what follows, both (nullable); nothing where both are */
void
poise_ldj_add_outcome (PoiseLdjDesign *design, const char *verb, const char *details)
{
  PoiseOutcome *outcome;
  g_autofree char *text = NULL;
  g_autofree char *id = poise_id_new ();

  if (verb == NULL && details == NULL)
    return;
  text = verb != NULL && details != NULL ? g_strconcat (verb, " ", details, NULL)
                                         : g_strdup (verb != NULL ? verb : details);
  outcome = poise_record_new (&poise_outcome_type);
  poise_record_put_text (outcome, POISE_OUTCOME_ID, id);
  poise_record_put_text (outcome, POISE_OUTCOME_TEXT, text);
  g_ptr_array_add (design->outcomes, poise_record_seal (outcome));
}

static PoisePlan *
make_plan (const PoiseLdjDesign *design, const char *title)
{
  PoisePlan *plan = poise_record_new (&poise_plan_type);

  poise_record_put_number (plan, POISE_PLAN_VERSION_MEMBER, POISE_PLAN_VERSION);
  poise_record_put_text (plan, POISE_PLAN_TITLE, design->title != NULL ? design->title : title);
  poise_record_put_text (plan, POISE_PLAN_CODE, design->code);
  poise_record_put_text (plan, POISE_PLAN_INSTRUCTOR, design->instructor);
  poise_record_put_text (plan, POISE_PLAN_DESCRIPTION, design->description->str);
  poise_record_put_number (plan, POISE_PLAN_LEARNERS, design->learners);
  poise_record_put_list (plan, POISE_PLAN_OUTCOMES, g_ptr_array_ref (design->outcomes));
  poise_record_put_list (plan, POISE_PLAN_SECTIONS, g_ptr_array_ref (design->sections));
  return poise_record_seal (plan);
}

/* ---- The report ---- */

static gint64
sum_minutes (const PoisePlan *plan)
{
  gint64 minutes = 0;

  for (guint i = 0; i < poise_plan_n_sections (plan); i++)
    for (guint k = 0; k < poise_section_n_activities (poise_plan_get_section (plan, i)); k++)
      minutes += poise_activity_minutes (poise_plan_get_activity (plan, (PoisePlace){ i, k }));
  return minutes;
}

/* How long "days:hours:minutes" is; -1 where that is not known, since how long a day is is not agreed */
static gint64
parse_learning_time (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, ":", -1);
  guint64 numbers[3];

  if (g_strv_length (parts) != 3)
    return -1;
  for (guint i = 0; i < 3; i++)
    if (!g_ascii_string_to_unsigned (parts[i], 10, 0, 1000000, &numbers[i], NULL))
      return -1;
  return numbers[0] > 0 ? -1 : (gint64) (numbers[1] * 60 + numbers[2]);
}

static void
report_whole (const PoiseLdj *ldj, const PoiseLdjDesign *design, const PoisePlan *plan)
{
  gint64 minutes = sum_minutes (plan);

  if (design->learning_time != NULL && parse_learning_time (design->learning_time) != minutes)
    poise_import_report_add (ldj->report, 0, poise_words_import_ldj_learning_time (design->learning_time, minutes));
  if (ldj->left_out->len > 0)
    {
      g_ptr_array_add (ldj->left_out, NULL);
      poise_import_report_add (ldj->report, 0,
                               poise_words_import_ldj_left_out ((const char *const *) ldj->left_out->pdata));
    }
}

/**
 * poise_import_ldj_read:
 * @source: a design of Learning Designer, of %POISE_IMPORT_LDJ_MOST bytes at most
 * @title: (nullable): what to call the plan where the design has no name
 * @report: takes what was taken how
 * @error: of GIO, of domain %POISE_STORE_ERROR with its place where it is no JSON, or %POISE_IMPORT_ERROR_NO_DESIGN
 *
 * Returns: (transfer full) (nullable): the plan
 */
PoisePlan *
poise_import_ldj_read (PoiseImportSource *source, const char *title, PoiseImportReport *report, GError **error)
{
  g_autoptr (GBytes) bytes = poise_import_source_load (source, POISE_IMPORT_LDJ_MOST, error);
  g_autoptr (PoiseScan) scan = NULL;
  g_autoptr (GPtrArray) left_out = g_ptr_array_new_with_free_func (g_free);
  g_auto (PoiseLdjDesign) design = { 0 };
  PoiseLdj ldj = { NULL, report, left_out, 0, 0 };
  PoisePlan *plan;
  gsize length;

  design_init (&design);
  if (bytes == NULL)
    return NULL;
  ldj.scan = scan = poise_scan_new (g_bytes_get_data (bytes, &length), g_bytes_get_size (bytes), error);
  if (scan == NULL)
    return NULL;
  if (!is_design (scan))
    {
      poise_import_error_set (error, POISE_IMPORT_ERROR_NO_DESIGN, 0);
      return NULL;
    }
  if (poise_ldj_is_legacy (scan))
    poise_ldj_read_legacy (&ldj, &design);
  else
    poise_ldj_read_rewrite (&ldj, &design);
  plan = make_plan (&design, title);
  report_whole (&ldj, &design, plan);
  return plan;
}
