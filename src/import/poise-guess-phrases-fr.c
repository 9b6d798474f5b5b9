/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Phrases by which a course says that learners meet, or choose the time, in French.
 */

#include "import/poise-guess-phrases.h"

static const char *const live[] = {
  "synchrone", "synchrones", "de façon synchrone", "en temps réel", "en direct", "en simultané",
  "simultanément en ligne",
  "nous nous réunirons", "nous nous réunissons", "nous nous retrouverons", "nous nous retrouvons",
  "nous nous rencontrerons", "nous nous rencontrons", "on se retrouve", "on se réunit", "on se voit",
  "vous vous réunirez", "vous vous retrouverez", "vous vous réunissez", "vous vous rencontrerez", "retrouvons nous",
  "réunissez vous", "retrouvez vous", "rejoignez nous le", "rejoignez nous à", "rejoignez nous sur", "se réuniront",
  "se retrouveront", "se réunissent en ligne", "rendez vous le", "rendez vous à * h", "rendez vous sur zoom",
  "rendez vous en salle",
  "réunion zoom", "réunion teams", "réunion en ligne", "réunions en ligne", "réunion hebdomadaire",
  "réunion de groupe", "réunion d'équipe", "réunion virtuelle", "rencontre en ligne", "rencontre virtuelle",
  "rencontre en présence", "rencontre zoom", "rencontre synchrone", "séance en ligne", "séance zoom",
  "séance synchrone", "séance en direct", "séance virtuelle", "séance en présentiel", "session zoom",
  "session live", "session en direct", "en présentiel", "en présence", "en face à face",
  "visioconférence", "visioconférences", "visio conférence", "vidéoconférence", "vidéoconférences",
  "vidéo conférence", "webconférence", "audioconférence", "conférence téléphonique", "conférence web",
  "appel vidéo", "appel visio", "en visio", "par visio", "^visio", "webinaire", "webinaires", "classe virtuelle",
  "classes virtuelles", "salle virtuelle", "permanence en ligne", "heures de bureau", "clavardage en direct",
  "tchat en direct",
  "sur zoom", "via zoom", "par zoom", "avec zoom", "lien zoom", "salle zoom", "sur teams", "via teams", "par teams",
  "sur webex", "via webex", "sur bigbluebutton", "via bigbluebutton", "sur bbb", "via bbb", "sur jitsi",
  "via jitsi", "sur google meet", "via google meet", "en même temps que le groupe", "salles de sous groupe~",
  "assistez au cours", "assister au cours", "assistez à la séance", "assister à la séance",
  "participez à la séance",
  "en salle", "en amphi", "en amphithéâtre", "devant la classe", "à distance synchrone", "en distanciel synchrone",
  "cours magistral en direct",
  NULL,
};

static const char *const own[] = {
  "asynchrone", "asynchrones", "non synchrone", "pas synchrone", "de façon asynchrone", "en différé",
  "pas en même temps",
  "à * propre rythme", "à * rythme", "à votre guise", "quand vous voulez", "quand vous le souhaitez",
  "quand vous le pouvez", "au moment de votre choix", "au moment qui vous convient", "au moment qui * convient",
  "à l'heure de votre choix", "à tout moment", "à n'importe quel moment", "n'importe quand", "en autonomie",
  "en autoformation", "autoformation", "autorythmé~", "à la demande",
  "préenregistré", "préenregistrée", "préenregistrés", "préenregistrées", "pré enregistré~", "cours enregistré",
  "conférence enregistrée", "vidéo enregistrée", "regardez l'enregistrement", "visionnez l'enregistrement",
  "écoutez l'enregistrement", "regarder l'enregistrement", "visionner l'enregistrement",
  "quand cela vous convient", "quand ça vous convient", "lorsque cela vous convient", "quand cela vous arrange",
  "à l'heure qui vous convient", "sans horaire fixe", "sans horaires fixes", "sans rendez vous fixe",
  "horaire libre", "horaires libres", "quand vous avez le temps",
  NULL,
};

static const char *const neither[] = {
  "synchronisé", "synchronisée", "synchronisés", "synchronisées", "synchroniser", "synchronisation",
  "machine synchrone", "moteur synchrone", "machines synchrones", "moteurs synchrones", "alternateur synchrone",
  "machine asynchrone", "moteur asynchrone", "machines asynchrones", "moteurs asynchrones",
  "programmation asynchrone", "synchrone et asynchrone", "synchrones et asynchrones", "asynchrone et synchrone",
  "asynchrones et synchrones", "synchrone ou asynchrone", "asynchrone ou synchrone", "complément d'objet direct",
  "discours direct", "en direction", "pas seulement", "sans faute", "sans oublier", "n'oubliez pas",
  "ne manquez pas", "non seulement", "au rythme de la musique", "à quel rythme", "à un rythme", "à ce rythme",
  "diffusé en direct", "diffusée en direct", "concert en direct", "musique en direct", "retransmis en direct",
  "retransmise en direct", "a été * en direct",
  NULL,
};

static const char *const not_after[] = {
  "pas de", "aucun", "aucune", "sans", "jamais", "ne", "n'", "plus de", "au lieu", "plutôt que", "ni",
  "enregistrement de", "enregistrement du", "l'enregistrement", "enregistrements", "manqué", "compte rendu de",
  "résumé de", "définition", "définir", "définissez", "comparez", "comparer", "différence entre",
  "différences entre", "article sur", "texte sur", "chapitre sur", "rapport sur", "essai sur", "vidéo sur",
  "podcast sur", "qu'est ce que", "qu'est ce qu'une", "qu'est ce qu'un", "procès verbal de",
  NULL,
};

static const char *const not_next[] = {
  "avant", "après", "avant la", "après la", "préparer", "préparez", "en vue de",
  NULL,
};

static const char *const not_before[] = {
  "annulé", "annulée", "annulés", "annulées", "est annulée", "n'est pas", "n'aura pas lieu", "n'auront pas lieu",
  "enregistrée", "enregistré", "n'est pas obligatoire",
  NULL,
};

static const char *const not_around[] = {
  "pas",
  NULL,
};

static const char *const turn[] = {
  "mais", "cependant", "toutefois", "sauf", "donc", "alors", "car",
  NULL,
};

const PoiseGuessPhrases poise_guess_phrases_fr = {
  "fr",
  { live, own, neither, not_after, not_next, not_before, not_around, turn },
};
