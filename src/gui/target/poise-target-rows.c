/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A row is a title over lines, with a sign in front of a change.
 */

#include "gui/target/poise-target-rows.h"

#include "gui/poise-amounts.h"

#include "gui/suggest/poise-source-label.h"
#include "words/poise-words-advice.h"
#include "words/poise-words-target.h"
#include "words/poise-words.h"

typedef struct
{
  GtkWidget *row;
  GtkWidget *box;
  GString *description;
} Row;

static GtkWidget *
make_label (const char *text, const char *style)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  poise_amounts_keep (label);
  if (style)
    gtk_widget_add_css_class (label, style);
  return label;
}

static Row
row_begin (const char *title, const char *title_style, const char *icon)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  Row row = { gtk_list_box_row_new (), gtk_box_new (GTK_ORIENTATION_VERTICAL, 3), g_string_new (NULL) };

  if (icon)
    {
      GtkWidget *image = gtk_image_new_from_icon_name (icon);

      gtk_widget_set_valign (image, GTK_ALIGN_START);
      gtk_box_append (GTK_BOX (line), image);
    }
  gtk_widget_set_hexpand (row.box, TRUE);
  gtk_box_append (GTK_BOX (row.box), make_label (title, title_style));
  gtk_box_append (GTK_BOX (line), row.box);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row.row), line);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row.row), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  return row;
}

/* @text: (nullable) */
static void
row_add (Row *row, const char *text, const char *style)
{
  GtkWidget *label;

  if (!text || !*text)
    return;
  label = make_label (text, "caption");
  if (style)
    gtk_widget_add_css_class (label, style);
  gtk_box_append (GTK_BOX (row->box), label);
  g_string_append_printf (row->description, "%s%s", row->description->len > 0 ? " " : "", text);
}

static GtkWidget *
row_end (Row *row, const char *style)
{
  g_autofree char *description = g_string_free (row->description, FALSE);

  gtk_widget_add_css_class (row->row, style);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row->row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
  return row->row;
}

/**
 * poise_target_rows_proposal:
 * @proposal: a proposal
 * @after: how the plan stands with its changes
 *
 * Returns: (transfer floating): its row in the list
 */
GtkWidget *
poise_target_rows_proposal (const PoiseTargetProposal *proposal, const PoiseTargetGoal *after)
{
  g_autofree char *title = poise_words_target_size (proposal->changes->len);
  g_autofree char *means = poise_words_target_means (proposal), *share = poise_words_target_after (after);
  g_autofree char *names = poise_words_target_names (proposal);
  Row row = row_begin (title, "strong", NULL);

  row_add (&row, names, NULL);
  row_add (&row, means, "dim-label");
  row_add (&row, share, "dim-label");
  row_add (&row, poise_words_target_cost (proposal), "dim-label");
  return row_end (&row, "template");
}

static const char *
get_icon (const PoiseTargetChange *change)
{
  switch (change->kind)
    {
    case POISE_TARGET_SWITCH:
    case POISE_TARGET_MIX:
      return change->mode == POISE_MODE_SYNCHRONOUS ? "poise-synchronous-symbolic" : "poise-asynchronous-symbolic";
    case POISE_TARGET_MOVE:
    case POISE_TARGET_SPREAD:
      return change->section < change->place.section ? "go-up-symbolic" : "go-down-symbolic";
    case POISE_TARGET_SHORTEN:
    case POISE_N_TARGET_CHANGES:
    default:
      return "edit-cut-symbolic";
    }
}

/* Where what speaks for a mode comes from, with a link; nothing where nothing does, or only a word of the title. */
static void
row_add_source (Row *row, const PoiseTargetChange *change, PoiseMode mode)
{
  int reason = -1;

  if (change->kind == POISE_TARGET_SWITCH || change->kind == POISE_TARGET_MIX)
    reason = poise_fit_get_strongest (&change->fit, mode);
  if (reason >= 0 && poise_fit_reasons[reason].source)
    gtk_box_append (GTK_BOX (row->box), poise_source_label_new (&poise_fit_reasons[reason]));
}

/**
 * poise_target_rows_change:
 * @plan: the plan that @change is for
 * @goal: how it stands
 * @change: a change
 *
 * Returns: (transfer floating): its row, with what speaks for it and against it
 */
GtkWidget *
poise_target_rows_change (const PoisePlan *plan, const PoiseTargetGoal *goal, const PoiseTargetChange *change)
{
  g_autofree char *title = poise_words_target_change (plan, change);
  g_autofree char *place = poise_words_place (plan, POISE_SCOPE_SECTION, change->place);
  g_autofree char *why = poise_words_target_why (plan, goal, change);
  g_autofree char *against = poise_words_target_against (change);
  PoiseMode other = change->mode == POISE_MODE_SYNCHRONOUS ? POISE_MODE_ASYNCHRONOUS : POISE_MODE_SYNCHRONOUS;
  Row row = row_begin (title, NULL, get_icon (change));

  if (change->kind != POISE_TARGET_SHORTEN) /* the reason names it */
    row_add (&row, place, "dim-label");
  row_add (&row, why, NULL);
  row_add_source (&row, change, change->mode);
  row_add (&row, poise_words_target_eased (change), NULL);
  row_add (&row, against, NULL);
  row_add_source (&row, change, other);
  return row_end (&row, "target-row");
}

/**
 * poise_target_rows_advice:
 * @plan: the plan with the changes made
 * @finding: what is said of it
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *
poise_target_rows_advice (const PoisePlan *plan, const PoiseFinding *finding)
{
  const PoiseRule *rule = finding->advice->rule;
  g_autofree char *title = poise_words_advice (plan, finding->advice);
  g_autofree char *place = rule->scope != POISE_SCOPE_PLAN ? poise_words_place (plan, rule->scope, finding->place) : NULL;
  Row row = row_begin (title, NULL, NULL);

  row_add (&row, place, "dim-label");
  row_add (&row, poise_words_severity (rule->severity), "dim-label");
  return row_end (&row, "target-row");
}
