/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A list of tools as a file: "format": "poise-tools", described by data/poise-tools.schema.json. Poise's own catalogue
 * is one, a person keeps one (poise_tool_file_get_own()), and a university can hand one out.
 *
 * What always holds: a file that is wrong is refused whole, with line, column and member; what is written can be
 * read again, with the members that Poise does not know.
 */

#pragma once

#include "advisor/poise-catalogue.h"
#include "store/poise-store.h"

G_BEGIN_DECLS

/* Bytes ⇄ list */
PoiseToolList *poise_tool_file_read (GBytes *bytes, const PoiseCatalogue *known, GError **error);
GBytes *poise_tool_file_write (const PoiseToolList *list);
PoiseCatalogue *poise_tool_file_read_catalogue (GBytes *bytes, GError **error);

/* File ⇄ list; blocking */
GFile *poise_tool_file_get_own (void);
PoiseToolList *poise_tool_file_load (GFile *file,
                                     const PoiseCatalogue *known,
                                     PoiseFingerprint *fingerprint,
                                     GError **error);
gboolean poise_tool_file_save (const PoiseToolList *list,
                               GFile *file,
                               const PoiseFingerprint *expected,
                               PoiseFingerprint *written,
                               GError **error);
PoiseToolList *poise_tool_file_save_beside (PoiseToolList *list,
                                            GFile *file,
                                            const PoiseCatalogue *known,
                                            gboolean is_expected,
                                            PoiseFingerprint *fingerprint,
                                            GError **error);
GFile *poise_tool_file_set_aside (GFile *file, GError **error);

G_END_DECLS
