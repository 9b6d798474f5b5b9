/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Something to begin a plan with.
 */

#include "gui/dialogs/poise-template-item.h"

#include "core/poise-beginning.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

struct _PoiseTemplateItem
{
  GObject parent_instance;

  PoiseWordsTemplate words; /* of a built-in one */
  PoiseOwnTemplate *own;    /* (nullable) */
  char *size;               /* (nullable) what an own one says of itself */
  PoisePlan *plan;          /* (nullable) until asked for */
  GError *error;            /* (nullable) */
};

G_DEFINE_TYPE (PoiseTemplateItem, poise_template_item, G_TYPE_OBJECT)

static void
poise_template_item_finalize (GObject *object)
{
  PoiseTemplateItem *self = POISE_TEMPLATE_ITEM (object);

  g_clear_pointer (&self->own, poise_own_template_free);
  g_clear_pointer (&self->plan, poise_plan_unref);
  g_clear_error (&self->error);
  g_free (self->size);
  G_OBJECT_CLASS (poise_template_item_parent_class)->finalize (object);
}

static void
poise_template_item_class_init (PoiseTemplateItemClass *class)
{
  G_OBJECT_CLASS (class)->finalize = poise_template_item_finalize;
}

static void
poise_template_item_init (PoiseTemplateItem *self)
{
}

/** poise_template_item_new_built_in: @index: less than poise_words_n_templates() */
PoiseTemplateItem *
poise_template_item_new_built_in (guint index)
{
  PoiseTemplateItem *self = g_object_new (POISE_TYPE_TEMPLATE_ITEM, NULL);

  self->words = poise_words_get_template (index);
  return self;
}

/** poise_template_item_new_own: @own: (transfer full): one of the person's own */
PoiseTemplateItem *
poise_template_item_new_own (PoiseOwnTemplate *own)
{
  PoiseTemplateItem *self = g_object_new (POISE_TYPE_TEMPLATE_ITEM, NULL);

  self->own = own;
  self->plan = own->plan ? poise_plan_ref (own->plan) : NULL;
  self->size = own->plan ? poise_words_plan_size (own->plan) : NULL;
  self->error = own->error ? g_error_copy (own->error) : NULL;
  return self;
}

/** poise_template_item_get_name: Returns: (transfer none): what it is called */
const char *
poise_template_item_get_name (PoiseTemplateItem *self)
{
  g_return_val_if_fail (POISE_IS_TEMPLATE_ITEM (self), NULL);
  return self->own ? self->own->name : self->words.name;
}

/** poise_template_item_get_summary: Returns: (transfer none): what it is, in a line */
const char *
poise_template_item_get_summary (PoiseTemplateItem *self)
{
  g_return_val_if_fail (POISE_IS_TEMPLATE_ITEM (self), NULL);

  if (!self->own)
    return self->words.summary;
  return self->size ? self->size : _ ("Cannot be read");
}

/** poise_template_item_get_why: Returns: (transfer none) (nullable): why one would choose it, or what the course says of itself */
const char *
poise_template_item_get_why (PoiseTemplateItem *self)
{
  g_return_val_if_fail (POISE_IS_TEMPLATE_ITEM (self), NULL);

  if (!self->own)
    return self->words.why;
  return self->plan ? self->plan->description : NULL;
}

/** poise_template_item_get_source: Returns: (transfer none) (nullable): who says so */
const char *
poise_template_item_get_source (PoiseTemplateItem *self)
{
  g_return_val_if_fail (POISE_IS_TEMPLATE_ITEM (self), NULL);
  return self->words.source;
}

/** poise_template_item_get_source_uri: Returns: (transfer none) (nullable): where to read it */
const char *
poise_template_item_get_source_uri (PoiseTemplateItem *self)
{
  g_return_val_if_fail (POISE_IS_TEMPLATE_ITEM (self), NULL);
  return self->words.uri;
}

/** poise_template_item_get_file: Returns: (transfer none) (nullable): the file of one of the person's own */
GFile *
poise_template_item_get_file (PoiseTemplateItem *self)
{
  g_return_val_if_fail (POISE_IS_TEMPLATE_ITEM (self), NULL);
  return self->own ? self->own->file : NULL;
}

/** poise_template_item_get_plan: Returns: (transfer none) (nullable): its plan, or %NULL where it cannot be read */
PoisePlan *
poise_template_item_get_plan (PoiseTemplateItem *self)
{
  g_return_val_if_fail (POISE_IS_TEMPLATE_ITEM (self), NULL);

  if (!self->plan && !self->error)
    self->plan = poise_words_load_template (self->words.id, &self->error);
  return self->plan;
}

/** poise_template_item_get_error: Returns: (transfer none) (nullable): why it cannot be read, once the plan was asked for */
const GError *
poise_template_item_get_error (PoiseTemplateItem *self)
{
  g_return_val_if_fail (POISE_IS_TEMPLATE_ITEM (self), NULL);
  return self->error;
}

/**
 * poise_template_item_begin:
 * @title: (nullable): what the course is called; "" or %NULL for the template's own title
 * @first_day: (nullable): when it begins; %NULL for what the template says
 *
 * Returns: (transfer full) (nullable): a new plan made from the template, with new ids; %NULL where there is none
 */
PoisePlan *
poise_template_item_begin (PoiseTemplateItem *self, const char *title, const GDate *first_day)
{
  g_autoptr (PoisePlan) renewed = NULL, dated = NULL;
  PoisePlan *plan = poise_template_item_get_plan (self);

  if (!plan)
    return NULL;
  renewed = poise_beginning_renew_ids (plan);
  dated = first_day ? poise_beginning_start_on (renewed, first_day) : g_steal_pointer (&renewed);
  return title && *title ? poise_record_with_text (dated, POISE_PLAN_TITLE, title) : g_steal_pointer (&dated);
}
