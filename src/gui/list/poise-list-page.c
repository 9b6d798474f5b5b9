/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The page on which activities are listed, tagged and moved.
 */

#include "gui/list/poise-list-page.h"

#include "gui/poise-adaptive-bin.h"

struct _PoiseListPage
{
  AdwBin parent_instance;

  PoiseWorkspace *workspace; /* (nullable) */
  int room;
};

enum
{
  PROP_WORKSPACE = 1,
  PROP_ROOM,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

G_DEFINE_TYPE (PoiseListPage, poise_list_page, ADW_TYPE_BIN)

static void
poise_list_page_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  PoiseListPage *self = POISE_LIST_PAGE (object);

  switch (id)
    {
    case PROP_WORKSPACE:
      g_value_set_object (value, self->workspace);
      break;
    case PROP_ROOM:
      g_value_set_int (value, self->room);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
poise_list_page_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  PoiseListPage *self = POISE_LIST_PAGE (object);

  switch (id)
    {
    case PROP_WORKSPACE:
      g_set_object (&self->workspace, g_value_get_object (value));
      break;
    case PROP_ROOM:
      self->room = g_value_get_int (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
poise_list_page_dispose (GObject *object)
{
  g_clear_object (&POISE_LIST_PAGE (object)->workspace);
  G_OBJECT_CLASS (poise_list_page_parent_class)->dispose (object);
}

static void
poise_list_page_class_init (PoiseListPageClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);

  object_class->dispose = poise_list_page_dispose;
  object_class->get_property = poise_list_page_get_property;
  object_class->set_property = poise_list_page_set_property;

  props[PROP_WORKSPACE] = g_param_spec_object ("workspace", NULL, NULL, POISE_TYPE_WORKSPACE,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  props[PROP_ROOM] = g_param_spec_int ("room", NULL, NULL, POISE_ROOM_NARROW, POISE_ROOM_WIDE, POISE_ROOM_WIDE,
                                       G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
poise_list_page_init (PoiseListPage *self)
{
  self->room = POISE_ROOM_WIDE;
}

/** poise_list_page_focus: Puts the focus where it was in the list, or on its first row. */
void
poise_list_page_focus (PoiseListPage *self)
{
}

/** poise_list_page_focus_quick_entry: Puts the focus into the entry for new activities. */
void
poise_list_page_focus_quick_entry (PoiseListPage *self)
{
}
