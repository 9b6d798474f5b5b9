/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One page of the dialog about the course.
 */

#include "gui/dialogs/poise-course-page.h"

#include "gui/details/poise-term-row.h"
#include "gui/details/poise-value-row.h"

typedef struct
{
  PoiseDetailsProxy *proxy; /* (nullable) until there is one */
  const PoiseCourseBinding *bindings;
  guint n_bindings;
  GPtrArray *rows; /* of GtkWidget, one for each binding; not owned */
  gboolean disposed;
} PoiseCoursePagePrivate;

enum
{
  SIGNAL_REMOVED,
  SIGNAL_WANTED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (PoiseCoursePage, poise_course_page, ADW_TYPE_PREFERENCES_PAGE)

static PoiseCoursePagePrivate *
private_of (PoiseCoursePage *self)
{
  return poise_course_page_get_instance_private (self);
}

/* ---- From rows to edits ---- */

static const PoiseCourseBinding *
binding_of (PoiseCoursePage *self, gpointer row)
{
  guint index = 0;
  gboolean found = g_ptr_array_find (private_of (self)->rows, row, &index);

  g_assert (found);
  return &private_of (self)->bindings[index];
}

static void
put_text (PoiseCoursePage *self, const PoiseCourseBinding *to, const char *text)
{
  PoiseDetailsProxy *proxy = private_of (self)->proxy;

  if (to->part_type)
    poise_details_proxy_put_part_text (proxy, to->member, to->part_type, to->part_member, text, to->name);
  else
    poise_details_proxy_put_text (proxy, to->member, text, to->name);
}

static void
put_number (PoiseCoursePage *self, const PoiseCourseBinding *to, int number, const char *part)
{
  PoiseDetailsProxy *proxy = private_of (self)->proxy;

  if (to->part_type)
    poise_details_proxy_put_part_number (proxy, to->member, to->part_type, to->part_member, number, part);
  else
    poise_details_proxy_put_number (proxy, to->member, number, part);
}

static void
on_typed (PoiseValueRow *row, PoiseCoursePage *self)
{
  const PoiseCourseBinding *to = binding_of (self, row);

  if (!private_of (self)->proxy)
    return;
  if (to->holds == POISE_COURSE_TEXT)
    put_text (self, to, poise_value_row_get_value (row));
  else
    put_number (self, to, poise_value_row_get_number (row), to->name);
}

static void
on_chosen (PoiseTermRow *row, int value, PoiseCoursePage *self)
{
  if (private_of (self)->proxy)
    put_number (self, binding_of (self, row), value, NULL);
}

/* ---- From the plan to rows ---- */

static void
show_row (GtkWidget *row, const PoiseCourseBinding *from, const PoisePlan *plan)
{
  gconstpointer record = from->part_type ? poise_record_get_record (plan, from->member) : plan;
  guint member = from->part_type ? from->part_member : from->member;
  /* A record that is not there says what an empty one does. */
  gpointer empty = record ? NULL : poise_record_seal (poise_record_new (from->part_type));
  gconstpointer shown = record ? record : empty;

  if (from->holds == POISE_COURSE_TERM)
    poise_term_row_show (POISE_TERM_ROW (row), poise_record_get_number (shown, member));
  else if (from->holds == POISE_COURSE_NUMBER)
    poise_value_row_show_number (POISE_VALUE_ROW (row), "plan", poise_record_get_number (shown, member));
  else
    poise_value_row_show (POISE_VALUE_ROW (row), "plan", poise_record_get_text (shown, member));
  if (empty)
    poise_record_unref (empty);
}

/* ---- Life ---- */

/* AdwPreferencesPage of libadwaita 1.2 does not bear to be disposed of twice. */
static void
poise_course_page_dispose (GObject *object)
{
  PoiseCoursePagePrivate *private = private_of (POISE_COURSE_PAGE (object));

  if (private->disposed)
    return;
  private->disposed = TRUE;
  g_clear_object (&private->proxy);
  g_ptr_array_set_size (private->rows, 0);
  G_OBJECT_CLASS (poise_course_page_parent_class)->dispose (object);
}

static void
poise_course_page_finalize (GObject *object)
{
  g_ptr_array_unref (private_of (POISE_COURSE_PAGE (object))->rows);
  G_OBJECT_CLASS (poise_course_page_parent_class)->finalize (object);
}

static void
poise_course_page_class_init (PoiseCoursePageClass *class)
{
  GType type = G_TYPE_FROM_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_course_page_dispose;
  G_OBJECT_CLASS (class)->finalize = poise_course_page_finalize;
  signals[SIGNAL_REMOVED] = g_signal_new ("removed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[SIGNAL_WANTED] = g_signal_new ("wanted", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                         1, G_TYPE_POINTER);
}

static void
poise_course_page_init (PoiseCoursePage *self)
{
  private_of (self)->rows = g_ptr_array_new ();
}

/* ---- For those that derive ---- */

/** poise_course_page_class_bind: Makes the rows of @bindings children of the template; in class init, after the template. */
void
poise_course_page_class_bind (GtkWidgetClass *class, const PoiseCourseBinding *bindings, guint n_bindings)
{
  g_type_ensure (POISE_TYPE_TERM_ROW);
  g_type_ensure (POISE_TYPE_VALUE_ROW);
  for (guint i = 0; i < n_bindings; i++)
    gtk_widget_class_bind_template_child_full (class, bindings[i].name, FALSE, 0);
}

/**
 * poise_course_page_bind:
 * @bindings: (array length=n_bindings): stays
 * @n_bindings: how many
 *
 * Binds the rows of the template to members of the plan; in init, after the template.
 */
void
poise_course_page_bind (PoiseCoursePage *self, const PoiseCourseBinding *bindings, guint n_bindings)
{
  PoiseCoursePagePrivate *private = private_of (self);

  private->bindings = bindings;
  private->n_bindings = n_bindings;
  for (guint i = 0; i < n_bindings; i++)
    {
      GObject *row = gtk_widget_get_template_child (GTK_WIDGET (self), G_OBJECT_TYPE (self), bindings[i].name);

      g_ptr_array_add (private->rows, row);
      if (bindings[i].holds == POISE_COURSE_TERM)
        {
          g_signal_connect_object (row, "chosen", G_CALLBACK (on_chosen), self, 0);
          continue;
        }
      g_signal_connect_object (row, "typed", G_CALLBACK (on_typed), self, 0);
      g_signal_connect_object (row, "left", G_CALLBACK (poise_course_page_seal), self, G_CONNECT_SWAPPED);
    }
}

/** poise_course_page_emit_removed: Says that something has gone: @sentence. */
void
poise_course_page_emit_removed (PoiseCoursePage *self, const char *sentence)
{
  g_signal_emit (self, signals[SIGNAL_REMOVED], 0, sentence);
}

/** poise_course_page_emit_wanted: Says what the person wants to see in the list. */
void
poise_course_page_emit_wanted (PoiseCoursePage *self, PoisePicks *picks)
{
  g_signal_emit (self, signals[SIGNAL_WANTED], 0, picks);
}

/** poise_course_page_seal: What is set next is another step. */
void
poise_course_page_seal (PoiseCoursePage *self)
{
  if (private_of (self)->proxy)
    poise_details_proxy_seal (private_of (self)->proxy);
}

/** poise_course_page_get_proxy: Returns: (transfer none) (nullable): aimed at the plan */
PoiseDetailsProxy *
poise_course_page_get_proxy (PoiseCoursePage *self)
{
  g_return_val_if_fail (POISE_IS_COURSE_PAGE (self), NULL);
  return private_of (self)->proxy;
}

/** poise_course_page_get_plan: Returns: (transfer none) (nullable): the plan as it stands */
PoisePlan *
poise_course_page_get_plan (PoiseCoursePage *self)
{
  g_return_val_if_fail (POISE_IS_COURSE_PAGE (self), NULL);
  return private_of (self)->proxy ? poise_details_proxy_get_plan (private_of (self)->proxy) : NULL;
}

/* ---- For the dialog ---- */

/** poise_course_page_set_proxy: What is set on the page goes to @proxy, which is aimed at the plan. */
void
poise_course_page_set_proxy (PoiseCoursePage *self, PoiseDetailsProxy *proxy)
{
  g_return_if_fail (POISE_IS_COURSE_PAGE (self));
  g_set_object (&private_of (self)->proxy, proxy);
  poise_course_page_update (self);
}

/** poise_course_page_update: Shows what the plan says. */
void
poise_course_page_update (PoiseCoursePage *self)
{
  PoisePlan *plan = poise_course_page_get_plan (self);
  PoiseCoursePagePrivate *private = private_of (self);

  if (!plan)
    return;
  for (guint i = 0; i < private->n_bindings; i++)
    show_row (g_ptr_array_index (private->rows, i), &private->bindings[i], plan);
  if (POISE_COURSE_PAGE_GET_CLASS (self)->show)
    POISE_COURSE_PAGE_GET_CLASS (self)->show (self, plan);
}

/** poise_course_page_flush: What has been typed but not taken yet goes into the plan. */
void
poise_course_page_flush (PoiseCoursePage *self)
{
  g_return_if_fail (POISE_IS_COURSE_PAGE (self));
  poise_value_row_commit_focused (GTK_WIDGET (self));
  if (POISE_COURSE_PAGE_GET_CLASS (self)->flush)
    POISE_COURSE_PAGE_GET_CLASS (self)->flush (self);
}
