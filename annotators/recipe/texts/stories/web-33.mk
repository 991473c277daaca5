Match report: ⟦TEAM|Hull Uni 1sts⟧ ⟦SCORE|2-3⟧ ⟦TEAM|Sheffield Hallam⟧

⟦FURNITURE|Words by Priya Nair, photos by Sam Dodgson⟧

Hangovers, horizontal rain and a referee (⟦PERSON|Big Clive⟧) who'd forgotten his cards: it could only be ⟦COMPETITION|BUCS⟧ ⟦DATE|Wednesday⟧.

For half an hour it was going so well for ⟦TEAM|Hull⟧. Second-year geographer ⟦PERSON|Josh Abiola⟧ was clean through after ⟦MINUTE|ten minutes⟧ and ⟦G1|rolled it past ⟦PERSON|Ted Maddison⟧⟧ like he does it every week (he doesn't; that's his first ⟦G2|goal⟧ in two years). Then ⟦PERSON|Ollie Pearce⟧'s corner caught the wind, bounced and ⟦G3|found its way in⟧ off ⟦PERSON|Maddison⟧'s back.

⟦SCORE|2-0⟧. Dreamland.

But ⟦TEAM|Hallam⟧ had ⟦PERSON|Dimitris Kallis⟧. The ⟦NORP|Cypriot⟧ exchange student ⟦G4|gave them a foothold⟧ with a penalty before the ⟦MINUTE|break⟧, ⟦PERSON|Pearce⟧ having stuck out an arm, and ⟦G5|drew them level⟧ on the ⟦MINUTE|hour⟧ with a header that keeper ⟦PERSON|Archie Bell⟧ will want to forget.

⟦TEAM|Hull⟧ had chances to get the third. ⟦PERSON|Abiola⟧ went through again and hit ⟦PERSON|Maddison⟧ in the face. ⟦PERSON|Raf Lindley⟧'s free-kick was heading in until it wasn't.

With ⟦MINUTE|six minutes to go⟧ a throw-in was flicked on and ⟦PERSON|Will Stott⟧ slid to ⟦G8|turn it over the line⟧ for ⟦TEAM|Hallam⟧'s ⟦G7|winner⟧.

Captain ⟦PERSON|Lindley⟧ was gracious: "We bottled it. Pints?"

Man of the match: ⟦PERSON|Kallis⟧, reluctantly. The thirds won ⟦SCORE|7-0⟧, with four ⟦G9|goals⟧ from fresher ⟦PERSON|Mo Yusuf⟧, who may find himself promoted.

⟦FURNITURE|Want to write for The Hullfire sport section? Email sport@hullfire.example⟧
=====GOALS=====
{"id":"G1","scorer":"Josh Abiola","team":"Hull","minute":10,"minute_text":"ten minutes","kind":"shot"}
{"id":"G2","scorer":"Josh Abiola","team":"Hull","minute":10,"kind":"shot"}
{"id":"G3","scorer":"Ted Maddison","team":"Hull","kind":"own goal"}
{"id":"G4","scorer":"Dimitris Kallis","team":"Hallam","kind":"penalty"}
{"id":"G5","scorer":"Dimitris Kallis","team":"Hallam","minute":60,"minute_text":"hour","kind":"header"}
{"id":"G7","scorer":"Will Stott","team":"Hallam","minute":84,"kind":"shot"}
{"id":"G8","scorer":"Will Stott","team":"Hallam","minute":84,"minute_text":"six minutes to go","kind":"shot"}
{"id":"G9","scorer":"Mo Yusuf","scope":"match","count":4}
