Five things we learned as ⟦TEAM|Scotland⟧ throw away two-goal lead in ⟦GPE|Vienna⟧

⟦FURNITURE|Graeme Struthers | Sportsdesk⟧

⟦TEAM|Scotland⟧'s ⟦COMPETITION|Nations League⟧ hopes hang by a thread after they drew ⟦SCORE|2-2⟧ with ⟦TEAM|Austria⟧ at the ⟦VENUE|Ernst Happel Stadion⟧. Here is what we took from a night that had it all.

1. Set plays are still worth the work

Both of ⟦TEAM|Scotland⟧'s ⟦G2|goals⟧ came from dead balls. ⟦PERSON|Ross Kilgour⟧ ⟦G3|bundled in⟧ the first after ⟦PERSON|Andy Meechan⟧'s corner had been helped on by ⟦PERSON|Stuart Baird⟧, and it was ⟦PERSON|Baird⟧ himself, the ⟦TEAM|Celtic⟧ centre-half, who ⟦G4|rose to meet⟧ the second, a ⟦PERSON|Meechan⟧ free-kick from out by the right touchline. Under ⟦PERSON|Billy Rennie⟧ they have now ⟦G5|scored⟧ nine from set pieces in ten games. Nobody in ⟦COMPETITION|League A⟧ can match that.

2. The bench is thin

When ⟦PERSON|Kilgour⟧ pulled up just after the ⟦MINUTE|hour⟧ there was nobody to stretch ⟦TEAM|Austria⟧. ⟦PERSON|Gary Imrie⟧, on in his place, touched the ball six times. One of them was a volley over the bar with only the goalkeeper, ⟦PERSON|Patrick Leitner⟧, to beat. Get that one and it's three and we are all writing something else.

3. Substitutions change games, part two

⟦PERSON|Ralf Oberndorfer⟧ threw on ⟦PERSON|Kevin Haslinger⟧ for the last quarter and within ⟦MINUTE|four minutes⟧ the ⟦TEAM|Salzburg⟧ teenager had ⟦G6|halved the deficit⟧, ⟦G7|lashing in⟧ from the angle after ⟦PERSON|Craig Muir⟧'s slip. It was also ⟦PERSON|Haslinger⟧ who went down under ⟦PERSON|Baird⟧'s challenge for the penalty. ⟦PERSON|Marcel Stöger⟧'s first effort from the spot was saved by ⟦PERSON|Liam Paton⟧, only for the captain to be given another go for encroachment. He did not miss twice: ⟦SCORE|2-2⟧, ⟦MINUTE|84 minutes⟧ gone.

4. ⟦PERSON|Paton⟧ is the real deal

The ⟦TEAM|Hibernian⟧ keeper, winning his third cap, had already clawed out a ⟦PERSON|Stöger⟧ header and beaten away a rasping shot from ⟦PERSON|Florian Danninger⟧. He ⟦G8|was beaten⟧ by a retake. Hard lines.

5. The sums

⟦TEAM|Scotland⟧ have five points from four matches and go to ⟦GPE|Lisbon⟧ ⟦DATE|next month⟧. A draw there won't do unless ⟦TEAM|Austria⟧ slip up in ⟦GPE|Tirana⟧. "We've made it hard for ourselves," said ⟦PERSON|Rennie⟧. "From two up you can't be hanging on. ⟦G9|Conceding⟧ so soon after they made the change put doubts in our heads."

⟦FURNITURE|Follow our Scotland newsletter for more: sign up here⟧
=====GOALS=====
{"id": "G2", "scorer": "Ross Kilgour; Stuart Baird", "team": "Scotland", "count": 2}
{"id": "G3", "scorer": "Ross Kilgour", "team": "Scotland", "kind": "shot", "assist": "Stuart Baird"}
{"id": "G4", "scorer": "Stuart Baird", "team": "Scotland", "kind": "header", "assist": "Andy Meechan"}
{"id": "G5", "team": "Scotland", "count": 9, "scope": "background"}
{"id": "G6", "scorer": "Kevin Haslinger", "team": "Austria", "kind": "shot", "minute_text": "within four minutes", "score": "2-1"}
{"id": "G7", "scorer": "Kevin Haslinger", "team": "Austria", "kind": "shot"}
{"id": "G8", "scorer": "Marcel Stöger", "team": "Austria", "minute": 84, "kind": "penalty"}
{"id": "G9", "scorer": "Kevin Haslinger", "team": "Austria", "kind": "shot"}
