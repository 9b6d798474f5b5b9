/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Actions of the menu: "compare.saved", "compare.choose", "compare.file" (address), "compare.template" (id),
 * "compare.own-template" (address, name).
 */

#include "gui/compare/poise-compare-menu.h"

#include "gui/recall/poise-recent-plans.h"
#include "store/poise-template-folder.h"
#include "words/poise-words-templates.h"

#include <glib/gi18n.h>
#include <string.h>

/* No underscore of a name is a mnemonic. */
static void
append (GMenu *menu, const char *name, const char *action, GVariant *target)
{
  g_auto (GStrv) parts = g_strsplit (name, "_", -1);
  g_autofree char *label = g_strjoinv ("__", parts);
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target_value (item, action, target);
  g_menu_append_item (menu, item);
}

static GMenu *
list_templates (GPtrArray *own)
{
  g_autoptr (GMenu) built_in = g_menu_new (), own_ones = g_menu_new ();
  GMenu *menu = g_menu_new ();

  for (guint i = 0; i < poise_words_n_templates (); i++)
    {
      PoiseWordsTemplate template = poise_words_get_template (i);

      append (built_in, template.name, "compare.template", g_variant_new_string (template.id));
    }
  for (guint i = 0; own && i < own->len; i++)
    {
      const PoiseOwnTemplate *template = g_ptr_array_index (own, i);
      g_autofree char *uri = g_file_get_uri (template->file);

      append (own_ones, template->name, "compare.own-template", g_variant_new ("(ss)", uri, template->name));
    }
  g_menu_append_section (menu, NULL, G_MENU_MODEL (built_in));
  if (g_menu_model_get_n_items (G_MENU_MODEL (own_ones)) > 0)
    g_menu_append_section (menu, _ ("Your Templates"), G_MENU_MODEL (own_ones));
  return menu;
}

/**
 * poise_compare_menu_new:
 * @settings: (nullable): of Poise, which know the recent plans
 * @own: (nullable): the file of the plan itself
 * @own_templates: (nullable) (element-type PoiseOwnTemplate): templates of the person's own
 *
 * Returns: (transfer full): the menu
 */
GMenuModel *
poise_compare_menu_new (GSettings *settings, GFile *own, GPtrArray *own_templates)
{
  g_autoptr (GMenu) plans = g_menu_new ();
  g_autoptr (GMenu) recent = poise_recent_plans_list_menu (settings, "compare.file", own);
  g_autoptr (GMenu) templates = list_templates (own_templates);
  GMenu *menu = g_menu_new ();

  g_menu_append (plans, _ ("_Last Saved Version"), "compare.saved");
  g_menu_append (plans, _ ("Another _Plan…"), "compare.choose");
  if (g_menu_model_get_n_items (G_MENU_MODEL (recent)) > 0)
    g_menu_append_submenu (plans, _ ("_Recent Plans"), G_MENU_MODEL (recent));
  /* Translators: a submenu: the templates that a plan can be compared with */
  g_menu_append_submenu (plans, _ ("_Templates"), G_MENU_MODEL (templates));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (plans));
  return G_MENU_MODEL (menu);
}

/** poise_compare_menu_find_template: Returns: (transfer full) (nullable): the template with this @id */
PoiseCompareSource *
poise_compare_menu_find_template (const char *id)
{
  for (guint i = 0; i < poise_words_n_templates (); i++)
    {
      PoiseWordsTemplate template = poise_words_get_template (i);

      if (strcmp (template.id, id) == 0)
        return poise_compare_source_new_template (id, template.name);
    }
  return NULL;
}
