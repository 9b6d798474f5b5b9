/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Everything that records do alike, by walking the table of their type.
 */

#include "core/poise-record.h"

#include "core/poise-date.h"

#include <string.h>

#define TEXT_AT(record, member) G_STRUCT_MEMBER (GRefString *, record, (member)->offset)
#define NUMBER_AT(record, member) G_STRUCT_MEMBER (int, record, (member)->offset)
#define RECORD_AT(record, member) G_STRUCT_MEMBER (gpointer, record, (member)->offset)
#define LIST_AT(record, member) G_STRUCT_MEMBER (GPtrArray *, record, (member)->offset)

/* (transfer full): "", the same each time. g_ref_string_new_intern() will not do: in GLib 2.74 one thread may
 * get an interned text back that another is just freeing, and records live in any thread. */
static GRefString *
empty_text (void)
{
  static gsize text = 0;

  if (g_once_init_enter (&text))
    g_once_init_leave (&text, (gsize) g_ref_string_new (""));
  return g_ref_string_acquire ((GRefString *) text);
}

/* How a member is stored, whatever it means. */
typedef enum
{
  SHAPE_TEXT,
  SHAPE_NUMBER,
  SHAPE_RECORD,
  SHAPE_LIST
} Shape;

static Shape
shape_of (const PoiseMember *member)
{
  switch (member->kind)
    {
    case POISE_MEMBER_INTEGER:
    case POISE_MEMBER_FLAG:
    case POISE_MEMBER_TERM:
    case POISE_MEMBER_TERMS:
      return SHAPE_NUMBER;
    case POISE_MEMBER_RECORD:
      return SHAPE_RECORD;
    case POISE_MEMBER_RECORDS:
    case POISE_MEMBER_TEXTS:
      return SHAPE_LIST;
    case POISE_MEMBER_TEXT:
    case POISE_MEMBER_ID:
    case POISE_MEMBER_DATE:
    case POISE_MEMBER_DATE_TIME:
    case POISE_MEMBER_TIME:
    case POISE_MEMBER_DECIMAL:
    default:
      return SHAPE_TEXT;
    }
}

static int
unset_number (const PoiseMember *member)
{
  return member->kind == POISE_MEMBER_INTEGER || member->kind == POISE_MEMBER_FLAG ? POISE_UNSET : 0;
}

static const PoiseMember *
member_of (gconstpointer record, guint index, Shape shape)
{
  const PoiseRecordType *type = ((const PoiseRecord *) record)->type;

  g_assert (index < type->n_members);
  g_assert (shape_of (&type->members[index]) == shape);
  return &type->members[index];
}

static void
clear_member (gpointer record, const PoiseMember *member)
{
  switch (shape_of (member))
    {
    case SHAPE_TEXT:
      g_clear_pointer (&TEXT_AT (record, member), g_ref_string_release);
      break;
    case SHAPE_RECORD:
      g_clear_pointer (&RECORD_AT (record, member), poise_record_unref);
      break;
    case SHAPE_LIST:
      g_clear_pointer (&LIST_AT (record, member), g_ptr_array_unref);
      break;
    case SHAPE_NUMBER:
    default:
      NUMBER_AT (record, member) = unset_number (member);
    }
}

/**
 * poise_record_new:
 * @type: what it is to be
 *
 * Returns: (transfer full): an open record with nothing set
 */
gpointer
poise_record_new (const PoiseRecordType *type)
{
  PoiseRecord *record = g_malloc0 (type->size);

  record->type = type;
  g_atomic_ref_count_init (&record->reference_count);
  for (guint i = 0; i < type->n_members; i++)
    if (shape_of (&type->members[i]) == SHAPE_NUMBER)
      NUMBER_AT (record, &type->members[i]) = unset_number (&type->members[i]);
    else if (type->members[i].required && shape_of (&type->members[i]) == SHAPE_TEXT)
      TEXT_AT (record, &type->members[i]) = empty_text ();
  return record;
}

/**
 * poise_record_copy:
 * @original: a record
 *
 * Returns: (transfer full): an open record that shares everything @original holds
 */
gpointer
poise_record_copy (gconstpointer original)
{
  const PoiseRecordType *type = ((const PoiseRecord *) original)->type;
  PoiseRecord *record = g_memdup2 (original, type->size);

  record->sealed = FALSE;
  g_atomic_ref_count_init (&record->reference_count);
  if (record->extras != NULL)
    g_ptr_array_ref (record->extras);
  for (guint i = 0; i < type->n_members; i++)
    {
      const PoiseMember *member = &type->members[i];
      Shape shape = shape_of (member);

      if (shape == SHAPE_NUMBER || RECORD_AT (record, member) == NULL)
        continue;
      if (shape == SHAPE_TEXT)
        g_ref_string_acquire (TEXT_AT (record, member));
      else if (shape == SHAPE_RECORD)
        poise_record_ref (RECORD_AT (record, member));
      else
        g_ptr_array_ref (LIST_AT (record, member));
    }
  return record;
}

/**
 * poise_record_seal:
 * @record: (transfer full): an open record whose parts are sealed
 *
 * Returns: (transfer full): @record, never to change again
 */
gpointer
poise_record_seal (gpointer record)
{
  ((PoiseRecord *) record)->sealed = TRUE;
  return record;
}

/** poise_record_ref: one reference more to @record; from any thread. */
gpointer
poise_record_ref (gconstpointer record)
{
  g_atomic_ref_count_inc (&((PoiseRecord *) record)->reference_count);
  return (gpointer) record;
}

/** poise_record_unref: (nullable): one reference less; the last frees @record and what only it held. */
void
poise_record_unref (gpointer record)
{
  PoiseRecord *head = record;

  if (head == NULL || !g_atomic_ref_count_dec (&head->reference_count))
    return;

  for (guint i = 0; i < head->type->n_members; i++)
    clear_member (record, &head->type->members[i]);
  g_clear_pointer (&head->extras, g_ptr_array_unref);
  g_free (record);
}

/** poise_record_get_text: the text of a text member, %NULL where not set. */
const char *
poise_record_get_text (gconstpointer record, guint member)
{
  return TEXT_AT (record, member_of (record, member, SHAPE_TEXT));
}

/** poise_record_get_number: the value of a number, flag, term or set of terms. */
int
poise_record_get_number (gconstpointer record, guint member)
{
  return NUMBER_AT (record, member_of (record, member, SHAPE_NUMBER));
}

/** poise_record_get_record: (transfer none) (nullable): the record that a record member holds. */
gpointer
poise_record_get_record (gconstpointer record, guint member)
{
  return RECORD_AT (record, member_of (record, member, SHAPE_RECORD));
}

/** poise_record_get_list: (transfer none) (nullable): the list of a list member. */
GPtrArray *
poise_record_get_list (gconstpointer record, guint member)
{
  return LIST_AT (record, member_of (record, member, SHAPE_LIST));
}

/** poise_record_is_set: whether the plan states this member at all. */
gboolean
poise_record_is_set (gconstpointer record, guint index)
{
  const PoiseMember *member = &((const PoiseRecord *) record)->type->members[index];

  if (shape_of (member) == SHAPE_NUMBER)
    return NUMBER_AT (record, member) != unset_number (member);
  return RECORD_AT (record, member) != NULL;
}

/**
 * poise_record_put_ref_text:
 * @record: an open record
 * @index: which of its text members
 * @text: (transfer full) (nullable): the text, valid for the member; "" counts as none unless required
 */
void
poise_record_put_ref_text (gpointer record, guint index, GRefString *text)
{
  const PoiseMember *member = member_of (record, index, SHAPE_TEXT);

  g_return_if_fail (!((PoiseRecord *) record)->sealed);

  if (text != NULL && !poise_member_accepts_text (member, text))
    {
      g_critical ("%s is not for %s", text, member->name);
      g_clear_pointer (&text, g_ref_string_release);
      return;
    }
  if (text != NULL && *text == '\0' && !member->required)
    g_clear_pointer (&text, g_ref_string_release);
  if (text == NULL && member->required)
    text = empty_text ();
  g_clear_pointer (&TEXT_AT (record, member), g_ref_string_release);
  TEXT_AT (record, member) = text;
}

/**
 * poise_record_put_text:
 * @record: an open record
 * @member: which of its text members
 * @text: (nullable): as for poise_record_put_ref_text()
 */
void
poise_record_put_text (gpointer record, guint member, const char *text)
{
  poise_record_put_ref_text (record, member, text != NULL ? g_ref_string_new (text) : NULL);
}

/**
 * poise_record_put_number:
 * @record: an open record
 * @index: which of its numbers, flags, terms or sets
 * @number: a value that the member accepts, or %POISE_UNSET for a number or flag
 */
void
poise_record_put_number (gpointer record, guint index, int number)
{
  const PoiseMember *member = member_of (record, index, SHAPE_NUMBER);

  g_return_if_fail (!((PoiseRecord *) record)->sealed);
  g_return_if_fail (number == unset_number (member) || poise_member_accepts_number (member, number));

  NUMBER_AT (record, member) = number;
}

/**
 * poise_record_put_record:
 * @record: an open record
 * @index: which of its record members
 * @value: (transfer full) (nullable): a sealed record of the member's type; one that says nothing counts as none
 */
void
poise_record_put_record (gpointer record, guint index, gpointer value)
{
  const PoiseMember *member = member_of (record, index, SHAPE_RECORD);

  g_return_if_fail (!((PoiseRecord *) record)->sealed);
  g_return_if_fail (value == NULL ||
                    (((PoiseRecord *) value)->sealed && ((PoiseRecord *) value)->type == member->type));

  if (value != NULL && poise_record_is_empty (value))
    g_clear_pointer (&value, poise_record_unref);
  clear_member (record, member);
  RECORD_AT (record, member) = value;
}

/**
 * poise_record_put_list:
 * @record: an open record
 * @index: which of its list members
 * @list: (transfer full) (nullable): made by poise_records_new() or poise_texts_new(); empty counts as none
 */
void
poise_record_put_list (gpointer record, guint index, GPtrArray *list)
{
  const PoiseMember *member = member_of (record, index, SHAPE_LIST);

  g_return_if_fail (!((PoiseRecord *) record)->sealed);

  if (list != NULL && list->len == 0)
    g_clear_pointer (&list, g_ptr_array_unref);
  clear_member (record, member);
  LIST_AT (record, member) = list;
}

/**
 * poise_record_put_extras:
 * @record: an open record
 * @extras: (transfer full) (nullable): made by poise_extras_new(); empty counts as none
 */
void
poise_record_put_extras (gpointer record, GPtrArray *extras)
{
  PoiseRecord *head = record;

  g_return_if_fail (!head->sealed);

  if (extras != NULL && extras->len == 0)
    g_clear_pointer (&extras, g_ptr_array_unref);
  g_clear_pointer (&head->extras, g_ptr_array_unref);
  head->extras = extras;
}

static gboolean
texts_equal (const char *a, const char *b)
{
  return a == b || g_strcmp0 (a, b) == 0;
}

/** poise_record_with_text: (transfer full): @record with one text changed, sealed. */
gpointer
poise_record_with_text (gconstpointer record, guint member, const char *text)
{
  const PoiseMember *row = member_of (record, member, SHAPE_TEXT);
  gpointer changed;

  if (text != NULL && *text == '\0' && !row->required)
    text = NULL;
  if (texts_equal (TEXT_AT (record, row), text))
    return poise_record_ref (record);
  changed = poise_record_copy (record);
  poise_record_put_text (changed, member, text);
  return poise_record_seal (changed);
}

/** poise_record_with_number: (transfer full): @record with one number, flag, term or set changed, sealed. */
gpointer
poise_record_with_number (gconstpointer record, guint member, int number)
{
  gpointer changed;

  if (poise_record_get_number (record, member) == number)
    return poise_record_ref (record);
  changed = poise_record_copy (record);
  poise_record_put_number (changed, member, number);
  return poise_record_seal (changed);
}

/** poise_record_with_record: (transfer full): @record with one record member set to @value (or none), sealed. */
gpointer
poise_record_with_record (gconstpointer record, guint member, gconstpointer value)
{
  gconstpointer old = poise_record_get_record (record, member);
  gpointer changed;

  if (value != NULL && poise_record_is_empty (value))
    value = NULL;
  if (old == value || (old != NULL && value != NULL && poise_record_equal (old, value)))
    return poise_record_ref (record);
  changed = poise_record_copy (record);
  poise_record_put_record (changed, member, value != NULL ? poise_record_ref (value) : NULL);
  return poise_record_seal (changed);
}

static gboolean
lists_equal (const PoiseMember *member, GPtrArray *a, GPtrArray *b)
{
  if (a == b)
    return TRUE;
  if (poise_list_length (a) != poise_list_length (b))
    return FALSE;
  for (guint i = 0; i < poise_list_length (a); i++)
    {
      gpointer left = g_ptr_array_index (a, i);
      gpointer right = g_ptr_array_index (b, i);

      if (member->kind == POISE_MEMBER_TEXTS ? !texts_equal (left, right) : !poise_record_equal (left, right))
        return FALSE;
    }
  return TRUE;
}

/**
 * poise_record_with_list:
 * @record: a sealed record
 * @member: which of its list members
 * @list: (transfer none) (nullable): its new list, not to be changed afterwards
 *
 * Returns: (transfer full): @record with one list changed, sealed
 */
gpointer
poise_record_with_list (gconstpointer record, guint member, GPtrArray *list)
{
  const PoiseMember *row = member_of (record, member, SHAPE_LIST);
  gpointer changed;

  if (lists_equal (row, LIST_AT (record, row), list))
    return poise_record_ref (record);
  changed = poise_record_copy (record);
  poise_record_put_list (changed, member, list != NULL ? g_ptr_array_ref (list) : NULL);
  return poise_record_seal (changed);
}

/* Digits, at most one point with digits on both sides, nothing else; at most 12 characters. */
static gboolean
is_decimal (const char *text)
{
  gsize whole = strspn (text, "0123456789");
  gsize fraction = 0;

  if (text[whole] == '.')
    fraction = strspn (text + whole + 1, "0123456789");
  if (whole == 0 || strlen (text) > 12)
    return FALSE;
  return text[whole] == '\0' || (text[whole] == '.' && fraction > 0 && text[whole + 1 + fraction] == '\0');
}

/**
 * poise_member_accepts_text:
 * @member: a row of kind text, id, date, date-time, time or decimal
 * @text: a text; "" means none and fits all but ids
 *
 * Returns: whether @text is valid UTF-8 and what the member holds
 */
gboolean
poise_member_accepts_text (const PoiseMember *member, const char *text)
{
  if (!g_utf8_validate (text, -1, NULL))
    return FALSE;
  if (member->kind != POISE_MEMBER_ID && *text == '\0')
    return TRUE;

  switch (member->kind)
    {
    case POISE_MEMBER_ID:
      return *text != '\0';
    case POISE_MEMBER_DATE:
      return poise_date_parse (text, NULL);
    case POISE_MEMBER_DATE_TIME:
      return poise_date_time_parse (text, NULL, NULL);
    case POISE_MEMBER_TIME:
      return poise_time_parse (text, NULL);
    case POISE_MEMBER_DECIMAL:
      return is_decimal (text);
    case POISE_MEMBER_TEXT:
    case POISE_MEMBER_INTEGER:
    case POISE_MEMBER_FLAG:
    case POISE_MEMBER_TERM:
    case POISE_MEMBER_TERMS:
    case POISE_MEMBER_RECORD:
    case POISE_MEMBER_RECORDS:
    case POISE_MEMBER_TEXTS:
    default:
      return member->kind == POISE_MEMBER_TEXT;
    }
}

/**
 * poise_member_accepts_number:
 * @member: a row of kind integer, flag, term or terms
 * @number: a value; %POISE_UNSET is not one
 *
 * Returns: whether @number is in the member's range
 */
gboolean
poise_member_accepts_number (const PoiseMember *member, gint64 number)
{
  switch (member->kind)
    {
    case POISE_MEMBER_INTEGER:
      return number >= member->minimum && number <= member->maximum;
    case POISE_MEMBER_FLAG:
      return number == 0 || number == 1;
    case POISE_MEMBER_TERM:
      return number >= 0 && number < member->terms->n_terms;
    case POISE_MEMBER_TERMS:
      return number >= 0 && number < POISE_TERM_BIT (member->terms->n_terms);
    case POISE_MEMBER_TEXT:
    case POISE_MEMBER_ID:
    case POISE_MEMBER_DATE:
    case POISE_MEMBER_DATE_TIME:
    case POISE_MEMBER_TIME:
    case POISE_MEMBER_DECIMAL:
    case POISE_MEMBER_RECORD:
    case POISE_MEMBER_RECORDS:
    case POISE_MEMBER_TEXTS:
    default:
      return FALSE;
    }
}

static gboolean
extras_equal (GPtrArray *a, GPtrArray *b)
{
  if (poise_list_length (a) != poise_list_length (b))
    return FALSE;
  for (guint i = 0; a != b && i < poise_list_length (a); i++)
    {
      const PoiseExtra *left = g_ptr_array_index (a, i);
      const PoiseExtra *right = g_ptr_array_index (b, i);

      if (!texts_equal (left->name, right->name) || !texts_equal (left->json, right->json))
        return FALSE;
    }
  return TRUE;
}

/**
 * poise_record_equal:
 * @a: a record
 * @b: a record
 *
 * Returns: whether both are of one type and say the same, unknown members included
 */
gboolean
poise_record_equal (gconstpointer a, gconstpointer b)
{
  const PoiseRecord *left = a, *right = b;

  if (a == b)
    return TRUE;
  if (left->type != right->type || !extras_equal (left->extras, right->extras))
    return FALSE;

  for (guint i = 0; i < left->type->n_members; i++)
    {
      const PoiseMember *member = &left->type->members[i];
      gboolean equal;

      switch (shape_of (member))
        {
        case SHAPE_TEXT:
          equal = texts_equal (TEXT_AT (a, member), TEXT_AT (b, member));
          break;
        case SHAPE_RECORD:
          equal = RECORD_AT (a, member) == RECORD_AT (b, member) ||
                  (RECORD_AT (a, member) != NULL && RECORD_AT (b, member) != NULL &&
                   poise_record_equal (RECORD_AT (a, member), RECORD_AT (b, member)));
          break;
        case SHAPE_LIST:
          equal = lists_equal (member, LIST_AT (a, member), LIST_AT (b, member));
          break;
        case SHAPE_NUMBER:
        default:
          equal = NUMBER_AT (a, member) == NUMBER_AT (b, member);
        }
      if (!equal)
        return FALSE;
    }
  return TRUE;
}

static gsize
text_bytes (const char *text)
{
  return text != NULL ? strlen (text) + 1 + 2 * sizeof (gsize) : 0;
}

static gsize
element_unshared_bytes (const PoiseMember *member, gpointer element, gpointer base)
{
  if (element == base)
    return 0;
  return member->kind == POISE_MEMBER_TEXTS ? text_bytes (element) : poise_record_unshared_bytes (element, base);
}

/* Elements that stand in @base at any place are shared. What both lists begin and end with is passed over
 * first, so that a usual edit costs only its comparison; the rest is paired in order. */
static gsize
list_unshared_bytes (const PoiseMember *member, GPtrArray *list, GPtrArray *base)
{
  guint n = poise_list_length (list), n_base = poise_list_length (base), first = 0;
  gsize bytes = sizeof (GPtrArray) + n * sizeof (gpointer);
  g_autoptr (GHashTable) shared = NULL;

  if (list == base || list == NULL)
    return 0;
  while (first < n && first < n_base && list->pdata[first] == base->pdata[first])
    first++;
  while (n > first && n_base > first && list->pdata[n - 1] == base->pdata[n_base - 1])
    n--, n_base--;

  if (n - first > 1 && n_base > first)
    {
      shared = g_hash_table_new (NULL, NULL);
      for (guint i = first; i < n_base; i++)
        g_hash_table_add (shared, base->pdata[i]);
    }
  for (guint i = first; i < n; i++)
    if (shared == NULL || !g_hash_table_contains (shared, list->pdata[i]))
      bytes += element_unshared_bytes (member, list->pdata[i], i < n_base ? base->pdata[i] : NULL);
  return bytes;
}

/**
 * poise_record_unshared_bytes:
 * @record: a record
 * @base: (nullable): an earlier state of it
 *
 * Takes time in proportion to what differs, and to the length of the lists that differ.
 *
 * Returns: about how many bytes @record holds that @base does not
 */
gsize
poise_record_unshared_bytes (gconstpointer record, gconstpointer base)
{
  const PoiseRecordType *type = ((const PoiseRecord *) record)->type;
  gsize bytes = type->size;

  if (record == base)
    return 0;

  for (guint i = 0; i < type->n_members; i++)
    {
      const PoiseMember *member = &type->members[i];
      Shape shape = shape_of (member);

      if (shape == SHAPE_NUMBER || RECORD_AT (record, member) == NULL ||
          (base != NULL && RECORD_AT (record, member) == RECORD_AT (base, member)))
        continue;
      if (shape == SHAPE_TEXT)
        bytes += text_bytes (TEXT_AT (record, member));
      else if (shape == SHAPE_RECORD)
        bytes += poise_record_unshared_bytes (RECORD_AT (record, member),
                                              base != NULL ? RECORD_AT (base, member) : NULL);
      else
        bytes += list_unshared_bytes (member, LIST_AT (record, member), base != NULL ? LIST_AT (base, member) : NULL);
    }
  return bytes;
}

/** poise_record_bytes: about how many bytes @record and all it holds take, shared or not. */
gsize
poise_record_bytes (gconstpointer record)
{
  return poise_record_unshared_bytes (record, NULL);
}

/** poise_record_is_empty: whether @record says nothing, so that a file may leave it out. */
gboolean
poise_record_is_empty (gconstpointer record)
{
  const PoiseRecord *head = record;

  if (head->extras != NULL)
    return FALSE;
  for (guint i = 0; i < head->type->n_members; i++)
    if (poise_record_is_set (record, i))
      return FALSE;
  return TRUE;
}

/** poise_records_new: (transfer full): an empty list for records, to fill before it is put. */
GPtrArray *
poise_records_new (void)
{
  return g_ptr_array_new_with_free_func (poise_record_unref);
}

static void
release_text (gpointer text)
{
  g_ref_string_release (text);
}

/** poise_texts_new: (transfer full): an empty list for `GRefString *`, to fill before it is put. */
GPtrArray *
poise_texts_new (void)
{
  return g_ptr_array_new_with_free_func (release_text);
}

/** poise_texts_from_strv: (transfer full): a list of copies of @texts, a %NULL-ended array or %NULL. */
GPtrArray *
poise_texts_from_strv (const char *const *texts)
{
  GPtrArray *list = poise_texts_new ();

  for (gsize i = 0; texts != NULL && texts[i] != NULL; i++)
    g_ptr_array_add (list, g_ref_string_new (texts[i]));
  return list;
}

/** poise_texts_contain: whether a list of texts, possibly %NULL, has one equal to @text. */
gboolean
poise_texts_contain (GPtrArray *texts, const char *text)
{
  for (guint i = 0; i < poise_list_length (texts); i++)
    if (texts_equal (g_ptr_array_index (texts, i), text))
      return TRUE;
  return FALSE;
}

/** poise_list_length: how many elements @list has; 0 for %NULL. */
guint
poise_list_length (GPtrArray *list)
{
  return list != NULL ? list->len : 0;
}

/**
 * poise_extra_new:
 * @name: the decoded name of an unknown member
 * @json: its value as JSON text, to the letter
 *
 * Returns: (transfer full): for a list made by poise_extras_new()
 */
PoiseExtra *
poise_extra_new (const char *name, const char *json)
{
  PoiseExtra *extra = g_new (PoiseExtra, 1);

  extra->name = g_ref_string_new (name);
  extra->json = g_ref_string_new (json);
  return extra;
}

static void
free_extra (gpointer data)
{
  PoiseExtra *extra = data;

  g_ref_string_release (extra->name);
  g_ref_string_release (extra->json);
  g_free (extra);
}

/** poise_extras_new: (transfer full): an empty list of unknown members. */
GPtrArray *
poise_extras_new (void)
{
  return g_ptr_array_new_with_free_func (free_extra);
}
