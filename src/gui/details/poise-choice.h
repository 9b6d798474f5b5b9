/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What a button for an entry offers: time zones by their city, languages by their name. Pure: no widget.
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PoiseChoice:
 * @choose: what the button says; the texts have the context "choice", for xgettext in NC_()
 * @search: what the search is called
 * @placeholder: what the search says while it is empty
 * @all: what the list is called
 * @nothing: what the list says where nothing is found
 * @list: (transfer full): all values, in the order in which they are shown
 * @title: (transfer full): what a value is called
 * @note: (transfer full): what else it is called; the same as @title where nothing
 * @aside: (transfer full): what stands at the end of its line
 *
 * One kind of values.
 */
typedef struct
{
  const char *choose;
  const char *search;
  const char *placeholder;
  const char *all;
  const char *nothing;
  char **(*list) (void);
  char *(*title) (const char *value);
  char *(*note) (const char *value);
  char *(*aside) (const char *value);
} PoiseChoice;

extern const PoiseChoice poise_choice_zones;
extern const PoiseChoice poise_choice_languages;

gboolean poise_choice_matches (const PoiseChoice *choice, const char *value, const char *text);

G_END_DECLS
