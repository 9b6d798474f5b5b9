/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What differs between two plans as text or JSON: pure.
 *
 * The JSON is one object on one line. What a plan does not say is null; minutes are whole numbers; an activity or
 * section is named by its id and stands at an index, from 0.
 *
 *     {"before": {"file": "a.poise.json", "title": "…"}, "after": {"file": "b.poise.json", "title": "…"},
 *      "equal": false,
 *      "course": SHIFT,
 *      "sections": [{"before": ID, "after": ID, "title": "…", SHIFT's members}, …],
 *      "changes": [CHANGE, …]}
 *
 * Sections are those of either plan, in reading order, whether they differ or not; "before" is null where one is new
 * and "after" where one is gone. SHIFT is
 *
 *     {"minutes": {"before": MODES, "after": MODES}, "count": {"before": MODES, "after": MODES},
 *      "synchronous-share": {"before": 0.4, "after": 0.34},
 *      "switched": [{"from": "synchronous", "to": "asynchronous", "minutes": 90}, …],
 *      "arrived": MODES, "left": MODES, "added": MODES, "removed": MODES}
 *
 * with MODES as {"synchronous": 90, "asynchronous": 0, "undecided": 0}; see PoiseShift for what each counts. CHANGE is
 *
 *     {"kind": "activity-changed", "before": PLACE, "after": PLACE, "members": [MEMBER, …], "messages": ["…", …]}
 *
 * with one of these kinds: ids, course-changed, section-added, section-removed, section-moved, section-changed,
 * activity-added, activity-removed, activity-moved, activity-changed (see PoiseChangeKind). PLACE is null where the
 * plan has it not, and for the course; {"id": ID, "index": 2} of a section; {"id": ID, "section": ID, "index": 0} of
 * an activity. Of what is changed, MEMBER is {"member": "minutes", "before": 30, "after": 45} with values as files
 * write them; of what is added or removed there is one for each member that is set; a section's activities are no
 * member, since they are told of for themselves. Members that Poise does not know stand together in {"member": null,
 * "before": {…}, "after": {…}}. Messages are in the language of the process.
 */

#pragma once

#include "diff/poise-diff.h"

G_BEGIN_DECLS

char *poise_cli_diff_text (const PoiseDiff *diff, const char *file_before, const char *file_after);
char *poise_cli_diff_json (const PoiseDiff *diff, const char *file_before, const char *file_after);

G_END_DECLS
