/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A button that offers a calendar. The popover is made when it is first asked for.
 */

#include "gui/details/poise-calendar-button.h"

#include "core/poise-date.h"
#include "gui/details/poise-value.h"
#include "poise-config.h"

#include <glib/gi18n.h>

struct _PoiseCalendarButton
{
  GtkWidget parent_instance;

  char *value;
  gboolean with_time;
  gboolean showing;

  GtkWidget *button;
  GtkWidget *popover; /* (nullable) until asked for */
  GtkCalendar *calendar;
  GtkWidget *time_box;
  GtkEntry *time;
  GtkLabel *message;
};

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_TYPE (PoiseCalendarButton, poise_calendar_button, GTK_TYPE_WIDGET)

/* @message: (nullable): what a time of day is, where something else was typed */
static void
show_message (PoiseCalendarButton *self, const char *message)
{
  gtk_label_set_label (self->message, message ? message : "");
  gtk_widget_set_visible (GTK_WIDGET (self->message), message != NULL);
  if (message)
    gtk_widget_add_css_class (GTK_WIDGET (self->time), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->time), "error");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->time), GTK_ACCESSIBLE_STATE_INVALID,
                               message ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->time), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  message ? message : "", -1);
}

static void
show_value (PoiseCalendarButton *self)
{
  GDate date;
  int minute = -1;
  gboolean known;

  g_date_clear (&date, 1);
  known = poise_date_time_parse (self->value, &date, &minute);
  self->showing = TRUE;
  show_message (self, NULL);
  gtk_calendar_clear_marks (self->calendar);
  if (known)
    {
      g_autoptr (GDateTime) day = g_date_time_new_local (g_date_get_year (&date), g_date_get_month (&date),
                                                         g_date_get_day (&date), 12, 0, 0);

      gtk_calendar_select_day (self->calendar, day);
      gtk_calendar_mark_day (self->calendar, g_date_get_day (&date));
    }
  if (known && minute >= 0)
    {
      g_autofree char *time = g_strdup_printf ("%02d:%02d", minute / 60, minute % 60);

      gtk_editable_set_text (GTK_EDITABLE (self->time), time);
    }
  else
    {
      gtk_editable_set_text (GTK_EDITABLE (self->time), "");
    }
  self->showing = FALSE;
}

/* The chosen day, with the time that stands in the entry if it is one. */
static void
tell (PoiseCalendarButton *self)
{
  static const PoiseValueSpec time_spec = { .kind = POISE_VALUE_TIME };
  g_autoptr (GDateTime) day = gtk_calendar_get_date (self->calendar);
  g_autofree char *message = NULL;
  g_autofree char *time
      = poise_value_read (&time_spec, gtk_editable_get_text (GTK_EDITABLE (self->time)), &message);
  g_autofree char *date = g_date_time_format (day, "%Y-%m-%d");
  g_autofree char *value
      = self->with_time && time && *time ? g_strconcat (date, "T", time, NULL) : g_steal_pointer (&date);

  show_message (self, message);
  if (time)
    g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, value);
}

static void
on_day_selected (PoiseCalendarButton *self)
{
  if (self->showing)
    return;
  tell (self);
}

/* What is no time stays, marked, and so does the popover. */
static void
on_time_entered (PoiseCalendarButton *self)
{
  tell (self);
  if (gtk_widget_get_visible (GTK_WIDGET (self->message)))
    return;
  gtk_menu_button_popdown (GTK_MENU_BUTTON (self->button));
}

static void
on_clear (PoiseCalendarButton *self)
{
  gtk_menu_button_popdown (GTK_MENU_BUTTON (self->button));
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, "");
}

static GtkWidget *
make_time_box (PoiseCalendarButton *self)
{
  /* Translators: a time of day, beside the day */
  GtkWidget *label = gtk_label_new (_ ("Time"));

  self->time = GTK_ENTRY (gtk_entry_new ());
  /* Translators: how a time of day is typed; the digits stand for hours and minutes. */
  gtk_entry_set_placeholder_text (self->time, _ ("23:59"));
  gtk_editable_set_max_width_chars (GTK_EDITABLE (self->time), 7);
  gtk_editable_set_width_chars (GTK_EDITABLE (self->time), 7);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->time), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Time"), -1);
  g_signal_connect_object (self->time, "activate", G_CALLBACK (on_time_entered), self, G_CONNECT_SWAPPED);

  self->time_box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_box_append (GTK_BOX (self->time_box), label);
  gtk_box_append (GTK_BOX (self->time_box), GTK_WIDGET (self->time));
  gtk_widget_set_visible (self->time_box, self->with_time);
  return self->time_box;
}

static GtkWidget *
make_message (PoiseCalendarButton *self)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (label, "error");
  gtk_widget_set_visible (label, FALSE);
  self->message = GTK_LABEL (label);
  return label;
}

static void
make_popover (GtkMenuButton *button, gpointer data)
{
  PoiseCalendarButton *self = data;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *clear = gtk_button_new_with_mnemonic (_ ("_No Date"));

  if (!self->popover)
    {
      self->popover = gtk_popover_new ();
      self->calendar = GTK_CALENDAR (gtk_calendar_new ());
      gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->calendar));
      gtk_box_append (GTK_BOX (box), make_time_box (self));
      gtk_box_append (GTK_BOX (box), make_message (self));
      gtk_widget_add_css_class (clear, "flat");
      gtk_box_append (GTK_BOX (box), clear);
      gtk_popover_set_child (GTK_POPOVER (self->popover), box);
      g_signal_connect_object (clear, "clicked", G_CALLBACK (on_clear), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (self->calendar, "day-selected", G_CALLBACK (on_day_selected), self,
                               G_CONNECT_SWAPPED);
      gtk_menu_button_set_popover (button, self->popover);
    }
  show_value (self);
}

static void
poise_calendar_button_dispose (GObject *object)
{
  PoiseCalendarButton *self = POISE_CALENDAR_BUTTON (object);

  self->popover = NULL;
  g_clear_pointer (&self->button, gtk_widget_unparent);
  g_clear_pointer (&self->value, g_free);
  G_OBJECT_CLASS (poise_calendar_button_parent_class)->dispose (object);
}

static void
poise_calendar_button_class_init (PoiseCalendarButtonClass *class)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (class);

  G_OBJECT_CLASS (class)->dispose = poise_calendar_button_dispose;
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL,
                                         NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
poise_calendar_button_init (PoiseCalendarButton *self)
{
  self->value = g_strdup ("");
  self->button = gtk_menu_button_new ();
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (self->button), "x-office-calendar-symbolic");
  gtk_widget_set_tooltip_text (self->button, _ ("Choose a Date"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Choose a Date"), -1);
  gtk_widget_set_valign (self->button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->button, "flat");
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->button), make_popover, self, NULL);
  gtk_widget_set_parent (self->button, GTK_WIDGET (self));
}

/** poise_calendar_button_set_value: What the calendar begins with: a date, a date and a time, or "". */
void
poise_calendar_button_set_value (PoiseCalendarButton *self, const char *value)
{
  g_return_if_fail (POISE_IS_CALENDAR_BUTTON (self));

  if (strcmp (self->value, value) == 0)
    return;
  g_free (self->value);
  self->value = g_strdup (value);
  if (self->popover && gtk_widget_get_mapped (self->popover))
    show_value (self);
}

/** poise_calendar_button_set_with_time: Whether a time of day may be said too. */
void
poise_calendar_button_set_with_time (PoiseCalendarButton *self, gboolean with_time)
{
  g_return_if_fail (POISE_IS_CALENDAR_BUTTON (self));

  self->with_time = with_time;
  if (self->popover)
    gtk_widget_set_visible (self->time_box, with_time);
}
