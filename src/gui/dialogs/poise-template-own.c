/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One question each. What is safe is what Escape does; a name that another template has is said while it is typed.
 */

#include "gui/dialogs/poise-template-own.h"

#include "core/poise-beginning.h"
#include "gui/dialogs/poise-error-dialog.h"
#include "gui/dialogs/poise-message-dialog.h"
#include "gui/export/poise-export-name.h"
#include "gui/help/poise-help-places.h"
#include "store/poise-store.h"

#include <glib/gi18n.h>

#define ENDING ".poise.json"

/**
 * Question:
 * @parent: (nullable): the window that it stands over, while there is one
 * @dialog: what asks; it holds the question
 * @plan: (nullable): what is to be saved
 * @file: (nullable): what is to be renamed or deleted
 * @old_name: (nullable): the name of @file
 * @name: (nullable): where a name is typed
 * @message: (nullable): what there is to say of it
 *
 * One question, from when it is asked until what follows from it is done. Counts its references.
 */
typedef struct
{
  GtkWindow *parent;
  AdwMessageDialog *dialog;
  PoisePlan *plan;
  GFile *file;
  char *old_name;
  GtkEditable *name;
  GtkLabel *message;
  GtkCheckButton *keep_dates;
  GtkCheckButton *keep_instructor;
  PoiseTemplateChanged changed;
  gpointer data;
} Question;

static void
question_clear (gpointer data)
{
  Question *question = data;

  g_clear_weak_pointer (&question->parent);
  g_clear_pointer (&question->plan, poise_plan_unref);
  g_clear_object (&question->file);
  g_free (question->old_name);
}

static void
question_unref (gpointer question)
{
  g_rc_box_release_full (question, question_clear);
}
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Question, question_unref)

static Question *
question_new (GtkWindow *parent, PoiseTemplateChanged changed, gpointer data)
{
  Question *question = g_rc_box_new0 (Question);

  g_set_weak_pointer (&question->parent, parent);
  question->changed = changed;
  question->data = data;
  return question;
}

/* The name as a file has it; %NULL where nothing of it is left. */
static char *
file_name_of (const char *name)
{
  g_autofree char *stripped = g_strstrip (g_strdup (name));

  return *stripped ? poise_export_name (stripped, ENDING) : NULL;
}

static char *
name_of (const char *file_name)
{
  return g_strndup (file_name, strlen (file_name) - strlen (ENDING));
}

static void
tell_changed (Question *question, const char *name)
{
  if (question->parent && question->changed)
    question->changed (name, question->data);
}

static void
tell_error (Question *question, const char *heading, GFile *file, const GError *error)
{
  if (question->parent)
    poise_error_dialog_present (question->parent, heading, file, error);
}

/* The dialog takes @question over. */
static AdwMessageDialog *
make_dialog (Question *question, const char *heading, const char *body, const char *response, const char *label)
{
  AdwMessageDialog *dialog = poise_message_dialog_new (question->parent, heading, body);

  poise_help_places_set (GTK_WINDOW (dialog), "begin#template");
  adw_message_dialog_add_responses (dialog, "cancel", _ ("_Cancel"), response, label, NULL);
  adw_message_dialog_set_close_response (dialog, "cancel");
  question->dialog = dialog;
  g_object_set_data_full (G_OBJECT (dialog), "question", question, question_unref);
  return dialog;
}

/* ---- A name ---- */

/* Says what is wrong with the name, or what it does; the answer can be given where it can be done. */
static void
check_name (Question *question, const char *response, gboolean may_replace)
{
  g_autofree char *file_name = file_name_of (gtk_editable_get_text (question->name));
  gboolean same = g_strcmp0 (file_name, question->old_name) == 0;
  gboolean taken = file_name && !same && poise_template_folder_has (file_name);
  const char *message = "";

  if (!file_name)
    message = _ ("A template needs a name.");
  else if (taken && may_replace)
    message = _ ("There is a template of this name. Saving replaces it.");
  else if (taken)
    message = _ ("There is a template of this name.");
  gtk_label_set_label (question->message, message);
  gtk_widget_set_visible (GTK_WIDGET (question->message), *message);
  adw_message_dialog_set_response_enabled (question->dialog, response, file_name && (!taken || may_replace));
  if (may_replace)
    adw_message_dialog_set_response_appearance (question->dialog, response,
                                                taken ? ADW_RESPONSE_DESTRUCTIVE : ADW_RESPONSE_SUGGESTED);
}

static GtkWidget *
make_name_box (Question *question, const char *name)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *entry = gtk_entry_new ();
  GtkWidget *message = gtk_label_new ("");

  gtk_editable_set_text (GTK_EDITABLE (entry), name);
  gtk_entry_set_activates_default (GTK_ENTRY (entry), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Name of the Template"), -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, message, NULL, -1);
  gtk_label_set_xalign (GTK_LABEL (message), 0);
  gtk_label_set_wrap (GTK_LABEL (message), TRUE);
  gtk_widget_add_css_class (message, "caption");
  gtk_box_append (GTK_BOX (box), entry);
  gtk_box_append (GTK_BOX (box), message);
  question->name = GTK_EDITABLE (entry);
  question->message = GTK_LABEL (message);
  return box;
}

/* ---- Saving ---- */

static PoisePlan *
make_template (Question *question)
{
  g_autoptr (PoisePlan) undated = gtk_check_button_get_active (question->keep_dates)
                                      ? poise_plan_ref (question->plan)
                                      : poise_beginning_drop_dates (question->plan);

  if (gtk_check_button_get_active (question->keep_instructor))
    return g_steal_pointer (&undated);
  return poise_record_with_text (undated, POISE_PLAN_INSTRUCTOR, NULL);
}

static void
on_saved (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Question) question = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *file_name = g_file_get_basename (G_FILE (source));
  g_autofree char *name = name_of (file_name);

  if (poise_store_save_finish (result, NULL, &error))
    tell_changed (question, name);
  else
    tell_error (question, _ ("The Template Could Not Be Saved"), G_FILE (source), error);
}

static void
on_save_response (AdwMessageDialog *dialog, const char *response, Question *question)
{
  g_autofree char *file_name = file_name_of (gtk_editable_get_text (question->name));
  g_autoptr (GError) error = NULL;
  g_autoptr (PoisePlan) template = NULL;
  g_autoptr (GFile) file = NULL;

  if (g_strcmp0 (response, "save") != 0 || !file_name)
    return;
  file = poise_template_folder_get_file (file_name);
  template = make_template (question);
  if (poise_template_folder_make (&error))
    poise_store_save_async (template, file, POISE_SAVE_ASK, NULL, NULL, on_saved, g_rc_box_acquire (question));
  else
    tell_error (question, _ ("The Template Could Not Be Saved"), file, error);
}

static void
on_save_typed (Question *question)
{
  check_name (question, "save", TRUE);
}

/**
 * poise_template_own_save:
 * @parent: the window of the plan
 * @plan: what the template is made from
 * @changed: (nullable): is called once the template has reached the disk
 * @data: for @changed
 *
 * Asks for a name, and what of this term is to be kept. Advice that was dismissed stays so: it was about the course,
 * not about the term.
 */
void
poise_template_own_save (GtkWindow *parent, PoisePlan *plan, PoiseTemplateChanged changed, gpointer data)
{
  Question *question = question_new (parent, changed, data);
  AdwMessageDialog *dialog;
  GtkWidget *box;

  question->plan = poise_plan_ref (plan);
  dialog = make_dialog (question, _ ("Save as Template"),
                        _ ("A copy of this plan will be offered whenever you begin a new one. Later changes here do not "
                           "change it."),
                        "save", _ ("_Save"));
  box = make_name_box (question, plan->title ? plan->title : "");
  question->keep_dates = GTK_CHECK_BUTTON (gtk_check_button_new_with_mnemonic (_ ("Keep _dates")));
  question->keep_instructor = GTK_CHECK_BUTTON (gtk_check_button_new_with_mnemonic (_ ("Keep the _instructor’s name")));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (question->keep_dates));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (question->keep_instructor));
  adw_message_dialog_set_extra_child (dialog, box);
  adw_message_dialog_set_default_response (dialog, "save");
  check_name (question, "save", TRUE);
  g_signal_connect_swapped (question->name, "changed", G_CALLBACK (on_save_typed), question);
  g_signal_connect (dialog, "response", G_CALLBACK (on_save_response), question);
  gtk_window_present (GTK_WINDOW (dialog));
  gtk_widget_grab_focus (GTK_WIDGET (question->name));
}

/* ---- Another name ---- */

static void
on_rename_response (AdwMessageDialog *dialog, const char *response, Question *question)
{
  g_autofree char *file_name = file_name_of (gtk_editable_get_text (question->name));
  g_autoptr (GError) error = NULL;
  g_autofree char *name = file_name ? name_of (file_name) : NULL;

  if (g_strcmp0 (response, "rename") != 0 || !file_name)
    return;
  if (poise_template_folder_rename (question->file, file_name, &error))
    tell_changed (question, name);
  else
    tell_error (question, _ ("The Template Could Not Be Renamed"), question->file, error);
}

static void
on_rename_typed (Question *question)
{
  check_name (question, "rename", FALSE);
}

/** poise_template_own_rename: Asks for another name of @item, which must have a file. */
void
poise_template_own_rename (GtkWindow *parent, PoiseTemplateItem *item, PoiseTemplateChanged changed, gpointer data)
{
  Question *question = question_new (parent, changed, data);
  AdwMessageDialog *dialog;

  question->file = g_object_ref (poise_template_item_get_file (item));
  question->old_name = g_file_get_basename (question->file);
  dialog = make_dialog (question, _ ("Rename Template"), NULL, "rename",
                        /* Translators: a button: gives a template another name */
                        _ ("_Rename"));
  adw_message_dialog_set_extra_child (dialog, make_name_box (question, poise_template_item_get_name (item)));
  adw_message_dialog_set_response_appearance (dialog, "rename", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (dialog, "rename");
  check_name (question, "rename", FALSE);
  g_signal_connect_swapped (question->name, "changed", G_CALLBACK (on_rename_typed), question);
  g_signal_connect (dialog, "response", G_CALLBACK (on_rename_response), question);
  gtk_window_present (GTK_WINDOW (dialog));
  gtk_widget_grab_focus (GTK_WIDGET (question->name));
}

/* ---- Gone ---- */

static void
on_delete_response (AdwMessageDialog *dialog, const char *response, Question *question)
{
  g_autoptr (GError) error = NULL;

  if (g_strcmp0 (response, "delete") != 0)
    return;
  if (poise_template_folder_remove (question->file, &error))
    tell_changed (question, NULL);
  else
    tell_error (question, _ ("The Template Could Not Be Deleted"), question->file, error);
}

/** poise_template_own_delete: Asks whether @item, which must have a file, is to go for good. */
void
poise_template_own_delete (GtkWindow *parent, PoiseTemplateItem *item, PoiseTemplateChanged changed, gpointer data)
{
  Question *question = question_new (parent, changed, data);
  AdwMessageDialog *dialog;

  question->file = g_object_ref (poise_template_item_get_file (item));
  dialog = make_dialog (question, _ ("Delete Template?"), NULL, "delete", _ ("_Delete"));
  /* Translators: %s is the name of a template. */
  adw_message_dialog_format_body (dialog, _ ("“%s” will be deleted for good. Plans made from it stay as they are."),
                                  poise_template_item_get_name (item));
  adw_message_dialog_set_response_appearance (dialog, "delete", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_default_response (dialog, "cancel");
  g_signal_connect (dialog, "response", G_CALLBACK (on_delete_response), question);
  gtk_window_present (GTK_WINDOW (dialog));
}
