/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Turns what a person sets in a pane into edits of the plan, or of what is selected in it.
 *
 * What always holds:
 *  - a setting that changes nothing is no edit, and one that takes back its own step leaves none;
 *  - settings of one part that follow each other are one step, until poise_details_proxy_seal(), another
 *    part or another aim; a part is a text such as "title", %NULL a step of its own;
 *  - of several activities each is changed, in one step.
 */

#pragma once

#include "gui/details/poise-details-change.h"
#include "gui/poise-workspace.h"

G_BEGIN_DECLS

#define POISE_TYPE_DETAILS_PROXY (poise_details_proxy_get_type ())
G_DECLARE_FINAL_TYPE (PoiseDetailsProxy, poise_details_proxy, POISE, DETAILS_PROXY, GObject)

PoiseDetailsProxy *poise_details_proxy_new (PoiseWorkspace *workspace);
PoiseWorkspace *poise_details_proxy_get_workspace (PoiseDetailsProxy *self);
PoisePlan *poise_details_proxy_get_plan (PoiseDetailsProxy *self);

void poise_details_proxy_aim_at_plan (PoiseDetailsProxy *self);
void poise_details_proxy_aim_at_section (PoiseDetailsProxy *self, const char *id);
void poise_details_proxy_aim_at_activities (PoiseDetailsProxy *self, const PoisePicks *picks);

gboolean
poise_details_proxy_put (PoiseDetailsProxy *self, const PoiseDetailsChange *change, const char *part);
gboolean poise_details_proxy_take_back (PoiseDetailsProxy *self, const char *part);
gboolean
poise_details_proxy_put_text (PoiseDetailsProxy *self, guint member, const char *text, const char *part);
gboolean poise_details_proxy_put_number (PoiseDetailsProxy *self, guint member, int number, const char *part);
gboolean
poise_details_proxy_put_record (PoiseDetailsProxy *self, guint member, gpointer record, const char *part);
gboolean
poise_details_proxy_put_list (PoiseDetailsProxy *self, guint member, GPtrArray *list, const char *part);
gboolean poise_details_proxy_put_part_text (PoiseDetailsProxy *self,
                                            guint member,
                                            const PoiseRecordType *type,
                                            guint part_member,
                                            const char *text,
                                            const char *part);
gboolean poise_details_proxy_put_part_number (PoiseDetailsProxy *self,
                                              guint member,
                                              const PoiseRecordType *type,
                                              guint part_member,
                                              int number,
                                              const char *part);
gboolean poise_details_proxy_put_item (PoiseDetailsProxy *self,
                                       guint member,
                                       guint index,
                                       gpointer record,
                                       const char *part);
gboolean poise_details_proxy_put_listed (PoiseDetailsProxy *self, guint member, const char *id, gboolean wanted);
const PoisePicks *poise_details_proxy_get_picks (PoiseDetailsProxy *self);
gboolean poise_details_proxy_put_plan (PoiseDetailsProxy *self, PoisePlan *plan, PoiseEditKind kind);
gboolean poise_details_proxy_add_outcome (PoiseDetailsProxy *self, const char *text);
gboolean poise_details_proxy_add_tool (PoiseDetailsProxy *self, const char *name);
gboolean poise_details_proxy_use_tool (PoiseDetailsProxy *self, PoiseTool *tool);
gboolean poise_details_proxy_remove_outcome (PoiseDetailsProxy *self, const char *id);
gboolean poise_details_proxy_remove_tool (PoiseDetailsProxy *self, const char *id);
void poise_details_proxy_seal (PoiseDetailsProxy *self);

G_END_DECLS
