/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Modules and items by the names that they have in the outline of the manifest, too.
 */

#include "import/poise-cartridge-modules.h"

#include "import/poise-cartridge.h"
#include "import/poise-xml-text.h"

#include <string.h>

struct _PoiseCartridgeModules
{
  GHashTable *by_id;
  PoiseCartridgeModule *module; /* (nullable): that this place is in */
  PoiseCartridgeModule *item;   /* (nullable): in that */
  PoiseXmlText *text;
};

static void
module_free (gpointer data)
{
  PoiseCartridgeModule *module = data;

  g_free (module->address);
  g_free (module->opens);
  g_free (module);
}

/** poise_cartridge_modules_new: (transfer full): without any */
PoiseCartridgeModules *
poise_cartridge_modules_new (void)
{
  PoiseCartridgeModules *self = g_new0 (PoiseCartridgeModules, 1);

  self->by_id = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, module_free);
  self->text = poise_xml_text_new ();
  return self;
}

/** poise_cartridge_modules_free: @modules: (nullable) (transfer full): freed */
void
poise_cartridge_modules_free (PoiseCartridgeModules *modules)
{
  if (modules == NULL)
    return;
  g_hash_table_unref (modules->by_id);
  poise_xml_text_free (modules->text);
  g_free (modules);
}

static const char *
find_kind (const char *type)
{
  static const struct
  {
    const char *type;
    const char *kind;
  } kinds[] = {
    { "Assignment", "canvas-assignment" },    { "Attachment", "canvas-file" },
    { "ContextExternalTool", "canvas-external-tool" }, { "ContextModuleSubHeader", "canvas-subheader" },
    { "DiscussionTopic", "canvas-discussion" }, { "ExternalUrl", "canvas-external-url" },
    { "Quiz", "canvas-quiz" },                { "Quizzes::Quiz", "canvas-quiz" },
    { "WikiPage", "canvas-page" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (strcmp (kinds[i].type, type) == 0)
      return kinds[i].kind;
  return NULL;
}

/* (nullable): NULL for one without a name, or with that of another */
static PoiseCartridgeModule *
add (PoiseCartridgeModules *self, const char *const *attributes)
{
  const char *id = poise_xml_get_attribute (attributes, "identifier");
  PoiseCartridgeModule *module;

  if (id == NULL || g_hash_table_contains (self->by_id, id) || g_hash_table_size (self->by_id) >= POISE_CARTRIDGE_MOST)
    return NULL;
  module = g_new0 (PoiseCartridgeModule, 1);
  g_hash_table_insert (self->by_id, g_strdup (id), module);
  return module;
}

static void
on_start (const char *name, const char *uri, const char *const *attributes, gpointer data)
{
  PoiseCartridgeModules *self = data;

  poise_xml_text_start (self->text, name);
  if (poise_xml_text_is (self->text, "module", "modules", NULL))
    self->module = add (self, attributes);
  else if (poise_xml_text_is (self->text, "item", "items", "module", NULL))
    self->item = add (self, attributes);
}

static void
on_text (const char *text, gsize length, gpointer data)
{
  PoiseCartridgeModules *self = data;

  poise_xml_text_add (self->text, text, length);
}

static void
end_in_item (PoiseCartridgeModules *self, const char *text)
{
  if (poise_xml_text_is (self->text, "content_type", NULL))
    self->item->kind = find_kind (text);
  else if (poise_xml_text_is (self->text, "url", NULL) && self->item->address == NULL && *text != '\0')
    self->item->address = g_strdup (text);
  else if (poise_xml_text_is (self->text, "workflow_state", NULL))
    self->item->is_hidden = strcmp (text, "unpublished") == 0;
}

static void
end_in_module (PoiseCartridgeModules *self, const char *text)
{
  if (poise_xml_text_is (self->text, "unlock_at", "module", NULL) && self->module->opens == NULL && *text != '\0')
    self->module->opens = g_strdup (text);
  else if (poise_xml_text_is (self->text, "workflow_state", "module", NULL))
    self->module->is_hidden = strcmp (text, "unpublished") == 0;
}

static void
on_end (const char *name, gpointer data)
{
  PoiseCartridgeModules *self = data;
  g_autofree char *text = poise_xml_text_get (self->text);

  if (poise_xml_text_is (self->text, "item", "items", "module", NULL))
    self->item = NULL;
  else if (poise_xml_text_is (self->text, "module", "modules", NULL))
    self->module = NULL;
  else if (self->item != NULL)
    end_in_item (self, text);
  else if (self->module != NULL)
    end_in_module (self, text);
  poise_xml_text_end (self->text);
}

/** poise_cartridge_modules_handler: for poise_xml_new(), with #PoiseCartridgeModules */
const PoiseXmlHandler poise_cartridge_modules_handler = { on_start, on_end, on_text };

/** poise_cartridge_modules_find: (nullable): the module or item that is called @id; (nullable) */
const PoiseCartridgeModule *
poise_cartridge_modules_find (const PoiseCartridgeModules *modules, const char *id)
{
  return id != NULL ? g_hash_table_lookup (modules->by_id, id) : NULL;
}
