/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Reads what one file of a cartridge says: a discussion, a link, a tool, an assignment, a quiz, or what Canvas keeps
 * beside them. By what their outermost element is called, so that it does not matter which of them a file was to be.
 */

#pragma once

#include "import/poise-cartridge.h"
#include "import/poise-xml.h"

G_BEGIN_DECLS

typedef struct _PoiseCartridgeReader PoiseCartridgeReader;

extern const PoiseXmlHandler poise_cartridge_reader_handler;

PoiseCartridgeReader *poise_cartridge_reader_new (void);
PoiseCartridgeContent *poise_cartridge_reader_finish (PoiseCartridgeReader *reader);

gboolean poise_cartridge_reader_is_content (const char *name);

G_END_DECLS
