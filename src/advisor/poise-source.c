/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The sources, in the order of their names. What could be read of each, when it was followed:
 *
 *   the whole text      Hrastinski 2008 (its table of when, why and how), Babaian 2020, Barre 2016, CMU 2020,
 *                       Credit hour 2020, Microsoft 2020, Open University 2019, Stanford 2020, SUNY 2021 (the
 *                       standards), W3C 2023, Worcester 2019
 *   the abstract        Akcaoglu 2016, Bernard 2009, Biggs 1996, Dennis 2008, Freeman 2014, Martin 2021,
 *                       Martin 2022, Nicol 2006, Rienties 2016
 *   what others report  Aycock 2002, ECTS 2015, Guo 2014 (the authors' own summary), Microsoft 2021,
 *                       Rienties 2015; where the address is that of a report, that is what was read
 *
 * A threshold that no source gives is ours, and the sentence of its rule says so. Small studies by companies
 * count as practice, not as research.
 */

#include "advisor/poise-source.h"

const PoiseSource poise_sources[POISE_N_SOURCES] = {
  [POISE_SOURCE_AKCAOGLU_2016] = { "akcaoglu-2016", "Akcaoglu & Lee", 2016,
                                   "Increasing Social Presence in Online Learning through Small Group "
                                   "Discussions. International Review of Research in Open and Distributed "
                                   "Learning 17(3)",
                                   "https://doi.org/10.19173/irrodl.v17i3.2293", POISE_EVIDENCE_RESEARCH },
  [POISE_SOURCE_AYCOCK_2002] = { "aycock-2002", "Aycock, Garnham & Kaleta", 2002,
                                 "Lessons Learned from the Hybrid Course Project. Teaching with Technology "
                                 "Today 8(6)",
                                 "https://www.uwsa.edu/ttt/articles/garnham2.htm", POISE_EVIDENCE_PRACTICE },
  [POISE_SOURCE_BABAIAN_2020] = { "babaian-2020", "Babaian & Schiano", 2020,
                                  "Energize Your Online Course with Group Work",
                                  "https://ctl.uap.asia/resources/energize-your-online-course-with-group-work/",
                                  POISE_EVIDENCE_PRACTICE },
  [POISE_SOURCE_BARRE_2016] = { "barre-2016", "Barre, Brown & Esarey", 2016,
                                "Workload Estimator 2.0 (first at Rice University, now at Wake Forest "
                                "University)",
                                "https://cat.wfu.edu/resources/tools/estimator2/", POISE_EVIDENCE_PRACTICE },
  [POISE_SOURCE_BERNARD_2009] = { "bernard-2009", "Bernard et al.", 2009,
                                  "A Meta-Analysis of Three Types of Interaction Treatments in Distance "
                                  "Education. Review of Educational Research 79(3), 1243–1289",
                                  "https://doi.org/10.3102/0034654309333844", POISE_EVIDENCE_RESEARCH },
  [POISE_SOURCE_BIGGS_1996] = { "biggs-1996", "Biggs", 1996,
                                "Enhancing teaching through constructive alignment. Higher Education 32, "
                                "347–364",
                                "https://doi.org/10.1007/BF00138871", POISE_EVIDENCE_RESEARCH },
  [POISE_SOURCE_CMU_2020] = { "cmu-2020", "Eberly Center, Carnegie Mellon University", 2020,
                              "Strategies for Teaching Students in Different Time Zones",
                              "https://www.cmu.edu/teaching/online/designteach/strategies/timezones.html",
                              POISE_EVIDENCE_PRACTICE },
  [POISE_SOURCE_CREDIT_HOUR_2020] = { "credit-hour-2020", "US Code of Federal Regulations", 2020,
                                      "34 CFR 600.2, Credit hour",
                                      "https://www.ecfr.gov/current/title-34/section-600.2",
                                      POISE_EVIDENCE_STANDARD },
  [POISE_SOURCE_DENNIS_2008] = { "dennis-2008", "Dennis, Fuller & Valacich", 2008,
                                 "Media, Tasks, and Communication Processes: A Theory of Media "
                                 "Synchronicity. MIS Quarterly 32(3), 575–600",
                                 "https://doi.org/10.2307/25148857", POISE_EVIDENCE_RESEARCH },
  [POISE_SOURCE_ECTS_2015] = { "ects-2015", "European Commission", 2015, "ECTS Users’ Guide",
                               "https://www.phdl.at/en/study/initial_teacher_training/elementary_pedagogy/"
                               "ects_guideline/",
                               POISE_EVIDENCE_STANDARD },
  [POISE_SOURCE_FREEMAN_2014] = { "freeman-2014", "Freeman et al.", 2014,
                                  "Active learning increases student performance in science, engineering, "
                                  "and mathematics. PNAS 111(23), 8410–8415",
                                  "https://doi.org/10.1073/pnas.1319030111", POISE_EVIDENCE_RESEARCH },
  [POISE_SOURCE_GUO_2014] = { "guo-2014", "Guo, Kim & Rubin", 2014,
                              "How video production affects student engagement. Learning @ Scale 2014, 41–50",
                              "https://doi.org/10.1145/2556325.2566239", POISE_EVIDENCE_RESEARCH },
  [POISE_SOURCE_HRASTINSKI_2008] = { "hrastinski-2008", "Hrastinski", 2008,
                                     "Asynchronous and Synchronous E-Learning. EDUCAUSE Quarterly 31(4), "
                                     "51–55",
                                     "https://er.educause.edu/articles/2008/11/"
                                     "asynchronous-and-synchronous-elearning",
                                     POISE_EVIDENCE_RESEARCH },
  [POISE_SOURCE_MARTIN_2021] = { "martin-2021", "Martin, Sun, Turk & Ritzhaupt", 2021,
                                 "A Meta-Analysis on the Effects of Synchronous Online Learning on Cognitive "
                                 "and Affective Educational Outcomes. International Review of Research in "
                                 "Open and Distributed Learning 22(3), 205–242",
                                 "https://doi.org/10.19173/irrodl.v22i3.5263", POISE_EVIDENCE_RESEARCH },
  [POISE_SOURCE_MARTIN_2022] = { "martin-2022", "Martin, Wu, Wan & Xie", 2022,
                                 "A Meta-Analysis on the Community of Inquiry Presences and Learning "
                                 "Outcomes in Online and Blended Learning Environments. Online Learning "
                                 "26(1)",
                                 "https://doi.org/10.24059/olj.v26i1.2604", POISE_EVIDENCE_RESEARCH },
  [POISE_SOURCE_MICROSOFT_2020] = { "microsoft-2020", "Spataro, Microsoft", 2020,
                                    "The future of work—the good, the challenging & the unknown",
                                    "https://www.microsoft.com/en-us/microsoft-365/blog/2020/07/08/"
                                    "future-work-good-challenging-unknown/",
                                    POISE_EVIDENCE_PRACTICE },
  [POISE_SOURCE_MICROSOFT_2021] = { "microsoft-2021", "Microsoft Human Factors Lab", 2021,
                                    "Research Proves Your Brain Needs Breaks",
                                    "https://www.microsoft.com/en-us/worklab/work-trend-index/brain-research",
                                    POISE_EVIDENCE_PRACTICE },
  [POISE_SOURCE_NICOL_2006] = { "nicol-2006", "Nicol & Macfarlane-Dick", 2006,
                                "Formative assessment and self-regulated learning: a model and seven "
                                "principles of good feedback practice. Studies in Higher Education 31(2), "
                                "199–218",
                                "https://doi.org/10.1080/03075070600572090", POISE_EVIDENCE_RESEARCH },
  [POISE_SOURCE_OPEN_UNIVERSITY_2019] = { "open-university-2019", "Open University", 2019,
                                          "Workload mapping part 1: The student perspective",
                                          "https://www.open.ac.uk/blogs/learning-design/?p=358",
                                          POISE_EVIDENCE_PRACTICE },
  [POISE_SOURCE_RIENTIES_2015] = { "rienties-2015", "Rienties, Toetenel & Bryan", 2015,
                                   "“Scaling up” learning design: impact of learning design activities on "
                                   "LMS behavior and performance. Learning Analytics & Knowledge 2015",
                                   "http://www.laceproject.eu/blog/"
                                   "evidence-of-the-month-scaling-up-learning-design/",
                                   POISE_EVIDENCE_RESEARCH },
  [POISE_SOURCE_RIENTIES_2016] = { "rienties-2016", "Rienties & Toetenel", 2016,
                                   "The impact of learning design on student behaviour, satisfaction and "
                                   "performance. Computers in Human Behavior 60, 333–341",
                                   "https://doi.org/10.1016/j.chb.2016.02.074", POISE_EVIDENCE_RESEARCH },
  [POISE_SOURCE_STANFORD_2020] = { "stanford-2020", "Stanford", 2020,
                                   "Videoconferencing Alternatives: How Low-Bandwidth Teaching Will Save Us "
                                   "All. DePaul University",
                                   "https://iddblog.org/videoconferencing-alternatives-"
                                   "how-low-bandwidth-teaching-will-save-us-all/",
                                   POISE_EVIDENCE_PRACTICE },
  [POISE_SOURCE_SUNY_2021] = { "suny-2021", "SUNY OSCQR", 2021, "Online Course Quality Review Rubric 4.0",
                               "https://oscqr.suny.edu/", POISE_EVIDENCE_STANDARD },
  [POISE_SOURCE_W3C_2023] = { "w3c-2023", "W3C", 2023, "Web Content Accessibility Guidelines (WCAG) 2.2",
                              "https://www.w3.org/TR/WCAG22/#time-based-media", POISE_EVIDENCE_STANDARD },
  [POISE_SOURCE_WORCESTER_2019] = { "worcester-2019", "University of Worcester", 2019,
                                    "Addressing Assignment Bunching",
                                    "https://rteworcester.wp.worc.ac.uk/index.php/2019/03/27/"
                                    "addressing-assignment-bunching/",
                                    POISE_EVIDENCE_PRACTICE },
};
