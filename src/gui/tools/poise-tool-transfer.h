/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Lists of tools from and to files that a person chooses. Files are read and written in a thread; what goes wrong is
 * told in a dialog, with line, column and member.
 */

#pragma once

#include "advisor/poise-tool-list.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** PoiseToolTransferChosen: @object: what was given; @file: what the person chose. */
typedef void (*PoiseToolTransferChosen) (gpointer object, GFile *file);

/** PoiseToolTransferDone: @list: what has been read or written; @object: what was given. */
typedef void (*PoiseToolTransferDone) (PoiseToolList *list, gpointer object);

void
poise_tool_transfer_choose (GtkWindow *parent, gboolean to_save, PoiseToolTransferChosen chosen, GObject *object);
void poise_tool_transfer_read (GtkWindow *parent, GFile *file, PoiseToolTransferDone done, GObject *object);
void poise_tool_transfer_write (GtkWindow *parent,
                                PoiseToolList *list,
                                GFile *file,
                                PoiseToolTransferDone done,
                                GObject *object);

G_END_DECLS
