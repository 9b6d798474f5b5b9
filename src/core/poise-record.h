/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A record is an immutable, atomically reference-counted struct whose members stand in a table.
 *
 * A plan and everything in it are records. The table of a record type (its #PoiseMember rows, in the
 * order of the file format) is the one place that says what the type holds; copying, comparing,
 * measuring, reading from JSON, writing to JSON and random plans for tests all walk that table.
 *
 * What always holds:
 *  - a record is open while it is being built by whoever made it, and never changes once sealed;
 *  - everything that a sealed record holds is sealed;
 *  - a text member is valid UTF-8 or %NULL, never "" unless the member is required;
 *  - a list member is a non-empty GPtrArray or %NULL; nobody adds to it once it is put;
 *  - a number is within the range of its member, or %POISE_UNSET.
 *
 * Members may be read as struct fields: `activity->minutes`.
 */

#pragma once

#include "core/poise-terms.h"

#include <glib-object.h>

G_BEGIN_DECLS

/** POISE_UNSET: the value of a number or a flag that the plan does not state. */
#define POISE_UNSET (-1)

typedef struct _PoiseRecordType PoiseRecordType;

/**
 * PoiseMemberKind: what a member holds, and as which C type.
 * @POISE_MEMBER_TEXT: `GRefString *`, any text
 * @POISE_MEMBER_ID: `GRefString *`, names the record among its kind
 * @POISE_MEMBER_DATE: `GRefString *`, `YYYY-MM-DD`
 * @POISE_MEMBER_DATE_TIME: `GRefString *`, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`
 * @POISE_MEMBER_TIME: `GRefString *`, `HH:MM`
 * @POISE_MEMBER_DECIMAL: `GRefString *`, digits with an optional fraction, such as "7.5"
 * @POISE_MEMBER_INTEGER: `int`, minimum to maximum or %POISE_UNSET
 * @POISE_MEMBER_FLAG: `int`, 0, 1 or %POISE_UNSET
 * @POISE_MEMBER_TERM: `int`, a value of a closed set
 * @POISE_MEMBER_TERMS: `int`, a set of values, one %POISE_TERM_BIT each
 * @POISE_MEMBER_RECORD: a record of one type, or %NULL
 * @POISE_MEMBER_RECORDS: `GPtrArray *` of records of one type, or %NULL
 * @POISE_MEMBER_TEXTS: `GPtrArray *` of `GRefString *`, or %NULL
 */
typedef enum
{
  POISE_MEMBER_TEXT,
  POISE_MEMBER_ID,
  POISE_MEMBER_DATE,
  POISE_MEMBER_DATE_TIME,
  POISE_MEMBER_TIME,
  POISE_MEMBER_DECIMAL,
  POISE_MEMBER_INTEGER,
  POISE_MEMBER_FLAG,
  POISE_MEMBER_TERM,
  POISE_MEMBER_TERMS,
  POISE_MEMBER_RECORD,
  POISE_MEMBER_RECORDS,
  POISE_MEMBER_TEXTS
} PoiseMemberKind;

/**
 * PoiseMember:
 * @name: the name in files
 * @kind: what it holds
 * @offset: where it stands in the struct
 * @required: whether a file must have it; a required member is always written
 * @minimum: the least number, for integers
 * @maximum: the greatest number, for integers
 * @terms: the closed set, for terms
 * @type: the type of what it holds, for records
 *
 * One row of a record type's table.
 */
typedef struct
{
  const char *name;
  PoiseMemberKind kind;
  gsize offset;
  gboolean required;
  int minimum;
  int maximum;
  const PoiseTerms *terms;
  const PoiseRecordType *type;
} PoiseMember;

/**
 * PoiseRecordType:
 * @name: what its kind is called
 * @size: of the struct
 * @members: (array length=n_members): its table
 * @derived: the offset of a pointer to what has been worked out from this very record; 0 for none
 * @derived_free: frees that; a copy of the record begins without
 *
 * One type of records.
 */
struct _PoiseRecordType
{
  const char *name;
  gsize size;
  const PoiseMember *members;
  guint n_members;
  gsize derived;
  GDestroyNotify derived_free;
};

/**
 * PoiseExtra:
 * @name: the member's name, decoded
 * @json: its value as the text that stood in the file, to the letter
 *
 * A member that this version of Poise does not know.
 */
typedef struct
{
  GRefString *name;
  GRefString *json;
} PoiseExtra;

/**
 * PoiseRecord:
 * @type: what it is
 * @extras: (nullable) (element-type PoiseExtra): unknown members in their own order
 *
 * The head of every record.
 */
typedef struct
{
  const PoiseRecordType *type;
  gatomicrefcount reference_count;
  gboolean sealed;
  GPtrArray *extras;
} PoiseRecord;

/* Life */
gpointer poise_record_new (const PoiseRecordType *type);
gpointer poise_record_copy (gconstpointer record);
gpointer poise_record_seal (gpointer record);
gpointer poise_record_ref (gconstpointer record);
void poise_record_unref (gpointer record);

/* Reading by member, for whoever walks the table */
const char *poise_record_get_text (gconstpointer record, guint member);
int poise_record_get_number (gconstpointer record, guint member);
gpointer poise_record_get_record (gconstpointer record, guint member);
GPtrArray *poise_record_get_list (gconstpointer record, guint member);
gboolean poise_record_is_set (gconstpointer record, guint member);

/* Putting, while the record is open */
void poise_record_put_text (gpointer record, guint member, const char *text);
void poise_record_put_number (gpointer record, guint member, int number);
void poise_record_put_record (gpointer record, guint member, gpointer value);
void poise_record_put_list (gpointer record, guint member, GPtrArray *list);
void poise_record_put_extras (gpointer record, GPtrArray *extras);

/* A sealed record with one member changed; the same record, one reference more, where nothing would change */
gpointer poise_record_with_text (gconstpointer record, guint member, const char *text);
gpointer poise_record_with_number (gconstpointer record, guint member, int number);
gpointer poise_record_with_record (gconstpointer record, guint member, gconstpointer value);
gpointer poise_record_with_list (gconstpointer record, guint member, GPtrArray *list);

/* What a member takes */
gboolean poise_member_accepts_text (const PoiseMember *member, const char *text);
gboolean poise_member_accepts_number (const PoiseMember *member, gint64 number);

/* Whole records */
gboolean poise_record_equal (gconstpointer a, gconstpointer b);
gboolean poise_record_member_equal (gconstpointer a, gconstpointer b, guint index);
gboolean poise_record_extras_equal (gconstpointer a, gconstpointer b);
gsize poise_record_bytes (gconstpointer record);
gsize poise_record_unshared_bytes (gconstpointer record, gconstpointer base);
gboolean poise_record_is_empty (gconstpointer record);

/* Lists */
GPtrArray *poise_records_new (void);
GPtrArray *poise_texts_new (void);
GPtrArray *poise_texts_from_strv (const char *const *texts);
gboolean poise_texts_contain (GPtrArray *texts, const char *text);
guint poise_list_length (GPtrArray *list);

/* Unknown members */
PoiseExtra *poise_extra_new (const char *name, const char *json);
GPtrArray *poise_extras_new (void);

/**
 * POISE_DECLARE_RECORD:
 *
 * Declares the reference functions of a record type; they take and give back the right pointer type.
 */
#define POISE_DECLARE_RECORD(Type, prefix)                                                                   \
  extern const PoiseRecordType prefix##_type;                                                                \
  static inline Type *prefix##_ref (const Type *record) { return (Type *) poise_record_ref (record); }       \
  static inline void prefix##_unref (Type *record) { poise_record_unref (record); }                          \
  G_DEFINE_AUTOPTR_CLEANUP_FUNC (Type, prefix##_unref)

G_END_DECLS
