/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * All keys of the window, in one table: which action they start, who listens for them, and what the window of
 * shortcuts and the help say of them. A new key is a new row; whoever listens takes it from here, so that no key works
 * that is not told of.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PoiseKeysOwner:
 * @POISE_KEYS_OF_APPLICATION: an accelerator, which comes before whatever has the focus
 * @POISE_KEYS_OF_WINDOW: a binding of the window, which comes after what has the focus: an entry's own undo
 * @POISE_KEYS_OF_LIST: a binding of the list of activities, while the focus is in it
 * @POISE_KEYS_OF_TOOLKIT: GTK listens by itself, or the list in its stead; the row is for the window of shortcuts
 *
 * Who listens for the keys of a row.
 */
typedef enum
{
  POISE_KEYS_OF_APPLICATION,
  POISE_KEYS_OF_WINDOW,
  POISE_KEYS_OF_LIST,
  POISE_KEYS_OF_TOOLKIT,
} PoiseKeysOwner;

/**
 * PoiseAccelerator:
 * @owner: who listens for the keys
 * @keys: one or more, as gtk_accelerator_parse() takes them, a space between; the first is shown in menus
 * @action: with its target, as g_action_parse_detailed_name() takes it; "" where the toolkit listens
 * @group: the heading that it stands under, untranslated; rows of a group stand together
 * @title: what it does, untranslated
 *
 * A row of the table. Headings and titles are translated with the context "shortcuts".
 */
typedef struct
{
  PoiseKeysOwner owner;
  const char *keys;
  const char *action;
  const char *group;
  const char *title;
} PoiseAccelerator;

const PoiseAccelerator *poise_words_keys (guint *n_rows);
const char *poise_words_keys_group (const PoiseAccelerator *row); /* "Plan" */
const char *poise_words_keys_title (const PoiseAccelerator *row); /* "Save" */
char *poise_words_keys_shown (const PoiseAccelerator *row); /* (transfer full) @keys that are told of */
char **poise_words_keys_names (const char *key); /* (transfer full) what is pressed together: "Ctrl", "S" */

G_END_DECLS
