⟦TEAM|England⟧ fightback falls short as ⟦NORP|Danish⟧ ⟦G1|trio⟧ does damage

The ⟦TEAM|Lionesses⟧ were beaten ⟦SCORE|3-2⟧ by ⟦TEAM|Denmark⟧ in ⟦GPE|Viborg⟧ on ⟦DATE|Friday⟧ after falling three behind inside an hour. ⟦PERSON|Maisie Tunnicliffe⟧ and ⟦PERSON|Tasha Brightwell⟧ ⟦G2|got late goals⟧, but ⟦PERSON|Amalie Dreyer⟧ had already ⟦G3|scored twice⟧ and ⟦PERSON|Signe Hyldahl⟧ ⟦G4|once⟧ for the ⟦NORP|Danes⟧ in the ⟦COMPETITION|Women's Nations League⟧.

⟦PERSON|Lucy Pargeter⟧, the ⟦TEAM|Brighton⟧ keeper in for the injured ⟦PERSON|Kim Arkwright⟧, was called upon in the opening minute to save from ⟦PERSON|Josefine Rahbek⟧. ⟦TEAM|England⟧'s first chance was a header by ⟦PERSON|Hannah Loxley⟧ which drifted wide; ⟦PERSON|Ebony Castledine⟧ was next, in the ⟦MINUTE|12th minute⟧, and she too missed the target.

⟦TEAM|Denmark⟧ did not. ⟦PERSON|Caroline Munkholm⟧ pinched the ball off ⟦PERSON|Castledine⟧'s toes by the touchline and released ⟦PERSON|Rahbek⟧, whose cross was met by ⟦PERSON|Dreyer⟧ with a shot that deflected off ⟦PERSON|Brightwell⟧'s shin. ⟦PERSON|Pargeter⟧ was going the other way. That was the ⟦G5|opener⟧, and ⟦MINUTE|19 minutes⟧ had passed.

The advantage ⟦G6|grew⟧ before the ⟦MINUTE|interval⟧. A short pass from ⟦PERSON|Pargeter⟧ to ⟦PERSON|Loxley⟧ invited pressure, and the centre-back's attempt to clear struck ⟦PERSON|Munkholm⟧. ⟦PERSON|Dreyer⟧ strode on to the loose ball, looked, and ⟦G7|stroked it beyond⟧ the keeper from the edge of the box for her 20th international ⟦G8|goal⟧.

⟦TEAM|England⟧'s head coach made three changes at ⟦MINUTE|half-time⟧ and the third was in trouble at once, ⟦PERSON|Hyldahl⟧ going round her on ⟦MINUTE|50⟧. That chance was saved. ⟦PERSON|Hyldahl⟧'s next was not: from a free-kick curled by ⟦PERSON|Rahbek⟧, she ⟦G9|rose and planted it⟧ inside the far post, ⟦MINUTE|eight minutes further on⟧.

⟦TEAM|England⟧ "were all over the place", their coach said, and ⟦PERSON|Dreyer⟧ should have had her third on ⟦MINUTE|63⟧, hitting the bar from six yards.

And then, from nowhere, came the response. ⟦PERSON|Tunnicliffe⟧, one of the three, ran from her own half, passed to ⟦PERSON|Castledine⟧, got it back and ⟦G10|finished off⟧ her own move with ⟦MINUTE|14 minutes left⟧. With ⟦MINUTE|six left⟧ ⟦PERSON|Tunnicliffe⟧ turned provider, her low centre being ⟦G11|turned in by ⟦PERSON|Brightwell⟧⟧, who had gone forward as a striker.

"When the ⟦G12|first one⟧ went in, you could see them wobble," ⟦PERSON|Brightwell⟧ told ⟦ORG|ITV⟧. "With the ⟦G13|second⟧ I honestly thought we'd get a third."

So did everyone, and in the final minute of normal time ⟦PERSON|Loxley⟧ had the ball in the net. The celebrations by the away bench were cut short. The referee had blown for a foul by ⟦PERSON|Castledine⟧ on the goalkeeper, ⟦PERSON|Sólrún Bjarkadóttir⟧, some time before the ⟦G14|header⟧ crossed the line.

"We ⟦G15|conceded three⟧ from our own mistakes," the coach added. "Their ⟦G16|first⟧ is a deflection, fine. But you can't give goals away to this ⟦NORP|Danish⟧ side."

The ⟦NORP|Dane⟧ ⟦PERSON|Dreyer⟧, whose club coach is former international ⟦PERSON|Magnus Falkesgaard⟧, was voted best player by the ⟦COMPETITION|Women's Super League⟧ ⟦DATE|last season⟧.

⟦TEAM|England⟧ meet ⟦TEAM|Belgium⟧ at ⟦VENUE|Wembley⟧ on ⟦DATE|Tuesday⟧. The ⟦ORG|FA⟧ confirmed that ⟦PERSON|Arkwright⟧ would be fit.
=====GOALS=====
{"id": "G1", "scorer": "Amalie Dreyer; Signe Hyldahl", "team": "Denmark", "count": 3}
{"id": "G2", "scorer": "Maisie Tunnicliffe; Tasha Brightwell", "team": "England", "count": 2}
{"id": "G3", "scorer": "Amalie Dreyer", "team": "Denmark", "count": 2}
{"id": "G4", "scorer": "Signe Hyldahl", "team": "Denmark", "minute": 58, "assist": "Josefine Rahbek", "kind": "header"}
{"id": "G5", "scorer": "Amalie Dreyer", "team": "Denmark", "minute": 19, "assist": "Josefine Rahbek", "kind": "shot", "minute_text": "19 minutes"}
{"id": "G6", "scorer": "Amalie Dreyer", "team": "Denmark", "kind": "shot"}
{"id": "G7", "scorer": "Amalie Dreyer", "team": "Denmark", "kind": "shot"}
{"id": "G8", "scorer": "Amalie Dreyer", "team": "Denmark", "kind": "shot"}
{"id": "G9", "scorer": "Signe Hyldahl", "team": "Denmark", "minute": 58, "assist": "Josefine Rahbek", "kind": "header", "minute_text": "eight minutes further on"}
{"id": "G10", "scorer": "Maisie Tunnicliffe", "team": "England", "minute": 76, "assist": "Ebony Castledine", "kind": "shot", "minute_text": "14 minutes left"}
{"id": "G11", "scorer": "Tasha Brightwell", "team": "England", "minute": 84, "assist": "Maisie Tunnicliffe", "kind": "shot", "minute_text": "six left"}
{"id": "G12", "scorer": "Maisie Tunnicliffe", "team": "England", "minute": 76, "assist": "Ebony Castledine", "kind": "shot"}
{"id": "G13", "scorer": "Tasha Brightwell", "team": "England", "minute": 84, "assist": "Maisie Tunnicliffe", "kind": "shot"}
{"id": "G14", "scorer": "Hannah Loxley", "team": "England", "kind": "header", "outcome": "ruled out"}
{"id": "G15", "scorer": "Amalie Dreyer; Signe Hyldahl", "team": "Denmark", "count": 3}
{"id": "G16", "scorer": "Amalie Dreyer", "team": "Denmark", "minute": 19, "assist": "Josefine Rahbek", "kind": "shot"}
