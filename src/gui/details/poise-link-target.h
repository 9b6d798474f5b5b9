/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Where a link leads, in full and so that nothing in it looks like something else: letters of other scripts are
 * written as a browser asks for them. Pure. A plan may come from anybody.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PoiseLinkTarget:
 * @uri: (nullable): what may be opened, in ASCII: @before, @host and @after together; %NULL where nothing may be
 * @before: what stands before the host: "https://"
 * @host: who is asked: "example.org", or for mail the address
 * @after: what follows: "/page?a=b"
 * @readable: (nullable): the host in its own letters, where those are not @host
 * @has_user: whether a name stands before the host, as if the link led there
 * @reason: (nullable): why it cannot be opened, as a sentence
 */
typedef struct
{
  char *uri;
  char *before;
  char *host;
  char *after;
  char *readable;
  gboolean has_user;
  char *reason;
} PoiseLinkTarget;

PoiseLinkTarget *poise_link_target_new (const char *address);
void poise_link_target_free (PoiseLinkTarget *target);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseLinkTarget, poise_link_target_free)

G_END_DECLS
