/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Sentences on members that changed, one for each; of lists one for what was added and one for what was removed.
 */

#include "words/poise-words-diff-private.h"

#include "words/poise-words-document.h"
#include "words/poise-words-format.h"
#include "words/poise-words-value.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

/** Form: what there is to say of a member. */
typedef enum
{
  FORM_CHANGED, /* another value */
  FORM_SET,     /* a value where there was none */
  FORM_UNSET,   /* none where there was one */
  FORM_ADDED,   /* items of a list */
  FORM_REMOVED,
  FORM_DIFFERS, /* just that */
  FORM_NEW,     /* a long text where there was none */
  FORM_GONE,
  N_FORMS
} Form;

static const char *const forms[N_FORMS] = {
  /* Translators: of the course: "Target Share: 35%, was 30%." */
  [FORM_CHANGED] = N_ ("{member}: {now}, was {before}."),
  [FORM_SET] = N_ ("{member}: {now}, was not set."),
  [FORM_UNSET] = N_ ("{member}: not set any more, was {before}."),
  /* Translators: {now} is what a list has more now, such as "Forum and Wiki" */
  [FORM_ADDED] = N_ ("{member}: added {now}."),
  [FORM_REMOVED] = N_ ("{member}: removed {before}."),
  [FORM_DIFFERS] = N_ ("{member}: changed."),
  /* Translators: a text such as the description was written, where there was none */
  [FORM_NEW] = N_ ("{member}: written."),
  [FORM_GONE] = N_ ("{member}: deleted."),
};

/* The same, of an activity or a section. */
static const char *const forms_of_thing[N_FORMS] = {
  /* Translators: {thing} is an activity or a section in quotation marks: "“Reading”, Purpose: Content, was Planning." */
  [FORM_CHANGED] = N_ ("{thing}, {member}: {now}, was {before}."),
  [FORM_SET] = N_ ("{thing}, {member}: {now}, was not set."),
  [FORM_UNSET] = N_ ("{thing}, {member}: not set any more, was {before}."),
  [FORM_ADDED] = N_ ("{thing}, {member}: added {now}."),
  [FORM_REMOVED] = N_ ("{thing}, {member}: removed {before}."),
  [FORM_DIFFERS] = N_ ("{thing}, {member}: changed."),
  [FORM_NEW] = N_ ("{thing}, {member}: written."),
  [FORM_GONE] = N_ ("{thing}, {member}: deleted."),
};

/**
 * Telling:
 * @sentences: what has been said
 * @diff: what differs
 * @thing: (nullable): the activity or section it is about, in quotation marks; %NULL for the course
 */
typedef struct
{
  GPtrArray *sentences;
  const PoiseDiff *diff;
  const char *thing;
} Telling;

static void
add_form (const Telling *self, Form form, const char *member, const char *now, const char *before)
{
  const PoiseWordsValue values[] = {
    { "member", member },
    { "now", now != NULL ? now : "" },
    { "before", before != NULL ? before : "" },
    { "thing", self->thing != NULL ? self->thing : "" },
  };

  g_ptr_array_add (self->sentences,
                   poise_words_format_values (_ (self->thing != NULL ? forms_of_thing[form] : forms[form]), values,
                                              G_N_ELEMENTS (values)));
}

/* ---- By kind of value ---- */

static void
add_short (const Telling *self, gconstpointer before, gconstpointer after, guint member)
{
  const char *name = poise_words_member (((const PoiseRecord *) after)->type, member);
  g_autofree char *was = poise_words_member_value (before, member);
  g_autofree char *now = poise_words_member_value (after, member);

  if (g_strcmp0 (was, now) == 0)
    add_form (self, FORM_DIFFERS, name, NULL, NULL);
  else
    add_form (self, was == NULL ? FORM_SET : now == NULL ? FORM_UNSET : FORM_CHANGED, name, now, was);
}

static void
add_long (const Telling *self, gconstpointer before, gconstpointer after, guint member)
{
  Form form = !poise_record_is_set (before, member)  ? FORM_NEW
              : !poise_record_is_set (after, member) ? FORM_GONE
                                                     : FORM_DIFFERS;

  add_form (self, form, poise_words_member (((const PoiseRecord *) after)->type, member), NULL, NULL);
}

/* Takes out of both lists what they have in common, as often as they do. */
static void
drop_common (GPtrArray *before, GPtrArray *after)
{
  g_autoptr (GHashTable) counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) common = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < before->len; i++)
    {
      guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, before->pdata[i]));

      g_hash_table_insert (counts, g_strdup (before->pdata[i]), GUINT_TO_POINTER (count + 1));
    }
  for (guint i = 0; i < after->len;)
    {
      guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, after->pdata[i]));
      guint taken = GPOINTER_TO_UINT (g_hash_table_lookup (common, after->pdata[i]));

      if (taken >= count)
        {
          i++;
          continue;
        }
      g_hash_table_insert (common, g_strdup (after->pdata[i]), GUINT_TO_POINTER (taken + 1));
      g_ptr_array_remove_index (after, i);
    }
  for (guint i = 0; i < before->len;)
    {
      guint taken = GPOINTER_TO_UINT (g_hash_table_lookup (common, before->pdata[i]));

      if (taken == 0)
        {
          i++;
          continue;
        }
      g_hash_table_insert (common, g_strdup (before->pdata[i]), GUINT_TO_POINTER (taken - 1));
      g_ptr_array_remove_index (before, i);
    }
}

static char *
join_items (GPtrArray *items)
{
  g_ptr_array_add (items, NULL);
  return poise_words_list ((const char *const *) items->pdata);
}

static void
add_list (const Telling *self, gconstpointer before, gconstpointer after, guint member)
{
  const char *name = poise_words_member (((const PoiseRecord *) after)->type, member);
  g_autoptr (GPtrArray) was = poise_words_member_items (poise_diff_get_before (self->diff), before, member);
  g_autoptr (GPtrArray) now = poise_words_member_items (poise_diff_get_after (self->diff), after, member);
  g_autofree char *added = NULL, *removed = NULL;

  drop_common (was, now);
  if (was->len == 0 && now->len == 0)
    add_form (self, FORM_DIFFERS, name, NULL, NULL);
  added = now->len > 0 ? join_items (now) : NULL;
  removed = was->len > 0 ? join_items (was) : NULL;
  if (added != NULL)
    add_form (self, FORM_ADDED, name, added, NULL);
  if (removed != NULL)
    add_form (self, FORM_REMOVED, name, NULL, removed);
}

/* A record that one plan may lack: then each of its members stands against none. */
static void
add_parts (const Telling *self, gconstpointer before, gconstpointer after, guint member)
{
  const PoiseRecordType *type = ((const PoiseRecord *) after)->type->members[member].type;
  gpointer was = poise_record_get_record (before, member), now = poise_record_get_record (after, member);
  gpointer old_part = was != NULL ? poise_record_ref (was) : poise_record_seal (poise_record_new (type));
  gpointer new_part = now != NULL ? poise_record_ref (now) : poise_record_seal (poise_record_new (type));
  guint n_before = self->sentences->len;

  for (guint i = 0; i < type->n_members; i++)
    if (!poise_record_member_equal (old_part, new_part, i))
      add_short (self, old_part, new_part, i);
  if (self->sentences->len == n_before)
    add_form (self, FORM_DIFFERS, poise_words_member (((const PoiseRecord *) after)->type, member), NULL, NULL);
  poise_record_unref (old_part);
  poise_record_unref (new_part);
}

/* ---- What has sentences of its own ---- */

static const char *
choose_mode_format (int before, int after)
{
  static const char *const formats[POISE_N_MODES][POISE_N_MODES] = {
    /* Translators: {thing} is an activity: "“Quiz” is asynchronous, was synchronous." */
    [POISE_MODE_SYNCHRONOUS][POISE_MODE_ASYNCHRONOUS] = N_ ("{thing} is asynchronous, was synchronous."),
    /* Translators: {thing} is an activity: "“Quiz” is asynchronous, was synchronous." */
    [POISE_MODE_SYNCHRONOUS][POISE_MODE_UNDECIDED] = N_ ("{thing} is undecided, was synchronous."),
    /* Translators: {thing} is an activity: "“Quiz” is asynchronous, was synchronous." */
    [POISE_MODE_ASYNCHRONOUS][POISE_MODE_SYNCHRONOUS] = N_ ("{thing} is synchronous, was asynchronous."),
    /* Translators: {thing} is an activity: "“Quiz” is asynchronous, was synchronous." */
    [POISE_MODE_ASYNCHRONOUS][POISE_MODE_UNDECIDED] = N_ ("{thing} is undecided, was asynchronous."),
    /* Translators: {thing} is an activity: "“Quiz” is asynchronous, was synchronous." */
    [POISE_MODE_UNDECIDED][POISE_MODE_SYNCHRONOUS] = N_ ("{thing} is synchronous, was undecided."),
    /* Translators: {thing} is an activity: "“Quiz” is asynchronous, was synchronous." */
    [POISE_MODE_UNDECIDED][POISE_MODE_ASYNCHRONOUS] = N_ ("{thing} is asynchronous, was undecided."),
  };

  return _ (formats[before][after]);
}

static void
add_minutes (const Telling *self, const PoiseActivity *before, const PoiseActivity *after)
{
  g_autofree char *was = poise_words_duration (poise_activity_minutes (before));
  g_autofree char *now = poise_words_duration (poise_activity_minutes (after));
  const char *format;

  if (before->minutes == POISE_UNSET)
    /* Translators: how long an activity takes: "“Reading” is 45 min, had no minutes." */
    format = _ ("{thing} is {now}, had no minutes.");
  else if (after->minutes == POISE_UNSET)
    /* Translators: how long an activity takes: "“Reading” has no minutes now, was 30 min." */
    format = _ ("{thing} has no minutes now, was {before}.");
  else
    /* Translators: how long an activity takes: "“Reading” is 45 min, was 30 min." */
    format = _ ("{thing} is {now}, was {before}.");
  g_ptr_array_add (self->sentences,
                   poise_words_format (format, "thing", self->thing, "now", now, "before", was, NULL));
}

static void
add_renamed (const Telling *self, const char *before, const char *now)
{
  g_ptr_array_add (self->sentences,
                   /* Translators: an activity or a section: "“Week 3” is now called “Case Week”." */
                   poise_words_format (_ ("“{before}” is now called “{now}”."), "before", before, "now", now, NULL));
}

static void
add_section_title (const Telling *self, const PoiseChange *change)
{
  g_autofree char *was = poise_words_section_title (poise_diff_get_before (self->diff), change->place_before.section);
  g_autofree char *now = poise_words_section_title (poise_diff_get_after (self->diff), change->place_after.section);

  add_renamed (self, was, now);
}

static gboolean
add_own_sentence (const Telling *self, const PoiseChange *change, guint member)
{
  const PoiseActivity *before = change->before, *after = change->after;

  if (change->kind == POISE_CHANGE_SECTION_CHANGED && member == POISE_SECTION_TITLE)
    add_section_title (self, change);
  else if (change->kind != POISE_CHANGE_ACTIVITY_CHANGED)
    return FALSE;
  else if (member == POISE_ACTIVITY_TITLE)
    add_renamed (self, poise_words_document_activity_title (before), poise_words_document_activity_title (after));
  else if (member == POISE_ACTIVITY_MINUTES)
    add_minutes (self, before, after);
  else if (member == POISE_ACTIVITY_MODE)
    g_ptr_array_add (self->sentences, poise_words_format (choose_mode_format (before->mode, after->mode), "thing",
                                                          self->thing, NULL));
  else
    return FALSE;
  return TRUE;
}

/* ---- Public ---- */

static void
add_member (const Telling *self, const PoiseChange *change, guint member)
{
  if (add_own_sentence (self, change, member))
    return;
  switch (poise_words_value_kind (((const PoiseRecord *) change->after)->type, member))
    {
    case POISE_WORDS_VALUE_LONG:
      add_long (self, change->before, change->after, member);
      break;
    case POISE_WORDS_VALUE_LIST:
      add_list (self, change->before, change->after, member);
      break;
    case POISE_WORDS_VALUE_PARTS:
      add_parts (self, change->before, change->after, member);
      break;
    case POISE_WORDS_VALUE_SHORT:
    default:
      add_short (self, change->before, change->after, member);
    }
}

static void
add_extras (const Telling *self)
{
  if (self->thing == NULL)
    g_ptr_array_add (self->sentences,
                     g_strdup (_ ("Something about the course differs that this version of Poise does not know.")));
  else
    g_ptr_array_add (self->sentences,
                     poise_words_format (_ ("{thing}: something differs that this version of Poise does not know."),
                                         "thing", self->thing, NULL));
}

static char *
get_thing (const PoiseDiff *diff, const PoiseChange *change)
{
  if (change->kind == POISE_CHANGE_COURSE)
    return NULL;
  if (change->kind == POISE_CHANGE_SECTION_CHANGED)
    {
      g_autofree char *title = poise_words_section_title (poise_diff_get_after (diff), change->place_after.section);

      return poise_words_quote (title);
    }
  return poise_words_quote (poise_words_document_activity_title (change->after));
}

/**
 * poise_words_add_members:
 * @sentences: what to add to
 * @diff: what differs
 * @change: the course, a section or an activity that changed
 *
 * Adds at least one sentence for each member that differs, in the order of the table.
 */
void
poise_words_add_members (GPtrArray *sentences, const PoiseDiff *diff, const PoiseChange *change)
{
  g_autofree char *thing = get_thing (diff, change);
  const Telling self = { sentences, diff, thing };

  for (guint i = 0; i < ((const PoiseRecord *) change->after)->type->n_members; i++)
    if ((change->members & POISE_CHANGE_MEMBER (i)) != 0)
      add_member (&self, change, i);
  if ((change->members & POISE_CHANGE_EXTRAS) != 0)
    add_extras (&self);
}
