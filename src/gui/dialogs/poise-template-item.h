/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Something to begin a plan with: a template that Poise carries with it, or one of the person's own.
 *
 * What always holds: an item has a plan or an error. Plans of built-in templates are made when first asked for.
 */

#pragma once

#include "store/poise-template-folder.h"
#include "words/poise-words-templates.h"

#include <gio/gio.h>

G_BEGIN_DECLS

#define POISE_TYPE_TEMPLATE_ITEM (poise_template_item_get_type ())
G_DECLARE_FINAL_TYPE (PoiseTemplateItem, poise_template_item, POISE, TEMPLATE_ITEM, GObject)

PoiseTemplateItem *poise_template_item_new_built_in (guint index);
PoiseTemplateItem *poise_template_item_new_own (PoiseOwnTemplate *own);

const char *poise_template_item_get_name (PoiseTemplateItem *self);
const char *poise_template_item_get_summary (PoiseTemplateItem *self);
const char *poise_template_item_get_why (PoiseTemplateItem *self);
const char *poise_template_item_get_source (PoiseTemplateItem *self);
const char *poise_template_item_get_source_uri (PoiseTemplateItem *self);
GFile *poise_template_item_get_file (PoiseTemplateItem *self);
PoisePlan *poise_template_item_get_plan (PoiseTemplateItem *self);
const GError *poise_template_item_get_error (PoiseTemplateItem *self);
PoisePlan *poise_template_item_begin (PoiseTemplateItem *self, const char *title, const GDate *first_day);

G_END_DECLS
