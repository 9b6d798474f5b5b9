/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A page of the help as a test reads it: its sections, and what stands in them.
 */

#pragma once

#include <glib.h>

/* What stands in an element with text: whole, and without what is in the elements within it */
typedef struct
{
  char *section; /* the innermost around it that has an id; "" above all of them */
  char *element; /* "p", "title", "desc" */
  char *text;
  char *plain;
} MallardText;

typedef struct
{
  GPtrArray *texts;    /* of MallardText */
  GPtrArray *pictures; /* of names of files */
  GHashTable *ids;     /* of sections */
} MallardPage;

/* Fails the test where @xml is none */
MallardPage *mallard_page_read (const char *xml);
void mallard_page_free (MallardPage *page);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MallardPage, mallard_page_free)

/* Fails the test where @section has no element with this text and no other */
void mallard_page_assert_has (const MallardPage *page, const char *section, const char *element, const char *text);

/* Whether a text of @section has @part in it */
gboolean mallard_page_mentions (const MallardPage *page, const char *section, const char *part);
