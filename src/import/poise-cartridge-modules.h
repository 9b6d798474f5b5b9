/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What Canvas keeps of its modules beside a cartridge that it exports (course_settings/module_meta.xml): what the items
 * are there, which are not published, and from when on a module is open.
 */

#pragma once

#include "import/poise-xml.h"

G_BEGIN_DECLS

/** POISE_CARTRIDGE_MODULES: the file in a cartridge */
#define POISE_CARTRIDGE_MODULES "course_settings/module_meta.xml"

/**
 * PoiseCartridgeModule: a module, or an item of one.
 * @kind: (nullable): what poise-import-kinds.h calls it; %NULL for a module
 * @address: (nullable): where it leads
 * @opens: (nullable): a moment in ISO 8601
 * @is_hidden: whether it is not published
 */
typedef struct
{
  const char *kind;
  char *address;
  char *opens;
  gboolean is_hidden;
} PoiseCartridgeModule;

typedef struct _PoiseCartridgeModules PoiseCartridgeModules;

extern const PoiseXmlHandler poise_cartridge_modules_handler;

PoiseCartridgeModules *poise_cartridge_modules_new (void);
void poise_cartridge_modules_free (PoiseCartridgeModules *modules);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (PoiseCartridgeModules, poise_cartridge_modules_free)

const PoiseCartridgeModule *poise_cartridge_modules_find (const PoiseCartridgeModules *modules, const char *id);

G_END_DECLS
