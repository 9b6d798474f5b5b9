/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The outcomes of a course. Rows stay where they are and are given other outcomes, so the focus goes along with an
 * outcome that is moved.
 */

#include "gui/dialogs/poise-course-page-outcomes.h"

#include "gui/details/poise-add-row.h"
#include "gui/details/poise-details-course.h"
#include "gui/details/poise-item-rows.h"
#include "poise-config.h"
#include "words/poise-words-course.h"

#include <glib/gi18n.h>

/* The buttons of a row beside the one that removes. */
enum
{
  BUTTON_SHOW,
  BUTTON_UP,
  BUTTON_DOWN,
  N_BUTTONS
};

static const char *const button_keys[N_BUTTONS] = { "show", "up", "down" };

struct _PoiseCoursePageOutcomes
{
  PoiseCoursePage parent_instance;

  AdwPreferencesGroup *group;
  PoiseAddRow *add;
  PoiseItemRows *rows;
  guint n_made;
};

G_DEFINE_TYPE (PoiseCoursePageOutcomes, poise_course_page_outcomes, POISE_TYPE_COURSE_PAGE)

static const PoiseItemField fields[] = {
  { POISE_OUTCOME_TEXT, POISE_VALUE_TEXT, 0, 0, NC_ ("item", "Learners Can …") },
};

static const PoiseItemList list = {
  POISE_PLAN_OUTCOMES, &poise_outcome_type, fields, G_N_ELEMENTS (fields), NC_ ("item", "Remove Outcome"),
};

static guint
index_of (GtkWidget *button)
{
  GtkWidget *row = gtk_widget_get_ancestor (button, POISE_TYPE_VALUE_ROW);

  return GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), "index"));
}

static GtkWidget *
button_of (PoiseCoursePageOutcomes *self, guint index, guint button)
{
  return g_object_get_data (G_OBJECT (poise_item_rows_get_row (self->rows, index, 0)), button_keys[button]);
}

static PoiseOutcome *
outcome_at (PoiseCoursePageOutcomes *self, guint index)
{
  return g_ptr_array_index (poise_course_page_get_plan (POISE_COURSE_PAGE (self))->outcomes, index);
}

/* ---- Edits ---- */

static void
on_added (PoiseAddRow *row, const char *text, const char *title, PoiseCoursePageOutcomes *self)
{
  if (poise_course_page_get_proxy (POISE_COURSE_PAGE (self)))
    poise_details_proxy_add_outcome (poise_course_page_get_proxy (POISE_COURSE_PAGE (self)), text);
}

static gboolean
on_remove (PoiseItemRows *rows, guint index, PoiseCoursePageOutcomes *self)
{
  PoiseCoursePage *page = POISE_COURSE_PAGE (self);
  g_autofree char *id = g_strdup (outcome_at (self, index)->id);
  g_autoptr (PoisePicks) picks = NULL;
  g_autofree char *sentence = NULL;

  if (!id)
    return FALSE;
  picks = poise_details_pick_naming (poise_course_page_get_plan (page), POISE_ACTIVITY_OUTCOMES, id);
  sentence = poise_words_outcome_removed (g_hash_table_size (picks->activities));
  if (poise_details_proxy_remove_outcome (poise_course_page_get_proxy (page), id))
    poise_course_page_emit_removed (page, sentence);
  return TRUE;
}

static void
move (PoiseCoursePageOutcomes *self, guint from, guint to)
{
  PoiseCoursePage *page = POISE_COURSE_PAGE (self);
  GPtrArray *old = poise_course_page_get_plan (page)->outcomes;
  g_autoptr (GPtrArray) outcomes = poise_records_new ();

  if (to >= poise_list_length (old))
    return;
  for (guint i = 0; i < old->len; i++)
    g_ptr_array_add (outcomes, poise_record_ref (g_ptr_array_index (old, i == from ? to : i == to ? from : i)));
  poise_details_proxy_put_list (poise_course_page_get_proxy (page), POISE_PLAN_OUTCOMES, outcomes, NULL);
}

/* At the end of the way the focus goes to the button back. */
static void
move_with_focus (PoiseCoursePageOutcomes *self, guint from, int by, guint button, guint back)
{
  GtkWidget *next = button_of (self, from + by, button);

  move (self, from, from + by);
  gtk_widget_grab_focus (gtk_widget_is_sensitive (next) ? next : button_of (self, from + by, back));
}

static void
on_up (GtkWidget *button, PoiseCoursePageOutcomes *self)
{
  move_with_focus (self, index_of (button), -1, BUTTON_UP, BUTTON_DOWN);
}

static void
on_down (GtkWidget *button, PoiseCoursePageOutcomes *self)
{
  move_with_focus (self, index_of (button), 1, BUTTON_DOWN, BUTTON_UP);
}

static void
on_show (GtkWidget *button, PoiseCoursePageOutcomes *self)
{
  PoiseCoursePage *page = POISE_COURSE_PAGE (self);
  g_autoptr (PoisePicks) picks = poise_details_pick_naming (
      poise_course_page_get_plan (page), POISE_ACTIVITY_OUTCOMES, outcome_at (self, index_of (button))->id);

  poise_course_page_emit_wanted (page, picks);
}

/* ---- Rows ---- */

static void
add_button (PoiseCoursePageOutcomes *self,
            PoiseValueRow *row,
            guint index,
            const char *icon,
            const char *label,
            GCallback callback)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "circular");
  g_object_set_data (G_OBJECT (row), button_keys[index], button);
  poise_value_row_add_suffix (row, button);
  g_signal_connect_object (button, "clicked", callback, self, 0);
}

static void
on_made (PoiseItemRows *rows, PoiseValueRow *row, guint field, PoiseCoursePageOutcomes *self)
{
  g_object_set_data (G_OBJECT (row), "index", GUINT_TO_POINTER (self->n_made++));
  poise_value_row_stack_suffixes (row);
  add_button (self, row, BUTTON_SHOW, "edit-find-symbolic", _ ("Show These Activities"), G_CALLBACK (on_show));
  add_button (self, row, BUTTON_UP, "go-up-symbolic", _ ("Move Outcome Up"), G_CALLBACK (on_up));
  add_button (self, row, BUTTON_DOWN, "go-down-symbolic", _ ("Move Outcome Down"), G_CALLBACK (on_down));
}

static void
show_cover (PoiseCoursePageOutcomes *self, const PoisePlan *plan)
{
  g_autoptr (GHashTable) counts = poise_details_count_named (plan, POISE_ACTIVITY_OUTCOMES);
  guint n = poise_list_length (plan->outcomes);

  for (guint i = 0; i < n; i++)
    {
      const char *id = outcome_at (self, i)->id;
      guint count = id ? GPOINTER_TO_UINT (g_hash_table_lookup (counts, id)) : 0;
      g_autofree char *cover = poise_words_covered_by (count);

      if (count > 0)
        poise_value_row_set_fact (poise_item_rows_get_row (self->rows, i, 0), cover);
      else
        poise_value_row_set_hint (poise_item_rows_get_row (self->rows, i, 0), cover);
      gtk_widget_set_sensitive (button_of (self, i, BUTTON_SHOW), count > 0);
      gtk_widget_set_sensitive (button_of (self, i, BUTTON_UP), i > 0);
      gtk_widget_set_sensitive (button_of (self, i, BUTTON_DOWN), i + 1 < n);
    }
}

static void
poise_course_page_outcomes_show (PoiseCoursePage *page, PoisePlan *plan)
{
  PoiseCoursePageOutcomes *self = POISE_COURSE_PAGE_OUTCOMES (page);

  poise_item_rows_show (self->rows, poise_course_page_get_proxy (page), "plan", plan->outcomes);
  show_cover (self, plan);
}

static void
poise_course_page_outcomes_flush (PoiseCoursePage *page)
{
  poise_add_row_flush (POISE_COURSE_PAGE_OUTCOMES (page)->add);
}

/* ---- Life ---- */

static void
poise_course_page_outcomes_dispose (GObject *object)
{
  g_clear_object (&POISE_COURSE_PAGE_OUTCOMES (object)->rows);
  G_OBJECT_CLASS (poise_course_page_outcomes_parent_class)->dispose (object);
}

static void
poise_course_page_outcomes_class_init (PoiseCoursePageOutcomesClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_course_page_outcomes_dispose;
  POISE_COURSE_PAGE_CLASS (class)->show = poise_course_page_outcomes_show;
  POISE_COURSE_PAGE_CLASS (class)->flush = poise_course_page_outcomes_flush;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               POISE_RESOURCE_PREFIX "/poise-course-page-outcomes.ui");
  gtk_widget_class_bind_template_child (widget_class, PoiseCoursePageOutcomes, group);
}

static void
poise_course_page_outcomes_init (PoiseCoursePageOutcomes *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->add = POISE_ADD_ROW (poise_add_row_new (_ ("New Outcome"), POISE_VALUE_TEXT));
  adw_preferences_group_add (self->group, GTK_WIDGET (self->add));
  self->rows = poise_item_rows_new (&list, GTK_WIDGET (self->add));
  g_signal_connect_object (self->add, "added", G_CALLBACK (on_added), self, 0);
  g_signal_connect_object (self->rows, "made", G_CALLBACK (on_made), self, 0);
  g_signal_connect_object (self->rows, "remove", G_CALLBACK (on_remove), self, 0);
}
