/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A draft as an envelope.
 */

#include "store/poise-draft.h"

#include <string.h>

#define KIND "poise-draft"

/** poise_draft_new: Returns: (transfer full): one of an untitled plan */
PoiseDraft *
poise_draft_new (void)
{
  PoiseDraft *draft = g_new0 (PoiseDraft, 1);

  draft->steps = POISE_HISTORY_NOT_SAVED;
  return draft;
}

/** poise_draft_copy: Returns: (transfer full): the same; the bytes are shared */
PoiseDraft *
poise_draft_copy (const PoiseDraft *draft)
{
  PoiseDraft *copy = g_new (PoiseDraft, 1);

  *copy = *draft;
  copy->title = g_strdup (draft->title);
  copy->uri = g_strdup (draft->uri);
  copy->line = g_strdup (draft->line);
  copy->typed = g_strdup (draft->typed);
  copy->plan = draft->plan != NULL ? g_bytes_ref (draft->plan) : NULL;
  return copy;
}

/** poise_draft_free: @draft: (nullable) (transfer full): what to free */
void
poise_draft_free (PoiseDraft *draft)
{
  if (draft == NULL)
    return;
  g_free (draft->title);
  g_free (draft->uri);
  g_free (draft->line);
  g_free (draft->typed);
  g_clear_pointer (&draft->plan, g_bytes_unref);
  g_free (draft);
}

/** poise_draft_write: @draft: with its plan. Returns: (transfer full): the bytes of its file */
GBytes *
poise_draft_write (const PoiseDraft *draft)
{
  g_autoptr (PoiseEnvelope) envelope = poise_envelope_new ();

  g_return_val_if_fail (draft->plan != NULL, NULL);

  poise_envelope_put (envelope, "title", draft->title);
  poise_envelope_put_number (envelope, "time", draft->time);
  poise_envelope_put (envelope, "uri", draft->uri);
  if (draft->has_base)
    {
      poise_envelope_put_number (envelope, "base-size", draft->base.size);
      poise_envelope_put_number (envelope, "base-modified", draft->base.modified);
      poise_envelope_put (envelope, "base-sha256", draft->base.sha256);
    }
  if (draft->steps != POISE_HISTORY_NOT_SAVED)
    poise_envelope_put_number (envelope, "steps", draft->steps);
  poise_envelope_put (envelope, "line", draft->line);
  poise_envelope_put (envelope, "typed", draft->typed);
  return poise_envelope_seal (envelope, KIND, draft->plan);
}

static PoiseDraft *
from_envelope (const PoiseEnvelope *envelope)
{
  PoiseDraft *draft = poise_draft_new ();
  const char *sha256 = poise_envelope_get (envelope, "base-sha256");
  gint64 steps = poise_envelope_get_number (envelope, "steps", POISE_HISTORY_NOT_SAVED);

  draft->title = g_strdup (poise_envelope_get (envelope, "title"));
  draft->uri = g_strdup (poise_envelope_get (envelope, "uri"));
  draft->time = poise_envelope_get_number (envelope, "time", 0);
  draft->has_base = draft->uri != NULL && sha256 != NULL && strlen (sha256) == sizeof draft->base.sha256 - 1;
  if (draft->has_base)
    {
      draft->base.size = poise_envelope_get_number (envelope, "base-size", 0);
      draft->base.modified = poise_envelope_get_number (envelope, "base-modified", 0);
      g_strlcpy (draft->base.sha256, sha256, sizeof draft->base.sha256);
    }
  draft->steps = (int)CLAMP (steps, G_MININT, POISE_HISTORY_NOT_SAVED);
  draft->line = g_strdup (poise_envelope_get (envelope, "line"));
  draft->typed = g_strdup (poise_envelope_get (envelope, "typed"));
  return draft;
}

/**
 * poise_draft_read:
 * @bytes: all of a file
 * @draft: (out) (transfer full): what it says, if it is good
 *
 * Returns: how it is; whether its plan can be read is another question
 */
PoiseEnvelopeState
poise_draft_read (GBytes *bytes, PoiseDraft **draft)
{
  g_autoptr (PoiseEnvelope) envelope = NULL;
  g_autoptr (GBytes) plan = NULL;
  PoiseEnvelopeState state = poise_envelope_open (bytes, KIND, &envelope, &plan);

  *draft = NULL;
  if (state != POISE_ENVELOPE_GOOD)
    return state;
  *draft = from_envelope (envelope);
  (*draft)->plan = g_steal_pointer (&plan);
  return state;
}

/**
 * poise_draft_read_head:
 * @beginning: the first bytes of a file, %POISE_ENVELOPE_HEAD_BYTES or all
 * @size: how large the file is
 * @draft: (out) (transfer full): what it says but the plan, if it is good
 *
 * Returns: how it is, as far as can be told so
 */
PoiseEnvelopeState
poise_draft_read_head (GBytes *beginning, guint64 size, PoiseDraft **draft)
{
  g_autoptr (PoiseEnvelope) envelope = NULL;
  PoiseEnvelopeState state = poise_envelope_open_head (beginning, size, KIND, &envelope);

  *draft = state == POISE_ENVELOPE_GOOD ? from_envelope (envelope) : NULL;
  return state;
}
