/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * How records are stored, for the files that walk their tables. Not for anybody else.
 */

#pragma once

#include "core/poise-record.h"

G_BEGIN_DECLS

#define TEXT_AT(record, member) G_STRUCT_MEMBER (GRefString *, record, (member)->offset)
#define NUMBER_AT(record, member) G_STRUCT_MEMBER (int, record, (member)->offset)
#define RECORD_AT(record, member) G_STRUCT_MEMBER (gpointer, record, (member)->offset)
#define LIST_AT(record, member) G_STRUCT_MEMBER (GPtrArray *, record, (member)->offset)

/** PoiseShape: how a member is stored, whatever it means. */
typedef enum
{
  POISE_SHAPE_TEXT,
  POISE_SHAPE_NUMBER,
  POISE_SHAPE_RECORD,
  POISE_SHAPE_LIST
} PoiseShape;

PoiseShape poise_member_get_shape (const PoiseMember *member);
int poise_member_get_unset (const PoiseMember *member);
const PoiseMember *poise_record_member (gconstpointer record, guint index, PoiseShape shape);

G_END_DECLS
