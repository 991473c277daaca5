⟦TEAM|Seattle Reign⟧ 2, ⟦TEAM|Racing Louisville⟧ 2 — late ⟦G17|own goal⟧ spoils ⟦PERSON|Veracruz-Holt⟧'s big day

⟦TEAM|Seattle Reign FC⟧ let two leads slip, the second of them via a stoppage-time ⟦G1|own goal⟧, to draw with ⟦TEAM|Racing Louisville⟧ at ⟦VENUE|Lumen Field⟧ on ⟦DATE|Sunday⟧.

⟦PERSON|Jules Veracruz-Holt⟧ ⟦G2|scored both goals⟧ for the ⟦TEAM|Reign⟧ in her 100th ⟦COMPETITION|NWSL⟧ game. ⟦NORP|Norwegian⟧ forward ⟦PERSON|Thea Rasmussen-Lie⟧ ⟦G3|had one⟧ for ⟦TEAM|Racing⟧ and the other was ⟦G18|diverted in⟧ by ⟦TEAM|Seattle⟧ center back ⟦PERSON|Kiana Okafor⟧.

The ⟦TEAM|Reign⟧ were in control for most of the opening half. ⟦PERSON|Veracruz-Holt⟧ dragged an early chance wide. ⟦PERSON|Priya Sandhu-Moore⟧ was off target with two headers from ⟦PERSON|Maren Ostby⟧'s corners in the ⟦MINUTE|12th and 18th minutes⟧. ⟦TEAM|Racing⟧ keeper ⟦PERSON|Dulce Carranza⟧, who manned the goal in place of the suspended ⟦PERSON|Britt Halloway⟧, then blocked a shot from ⟦PERSON|Ostby⟧ with her shins and, from the loose ball, ⟦PERSON|Sandhu-Moore⟧ ⟦G4|found the net⟧. The flag had gone up against ⟦PERSON|Ostby⟧.

⟦TEAM|Seattle⟧ ⟦G5|took a deserved lead⟧ in the ⟦MINUTE|29th minute⟧. ⟦TEAM|Louisville⟧'s ⟦PERSON|Ash Delacorte⟧ was slow to release the ball, ⟦PERSON|Okafor⟧ stepped in and ⟦PERSON|Sandhu-Moore⟧'s through ball had just enough on it for ⟦PERSON|Veracruz-Holt⟧ to ⟦G6|chip it over⟧ ⟦PERSON|Carranza⟧, on the run. It was her ⟦G7|49th goal⟧ for the club in all competitions.

⟦TEAM|Racing⟧ offered little until ⟦PERSON|Rasmussen-Lie⟧ came on for ⟦PERSON|Vanessa Quill⟧ at the ⟦MINUTE|break⟧. Four minutes later the ⟦NORP|Norwegian⟧ ⟦G8|pulled her side even⟧: ⟦PERSON|Delacorte⟧'s ball in, a flick by ⟦PERSON|Sinead Colgan⟧, and a toe.

It was not long before the ⟦TEAM|Reign⟧ ⟦G9|were back in front⟧. ⟦TEAM|Racing⟧, trying to play out, gave it to ⟦PERSON|Ostby⟧, whose cross was touched by ⟦PERSON|Carranza⟧ onto the post. ⟦PERSON|Veracruz-Holt⟧, ⟦G10|first to the rebound⟧, now had ⟦G11|50⟧.

Substitutes came and went. ⟦PERSON|Okafor⟧ was booked in the ⟦MINUTE|74th minute⟧. ⟦PERSON|Colgan⟧, with 10 to play, was inches away from a ⟦PERSON|Delacorte⟧ cross. ⟦TEAM|Seattle⟧'s goalkeeper, ⟦PERSON|Amelia Strand⟧, dealt with what came at her, and had a few kind words for ⟦PERSON|Rasmussen-Lie⟧ after the striker ran into her.

The ⟦G12|equalizer⟧ arrived in the ⟦MINUTE|third of five added minutes⟧. ⟦PERSON|Delacorte⟧ curled in a free kick from the left, ⟦PERSON|Colgan⟧ went to meet it, and ⟦PERSON|Okafor⟧, between the two of them, ⟦G13|glanced it beyond⟧ ⟦PERSON|Strand⟧.

"I wanted it to be a day for the three points, not for me," ⟦PERSON|Veracruz-Holt⟧ said. "I'll remember ⟦G14|the chip⟧. But we've got to see that out."

⟦TEAM|Reign⟧ coach ⟦PERSON|Lars Bremnes⟧ said: "It's two ⟦G15|goals⟧ that we'd like to have back. We get ⟦G16|the second one⟧ and we relax."
=====GOALS=====
{"id": "G1", "scorer": "Kiana Okafor", "team": "Racing Louisville", "minute": 90, "added": 3, "assist": "Ash Delacorte", "kind": "own goal"}
{"id": "G2", "scorer": "Jules Veracruz-Holt", "team": "Seattle Reign FC", "count": 2}
{"id": "G3", "scorer": "Thea Rasmussen-Lie", "team": "Racing Louisville", "minute": 49, "assist": "Sinead Colgan", "kind": "shot"}
{"id": "G4", "scorer": "Priya Sandhu-Moore", "team": "Seattle Reign FC", "kind": "shot", "outcome": "ruled out"}
{"id": "G5", "scorer": "Jules Veracruz-Holt", "team": "Seattle Reign FC", "minute": 29, "minute_text": "29th minute", "assist": "Priya Sandhu-Moore", "kind": "shot"}
{"id": "G6", "scorer": "Jules Veracruz-Holt", "team": "Seattle Reign FC", "minute": 29, "minute_text": "29th minute", "assist": "Priya Sandhu-Moore", "kind": "shot"}
{"id": "G7", "scorer": "Jules Veracruz-Holt", "team": "Seattle Reign FC", "minute": 29, "assist": "Priya Sandhu-Moore", "kind": "shot"}
{"id": "G8", "scorer": "Thea Rasmussen-Lie", "team": "Racing Louisville", "minute": 49, "minute_text": "Four minutes later", "assist": "Sinead Colgan", "kind": "shot"}
{"id": "G9", "scorer": "Jules Veracruz-Holt", "team": "Seattle Reign FC", "kind": "shot"}
{"id": "G10", "scorer": "Jules Veracruz-Holt", "team": "Seattle Reign FC", "kind": "shot"}
{"id": "G11", "scorer": "Jules Veracruz-Holt", "team": "Seattle Reign FC", "count": 50, "scope": "background"}
{"id": "G12", "scorer": "Kiana Okafor", "team": "Racing Louisville", "minute": 90, "added": 3, "minute_text": "third of five added minutes", "assist": "Ash Delacorte", "kind": "own goal"}
{"id": "G13", "scorer": "Kiana Okafor", "team": "Racing Louisville", "minute": 90, "added": 3, "minute_text": "third of five added minutes", "assist": "Ash Delacorte", "kind": "own goal"}
{"id": "G14", "scorer": "Jules Veracruz-Holt", "team": "Seattle Reign FC", "minute": 29, "assist": "Priya Sandhu-Moore", "kind": "shot"}
{"id": "G15", "scorer": "Thea Rasmussen-Lie; Kiana Okafor", "team": "Racing Louisville", "count": 2}
{"id": "G16", "scorer": "Jules Veracruz-Holt", "team": "Seattle Reign FC", "kind": "shot"}
{"id": "G17", "scorer": "Kiana Okafor", "team": "Racing Louisville", "minute": 90, "added": 3, "assist": "Ash Delacorte", "kind": "own goal"}
{"id": "G18", "scorer": "Kiana Okafor", "team": "Racing Louisville", "minute": 90, "added": 3, "assist": "Ash Delacorte", "kind": "own goal"}
