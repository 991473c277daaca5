Report: ⟦TEAM|Argyle⟧ 3 ⟦TEAM|Wigan Athletic⟧ 0
⟦FURNITURE|Home / News / Match Reports⟧
⟦FURNITURE|21 February⟧

⟦PERSON|Erling Sivertsen⟧ marked his home debut with a ⟦G1|goal⟧ as ⟦TEAM|Argyle⟧ made it three wins on the bounce in ⟦COMPETITION|League One⟧ with a dominant ⟦SCORE|3-0⟧ victory against ⟦TEAM|Wigan Athletic⟧.

The ⟦NORP|Norwegian⟧ striker, a ⟦DATE|January⟧ arrival from ⟦TEAM|Rosenborg⟧, ⟦G2|added the second⟧ after ⟦PERSON|Chidi Uzoma-Grant⟧ had ⟦G3|fired the ⟦TEAM|Greens⟧ in front⟧, and ⟦PERSON|Alfie Penhallow⟧ ⟦G4|rounded things off⟧ in the closing stages in front of 15,872 at ⟦VENUE|Home Park⟧.

Head coach ⟦PERSON|Phil Draycott⟧ named an unchanged eleven, meaning ⟦PERSON|Hugh Trelawny⟧ kept the gloves and ⟦PERSON|Mateo Rosende⟧ again wore the armband.

The ⟦TEAM|Pilgrims⟧ were quickly into their stride. ⟦PERSON|Rosende⟧'s deep free-kick was headed across goal by ⟦PERSON|Dylan Marchbank⟧ and scrambled clear, before ⟦PERSON|Uzoma-Grant⟧ stung the hands of ⟦TEAM|Wigan⟧ 'keeper ⟦PERSON|Josh Kettley⟧ with a shot on the run.

⟦TEAM|Latics⟧ offered little, although ⟦PERSON|Trelawny⟧ needed to be alert on ⟦MINUTE|15 minutes⟧ to deny ⟦PERSON|Ty Bannister⟧ after a slip from ⟦PERSON|Marchbank⟧, and ⟦PERSON|Marcus Shaw-Adeyemi⟧ put a free header wide.

⟦TEAM|Argyle⟧'s pressure paid off midway through the half. ⟦PERSON|Sivertsen⟧ won a high ball, ⟦PERSON|Rosende⟧ picked up the pieces and fed ⟦PERSON|Uzoma-Grant⟧, and he made no mistake - ⟦G5|rifling past ⟦PERSON|Kettley⟧⟧ into the near corner. It was the ⟦MINUTE|22nd minute⟧ and, remarkably, the winger's first ⟦G6|goal⟧ in 31 league appearances, his only other ⟦TEAM|Argyle⟧ ⟦G7|strike⟧ having come in the ⟦COMPETITION|EFL Trophy⟧ in ⟦DATE|September⟧.

⟦PERSON|Penhallow⟧ could have made it two, dragging wide after a mazy run, and the same player had strong claims for a penalty ignored when he was bundled over by ⟦PERSON|Liam Copeland⟧.

The second half was barely under way when our ⟦G8|lead was increased⟧. ⟦PERSON|Uzoma-Grant⟧ beat ⟦PERSON|Copeland⟧ for pace, looked up and crossed to the back post. ⟦PERSON|Sivertsen⟧ was waiting and his ⟦G9|header⟧, back the way it had come, was too good for ⟦PERSON|Kettley⟧ with ⟦MINUTE|47 minutes⟧ on the watch.

The ⟦TEAM|Norway⟧ man so nearly had another. He was sent clear by ⟦PERSON|Penhallow⟧ ⟦MINUTE|six minutes later⟧, but ⟦PERSON|Kettley⟧ saved with his feet, and then he saw a shot come back off the bar from the edge of the area.

⟦PERSON|Trelawny⟧ made his best save from ⟦PERSON|Bannister⟧ just past the ⟦MINUTE|hour⟧, tipping round the post, and he plunged to his left to hold from ⟦PERSON|Shaw-Adeyemi⟧.

There was to be no comeback. ⟦PERSON|Rosende⟧ was brought down by ⟦PERSON|Kettley⟧ on the edge of his box, the goalkeeper escaping with a yellow, but the free-kick that followed was ⟦G10|curled round the wall and in⟧ by ⟦PERSON|Penhallow⟧. ⟦G11|Three-nil⟧, and ⟦MINUTE|83 minutes⟧ gone.

"He's an infectious character and the supporters have taken to him," ⟦PERSON|Draycott⟧ told ⟦ORG|Argyle TV⟧ of ⟦PERSON|Sivertsen⟧. "I said to him at ⟦MINUTE|half-time⟧, the next one will be yours, and he's ⟦G12|scored⟧ with his next touch! That second ⟦G13|goal⟧ was vital, I felt."

⟦PERSON|Uzoma-Grant⟧ said: "I've waited so long. My little girl asked me every week if I'd scored. When it ⟦G14|hit the net⟧ I looked for her straight away."

⟦PERSON|Rob Winstanley⟧'s visitors have not scored in 437 minutes and slip into the bottom four.

⟦TEAM|Argyle⟧ travel to ⟦TEAM|Stevenage⟧ on ⟦DATE|Tuesday⟧.

⟦FURNITURE|Argyle (3-4-1-2): Trelawny; Marchbank, Szűcs, Gillesphey; Sorley, Boateng-Row, Randell, Mumba; Rosende (c); Uzoma-Grant, Sivertsen. Subs not used: Hazard, Pleguez.⟧
⟦FURNITURE|Goals: Uzoma-Grant 22, Sivertsen 47, Penhallow 83⟧
⟦FURNITURE|Book your place at the Brick Community Stadium return⟧
=====GOALS=====
{"id": "G1", "scorer": "Erling Sivertsen", "team": "Argyle", "minute": 47, "assist": "Chidi Uzoma-Grant", "kind": "header"}
{"id": "G2", "scorer": "Erling Sivertsen", "team": "Argyle", "minute": 47, "assist": "Chidi Uzoma-Grant", "kind": "header"}
{"id": "G3", "scorer": "Chidi Uzoma-Grant", "team": "Argyle", "minute": 22, "assist": "Mateo Rosende", "kind": "shot"}
{"id": "G4", "scorer": "Alfie Penhallow", "team": "Argyle", "minute": 83, "kind": "free kick"}
{"id": "G5", "scorer": "Chidi Uzoma-Grant", "team": "Argyle", "minute": 22, "minute_text": "22nd minute", "assist": "Mateo Rosende", "kind": "shot"}
{"id": "G6", "scorer": "Chidi Uzoma-Grant", "team": "Argyle", "minute": 22, "assist": "Mateo Rosende", "kind": "shot"}
{"id": "G7", "scorer": "Chidi Uzoma-Grant", "team": "Argyle", "scope": "background"}
{"id": "G8", "scorer": "Erling Sivertsen", "team": "Argyle", "minute": 47, "assist": "Chidi Uzoma-Grant", "kind": "header"}
{"id": "G9", "scorer": "Erling Sivertsen", "team": "Argyle", "minute": 47, "minute_text": "47 minutes", "assist": "Chidi Uzoma-Grant", "kind": "header"}
{"id": "G10", "scorer": "Alfie Penhallow", "team": "Argyle", "minute": 83, "minute_text": "83 minutes", "kind": "free kick"}
{"id": "G11", "scorer": "Alfie Penhallow", "team": "Argyle", "minute": 83, "minute_text": "83 minutes", "kind": "free kick"}
{"id": "G12", "scorer": "Erling Sivertsen", "team": "Argyle", "minute": 47, "assist": "Chidi Uzoma-Grant", "kind": "header"}
{"id": "G13", "scorer": "Erling Sivertsen", "team": "Argyle", "minute": 47, "assist": "Chidi Uzoma-Grant", "kind": "header"}
{"id": "G14", "scorer": "Chidi Uzoma-Grant", "team": "Argyle", "minute": 22, "assist": "Mateo Rosende", "kind": "shot"}
