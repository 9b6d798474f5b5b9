/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The form in which Poise keeps bytes for itself: a first line that says what it is, members that say what the
 * bytes are, and the bytes. Drafts and backups are envelopes. Pure: no files here.
 *
 *     poise-draft 1 2c26b46b…              kind, version, SHA-256 of the lines up to the empty one
 *     title Academic%20Writing             members: a name and a text, escaped as in an URI
 *     time 1796893200000000
 *     contents 2048 fcde2b2e…              last: how many bytes follow, and their SHA-256
 *
 *     {"format": "poise-plan", …
 *
 * What always holds of an envelope that opens as good: each byte is as it was when it was sealed. The head alone
 * can be opened, and tells whether the file is as long as it was.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define POISE_ENVELOPE_VERSION 1
/** POISE_ENVELOPE_HEAD_BYTES: a head is never longer. */
#define POISE_ENVELOPE_HEAD_BYTES (128 * 1024)

/**
 * PoiseEnvelopeState:
 * @POISE_ENVELOPE_GOOD: as it was sealed
 * @POISE_ENVELOPE_DAMAGED: cut short, or not as it was sealed
 * @POISE_ENVELOPE_FOREIGN: something else
 * @POISE_ENVELOPE_NEWER: sealed by a newer Poise
 */
typedef enum
{
  POISE_ENVELOPE_GOOD,
  POISE_ENVELOPE_DAMAGED,
  POISE_ENVELOPE_FOREIGN,
  POISE_ENVELOPE_NEWER,
} PoiseEnvelopeState;

typedef struct _PoiseEnvelope PoiseEnvelope;

PoiseEnvelope *poise_envelope_new (void);
void poise_envelope_free (PoiseEnvelope *envelope);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseEnvelope, poise_envelope_free)

void poise_envelope_put (PoiseEnvelope *envelope, const char *name, const char *text);
void poise_envelope_put_number (PoiseEnvelope *envelope, const char *name, gint64 number);
const char *poise_envelope_get (const PoiseEnvelope *envelope, const char *name);
gint64 poise_envelope_get_number (const PoiseEnvelope *envelope, const char *name, gint64 otherwise);

GBytes *poise_envelope_seal (const PoiseEnvelope *envelope, const char *kind, GBytes *contents);
PoiseEnvelopeState poise_envelope_open (GBytes *bytes, const char *kind, PoiseEnvelope **envelope, GBytes **contents);
PoiseEnvelopeState
poise_envelope_open_head (GBytes *beginning, guint64 size, const char *kind, PoiseEnvelope **envelope);

G_END_DECLS
