/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * One table. Kinds that only tables of Poise's own have are one item more, for the columns that are of one.
 */

#include "gui/import/poise-mapping-kinds.h"

#include "poise-config.h"

#include <glib/gi18n.h>

static const struct
{
  PoiseCsvKind kind;
  const char *label;
} items[] = {
  /* Translators: what a column of a table is for: each of its cells names an activity of the course */
  { POISE_CSV_TITLE, NC_ ("column", "Activity") },
  /* Translators: one of several columns whose cells each become an activity, beside those of other columns */
  { POISE_CSV_ACTIVITY, NC_ ("column", "Activity per Cell") },
  { POISE_CSV_WEEK, NC_ ("column", "Week") },
  { POISE_CSV_SECTION, NC_ ("column", "Section") },
  { POISE_CSV_DATE, NC_ ("column", "Date") },
  { POISE_CSV_DAY, NC_ ("column", "Day of the Month") },
  { POISE_CSV_MONTH, NC_ ("column", "Month") },
  { POISE_CSV_YEAR, NC_ ("column", "Year") },
  { POISE_CSV_TIME, NC_ ("column", "Time of Day") },
  /* Translators: the time of day at which a session ends */
  { POISE_CSV_UNTIL, NC_ ("column", "End Time") },
  { POISE_CSV_MINUTES, NC_ ("column", "Minutes") },
  { POISE_CSV_HOURS, NC_ ("column", "Hours") },
  { POISE_CSV_MODE, NC_ ("column", "Mode") },
  { POISE_CSV_TOOLS, NC_ ("column", "Tools") },
  { POISE_CSV_DUE, NC_ ("column", "Due Date") },
  { POISE_CSV_NOTES, NC_ ("column", "Notes") },
  /* Translators: the column goes to the notes with its name, as “Reading: Chapter 3” */
  { POISE_CSV_REST, NC_ ("column", "Notes with Name") },
  { POISE_CSV_LEFT_OUT, NC_ ("column", "Leave Out") },
};

/**
 * poise_mapping_kinds_new_model:
 * @own: whether it is for a column that only tables of Poise's own have
 *
 * Returns: (transfer full): the items of its drop-down
 */
GtkStringList *
poise_mapping_kinds_new_model (gboolean own)
{
  GtkStringList *model = gtk_string_list_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    gtk_string_list_append (model, g_dpgettext2 (NULL, "column", items[i].label));
  if (own)
    /* Translators: what a column is for in a table that Poise wrote itself, and so knows */
    gtk_string_list_append (model, C_ ("column", "As Poise Wrote It"));
  return model;
}

/** poise_mapping_kinds_get_item: Returns: where @kind stands in a drop-down; the last for what only Poise's own tables have */
guint
poise_mapping_kinds_get_item (PoiseCsvKind kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (items); i++)
    if (items[i].kind == kind)
      return i;
  return G_N_ELEMENTS (items);
}

/** poise_mapping_kinds_at: Returns: what stands at @item of a drop-down, whose last item may be @own */
PoiseCsvKind
poise_mapping_kinds_at (guint item, PoiseCsvKind own)
{
  return item < G_N_ELEMENTS (items) ? items[item].kind : own;
}
