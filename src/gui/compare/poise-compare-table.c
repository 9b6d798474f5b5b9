/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The numbers of two plans.
 */

#include "gui/compare/poise-compare-table.h"

#include "gui/balance/poise-number-table.h"
#include "words/poise-words-compare.h"
#include "words/poise-words-diff.h"
#include "words/poise-words-format.h"
#include "words/poise-words.h"

#include <glib/gi18n.h>

struct _PoiseCompareTable
{
  GtkBox parent_instance;

  PoiseDiff *diff; /* (nullable) until set */
  gboolean saved;  /* whether the older plan is what was saved */
  guint most;      /* sections at most */

  PoiseNumberTable *table;
  GtkButton *more;
};

G_DEFINE_TYPE (PoiseCompareTable, poise_compare_table, GTK_TYPE_BOX)

/* ---- Rows ---- */

static char *
amount (gboolean there, gint64 minutes)
{
  return there ? poise_words_duration (minutes) : g_strdup ("–");
}

/* What one plan does not have is not a difference of time alone. */
static char *
difference (gboolean before, gboolean after, gint64 minutes_before, gint64 minutes_after)
{
  if (!before)
    /* Translators: of a section that only the newer plan has */
    return g_strdup (C_ ("difference", "new"));
  if (!after)
    /* Translators: of a section that the newer plan does not have any more */
    return g_strdup (C_ ("difference", "gone"));
  return poise_words_minutes_difference (minutes_before, minutes_after);
}

static void
add_mode (PoiseCompareTable *self, const PoiseShift *shift, PoiseMode mode)
{
  gint64 minutes_before = shift->before.minutes[mode], minutes_after = shift->after.minutes[mode];
  /* Translators: a row below that of a section: the time of one mode */
  g_autofree char *name = poise_words_format (C_ ("table row", "· {mode}"), "mode", poise_words_mode (mode), NULL);
  g_autofree char *before = poise_words_duration (minutes_before), *after = poise_words_duration (minutes_after);
  g_autofree char *change = poise_words_minutes_difference (minutes_before, minutes_after);
  const char *cells[] = { name, before, after, change, NULL };

  if (minutes_before != minutes_after)
    poise_number_table_add_row (self->table, cells);
}

static void
add_shift (PoiseCompareTable *self, const PoiseShift *shift, gboolean course)
{
  static const PoiseMode modes[] = { POISE_MODE_SYNCHRONOUS, POISE_MODE_ASYNCHRONOUS, POISE_MODE_UNDECIDED };
  gboolean there_before = course || shift->section_before >= 0, there_after = course || shift->section_after >= 0;
  gint64 minutes_before = poise_tally_get_minutes (&shift->before);
  gint64 minutes_after = poise_tally_get_minutes (&shift->after);
  g_autofree char *title = poise_words_shift_title (self->diff, shift);
  g_autofree char *before = amount (there_before, minutes_before), *after = amount (there_after, minutes_after);
  g_autofree char *change = difference (there_before, there_after, minutes_before, minutes_after);
  const char *cells[] = { title, before, after, change, NULL };

  poise_number_table_add_sum (self->table, cells);
  if (there_before && there_after)
    for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
      add_mode (self, shift, modes[i]);
}

static void
show_more (PoiseCompareTable *self, guint n_hidden)
{
  guint next = MIN (n_hidden, POISE_COMPARE_TABLE_STEP);
  g_autofree char *number = poise_words_number (next);
  g_autofree char *label
      = poise_words_format (ngettext ("Show {count} More", "Show {count} More", next), "count", number, NULL);

  gtk_button_set_label (self->more, label);
  gtk_widget_set_visible (GTK_WIDGET (self->more), n_hidden > 0);
}

static void
update (PoiseCompareTable *self)
{
  guint n = poise_diff_get_n_sections (self->diff), shown = MIN (n, self->most);
  const char *heads[] = { C_ ("table head", "Section"),
                          /* Translators: heads of columns with the numbers of the plan that the one in the window is
                           * compared with: what was saved of it, or another plan */
                          self->saved ? C_ ("table head", "Saved") : C_ ("table head", "Other Plan"),
                          /* Translators: the head of a column with the numbers of the plan as it is in the window */
                          C_ ("table head", "Now"),
                          C_ ("table head", "Difference"), NULL };

  poise_number_table_begin (self->table, _ ("Time in both plans"), heads);
  add_shift (self, poise_diff_get_course (self->diff), TRUE);
  for (guint i = 0; i < shown; i++)
    add_shift (self, poise_diff_get_section (self->diff, i), FALSE);
  poise_number_table_end (self->table);
  show_more (self, n - shown);
}

static void
on_more (PoiseCompareTable *self)
{
  self->most += POISE_COMPARE_TABLE_STEP;
  update (self);
}

/* ---- Life ---- */

static void
poise_compare_table_finalize (GObject *object)
{
  PoiseCompareTable *self = POISE_COMPARE_TABLE (object);

  g_clear_pointer (&self->diff, poise_diff_unref);
  G_OBJECT_CLASS (poise_compare_table_parent_class)->finalize (object);
}

static void
poise_compare_table_class_init (PoiseCompareTableClass *class)
{
  G_OBJECT_CLASS (class)->finalize = poise_compare_table_finalize;
}

static void
poise_compare_table_init (PoiseCompareTable *self)
{
  self->most = POISE_COMPARE_TABLE_STEP;
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  self->table = g_object_new (POISE_TYPE_NUMBER_TABLE, NULL);
  poise_number_table_begin (self->table, _ ("Time in both plans"), (const char *[]) { NULL });
  self->more = GTK_BUTTON (gtk_button_new ());
  show_more (self, 0);
  gtk_widget_add_css_class (GTK_WIDGET (self->more), "flat");
  g_signal_connect_object (self->more, "clicked", G_CALLBACK (on_more), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->table));
  gtk_box_append (GTK_BOX (self), GTK_WIDGET (self->more));
}

/**
 * poise_compare_table_set:
 * @diff: what differs
 * @saved: whether the older plan is what was saved of the newer one
 */
void
poise_compare_table_set (PoiseCompareTable *self, PoiseDiff *diff, gboolean saved)
{
  g_return_if_fail (POISE_IS_COMPARE_TABLE (self));

  poise_diff_ref (diff);
  g_clear_pointer (&self->diff, poise_diff_unref);
  self->diff = diff;
  self->saved = saved;
  update (self);
}
