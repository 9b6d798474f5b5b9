/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A table of hosts with the paths that lead into rooms: the same hosts show recordings, help and what they sell, which
 * are watched and read at any time.
 */

#include "import/poise-guess-hosts.h"

#include <string.h>

/**
 * Host:
 * @name: the host itself; also every host below it
 * @paths: how paths that lead into a room begin, parted by blanks; "/" for every path but "/" itself
 * @others: (nullable): how some of those begin that do not, likewise
 */
typedef struct
{
  const char *name;
  const char *paths;
  const char *others;
} Host;

static const Host hosts[] = {
  { "8x8.vc", "/" },
  { "adobeconnect.com", "/", "/p* /admin /common /content" },
  { "app.chime.aws", "/meetings" },
  { "app.gather.town", "/app /invite" },
  { "bbcollab.com", "/guest /collab/ui/session /launch", "/recording /collab/ui/session/playback" },
  { "bigmarker.com", "/conf /conferences" },
  { "bluejeans.com", "/", "/downloads /support /playback /s/" },
  { "clickmeeting.com", "/", "/recording /blog /features /pricing" },
  { "conf.dfn.de", "/webapp /guest" },
  { "conferenciaweb.rnp.br", "/" },
  { "facetime.apple.com", "/join" },
  { "g.co", "/meet" },
  { "gotomeet.me", "/" },
  { "gotomeeting.com", "/join" },
  { "gotowebinar.com", "/" },
  { "join.skype.com", "/" },
  { "meet.goto.com", "/" },
  { "meet.google.com", "/" },
  { "meet.jit.si", "/" },
  { "meet.lync.com", "/" },
  { "meet.ffmuc.net", "/" },
  { "meeting.dingtalk.com", "/" },
  { "meeting.tencent.com", "/dm /p /s" },
  { "rendez-vous.renater.fr", "/" },
  { "senfcall.de", "/" },
  { "teams.live.com", "/meet /l/meetup-join" },
  { "teams.microsoft.com", "/l/meetup-join /meet /l/meeting/join" },
  { "telemost.yandex.ru", "/j" },
  { "vc.feishu.cn", "/j" },
  { "vc.larksuite.com", "/j" },
  { "voovmeeting.com", "/dm /s" },
  { "webex.com", "/meet /join /j.php /wbxmjs /webappng/sites /weblink", "/recordingservice" },
  { "whereby.com", "/", "/information /blog /user" },
  { "zoom.com", "/j /my /w/ /s/ /wc /meeting/register /webinar/register" },
  { "zoom.com.cn", "/j /my /w/ /s/ /wc /meeting/register /webinar/register" },
  { "zoom.us", "/j /my /w/ /s/ /wc /meeting/register /webinar/register" },
  { "zoomgov.com", "/j /my /w/ /s/ /wc /meeting/register /webinar/register" },
};

/* Rooms that schools run themselves are told by how their hosts are called */
static const char *const host_beginnings[] = { "bbb", "bigbluebutton", "jitsi", "meet-jitsi", NULL };

static gboolean
is_below (const char *host, const char *name)
{
  gsize n_host = strlen (host), n_name = strlen (name);

  return n_host >= n_name && strcmp (host + n_host - n_name, name) == 0
         && (n_host == n_name || host[n_host - n_name - 1] == '.');
}

/* Whether @path is @beginning, or goes on below it; "/p*" goes on in any way, and "/s/" and "/" must go on */
static gboolean
begins_with (const char *path, const char *beginning)
{
  gsize length = strlen (beginning);

  if (g_str_has_suffix (beginning, "*"))
    return strncmp (path, beginning, length - 1) == 0;
  if (strncmp (path, beginning, length) != 0)
    return FALSE;
  return g_str_has_suffix (beginning, "/") ? path[length] != '\0' : path[length] == '\0' || path[length] == '/';
}

static gboolean
begins_with_one_of (const char *path, const char *beginnings)
{
  g_auto (GStrv) each = beginnings != NULL ? g_strsplit (beginnings, " ", -1) : NULL;

  for (guint i = 0; each != NULL && each[i] != NULL; i++)
    if (begins_with (path, each[i]))
      return TRUE;
  return FALSE;
}

static gboolean
is_own_room (const char *host, const char *path)
{
  if (strstr (path, "/bigbluebutton/") != NULL)
    return strstr (path, "playback") == NULL && strstr (path, "recording") == NULL;
  for (guint i = 0; host_beginnings[i] != NULL; i++)
    if (g_str_has_prefix (host, host_beginnings[i]))
      {
        gsize length = strlen (host_beginnings[i]);

        return (host[length] == '.' || host[length] == '-' || g_ascii_isdigit (host[length])) && path[0] == '/'
               && path[1] != '\0' && !g_str_has_prefix (path, "/playback") && !g_str_has_prefix (path, "/recording");
      }
  return FALSE;
}

/**
 * poise_guess_is_meeting:
 * @address: (nullable): what may be an address of the web, with "https://" or without
 *
 * Returns: whether it leads into a room where people meet live
 */
gboolean
poise_guess_is_meeting (const char *address)
{
  g_autofree char *whole = NULL;
  g_autofree char *host = NULL;
  g_autoptr (GUri) uri = NULL;
  const char *path;

  if (address == NULL || strlen (address) > 4096)
    return FALSE;
  whole = strstr (address, "://") != NULL ? g_strdup (address) : g_strconcat ("https://", address, NULL);
  uri = g_uri_parse (whole, G_URI_FLAGS_PARSE_RELAXED | G_URI_FLAGS_ENCODED, NULL);
  if (uri == NULL || g_uri_get_host (uri) == NULL
      || (strcmp (g_uri_get_scheme (uri), "https") != 0 && strcmp (g_uri_get_scheme (uri), "http") != 0))
    return FALSE;
  host = g_ascii_strdown (g_uri_get_host (uri), -1);
  if (g_str_has_suffix (host, "."))
    host[strlen (host) - 1] = '\0';
  path = g_uri_get_path (uri);
  for (guint i = 0; i < G_N_ELEMENTS (hosts); i++)
    if (is_below (host, hosts[i].name))
      return begins_with_one_of (path, hosts[i].paths) && !begins_with_one_of (path, hosts[i].others);
  return is_own_room (host, path);
}
