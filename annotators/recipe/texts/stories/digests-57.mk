⟦COMPETITION|Women's Nations League⟧, ⟦COMPETITION|League B⟧: ⟦NORP|Swiss⟧ win again, ⟦TEAM|Finland⟧'s run ends

* ⟦PERSON|Anouk Favre⟧ ⟦G1|double⟧ keeps ⟦TEAM|Switzerland⟧ perfect
* ⟦TEAM|Serbia⟧ stun ⟦TEAM|Finland⟧ with ⟦MINUTE|stoppage-time⟧ ⟦G2|winner⟧

LAUSANNE – ⟦PERSON|Anouk Favre⟧ ⟦G3|scored twice⟧, the ⟦G4|second⟧ of them a penalty, as ⟦TEAM|Switzerland⟧ beat ⟦TEAM|Ukraine⟧ ⟦SCORE|3-1⟧ on ⟦DATE|Friday⟧ at the ⟦VENUE|Stade de la Tuilière⟧ to stay top of their section in the ⟦COMPETITION|Women's Nations League⟧.

The first ⟦G5|goal⟧ came in the ⟦MINUTE|18th minute⟧. ⟦PERSON|Delphine Rochat⟧'s deflected shot looped up off a defender and ⟦PERSON|Favre⟧ ⟦G6|volleyed past ⟦PERSON|Olga Kravchuk⟧⟧. ⟦TEAM|Ukraine⟧ ⟦G7|equalised⟧ against the run of play when ⟦PERSON|Daria Shevelenko⟧ ⟦G8|beat two and finished from a narrow angle⟧ in the ⟦MINUTE|36th minute⟧. But the ⟦TEAM|Nati⟧, prompted by ⟦PERSON|Elisa Kaltenbrunner⟧, ⟦G9|regained the lead⟧ through ⟦PERSON|Lara Bossert⟧'s diving header not long after the ⟦MINUTE|restart⟧, and ⟦PERSON|Favre⟧'s ⟦G10|spot-kick⟧ on ⟦MINUTE|81⟧ sealed a third straight victory. ⟦PERSON|Rochat⟧ earlier had a penalty of her own saved and ⟦PERSON|Kaltenbrunner⟧ struck the inside of a post.

In ⟦GPE|Novi Sad⟧, ⟦TEAM|Serbia⟧ won ⟦SCORE|2-1⟧ despite having only 31 percent of the possession. ⟦PERSON|Siiri Koskela⟧'s 40-yard ⟦G11|effort⟧, after ⟦MINUTE|12 minutes⟧, ought to have settled ⟦TEAM|Finland⟧. However ⟦PERSON|Marija Lukic⟧ ⟦G12|pulled ⟦TEAM|Serbia⟧ level⟧ midway through the second half from a rebound, and in the ⟦MINUTE|third minute of stoppage time⟧ ⟦PERSON|Aleksandra Milosevic⟧, the substitute, ⟦G13|rolled in the decider⟧.

"The second ⟦G14|goal⟧ is a foul on our goalkeeper, everybody in ⟦GPE|Helsinki⟧ saw it," ⟦TEAM|Finland⟧ captain ⟦PERSON|Emma Vainio⟧ said. "We had chances to make it ⟦SCORE|2-0⟧ and didn't take any of them."

It was a first defeat in nine games for the ⟦TEAM|Helmarit⟧.
=====GOALS=====
{"id": "G1", "scorer": "Anouk Favre", "team": "Switzerland", "count": 2}
{"id": "G2", "scorer": "Aleksandra Milosevic", "team": "Serbia", "minute": 90, "added": 3}
{"id": "G3", "scorer": "Anouk Favre", "team": "Switzerland", "count": 2}
{"id": "G4", "scorer": "Anouk Favre", "team": "Switzerland", "minute": 81, "kind": "penalty"}
{"id": "G5", "scorer": "Anouk Favre", "team": "Switzerland", "minute": 18, "kind": "volley"}
{"id": "G6", "scorer": "Anouk Favre", "team": "Switzerland", "minute": 18, "minute_text": "18th minute", "kind": "volley"}
{"id": "G7", "scorer": "Daria Shevelenko", "team": "Ukraine", "minute": 36, "minute_text": "36th minute", "kind": "shot"}
{"id": "G8", "scorer": "Daria Shevelenko", "team": "Ukraine", "minute": 36, "minute_text": "36th minute", "kind": "shot"}
{"id": "G9", "scorer": "Lara Bossert", "team": "Switzerland", "kind": "header"}
{"id": "G10", "scorer": "Anouk Favre", "team": "Switzerland", "minute": 81, "minute_text": "81", "kind": "penalty"}
{"id": "G11", "scorer": "Siiri Koskela", "team": "Finland", "minute": 12, "minute_text": "12 minutes", "kind": "shot"}
{"id": "G12", "scorer": "Marija Lukic", "team": "Serbia"}
{"id": "G13", "scorer": "Aleksandra Milosevic", "team": "Serbia", "minute": 90, "added": 3, "minute_text": "third minute of stoppage time"}
{"id": "G14", "scorer": "Aleksandra Milosevic", "team": "Serbia", "minute": 90, "added": 3}
