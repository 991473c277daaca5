Young ⟦TEAM|Boro⟧ pay for missed chances
⟦TEAM|Middlesbrough Under-21s⟧ were beaten ⟦SCORE|2-1⟧ by ⟦TEAM|Leeds United Under-21s⟧ at ⟦VENUE|Rockliffe Park⟧ despite dominating for long spells of this ⟦COMPETITION|Premier League 2⟧ fixture.
⟦PERSON|Louis Feary⟧'s early ⟦G1|header⟧ gave ⟦TEAM|Boro⟧ a deserved lead, which they lost either side of ⟦MINUTE|half-time⟧ to ⟦G2|goals⟧ by ⟦PERSON|Oscar Thirlwell⟧ and ⟦PERSON|Kian O'Hare⟧.
The ⟦G3|goal⟧ was well worked. ⟦PERSON|Mikey Drummond⟧ won possession high up when ⟦PERSON|Ben Sattar⟧ was sold short by his keeper, and rather than shoot he went to the line. His cross was half-saved, the ball looped, and ⟦PERSON|Feary⟧ ⟦G4|climbed above his marker⟧ to make it ⟦SCORE|1-0⟧ in the ⟦MINUTE|9th minute⟧.
⟦PERSON|Drummond⟧ should have made it two, firing over with ⟦PERSON|Feary⟧ better placed. ⟦PERSON|Ethan Corlett⟧ then had a drive pushed on to the bar by the ⟦TEAM|Leeds⟧ goalkeeper, and ⟦PERSON|Feary⟧ himself had a second header cleared by ⟦PERSON|Sattar⟧.
Against the run of play the ⟦TEAM|young Whites⟧ ⟦G5|drew level⟧. ⟦TEAM|Boro⟧ keeper ⟦PERSON|Babajide Sowande⟧, who had been a spectator, saved brilliantly from ⟦PERSON|O'Hare⟧ but was left exposed when ⟦PERSON|Corlett⟧'s clearance rebounded from ⟦PERSON|Sattar⟧ and fell nicely for ⟦PERSON|Thirlwell⟧. He ⟦G6|steered it in⟧ in the ⟦MINUTE|44th minute⟧.
"You go in at ⟦SCORE|1-1⟧ and you think, how?" said the home coach.
It got worse. A lovely ball by ⟦PERSON|Thirlwell⟧ split the centre-halves and ⟦PERSON|O'Hare⟧, coming in from the left, ⟦G7|lifted it over⟧ ⟦PERSON|Sowande⟧.
The second ⟦G8|goal⟧ knocked the stuffing out of the home side for a while but they finished strongly. ⟦PERSON|Corlett⟧ struck the woodwork again on ⟦MINUTE|78 minutes⟧. ⟦PERSON|Jide⟧, as the keeper is known to his team-mates, came up for two corners and headed one of them over. Substitutes were thrown on; nothing dropped.
"We've been here before," the coach went on. "Last week we had 22 shots and ⟦G9|scored one⟧. I can't fault the lads. We switched off for their ⟦G10|first⟧ and got caught square for the ⟦G11|winner⟧. At the ⟦VENUE|Riverside⟧ on a ⟦DATE|Saturday⟧ you'd get punished like that as well, so it's a lesson."
⟦PERSON|Feary⟧'s ⟦G12|strike⟧ was his ⟦G13|sixth⟧ of the campaign.
⟦FURNITURE|Boro: Sowande, Drummond, Corlett, Feary. Subs: Tait, Mole.⟧
=====GOALS=====
{"id": "G1", "scorer": "Louis Feary", "team": "Boro", "minute": 9, "assist": "Mikey Drummond", "kind": "header"}
{"id": "G2", "scorer": "Oscar Thirlwell; Kian O'Hare", "team": "Leeds", "count": 2}
{"id": "G3", "scorer": "Louis Feary", "team": "Boro", "minute": 9, "assist": "Mikey Drummond", "kind": "header"}
{"id": "G4", "scorer": "Louis Feary", "team": "Boro", "minute": 9, "assist": "Mikey Drummond", "kind": "header"}
{"id": "G5", "scorer": "Oscar Thirlwell", "team": "Leeds", "minute": 44, "kind": "shot"}
{"id": "G6", "scorer": "Oscar Thirlwell", "team": "Leeds", "minute": 44, "kind": "shot", "minute_text": "44th minute"}
{"id": "G7", "scorer": "Kian O'Hare", "team": "Leeds", "assist": "Oscar Thirlwell", "kind": "shot"}
{"id": "G8", "scorer": "Kian O'Hare", "team": "Leeds", "assist": "Oscar Thirlwell", "kind": "shot"}
{"id": "G9", "team": "Boro", "scope": "background"}
{"id": "G10", "scorer": "Oscar Thirlwell", "team": "Leeds", "minute": 44, "kind": "shot"}
{"id": "G11", "scorer": "Kian O'Hare", "team": "Leeds", "assist": "Oscar Thirlwell", "kind": "shot"}
{"id": "G12", "scorer": "Louis Feary", "team": "Boro", "minute": 9, "assist": "Mikey Drummond", "kind": "header"}
{"id": "G13", "scorer": "Louis Feary", "team": "Boro", "minute": 9, "assist": "Mikey Drummond", "kind": "header"}
