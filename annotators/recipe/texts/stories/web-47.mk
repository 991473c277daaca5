⟦DATE|Weekend⟧ wrap: ⟦COMPETITION|Serie A⟧, ⟦COMPETITION|Ligue 1⟧ and the ⟦COMPETITION|Eredivisie⟧

⟦FURNITURE|By Sports Desk, with agencies⟧

⟦TEAM|Napoli⟧'s title hopes suffered a blow as ⟦PERSON|Gabriele Nardone⟧ ⟦G1|salvaged a draw⟧ for lowly ⟦TEAM|Empoli⟧ with the last kick.

⟦PERSON|Alexandru Munteanu⟧'s ⟦G2|double⟧ had ⟦TEAM|Napoli⟧ cruising at the ⟦VENUE|Stadio Maradona⟧. But ⟦PERSON|Nardone⟧ led the fightback, forcing an ⟦G3|own goal⟧ from ⟦PERSON|Lorenzo Festa⟧ in the ⟦MINUTE|82nd minute⟧ before completing the job himself to ⟦G4|make it ⟦SCORE|2-2⟧⟧.

⟦TEAM|Inter⟧ took advantage, beating ⟦TEAM|Udinese⟧ ⟦SCORE|1-0⟧ thanks to ⟦PERSON|Ousmane Baldé⟧'s first-half ⟦G5|tap-in⟧. ⟦PERSON|Baldé⟧ also missed a penalty.

In ⟦GPE|France⟧, ⟦TEAM|Lille⟧ moved second after ⟦PERSON|Kylian Ferrand⟧ came up with a late ⟦G7|riposte⟧ to ⟦PERSON|Mads Overgaard⟧'s ⟦G6|opener⟧ for ⟦TEAM|Nice⟧, and a later ⟦G9|one⟧ still to win it. Both came from corners by ⟦PERSON|Ismael Chergui⟧, the first in the ⟦MINUTE|86th minute⟧.

⟦TEAM|Marseille⟧ drew a blank at ⟦TEAM|Brest⟧, where ⟦PERSON|Sacha Guillou⟧ saw a ⟦MINUTE|70th-minute⟧ ⟦G8|header⟧ struck off for offside. It is now three matches without a goal for ⟦PERSON|Ramiro Peña⟧'s men.

Across the border, ⟦TEAM|PSV⟧ wrapped up the title with four games to spare without kicking a ball, ⟦TEAM|Feyenoord⟧ having gone down ⟦SCORE|3-0⟧ at ⟦TEAM|Heerenveen⟧. ⟦PERSON|Sjoerd Hofstra⟧, ⟦PERSON|Ties Dijkema⟧ and ⟦PERSON|Espen Lunde⟧ were the scorers, all before the ⟦MINUTE|hour⟧.

"We watched at ⟦PERSON|Daan⟧'s place," ⟦TEAM|PSV⟧ captain ⟦PERSON|Jurre Smeets⟧ told ⟦ORG|ESPN⟧. "When ⟦PERSON|Lunde⟧'s ⟦G11|went in⟧ somebody broke a lamp."
=====GOALS=====
{"id":"G1","scorer":"Gabriele Nardone","team":"Empoli"}
{"id":"G2","scorer":"Alexandru Munteanu","team":"Napoli","count":2}
{"id":"G3","scorer":"Lorenzo Festa","team":"Empoli","minute":82,"minute_text":"82nd minute","kind":"own goal"}
{"id":"G4","scorer":"Gabriele Nardone","team":"Empoli","score":"2-2"}
{"id":"G5","scorer":"Ousmane Baldé","team":"Inter","kind":"shot"}
{"id":"G6","scorer":"Mads Overgaard","team":"Nice"}
{"id":"G7","scorer":"Kylian Ferrand","team":"Lille","minute":86,"assist":"Ismael Chergui"}
{"id":"G8","scorer":"Sacha Guillou","minute":70,"minute_text":"70th-minute","kind":"header","outcome":"ruled out"}
{"id":"G9","scorer":"Kylian Ferrand","team":"Lille","assist":"Ismael Chergui"}
{"id":"G11","scorer":"Espen Lunde","team":"Heerenveen"}
