/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * An entry is an envelope without contents (poise-envelope.h). It may have been written by anybody who can write to the
 * plan's folder, so what it says is cut to what can be shown.
 */

#include "store/poise-lock-holder.h"

#include "store/poise-envelope.h"

#include <string.h>

#define KIND "poise-lock"
#define LONGEST_NAME 60

/* (transfer full): tells this machine from others, but does not tell its id, which is to stay on it. */
static char *
name_machine (void)
{
  g_autofree char *id = NULL;
  char *name;

  if (!g_file_get_contents ("/etc/machine-id", &id, NULL, NULL)
      && !g_file_get_contents ("/var/lib/dbus/machine-id", &id, NULL, NULL))
    return g_strdup ("");
  g_strstrip (id);
  if (*id == '\0')
    return g_strdup ("");
  name = g_compute_hmac_for_string (G_CHECKSUM_SHA256, (const guchar *) id, strlen (id), KIND, -1);
  name[32] = '\0';
  return name;
}

static char *
get_user_name (void)
{
  const char *real = g_get_real_name ();

  return g_strdup (g_strcmp0 (real, "Unknown") != 0 && g_strcmp0 (real, "") != 0 ? real : g_get_user_name ());
}

/* (transfer full): a process that has just been forked draws the same random numbers as the one that it is from. */
static char *
make_token (const PoiseProcess *process)
{
  static gint n_tokens = 0;

  return g_strdup_printf ("%08x%08x-%" G_GINT64_FORMAT "-%" G_GUINT64_FORMAT "-%d", g_random_int (), g_random_int (),
                          process->pid, process->start, g_atomic_int_add (&n_tokens, 1));
}

/** poise_lock_holder_new_own: (transfer full): this process, from now on. */
PoiseLockHolder *
poise_lock_holder_new_own (void)
{
  PoiseLockHolder *holder = g_new0 (PoiseLockHolder, 1);

  holder->host = g_strdup (g_get_host_name ());
  holder->machine = name_machine ();
  holder->user = get_user_name ();
  poise_process_get_own (&holder->process);
  holder->time = g_get_real_time () / G_USEC_PER_SEC;
  holder->token = make_token (&holder->process);
  return holder;
}

/** poise_lock_holder_copy: (transfer full): a copy of @holder. */
PoiseLockHolder *
poise_lock_holder_copy (const PoiseLockHolder *holder)
{
  PoiseLockHolder *copy = g_memdup2 (holder, sizeof *holder);

  copy->host = g_strdup (holder->host);
  copy->machine = g_strdup (holder->machine);
  copy->user = g_strdup (holder->user);
  copy->token = g_strdup (holder->token);
  return copy;
}

/** poise_lock_holder_free: @holder: (nullable) (transfer full): what to free */
void
poise_lock_holder_free (PoiseLockHolder *holder)
{
  if (holder == NULL)
    return;
  g_free (holder->host);
  g_free (holder->machine);
  g_free (holder->user);
  g_free (holder->token);
  g_free (holder);
}

/** poise_lock_holder_write: (transfer full): @holder as an entry. */
GBytes *
poise_lock_holder_write (const PoiseLockHolder *holder)
{
  g_autoptr (PoiseEnvelope) envelope = poise_envelope_new ();
  g_autoptr (GBytes) nothing = g_bytes_new (NULL, 0);
  g_autofree char *process = poise_process_print (&holder->process);

  poise_envelope_put (envelope, "host", holder->host);
  poise_envelope_put (envelope, "machine", holder->machine);
  poise_envelope_put (envelope, "user", holder->user);
  poise_envelope_put (envelope, "process", process);
  poise_envelope_put_number (envelope, "time", holder->time);
  poise_envelope_put (envelope, "token", holder->token);
  return poise_envelope_seal (envelope, KIND, nothing);
}

/* (transfer full): what can be shown in a line: no longer than a name, and without line breaks. */
static char *
get_name (const PoiseEnvelope *envelope, const char *member)
{
  const char *text = poise_envelope_get (envelope, member);
  g_autofree char *valid = g_utf8_make_valid (text != NULL ? text : "", -1);
  char *name = g_utf8_substring (valid, 0, MIN (LONGEST_NAME, g_utf8_strlen (valid, -1)));

  for (char *c = name; *c != '\0'; c++)
    if (g_ascii_iscntrl (*c))
      *c = ' ';
  return g_strstrip (name);
}

/** poise_lock_holder_read: (transfer full) (nullable): whom an entry names; %NULL where it is damaged, or none. */
PoiseLockHolder *
poise_lock_holder_read (GBytes *bytes)
{
  g_autoptr (PoiseEnvelope) envelope = NULL;
  g_autoptr (GBytes) nothing = NULL;
  g_autoptr (PoiseLockHolder) holder = g_new0 (PoiseLockHolder, 1);
  const char *process;

  if (poise_envelope_open (bytes, KIND, &envelope, &nothing) != POISE_ENVELOPE_GOOD)
    return NULL;
  holder->host = get_name (envelope, "host");
  holder->machine = get_name (envelope, "machine");
  holder->user = get_name (envelope, "user");
  holder->token = get_name (envelope, "token");
  holder->time = poise_envelope_get_number (envelope, "time", 0);
  process = poise_envelope_get (envelope, "process");
  if (process == NULL || !poise_process_parse (process, &holder->process))
    return NULL;
  return g_steal_pointer (&holder);
}

/** poise_lock_holder_is_here: whether @holder is on the machine that @own is on. */
gboolean
poise_lock_holder_is_here (const PoiseLockHolder *holder, const PoiseLockHolder *own)
{
  if (*holder->machine != '\0' && *own->machine != '\0')
    return strcmp (holder->machine, own->machine) == 0;
  return g_strcmp0 (holder->host, own->host) == 0;
}

/**
 * poise_lock_holder_is_alive:
 * @holder: whom an entry names
 * @own: this process
 * @silence: how many seconds ago the entry was touched
 *
 * Returns: whether @holder may still have the file open: here, while its process lives; elsewhere, while it gives signs
 *   of life
 */
gboolean
poise_lock_holder_is_alive (const PoiseLockHolder *holder, const PoiseLockHolder *own, gint64 silence)
{
  if (poise_lock_holder_is_here (holder, own))
    return poise_process_is_alive (&holder->process);
  return silence < POISE_LOCK_TRUST_SECONDS;
}
