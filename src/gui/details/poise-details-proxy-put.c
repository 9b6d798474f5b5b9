/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The settings of the details' proxy by what is set: each makes one change and puts it.
 */

#include "gui/details/poise-details-proxy.h"

/**
 * poise_details_proxy_put_text:
 * @member: of whatever the proxy is aimed at
 * @text: (nullable): its new text
 * @part: (nullable): what is being typed
 *
 * Returns: whether anything changed
 */
gboolean
poise_details_proxy_put_text (PoiseDetailsProxy *self, guint member, const char *text, const char *part)
{
  g_return_val_if_fail (POISE_IS_DETAILS_PROXY (self), FALSE);
  return poise_details_proxy_put (self, &(PoiseDetailsChange){ .set = poise_details_set_text, .member = member, .text = text },
                part);
}

/** poise_details_proxy_put_number: The same for a number, flag or term. */
gboolean
poise_details_proxy_put_number (PoiseDetailsProxy *self, guint member, int number, const char *part)
{
  g_return_val_if_fail (POISE_IS_DETAILS_PROXY (self), FALSE);
  return poise_details_proxy_put (self,
                &(PoiseDetailsChange){ .set = poise_details_set_number, .member = member, .number = number },
                part);
}

/** poise_details_proxy_put_record: The same for a record; @record: (nullable) (transfer none): sealed. */
gboolean
poise_details_proxy_put_record (PoiseDetailsProxy *self, guint member, gpointer record, const char *part)
{
  g_return_val_if_fail (POISE_IS_DETAILS_PROXY (self), FALSE);
  return poise_details_proxy_put (self,
                &(PoiseDetailsChange){ .set = poise_details_set_record, .member = member, .record = record },
                part);
}

/** poise_details_proxy_put_list: The same for a list; @list: (nullable) (transfer none): not changed afterwards. */
gboolean
poise_details_proxy_put_list (PoiseDetailsProxy *self, guint member, GPtrArray *list, const char *part)
{
  g_return_val_if_fail (POISE_IS_DETAILS_PROXY (self), FALSE);
  return poise_details_proxy_put (self, &(PoiseDetailsChange){ .set = poise_details_set_list, .member = member, .list = list },
                part);
}

/**
 * poise_details_proxy_put_part_text:
 * @member: a record of whatever the proxy is aimed at
 * @type: its type
 * @part_member: a text of that record
 * @text: (nullable): its new text
 * @part: (nullable): what is being typed
 *
 * Returns: whether anything changed
 */
gboolean
poise_details_proxy_put_part_text (PoiseDetailsProxy *self,
                                   guint member,
                                   const PoiseRecordType *type,
                                   guint part_member,
                                   const char *text,
                                   const char *part)
{
  const PoiseDetailsChange inner = { .set = poise_details_set_text, .member = part_member, .text = text };

  g_return_val_if_fail (POISE_IS_DETAILS_PROXY (self), FALSE);
  return poise_details_proxy_put (self,
                &(PoiseDetailsChange){
                    .set = poise_details_set_part, .member = member, .part_type = type, .part = &inner },
                part);
}

/** poise_details_proxy_put_part_number: The same for a number, flag or term of the record. */
gboolean
poise_details_proxy_put_part_number (PoiseDetailsProxy *self,
                                     guint member,
                                     const PoiseRecordType *type,
                                     guint part_member,
                                     int number,
                                     const char *part)
{
  const PoiseDetailsChange inner
      = { .set = poise_details_set_number, .member = part_member, .number = number };

  g_return_val_if_fail (POISE_IS_DETAILS_PROXY (self), FALSE);
  return poise_details_proxy_put (self,
                &(PoiseDetailsChange){
                    .set = poise_details_set_part, .member = member, .part_type = type, .part = &inner },
                part);
}

/**
 * poise_details_proxy_put_item:
 * @member: a list of records of whatever the proxy is aimed at
 * @index: which of them; their number adds one
 * @record: (nullable) (transfer none): a sealed record to stand there; %NULL takes away what does
 * @part: (nullable): what is being typed
 *
 * Returns: whether anything changed
 */
gboolean
poise_details_proxy_put_item (PoiseDetailsProxy *self,
                              guint member,
                              guint index,
                              gpointer record,
                              const char *part)
{
  g_return_val_if_fail (POISE_IS_DETAILS_PROXY (self), FALSE);
  return poise_details_proxy_put (self,
                &(PoiseDetailsChange){
                    .set = poise_details_set_item, .member = member, .index = index, .record = record },
                part);
}

/** poise_details_proxy_put_listed: Puts a text into a list of texts, or takes it out. Returns: whether anything changed */
gboolean
poise_details_proxy_put_listed (PoiseDetailsProxy *self, guint member, const char *id, gboolean wanted)
{
  g_return_val_if_fail (POISE_IS_DETAILS_PROXY (self), FALSE);
  return poise_details_proxy_put (self,
                &(PoiseDetailsChange){ .set = wanted ? poise_details_add_text : poise_details_remove_text,
                                       .member = member,
                                       .text = id },
                NULL);
}
