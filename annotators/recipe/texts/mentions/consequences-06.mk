⟦PERSON|Emeka Duru⟧, once of ⟦TEAM|Barrow⟧, came back to haunt his old side with the only ⟦G1|goal⟧ in the ⟦MINUTE|53rd minute⟧. ⟦TEAM|Cheltenham Town⟧ had lost ⟦PERSON|Robert Sneddon⟧ to injury and ⟦PERSON|Hal Whitcombe⟧ to a second caution.

The offside law came back to haunt ⟦TEAM|Barrow⟧. ⟦PERSON|Luke Tasker⟧'s ⟦G2|equaliser⟧ was struck out because ⟦PERSON|Emeka Duru⟧ had strayed a yard in front of the last man.

⟦PERSON|Ciro Amoruso⟧ ⟦G3|extended ⟦TEAM|Monza⟧'s advantage⟧ from the spot on ⟦MINUTE|36⟧ after ⟦PERSON|Davide Bruni⟧'s tug on ⟦PERSON|Pape Ndour⟧'s shirt. ⟦PERSON|Bruni⟧ had got away with a similar offence in the ⟦MINUTE|ninth minute⟧.

A third successive clean sheet extended ⟦TEAM|Monza⟧'s advantage over the bottom three to eight points. ⟦PERSON|Ciro Amoruso⟧'s shot, blocked by ⟦PERSON|Davide Bruni⟧, was the nearest they got to a goal.

⟦TEAM|Rotherham United⟧ broke their hosts down at the 14th time of asking, ⟦PERSON|Josh Kibble⟧ ⟦G4|directing a looping header inside the far post⟧ on ⟦MINUTE|69 minutes⟧ after good play from ⟦PERSON|Tyrese Moon⟧.

The team coach broke down on the ⟦GPE|M62⟧ and ⟦TEAM|Rotherham United⟧ were late for their own lunch. ⟦PERSON|Josh Kibble⟧ said it had been forgotten by the time they lined up.

⟦PERSON|Nobuhle Khumalo⟧ ⟦G5|squared the match⟧ ⟦MINUTE|five minutes before the pause⟧ with a shot across ⟦PERSON|Esnart Phiri⟧. ⟦TEAM|South Africa⟧ then hit the bar twice, through ⟦PERSON|Lerato Sithole⟧ and ⟦PERSON|Zanele Dube⟧.

⟦PERSON|Nobuhle Khumalo⟧ squared the ball to ⟦PERSON|Lerato Sithole⟧, who had the goal at her mercy and leant back. ⟦TEAM|South Africa⟧ manager ⟦PERSON|Thabiso Moloi⟧ put his head in his hands.

⟦TEAM|Bristol Rovers⟧ had trailed to ⟦PERSON|Chem Adeyinka⟧'s ⟦G6|goal⟧ in the ⟦MINUTE|20th minute⟧ but were inspired by substitute ⟦PERSON|Kit Langford⟧, who ⟦G7|levelled things up⟧ and then set up ⟦PERSON|Jovan Ristić⟧ for the ⟦G8|match-winner⟧.

⟦TEAM|Bristol Rovers⟧ trailed in the corner count, the tackle count and in everything except the score. ⟦PERSON|Chem Adeyinka⟧ missed the best of ⟦TEAM|Burton Albion⟧'s chances, side-footing against ⟦PERSON|Lewis Wraith⟧ from close in.

⟦PERSON|Aritz Goñi⟧ ⟦G9|gave the scoreline a kinder look⟧ for ⟦TEAM|Eibar⟧ by getting his head to a corner in the ⟦MINUTE|22nd minute⟧, but ⟦PERSON|Mikel Lasa⟧ ⟦G10|re-established the two-goal margin⟧ before ⟦MINUTE|half-time⟧ for ⟦TEAM|Huesca⟧.

The late red card gave the evening an uglier look. ⟦PERSON|Aritz Goñi⟧ and ⟦PERSON|Mikel Lasa⟧, both booked earlier, had to be held apart as they left the pitch.

⟦TEAM|Raith Rovers⟧ took the points through ⟦PERSON|Dylan Easdale⟧'s ⟦G11|tap-in⟧, his first ⟦G12|goal⟧ at ⟦VENUE|Stark's Park⟧, after ⟦PERSON|Lewis Vaughan-Hay⟧ had turned ⟦PERSON|Ross Millie⟧'s centre on to the post.

⟦TEAM|Raith Rovers⟧ were docked two points for fielding ⟦PERSON|Dylan Easdale⟧ while he was ineligible. They will appeal to the ⟦ORG|SPFL⟧.

Two ⟦G13|efforts⟧ from ⟦PERSON|Giorgi Beridze⟧ had ⟦TEAM|Dinamo Tbilisi⟧ out of reach by the ⟦MINUTE|25th minute⟧, and ⟦PERSON|Luka Tsintsadze⟧ ⟦G14|made a third of it⟧ from the edge of the area.

Two efforts from ⟦PERSON|Giorgi Beridze⟧ had ⟦TEAM|Dinamo Tbilisi⟧'s fans on their feet, but the first was headed off the line by ⟦PERSON|Levan Kobakhidze⟧ and the second, in the ⟦MINUTE|25th minute⟧, was weak.

⟦PERSON|Stan Poole⟧ got his reward for a tireless afternoon when the rebound from ⟦PERSON|Jake Marris⟧' shot came to him and he ⟦G15|passed it calmly home⟧ in the ⟦MINUTE|73rd minute⟧. The ⟦TEAM|Solihull Moors⟧ forward had run himself to a standstill.

A tireless afternoon from ⟦PERSON|Stan Poole⟧ ended without reward. He won the ball 11 times, created four openings and saw ⟦PERSON|Jake Marris⟧ waste the lot.

⟦PERSON|Diego Arce⟧'s ⟦G16|header⟧, in the ⟦MINUTE|81st minute⟧, did for ⟦TEAM|Alianza Lima⟧. "They had one corner and they won," said coach ⟦PERSON|Guillermo Salinas⟧, whose own side had eight. ⟦TEAM|Sporting Cristal⟧ move to third.

⟦PERSON|Diego Arce⟧ was replaced at the ⟦MINUTE|interval⟧ after a knock and ⟦TEAM|Sporting Cristal⟧ did without a recognised striker for the second half, which explains why they did not have an attempt after ⟦MINUTE|52 minutes⟧.
=====GOALS=====
{"id": "G1", "scorer": "Emeka Duru", "team": "Cheltenham Town", "minute": 53, "minute_text": "53rd minute"}
{"id": "G2", "scorer": "Luke Tasker", "team": "Barrow", "outcome": "ruled out"}
{"id": "G3", "scorer": "Ciro Amoruso", "team": "Monza", "minute": 36, "minute_text": "36", "kind": "penalty"}
{"id": "G4", "scorer": "Josh Kibble", "team": "Rotherham United", "minute": 69, "minute_text": "69 minutes", "kind": "header"}
{"id": "G5", "scorer": "Nobuhle Khumalo", "team": "South Africa", "minute": 40, "minute_text": "five minutes before the pause", "kind": "shot"}
{"id": "G6", "scorer": "Chem Adeyinka", "team": "Burton Albion", "minute": 20, "minute_text": "20th minute"}
{"id": "G7", "scorer": "Kit Langford", "team": "Bristol Rovers"}
{"id": "G8", "scorer": "Jovan Ristić", "team": "Bristol Rovers", "assist": "Kit Langford"}
{"id": "G9", "scorer": "Aritz Goñi", "team": "Eibar", "minute": 22, "minute_text": "22nd minute", "kind": "header"}
{"id": "G10", "scorer": "Mikel Lasa", "team": "Huesca"}
{"id": "G11", "scorer": "Dylan Easdale", "team": "Raith Rovers"}
{"id": "G12", "scorer": "Dylan Easdale", "team": "Raith Rovers"}
{"id": "G13", "scorer": "Giorgi Beridze", "team": "Dinamo Tbilisi", "count": 2}
{"id": "G14", "scorer": "Luka Tsintsadze", "team": "Dinamo Tbilisi"}
{"id": "G15", "scorer": "Stan Poole", "team": "Solihull Moors", "minute": 73, "minute_text": "73rd minute"}
{"id": "G16", "scorer": "Diego Arce", "team": "Sporting Cristal", "minute": 81, "minute_text": "81st minute", "kind": "header"}
