Who is ⟦PERSON|Zlatko Perković⟧? The ⟦NORP|Croatian⟧ giant ⟦TEAM|Burnley⟧ want to save their season

Name: ⟦PERSON|Zlatko Perković⟧
Age: 27
Height: 6ft 5in
Club: ⟦TEAM|Hajduk Split⟧
Position: Striker, though that hardly does it justice

If you watched ⟦GPE|Croatia⟧'s second city go bananas on ⟦DATE|May 11⟧, you have met him already. It was ⟦PERSON|Perković⟧ who ⟦G1|bundled home⟧ the ⟦G2|goal⟧ that won ⟦TEAM|Hajduk⟧ the title, against ⟦TEAM|Dinamo Zagreb⟧ of all people, and it was ⟦PERSON|Perković⟧ who then ripped off his shirt, threw it into the ⟦VENUE|Poljud⟧'s north stand and was booked for the 14th time that campaign.

⟦TEAM|Burnley⟧ have had a bid of around €9m accepted, sources have told ⟦ORG|LancsLive⟧, and the player is due for a medical ⟦DATE|later this week⟧.

What will they be getting? A handful. Of the 64 league ⟦G3|goals⟧ he has for three ⟦NORP|Croatian⟧ clubs, 29 have been ⟦G4|headers⟧. He takes penalties, and takes them hard: he's ⟦G5|put away⟧ 12 of 12 for ⟦TEAM|Hajduk⟧. He can't run. He knows he can't. "I have friends who run," he once told ⟦ORG|Sportske novosti⟧.

His story is not a straight one. A promising basketball player (he averaged 17 points a game for ⟦GPE|Zadar⟧'s juniors), he only took up football seriously at 17, and spent two years as a bouncer while turning out for ⟦TEAM|NK Primorac⟧. ⟦TEAM|Osijek⟧ took a punt, he ⟦G6|scored⟧ against ⟦TEAM|Rijeka⟧ with his second touch, and that was that.

At international level he has had a sniff – two caps, no goals, one broken nose.

⟦TEAM|Burnley⟧ have been crying out for a finisher. No side in the ⟦COMPETITION|Championship⟧ has had more shots ⟦DATE|this season⟧ and only two have scored fewer goals. Whether ⟦PERSON|Perković⟧ is the answer, ⟦PERSON|Neil Ravenscroft⟧ is about to bet nine million euros on finding out.

⟦FURNITURE|Get the latest Clarets news straight to your inbox – sign up here⟧
=====GOALS=====
{"id": "G1", "scorer": "Zlatko Perković", "team": "Hajduk Split", "kind": "shot", "scope": "background"}
{"id": "G2", "scorer": "Zlatko Perković", "team": "Hajduk Split", "kind": "shot", "scope": "background"}
{"id": "G3", "scorer": "Zlatko Perković", "count": 64, "scope": "background"}
{"id": "G4", "scorer": "Zlatko Perković", "count": 29, "kind": "header", "scope": "background"}
{"id": "G5", "scorer": "Zlatko Perković", "team": "Hajduk", "count": 12, "kind": "penalty", "scope": "background"}
{"id": "G6", "scorer": "Zlatko Perković", "team": "Osijek", "scope": "background"}
