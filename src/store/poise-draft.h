/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A draft: a plan with changes that are in no file of the person's yet, and what is needed to go on with it. A
 * plain value; poise-draft-slot.h keeps it on the disk.
 */

#pragma once

#include "core/poise-history.h"
#include "store/poise-envelope.h"
#include "store/poise-scan.h"
#include "store/poise-store.h"

G_BEGIN_DECLS

/** POISE_DRAFT_MOST_BYTES: as long as the file of one can be: a plan and a head. */
#define POISE_DRAFT_MOST_BYTES (POISE_SCAN_MAX_BYTES + POISE_ENVELOPE_HEAD_BYTES + 200)

/**
 * PoiseDraft:
 * @title: (nullable): of the plan
 * @uri: (nullable): of the file that it is based on; %NULL for a plan that is in none yet
 * @has_base: whether @base says what that file was
 * @base: what it was when it was read or saved last
 * @steps: how many steps to undo lead back to what the file holds, as poise_history_count_from_saved() says
 * @line: (nullable): what stood in the line in which activities are typed
 * @typed: (nullable): what was being typed elsewhere, and had not gone into the plan yet
 * @time: when it was written, in microseconds since 1970
 * @plan: (nullable): the bytes of the plan; %NULL where only the rest has been read
 */
typedef struct
{
  char *title;
  char *uri;
  gboolean has_base;
  PoiseFingerprint base;
  int steps;
  char *line;
  char *typed;
  gint64 time;
  GBytes *plan;
} PoiseDraft;

PoiseDraft *poise_draft_new (void);
PoiseDraft *poise_draft_copy (const PoiseDraft *draft);
void poise_draft_free (PoiseDraft *draft);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseDraft, poise_draft_free)

GBytes *poise_draft_write (const PoiseDraft *draft);
PoiseEnvelopeState poise_draft_read (GBytes *bytes, PoiseDraft **draft);
PoiseEnvelopeState poise_draft_read_head (GBytes *beginning, guint64 size, PoiseDraft **draft);

G_END_DECLS
