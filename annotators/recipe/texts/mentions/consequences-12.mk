⟦TEAM|St Pauli⟧ went one up with a quick free-kick that ⟦PERSON|Jannis Wolter⟧ ⟦G1|got a glance on⟧ in the ⟦MINUTE|tenth minute⟧. ⟦PERSON|Rico Lantz⟧, the ⟦TEAM|Bochum⟧ goalkeeper, protested that he had been impeded.

⟦PERSON|Giuliano Reis⟧ turned provider for the ⟦G2|opener⟧, laying on a simple ⟦G3|finish⟧ for ⟦PERSON|Edmilson⟧ on ⟦MINUTE|25⟧, and then had a volley blocked by ⟦PERSON|Alex Prado⟧. ⟦TEAM|Santos⟧ sat fifth overnight.

⟦TEAM|Leeds United Women⟧ ⟦G4|surged ahead⟧ when ⟦PERSON|Bronte Ashdown⟧ ⟦G5|slotted her penalty⟧, and they were surging forward again when ⟦PERSON|Carys Nolan⟧ was brought down; this time referee ⟦PERSON|Megan Frith⟧ saw nothing wrong.

⟦PERSON|Bronte Ashdown⟧ slotted into midfield in place of the injured ⟦PERSON|Carys Nolan⟧ and was the pick of the ⟦TEAM|Leeds United Women⟧ players, although she missed with both of her shots.

The champions had to wait until ⟦MINUTE|12 minutes from the end⟧ before ⟦PERSON|Rui Pacheco⟧, on for ⟦PERSON|André Lemos⟧, ⟦G6|got his head to ⟦PERSON|Yanick Tembo⟧'s corner⟧ and finally gave ⟦TEAM|Porto⟧ something to sing about.

The champions had to wait until after ⟦MINUTE|12 minutes⟧ for their first touch inside the opposition box. ⟦TEAM|Porto⟧ improved, but ⟦PERSON|Rui Pacheco⟧ and ⟦PERSON|André Lemos⟧ were both guilty of poor finishing.

⟦PERSON|Ricky Osgood⟧ was at fault for the ⟦G7|first⟧, in the ⟦MINUTE|31st minute⟧, and the ⟦G8|third⟧; for the ⟦G9|second⟧ no one could blame him. ⟦TEAM|Harborough Town⟧ had not scored three away from home in almost a year.

⟦PERSON|Ricky Osgood⟧ was at fault for the penalty but he made up for it, going to his left to repel ⟦PERSON|Shay Nelthorpe⟧'s kick. ⟦TEAM|Harborough Town⟧ had a second appeal turned down.

⟦TEAM|Sevilla⟧ held a slender lead, given to them on ⟦MINUTE|17 minutes⟧ by ⟦PERSON|Nacho Valera⟧'s ⟦G10|scissor kick⟧, until ⟦MINUTE|added time⟧. ⟦PERSON|Pelayo Rubio⟧ hit the side-netting for ⟦TEAM|Osasuna⟧ and ⟦PERSON|Asier Lizarraga⟧ glanced over before ⟦PERSON|Moi Barbero⟧ ⟦G11|snatched it away from them⟧.

⟦TEAM|Sevilla⟧ held a slender lead over ⟦TEAM|Villarreal⟧ in the race for fourth at kick-off, and hold it still. ⟦PERSON|Nacho Valera⟧ and ⟦PERSON|Pelayo Rubio⟧ missed the clearest chances of a goalless game.

Four days after his ⟦G12|double⟧ in ⟦GPE|Zagreb⟧, ⟦PERSON|Luka Božić⟧ was at it again for ⟦TEAM|Rijeka⟧. ⟦MINUTE|Three minutes⟧ had been played when he side-stepped ⟦PERSON|Karlo Matić⟧ and ⟦G13|finished⟧.

Four days after his 100th cap, ⟦PERSON|Luka Božić⟧ was at the centre of a dispute over bonuses. He and the ⟦TEAM|Rijeka⟧ board settled their differences on ⟦DATE|Friday⟧.

⟦TEAM|Sutton United⟧ sealed the double over ⟦TEAM|Eastleigh⟧ with an early ⟦G14|goal⟧ from ⟦PERSON|Leo Barham⟧. The striker got it in the ⟦MINUTE|11th minute⟧; ⟦PERSON|Max Sturrock⟧ had hit the post for ⟦TEAM|Eastleigh⟧ in the ⟦MINUTE|eighth⟧.

A double over ⟦TEAM|Eastleigh⟧ would take ⟦TEAM|Sutton United⟧ into the play-off places, and ⟦PERSON|Leo Barham⟧ is available after serving a one-match ban.

⟦PERSON|Nadia Essaidi⟧'s dramatic late ⟦G15|intervention⟧ took ⟦TEAM|Paris FC Women⟧ to within a match of the final. The substitute, ignored for the first leg, outmuscled ⟦PERSON|Léa Caradec⟧ and ⟦G16|placed it out of ⟦PERSON|Clara Ott⟧'s reach⟧.

⟦PERSON|Nadia Essaidi⟧'s late intervention, a sliding block to stop ⟦PERSON|Léa Caradec⟧, took ⟦TEAM|Paris FC Women⟧ to penalties, where ⟦PERSON|Clara Ott⟧ was the hero.

⟦PERSON|Phil Ingleby⟧ named an unchanged side for the visit of ⟦TEAM|Crewe Alexandra⟧. ⟦PERSON|Connor Daly⟧ and ⟦PERSON|Zeph Baptiste⟧, with 19 ⟦G17|goals⟧ between them, again led the line for ⟦TEAM|Notts County⟧.

Seven days on from scoring none, ⟦TEAM|Melbourne Victory⟧ ⟦G18|had three⟧ by the ⟦MINUTE|half-hour⟧. ⟦PERSON|Kosta Vlahos⟧ ⟦G19|began it⟧ in the ⟦MINUTE|14th minute⟧, ⟦PERSON|Jai Rendell⟧ ⟦G20|kept it going⟧ with a set piece in the ⟦MINUTE|22nd⟧ and ⟦PERSON|Vlahos⟧ ⟦G21|capped the burst⟧ on ⟦MINUTE|29⟧.

A foul on ⟦PERSON|Kosta Vlahos⟧ began it; ⟦PERSON|Jai Rendell⟧ kept it going with a shove. Both sides were fined by the ⟦ORG|APL⟧ and ⟦TEAM|Melbourne Victory⟧ lost a coach for two games.

⟦TEAM|Mainz⟧ lost their way after that. ⟦PERSON|Benedikt Straub⟧ was beaten from 30 yards by ⟦PERSON|Ivo Nádas⟧'s ⟦G22|piledriver⟧ a ⟦MINUTE|quarter of an hour from the end⟧, and ⟦TEAM|Augsburg⟧ might have gone further in front through ⟦PERSON|Mats Hölzl⟧.
=====GOALS=====
{"id": "G1", "scorer": "Jannis Wolter", "team": "St Pauli", "minute": 10, "minute_text": "tenth minute", "kind": "header", "score": "1-0"}
{"id": "G2", "scorer": "Edmilson", "team": "Santos", "minute": 25, "minute_text": "25", "assist": "Giuliano Reis"}
{"id": "G3", "scorer": "Edmilson", "team": "Santos", "minute": 25, "minute_text": "25", "assist": "Giuliano Reis"}
{"id": "G4", "scorer": "Bronte Ashdown", "team": "Leeds United Women", "kind": "penalty"}
{"id": "G5", "scorer": "Bronte Ashdown", "team": "Leeds United Women", "kind": "penalty"}
{"id": "G6", "scorer": "Rui Pacheco", "team": "Porto", "minute": 78, "minute_text": "12 minutes from the end", "kind": "header"}
{"id": "G7", "team": "Harborough Town", "minute": 31, "minute_text": "31st minute"}
{"id": "G8", "team": "Harborough Town"}
{"id": "G9", "team": "Harborough Town"}
{"id": "G10", "scorer": "Nacho Valera", "team": "Sevilla", "minute": 17, "minute_text": "17 minutes", "kind": "volley"}
{"id": "G11", "scorer": "Moi Barbero", "team": "Osasuna", "minute_text": "added time"}
{"id": "G12", "scorer": "Luka Božić", "team": "Rijeka", "scope": "background", "count": 2}
{"id": "G13", "scorer": "Luka Božić", "team": "Rijeka", "minute": 3, "minute_text": "Three minutes"}
{"id": "G14", "scorer": "Leo Barham", "team": "Sutton United", "minute": 11, "minute_text": "11th minute"}
{"id": "G15", "scorer": "Nadia Essaidi", "team": "Paris FC Women"}
{"id": "G16", "scorer": "Nadia Essaidi", "team": "Paris FC Women"}
{"id": "G17", "scorer": "Connor Daly; Zeph Baptiste", "team": "Notts County", "scope": "background", "count": 19}
{"id": "G18", "scorer": "Kosta Vlahos; Jai Rendell", "team": "Melbourne Victory", "count": 3}
{"id": "G19", "scorer": "Kosta Vlahos", "team": "Melbourne Victory", "minute": 14, "minute_text": "14th minute"}
{"id": "G20", "scorer": "Jai Rendell", "team": "Melbourne Victory", "minute": 22, "minute_text": "22nd", "kind": "free kick"}
{"id": "G21", "scorer": "Kosta Vlahos", "team": "Melbourne Victory", "minute": 29, "minute_text": "29"}
{"id": "G22", "scorer": "Ivo Nádas", "team": "Augsburg", "minute": 75, "minute_text": "quarter of an hour from the end"}
