/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Moves what is selected to a section that the person is asked for.
 */

#include "gui/list/poise-list-mover.h"

#include "gui/list/poise-list-moves.h"
#include "gui/list/poise-section-choice.h"
#include "gui/list/poise-section-chooser.h"

/* What is asked about, for as long as the window is open. */
typedef struct
{
  PoiseListCommands *commands;
  PoiseWorkspace *workspace;
  PoisePicks *picks;
} Question;

static void
free_question (gpointer data, GClosure *closure)
{
  Question *question = data;

  g_object_unref (question->commands);
  g_object_unref (question->workspace);
  poise_picks_free (question->picks);
  g_free (question);
}

/* (nullable): the plan with the move; %NULL where there is no such section any more. */
static PoisePlan *
make_plan (const Question *question, int index, const char *title)
{
  PoisePlan *plan = poise_workspace_get_plan (question->workspace);
  gboolean sections = g_hash_table_size (question->picks->sections) > 0;

  if (index == POISE_SECTION_CHOICE_NEW)
    {
      g_autoptr (PoiseSection) section = poise_section_new (*title ? title : NULL);

      return poise_list_move_into_new_section (plan, question->picks, section);
    }
  if (index == POISE_SECTION_CHOICE_BEGINNING)
    return poise_list_move_sections (plan, question->picks, 0);
  if ((guint) index >= poise_plan_n_sections (plan))
    return NULL;
  return sections ? poise_list_move_sections (plan, question->picks, index + 1)
                  : poise_list_move_into_section (plan, question->picks, index);
}

static void
on_chosen (PoiseSectionChooser *chooser, int index, const char *title, gpointer data)
{
  const Question *question = data;
  PoisePlan *moved = make_plan (question, index, title);

  if (moved)
    poise_list_commands_apply (question->commands, moved, POISE_EDIT_MOVE, question->picks);
}

/**
 * poise_list_mover_ask:
 * @commands: which put selection and focus right
 * @workspace: whose plan changes
 * @parent: in which the list is
 * @picks: what is to move; where a section is picked, sections
 *
 * Opens the window that asks for the section.
 */
void
poise_list_mover_ask (PoiseListCommands *commands, PoiseWorkspace *workspace, GtkWindow *parent, const PoisePicks *picks)
{
  PoiseSectionChooser *chooser = poise_section_chooser_new (parent, poise_workspace_get_plan (workspace), picks);
  Question *question = g_new (Question, 1);

  question->commands = g_object_ref (commands);
  question->workspace = g_object_ref (workspace);
  question->picks = poise_picks_copy (picks);
  g_signal_connect_data (chooser, "chosen", G_CALLBACK (on_chosen), question, free_question, 0);
  gtk_window_present (GTK_WINDOW (chooser));
}
